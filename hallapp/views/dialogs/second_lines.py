"""Second lines: each Chinese text with its words in another language, who read them and when."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import phrases
from hallapp.desk import phrase_files
from hallapp.domain.errors import Refused
from hallapp.domain.phrases import Phrase, Tongue, suggested
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.or_empty import OrEmpty
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.words import Words

_CHINESE = Qt.ItemDataRole.UserRole


class SecondLinesDialog(Dialog):
    """The phrases of one language at the left, one of them at the right.

    `lacking` are texts of a paper that have none yet: they stand first.
    """

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        tongue: Tongue = Tongue.TIBETAN,
        lacking: tuple[str, ...] = (),
    ) -> None:
        super().__init__(
            window,
            self.tr("Second lines"),
            width=min(1040, window.width() - 32),
            height=window.height() - 64,
        )
        self._frame, self._lacking = frame, lacking
        self._known: dict[str, Phrase] = {}
        self.tongue = Segments(
            {Tongue.TIBETAN: self.tr("Tibetan"), Tongue.ENGLISH: self.tr("English")}
        )
        self.tongue.choose(tongue)
        self.tongue.chosen.connect(lambda _: self.ask())
        self._make()
        self._lay_out()
        self.cancelling(offered=False)
        self.main = self.primary(self.tr("Approve"), self.approve)
        self.say(
            self.tr("Only what a reader of the language has approved is printed under its Chinese.")
        )

    def _make(self) -> None:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Phrases"))
        self.list.currentItemChanged.connect(lambda *_: self._fill())
        self.new = Button(self.tr("New phrase"), icon="plus", small=True)
        self.new.clicked.connect(self._begin)
        self.listed = OrEmpty(
            self.list,
            Empty(
                "notebook",
                self.tr("No phrase has a second line yet"),
                self.tr("Take the suggestions, import a table, or write the first one"),
            ),
        )
        self.suggest = Button(self.tr("Take the suggestions"), "plain", small=True)
        self.suggest.clicked.connect(self._take_suggestions)
        self.take = Button(self.tr("Import…"), "plain", small=True)
        self.take.clicked.connect(self._choose_file)
        self.export = Button(self.tr("Export…"), "plain", small=True)
        self.export.clicked.connect(self._choose_target)
        self.chinese = QPlainTextEdit()
        self.words = QPlainTextEdit()
        for entry in (self.chinese, self.words):
            entry.setTabChangesFocus(True)
            entry.setFixedHeight(92)
        self.reader = QLineEdit()
        self.state = Words("", "body", "text2", wrap=True)
        self.keep = Button(self.tr("Keep, not approved yet"))
        self.keep.clicked.connect(self.write)
        self.remove = Button(self.tr("Remove"), "plain")
        self.remove.clicked.connect(self._remove)
        self.fields = {
            "chinese": Field("chinese", self.tr("Chinese, word for word"), self.chinese),
            "words": Field("words", self.tr("Words in the second language"), self.words),
            "reader": Field("reader", self.tr("Read by"), self.reader),
        }
        self.fault = Fault(self)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for button in (self.new, self.suggest, self.take, self.export):
            tools.addWidget(button)
        tools.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.tongue)
        left.addWidget(self.listed, 1)
        left.addLayout(tools)
        right = QVBoxLayout()
        right.setSpacing(8)
        for field in self.fields.values():
            right.addWidget(field)
        right.addWidget(self.state)
        right.addWidget(self.fault)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 3)
        both.addLayout(right, 2)
        self.body.addLayout(both, 1)
        self.left.addWidget(self.remove)
        self.left.addWidget(self.keep)

    def open(self) -> None:
        """Show it with the phrases of the language."""
        super().open()
        self.ask()

    # --- the list ---------------------------------------------------------------------------

    @property
    def _tongue(self) -> Tongue:
        return Tongue(self.tongue.key)

    def ask(self, then: str = "") -> None:
        """Ask for the phrases again, and show the one of `then`."""
        hall, tongue = self._frame.hall, self._tongue
        self._frame.tasks.read(
            lambda: phrases.lines(hall, tongue), partial(self._show, then), newest=True
        )

    def _show(self, then: str, lines: tuple[Phrase, ...]) -> None:
        self._known = {each.chinese: each for each in lines}
        first = [text for text in self._lacking if not self._is_approved(text)]
        rest = sorted(
            set(self._known) - set(first), key=lambda text: (self._is_approved(text), text)
        )
        self.list.blockSignals(True)
        self.list.clear()
        for text in (*first, *rest):
            mark = "" if self._is_approved(text) else self.tr("not approved · ")
            item = QListWidgetItem(f"{mark}{text}")
            item.setData(_CHINESE, text)
            item.setToolTip(text)
            item.setSizeHint(QSize(0, sizes().row))
            self.list.addItem(item)
        texts = [*first, *rest]
        self.listed.say(nothing=not texts)
        self.list.setCurrentRow(texts.index(then) if then in texts else 0 if texts else -1)
        self.list.blockSignals(False)
        self._fill()

    def _is_approved(self, text: str) -> bool:
        return text in self._known and self._known[text].approved_on is not None

    def _fill(self) -> None:
        item: QListWidgetItem | None = self.list.currentItem()
        text = item.data(_CHINESE) if item is not None else ""
        found = self._known.get(text)
        self.chinese.setPlainText(text)
        self.words.setPlainText(found.words if found else "")
        self.reader.setText(found.reader if found else "")
        self.state.say(self._state_of(found))
        self.remove.setEnabled(found is not None)
        self._refuse(None)

    def _state_of(self, found: Phrase | None) -> str:
        if found is None:
            return self.tr("Nothing is written for it yet.")
        if found.approved_on is None:
            return self.tr("Nobody has approved it yet: it is not printed.")
        said = self.tr("Approved by {reader} on {day}.")
        return said.format(reader=found.reader, day=found.approved_on.isoformat())

    def _begin(self) -> None:
        self.list.setCurrentRow(-1)
        self._fill()
        self.chinese.setFocus()

    # --- deeds ------------------------------------------------------------------------------

    def write(self) -> None:
        """Keep the words, unread."""
        hall, tongue = self._frame.hall, self._tongue
        chinese, words = self._typed()
        self._frame.do(
            lambda: phrases.write(hall, chinese, tongue, words),
            lambda _: self.ask(chinese),
            self._refuse,
        )

    def approve(self) -> None:
        """Keep the words, and approve them in the reader's name."""
        hall, tongue, reader = self._frame.hall, self._tongue, self.reader.text()
        chinese, words = self._typed()

        def deed() -> None:
            phrases.write(hall, chinese, tongue, words)
            phrases.approve(hall, chinese, tongue, reader=reader)

        self._frame.do(deed, lambda _: self.ask(chinese), self._refuse)

    def _typed(self) -> tuple[str, str]:
        return " ".join(self.chinese.toPlainText().split()), self.words.toPlainText()

    def _remove(self) -> None:
        hall, tongue, chinese = self._frame.hall, self._tongue, self._typed()[0]
        self._frame.do(
            lambda: phrases.remove(hall, chinese, tongue), lambda _: self.ask(), self._refuse
        )

    def _take_suggestions(self) -> None:
        hall = self._frame.hall
        self._frame.do(lambda: phrases.take(hall, suggested()), self._taken, self._refuse)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import phrases"), "", "Excel, CSV (*.xlsx *.csv)"
        )
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Take the phrases of a spreadsheet."""
        hall, tongue = self._frame.hall, self._tongue
        self._frame.do(lambda: phrase_files.take(hall, path, tongue), self._taken, self._refuse)

    def _taken(self, count: int) -> None:
        self._frame.tell(self.tr("{count} phrases are new").format(count=count))
        self.ask()

    def _choose_target(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export phrases"), "", "Excel (*.xlsx);;CSV (*.csv)"
        )
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the phrases into a spreadsheet, for a reader elsewhere."""
        hall, tongue = self._frame.hall, self._tongue
        said = self.tr("Saved {name}").format(name=path.name)
        self._frame.tasks.read(
            lambda: phrase_files.save(hall, path, tongue, self._lacking),
            lambda _: self._frame.tell(said, undo=False),
            self._refuse,
        )

    def _refuse(self, error: Exception | None) -> None:
        at: Any = error.field if isinstance(error, Refused) else ""
        for name, field in self.fields.items():
            field.refuse(sentence(error) if error is not None and name == at else "")
        self.fault.say(sentence(error) if error is not None and at not in self.fields else "")
