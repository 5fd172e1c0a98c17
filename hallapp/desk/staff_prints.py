"""What the papers about people and windows are told: the duty sheet, a window's wall, its card."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from hallapp.actions import board as boards
from hallapp.actions import people, staff, titles
from hallapp.actions.hall import Hall
from hallapp.desk.missing import no_window
from hallapp.desk.once import once
from hallapp.desk.paper_values import Figures, Shown, needed
from hallapp.domain.board import Board, SeatLine
from hallapp.domain.errors import Refused
from hallapp.domain.staff import Crop, StaffDetail
from hallapp.domain.staffing import DutyRole, SeatState
from hallapp.papers.cards.window_closed import ClosedCard
from hallapp.papers.kit.photos import cut
from hallapp.papers.kit.portraits import NOBODY, RATIO, Given, Likeness
from hallapp.papers.wall.duty_sheet import DutySeat, DutySheet
from hallapp.papers.wall.staff_wall import StaffWall, WallPerson
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_DAY = QT_TRANSLATE_NOOP("Refused", "{name} is a day like 2026-03-05, not “{value}”.")
_REST = QT_TRANSLATE_NOOP("Refused", "The hall is closed on {day}: there is no duty sheet.")
_NO_WINDOW = QT_TRANSLATE_NOOP("Refused", "There is no window {window}: add it first.")
_ON_DUTY, _ON_WALL = 28.0, 38.5  # mm: how wide a photo is there


def duty_sheet(hall: Hall, values: Mapping[str, str]) -> Shown:
    """Who is on duty on a day, today if none is named; no reason of any absence."""
    day = _day(values.get("day", ""), hall.now().date())
    shown = once(("board", day), partial(boards.board, hall, day))
    if not shown.seats and not any(line.active for line in people.windows(hall)):
        raise no_window("day")
    if not shown.seats:
        raise Refused(_REST, field="day", day=day.isoformat())
    faces = Faces(hall, _ON_DUTY)
    facts = hall.facts
    leader = next(iter(shown.on_duty(DutyRole.LEADER)), None)
    sheet = DutySheet(
        hall=facts.name,
        hotline=facts.hotline,
        day=day,
        hours=tuple((opens.time(), closes.time()) for opens, closes in shown.hours),
        seats=tuple(_seat(hall, seat, faces, day) for seat in shown.seats),
        leader=leader.name if leader else "",
        leader_likeness=faces.of(leader.staff_id) if leader else NOBODY,
        chief=_first(shown, DutyRole.CHIEF),
        guides=tuple(line.name for line in shown.on_duty(DutyRole.GUIDE) if line.here),
        desk=_first(shown, DutyRole.DESK),
        desk_stand_in=_first(shown, DutyRole.DESK_STAND_IN),
        guards=tuple(line.name for line in shown.on_duty(DutyRole.GUARD) if line.here),
    )
    return Shown(day.isoformat(), sheet)


def _seat(hall: Hall, seat: SeatLine, faces: "Faces", day: date) -> DutySeat:
    stands_in = seat.usual if seat.state is SeatState.STAND_IN else ""
    known = _titles(hall, day)
    held = (*known.of_person(seat.staff_id), *known.of_window(seat.window_id))
    return DutySeat(
        window_no=seat.window_no,
        item=seat.name,
        name=seat.staff,
        likeness=faces.of(seat.staff_id),
        standing_by=seat.standing_by if seat.standing_by != seat.staff else "",
        instead_of=stands_in,
        closed=seat.state is SeatState.CLOSED,
        titles=tuple(dict.fromkeys(held)),
    )


def _first(shown: Board, role: DutyRole) -> str:
    return next((line.name for line in shown.on_duty(role)), "")


def staff_wall(hall: Hall, values: Mapping[str, str]) -> Shown:
    """A window's people and its pledge, of the first window if none is named."""
    line = _window(hall, values)
    seats = once("seats", partial(boards.seats, hall))
    seat = next((each for each in seats if each.window_no == line.window_no), None)
    faces = Faces(hall, _ON_WALL)
    told = [] if seat is None else [(seat.usual_id, "A"), (seat.standing_by_id, "B")]
    facts = hall.facts
    wall = StaffWall(
        hall=facts.name,
        hotline=facts.hotline,
        window_no=line.window_no,
        item=line.name,
        people=tuple(_person(hall, key, letter, faces) for key, letter in told if key),
        pledge=_lines(line.pledge),
        titles=_titles(hall, hall.now().date()).of_window(line.id),
    )
    return Shown(line.window_no, wall)


