"""How the window speaks of sheets on the walls: what they are, how they stand, why."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from hallapp.desk.wall import Place, Wall
from hallapp.domain.coming import Coming
from hallapp.domain.errors import Refused
from hallapp.domain.wall import Hangs, Reason, Why
from hallapp.domain.wall_words import STATES, TURNS, reason_words
from hallapp.views.errors import filled_from, sentence
from hallapp.views.moments import day_words
from hallapp.views.pages.papers_words import title_of

translate = QCoreApplication.translate


def state_word(hangs: Hangs) -> str:
    """待更换, 已印待贴, 当前."""
    return translate("WallState", STATES[hangs])


def place_title(place: Place) -> str:
    """``窗口人员公示  3 号窗口``."""
    title = title_of(place.place.paper)
    if place.place.told.get("window"):
        about = translate("Wall", "window {number}").format(number=place.about)
    else:
        about = place.about
    return f"{title}  {about}".rstrip()


def left_out_words(places: Sequence[tuple[Place, Refused]]) -> str:
    """How many could not be printed, the first with its reason; nothing if all could."""
    if not places:
        return ""
    place, why = places[0]
    words = translate("Wall", "; left out {count}, the first: {sheet}: {why}")
    return words.format(count=len(places), sheet=place_title(place), why=sentence(why))


def coming_title(change: Coming) -> str:
    """What is to change: the words of a notice, else the paper and what it is about."""
    if change.paper == "notice":
        return change.title
    return f"{title_of(change.paper)}  {change.about}".rstrip()


def turn_words(change: Coming, today: date) -> str:
    """10月15日换新."""
    said = translate("Wall", TURNS[change.turn])
    return said.format(day=day_words(change.on, today))


def why_words(place: Place, today: date) -> list[str]:
    """The reasons of a sheet, each a line; what is said the same is said once."""
    if place.refused is not None:
        return [sentence(place.refused)]
    said = (reason_said(place.place.paper, each, today) for each in place.standing.reasons)
    return list(dict.fromkeys(said))


def reason_said(paper: str, reason: Reason, today: date) -> str:
    """监督电话 10月8日 改为 0899-612 3450."""
    return reason_words(filled_from, paper, reason, lambda day: day_words(day, today))


def commonest(wall: Wall, today: date) -> str:
    """The change that touches most sheets: 监督电话 10月8日 改为 …，23 张待更换."""
    changed: Counter[str] = Counter()
    for place in wall.to_print:
        for reason in place.standing.reasons:
            if reason.why is Why.CHANGED:
                changed[reason_said(place.place.paper, reason, today)] += 1
    if not changed:
        return ""
    said, count = changed.most_common(1)[0]
    if count < 2:
        return ""
    return translate("Wall", "{reason}: {count} sheets").format(reason=said, count=count)


def sizes_words(wall: Wall) -> str:
    """``A4 19 张、A3 4 张``."""
    counted = Counter(place.size for place in wall.to_print)
    said = [
        translate("Wall", "{size} × {count}").format(size=size, count=count)
        for size, count in counted.most_common()
    ]
    return translate("Papers", ", ").join(said)
