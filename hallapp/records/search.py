"""Search over cases: any part of a number, a name, a remark, and pinyin initials.

What a case only refers to (item, window, staff, department) is looked up in its own short table.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    column,
    false,
    func,
    or_,
    select,
    table,
    text,
    true,
)
from sqlalchemy.orm import InstrumentedAttribute

from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window
from hallapp.records.search_index import NUMBERS, SOURCES, is_sqlite, quoted
from hallapp.records.tokens import query

FEW = 5000
"""Up to so many rows are named to the database; more are so dense that a scan meets them soon."""

_ID: ColumnElement[int] = table_of(CaseFile).c.id
_index = table("search_case", column("rowid"), column("id"), column("tokens"))


def search_clause(
    connection: Connection, typed: str, *, counting: bool = False
) -> ColumnElement[bool]:
    """What a case must meet to be found by every word of what was typed.

    Cheap in any order of rows: few rows found are named, many are met by a scan at once. Who
    wants to know how many there are (`counting`) must go through all of them: all are named.
    """
    return and_(
        true(), *(_Word(connection, word).clause(counting=counting) for word in typed.split())
    )


def search_ids(connection: Connection, typed: str, limit: int = 2000) -> list[int]:
    """The newest cases found by what was typed."""
    found = select(CaseFile.id).where(search_clause(connection, typed))
    return list(connection.scalars(found.order_by(CaseFile.id.desc()).limit(limit)))


@dataclass(frozen=True)
class _Word:
    """One word of what was typed."""

    connection: Connection
    word: str

    @property
    def is_digit(self) -> bool:
        """One digit alone: it searches only numbers and windows."""
        return len(self.word) == 1 and self.word in "0123456789"

    @property
    def _in_nearly_all(self) -> bool:
        """One or two digits: hardly a number is without them."""
        return self.word.isascii() and self.word.isdigit() and len(self.word) < 3

    def clause(self, *, counting: bool) -> ColumnElement[bool]:
        """What a case must meet to be found by it."""
        referring = self._referring()
        ids = None if counting or self._in_nearly_all else self._few(self._held())
        if ids is not None and (every := self._with_those(ids, referring)) is not None:
            return _among(_ID, every)
        held: ColumnElement[bool]
        if counting:
            held = func.coalesce(_ID, 0).in_(self._held()) if referring else _ID.in_(self._held())
        else:
            held = self._alike() if ids is None else _among(func.coalesce(_ID, 0), ids)
        # Each row is asked: an index for one side would name rows without end.
        return or_(held, *(func.coalesce(ref, 0).in_(keys) for ref, keys in referring))

    def _few(self, query: Select[Any]) -> list[int] | None:
        """The ids that a query gives; None if they are many."""
        ids = list(self.connection.scalars(query.limit(FEW + 1)))
        return ids if len(ids) <= FEW else None

    def _with_those(
        self, ids: list[int], referring: Sequence[tuple[Any, list[int]]]
    ) -> list[int] | None:
        """The ids with those of the cases that refer to it; None if they are many."""
        found = set(ids)
        for reference, keys in referring:
            more = self._few(select(_ID).where(reference.in_(keys)))
            if more is None or len(found := found.union(more)) > FEW:
                return None
        return sorted(found)

    def _alike(self) -> ColumnElement[bool]:
        """Asked of the row itself."""
        names = NUMBERS if self.is_digit else SOURCES
        part = "%" + self.word.replace("/", "//").replace("%", "/%").replace("_", "/_") + "%"
        columns = [table_of(CaseFile).c[name] for name in names]
        if is_sqlite(self.connection):  # its LIKE knows no case
            return or_(*(one.like(part, escape="/") for one in columns))
        return or_(*(one.ilike(part, escape="/") for one in columns))

    def _held(self) -> Select[Any]:
        """The ids of the cases that hold it themselves."""
        phrase, prefix = query(self.word)
        if prefix and len(phrase) > 1:  # a short end is dear to look up and decides little
            return self._matching(phrase[:-1], prefix=False).where(
                select(_ID).where(self._key == _ID, self._alike()).exists()
            )
        return self._matching(phrase, prefix=prefix)

    @property
    def _key(self) -> Any:
        return _index.c.rowid if is_sqlite(self.connection) else _index.c.id

    def _matching(self, phrase: Sequence[str], *, prefix: bool) -> Select[Any]:
        if is_sqlite(self.connection):
            condition = "search_case MATCH :match"
            match = f'"{" ".join(phrase)}"' + ("*" if prefix else "")
            match = "numbers : " + match if self.is_digit else match
        else:
            condition = "tokens @@ CAST(:match AS tsquery)"
            ending = (":*A" if self.is_digit else ":*") if prefix else ""
            match = " <-> ".join([*map(quoted, phrase[:-1]), quoted(phrase[-1]) + ending])
        asked: BindParameter[str] = bindparam("match", match, unique=True)
        return select(self._key).where(text(condition).bindparams(asked))

    def _referring(self) -> list[tuple[InstrumentedAttribute[Any], list[int]]]:
        """What a case must refer to in order to be found by it: reference and keys."""
        item, staff, department = ServiceItem, Staff, Department
        windows = (Window.window_no,) if self.is_digit else (Window.window_no, Window.name)
        found: list[tuple[Any, Any]] = [(CaseFile.window_id, self._named(Window, windows))]
        if not self.is_digit:
            items = (item.name, item.item_code, item.initials)
            found += [
                (CaseFile.item_id, self._named(item, items)),
                (CaseFile.staff_id, self._named(staff, (staff.name, staff.initials))),
                (
                    CaseFile.department_id,
                    self._named(department, (department.name, department.initials)),
                ),
            ]
        return [(reference, keys) for reference, keys in found if keys]

    def _named(self, model: Any, names: Iterable[Any]) -> list[int]:
        ways = [name.icontains(self.word, autoescape=True) for name in names]
        return list(self.connection.scalars(select(model.id).where(or_(*ways))))


def _among(key: ColumnElement[Any], ids: list[int]) -> ColumnElement[bool]:
    """One of some keys, however many: written into the statement, not bound."""
    if not ids:
        return false()
    return key.in_(bindparam("found", ids, expanding=True, literal_execute=True, unique=True))
