"""What a register 台账 is: one value that says its fields, states, moves and limits.

Form, table, search, numbering, clock, import, export and print read it; a register has no code of
its own but the rules that it alone has. Labels are English, marked in the register's own context
(``Register complaint``), those that every register has in context ``Register``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from hallapp.domain.errors import Moment
from hallapp.domain.rights import Right
from hallapp.wording import QT_TRANSLATE_NOOP, Marked


class Kind(StrEnum):
    """What a field holds, and so how it is typed, kept, read and shown."""

    TEXT = "text"
    LONG = "long"  # several lines
    NAME = "name"  # a citizen's or a unit's name: masked
    PHONE = "phone"  # masked
    MOMENT = "moment"
    DAY = "day"
    COUNT = "count"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"  # several of a closed list
    WINDOW = "window"
    STAFF = "staff"
    DEPARTMENT = "department"
    ENTRY = "entry"  # the number of an entry of another register


TEXTS = frozenset(
    {Kind.TEXT, Kind.LONG, Kind.NAME, Kind.PHONE, Kind.CHOICE, Kind.CHOICES, Kind.ENTRY}
)
"""Kinds kept as text."""

REFERRING = frozenset({Kind.WINDOW, Kind.STAFF, Kind.DEPARTMENT})
"""Kinds kept as the key of another table, and said as people say it."""

MASKED = frozenset({Kind.NAME, Kind.PHONE})
"""Kinds that are masked on the screen and never printed."""


Values = Mapping[str, object]
"""Field → value as people say it: texts, moments, numbers, codes, names of windows and people."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One word of a closed list."""

    code: str
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One field. It is asked for from `stage` on; `printed` is its share of the printed width.

    `of` is the register whose number an ENTRY field holds. `yes` and `no` are the words of a
    YES_NO field. One that is `sealed` is kept as ciphertext, for the holder of a passphrase alone.
    """

    name: str
    label: str
    kind: Kind = Kind.TEXT
    choices: tuple[Choice, ...] = ()
    needed: bool = False
    stage: int = 0
    printed: int = 0
    of: str = ""
    yes: str = "yes"
    no: str = "no"
    sealed: bool = False

    @property
    def private(self) -> bool:
        """Whether it is kept under the entry's own key: people's names and phones."""
        return self.kind in MASKED and not self.sealed

    @property
    def column(self) -> str:
        """The column that holds it."""
        return f"{self.name}_id" if self.kind in REFERRING else self.name

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of its closed list."""
        return tuple(choice.code for choice in self.choices)


class Group(StrEnum):
    """Where a register stands in the list of registers: the order of the groups."""

    VOICES = "voices"
    ORDER = "order"
    PLEDGES = "pledges"
    SERVICE = "service"
    HONOURS = "honours"
    HOUSE = "house"


GROUP_LABELS: Mapping[Group, str] = {
    Group.VOICES: QT_TRANSLATE_NOOP("RegisterGroup", "Voices"),
    Group.ORDER: QT_TRANSLATE_NOOP("RegisterGroup", "Order in the hall"),
    Group.PLEDGES: QT_TRANSLATE_NOOP("RegisterGroup", "Pledges and tasks"),
    Group.SERVICE: QT_TRANSLATE_NOOP("RegisterGroup", "Services"),
    Group.HONOURS: QT_TRANSLATE_NOOP("RegisterGroup", "Study and honours"),
    Group.HOUSE: QT_TRANSLATE_NOOP("RegisterGroup", "House and notices"),
}


class Phase(StrEnum):
    """What a state means to clock and counts."""

    OPEN = "open"
    DONE = "done"
    ENDED = "ended"  # over without the result that was asked for
    VOIDED = "voided"


VOID = "voided"
"""The state of a voided entry, which every register has."""


@dataclass(frozen=True, kw_only=True, slots=True)
class State:
    """Where an entry stands: at which stage of its register's life, under which running limit."""

    key: str
    label: str
    phase: Phase = Phase.OPEN
    stage: int = 0
    limit: str = ""
    decided: bool = False  # what was found stands


@dataclass(frozen=True, kw_only=True, slots=True)
class Move:
    """A deed that leads from some states to another.

    `needs` must be filled then; `stamp` is the field that gets its moment; `when` is a switch that
    must be on, or off where it begins with ``!``. `waits` is a limit that must have passed before.
    `sets` gives what else it fills, from the entry's values and the moment of the move. `rights`
    are those of which one is needed to make it.
    """

    key: str
    label: str
    sources: tuple[str, ...]
    to: str
    needs: tuple[str, ...] = ()
    stamp: str = ""
    when: str = ""
    waits: str = ""
    sets: Callable[[Values, Moment], Values] | None = None
    backward: bool = False  # a way back: offered, but never as the next thing to do
    rights: tuple[Right, ...] = (Right.HANDLE,)


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeLimit:
    """A limit that runs from the moment in `since` until the one in `until`.

    Its length is a setting of the hall with a preset in ``presets/registers.toml``. `given` is a
    field with a due time that somebody else set; where it is filled, that holds.
    """

    key: str
    label: str
    since: str = "received_at"
    until: str = "closed_at"
    given: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Switch:
    """A yes or no of one register that the hall decides."""

    key: str
    label: str
    on: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class ListColumn:
    """A column of the list on the screen: a field above, another in small below.

    ``a+b`` joins two fields; ``@state`` is the state, ``@left`` what is left of the running limit.
    """

    title: str
    upper: str
    lower: str = ""


