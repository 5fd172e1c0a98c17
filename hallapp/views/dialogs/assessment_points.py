"""Points by hand, points chosen for a row, an appeal and its decision: each in a small dialog."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from hallapp.actions.assessment import ScoreLine
from hallapp.actions.assessment_appeals import DISMISSED, UPHELD, AppealLine
from hallapp.actions.assessment_life import NewPoint
from hallapp.domain.assessment import Point
from hallapp.domain.errors import Refused
from hallapp.domain.score_tables import Given, ScoreTable
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.form import Form
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.pages.assessment_words import (
    evidence_words,
    item_words,
    plain,
    points_words,
    range_words,
    signed,
    translate,
    unit_words,
)
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.wording import QT_TRANSLATE_NOOP

NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "“{value}” is no number of points: write -2 or 1.5.")
NO_DAY = QT_TRANSLATE_NOOP("Refused", "“{value}” is not a day: write it like 2026-03-05.")
Deed = Callable[..., Any]


class Asking(Dialog):
    """Fields one under the other; what is refused stands under its field."""

    def __init__(self, window: QWidget, frame: Frame, title: str, *, width: int = 520) -> None:
        super().__init__(window, title, width=min(width, window.width() - 32))
        self._frame = frame
        self.fault = Fault(self)
        self.form: Form | None = None

    def ask(self, words: str, *fields: Field) -> None:
        """Lay the fields out; Enter goes on, in the last one it is done."""
        for field in fields:
            self.body.addWidget(field)
        self.body.addWidget(self.fault)
        self.form = Form(fields, self.hand_in, self)
        self.primary(words, self.hand_in)

    def hand_in(self) -> None:
        """Do it; a wrong number is refused at once."""
        try:
            deed, said = self.deed()
        except Refused as refused:
            self.refused(refused)
            return

        def done(made: Any) -> None:
            self._frame.tell(said)
            self.finish()
            self.after(made)

        self._frame.do(deed, done, self.refused)

    def deed(self) -> tuple[Deed, str]:
        """What is done, and what is said of it afterwards."""
        raise NotImplementedError

    def after(self, made: Any) -> None:
        """What follows."""
        del made

    def refused(self, error: Exception) -> None:
        """Under its field, else at the foot."""
        if not (isinstance(error, Refused) and self.form and self.form.refuse(error)):
            self.fault.say(sentence(error))


def number_of(text: str, field: str = "points") -> Decimal:
    """A number as people type it; raises `Refused`."""
    try:
        value = Decimal(text.strip().replace("−", "-").replace("，", "."))
    except InvalidOperation:
        raise Refused(NO_NUMBER, field=field, value=text) from None
    if not value.is_finite():
        raise Refused(NO_NUMBER, field=field, value=text)
    return value


def long_text(name: str) -> QPlainTextEdit:
    """A field of several lines in which Tab goes on."""
    typed = QPlainTextEdit()
    typed.setObjectName(name)
    typed.setTabChangesFocus(True)
    typed.setFixedHeight(sizes().button * 2 + 8)
    return typed


class GiveDialog(Asking):
    """Points by hand: under which item, how many, why, and what they stem from."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        line: ScoreLine,
        table: ScoreTable,
        give: Callable[[NewPoint], Any],
    ) -> None:
        title = translate("AssessmentDialog", "Points for {name}").format(name=line.subject.name)
        super().__init__(window, frame, title)
        self._line, self._table, self._give = line, table, give
        self.item = QComboBox()
        for group in table.groups:
            if group.given is Given.HAND:
                self.item.addItem(f"{group.name}  0–{plain(group.most or Decimal(0))}", group.key)
            for each in group.items:
                said = f"{group.name} · {each.name}  {_worth(each)}"
                self.item.addItem(said, each.key)
        self.amount, self.points = QLineEdit("1"), QLineEdit()
        self.day = QLineEdit(frame.now().date().isoformat())
        self.number = QLineEdit()
        self.reason = long_text("reason")
        self.item.currentIndexChanged.connect(lambda _: self.suggest())
        self.amount.textEdited.connect(lambda _: self.suggest())
        self.ask(
            translate("AssessmentDialog", "Give points"),
            Field("item", translate("AssessmentDialog", "Item"), self.item, required=True),
            Field("amount", translate("AssessmentDialog", "How much"), self.amount, required=True),
            Field("points", translate("AssessmentDialog", "Points"), self.points, required=True),
            Field("day", translate("AssessmentDialog", "Day"), self.day),
            Field(
                "number",
                translate("AssessmentDialog", "Number of the entry they stem from"),
                self.number,
                help_line=translate("AssessmentDialog", "if there is one"),
            ),
            Field("reason", translate("AssessmentDialog", "Reason"), self.reason, required=True),
        )
        self.suggest()

    def suggest(self) -> None:
        """Fixed points follow from the item and how much it is."""
        item = self._table.item(str(self.item.currentData()))
        try:
            amount = number_of(self.amount.text(), "amount")
        except Refused:
            return
        if item is not None and not item.ranged:
            self.points.setText(plain(item.least * amount))
            self.points.setPlaceholderText("")
        else:
            self.points.clear()
            self.points.setPlaceholderText("" if item is None else range_words(item, amount))

    def deed(self) -> tuple[Deed, str]:
        """Give them."""
        day = self.day.text().strip()
        try:
            on = date.fromisoformat(day) if day else None
        except ValueError:
            raise Refused(NO_DAY, field="day", value=day) from None
        new = NewPoint(
            subject=self._line.subject.id,
            item=str(self.item.currentData()),
            points=number_of(self.points.text()),
            amount=number_of(self.amount.text(), "amount"),
            reason=self.reason.toPlainText(),
            number=self.number.text(),
            day=on,
        )
        said = translate("AssessmentDialog", "{name} {points} points")
        said = said.format(name=self._line.subject.name, points=signed(new.points))
        return (lambda: self._give(new)), said


