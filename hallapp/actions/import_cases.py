"""Cases from a file: known again by their numbers, with their due times, in one step.

What a row leaves open comes from its item (kind, limits, department). A due time in the file was
set elsewhere: it is kept as it is and marked ``due_given``; it is judged like any other (to the
minute; of which only the day is known, on time until the day ends). A row without due time and
without limit has none: it is counted as ``no_due``, closed or not.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from hallapp.actions.case_due import dues_with_pauses, many_dues
from hallapp.actions.hall import Hall
from hallapp.actions.import_masking import keep_what_is_masked
from hallapp.actions.import_names import Names, Unfit
from hallapp.actions.import_rows import (
    Outcome,
    Progress,
    Wanted,
    as_plain,
    merged,
    rows_here,
    taken,
)
from hallapp.actions.limits import columns_of, limit_of
from hallapp.domain.case_flow import DONE, ENDED, WAITING
from hallapp.domain.case_rules import instant
from hallapp.domain.cases import CaseKind, CaseState
from hallapp.domain.catalogue import limits_of_case
from hallapp.domain.errors import Moment
from hallapp.domain.imports import ParsedRow, RejectCode, Rejection, key_of
from hallapp.records.base import moment_of, table_of
from hallapp.records.cases import CaseFile
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_TIME = QT_TRANSLATE_NOOP("Reject", "When was it received or accepted?")
_NO_ACCEPTANCE = QT_TRANSLATE_NOOP("Reject", "It is past acceptance, but when was it accepted?")
_NO_CLOSING = QT_TRANSLATE_NOOP("Reject", "It is closed, but when was it closed?")
_ORDER = QT_TRANSLATE_NOOP("Reject", "It is earlier than the acceptance, {accepted}")
_REPEATS = QT_TRANSLATE_NOOP("Reject", "Same number as in row {line}")
_OTHER_CASE = QT_TRANSLATE_NOOP(
    "Reject", "The number belongs to a case with the provincial number {province_no}"
)

TABLE = table_of(CaseFile)

TEXTS = ("applicant", "applicant_kind", "phone", "channel", "result", "remark")
STAMPS = ("received_at", "accepted_at", "decided_at", "delivered_at")
ORDER = tuple(CaseState)
"""States in the order of a case's life."""


def read(
    hall: Hall,
    connection: Connection,
    rows: Iterable[ParsedRow | Rejection],
    *,
    strict: bool,
    progress: Progress | None,
) -> tuple[Outcome, Names]:
    """What an import of cases will do."""
    outcome = Outcome()
    names = Names(connection, strict=strict)
    reader = _Reader(names, {})
    wishes = list(taken(rows, outcome.report, reader.wanted, progress))
    wishes = list(_beside_ours(connection, wishes, outcome))
    fresh = [wish for wish in wishes if wish.here is None]
    outcome.new = _new_rows(hall, fresh, names)
    outcome.report.imported = len(outcome.new)
    for wish in wishes:
        if wish.here is not None:
            changes = _changes(wish, names, outcome)
            if _CLOCK & changes.keys():
                changes |= _moved_dues(hall, connection, wish, changes)
            outcome.put(wish.here["id"], changes)
    outcome.report.created = names.created()
    return outcome, names


@dataclass
class _Reader:
    """Turns rows into what they want of a case."""

    names: Names
    seen: dict[tuple[str, ...], int]

    def wanted(self, row: ParsedRow) -> Wanted:
        """What a row wants; raises Unfit."""
        fields = {name: value for name, value in row.fields.items() if value not in {None, ""}}
        state = _state(fields)
        _check(fields, state)
        key = key_of("cases", fields)
        if (first := self.seen.setdefault(key, row.line)) != row.line:
            raise Unfit(key[0], key[-1], RejectCode.DUPLICATE, _REPEATS, line=first)
        said: dict[str, dict[str, Any]] = {
            name: {name: fields[name]} for name in (*TEXTS, *STAMPS) if name in fields
        }
        if "closed_at" in fields:
            ended = state in ENDED
            said["closed_at"] = {"ended_at" if ended else "closed_at": fields["closed_at"]}
        if "state" in fields:
            said["state"] = {"state": state.value}
        said |= _numbers(fields, key)
        said |= _limits(fields)
        if "kind" in fields:
            said["kind"] = {"kind": fields["kind"]}
        if lane := fields.get("fast_lane_reason") or (fields.get("fast_lane") is True and "✓"):
            said["fast_lane"] = {"fast_lane_reason": lane}
        if "due_at" in fields:
            said["due_at"] = {"due_at": fields["due_at"], "due_given": True}
            if "statutory_due_at" in fields:
                said["statutory_due_at"] = {"statutory_due_at": fields["statutory_due_at"]}
        said |= self._references(fields)
        return Wanted(row.line, key, row.cells, as_plain(TABLE, said))

    def _references(self, fields: Mapping[str, object]) -> dict[str, dict[str, Any]]:
        def text(name: str) -> str:
            return str(fields.get(name) or "")

        found = {
            "item": {"item_id": self.names.item(text("item_code"), text("item"))},
            "window": {"window_id": self.names.window(text("window"))},
            "staff": {"staff_id": self.names.person(text("staff"))},
            "department": {"department_id": self.names.department(text("department"))},
        }
        return {name: columns for name, columns in found.items() if None not in columns.values()}


