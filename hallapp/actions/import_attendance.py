"""Attendance from a file: one record a day, person and code, in the words of the hall's codes."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from hallapp.actions.attendance import read_codes_text
from hallapp.actions.hall import Hall
from hallapp.actions.import_names import UNKNOWN, Names, Unfit
from hallapp.actions.import_rows import Outcome, Progress, Wanted, as_plain, taken
from hallapp.actions.import_tables import Key, filled, sort_out
from hallapp.domain.attendance import known_as, read_codes
from hallapp.domain.imports import ParsedRow, RejectCode, Rejection
from hallapp.records.assessment import AttendanceMark
from hallapp.records.base import moment_text, table_of
from hallapp.records.values import Plain
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_CODE = QT_TRANSLATE_NOOP(
    "Reject", "{value} is no attendance code of this hall; there are: {codes}"
)


def read(
    hall: Hall,
    connection: Connection,
    rows: Iterable[ParsedRow | Rejection],
    *,
    strict: bool,
    progress: Progress | None,
) -> tuple[Outcome, Names]:
    """What an import of attendance will do; nobody is made by it: a number alone is no name."""
    del hall
    outcome, names = Outcome(), Names(connection, strict=strict)
    table = table_of(AttendanceMark)
    codes = read_codes(read_codes_text(connection))
    known = known_as(codes)

    def wanted(row: ParsedRow) -> Wanted:
        fields = filled(row, "day", "staff_no", "code")
        called, word = str(fields["staff_no"]), str(fields["code"]).strip()
        person = names.staff.find(called, "staff_no")
        if person is None:
            raise Unfit("staff_no", called, RejectCode.UNKNOWN, UNKNOWN)
        code = known.get(word)
        if code is None:
            said = "、".join(each.name for each in codes)
            raise Unfit("code", word, RejectCode.UNKNOWN, _NO_CODE, codes=said)
        said_of: dict[str, dict[str, Any]] = {
            "day": {"day": fields["day"]},
            "staff_no": {"staff_id": person},
            "code": {"code": code.code},
        }
        if "minutes" in fields:
            said_of["minutes"] = {"minutes": fields["minutes"]}
        key = ("", moment_text(fields["day"]), called, code.code)
        return Wanted(row.line, key, row.cells, as_plain(table, said_of))

    def keys(row: Plain) -> list[Key]:
        return [(row["day"], row["staff_id"], row["code"])]

    wishes = taken(rows, outcome.report, wanted, progress)
    sort_out(connection, table, wishes, keys, outcome=outcome, names=names)
    for row in outcome.new:
        row.setdefault("minutes", None)
    return outcome, names
