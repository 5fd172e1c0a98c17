"""Handing over a post 岗位交接: every thing in somebody's hands goes to the successor in one step.

What a taker cannot have is refused by name, and nothing is changed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from hallapp.actions.case_lines import this_minute
from hallapp.actions.deeds import add_event, touch
from hallapp.actions.entry_deeds import EntryDeed
from hallapp.actions.hall import Hall
from hallapp.actions.in_hand import ROLES, things
from hallapp.actions.people import post
from hallapp.actions.register_settings import read_settings
from hallapp.actions.rights import needs
from hallapp.domain.cases import CaseState, Verb
from hallapp.domain.errors import Refused
from hallapp.domain.handover import MAY_STAY_FREE, HandedOver, Handover, InHand, Matter
from hallapp.domain.registers import register_called
from hallapp.domain.rights import Right
from hallapp.records.cases import CaseFile
from hallapp.records.handover import Handover as HandoverRow
from hallapp.records.handover import HandoverLine
from hallapp.records.people import Staff, Window
from hallapp.records.registers import ENTRIES
from hallapp.records.staffing import Duty, Posting, Seat
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

HAND_OVER = QT_TRANSLATE_NOOP("Step", "Hand over from {giver} to {taker}")

NOBODY = 0
"""The taker of a window, its B or a duty that nobody has for now."""

_NO_TAKER = QT_TRANSLATE_NOOP("Refused", "Say who takes over.")
_SELF = QT_TRANSLATE_NOOP("Refused", "Whoever hands over cannot take over too.")
_GONE = QT_TRANSLATE_NOOP("Refused", "{name} does not work here any more: choose somebody else.")
_NOTHING = QT_TRANSLATE_NOOP("Refused", "{name} has nothing in hand.")
_NOT_FREE = QT_TRANSLATE_NOOP("Refused", "Somebody has to have this.")
_HAS_WINDOW = QT_TRANSLATE_NOOP(
    "Refused", "{name} has window {window} already: nobody sits at two windows."
)
_NO_HANDOVER = QT_TRANSLATE_NOOP(
    "Refused", "Nothing was handed over yet: hand over a post first, on the page Windows."
)


@dataclass
class _Going:
    """One handover within its step: everything is written from `first` on."""

    hall: Hall
    step: Step
    giver: Staff
    first: date
    at: datetime


@needs(Right.STAFFING)
def hand_over(
    hall: Hall,
    giver_id: int,
    taker_id: int,
    *,
    others: Mapping[str, int] | None = None,
    ends_on: date | None = None,
) -> Handover:
    """Hand everything over to a successor; single things to `others` (id of a thing → person).

    With `ends_on` who hands over leaves on that day. What a taker may not have is refused with
    the thing's id as its field.
    """
    today = hall.now().date()
    with hall.step(HAND_OVER) as step:
        giver, taker = _person(step, giver_id), _person(step, taker_id)
        step.say(giver=giver.name, taker=taker.name)
        _check_taker(taker, giver_id, today)
        going = things(step.core, giver_id, today)
        if not going and ends_on is None:
            raise Refused(_NOTHING, name=giver.name)
        first = ends_on + timedelta(days=1) if ends_on else today
        do = _Going(hall, step, giver, first, this_minute(hall))
        row = HandoverRow(
            on=today, giver_id=giver_id, taker_id=taker_id, ends_on=ends_on, who=step.who
        )
        step.add(row)
        step.flush()
        for thing in going:
            to = (others or {}).get(thing.id, taker_id)
            _move(do, thing, to, today)
            step.add(_line(row.id, thing, to))
        _forget_seats(do)
        if ends_on is not None:
            giver.until_on = ends_on
            giver.active = ends_on > today
        key = row.id
    return handover(hall, key)


def _move(do: _Going, thing: InHand, to: int, today: date) -> None:
    """Give one thing to its taker; why not stands at the thing."""
    try:
        _check_goes(do, thing, to, today)
        _MOVES[thing.matter](do, thing, to or None)
    except Refused as error:
        raise Refused(error.sentence, field=thing.id, **error.values) from error


def _check_goes(do: _Going, thing: InHand, to: int, today: date) -> None:
    if to != NOBODY:
        _check_taker(_person(do.step, to), do.giver.id, today)
    elif thing.matter not in MAY_STAY_FREE:
        raise Refused(_NOT_FREE)


def _window(do: _Going, thing: InHand, to: int | None) -> None:
    """Their window: A goes, B stays, unless B is who becomes A."""
    if to is not None and (number := _other_window(do.step, to, thing.key)):
        name = do.step.get_one(Staff, to).name
        raise Refused(_HAS_WINDOW, name=name, window=number)
    by = _held(do.step, thing.key)[1]
    post(do.step, thing.key, to, None if by == to else by, do.first)


def _stand_in(do: _Going, thing: InHand, to: int | None) -> None:
    """Their part as B; A cannot stand by for themselves."""
    usual = _held(do.step, thing.key)[0]
    post(do.step, thing.key, usual, None if to == usual else to, do.first)


def _held(step: Step, window_id: int) -> tuple[int | None, int | None]:
    """A and B of a window as last said."""
    query = select(Posting).where(Posting.window_id == window_id).order_by(Posting.id.desc())
    last = step.scalars(query.limit(1)).first()
    if last is None:
        return step.get_one(Window, window_id).staff_id, None
    return last.staff_id, last.stand_in_id


def _other_window(step: Step, staff_id: int, but: int) -> str:
    """Another window that is a person's own."""
    for row in step.scalars(select(Window).where(Window.active, Window.id != but)).all():
        if _held(step, row.id)[0] == staff_id:
            return row.window_no
    return ""