def _state(fields: Mapping[str, object]) -> CaseState:
    """The state that the file says; the stamps say it where it does not, or says less."""
    stamped = CaseState.REGISTERED
    for name, state in (
        ("accepted_at", CaseState.ACCEPTED),
        ("decided_at", CaseState.DECIDED),
        ("closed_at", CaseState.CLOSED),
        ("delivered_at", CaseState.DELIVERED),
    ):
        if name in fields:
            stamped = state
    if "state" not in fields:
        return stamped
    said = CaseState(str(fields["state"]))
    if said in ENDED or (said not in DONE and stamped not in DONE and said not in WAITING):
        return said
    return max(said, stamped, key=ORDER.index)


def _check(fields: Mapping[str, Any], state: CaseState) -> None:
    began = fields.get("accepted_at") or fields.get("received_at")
    if began is None:
        raise Unfit("accepted_at", "", RejectCode.MISSING, _NO_TIME)
    if state in {*WAITING, *ENDED}:
        return
    if "accepted_at" not in fields:
        raise Unfit("accepted_at", "", RejectCode.MISSING, _NO_ACCEPTANCE)
    if state in DONE and "closed_at" not in fields:
        raise Unfit("closed_at", "", RejectCode.MISSING, _NO_CLOSING)
    for name in ("decided_at", "closed_at", "delivered_at"):
        if name in fields and _earlier(fields[name], began):
            raise Unfit(name, fields[name], RejectCode.ORDER, _ORDER, accepted=began)


def _earlier(one: Moment, other: Moment) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one < other
    return instant(one).date() < instant(other).date()


