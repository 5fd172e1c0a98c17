"""The panel of one person or window: score, groups, every point with its evidence, appeals."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hallapp.actions.assessment import MonthView, ScoreLine
from hallapp.actions.assessment_appeals import DISMISSED, UPHELD, AppealLine
from hallapp.domain.assessment import MonthState, Point
from hallapp.domain.evidence import UNDECIDED
from hallapp.views.moments import day_words
from hallapp.views.page import Frame
from hallapp.views.pages.assessment_columns import PointRow, in_order, point_columns
from hallapp.views.pages.assessment_words import (
    more_words,
    plain,
    signed,
    translate,
    whose_words,
)
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.words import Words
from hallapp.views.rows import ListSource
from hallapp.views.sizes import PADDING
from hallapp.views.table import Table

WIDE = 392


class AssessmentSide(HeadedCard):
    """``wished`` carries ``give``, ``choose``, ``take_back``, ``appeal``, ``decide``, ``open``."""

    wished = Signal(str)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(translate("AssessmentTab", "Points"), parent=parent)
        self._frame = frame
        self.view: MonthView | None = None
        self.whose: ScoreLine | None = None
        self.appeals: tuple[AppealLine, ...] = ()
        self.setFixedWidth(WIDE)
        self.open_row = IconButton("caret-right", translate("AssessmentTab", "Open the row"))
        self.open_row.clicked.connect(lambda: self.wished.emit("open"))
        self.head.addWidget(self.open_row)
        self.sums = Words("", "body", "text2", wrap=True)
        self.points = Table(point_columns(self._today), frame.tasks)
        self.points.rows_of("two_line_row")
        self.points.setAccessibleName(translate("AssessmentTab", "Points"))
        self.points.picked.connect(lambda _: self._offer())
        self.points.opened.connect(lambda _: self.wished.emit("open"))
        self.points.rows.shown.connect(lambda _: self._offer())
        self.points.rows.failed.connect(frame.show_trouble)
        self.said = Words("", "caption", "text2", wrap=True)
        self.told = Words("", "caption", "text2", wrap=True)
        self.give = Button(translate("AssessmentTab", "Give points…"), icon="plus")
        self.choose = Button(translate("AssessmentTab", "Decide the points…"))
        self.back = Button(translate("AssessmentTab", "Take back"))
        self.appeal = Button(translate("AssessmentTab", "Record an appeal…"))
        self.decide = Button(translate("AssessmentTab", "Decide the appeal…"), "primary")
        self._lay_out()

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(PADDING, 0, PADDING, 8)
        top.addWidget(self.sums)
        for words in (self.said, self.told):  # the points grow, not the words below them
            words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        foot = QVBoxLayout()
        foot.setContentsMargins(PADDING, 8, PADDING, 12)
        foot.setSpacing(8)
        foot.addWidget(self.said)
        foot.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(8)
        wishes = {
            "give": self.give,
            "choose": self.choose,
            "take_back": self.back,
            "appeal": self.appeal,
            "decide": self.decide,
        }
        for wish, button in wishes.items():
            button.clicked.connect(lambda _=False, wish=wish: self.wished.emit(wish))
            row.addWidget(button, 1)
        foot.addLayout(row)
        self.body.addLayout(top)
        self.body.addWidget(self.points, 1)
        self.body.addLayout(foot)

    # --- showing ----------------------------------------------------------------------------

    def show_line(
        self, view: MonthView, line: ScoreLine | None, appeals: Sequence[AppealLine]
    ) -> None:
        """Show one subject of a month; None shows nothing."""
        self.view, self.whose = view, line
        self.appeals = tuple(each for each in appeals if line and each.subject == line.subject.id)
        self.title.say("" if line is None else self._heading(line))
        self._say_groups(line)
        rows = in_order(view.table, line.score.points) if line else []
        self.points.show_rows(ListSource(rows))
        self.told.say("\n".join(map(self._appeal_words, self.appeals)))
        self.told.setVisible(bool(self.appeals))
        self._offer()

    def _heading(self, line: ScoreLine) -> str:
        assert self.view is not None
        return f"{whose_words(self.view.about, line.subject)}  {line.score.score:.2f}"

    def _say_groups(self, line: ScoreLine | None) -> None:
        """Every group: what is left of it."""
        if line is None:
            self.sums.say("")
            return
        parts = []
        for group in line.score.groups:
            if group.left is None:
                parts.append(f"{group.name} {signed(group.lost + group.gained) or '0'}")
            else:
                parts.append(f"{group.name} {plain(group.left)}/{plain(group.most or group.left)}")
        self.sums.say(translate("AssessmentTab", ", ").join(parts))

    def _appeal_words(self, appeal: AppealLine) -> str:
        day = day_words(appeal.filed_on, self._today())
        said = translate("AssessmentTab", "Appeal {day}: {ground}").format(
            day=day, ground=appeal.ground
        )
        states = {
            "": translate("AssessmentTab", "waits for a decision"),
            UPHELD: translate("AssessmentTab", "upheld: {reason}").format(reason=appeal.reason),
            DISMISSED: translate("AssessmentTab", "dismissed: {reason}").format(
                reason=appeal.reason
            ),
        }
        return f"{said}  {states[appeal.decision]}"

    def _offer(self) -> None:
        """Only what is possible now is shown."""
        point, view = self.point, self.view
        is_open = view is not None and view.state is MonthState.OPEN
        row = (
            point is not None and bool(point.source) and point.of is None and point.day is not None
        )
        self.give.setVisible(is_open and self.whose is not None)
        self.choose.setVisible(is_open and row and point is not None and point.pending != UNDECIDED)
        self.back.setVisible(is_open and point is not None and not point.source)
        assessed = view is not None and view.state is MonthState.ASSESSED and self.whose is not None
        self.appeal.setVisible(assessed and self.waiting is None)
        self.decide.setVisible(assessed and self.waiting is not None)
        self.open_row.setVisible(row)
        self.said.say("" if point is None else more_words(point))
        self.said.setVisible(bool(self.said.text()))

    @property
    def waiting(self) -> AppealLine | None:
        """The appeal that waits for its decision."""
        return next((each for each in self.appeals if not each.decision), None)

    @property
    def point(self) -> Point | None:
        """The point that is chosen; none while those of somebody else are still shown."""
        found = self.points.rows.line(self.points.currentIndex().row())
        if not isinstance(found, PointRow) or self.whose is None:
            return None
        return found.point if found.point.subject == self.whose.subject.id else None

    def _today(self) -> date:
        return self._frame.now().date()
