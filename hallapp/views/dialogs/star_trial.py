"""Trying out other weights and numbers: what would come out, and nothing is kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hallapp.domain.errors import Refused
from hallapp.domain.stars import plain
from hallapp.domain.stars.checks import checked
from hallapp.domain.stars.rules import HUNDRED, Method, RuleSet
from hallapp.domain.stars.run_view import RunView
from hallapp.domain.stars.scores import Scored
from hallapp.views import star_words
from hallapp.views.columns import Cell, Column, Kind
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.page import Frame
from hallapp.views.pages import stars_document
from hallapp.views.pages.stars_columns import cuts
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.ranking import RankingTable
from hallapp.views.parts.sentence import Sentence, Slot
from hallapp.views.rows import ListSource
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_FINE = Decimal("0.0001")
Ask = Callable[[RuleSet], RunView]


@dataclass(frozen=True)
class Tried:
    """One candidate as they would stand, and as they stand."""

    now: Scored
    before: Scored | None


def _rank(row: Tried) -> Cell:
    return Cell(str(row.now.rank or "–"), "accent" if row.now.shortlisted else "text2")


def _name(row: Tried) -> Cell:
    return Cell(row.now.candidate.name, bold=row.now.shortlisted)


def _total(row: Tried) -> Cell:
    return Cell(f"{row.now.total:f}")


def _before(row: Tried) -> Cell:
    """第 6，91.2: where they stand by the rules that hold."""
    if row.before is None:
        return Cell(translate("Stars", "not ranked"), "text3")
    words = translate("Stars", "rank {rank}, {total}").format(
        rank=row.before.rank, total=f"{row.before.total:f}"
    )
    moved = row.before.rank != row.now.rank
    return Cell(words, "warn" if moved else "text2", bold=moved)


COLUMNS = (
    Column(key="rank", title=QT_TRANSLATE_NOOP("Column", "Rank"), normal=56, large=66,
           kind=Kind.FIGURE, sorts=False, cell=_rank),
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Name"), normal=160, large=180,
           stretch=True, sorts=False, cell=_name),
    Column(key="total", title=QT_TRANSLATE_NOOP("Column", "Total"), normal=80, large=96,
           right=True, sorts=False, cell=_total),
    Column(key="before", title=QT_TRANSLATE_NOOP("Column", "By the rules"), normal=170, large=200,
           sorts=False, cell=_before),
)  # fmt: skip


def balanced(rules: RuleSet) -> RuleSet:
    """The same proportions of weights, adding up to a hundred; the last one takes the rest."""
    total = sum((part.weight for part in rules.score), Decimal(0))
    if total <= 0 or total == HUNDRED:
        return rules
    scaled = [(part.weight * HUNDRED / total).quantize(_FINE) for part in rules.score[:-1]]
    scaled.append(HUNDRED - sum(scaled, Decimal(0)))
    score = tuple(
        replace(part, weight=weight) for part, weight in zip(rules.score, scaled, strict=True)
    )
    return replace(rules, score=score)


class TrialDialog(Dialog):
    """A sentence with the weights; each change is computed again."""

    def __init__(self, window: QWidget, frame: Frame, view: RunView, ask: Ask) -> None:
        title = self.tr("Try out, keep nothing")
        super().__init__(window, title, width=720, height=min(600, window.height() - 60))
        self._frame, self._ask = frame, ask
        self._held = {row.candidate.key: row for row in view.scored}
        self.document: dict[str, Any] = plain.plain(view.rules)
        self.say(
            self.tr(
                "Change a number: the list is computed again, weights in proportion; nothing is "
                "kept."
            )
        )
        self.sentence = Sentence(*self._sentence(view.rules))
        self.sentence.changed.connect(self.change)
        self.fault = Fault()
        self.table = RankingTable(COLUMNS, frame.tasks)
        self.table.rows_of("row")
        self.table.setAccessibleName(self.tr("Ranking"))
        for part in (self.sentence, self.fault):
            self.body.addWidget(part)
        self.body.addWidget(self.table, 1)
        self.cancelling(offered=False)
        self.primary(self.tr("Close"), self.finish)
        self.show_trial(view)

    def _sentence(self, rules: RuleSet) -> tuple[str, dict[str, Slot]]:
        """考核 30、群众 30、互评 20、领导 20，入围 8 人."""
        words, slots = [], {}
        for at, part in enumerate(rules.score, 1):
            name = part.name or star_words.metric(part.source)
            slots[f"weight{at}"] = self._slot(f"score[{at}].weight", name)
            words.append(f"{name} {{weight{at}}}%")
        said = "，".join(words)
        key = "shortlist" if rules.select.method is Method.VOTE else "places"
        if rules.select.method in {Method.VOTE, Method.TOP_N}:
            slots["number"] = self._slot(f"select.{key}", self.tr("how many"))
            said = self.tr("{parts}; the line is below {number}").replace("{parts}", said)
        return said, slots

    def _slot(self, path: str, label: str) -> Slot:
        told = stars_document.text_of(stars_document.value_at(self.document, path))
        return Slot(path, label, told)

    def change(self, path: str, text: str) -> None:
        """Another number: compute again where the rules still fit together."""
        stars_document.put(self.document, path, text)
        self.fault.say("")
        try:
            rules = checked(balanced(plain.built(RuleSet, self.document)))
        except Refused as refused:
            self.fault.say(sentence(refused))
            return
        ask = self._ask
        self._frame.tasks.read(lambda: ask(rules), self.show_trial, self._frame.show_trouble)

    def show_trial(self, view: RunView) -> None:
        """Show what would come out."""
        rows = [Tried(row, self._held.get(row.candidate.key)) for row in view.scored]
        self.table.show_rows(ListSource(rows))
        self.table.show_cuts(cuts(view.rules, view.scored))
