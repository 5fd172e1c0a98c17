"""What was typed wrong is put right, with who and why; due times follow."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from hallapp.actions.case_due import compute
from hallapp.actions.case_intake import check_province_no, line
from hallapp.actions.catalogue import item_called
from hallapp.actions.deeds import Deed, deed, touch
from hallapp.actions.hall import Hall
from hallapp.actions.limits import columns_of
from hallapp.actions.people import department_called, staff_called, window_called
from hallapp.actions.rights import needs
from hallapp.domain.case_flow import WAITING
from hallapp.domain.case_rules import check_reason, check_time
from hallapp.domain.cases import CaseKind, CaseLine, CaseResult, CaseState, Channel, Verb
from hallapp.domain.deadlines import Limit
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.rights import Right
from hallapp.wording import QT_TRANSLATE_NOOP

CORRECT = QT_TRANSLATE_NOOP("Step", "Correct case {case_no}")

_NO_FIELD = QT_TRANSLATE_NOOP("Refused", "{name} is no field of a case that can be corrected.")
_BAD_VALUE = QT_TRANSLATE_NOOP("Refused", "{value} does not fit the field {name}.")
_NO_MOMENT = QT_TRANSLATE_NOOP(
    "Refused", "This time cannot be taken away: use the deed that undoes the step instead."
)

STAMPS = ("received_at", "accepted_at", "decided_at", "closed_at", "delivered_at")
"""In the order in which they must follow each other."""

TEXTS = ("applicant", "applicant_kind", "phone", "remark")
CODES: Mapping[str, type[StrEnum]] = {"kind": CaseKind, "channel": Channel, "result": CaseResult}


@needs(Right.CASES)
def correct(hall: Hall, case_id: int, changes: Mapping[str, object], reason: str) -> CaseLine:
    """Put fields of a case right, named as in `NewCase` and `CaseLine`, and say why.

    A stamp that a deed has not set yet cannot be set here. Texts of instants (ISO 8601) and of
    closed lists are understood. ``due_at`` marks the due time as given elsewhere; empty, it is
    computed again.
    """
    with deed(hall, CORRECT, Verb.CORRECT, case_id) as do:
        check_reason(reason)
        for name, value in changes.items():
            _change(do, name, value)
            touch(do.case, name)
        if not changes.keys().isdisjoint(STAMPS):
            _check_order(do)
        do.done(do.now, *changes, to=CaseState(do.case.state), reason=reason)
        compute(hall, do.step, do.case)
    return line(hall, case_id)


def _change(do: Deed, name: str, value: object) -> None:
    if name in TEXTS:
        setattr(do.case, name, str(value or "").strip())
    elif name in STAMPS:
        _change_stamp(do, name, _moment(name, value))
    elif name in CODES:
        setattr(do.case, name, _code(name, value))
    elif name in _SPECIAL:
        _SPECIAL[name](do, value)
    else:
        raise Refused(_NO_FIELD, field=name, name=name)


def _change_stamp(do: Deed, name: str, at: Moment | None) -> None:
    known = getattr(do.case, name)
    if (at is None) != (known is None):
        raise Refused(_NO_MOMENT, field=name)
    if at is not None:
        setattr(do.case, name, at)


def _check_order(do: Deed) -> None:
    before: Moment | None = None
    for name in STAMPS:
        at = getattr(do.case, name)
        if at is not None:
            check_time(at, now=do.now, after=before, field=name)
            before = at
    first = min((pause.from_at for pause in do.pauses), default=None)
    if first is not None and do.case.accepted_at is not None:
        check_time(first, now=do.now, after=do.case.accepted_at, field="accepted_at")


def _moment(name: str, value: object) -> Moment | None:
    if value is None or value == "":
        return None
    if isinstance(value, date):
        return value
    try:
        text = str(value)
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        raise Refused(_BAD_VALUE, field=name, name=name, value=value) from None


def _code(name: str, value: object) -> str | None:
    if value in {None, ""} and name != "kind":
        return None
    try:
        return CODES[name](str(value)).value
    except ValueError:
        raise Refused(_BAD_VALUE, field=name, name=name, value=value) from None


def _province_no(do: Deed, value: object) -> None:
    number = str(value or "").strip()
    check_province_no(do.step.core, number, but=do.case.id)
    do.case.province_no = number or None


def _item(do: Deed, value: object) -> None:
    do.case.item_id = item_called(do.step.core, str(value or "")).id


def _window(do: Deed, value: object) -> None:
    do.case.window_id = window_called(do.step.core, str(value or ""))


def _staff(do: Deed, value: object) -> None:
    do.case.staff_id = staff_called(do.step.core, str(value or ""))


def _department(do: Deed, value: object) -> None:
    do.case.department_id = department_called(do.step.core, str(value or ""))


def _fast_lane(do: Deed, value: object) -> None:
    do.case.fast_lane_reason = str(value or "").strip()
    touch(do.case, "fast_lane")


def _promised(do: Deed, value: object) -> None:
    do.case.promised_n, do.case.promised_unit = columns_of(_limit("promised_limit", value))


def _statutory(do: Deed, value: object) -> None:
    do.case.statutory_n, do.case.statutory_unit = columns_of(_limit("statutory_limit", value))


def _limit(name: str, value: object) -> Limit | None:
    if value is None or value == "":
        return None
    if not isinstance(value, Limit):
        raise Refused(_BAD_VALUE, field=name, name=name, value=value)
    return value


def _due(do: Deed, value: object) -> None:
    due_at = _moment("due_at", value)
    if due_at is not None and CaseState(do.case.state) not in WAITING:
        check_time(due_at, now=datetime.max, after=do.case.accepted_at, field="due_at")
    do.case.due_given = due_at is not None
    do.case.due_at = due_at


_SPECIAL: Mapping[str, Callable[[Deed, Any], None]] = {
    "province_no": _province_no,
    "item": _item,
    "item_code": _item,
    "window": _window,
    "staff": _staff,
    "department": _department,
    "fast_lane_reason": _fast_lane,
    "promised_limit": _promised,
    "statutory_limit": _statutory,
    "due_at": _due,
}
