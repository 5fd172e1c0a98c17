"""How long registers keep people's names, phones and attachments; what is due is erased here."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hallapp.actions import retention
from hallapp.actions.retention import Kept
from hallapp.domain.registers import register_called
from hallapp.domain.rights import Right
from hallapp.views import register_words
from hallapp.views.columns import Cell, Column
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.pages.settings_hall import changed
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.saving import Saving
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


class RetentionSection(HeadedCard):
    """A row a register that holds people; the chosen one's rule stands below."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        note = translate("SettingsPage", "Names, phones and attachments, after an entry is closed")
        super().__init__(translate("SettingsPage", "Retention"), note, parent)
        self._frame = frame
        self.chosen: Kept | None = None
        self.dialog: Any = None
        self.table = Table(_COLUMNS, frame.tasks, self)
        self.table.setAccessibleName(self.title.text())
        self.table.picked.connect(self.show_line)
        self.table.rows.failed.connect(frame.show_trouble)
        self.years = QLineEdit()
        self._field = Field(
            "years",
            "",
            self.years,
            help_line=translate("SettingsPage", "whole years; empty: kept"),
        )
        self.saving = Saving(frame, (self._field,), self._save, self._saved, self)
        self.button = Button("", "danger")
        self.button.clicked.connect(self.ask)
        self._build()

    def _build(self) -> None:
        self.body.addWidget(self.table, 1)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(16, 12, 16, 16)
        foot.setSpacing(10)
        self._field.setMaximumWidth(460)
        foot.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        foot.addLayout(row)
        self.body.addWidget(self._foot)
        self._foot.hide()

    def refresh(self) -> None:
        """Ask again what is kept and due."""
        hall = self._frame.hall
        self._frame.tasks.read(lambda: retention.kept(hall), self._show, about=self)

    def _show(self, lines: Sequence[Kept]) -> None:
        self.table.show_rows(ListSource(lines), keep=True)
        key = self.chosen.register if self.chosen is not None else ""
        now = next((line for line in lines if line.register == key), None)
        if now is not None:
            self.show_line(now)

    def show_line(self, line: Kept) -> None:
        """The rule of a register."""
        self.chosen = line
        title = _title(line)
        self._foot.show()
        said = translate("SettingsPage", "{register}: years kept after closing")
        self._field.label.say(said.format(register=title))
        self.saving.show_values({"years": "" if line.years is None else str(line.years)})
        words = translate("SettingsPage", "Erase what is due ({n})…").format(n=line.due)
        self.button.setText(words)
        self.button.setAccessibleName(words)
        self.button.setVisible(bool(line.due) and self._frame.hall.may(Right.ERASE))

    def _save(self, name: str, value: str) -> Callable[[], Any]:
        del name
        assert self.chosen is not None
        hall, key = self._frame.hall, self.chosen.register
        return lambda: retention.set_years(hall, key, value)

    def _saved(self, label: str, answer: Any) -> str:
        del label
        return changed(self.title.text(), answer)

    def ask(self) -> None:
        """Nothing brings it back: asked once more."""
        if self.chosen is not None:
            self.dialog = EraseDialog(self.window(), self.chosen, self._erase)
            self.dialog.open()

    def _erase(self, line: Kept) -> None:
        hall = self._frame.hall
        said = translate("SettingsPage", "{n} entries tell nothing of people any more")
        self._frame.do(
            lambda: retention.erase(hall, line.register),
            lambda count: self._frame.tell(said.format(n=count), undo=False),
        )


class EraseDialog(Dialog):
    """What will be gone, and what stays."""

    def __init__(self, window: QWidget, line: Kept, erase: Callable[[Kept], None]) -> None:
        title = self.tr("Erase: {register}").format(register=_title(line))
        super().__init__(window, title, width=600 if sizes().large else 520)
        words = self.tr(
            "Names, phones and attachments of {n} entries are erased, from the journal too. "
            "Nothing brings them back but an older backup. The entries, their numbers and their "
            "histories stay, and the journal still verifies."
        )
        self.body.addWidget(Words(words.format(n=line.due), "body", wrap=True))

        def deed() -> None:
            self.finish()
            erase(line)

        self.primary(self.tr("Erase {n}").format(n=line.due), deed)


def _title(line: Kept) -> str:
    spec = register_called(line.register)
    return register_words.say(spec, spec.title)


def _years(line: Kept) -> Cell:
    if line.years is None:
        return Cell(translate("SettingsPage", "kept"), "text3")
    return Cell(translate("SettingsPage", "{n} years").format(n=line.years))


def _due(line: Kept) -> Cell:
    return Cell(f"{line.due:,}", "warn", bold=True) if line.due else Cell("", "text3")


_COLUMNS = (
    Column(key="register", title=QT_TRANSLATE_NOOP("Column", "Register"), normal=240, large=280,
           stretch=True, sorts=False, cell=lambda line: Cell(_title(line))),
    Column(key="years", title=QT_TRANSLATE_NOOP("Column", "Kept for"), normal=140, large=160,
           sorts=False, cell=_years),
    Column(key="due", title=QT_TRANSLATE_NOOP("Column", "To erase"), normal=100, large=120,
           right=True, sorts=False, cell=_due),
)  # fmt: skip
