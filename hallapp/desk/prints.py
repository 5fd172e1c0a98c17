"""Prints papers: asks the actions, hands figures to the papers, takes a number for a real print."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from hallapp.actions import phrases, prints
from hallapp.actions.hall import Hall
from hallapp.desk import (
    assessment_prints,
    award_prints,
    card_prints,
    case_notice_prints,
    case_prints,
    catalogue_prints,
    dossier_prints,
    entry_prints,
    form_prints,
    handover_prints,
    inspection_prints,
    notice_prints,
    official_prints,
    report_prints,
    staff_prints,
    star_prints,
    text_prints,
    wall_lists,
    weekly_prints,
    zero_prints,
)
from hallapp.desk.draft import Draft, Printout
from hallapp.desk.paper_values import BoundPart, Figures, Shown, Tell, Told, check_names
from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.domain.phrases import Phrase, SecondLines, Tongue, is_over, second_lines, suggested
from hallapp.papers import PAPERS
from hallapp.papers.kit.faces import Faces, bundled, faces_of
from hallapp.papers.kit.fingerprint import fingerprint
from hallapp.papers.kit.render import Progress
from hallapp.papers.kit.sheets import Paper
from hallapp.records.initials import initials
from hallapp.wording import LANGUAGES, QT_TRANSLATE_NOOP

_NO_PAPER = QT_TRANSLATE_NOOP("Refused", "There is no paper called {paper}; there are: {papers}.")
_NO_SIZE = QT_TRANSLATE_NOOP("Refused", "{paper} is printed on {sizes}, not on {size}.")
__all__ = ["COMMON", "Draft", "PaperEntry", "Printout", "draft", "number", "papers", "preview",
           "render", "sample"]  # fmt: skip
COMMON = ("size", "mono", "language", "tiled", "shift")
SECOND = "second"  # of papers that can have a second line: bo | en
_NO_TONGUE = QT_TRANSLATE_NOOP("Refused", "{name} is one of {tongues} or empty, not “{value}”.")


@dataclass(frozen=True)
class PaperEntry:
    """A paper as a list shows it; `parameters` are what `render` may be told.

    `initials` are those of its title, in all of its readings. One that is `large` may be printed
    in parts on A4.
    """

    name: str
    family: str
    title: str
    sizes: tuple[str, ...]
    parameters: tuple[str, ...]
    initials: str = ""
    large: bool = False


def papers() -> tuple[PaperEntry, ...]:
    """Every paper there is."""
    return tuple(
        PaperEntry(
            paper.name,
            paper.family,
            paper.title,
            paper.sizes,
            _parameters(paper),
            initials(paper.title),
            paper.is_large,
        )
        for paper in PAPERS
    )


def sample(name: str, values: Mapping[str, str] | None = None) -> Printout:
    """The paper with its sample figures: needs no hall.

    Raises:
        Refused: there is no such paper, size or parameter.
    """
    told = values or {}
    paper = _paper(name, told)
    day = paper.sample_issue.printed_on
    read = [replace(each, approved_on=day) for each in suggested()]  # only to show the setting
    second = _second(paper, paper.sample, told, partial(_sampled, read))
    made = _draft(paper, Shown("", paper.sample), told, bundled(), second)
    made = replace(made, language=told.get("language") or made.language)
    return made.drawn(paper.sample_issue)


def _sampled(read: Iterable[Phrase], wanted: Iterable[str], tongue: Tongue) -> SecondLines:
    return replace(second_lines(wanted, read, tongue), over=is_over("usual", tongue))


def draft(hall: Hall, name: str, values: Mapping[str, str] | None = None) -> Draft:
    """The paper with the hall's figures, not drawn yet.

    Raises:
        Refused: there is no such paper, size, parameter or case.
    """
    told = values or {}
    paper = _paper(name, told)
    language = told.get("language") or hall.facts.language
    shown = _FIGURES[name](hall, {**told, "language": language})
    bound: tuple[Draft, ...] = ()
    if shown.tell is not None:
        bound, figures = _parts(hall, shown, shown.tell)
        shown = replace(shown, figures=figures)
    second = _second(paper, shown.figures, told, partial(phrases.asked, hall))
    made = _draft(paper, shown, told, faces_of(hall.facts.fonts), second)
    return replace(made, bound=bound, language=language)


def _parts(hall: Hall, shown: Shown, tell: Tell) -> tuple[tuple[Draft, ...], object]:
    """The parts that can be printed; the others are told with the reason."""
    drafts: list[Draft] = []
    told: list[Told] = []
    refused: list[tuple[BoundPart, Refused]] = []
    for part in shown.bound:
        try:
            made = draft(hall, part.paper, part.values)
        except Refused as why:
            refused.append((part, why))
        else:
            drafts.append(made)
            told.append((part, made.shown.subject, made.fingerprint))
    return tuple(drafts), tell(tuple(told), tuple(refused))


def preview(
    hall: Hall, made: Draft, progress: Progress | None = None, *, most: int | None = None
) -> Printout:
    """What will be printed, without a number: it takes none until it is issued.

    Raises:
        Refused: a text does not fit or cannot be written.
    """
    return made.drawn(prints.preview(hall), progress, most=most)


def number(hall: Hall, seen: Printout, position: int | None = None) -> Issue:
    """Take the number of a paper that has been previewed whole; this is the print's step.

    `position` is the place on a wall for which it is printed. What is to be entered in the hall
    with it is entered before, in a step of its own.
    """
    sheet, shown = seen.draft.sheet, seen.draft.shown
    numbers = shown.enters(hall) if shown.enters else ()
    issue = prints.issue(
        hall,
        sheet.paper,
        sheet.subject,
        sheet.fingerprint,
        title=sheet.title,
        book=sheet.book,
        told=sheet.told,
        content=sheet.content,
        position=position,
    )
    return replace(issue, numbers=numbers)


def render(
    hall: Hall, name: str, values: Mapping[str, str] | None = None, *, issue: bool = False
) -> Printout:
    """The paper with the hall's figures; with `issue` it takes a number and is journaled.

    Raises:
        Refused: there is no such paper, size, parameter or case; a text does not fit or cannot
            be written. No number is taken then.
    """
    seen = preview(hall, draft(hall, name, values))
    return seen.draft.drawn(number(hall, seen)) if issue else seen


def _paper(name: str, values: Mapping[str, str]) -> Paper:
    paper = next((paper for paper in PAPERS if paper.name == name), None)
    if paper is None:
        names = ", ".join(paper.name for paper in PAPERS)
        raise Refused(_NO_PAPER, field="paper", paper=name, papers=names)
    check_names(values, _parameters(paper))
    size = values.get("size", "") or paper.sizes[0]
    if not paper.takes(size):
        sizes = ", ".join(paper.sizes)
        raise Refused(_NO_SIZE, field="size", paper=name, sizes=sizes, size=size)
    _one_of("language", values.get("language", ""), LANGUAGES)
    return paper


def _one_of(name: str, told: str, tongues: Iterable[str]) -> None:
    if told and told not in set(tongues):
        raise Refused(_NO_TONGUE, field=name, name=name, tongues=", ".join(tongues), value=told)


def _parameters(paper: Paper) -> tuple[str, ...]:
    return (*paper.parameters, *COMMON, *((SECOND,) if paper.second else ()))


def _second(
    paper: Paper,
    figures: object,
    values: Mapping[str, str],
    asked: Callable[..., SecondLines],
) -> SecondLines | None:
    """The second lines that are wished, of the texts that the paper names."""
    told = values.get(SECOND, "")
    if not told or paper.second is None:
        return None
    _one_of(SECOND, told, Tongue)
    return asked(paper.second(figures), tongue=Tongue(told))


def _draft(
    paper: Paper,
    shown: Shown,
    values: Mapping[str, str],
    faces: Faces,
    second: SecondLines | None,
) -> Draft:
    words = second.words if second else None
    digest = fingerprint(paper.name, paper.layout, shown.figures, words)
    return Draft(paper, shown, values, faces, digest, second)


_FIGURES: Figures = {
    **zero_prints.FIGURES,
    **staff_prints.FIGURES,
    **case_prints.FIGURES,
    **wall_lists.figures(draft),
    **handover_prints.FIGURES,
    **catalogue_prints.FIGURES,
    **text_prints.FIGURES,
    **weekly_prints.FIGURES,
    **report_prints.FIGURES,
    **inspection_prints.figures(draft),
    **card_prints.figures(draft),
    **award_prints.FIGURES,
    **dossier_prints.FIGURES,
    **star_prints.FIGURES,
    **notice_prints.FIGURES,
    **case_notice_prints.FIGURES,
    **entry_prints.FIGURES,
    **official_prints.FIGURES,
    **assessment_prints.FIGURES,
    **form_prints.FIGURES,
}
