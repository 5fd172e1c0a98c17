"""What a free notice is told."""

from collections.abc import Mapping

from hallapp.actions import notices
from hallapp.actions.hall import Hall
from hallapp.desk.paper_values import Figures, Shown
from hallapp.domain.errors import Refused
from hallapp.papers.wall.notice_words import FreeNotice
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "{name} is the number of a notice, not “{value}”.")


def notice(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The newest words of a notice, of the newest notice if none is named."""
    told = values.get("notice", "").strip()
    if told and not told.isdecimal():
        raise Refused(_NO_NUMBER, field="notice", name="notice", value=told)
    line = notices.line(hall, int(told) if told else None)
    facts = hall.facts
    shown = FreeNotice(hall=facts.name, hotline=facts.hotline, style=line.style, text=line.text)
    return Shown(notices.subject(line.notice_no, line.version), shown)


FIGURES: Figures = {"notice": notice}
