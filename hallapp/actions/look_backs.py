"""A look-back round 回头看 over the pledges of a quarter: many pledges, one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hallapp.actions import registers
from hallapp.actions.hall import Hall
from hallapp.actions.renewals import renewed
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.registers import look_back, pledge
from hallapp.domain.registers.lines import EntryFilter, EntryLine
from hallapp.domain.rights import Right
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

ROUND = QT_TRANSLATE_NOOP("Step", "Look back: {round}, {count} pledges")
_NOTHING = QT_TRANSLATE_NOOP("Refused", "No pledge is judged yet: say of one whether it was kept.")
_NO_REASON = QT_TRANSLATE_NOOP("Refused", "{number}: a pledge that was not kept needs its reason.")
_NO_CHANGE = QT_TRANSLATE_NOOP("Refused", "{number}: a renewed pledge says what changed.")
_NO_DAY = QT_TRANSLATE_NOOP("Refused", "{number}: until when is the renewed pledge?")


@dataclass(frozen=True, kw_only=True)
class Judged:
    """What a round says of one pledge; with `due_on` it is renewed as the next version."""

    pledge: int
    kept: str
    reason: str = ""
    renew: bool = False
    content: str = ""  # of the renewed pledge, where it says something else
    due_on: date | None = None
    change_summary: str = ""


def waiting(hall: Hall, day: date | None = None) -> tuple[EntryLine, ...]:
    """The published pledges that are due by the end of a day's quarter: those of the round."""
    last = quarter(hall, day).last
    wanted = EntryFilter(states=frozenset({"published"}))
    found = registers.lines(hall, pledge.SPEC.key, wanted)
    return tuple(
        line for line in found if isinstance(on := line.values["due_on"], date) and on <= last
    )


def quarter(hall: Hall, day: date | None = None) -> Span:
    """The quarter of a day, of today if none is named."""
    return span_of(day or hall.now().date(), Bucket.QUARTER)


@needs(Right.HANDLE)
def hold(hall: Hall, name: str, reviewer: str, judged: Sequence[Judged]) -> tuple[EntryLine, ...]:
    """Hold a round: each pledge is reviewed or renewed and gets its line; one step, one undo.

    Raises:
        Refused: nothing is judged, a reason or what changed is missing; the number is named.
    """
    if not judged:
        raise Refused(_NOTHING, field="kept")
    with hall.step(ROUND, round=name, count=len(judged)) as step:
        ids = [_judge(hall, step, name, reviewer, each) for each in judged]
        step.say(round=name)
    return tuple(registers.line(hall, look_back.SPEC.key, each) for each in ids)


def _judge(hall: Hall, step: Step, name: str, reviewer: str, each: Judged) -> int:
    old = registers.line(hall, pledge.SPEC.key, each.pledge)
    _check(old, each)
    said: dict[str, object] = {"kept": each.kept, "reason": each.reason}
    number = ""
    if each.renew:
        changes = {"due_on": each.due_on, "change_summary": each.change_summary}
        if each.content.strip():
            changes["content"] = each.content
        new = renewed(hall, step, pledge.SPEC.key, each.pledge, changes, ended=said)
        number = new.entry_no
    else:
        registers.lead(hall, step, pledge.SPEC.key, each.pledge, said, move="review")
    line: dict[str, object] = {
        "round": name,
        "pledge": old.entry_no,
        "kept": each.kept,
        "reason": each.reason,
        "reviewer": reviewer,
        "renewed": number,
    }
    return int(registers.enter(hall, step, look_back.SPEC.key, line).id)


def _check(old: EntryLine, each: Judged) -> None:
    """Name the pledge in what is refused: a round has many."""
    if each.kept == "not_kept" and not each.reason.strip():
        raise Refused(_NO_REASON, field="reason", number=old.entry_no)
    if each.renew and not each.change_summary.strip():
        raise Refused(_NO_CHANGE, field="change_summary", number=old.entry_no)
    if each.renew and each.due_on is None:
        raise Refused(_NO_DAY, field="due_on", number=old.entry_no)
