"""The texts of summaries and reports that somebody wrote: the last one of a section holds."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.domain.spans import Span
from hallapp.records.weekly import WeekText


def written(hall: Hall, span: Span, sections: Iterable[str]) -> dict[str, str]:
    """The sections that somebody has written, as they stand."""
    query = select(WeekText.section, WeekText.text).where(WeekText.week == span.name)
    with hall.reading() as connection:
        last = {row[0]: row[1] for row in connection.execute(query.order_by(WeekText.id))}
    return {section: last[section] for section in sections if last.get(section)}


def keep(
    hall: Hall,
    label: str,
    span: Span,
    texts: Mapping[str, str],
    draft: Mapping[str, str],
    **values: Any,
) -> None:
    """Keep what was written in one step; what is the draft, or empty, follows the figures again."""
    kept = written(hall, span, draft)
    changed = {}
    for section, text in texts.items():
        new = "" if text.strip() == draft[section] else text.strip()
        if new != kept.get(section, ""):
            changed[section] = new
    if not changed:
        return
    with hall.step(label, **values) as step:
        for section, text in changed.items():
            step.add(
                WeekText(
                    week=span.name,
                    section=section,
                    text=text,
                    written_at=hall.now(),
                    who=step.who,
                )
            )
