"""The two sides of a badge, lying and upright, in millimetres from the card's own corner."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from hallapp.domain.names import spread
from hallapp.papers.cards.marks import party_mark, party_width, rating
from hallapp.papers.kit.blocks import Block, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.halving import Halved
from hallapp.papers.kit.portraits import NOBODY, Given, Likeness, Portrait
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Rule
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Span, Style
from hallapp.papers.phrases import day_of

LYING: Final = (85.60, 53.98)
UPRIGHT: Final = (70.0, 100.0)
PHOTO: Final = 27.45  # mm: how wide the larger of the two photos is
RATING: Final = 34.0  # mm: the side of the larger of the two places of a rating code

NAME = Style(Role.STRONG, 27)
HALL = Style(Role.STRONG, 11, tracking=0.07)
POST = Style(Role.TEXT, 13)
WINDOW = Style(Role.STRONG, 25)
LABEL = Style(Role.TEXT, 11)
SMALL = Style(Role.TEXT, 9)
_SHORT_NUMBER = 8  # characters of a staff number that leave the name its room
_POST_FLOOR = 0.65
FOOT = Style(Role.TEXT, 7.5, tracking=0.05)


@dataclass(frozen=True, kw_only=True)
class BadgeHolder:
    """Whose badge it is; `rating` is the text of the platform's own code, where the hall has it.

    `rating_image` is that code as an image, and goes before the text.
    """

    name: str
    post: str = ""
    window_no: str = ""
    staff_no: str = ""
    party_member: bool = False
    likeness: Likeness = NOBODY
    rating: str = ""
    rating_image: Given | None = None

    @property
    def code(self) -> str | Given | None:
        """The platform's code in whichever form there is one."""
        return self.rating_image or self.rating or None


@dataclass(frozen=True, kw_only=True)
class Back:
    """What stands on the back of every badge."""

    hotline: str = ""
    valid_until: date | None = None
    rating_place: bool = False  # dashed, where the platform's code is stuck later


NOTHING: Final = Back()


def lying_front(hall: str, holder: BadgeHolder, press: Press) -> Iterator[Block]:
    """85.60 × 53.98, the photo left."""
    left, text, right = 5.5, 35.26, 80.1
    room = post = right - text
    head = right - left
    if holder.party_member:
        wide = party_width(9, press) + 2.6
        beside = _fits(holder.post, press, room - wide)
        yield from party_mark(right - wide + 2.6, 33.4 if beside else 6.9, 9, press)
        post, head = (room - wide, head) if beside else (room, head - wide)
    yield line(left, 6.98, hall, HALL, head, field="name", floor=0.5)
    yield Rule(left, 11.3, right - left, 0.5, VERMILION)
    yield Portrait(left, 14.6, 24.6, holder.likeness)
    yield Halved(
        x=text,
        y=21.3,
        text=spread(holder.name),
        style=NAME,
        fits=room,
        field="staff",
        floor=20 / 27,
        small=17.5 / 27,
        pitch=1.12,
    )
    yield Rule(text, 28.4, room, 0.15, RULE_GREY)
    if holder.post:
        yield line(text, 33.5, holder.post, POST, post, field="post", floor=_POST_FLOOR)
    yield from _numbers(holder, press, (text, right), 48.9, 25)


def _fits(post: str, press: Press, room: float) -> bool:
    """Whether a post stands beside the party mark; else the mark moves up to the hall's name."""
    return set_text(post, POST, press.faces, "post").width * _POST_FLOOR <= room


def _numbers(
    holder: BadgeHolder, press: Press, ends: tuple[float, float], base: float, size: float
) -> Iterator[Block]:
    """The window left and the staff number right, on one base line."""
    figure, label = WINDOW.at(size / 25), LABEL if size == 25 else LABEL.at(10.2 / 11)
    room = ends[1] - ends[0]
    if holder.window_no:
        unit = Span(press.words("号窗口"), label, 1.1)
        middle = press.faces.first(Role.STRONG).middle * figure.em
        spans = (Span(holder.window_no, figure), unit)
        yield Line(ends[0], base - middle, spans, room * 0.5, field="window", floor=0.5)
    if holder.staff_no:
        number = press.words("工号{no}", no=holder.staff_no)
        middle = press.faces.first(Role.TEXT).middle * label.em
        yield line(
            ends[1], base - middle, number, label, room * 0.48, "right", field="staff_no", floor=0.5
        )


