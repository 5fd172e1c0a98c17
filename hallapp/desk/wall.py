"""How the walls stand: each position's figures now against those of the sheet that hangs there.

Nothing is drawn for it. What was found is remembered until another step is written or another
day begins.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from weakref import WeakKeyDictionary

from hallapp.actions import steps
from hallapp.actions import wall as walls
from hallapp.actions.hall import Hall
from hallapp.desk.draft import Draft
from hallapp.desk.once import asked_once
from hallapp.desk.paper_values import as_read
from hallapp.domain.errors import Refused
from hallapp.domain.wall import Board, Content, Hangs, Reason, Standing, WallPlace, Why, judge
from hallapp.papers import PAPERS

_FACTS: Mapping[str, tuple[str, ...]] = {  # figure → facts of the hall
    "hotline": ("hotline",),
    "hall": ("name",),
    "address": ("address",),
    "hotlines": ("hotline", "wall_text:hotlines"),
    "rules.rows": ("wall_text:rules",),
    "phrases.rows": ("wall_text:phrases",),
}
_TABLES: Mapping[str, tuple[str, ...]] = {  # figure → where it is kept
    "people": ("staff", "window", "posting", "photo"),
    "pledge": ("window",),
    "item": ("window",),
    "fees": ("service_item",),
    "items": ("service_item",),
    "fee-table.rows": ("service_item",),
}
_SHORT = 40  # characters of a value that is said


@dataclass(frozen=True, kw_only=True)
class Place:
    """A position as it stands: `about` is what its paper is about (a window, a period).

    `refused` says why nothing can be printed for it; `draft` is what would be printed now.
    """

    board: Board
    place: WallPlace
    standing: Standing
    title: str
    about: str = ""
    size: str = ""
    draft: Draft | None = None
    refused: Refused | None = None

    @property
    def named(self) -> str:
        """``窗口人员公示　3号窗口``, as papers write it."""
        about = f"{self.about}号窗口" if self.place.told.get("window") else as_read(self.about)
        return f"{self.title}\u3000{about}".rstrip()


@dataclass(frozen=True)
class Wall:
    """Every position in walking order, and the boards, of which some may be bare."""

    boards: tuple[Board, ...]
    places: tuple[Place, ...]

    def of(self, board: Board) -> tuple[Place, ...]:
        """What hangs on a board."""
        return tuple(each for each in self.places if each.board.id == board.id)

    @property
    def to_print(self) -> tuple[Place, ...]:
        """待更换: what a new sheet is wanted for."""
        return tuple(each for each in self.places if each.standing.wants_print)

    @property
    def over(self) -> tuple[Place, ...]:
        """What is only to be taken down."""
        return tuple(each for each in self.places if each.standing.hangs is Hangs.OVER)

    @property
    def to_put_up(self) -> tuple[Place, ...]:
        """What is printed and not ticked yet."""
        return tuple(each for each in self.places if each.standing.hangs is Hangs.PRINTED)

    @property
    def posted(self) -> Mapping[str, bool] | None:
        """Paper → whether a sheet of it hangs that holds; None where no boards are kept."""
        if not self.boards:
            return None
        found: dict[str, bool] = {}
        for each in self.places:
            holds = each.place.hung is not None and not each.standing.reasons
            found[each.place.paper] = found.get(each.place.paper, False) or holds
        return found

    @property
    def waits(self) -> int:
        """How many sheets are to be replaced or taken down."""
        return len(self.to_print) + len(self.over)


Drafting = Callable[[Hall, str, Mapping[str, str]], Draft]
"""What makes a paper with the hall's figures: `desk.prints.draft`."""

_known: WeakKeyDictionary[Hall, tuple[tuple[int, date], Wall]] = WeakKeyDictionary()


def look(hall: Hall, draft: Drafting) -> Wall:
    """How the walls stand now."""
    key = (steps.head(hall), hall.now().date())
    known = _known.get(hall)
    if known is None or known[0] != key:
        known = (key, on_day(hall, draft, hall.now().date()))
        _known[hall] = known
    return known[1]


