"""Free notices: begun from a template, written beside the live page, saved as they are written."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QDate, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import notices
from hallapp.actions.notices import NoticeLine
from hallapp.desk import notice_prints
from hallapp.domain.errors import Refused
from hallapp.domain.free_notice import NoticeText, PartKind, templates
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.notice_edit import NoticeEdit
from hallapp.views.parts.segments import Segments
from hallapp.views.preview import Preview
from hallapp.views.printing import Press
from hallapp.views.tasks import Lane

_LIST, _PREVIEW = 190, 400
_PAUSE = 900  # ms without a key before the page follows and the words are saved
_NUMBER = Qt.ItemDataRole.UserRole
_NEVER = QDate(1900, 1, 1)


class NoticeWriting(Dialog):
    """All notices at the left, the words of one in the middle, its page at the right."""

    def __init__(self, window: QWidget, frame: Frame, number: int | None = None) -> None:
        super().__init__(
            window,
            self.tr("Notices"),
            width=min(1240, window.width() - 32),
            height=window.height() - 32,
        )
        self._frame = frame
        self._lines: tuple[NoticeLine, ...] = ()
        self._line: NoticeLine | None = None
        self._wanted = number
        self._filling = False
        self._is_closed = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.save)
        self._make()
        self._lay_out()
        self.cancelling(offered=False)
        self.print = self.primary(self.tr("Print…"), self._print)
        self._enable()

    # --- building ---------------------------------------------------------------------------

    def _make(self) -> None:
        self.list = QListWidget()
        self.list.setFixedWidth(_LIST)
        self.list.setAccessibleName(self.tr("Notices"))
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        self.new = Button(self.tr("New notice"), icon="plus", small=True)
        menu = QMenu(self.new)
        for template in templates():
            menu.addAction(template.name).triggered.connect(partial(self.begin, template.key))
        self.new.setMenu(menu)
        self.heading = QLineEdit()
        self.words = NoticeEdit()
        self.words.setAccessibleName(self.tr("Words of the notice"))
        self.signed = QLineEdit()
        self.day, self.up_from, self.down_on = _open_day(), _open_day(), _open_day()
        self.style_of = Segments({"poster": self.tr("Poster"), "official": self.tr("Official")})
        self.fields = {
            "title": Field("title", self.tr("Title"), self.heading, required=True),
            "signed": Field("signed", self.tr("Signed by"), self.signed),
            "day": Field("day", self.tr("Dated"), self.day),
            "up_from": Field("up_from", self.tr("Hangs from"), self.up_from),
            "down_on": Field("down_on", self.tr("Comes down on"), self.down_on),
        }
        self.fault = Fault(self)
        self.preview = Preview(Press(self._frame.tasks), self)
        self.preview.setFixedWidth(_PREVIEW)
        self.preview.failed.connect(self._frame.show_trouble)
        self.away = Button(self.tr("Put away"), "plain")
        self.away.clicked.connect(self._put_away)
        self.second = Button(self.tr("Second lines…"), "plain")
        self.second.clicked.connect(self._second_lines)
        for entry in (self.heading, self.signed):
            entry.textEdited.connect(lambda _: self._written())
        for days in (self.day, self.up_from, self.down_on):
            days.dateChanged.connect(lambda _: self._written())
        self.words.written.connect(self._written)
        self.style_of.chosen.connect(lambda _: self._written())

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.new)
        left.addWidget(self.list, 1)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.fields["title"])
        middle.addLayout(self._tools())
        middle.addWidget(self.words, 1)
        middle.addLayout(_row(self.fields["signed"], self.fields["day"]))
        middle.addLayout(_row(self.fields["up_from"], self.fields["down_on"]))
        middle.addWidget(self.fault)
        whole = QHBoxLayout()
        whole.setSpacing(16)
        whole.addLayout(left)
        whole.addLayout(middle, 1)
        whole.addWidget(self.preview)
        self.body.addLayout(whole, 1)
        self.left.addWidget(self.away)
        self.left.addWidget(self.second)

    def _tools(self) -> QHBoxLayout:
        words = self.words
        row = QHBoxLayout()
        row.setSpacing(4)
        for label, deed in (
            (self.tr("Heading"), partial(words.make, PartKind.HEADING)),
            (self.tr("Text"), partial(words.make, PartKind.TEXT)),
            (self.tr("Item"), partial(words.make, PartKind.ITEM)),
            (self.tr("Bold"), words.embolden),
            (self.tr("Table"), words.put_table),
            (self.tr("+ row"), words.add_row),
            (self.tr("+ col."), words.add_column),
        ):
            button = Button(label, "plain", small=True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.style_of)
        return row

    def open(self) -> None:
        """Show it with the notice that was wished, else the newest."""
        super().open()
        self._ask(self._wanted)

    # --- the list ---------------------------------------------------------------------------

    def _ask(self, number: int | None) -> None:
        hall = self._frame.hall
        self._frame.tasks.read(
            lambda: notices.lines(hall), partial(self._show_lines, number), newest=True
        )

    def _show_lines(self, number: int | None, lines: Sequence[NoticeLine]) -> None:
        self._lines = tuple(lines)
        self.list.blockSignals(True)
        self.list.clear()
        for line in self._lines:
            item = QListWidgetItem(line.text.title)
            item.setSizeHint(QSize(0, sizes().row))
            item.setData(_NUMBER, line.notice_no)
            item.setToolTip(line.text.title)
            self.list.addItem(item)
        at = next((n for n, each in enumerate(self._lines) if each.notice_no == number), 0)
        self.list.setCurrentRow(at if self._lines else -1)
        self.list.blockSignals(False)
        self._chosen()

    def _chosen(self) -> None:
        self.save()
        item: QListWidgetItem | None = self.list.currentItem()
        number = item.data(_NUMBER) if item is not None else None
        self._fill(next((each for each in self._lines if each.notice_no == number), None))

    def begin(self, template: str) -> None:
        """Begin a notice from a template."""
        self.save()
        hall = self._frame.hall
        self._frame.do(
            lambda: notices.begin(hall, template), lambda line: self._ask(line.notice_no)
        )

    def _put_away(self) -> None:
        if self._line is None:
            return
        hall, number, title = self._frame.hall, self._line.notice_no, self._line.text.title
        self._line = None

        def done(_: Any) -> None:
            self._frame.tell(self.tr("Notice “{title}” is put away").format(title=title))
            self._ask(None)

        self._frame.do(lambda: notices.archive(hall, number), done)

    # --- one notice -------------------------------------------------------------------------

    def _fill(self, line: NoticeLine | None) -> None:
        self._filling = True
        self._line = line
        text = line.text if line else NoticeText("")
        self.heading.setText(text.title)
        self.words.show_parts(text.parts)
        self.signed.setText(text.signed)
        _show_day(self.day, text.day)
        _show_day(self.up_from, line.up_from if line else None)
        _show_day(self.down_on, line.down_on if line else None)
        self.style_of.choose(line.style if line else "poster")
        self._filling = False
        self._refuse(None)
        self._enable()
        self._draw()

    def _enable(self) -> None:
        able = self._line is not None
        for widget in (self.words, self.style_of, self.print, self.away, *self.fields.values()):
            widget.setEnabled(able)
        self.say("" if able else self.tr("No notice yet: begin one from a template."))

    def text(self) -> NoticeText:
        """What is written now."""
        return NoticeText(
            self.heading.text(), self.words.parts(), self.signed.text(), _day(self.day)
        )

    def _written(self) -> None:
        if not self._filling and self._line is not None:
            self._pause.start()

    def save(self) -> None:
        """Write what has changed, and draw the page of it."""
        self._pause.stop()
        line, text = self._line, self.text()
        if line is None:
            return
        hall, number = self._frame.hall, line.notice_no
        arranged = (self.style_of.key, _day(self.up_from), _day(self.down_on))

        def deed() -> NoticeLine:
            if arranged != (line.style, line.up_from, line.down_on):
                style, up_from, down_on = arranged
                notices.arrange(hall, number, style=style, up_from=up_from, down_on=down_on)
            return (
                notices.write(hall, number, text)
                if text != line.text
                else notices.line(hall, number)
            )

        if text != line.text or arranged != (line.style, line.up_from, line.down_on):
            self._frame.do(deed, self._saved, self._refuse)

    def _saved(self, line: NoticeLine) -> None:
        if self._is_closed:
            return
        self._refuse(None)
        self._lines = tuple(line if each.id == line.id else each for each in self._lines)
        for at, each in enumerate(self._lines):
            self.list.item(at).setText(each.text.title)
        if self._line is not None and self._line.id == line.id:
            self._line = line
            self._draw()

    def _draw(self) -> None:
        line, hall = self._line, self._frame.hall
        if line is None:
            self.preview.show_pdf(b"")
            return
        self._frame.tasks.read(
            lambda: notice_prints.page(hall, line),
            lambda pdf: None if self._is_closed else self.preview.show_pdf(pdf),
            self._refuse,
            lane=Lane.PAPERS,
        )

    def _refuse(self, error: Exception | None) -> None:
        if self._is_closed:
            if error is not None:
                self._frame.show_trouble(error)
            return
        at = error.field if isinstance(error, Refused) else ""
        for name, field in self.fields.items():
            field.refuse(sentence(error) if error is not None and name == at else "")
        self.fault.say(sentence(error) if error is not None and at not in self.fields else "")

    def _second_lines(self) -> None:
        """The phrases of this notice, those that lack one first."""
        lacking = notice_prints.texts(self._frame.hall, self._line) if self._line else ()
        module = import_module("hallapp.views.dialogs.second_lines")
        module.SecondLinesDialog(self._window, self._frame, lacking=lacking).open()

    def _print(self) -> None:
        if self._line is not None:
            number = self._line.notice_no
            self.finish()
            self._frame.open_page("papers", paper="notice", notice=str(number))

    def finish(self) -> None:
        """Nothing that was written is lost."""
        self.save()
        self._is_closed = True
        super().finish()


def _row(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return row


def _open_day() -> QDateEdit:
    """A day that may stay open."""
    entry = QDateEdit(_NEVER)
    entry.setMinimumDate(_NEVER)
    entry.setSpecialValueText("—")
    entry.setCalendarPopup(True)
    entry.setDisplayFormat("yyyy-MM-dd")
    return entry


def _day(entry: QDateEdit) -> date | None:
    if entry.date() == _NEVER:
        return None
    return date(entry.date().year(), entry.date().month(), entry.date().day())


def _show_day(entry: QDateEdit, day: date | None) -> None:
    entry.setDate(QDate(day.year, day.month, day.day) if day else _NEVER)
