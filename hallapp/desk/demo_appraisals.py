"""The rounds of appraisal of the demo hall's last four quarters, typed in twice."""

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from hallapp.actions.hall import Hall
from hallapp.desk.demo_ratings import last_quarter, preset, staff
from hallapp.domain.appraisal_rounds import About, Form, Kind, form_presets
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.records.appraisals import AppraisalHandIn, AppraisalRound, AppraisalSheet
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

FILL = QT_TRANSLATE_NOOP("Step", "Fill the appraisals of the demo hall")
_SEED = 21
_QUARTERS = 4
_TYPISTS = ("赵春梅", "宋佳")
_NAMES = {
    Kind.PUBLIC: "群众评议",
    Kind.PEER: "工作人员互评",
    Kind.LEADER: "领导点评",
    Kind.DUTY: "值班人员评议",
}
Row = dict[str, Any]


def fill(hall: Hall) -> None:
    """Write the rounds of each quarter; in the last one two have not handed theirs in."""
    dice = random.Random(_SEED)  # noqa: S311 (no secret: the same hall each time)
    quarters = [last_quarter(hall)]
    while len(quarters) < _QUARTERS:
        quarters.append(span_of(quarters[-1].first - timedelta(1), Bucket.QUARTER))
    with hall.step(FILL, records=True) as step:
        everybody = staff()
        for quarter in reversed(quarters):
            last = quarter == quarters[0]
            for kind in _NAMES:
                _Filling(step, dice, everybody, quarter, last=last).of(kind)


class _Filling:
    """Fills the rounds of one quarter."""

    def __init__(
        self,
        step: Step,
        dice: random.Random,
        staff: Mapping[str, int],
        quarter: Span,
        *,
        last: bool,
    ) -> None:
        self._step = step
        self._dice = dice
        self._staff = staff
        self._quarter = quarter
        self._last = last

    def of(self, kind: Kind) -> None:
        """Begin the round of a kind, type its sheets in."""
        told = preset()
        form = next(each for each in form_presets() if each.kind is kind)
        missing = told["not_handed_in"] if self._last and kind is Kind.PEER else []
        single = kind is Kind.PUBLIC
        number = {
            Kind.PUBLIC: told["public"],
            Kind.PEER: len(self._staff) - len(missing),
            Kind.LEADER: told["leaders"],
            Kind.DUTY: told["on_duty"],
        }[kind]
        quarter = "一二三四"[(self._quarter.first.month - 1) // 3]
        row = AppraisalRound(
            name=f"{self._quarter.first.year}年第{quarter}季度{_NAMES[kind]}",
            kind=kind.value,
            about=About.STAFF.value,
            first_on=self._quarter.first,
            last_on=self._quarter.last,
            voters=form.voters,
            form=form.form.to_dict(),
            subjects=list(self._staff.values()),
            single=single,
            issued=number * len(self._staff) if single else number + len(missing),
            closed_at=None if self._last else self._quarter.last + timedelta(6),
            who=_TYPISTS[0],
        )
        self._step.add(row)
        self._step.flush()
        sheets = list(self._sheets(kind, form.form, number, single=single))
        self._step.insert_many(AppraisalSheet, list(_twice(row.id, sheets, spoil=self._last)))
        if kind is Kind.PEER:
            self._step.insert_many(
                AppraisalHandIn,
                [
                    {"round_id": row.id, "staff_id": key, "handed_in": name not in missing}
                    for name, key in self._staff.items()
                ],
            )

    def _sheets(
        self, kind: Kind, form: Form, number: int, *, single: bool
    ) -> Iterator[tuple[int, int, dict[int, str]]]:
        """Subject, number and marks of each sheet."""
        targets = dict(self._targets(kind))
        columns = {
            name: self._marks(form, number, targets[name], own=kind is Kind.PEER)
            for name in self._staff
        }
        for sheet in range(number):
            if single:
                for name, key in self._staff.items():
                    yield key, sheet + 1, {key: columns[name][sheet]}
            else:
                yield 0, sheet + 1, {key: columns[name][sheet] for name, key in self._staff.items()}

    def _targets(self, kind: Kind) -> Iterator[tuple[str, float]]:
        """Person → the mean that the sheets of a kind come to."""
        for name, _, _, satisfied, peers, leaders in preset()["people"]:
            wanted = {Kind.PUBLIC: satisfied, Kind.PEER: peers}.get(kind, leaders)
            yield name, wanted if self._last else min(98.0, wanted + self._dice.uniform(-1.5, 2.5))

    def _marks(self, form: Form, sheets: int, target: float, *, own: bool) -> list[str]:
        """Digits of each sheet, together as near to the target as the words' points allow."""
        width = len(form.items)
        second = form.scale.words[1].points
        assert second is not None
        count = (sheets - own) * width
        lost = Decimal(str(100 - target)) * count / 100
        lower = round(lost / ((form.scale.top - second) / form.scale.top))
        digits = ["2"] * lower + ["1"] * (count - lower)
        self._dice.shuffle(digits)
        found = ["".join(digits[at : at + width]) for at in range(0, count, width)]
        if own:  # nobody rates themselves
            found.insert(self._dice.randrange(sheets), "0" * width)
        return found


def _twice(
    round_id: int, sheets: Sequence[tuple[int, int, dict[int, str]]], *, spoil: bool
) -> Iterator[Row]:
    """Each sheet as two people typed it; of the last quarter's first one they differ."""
    for place, (subject, number, marks) in enumerate(sheets):
        for reading, who in enumerate(_TYPISTS, 1):
            kept = {str(key): digits for key, digits in marks.items()}
            if spoil and subject and place == len(sheets) - 1 and reading == 2:
                first = next(iter(kept))
                kept[first] = (
                    "2" + kept[first][1:] if kept[first][0] == "1" else "1" + kept[first][1:]
                )
            yield {
                "round_id": round_id,
                "subject": subject,
                "sheet_no": number,
                "reading": reading,
                "marks": kept,
                "who": who,
            }
