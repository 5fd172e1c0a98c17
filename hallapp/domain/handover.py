"""Handing over a post 岗位交接: what somebody has in hand, and to whom each thing goes.

Nothing stays behind: whoever leaves has handed over every open case, entry, window, duty and thing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hallapp.domain.errors import Moment

IN_HAND: Mapping[str, tuple[str, ...]] = {
    "held_item": ("holder",),
    "facility": ("keeper",),
    "loan": ("lender",),
    "complaint": ("investigator", "approver"),
    "bad_rating": ("handler",),
    "suggestion": ("assigned_to",),
    "pledge": ("staff",),
    "inspection": ("responsible",),
    "rectification": ("responsible", "checker"),
    "supervision_notice": ("staff",),
    "unmet_request": ("handler",),
    "hotline_order": ("handler",),
    "first_asked": ("first",),
    "dispute": ("mediator",),
    "area": ("staff",),
}
"""Register → the fields that name who has an open entry in hand, in the order of the paper."""

LASTING = frozenset({"facility", "area"})
"""Registers of mere records in which an entry holds until its last day."""


class Matter(StrEnum):
    """What kind of thing is handed over."""

    WINDOW = "window"  # whose window it is, A 岗
    STAND_IN = "stand_in"  # who stands by, B 岗
    DUTY = "duty"  # duties of coming days
    CASE = "case"
    ENTRY = "entry"  # of a register


MAY_STAY_FREE = frozenset({Matter.WINDOW, Matter.STAND_IN, Matter.DUTY})
"""What nobody may have for a while: the hall sees it as empty."""


@dataclass(frozen=True, kw_only=True, slots=True)
class InHand:
    """One thing in somebody's hands; `register` and `field` say where an entry names them.

    `number` is what people call it, `what` what it is about, `due_at` its running limit. Of duties
    `key` is the place of the role in the list and `days` their number.
    """

    matter: Matter
    key: int
    number: str
    what: str = ""
    register: str = ""
    field: str = ""
    due_at: Moment | None = None
    days: int = 1

    @property
    def id(self) -> str:
        """Names it among all that a person has in hand."""
        return f"{self.matter}:{self.register}:{self.field}:{self.key}"


@dataclass(frozen=True, kw_only=True, slots=True)
class HandedOver:
    """One line of a handover; `taker` is "" where nobody has it for now."""

    matter: Matter
    number: str
    what: str = ""
    register: str = ""
    due_at: Moment | None = None
    days: int = 1
    taker: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Handover:
    """A handover as it was made; `ends_on` is the last day of who handed over, if they left."""

    id: int
    on: date
    giver: str
    giver_post: str
    taker: str
    taker_post: str
    ends_on: date | None
    lines: tuple[HandedOver, ...]
