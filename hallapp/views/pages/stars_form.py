"""The form of the rules: sections of sentences with fields, rows to add and to take out."""

from collections.abc import Callable
from copy import deepcopy

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hallapp.domain.stars import plain
from hallapp.domain.stars.checks import checked
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import RuleSet
from hallapp.views import star_words
from hallapp.views.pages import stars_document
from hallapp.views.pages.stars_sentences import RuleLine, Section, sections
from hallapp.views.pages.stars_slots import Document, metrics_for, new_element, typed
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.sentence import Sentence
from hallapp.views.parts.words import Words
from hallapp.views.sizes import PADDING

translate = QCoreApplication.translate
_SHAPES = frozenset({"method", "award", "normalise", "mode", "metric", "source"})
"""What decides which sentences there are."""


class RulesForm(QWidget):
    """``edited`` after every change; nothing is kept before ``checked`` says that it fits."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentences: list[Sentence] = []
        self._rules: RuleSet | None = None
        self._kept: Document = {}
        self._document: Document = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, 4, 8, 12)
        self._column.setSpacing(0)
        self._inner: QWidget | None = None

    @property
    def rules(self) -> RuleSet:
        """The rules that were put in, without the changes."""
        assert self._rules is not None
        return self._rules

    @property
    def kept_rules(self) -> RuleSet:
        """The rules as they are kept."""
        return plain.built(RuleSet, self._kept)

    @property
    def changed(self) -> bool:
        """Whether it says something else than what is kept."""
        return self._document != self._kept

    def show_rules(self, rules: RuleSet, *, kept: bool = True) -> None:
        """Show rules; those that are not `kept` are a change of the ones before."""
        document = plain.plain(rules)
        same = self._rules is not None and document == self._document
        self._rules = rules
        self._document = document
        if kept:
            self._kept = deepcopy(document)
        if not same:
            self._build()

    def forget(self) -> None:
        """Other rules come: what was changed and not saved is gone."""
        self._kept = deepcopy(self._document)

    def take_back(self) -> None:
        """Show again what is kept."""
        self.show_rules(self.kept_rules)

    def keep(self) -> None:
        """What it says is what is kept now."""
        self._kept = deepcopy(self._document)

    def checked(self) -> RuleSet:
        """The rules that it says.

        Raises:
            Refused: a field holds no such value, or rules contradict each other.
        """
        return checked(plain.built(RuleSet, self._document))

    def mark(self, path: str) -> None:
        """Give the field at fault its red border, "" none."""
        for sentence in self.sentences:
            for own in sentence.entries:
                sentence.mark(own, wrong=bool(path) and own.startswith(path))
                if path and own == path:
                    sentence.entries[own].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- building ---------------------------------------------------------------------------

    def _build(self) -> None:
        if self._inner is not None:
            self._column.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        self.sentences = []
        self._inner = QWidget()
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for at, section in enumerate(sections(self._document)):
            if at:
                grid.addWidget(Hairline(), 2 * at - 1, 0, 1, 2)
            title = Words(section.title, "body", bold=True)
            title.setContentsMargins(0, 11, 0, 0)
            grid.addWidget(title, 2 * at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(self._section(section), 2 * at, 1)
        self._column.addWidget(self._inner)
        self._column.addStretch(1)

    def _section(self, section: Section) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 5, 0, 5)
        column.setSpacing(4)
        for line in section.lines:
            column.addLayout(self._line(line))
        if section.adds:
            column.addLayout(self._adding(section))
        return column

    def _line(self, line: RuleLine) -> QHBoxLayout:
        made = Sentence(line.words, line.slots)
        made.changed.connect(self._put)
        self.sentences.append(made)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(made, 1)
        if line.removes:
            cross = IconButton("x", translate("Rules", "Take this out"))
            cross.clicked.connect(self._taking_out(line.removes))
            row.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addSpacing(40)
        return row

    def _adding(self, section: Section) -> QHBoxLayout:
        button = Button(translate("Rules", "Add"), "quiet", icon="plus", small=True)
        button.setAccessibleName(f"{section.title}：{button.text()}")
        metrics = list(metrics_for(section.adds))
        if metrics:
            menu = QMenu(button)
            for metric in metrics:
                action = menu.addAction(star_words.metric(metric))
                action.triggered.connect(self._adds(section.adds, metric))
            button.clicked.connect(
                lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
            )
        else:
            button.clicked.connect(self._adds(section.adds, None))
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        return row

    # --- changing ---------------------------------------------------------------------------

    def _put(self, path: str, text: str) -> None:
        before = deepcopy(self._document)
        stars_document.put(self._document, path, typed(path, text))
        if self._document == before:
            return
        if path.rsplit(".", 1)[-1] in _SHAPES:
            self._build()
        self.edited.emit()

    def _taking_out(self, path: str) -> Callable[[], None]:
        def take_out() -> None:
            stars_document.remove(self._document, path)
            self._build()
            self.edited.emit()

        return take_out

    def _adds(self, path: str, metric: Metric | None) -> Callable[[], None]:
        def add() -> None:
            stars_document.value_at(self._document, path).append(new_element(path, metric))
            self._build()
            self.edited.emit()

        return add
