"""What badges, desk plates, service cards and signs are told."""

from collections.abc import Mapping
from datetime import date, time, timedelta
from functools import partial

from hallapp.actions import catalogue
from hallapp.actions.hall import Hall
from hallapp.actions.staffing_plan import hours_of
from hallapp.desk import reissue
from hallapp.desk.award_titles import held
from hallapp.desk.chosen import Chosen, chosen, chosen_windows, parts
from hallapp.desk.paper_values import Figures, Shown, asked_count, flag, told_day
from hallapp.desk.staff_prints import Faces
from hallapp.desk.wall import Drafting
from hallapp.domain.errors import Refused
from hallapp.papers.cards.badge import Badges
from hallapp.papers.cards.badge_sides import PHOTO, RATING, Back, BadgeHolder
from hallapp.papers.cards.desk_plate import DeskPlates, Plate
from hallapp.papers.cards.service_card import ServiceCard, ServiceCards
from hallapp.papers.wall.window_sign import Sign, WindowSigns
from hallapp.wording import QT_TRANSLATE_NOOP

_CHANGED = frozenset({"changed", "有变动"})
_NONE_CHANGED = QT_TRANSLATE_NOOP("Refused", "Every badge that was printed still holds.")
_AHEAD = 30  # days in which a working day is looked for
_COPIES = 10


def figures(draft: Drafting) -> Figures:
    """What asks for the figures of cards; `draft` tells whose badge has changed."""
    return {
        "badge": partial(badges, draft),
        "desk-plate": desk_plates,
        "service-card": service_cards,
        "window-sign": window_signs,
    }


def badges(draft: Drafting, hall: Hall, values: Mapping[str, str]) -> Shown:
    """Photo, post, window and number of each; the platform's code where the hall has its text."""
    if values.get("people", "").strip().lower() in _CHANGED:
        changed = reissue.due(hall, draft)
        if not changed:
            raise Refused(_NONE_CHANGED, field="people")
        values = {**values, "people": "、".join(changed)}
    faces = Faces(hall, PHOTO)
    back = Back(
        hotline=hall.facts.hotline,
        valid_until=told_day(values, "valid_until"),
        rating_place=flag(values, "rating_place"),
    )
    figures = Badges(
        hall=hall.facts.name,
        holders=tuple(_holder(each, faces) for each in chosen(hall, values)),
        back=back,
        single=flag(values, "single"),
    )
    return Shown(values.get("people", "").strip(), figures)


def _holder(each: Chosen, faces: Faces) -> BadgeHolder:
    told = each.detail.told
    return BadgeHolder(
        name=told.name,
        post=told.post,
        window_no=each.window_no,
        staff_no=told.staff_no,
        party_member=told.party_member,
        likeness=faces.seen(each.detail),
        rating=told.rating_code,
        rating_image=faces.rating(each.detail, RATING),
    )


def desk_plates(hall: Hall, values: Mapping[str, str]) -> Shown:
    """One plate a person, of those named or who sit at the windows named, else of all seated."""
    plates = tuple(
        Plate(
            name=each.line.name,
            post=each.line.post,
            window_no=each.window_no,
            staff_no=each.line.staff_no,
            items=each.window,
            party_member=each.detail.told.party_member,
        )
        for each in chosen(hall, values, seated=True)
    )
    figures = DeskPlates(hall=hall.facts.name, plates=plates)
    return Shown((values.get("windows") or values.get("people", "")).strip(), figures)


def service_cards(hall: Hall, values: Mapping[str, str]) -> Shown:
    """Some cards of each; without names, of everybody who has a window."""
    facts = hall.facts
    figures = ServiceCards(
        hall=facts.name,
        hotline=facts.hotline,
        address=facts.address,
        hours=_hours(hall),
        people=tuple(
            ServiceCard(
                name=each.line.name,
                post=each.line.post,
                window_no=each.window_no,
                items=each.window,
            )
            for each in chosen(hall, values, seated=True)
        ),
        copies=asked_count(values, "copies", _COPIES),
        single=flag(values, "single"),
    )
    return Shown(values.get("people", "").strip(), figures)


def _hours(hall: Hall) -> tuple[tuple[time, time], ...]:
    """The sessions of the next working day."""
    today: date = hall.now().date()
    for ahead in range(_AHEAD):
        if found := hours_of(hall, today + timedelta(days=ahead)):
            return tuple((opens.time(), closes.time()) for opens, closes in found)
    return ()


def window_signs(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The signs of some windows, of all if none is named, with the titles they hold today."""
    titles = held(hall, hall.now().date())
    items: dict[str, list[str]] = {}
    for item in catalogue.items(hall):
        for window in parts(item.windows) if item.active else ():
            items.setdefault(window, []).append(item.name)
    signs = tuple(
        Sign(
            window_no=line.window_no,
            name=line.name,
            items=tuple(items.get(line.window_no, ())),
            honours=tuple(
                dict.fromkeys(each.title for each in titles if each.window_no == line.window_no)
            ),
        )
        for line in chosen_windows(hall, values)
    )
    figures = WindowSigns(hall=hall.facts.name, signs=signs)
    return Shown(values.get("windows", "").strip(), figures)