def _worth(item: Any) -> str:
    ends = range_words(item) if item.ranged else signed(item.least)
    return f"{ends}  {unit_words(item)}"


class ChooseDialog(Asking):
    """What a row costs: chosen from its range, confirmed, or waived with 0."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        point: Point,
        table: ScoreTable,
        choose: Callable[[Decimal, str], Any],
    ) -> None:
        super().__init__(window, frame, translate("AssessmentDialog", "Decide the points"))
        self._choose, item = choose, table.item(point.item)
        assert item is not None
        self.say(f"{item_words(table, point)}  {evidence_words(point, frame.now().date())}")
        self.points = QLineEdit(plain(item.least * point.amount) if not item.ranged else "")
        self.reason = long_text("reason")
        self.ask(
            translate("AssessmentDialog", "Decide"),
            Field(
                "points",
                translate("AssessmentDialog", "Points"),
                self.points,
                required=True,
                help_line=translate("AssessmentDialog", "{range}; 0 waives them").format(
                    range=range_words(item, point.amount)
                ),
            ),
            Field("reason", translate("AssessmentDialog", "Reason"), self.reason, required=True),
        )

    def deed(self) -> tuple[Deed, str]:
        """Decide them."""
        points, reason = number_of(self.points.text()), self.reason.toPlainText()
        said = translate("AssessmentDialog", "Decided: {points}").format(
            points=signed(points) or "0"
        )
        return (lambda: self._choose(points, reason)), said


class AppealDialog(Asking):
    """Against which point, and why."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        line: ScoreLine,
        table: ScoreTable,
        file: Callable[[str, int | None], Any],
    ) -> None:
        title = translate("AssessmentDialog", "Appeal of {name}").format(name=line.subject.name)
        super().__init__(window, frame, title)
        self._file = file
        self.point = QComboBox()
        self.point.addItem(translate("AssessmentDialog", "The score as a whole"), None)
        for each in line.score.points:
            self.point.addItem(_said(table, each, frame.now().date()), each.key)
        self.ground = long_text("ground")
        self.ask(
            translate("AssessmentDialog", "Record the appeal"),
            Field("point", translate("AssessmentDialog", "Against"), self.point),
            Field("ground", translate("AssessmentDialog", "Ground"), self.ground, required=True),
        )

    def deed(self) -> tuple[Deed, str]:
        """Record it."""
        ground, point = self.ground.toPlainText(), self.point.currentData()
        said = translate("AssessmentDialog", "Appeal recorded")
        return (lambda: self._file(ground, point)), said


def _said(table: ScoreTable, point: Point, today: date) -> str:
    where = evidence_words(point, today)
    return f"{item_words(table, point)} {points_words(table, point)}  {where}"


class DecideDialog(Asking):
    """Upheld with the new points of the point it is about, or dismissed; with its reason."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        appeal: AppealLine,
        points: Iterable[Point],
        *,
        table: ScoreTable,
        decide: Callable[..., Any],
    ) -> None:
        title = translate("AssessmentDialog", "Decide the appeal of {name}")
        super().__init__(window, frame, title.format(name=appeal.name))
        self._decide = decide
        self.decision = Choices(
            {
                UPHELD: translate("AssessmentDialog", "It succeeds"),
                DISMISSED: translate("AssessmentDialog", "It is dismissed"),
            }
        )
        self.decision.choose(UPHELD)
        self.point = QComboBox()
        for each in points:
            self.point.addItem(_said(table, each, frame.now().date()), each.key)
        if appeal.point is not None:
            self.point.setCurrentIndex(self.point.findData(appeal.point))
        self.points, self.reason = QLineEdit("0"), long_text("reason")
        self.body.addWidget(Words(appeal.ground, "body", "text2", wrap=True))
        which = Field("point", translate("AssessmentDialog", "Which point changes"), self.point)
        worth = Field(
            "points", translate("AssessmentDialog", "Its points from now on"), self.points
        )
        self.ask(
            translate("AssessmentDialog", "Decide"),
            Field("decision", translate("AssessmentDialog", "Decision"), self.decision),
            which,
            worth,
            Field("reason", translate("AssessmentDialog", "Reason"), self.reason, required=True),
        )
        for field in (which, worth):
            self.decision.chosen.connect(lambda key, field=field: field.setVisible(key == UPHELD))

    def deed(self) -> tuple[Deed, str]:
        """Decide it."""
        decision, reason = self.decision.key, self.reason.toPlainText()
        upheld = decision == UPHELD
        points = number_of(self.points.text()) if upheld else None
        point = self.point.currentData() if upheld else None
        said = translate("AssessmentDialog", "Appeal decided")
        return (lambda: self._decide(decision, reason, points=points, point=point)), said


class CorrectDialog(Asking):
    """Why a locked month gets its next version."""

    def __init__(
        self, window: QWidget, frame: Frame, month: str, correct: Callable[[str], Any]
    ) -> None:
        title = translate("AssessmentDialog", "Correct the assessment of {month}")
        super().__init__(window, frame, title.format(month=month))
        self._correct = correct
        self.say(
            translate(
                "AssessmentDialog",
                "What is locked stays as it is and holds until the next version is published.",
            )
        )
        self.reason = long_text("reason")
        self.ask(
            translate("AssessmentDialog", "Begin the next version"),
            Field("reason", translate("AssessmentDialog", "Reason"), self.reason, required=True),
        )

    def deed(self) -> tuple[Deed, str]:
        """Begin it."""
        reason = self.reason.toPlainText()
        said = translate("AssessmentDialog", "The next version is open")
        return (lambda: self._correct(reason)), said