def _duty(do: _Going, thing: InHand, to: int | None) -> None:
    """The duties of one role after the last day; nobody has one twice on a day."""
    role = ROLES[thing.key].value
    query = select(Duty).where(
        Duty.role == role, Duty.day >= max(do.first, do.at.date() + timedelta(days=1))
    )
    rows = do.step.scalars(query.order_by(Duty.day)).all()
    has = {row.day for row in rows if row.staff_id == to}
    for row in rows:
        if row.staff_id != do.giver.id:
            continue
        if to is None or row.day in has:
            do.step.delete(row)
        else:
            row.staff_id, row.name = to, do.step.get_one(Staff, to).name


def _case(do: _Going, thing: InHand, to: int | None) -> None:
    """An open case gets another person; its history says from whom to whom."""
    case = do.step.get_one(CaseFile, thing.key)
    taker = do.step.get_one(Staff, to)
    add_event(
        do.step,
        case,
        Verb.CORRECT,
        do.at,
        CaseState(case.state),
        recorded_at=do.at,
        reason=f"{do.giver.name} → {taker.name}",
    )
    case.staff_id = to
    touch(case, "staff")


def _entry(do: _Going, thing: InHand, to: int | None) -> None:
    """An open entry gets another person, as far as its register lets it."""
    spec = register_called(thing.register)
    entry = do.step.get_one(ENTRIES[thing.register], thing.key)
    settings = read_settings(do.step.core, spec)
    deed = EntryDeed(do.hall, do.step, spec, entry, settings, do.at)
    if thing.register == "area":
        _area(do, deed, to)
        return
    setattr(deed.entry, spec.by_name[thing.field].column, to)
    deed.check()
    deed.finish()
    deed.touch(thing.field)
    taker = do.step.get_one(Staff, to)
    deed.tell("amend", do.at, deed.entry.state, f"{do.giver.name} → {taker.name}")


def _area(do: _Going, old: EntryDeed, to: int | None) -> None:
    """An area ends for one and begins for the other: who had it stays on record."""
    entry = old.entry
    new = EntryDeed.new(do.hall, do.step, old.spec, do.at)
    new.entry.area, new.entry.scope = entry.area, entry.scope
    new.entry.staff_id, new.entry.from_on, new.entry.until_on = to, do.first, entry.until_on
    last = do.first - timedelta(days=1)
    entry.until_on = max(last, entry.from_on) if entry.from_on else last
    for deed in (old, new):
        deed.check()
        deed.finish()
        deed.touch("staff", "from_on", "until_on")
    do.step.add(new.entry)
    do.step.flush()
    old.tell("amend", do.at, entry.state)
    new.tell("add", do.at, "")


_MOVES: Mapping[Matter, Callable[[_Going, InHand, int | None], None]] = {
    Matter.WINDOW: _window,
    Matter.STAND_IN: _stand_in,
    Matter.DUTY: _duty,
    Matter.CASE: _case,
    Matter.ENTRY: _entry,
}


def _forget_seats(do: _Going) -> None:
    """Seats planned for them after their last day: the windows are as usual again."""
    begin = datetime.combine(do.first, time())
    after = max(begin, datetime.combine(do.at.date() + timedelta(days=1), time()))
    query = select(Seat).where(Seat.staff_id == do.giver.id, Seat.from_at >= after)
    for row in do.step.scalars(query).all():
        do.step.delete(row)


def _person(step: Step, staff_id: int) -> Staff:
    row = step.get(Staff, staff_id)
    if row is None:
        raise Refused(_NO_TAKER, field="taker")
    return row


def _check_taker(taker: Staff, giver_id: int, today: date) -> None:
    if taker.id == giver_id:
        raise Refused(_SELF, field="taker")
    if not taker.active or (taker.until_on is not None and taker.until_on < today):
        raise Refused(_GONE, field="taker", name=taker.name)


def _line(handover_id: int, thing: InHand, to: int) -> HandoverLine:
    return HandoverLine(
        handover_id=handover_id,
        matter=thing.matter.value,
        register=thing.register,
        number=thing.number,
        what=thing.what,
        due_at=thing.due_at,
        days=thing.days,
        taker_id=to or None,
    )


def handover(hall: Hall, key: int | None = None) -> Handover:
    """One handover, the last if none is named; raises `Refused` if there is none."""
    with hall.reading() as connection:
        query = select(HandoverRow.__table__).order_by(HandoverRow.id.desc()).limit(1)
        if key is not None:
            query = query.where(HandoverRow.id == key)
        row = connection.execute(query).one_or_none()
        if row is None:
            raise Refused(_NO_HANDOVER, field="handover")
        people = {
            each.id: each for each in connection.execute(select(Staff.id, Staff.name, Staff.post))
        }
        lines = connection.execute(
            select(HandoverLine.__table__)
            .where(HandoverLine.handover_id == row.id)
            .order_by(HandoverLine.id)
        ).all()
    giver, taker = people[row.giver_id], people[row.taker_id]
    return Handover(
        id=row.id,
        on=row.on,
        giver=giver.name,
        giver_post=giver.post,
        taker=taker.name,
        taker_post=taker.post,
        ends_on=row.ends_on,
        lines=tuple(
            HandedOver(
                matter=Matter(each.matter),
                number=each.number,
                what=each.what,
                register=each.register,
                due_at=each.due_at,
                days=each.days,
                taker=people[each.taker_id].name if each.taker_id else "",
            )
            for each in lines
        ),
    )