Rule = Callable[[Values, Mapping[str, bool], Move | None], None]
"""Raises `Refused` where what is to be written breaks a rule of this register alone.

It is given the values as they would be, the switches, and the move that is being made."""


@dataclass(frozen=True, kw_only=True)
class Register:
    """One register.

    `called` is the field that says in a few words what an entry is about. `stages` are the steps
    of a line of stages. The first state is that of a new entry; one that is DONE makes a register
    of mere records. `main` is the limit by which lateness is judged, the first if none is named;
    where nothing is `judged`, nothing is late.
    `sitter` is the person who sat at the window at the moment `happened`: suggested from the plan.
    What is `standing` is open for long and waits only when it is nearly due. `renewing` is the
    move that ends an entry when another one, of the next version, takes its place.
    """

    key: str
    title: str
    prefix: str
    icon: str
    group: Group
    called: str
    fields: tuple[Field, ...]
    states: tuple[State, ...]
    stages: tuple[str, ...] = ()
    moves: tuple[Move, ...] = ()
    limits: tuple[TimeLimit, ...] = ()
    main: str = ""
    judged: bool = True
    standing: bool = False
    renewing: str = ""
    sitter: str = ""
    happened: str = ""
    switches: tuple[Switch, ...] = ()
    rules: tuple[Rule, ...] = ()
    columns: tuple[ListColumn, ...] = ()
    beside: str = ""  # the field that stands under the number in the list
    filtered: str = ""  # the closed list by which the list is filtered
    pending: str = ""  # what is said instead of a finding that does not stand yet
    counted: tuple[str, ...] = ()  # closed lists whose words the last line of a page counts
    number_field: str = ""  # how files call the number
    file_name: str = ""  # how commands call a file of it
    received: str = "Date"

    def word(self, label: str) -> Marked:
        """A label with the context in which it is translated."""
        return Marked("Register" if label in SHARED else f"Register {self.key}", label)

    @property
    def sealed(self) -> bool:
        """Whether only the holder of the passphrase reads it; it is counted nowhere in public."""
        return any(field.sealed for field in self.fields)

    @property
    def plain_fields(self) -> tuple[Field, ...]:
        """The fields that are not sealed."""
        return tuple(field for field in self.fields if not field.sealed)

    @property
    def what(self) -> str:
        """How a file of it is called on the command line."""
        return self.file_name or self.key

    @property
    def number(self) -> str:
        """How the number is called in files."""
        return self.number_field or "entry_no"

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """Its fields by name."""
        return {field.name: field for field in self.fields}

    @cached_property
    def by_state(self) -> Mapping[str, State]:
        """Its states by key, void included."""
        return {state.key: state for state in (*self.states, VOIDED)}

    @cached_property
    def by_move(self) -> Mapping[str, Move]:
        """Its moves by key."""
        return {move.key: move for move in self.moves}

    @cached_property
    def by_limit(self) -> Mapping[str, TimeLimit]:
        """Its limits by key."""
        return {limit.key: limit for limit in self.limits}

    @property
    def first(self) -> State:
        """The state of a new entry."""
        return self.states[0]

    @property
    def main_limit(self) -> TimeLimit | None:
        """The limit by which lateness is judged."""
        key = self.main or next(iter(self.by_limit), "")
        return self.by_limit.get(key) if self.judged else None

    def keys_in(self, *phases: Phase) -> tuple[str, ...]:
        """The states of some phases."""
        return tuple(state.key for state in self.by_state.values() if state.phase in phases)

    @cached_property
    def private(self) -> tuple[Field, ...]:
        """The fields that are kept under each entry's own key."""
        return tuple(field for field in self.fields if field.private)

    @property
    def masked(self) -> tuple[Field, ...]:
        """The fields that are masked."""
        return tuple(field for field in self.fields if field.kind in MASKED)


_DATE = QT_TRANSLATE_NOOP("Register", "Date")
_YES = QT_TRANSLATE_NOOP("Register", "yes")
_NO = QT_TRANSLATE_NOOP("Register", "no")
VOIDED = State(key=VOID, label=QT_TRANSLATE_NOOP("Register", "Void"), phase=Phase.VOIDED)

RECORDED = State(key="recorded", label=QT_TRANSLATE_NOOP("Register", "Recorded"), phase=Phase.DONE)
"""The one state of a register of mere records."""

REMARK = Field(name="remark", label=QT_TRANSLATE_NOOP("Register", "Remark"), kind=Kind.LONG)
"""What else is to be said of an entry: the last field of every register."""

SHARED = frozenset({_DATE, _YES, _NO, VOIDED.label, RECORDED.label, REMARK.label})
"""The labels that every register has."""