def on_day(hall: Hall, draft: Drafting, day: date) -> Wall:
    """How they will stand on a day, if nothing changes but what is already known to begin then."""
    boards = walls.boards(hall)
    asked = _Asked(hall, draft, day)
    with asked_once():
        places = [asked.place(board, place) for board in boards for place in board.places]
    return Wall(boards, tuple(places))


class _Asked:
    """Asks the hall for each paper once, and for each day of a change once."""

    def __init__(self, hall: Hall, draft: Drafting, day: date) -> None:
        self._hall = hall
        self._make = draft
        self._day = day
        self._drafts: dict[tuple[str, tuple[tuple[str, str], ...]], Draft | Refused] = {}
        self._contents: dict[str, Content] = {}
        self._days: dict[str, date | None] = {}
        self._entries = {paper.name: paper for paper in PAPERS}

    def place(self, board: Board, place: WallPlace) -> Place:
        """One position."""
        entry = self._entries.get(place.paper)
        draft = self._draft(place)
        seen = self._content(draft) if isinstance(draft, Draft) else None
        standing = judge(place, seen, self._day)
        if isinstance(draft, Draft):
            standing = replace(
                standing,
                reasons=tuple(self._dated(each, draft, place) for each in standing.reasons),
            )
        return Place(
            board=board,
            place=place,
            standing=standing,
            title=entry.title if entry else place.paper,
            about=place.told.get("window")
            or place.told.get("item")
            or place.told.get("period", ""),
            size=place.told.get("size") or (entry.sizes[0] if entry else ""),
            draft=draft if isinstance(draft, Draft) else None,
            refused=draft if isinstance(draft, Refused) else None,
        )

    def _draft(self, place: WallPlace) -> Draft | Refused:
        told = dict(place.told)
        entry = self._entries.get(place.paper)
        ahead = self._day != self._hall.now().date()
        if ahead and entry is not None and "day" in entry.parameters:
            told.setdefault("day", self._day.isoformat())
        look: dict[str, str] = {name: told.pop(name) for name in ("size", "mono") if name in told}
        key = (place.paper, tuple(sorted(told.items())))
        if key not in self._drafts:
            try:
                self._drafts[key] = self._make(self._hall, place.paper, told)
            except Refused as refused:
                self._drafts[key] = refused
        made = self._drafts[key]
        return made if isinstance(made, Refused) else replace(made, values={**told, **look})

    def _content(self, draft: Draft) -> Content:
        known = draft.fingerprint
        if known not in self._contents:
            self._contents[known] = Content(known, draft.content, draft.paper.running)
        return self._contents[known]

    def _dated(self, reason: Reason, draft: Draft, place: WallPlace) -> Reason:
        """The same reason with its day and what the figure says now."""
        if reason.why is not Why.CHANGED:
            return reason
        since = self._since(draft.paper.name, reason.field)
        if since is not None and place.hung is not None and since < place.hung.printed_at.date():
            since = None
        return replace(reason, since=since, now=_said(draft.shown.figures, reason.field))

    def _since(self, paper: str, field: str) -> date | None:
        own = f"{paper}.{field}"
        known = own if own in _FACTS or own in _TABLES else field
        if known not in self._days:
            self._days[known] = self._asked_since(known)
        return self._days[known]

    def _asked_since(self, field: str) -> date | None:
        if field in _FACTS:
            days = (steps.fact_changed_on(self._hall, fact) for fact in _FACTS[field])
            return max((day for day in days if day is not None), default=None)
        if field in _TABLES:
            return steps.tables_changed_on(self._hall, _TABLES[field])
        return None


def _said(figures: object, field: str) -> str | date:
    """What a figure says now, if it is a day, a number or a short text."""
    value = figures
    for name in field.split("."):
        value = getattr(value, name, None)
    if isinstance(value, date):
        return value
    if isinstance(value, str | int) and not isinstance(value, bool):
        said = str(value)
        return said if len(said) <= _SHORT else ""
    return ""
