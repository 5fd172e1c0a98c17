"""Prints what the walls want: all stale sheets in walking order, with the list to stick by."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from hallapp.actions import prints as printed
from hallapp.actions.hall import Hall
from hallapp.actions.prints import Sheet
from hallapp.desk import prints, reissue
from hallapp.desk import wall as walls
from hallapp.desk import wall_ahead as coming_days
from hallapp.desk.draft import Draft
from hallapp.desk.paper_values import asked_shift, flag
from hallapp.desk.wall import Place, Wall
from hallapp.desk.wall_lists import sticking_list as listed
from hallapp.domain.coming import Coming
from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.domain.prints import PrintedLine, SheetFound
from hallapp.papers.books import sticking_list
from hallapp.papers.kit.faces import faces_of
from hallapp.papers.kit.fingerprint import fingerprint
from hallapp.papers.kit.render import Part, Progress, together
from hallapp.wording import QT_TRANSLATE_NOOP, words

_NOTHING = QT_TRANSLATE_NOOP("Refused", "No sheet is to be replaced.")
_NONE_FITS = QT_TRANSLATE_NOOP("Refused", "None of the sheets can be printed as they stand.")


@dataclass(frozen=True)
class Reprint:
    """What was printed together: its PDF, position → number, and what had to be left out."""

    pdf: bytes
    numbers: Mapping[int, str]
    list_no: str
    left_out: tuple[tuple[Place, Refused], ...] = ()


@dataclass(frozen=True)
class Ready:
    """Sheets that were drawn whole and found printable; they have no numbers yet."""

    places: tuple[Place, ...]
    over: tuple[Place, ...]
    left_out: tuple[tuple[Place, Refused], ...]


@dataclass(frozen=True, kw_only=True)
class SheetStanding:
    """A printed sheet, the places where it hangs as they stand, and a newer print of the same."""

    found: SheetFound
    places: tuple[Place, ...] = ()
    newer: PrintedLine | None = None

    @property
    def holds(self) -> bool | None:
        """Whether it says what is true now; None where it hangs nowhere and nobody keeps watch."""
        if not self.places:
            return None
        return not any(each.standing.reasons for each in self.places)


def look(hall: Hall) -> Wall:
    """How the walls stand now; remembered until something is written."""
    return walls.look(hall, prints.draft)


def stale_badges(hall: Hall) -> tuple[str, ...]:
    """Whose badge is to be made anew."""
    return reissue.due(hall, prints.draft)


def ahead(hall: Hall) -> tuple[Coming, ...]:
    """What is known to change on the walls within a week."""
    return coming_days.ahead(hall, look(hall))


def on_day(hall: Hall, day: date) -> Wall:
    """How they will stand on a day: a fee table swaps on its own."""
    return walls.on_day(hall, prints.draft, day)


def find_sheet(hall: Hall, text: str) -> SheetStanding | None:
    """A printed sheet by its number or code, and how it stands where it hangs."""
    found = printed.find_sheet(hall, text)
    if found is None:
        return None
    line = found.line
    newest = printed.history(hall, paper=line.paper, subject=line.subject, most=1)[0]
    hangs = set(found.positions)
    return SheetStanding(
        found=found,
        places=tuple(each for each in look(hall).places if each.place.id in hangs) if hangs else (),
        newer=None if newest.sheet_no == line.sheet_no else newest,
    )


def prepare(hall: Hall, progress: Progress) -> Ready:
    """Draw every stale sheet once, so that a number is taken only for what can be printed.

    Nothing is changed by it: it may be stopped.

    Raises:
        Refused: nothing is stale, or none of the sheets can be printed.
    """
    wall = look(hall)
    if not wall.waits:
        raise Refused(_NOTHING, field="wall")
    issue = printed.preview(hall)
    good: list[Place] = []
    bad: list[tuple[Place, Refused]] = []
    for done, place in enumerate(wall.to_print):
        progress(done, 2 * len(wall.to_print))
        try:
            _draft(place).drawn(issue)
        except Refused as refused:
            bad.append((place, refused))
        else:
            good.append(place)
    if not good and not wall.over:
        raise Refused(_NONE_FITS, field="wall")
    return Ready(tuple(good), wall.over, tuple(bad))


def issue_all(hall: Hall, ready: Ready, progress: Progress) -> Reprint:
    """Take a number for each sheet in one step, and make one PDF: the list, then the sheets."""
    every = (*ready.places, *ready.over)
    drafts = [_draft(place) for place in ready.places]
    issues = printed.issue_many(
        hall,
        [*map(_sheet, ready.places), _list_sheet(hall, listed(hall, every, {}))],
    )
    numbers = {
        place.place.id: issue.sheet_no
        for place, issue in zip(ready.places, issues[:-1], strict=True)
    }
    figures = listed(hall, every, numbers)
    parts = [Part(paper=sticking_list.PAPER, figures=figures, issue=issues[-1])]
    parts += map(_part, drafts, issues[:-1])
    count = len(parts)
    pdf = together(
        parts,
        faces_of(hall.facts.fonts),
        lambda done, _: progress(count + done, 2 * count),
    )
    return Reprint(pdf, numbers, issues[-1].sheet_no, ready.left_out)


def reprint(hall: Hall, progress: Progress) -> Reprint:
    """Print all stale sheets: prepared, numbered, drawn."""
    return issue_all(hall, prepare(hall, progress), progress)


def _draft(place: Place) -> Draft:
    """What would be printed; whatever wants print has it."""
    assert place.draft is not None
    return place.draft


def _sheet(place: Place) -> Sheet:
    draft = _draft(place)
    return replace(
        draft.sheet,
        told=dict(place.place.told),
        content=draft.content,
        position=place.place.id,
    )


def _list_sheet(hall: Hall, figures: object) -> Sheet:
    paper = sticking_list.PAPER
    return Sheet(
        paper=paper.name,
        title=paper.title,
        book=paper.book,
        subject=hall.now().date().isoformat(),
        fingerprint=fingerprint(paper.name, paper.layout, figures),
    )


def _part(draft: Draft, issue: Issue) -> Part:
    return Part(
        paper=draft.paper,
        figures=draft.shown.figures,
        issue=issue,
        size=draft.values.get("size", ""),
        mono=flag(draft.values, "mono"),
        tiled=flag(draft.values, "tiled"),
        shift=asked_shift(draft.values),
        language=draft.language.replace("_", "-"),
        say=words("papers", draft.language),
        second=draft.second,
    )