def lying_back(holder: BadgeHolder, back: Back, press: Press) -> Iterator[Block]:
    """The rating code left; hotline, name, number and validity right of it."""
    left, right = 6.54, 80.1
    text = left
    if holder.code or back.rating_place:
        yield from rating(left, 9.76, 27.5, holder.code, press)
        text = 40.6
    if back.hotline:
        label = Style(Role.TEXT, 10, tracking=0.06)
        yield line(text, 11.75, press.words("监督电话"), label, right - text)
        number = Style(Role.STRONG, 16)
        yield line(text, 18.3, back.hotline, number, right - text, field="hotline", floor=0.5)
    yield Rule(text, 24.3, right - text, 0.15, RULE_GREY)
    for place, (head, told) in enumerate(_facts(holder, back, press, short=True)):
        y = 29.15 + place * 5.93
        yield line(text, y, head, SMALL, 12)
        yield line(text + 14.05, y, told, SMALL, right - text - 14.05, floor=0.6)
    yield Rule(left, 46.2, right - left, 0.5, VERMILION)
    said = press.words("工作时间佩戴于左胸\u3000拾到请交引导台")
    yield line((left + right) / 2, 49.67, said, FOOT, right - left, "center", floor=0.6)


def _facts(
    holder: BadgeHolder, back: Back, press: Press, *, short: bool
) -> Iterator[tuple[str, str]]:
    yield press.words("姓\u3000名"), holder.name
    if holder.staff_no:
        yield press.words("工\u3000号"), holder.staff_no
    if back.valid_until is not None:
        day = back.valid_until.isoformat() if short else day_of(press, back.valid_until)
        yield press.words("有效期"), press.words("至{day}", day=day)


def upright_front(hall: str, holder: BadgeHolder, press: Press) -> Iterator[Block]:
    """70 × 100 to hang: everything on the middle; the slot is punched, not printed."""
    left, right, middle = 6.1, 64.0, 35.0
    head = Style(Role.STRONG, 13.5, tracking=0.09)
    yield line(middle, 15.0, hall, head, right - left, "center", field="name", floor=0.6)
    yield Rule(left, 20.25, right - left, 0.5, VERMILION)
    yield Portrait(21.25, 24.6, PHOTO, holder.likeness)
    name = NAME.at(29 / 27)
    yield Halved(
        x=middle,
        y=71.9,
        text=spread(holder.name),
        style=name,
        fits=right - left,
        align="center",
        field="staff",
        floor=20 / 29,
        small=18 / 29,
        pitch=1.12,
    )
    yield from _post(holder, press, right - left)
    yield Rule(left, 86.5, right - left, 0.15, RULE_GREY)
    yield from _numbers(holder, press, (left, right), 94.6, 18)


def _post(holder: BadgeHolder, press: Press, room: float) -> Iterator[Block]:
    """Post and party mark side by side on the middle."""
    mark = party_width(9, press) if holder.party_member else 0.0
    gap = 3.0 if mark and holder.post else 0.0
    fits = room - mark - gap
    said = min(set_text(holder.post, POST, press.faces, "post").width, fits) if holder.post else 0
    start = 35.0 - (said + gap + mark) / 2
    if holder.post:
        yield line(start, 81.2, holder.post, POST, fits, field="post", floor=_POST_FLOOR)
    if mark:
        yield from party_mark(start + said + gap, 81.2, 9, press)


def upright_back(holder: BadgeHolder, back: Back, press: Press) -> Iterator[Block]:
    """The rating code above; hotline, name, number and validity below."""
    left, right, middle = 6.1, 64.0, 35.0
    if holder.code or back.rating_place:
        yield from rating(18.0, 13.6, 34.0, holder.code, press)
    yield Rule(left, 52.7, right - left, 0.15, RULE_GREY)
    if back.hotline:
        label = Style(Role.TEXT, 11, tracking=0.07)
        yield line(middle, 58.5, press.words("监督电话"), label, right - left, "center")
        number = Style(Role.STRONG, 20.5)
        yield line(
            middle, 65.7, back.hotline, number, right - left, "center", field="hotline", floor=0.5
        )
    yield Rule(left, 71.7, right - left, 0.15, RULE_GREY)
    facts = dict(_facts(holder, back, press, short=False))
    head = press.words("工\u3000号")
    said = facts.pop(head, "")
    beside = 29.5 if len(said) > _SHORT_NUMBER else 24.0
    if said:
        told = press.words("工号\u3000{no}", no=said)
        yield line(right, 77.3, told, SMALL, beside, "right", field="staff_no", floor=0.6)
    for place, (head, told) in enumerate(facts.items()):
        y = 77.3 + place * 5.6
        yield line(left, y, head, SMALL, 12)
        fits = 44.0 - beside if place == 0 and said else 45.0
        yield line(18.7, y, told, SMALL, fits, floor=0.6)
    yield Rule(left, 87.7, right - left, 0.5, VERMILION)
    foot = press.words("佩戴于左胸\u3000拾到请交引导台")
    yield line(middle, 92.4, foot, SMALL, right - left, "center", floor=0.6)