def _numbers(fields: Mapping[str, Any], key: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """The numbers of a case; one without any is known by the digest of its row."""
    said: dict[str, dict[str, Any]] = {}
    if "province_no" in fields:
        said["province_no"] = {"province_no": fields["province_no"]}
    if "case_no" in fields:
        said["case_no"] = {"case_no": fields["case_no"]}
    if not key[0]:
        said["import_key"] = {"import_key": key[1]}
    return said


def _limits(fields: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    said = {}
    for side in ("promised", "statutory"):
        if f"{side}_limit" in fields:
            n, unit = columns_of(fields[f"{side}_limit"])
            said[f"{side}_limit"] = {f"{side}_n": n, f"{side}_unit": unit}
    return said


def _beside_ours(
    connection: Connection, wishes: list[Wanted], outcome: Outcome
) -> Iterable[Wanted]:
    """Rows beside the cases that they are about, by provincial number, number or digest."""

    def here(column: str) -> dict[Any, Plain]:
        values = [value for wish in wishes if (value := wish.value(column)) is not None]
        return rows_here(connection, TABLE, column, values)

    by_province, by_number, by_digest = here("province_no"), here("case_no"), here("import_key")
    for wish in wishes:
        province_no, case_no = wish.value("province_no"), wish.value("case_no")
        wish.here = by_province.get(province_no) or by_digest.get(wish.value("import_key"))
        same = by_number.get(case_no)
        if same is not None and wish.here is None:
            if province_no and same["province_no"] not in {None, province_no}:
                outcome.report.rejected.append(_other_case(wish, same))
                continue
            wish.here = same
        if wish.here is not None:
            # the hall's own number stays, whatever the platform calls the case
            wish.said.pop("case_no", None)
        yield wish


Plain = dict[str, Any]


def _other_case(wish: Wanted, same: Plain) -> Rejection:
    return Rejection(
        wish.line,
        "case_no",
        str(same["case_no"]),
        RejectCode.DUPLICATE,
        _OTHER_CASE,
        {"value": same["case_no"], "province_no": same["province_no"]},
        wish.cells,
    )


def _new_rows(hall: Hall, wishes: list[Wanted], names: Names) -> list[Plain]:
    rows = [_new_row(wish, names) for wish in wishes]
    found = many_dues(hall, [_asked(row) for row in rows])
    version = hall.calendar_version
    for row, due in zip(rows, found, strict=True):
        row["calendar_version"] = version
        if row.get("due_given"):
            row.setdefault("statutory_due_at", due.statutory_due_at)
            continue
        row["due_at"] = due.due_at
        row["statutory_due_at"] = due.statutory_due_at
        row["missing_year"] = due.missing_year
    return rows


def _new_row(wish: Wanted, names: Names) -> Plain:
    row = wish.whole()
    item = names.item_rows.get(row.get("item_id", 0), {})
    kind_given = row.get("kind")
    kind = CaseKind(kind_given or item.get("kind") or CaseKind.PROMISED)
    limits = limits_of_case(
        kind if kind_given else CaseKind.PROMISED,
        (
            limit_of(row.get("promised_n"), row.get("promised_unit")),
            limit_of(row.get("statutory_n"), row.get("statutory_unit")),
        ),
        (
            limit_of(item.get("promised_n"), item.get("promised_unit")),
            limit_of(item.get("statutory_n"), item.get("statutory_unit")),
        ),
    )
    row["promised_n"], row["promised_unit"] = columns_of(limits[0])
    row["statutory_n"], row["statutory_unit"] = columns_of(limits[1])
    row["kind"] = kind.value
    row["state"] = _state({name: row[name] for name in _STATED if row.get(name)}).value
    if row["state"] in ENDED and not row.get("ended_at"):
        stamps = (row.get("decided_at"), row.get("accepted_at"), row.get("received_at"))
        row["ended_at"] = next(filter(None, stamps))
    if "department_id" not in row and item.get("department_id"):
        row["department_id"] = item["department_id"]
    if "case_no" not in row:
        began = row.get("received_at") or row["accepted_at"]
        digest = f"{began[:4]}-{began[5:7]}{began[8:10]}-x{wish.key[1][:10]}"
        row["case_no"] = row.get("province_no") or digest
    return row


_STATED = ("state", "accepted_at", "decided_at", "closed_at", "delivered_at")


def _asked(row: Mapping[str, Any]) -> tuple[Moment | None, tuple[Any, Any]]:
    accepted_at = row.get("accepted_at")
    return (
        moment_of(accepted_at) if accepted_at else None,
        (
            limit_of(row["promised_n"], row["promised_unit"]),
            limit_of(row["statutory_n"], row["statutory_unit"]),
        ),
    )


def _changes(wish: Wanted, names: Names, outcome: Outcome) -> Plain:
    assert wish.here is not None
    keep_what_is_masked(wish, outcome.report)
    further = _further(wish)
    changes = merged(wish, names, outcome.report) | further
    after = wish.here | changes
    if "state" not in wish.said and CaseState(after["state"]) not in ENDED:
        stamped = _state({name: after[name] for name in _STATED[1:] if after[name]})
        if ORDER.index(stamped) > ORDER.index(CaseState(after["state"])):
            changes["state"] = stamped.value
    if changes.get("state") in {*DONE, *ENDED}:
        changes["paused_since"] = None
    return changes


_CLOCK = frozenset(
    {"accepted_at", "promised_n", "promised_unit", "statutory_n", "statutory_unit", "due_given"}
)


def _further(wish: Wanted) -> Plain:
    """The state of the file where it is further on than ours: nobody's change is lost by that.

    One that our stamps have left behind says nothing.
    """
    assert wish.here is not None
    ours, said = CaseState(wish.here["state"]), wish.said.get("state")
    if said is None or ours in ENDED:
        return {}
    place = ORDER.index(CaseState(said["state"]))
    stamps = {name: at for name in _STATED[1:] if (at := wish.value(name))}
    if place < ORDER.index(_state(stamps)):
        del wish.said["state"]
        return {}
    if place <= ORDER.index(ours):
        return {}
    return wish.said.pop("state")


def _moved_dues(hall: Hall, connection: Connection, wish: Wanted, changes: Plain) -> Plain:
    """The due times that follow from a changed acceptance or limit."""
    assert wish.here is not None
    after = wish.here | changes
    accepted_at, limits = _asked(after)
    due = dues_with_pauses(hall, connection, after["id"], accepted_at, limits)
    moved: Plain = {"calendar_version": hall.calendar_version}
    if not after["due_given"]:
        moved |= {"due_at": due.due_at, "missing_year": due.missing_year}
    if "statutory_due_at" not in wish.said:
        moved["statutory_due_at"] = due.statutory_due_at
    return moved
