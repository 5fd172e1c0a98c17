"""Prints papers: asks the actions, hands figures to the papers, takes a number for a real print."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from hallapp.actions import figures as reports
from hallapp.actions import prints
from hallapp.actions.hall import Hall
from hallapp.desk import case_prints
from hallapp.desk.paper_values import Shown, asked_span, check_names, flag
from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.domain.spans import Bucket, until
from hallapp.papers import PAPERS
from hallapp.papers.kit.faces import Faces, bundled, faces_of
from hallapp.papers.kit.fingerprint import fingerprint
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.wall.zero_words import ZeroSheet
from hallapp.wording import QT_TRANSLATE_NOOP, words

_NO_PAPER = QT_TRANSLATE_NOOP("Refused", "There is no paper called {paper}; there are: {papers}.")
_NO_SIZE = QT_TRANSLATE_NOOP("Refused", "{paper} is printed on {sizes}, not on {size}.")
COMMON = ("size", "mono", "language")


@dataclass(frozen=True)
class PaperEntry:
    """A paper as a list shows it; `parameters` are what `render` may be told."""

    name: str
    family: str
    title: str
    sizes: tuple[str, ...]
    parameters: tuple[str, ...]


@dataclass(frozen=True)
class Printout:
    """A paper drawn: its PDF, what makes it that sheet, and the 校验码 of its content."""

    paper: str
    pdf: bytes
    issue: Issue
    fingerprint: str


def papers() -> tuple[PaperEntry, ...]:
    """Every paper there is."""
    return tuple(
        PaperEntry(paper.name, paper.family, paper.title, paper.sizes, (*paper.parameters, *COMMON))
        for paper in PAPERS
    )


def sample(name: str, values: Mapping[str, str] | None = None) -> Printout:
    """The paper with its sample figures: needs no hall.

    Raises:
        Refused: there is no such paper, size or parameter.
    """
    paper = _paper(name, values or {})
    return _drawn(paper, Shown("", paper.sample), paper.sample_issue, values or {}, bundled())


def render(
    hall: Hall, name: str, values: Mapping[str, str] | None = None, *, issue: bool = False
) -> Printout:
    """The paper with the hall's figures; with `issue` it takes a number and is journaled.

    Raises:
        Refused: there is no such paper, size, parameter or case; a text does not fit or cannot
            be written. No number is taken then.
    """
    values = values or {}
    paper = _paper(name, values)
    shown = _FIGURES[name](hall, values)
    faces = faces_of(hall.facts.fonts)
    draft = _drawn(paper, shown, prints.preview(hall), values, faces)
    if not issue:
        return draft
    taken = prints.issue(
        hall, name, shown.subject, draft.fingerprint, title=paper.title, book=paper.book
    )
    return _drawn(paper, shown, taken, values, faces)


def _paper(name: str, values: Mapping[str, str]) -> Paper:
    paper = next((paper for paper in PAPERS if paper.name == name), None)
    if paper is None:
        names = ", ".join(paper.name for paper in PAPERS)
        raise Refused(_NO_PAPER, field="paper", paper=name, papers=names)
    check_names(values, (*paper.parameters, *COMMON))
    size = values.get("size", "") or paper.sizes[0]
    if size not in paper.sizes:
        sizes = ", ".join(paper.sizes)
        raise Refused(_NO_SIZE, field="size", paper=name, sizes=sizes, size=size)
    return paper


def _drawn(
    paper: Paper, shown: Shown, issue: Issue, values: Mapping[str, str], faces: Faces
) -> Printout:
    return Printout(
        paper.name,
        pdf(
            paper,
            shown.figures,
            issue,
            size=values.get("size", ""),
            mono=flag(values, "mono"),
            say=words("papers", values.get("language", "zh_CN")),
            faces=faces,
        ),
        issue,
        fingerprint(paper.name, paper.layout, shown.figures),
    )


def _zero_sheet(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The zeros of a period, of this quarter if none is named; days to come are not claimed."""
    today = hall.now().date()
    span = until(asked_span(values, today, Bucket.QUARTER), today)
    figures = replace(reports.zero(hall, span), rule="")
    facts = hall.facts
    return Shown(span.name, ZeroSheet(hall=facts.name, hotline=facts.hotline, figures=figures))


_FIGURES: Mapping[str, Callable[[Hall, Mapping[str, str]], Shown]] = {
    "zero-sheet": _zero_sheet,
    "acceptance": case_prints.acceptance,
    "clock": case_prints.clock,
    "register": case_prints.register,
}
