"""Step 6 结果: the stars with their certificates, the papers of the run, reserve and versions."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hallapp.domain.stars import labels
from hallapp.domain.stars.run_view import Run, RunView, StepKey
from hallapp.views import saying, star_words
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.pages.stars_foot import SIDE, Foot
from hallapp.views.pages.stars_result_columns import STARS, StarRow, star_rows
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.link_list import Link, LinkList
from hallapp.views.parts.or_empty import OrEmpty
from hallapp.views.parts.ranking import RankingTable
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.signs import Sign
from hallapp.views.sizes import GAP, PADDING
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
PAPERS = {
    "certificate": (
        QT_TRANSLATE_NOOP("Stars", "Certificates"),
        QT_TRANSLATE_NOOP("Stars", "one for each star, numbered"),
    ),
    "star-board": (
        QT_TRANSLATE_NOOP("Stars", "Star board"),
        QT_TRANSLATE_NOOP("Stars", "for the wall"),
    ),
    "star-bulletin": (
        QT_TRANSLATE_NOOP("Stars", "Bulletin"),
        QT_TRANSLATE_NOOP("Stars", "the result told to all"),
    ),
    "tally-minutes": (
        QT_TRANSLATE_NOOP("Stars", "Minutes of the count"),
        QT_TRANSLATE_NOOP("Stars", "to be signed by both tellers"),
    ),
    "selection-dossier": (
        QT_TRANSLATE_NOOP("Stars", "Dossier"),
        QT_TRANSLATE_NOOP("Stars", "all from which anybody can compute the list again"),
    ),
}


class ResultStep(QWidget):
    """``printing`` carries a paper's name, ``revoking`` a `StarLine`."""

    printing = Signal(str)
    revoking = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self.view: RunView | None = None
        self._lacks = False
        self.card = HeadedCard("")
        self.table = RankingTable(STARS, frame.tasks)
        self.table.setAccessibleName(self.tr("Stars"))
        self.table.picked.connect(lambda _: self._show_revoke())
        self.told = Words("", "body", "text2", wrap=True)
        self.told.setContentsMargins(PADDING, 6, PADDING, 8)
        self.foot = Foot()
        self.revoke = Button(self.tr("Take the star back…"), "danger")
        self.revoke.clicked.connect(self._revoke)
        self.deed = Button(self.tr("Give titles and certificates"), "primary")
        for button in (self.revoke, self.deed):
            self.foot.add(button)
        self.listed = OrEmpty(
            self.table,
            Empty(
                "medal",
                self.tr("No list yet"),
                self.tr("It follows from the scores and the vote."),
                self.tr("To the present step"),
            ),
        )
        self.card.body.addWidget(self.listed, 1)
        self.card.body.addWidget(self.told)
        self.card.body.addWidget(self.foot)
        self._build_side()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.card, 1)
        row.addWidget(self.side)

    def _build_side(self) -> None:
        self.papers = HeadedCard(self.tr("Papers"))
        self.paper_list = LinkList(most=len(PAPERS))
        self.paper_list.chosen.connect(self._print)
        self.papers.body.addWidget(self.paper_list)
        self.reserve = HeadedCard(self.tr("Reserve"))
        self.reserve_list = LinkList()
        self.reserve.body.addWidget(self.reserve_list)
        self.versions = HeadedCard(self.tr("Versions"))
        self.version_list = LinkList()
        self.versions.body.addWidget(self.version_list)
        self.side = QWidget()
        self.side.setFixedWidth(SIDE)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for card in (self.papers, self.reserve, self.versions):
            column.addWidget(card)
        column.addStretch(1)

    # --- showing ----------------------------------------------------------------------------

    def show_run(self, view: RunView) -> None:
        """Show the list as it stands."""
        self.view = view
        step = view.step(StepKey.RESULT)
        self.card.title.say(view.run.award if view.run else view.rules.name)
        self.card.line.say(star_words.told(step.line))
        rows = star_rows(view)
        self.table.show_rows(ListSource(rows))
        self.listed.say(nothing=not rows)
        self.told.say(_beside(view))
        self.told.setVisible(bool(self.told.text()))
        self.paper_list.show_links(_papers(view))
        reserve = view.result.reserve if view.result else ()
        self.reserve.setVisible(bool(reserve))
        self.reserve_list.show_links(
            [
                Link(
                    name=f"{place.order}  {place.candidate.name}",
                    note=star_words.seat(place.candidate),
                )
                for place in reserve
            ]
        )
        today = self._frame.now().date()
        self.versions.setVisible(len(view.versions) > 1)
        self.version_list.show_links(
            [
                Link(
                    name=self.tr("Version {n}").format(n=run.version),
                    note=run.why or day_words(run.begun_at.date(), today),
                )
                for run in view.versions
            ]
        )
        lacks = star_words.joined(step.missing)
        if not view.agrees:
            lacks = self.tr("Computed again, the list is another one than was frozen.")
        if not lacks and not _over(view.run) and view.at.key is not StepKey.RESULT:
            self.foot.say(self.tr("First the publicity has to be over."), lacks=False)
        else:
            self.foot.say(lacks)
        self.deed.setVisible(not _over(view.run))
        self.deed.setEnabled(view.at.key is StepKey.RESULT and view.run is not None)
        self._lacks = bool(lacks)
        self._show_revoke()

    def _show_revoke(self) -> None:
        row = self.table.current_line()
        held = isinstance(row, StarRow) and row.star is not None and row.star.revoked_on is None
        self.revoke.setVisible(held)
        self.foot.setVisible(held or self._lacks or not self.deed.isHidden())

    def _revoke(self) -> None:
        row = self.table.current_line()
        if isinstance(row, StarRow) and row.star is not None:
            self.revoking.emit(row.star)

    def _print(self, chosen: Link) -> None:
        assert isinstance(chosen.opens, str)
        self.printing.emit(chosen.opens)

    def regions(self) -> Sequence[QWidget]:
        """Where F6 goes round."""
        return (self.table, self.side)


def _over(run: Run | None) -> bool:
    return run is not None and run.closed_at is not None


def _papers(view: RunView) -> list[Link]:
    """The papers; what cannot be printed yet is only named."""
    given = any(each.revoked_on is None for each in view.stars)
    counted = any(held.count is not None for held in view.rounds)
    ready = {
        "certificate": given,
        "star-board": given,
        "star-bulletin": given,
        "tally-minutes": counted,
        "selection-dossier": view.run is not None and view.run.locked_at is not None,
    }
    return [
        Link(
            sign=Sign.PASSED if ready[paper] else Sign.NORMAL,
            name=translate("Stars", title),
            note=translate("Stars", note),
            row=translate("Stars", "Print") if ready[paper] else "",
            opens=paper if ready[paper] else None,
        )
        for paper, (title, note) in PAPERS.items()
    ]


def _beside(view: RunView) -> str:
    """What stayed empty, and who is a candidate of a longer period."""
    if view.result is None:
        return ""
    said = []
    if view.result.empty:
        words = translate("Stars", "{n} places stay empty.").format(n=view.result.empty)
        said.append(words)
    for each in view.result.longer:
        words = translate("Stars", "{name} has {n} titles: a candidate {candidate_of}.")
        of = star_words.words_of(labels.label(each.candidate_of))
        said.append(words.format(name=each.candidate.name, n=each.titles, candidate_of=of))
    return saying.run_on(said)
