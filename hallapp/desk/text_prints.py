"""What the papers of texts are told: rules, phrases, slogans, hotlines."""

from collections.abc import Mapping

from hallapp.actions.hall import Hall
from hallapp.actions.wall_texts import wall_texts
from hallapp.desk.missing import no_hotline
from hallapp.desk.paper_values import Figures, Shown
from hallapp.domain.errors import Refused
from hallapp.domain.wall_texts import wall_rows
from hallapp.papers.wall.hotline_plate import HotlinePlate
from hallapp.papers.wall.slogan import Slogans
from hallapp.papers.wall.wall_text import OFFICIAL, POSTER, WallText
from hallapp.wording import QT_TRANSLATE_NOOP, words

_NO_STYLE = QT_TRANSLATE_NOOP("Refused", "“{value}” is no style: choose {styles}.")


def _text(hall: Hall, key: str, values: Mapping[str, str]) -> Shown:
    style = values.get("style", "").strip() or POSTER
    if style not in {POSTER, OFFICIAL}:
        styles = f"{POSTER}, {OFFICIAL}"
        raise Refused(_NO_STYLE, field="style", value=style, styles=styles)
    facts = hall.facts
    rows = wall_rows(key, wall_texts(hall)[key], facts.name)
    return Shown(style, WallText(hall=facts.name, hotline=facts.hotline, rows=rows, style=style))


def rules(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The rules as the hall has them."""
    return _text(hall, "rules", values)


def phrases(hall: Hall, values: Mapping[str, str]) -> Shown:
    """What is said at a window, and what is not."""
    return _text(hall, "phrases", values)


def slogan(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The hall's slogans, or one that is told."""
    told = values.get("text", "").strip()
    kept = tuple(row[0] for row in wall_rows("slogan", wall_texts(hall)["slogan"], hall.facts.name))
    return Shown("", Slogans(hall=hall.facts.name, lines=(told,) if told else kept))


def hotline_plate(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The hotline and the further numbers of the hall."""
    say = words("papers", values.get("language", "") or "zh_CN")
    first = ((say("papers", "监督电话"), hall.facts.hotline),) if hall.facts.hotline else ()
    more = wall_rows("hotlines", wall_texts(hall)["hotlines"], hall.facts.name)
    lines = (*first, *((name, number) for name, number in more))
    if not lines:
        raise no_hotline()
    return Shown("", HotlinePlate(hall=hall.facts.name, hotlines=lines))


FIGURES: Figures = {
    "rules": rules,
    "phrases": phrases,
    "slogan": slogan,
    "hotline-plate": hotline_plate,
}
