"""The score table in force and its next version: a form for points and maxima, the text for all."""

from datetime import date
from functools import partial

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from hallapp.actions import attendance, score_tables
from hallapp.actions.score_tables import TableVersion
from hallapp.domain.errors import Refused
from hallapp.domain.score_table_text import read_table, written
from hallapp.domain.score_tables import About, presets
from hallapp.domain.spans import read_span
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.dialogs.score_table_form import ScoreTableForm
from hallapp.views.errors import sentence
from hallapp.views.page import Frame
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.segments import Segments

_FORM, _TEXT = "form", "text"


class ScoreTableDialog(Dialog):
    """Choose a version or a table of another hall, change it, let it hold from a month on."""

    def __init__(self, window: QWidget, frame: Frame, about: About, month: str) -> None:
        super().__init__(
            window,
            self.tr("Score table for people")
            if about is About.PERSON
            else self.tr("Score table for windows"),
            width=min(980, window.width() - 32),
            height=min(760, window.height() - 32),
        )
        self._frame, self._about = frame, about
        hall = frame.hall
        self._texts: dict[str, str] = {}
        self.which = QComboBox()
        self.month = QLineEdit(month)
        self.ways = Segments({_FORM: self.tr("Form"), _TEXT: self.tr("Text")})
        self.form = ScoreTableForm({each.code: each.name for each in attendance.codes(hall)})
        self.text = QPlainTextEdit()
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Text of the table"))
        self.text.setTabChangesFocus(True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.form)
        self.stack.addWidget(self.text)
        self.fault = Fault(self)
        self._shown = _FORM
        self._offer(score_tables.versions(hall, about))
        self._lay_out()
        self.which.currentIndexChanged.connect(lambda _: self.take())
        self.ways.chosen.connect(self._turn)
        self.take()

    def _offer(self, versions: tuple[TableVersion, ...]) -> None:
        """The hall's own versions first, then those of other halls."""
        for each in versions:
            key = f"own:{each.id}"
            self._texts[key] = each.text
            said = self.tr("{name}, from {day}")
            self.which.addItem(said.format(name=each.table.name, day=each.from_on.isoformat()), key)
        for name, text in presets().items():
            table = read_table(text)
            if table.about is self._about:
                self._texts[name] = written(table)
                said = self.tr("Preset: {name}")
                self.which.addItem(said.format(name=table.name), name)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        self.fields = {
            "which": Field("which", self.tr("Begin with"), self.which),
            "from_on": Field(
                "from_on", self.tr("In force from"), self.month, help_line=self.tr("a month")
            ),
        }
        top.addWidget(self.fields["which"], 3)
        top.addWidget(self.fields["from_on"], 1)
        self.body.addLayout(top)
        self.body.addWidget(self.ways)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.fault)
        self.primary(self.tr("Save"), self.save)

    def take(self) -> None:
        """Show what is chosen."""
        text = self._texts.get(str(self.which.currentData()), "")
        self.text.setPlainText(text)
        self.form.show_table(read_table(text))
        self.fault.say("")

    def _turn(self, way: str) -> None:
        """What was typed in one goes over into the other, if it can be read."""
        if way == self._shown:
            return
        try:
            if way == _TEXT:
                self.text.setPlainText(written(self.form.table))
            else:
                self.form.show_table(read_table(self.text.toPlainText()))
        except Refused as refused:
            self.fault.say(sentence(refused))
            self.ways.choose(self._shown)
            return
        self._shown = way
        self.fault.say("")
        self.stack.setCurrentWidget(self.form if way == _FORM else self.text)

    def save(self) -> None:
        """Save it as the next version; what is wrong is said in place."""
        self.fault.say("")
        self.fields["from_on"].refuse("")
        try:
            text = written(self.form.table) if self._shown == _FORM else self.text.toPlainText()
            from_on = _first(self.month.text())
        except Refused as refused:
            self._refused(refused)
            return
        deed = partial(score_tables.save, self._frame.hall, text, from_on, self._about)
        self._frame.do(deed, self._saved, self._refused)

    def _saved(self, version: TableVersion) -> None:
        said = self.tr("“{name}” holds from {day}")
        self._frame.tell(said.format(name=version.table.name, day=version.from_on.isoformat()))
        self.finish()

    def _refused(self, error: Exception) -> None:
        field = self.fields.get(error.field) if isinstance(error, Refused) else None
        if field is not None:
            field.refuse(sentence(error))
        else:
            self.fault.say(sentence(error))


def _first(text: str) -> date:
    """The first day of a month as it is typed."""
    try:
        return read_span(text).first
    except Refused as refused:
        raise Refused(refused.sentence, field="from_on", **refused.values) from refused
