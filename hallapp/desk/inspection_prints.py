"""What the inspection binder is told: what is missing, and which papers are bound."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from hallapp.actions import readiness
from hallapp.actions.hall import Hall
from hallapp.desk import wall as walls
from hallapp.desk.paper_values import BoundPart, Figures, Shown, Told, asked_span
from hallapp.desk.wall import Drafting
from hallapp.domain.errors import Refused
from hallapp.domain.readiness import (
    HEADINGS,
    REGISTER,
    Check,
    Checklist,
    Gap,
    checklist_called,
    said,
)
from hallapp.domain.registers import register_called
from hallapp.domain.spans import Bucket, Span
from hallapp.papers import PAPERS
from hallapp.papers.books.inspection_binder import BinderGap, BinderPart, InspectionBinder
from hallapp.wording import words

_TITLES: Final = {paper.name: paper.title for paper in PAPERS}
_PARAMETERS: Final = {paper.name: paper.parameters for paper in PAPERS}


def figures(draft: Drafting) -> Figures:
    """What asks for the binder's figures; what hangs is judged by what `draft` would print."""
    return {"inspection-binder": partial(_binder, draft)}


def _binder(draft: Drafting, hall: Hall, values: Mapping[str, str]) -> Shown:
    """The binder of a checklist for a period, of this quarter if none is named."""
    span = asked_span(values, hall.now().date(), Bucket.QUARTER)
    language = values.get("language", "") or "zh_CN"
    checklist = checklist_called(values.get("checklist", "").strip())
    missing = readiness.gaps(hall, checklist, span, walls.look(hall, draft).posted)
    binder = InspectionBinder(
        hall=hall.facts.name,
        checklist=checklist.called(language),
        span=span,
        on=hall.now().date(),
        gaps=tuple(_gap(each, language) for each in missing),
        parts=(),
    )
    say = words("hallapp", language)

    def tell(
        told: tuple[Told, ...], refused: tuple[tuple[BoundPart, Refused], ...]
    ) -> InspectionBinder:
        return InspectionBinder(
            hall=binder.hall,
            checklist=binder.checklist,
            span=span,
            on=binder.on,
            gaps=binder.gaps,
            parts=tuple(
                BinderPart(title=part.title, about=_about(subject), fingerprint=code)
                for part, subject, code in told
            ),
            left_out=tuple(
                (part.title, say("Refused", why.sentence, **why.values)) for part, why in refused
            ),
        )

    bound = _bound(checklist, span, values, language)
    return Shown(f"{checklist.key} {span.name}", binder, bound=bound, tell=tell)


def _about(subject: str) -> str:
    """The period without the name of a register before it."""
    return subject.rpartition(" ")[2]


def _gap(missing: Gap, language: str) -> BinderGap:
    say = words("hallapp", language)
    return BinderGap(
        heading=say("Readiness", HEADINGS[missing.point.heading]),
        said=gap_words(missing, language),
        count=missing.count,
        examples=tuple(each for each in missing.examples if each),
    )


def gap_words(missing: Gap, language: str) -> str:
    """What is missing, in a language."""
    point = missing.point
    title = _title(point.of, language) if point.check is Check.PRINTED else ""
    return said(words("hallapp", language), point, title)


def _title(paper: str, language: str) -> str:
    return words("papers", language)("papers", _TITLES[paper])


def _bound(
    checklist: Checklist, span: Span, values: Mapping[str, str], language: str
) -> tuple[BoundPart, ...]:
    """The papers of a checklist, each told the period if it has one, all on A4."""
    common = {name: values[name] for name in ("mono", "language") if name in values}
    period = {name: values[name] for name in ("period", "from", "to") if values.get(name)}
    period = period or {"period": span.name}
    found = []
    for part in checklist.parts:
        paper, title = part, ""
        told = dict(common)
        if part.startswith(REGISTER):
            paper, key = "register", part.removeprefix(REGISTER)
            spec = register_called(key)
            word = spec.word(spec.title)
            called = words("hallapp", language)(word.context, word.source)
            title = words("papers", language)("papers", "{title}台账", title=called)
            told["key"] = key
        if "period" in _PARAMETERS[paper]:
            told |= period
        if paper in _LARGE:
            told["size"] = "A4"
        found.append(BoundPart(title or _title(paper, language), paper, told))
    return tuple(found)


_LARGE: Final = frozenset(
    paper.name for paper in PAPERS if paper.sizes[0] != "A4" and "A4" in paper.sizes
)
