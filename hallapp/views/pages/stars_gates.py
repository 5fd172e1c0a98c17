"""Step 2 资格: every candidate with what the gates say, and the rows that say so."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hallapp.domain.stars.candidates import Evidence
from hallapp.domain.stars.gates import Reason, Standing, Verdict
from hallapp.domain.stars.run_view import RunView, StepKey
from hallapp.views import star_words
from hallapp.views.columns import Cell, Column, Kind, lamp_cell
from hallapp.views.page import Frame
from hallapp.views.pages.stars_foot import SIDE, Foot
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.link_list import Link, LinkList
from hallapp.views.parts.segments import Segments
from hallapp.views.rows import ListSource
from hallapp.views.signs import Sign
from hallapp.views.sizes import GAP
from hallapp.views.table import Table
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
SIGNS = {
    Standing.ELIGIBLE: Sign.PASSED,
    Standing.OUT: Sign.BARRED,
    Standing.DEFERRED: Sign.PENDING,
}
_WORDS = {
    Standing.ELIGIBLE: QT_TRANSLATE_NOOP("Stars", "passed"),
    Standing.OUT: QT_TRANSLATE_NOOP("Stars", "not passed"),
    Standing.DEFERRED: QT_TRANSLATE_NOOP("Stars", "deferred"),
}
_ORDER = (Standing.DEFERRED, Standing.OUT, Standing.ELIGIBLE)
_TONES = {Standing.OUT: "red", Standing.DEFERRED: "warn"}


def _lamp(row: Verdict) -> Cell:
    return lamp_cell(SIGNS[row.standing], translate("Stars", _WORDS[row.standing]))


def _name(row: Verdict) -> Cell:
    return Cell(row.candidate.name, bold=True, below=star_words.seat(row.candidate))


def _why(row: Verdict) -> Cell:
    said = why(row.reasons) or why(row.warnings)
    tone = _TONES.get(row.standing, "warn" if row.warnings else "text3")
    return Cell(said or translate("Stars", "nothing stands against it"), tone, tip=said)


def own_warnings(rows: Sequence[Verdict]) -> tuple[list[Verdict], tuple[Reason, ...]]:
    """The verdicts without the warnings that all of them have, and these once."""
    shared = tuple(
        each for each in (rows[0].warnings if rows else ()) if all(each in r.warnings for r in rows)
    )
    kept = [
        replace(row, warnings=tuple(each for each in row.warnings if each not in shared))
        for row in rows
    ]
    return kept, shared


def _row(row: Verdict) -> Cell:
    found = rows_of((*row.reasons, *row.warnings))
    more = f"  +{len(found) - 1}" if len(found) > 1 else ""
    return Cell(f"{star_words.row_name(found[0])}{more}" if found else "", "accent")


COLUMNS = (
    Column(key="standing", title=QT_TRANSLATE_NOOP("Column", "Check"), normal=124, large=144,
           kind=Kind.LAMP, sorts=False, cell=_lamp),
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Name"), normal=156, large=190,
           kind=Kind.TWO_LINES, sorts=False, cell=_name),
    Column(key="why", title=QT_TRANSLATE_NOOP("Column", "Why"), normal=240, large=240,
           stretch=True, most=900, sorts=False, cell=_why),
    Column(key="row", title=QT_TRANSLATE_NOOP("Column", "Says so"), normal=150, large=180,
           sorts=False, cell=_row),
)  # fmt: skip


def why(reasons: Sequence[Reason]) -> str:
    """The reasons in a line."""
    return "；".join(star_words.told(each.said) for each in reasons)


def rows_of(reasons: Sequence[Reason]) -> list[Evidence]:
    """The rows behind some reasons."""
    return [row for each in reasons for row in each.evidence]


class GatesStep(QWidget):
    """``opened`` carries the evidence to be seen."""

    opened = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view: RunView | None = None
        self._rows: list[Verdict] = []
        self.card = HeadedCard(self.tr("Who may be chosen"))
        self.filter = Segments(
            {
                "all": self.tr("All"),
                **{each.value: translate("Stars", _WORDS[each]) for each in _ORDER},
            }
        )
        self.filter.chosen.connect(lambda _: self._show())
        self.card.head.addWidget(self.filter)
        self.table = Table(COLUMNS, frame.tasks)
        self.table.rows_of("ranked_row")
        self.table.setAccessibleName(self.tr("Candidates"))
        self.table.picked.connect(self.show_verdict)
        self.table.opened.connect(self._open_first)
        self.table.rows.failed.connect(frame.show_trouble)
        self.foot = Foot()
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.foot)
        self.reasons = HeadedCard(self.tr("Why"))
        self.list = LinkList()
        self.list.chosen.connect(lambda chosen: self.opened.emit(chosen.opens))
        self.reasons.body.addWidget(self.list)
        self.reasons.body.addStretch(1)
        self.reasons.setFixedWidth(SIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.card, 1)
        row.addWidget(self.reasons)

    def show_run(self, view: RunView) -> None:
        """Show the verdicts of a run."""
        self.view = view
        self.filter.count("all", len(view.verdicts))
        for each in _ORDER:
            tone = _TONES.get(each, "text2")
            self.filter.count(each.value, len(view.standing(each)), tone)
        step = view.step(StepKey.GATES)
        self._rows, shared = own_warnings(view.verdicts)
        lacks = star_words.joined(step.missing)
        self.foot.say(lacks or why(shared), lacks=bool(lacks))
        self.foot.setVisible(bool(lacks or shared))
        self._show()

    def _show(self) -> None:
        rows = [
            row
            for standing in _ORDER
            if self.filter.key in {"all", standing.value}
            for row in self._rows
            if row.standing is standing
        ]
        self.table.show_rows(ListSource(rows), keep=True)
        self.show_verdict(rows[0] if rows else None)

    def show_verdict(self, row: Verdict | None) -> None:
        """Show why somebody is out, deferred or warned of, row by row."""
        self.reasons.title.say(row.candidate.name if row else self.tr("Why"))
        self.reasons.line.say(translate("Stars", _WORDS[row.standing]) if row else "")
        links = []
        if row is not None:
            links = _links(row, row.reasons, SIGNS[row.standing])
            links += _links(row, row.warnings, Sign.WARNING)
        if row is not None and not links:
            links = [Link(sign=Sign.PASSED, name=self.tr("Nothing stands against it"))]
        self.list.show_links(links)

    def _open_first(self, row: Verdict) -> None:
        found = rows_of((*row.reasons, *row.warnings))
        if found:
            self.opened.emit(star_words.row_of(found[0], row.candidate))

    def regions(self) -> Sequence[QWidget]:
        """Where F6 goes round."""
        return (self.filter, self.table, self.reasons)


def _links(verdict: Verdict, reasons: Sequence[Reason], sign: Sign) -> list[Link]:
    links = []
    for reason in reasons:
        said = star_words.told(reason.said)
        if not reason.evidence:
            links.append(Link(sign=sign, name=said))
        links += [
            Link(
                sign=sign,
                name=said,
                note=row.words if row.number else "",
                row=star_words.row_name(row),
                opens=star_words.row_of(row, verdict.candidate),
            )
            for row in reason.evidence
        ]
    return links
