"""What a free notice is told."""

from collections.abc import Mapping

from hallapp.actions import notices, prints
from hallapp.actions.hall import Hall
from hallapp.actions.notices import NoticeLine
from hallapp.desk.paper_values import Figures, Shown
from hallapp.domain.errors import Refused
from hallapp.papers.kit.faces import faces_of
from hallapp.papers.kit.render import pdf
from hallapp.papers.wall.notice import PAPER
from hallapp.papers.wall.notice_words import FreeNotice, seconds
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "{name} is the number of a notice, not “{value}”.")


def notice(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The newest words of a notice, of the newest notice if none is named."""
    told = values.get("notice", "").strip()
    if told and not told.isdecimal():
        raise Refused(_NO_NUMBER, field="notice", name="notice", value=told)
    line = notices.line(hall, int(told) if told else None)
    return Shown(notices.subject(line.notice_no, line.version), _told(hall, line))


def page(hall: Hall, line: NoticeLine) -> bytes:
    """The page of a notice as it is being written, without a number."""
    return pdf(
        PAPER, _told(hall, line), prints.preview(hall), faces=faces_of(hall.facts.fonts), most=1
    )


def texts(hall: Hall, line: NoticeLine) -> tuple[str, ...]:
    """The texts of a notice that can have a second line."""
    return tuple(dict.fromkeys(text for text in seconds(_told(hall, line)) if text.strip()))


def _told(hall: Hall, line: NoticeLine) -> FreeNotice:
    facts = hall.facts
    return FreeNotice(hall=facts.name, hotline=facts.hotline, style=line.style, text=line.text)


FIGURES: Figures = {"notice": notice}