def _person(hall: Hall, staff_id: int, letter: str, faces: "Faces") -> WallPerson:
    told = _detail(hall, staff_id).told
    return WallPerson(
        name=told.name,
        post=told.post,
        letter=letter,
        staff_no=told.staff_no,
        party_member=told.party_member,
        likeness=faces.of(staff_id),
        duties=_lines(told.duties),
        titles=_titles(hall, hall.now().date()).of_person(staff_id),
    )


def window_closed(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The card of a closed window; where to go is told, or a manned window of the same name."""
    line = _window(hall, values)
    others = tuple(part.strip() for part in values.get("to", "").split("、") if part.strip())
    if not others:
        today = hall.now().date()
        others = tuple(
            seat.window_no
            for seat in once(("board", today), partial(boards.board, hall, today)).seats
            if seat.name == line.name and seat.window_no != line.window_no and seat.staff
        )
    facts = hall.facts
    card = ClosedCard(
        hall=facts.name,
        hotline=facts.hotline,
        window_no=line.window_no,
        item=line.name,
        others=others[:3],
    )
    return Shown(line.window_no, card)


def _titles(hall: Hall, day: date) -> titles.Held:
    return once(("titles", day), partial(titles.in_force, hall, day))


def _detail(hall: Hall, staff_id: int) -> StaffDetail:
    return once(("staff", staff_id), partial(staff.detail, hall, staff_id))


class Faces:
    """The pictures of people, cut as the person's form says, fit for a frame `wide` mm wide."""

    def __init__(self, hall: Hall, wide: float) -> None:
        self._hall = hall
        self._high = wide * RATIO

    def of(self, staff_id: int | None) -> Likeness:
        """A person's photo, or which silhouette stands for it."""
        return NOBODY if staff_id is None else self.seen(_detail(self._hall, staff_id))

    def seen(self, detail: StaffDetail) -> Likeness:
        """The photo of somebody whose form was read."""
        if detail.photo is None:
            return Likeness(sex=detail.told.sex)
        photo = staff.photo(self._hall, detail.photo)
        return Likeness(jpeg=cut(photo.jpeg, detail.crop, self._high), sex=detail.told.sex)

    def rating(self, detail: StaffDetail, high: float) -> Given | None:
        """The platform's rating code as the hall was given it, fit for a place `high` mm high."""
        if detail.rating is None:
            return None
        image = staff.photo(self._hall, detail.rating)
        return Given(cut(image.jpeg, Crop(), high), image.width, image.height)


def _window(hall: Hall, values: Mapping[str, str]) -> people.WindowLine:
    windows = once("windows", partial(people.windows, hall))
    lines = [line for line in windows if line.active]
    if not values.get("window", "").strip() and lines:
        return lines[0]
    if not lines:
        raise no_window()
    called = needed(values, "window")
    found = next((line for line in lines if called in {line.window_no, line.name}), None)
    if found is None:
        raise Refused(_NO_WINDOW, field="window", window=called)
    return found


def _lines(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.splitlines() if part.strip())


def _day(value: str, today: date) -> date:
    if not value.strip():
        return today
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        raise Refused(_NO_DAY, field="day", name="day", value=value) from None


FIGURES: Figures = {
    "duty-sheet": duty_sheet,
    "staff-wall": staff_wall,
    "window-closed-card": window_closed,
}
