"""The search index over cases: any part of a number, a name, a remark, and pinyin initials.

``search_case`` is an FTS5 table without content on SQLite, a ``tsvector`` on PostgreSQL. What a
case only refers to (item, window, staff, department) is looked up in its own short table.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    column,
    false,
    or_,
    select,
    table,
    text,
    true,
)

from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.catalogue import ServiceItem
from hallapp.records.changes import RowChange
from hallapp.records.people import Department, Staff, Window
from hallapp.records.tokens import GAP, query, tokens
from hallapp.records.values import Plain, plain_rows

NUMBERS = ("case_no", "province_no", "phone")
WORDS = ("applicant", "remark")
INITIALS = ("initials",)
COLUMNS = {"numbers": NUMBERS, "words": WORDS, "initials": INITIALS}
SOURCES = (*NUMBERS, *WORDS, *INITIALS)
BATCH = 5000
FEW = 2000
"""Up to so many rows are named to the database; more are so dense that a scan meets them soon."""

_index = table("search_case", column("rowid"), column("id"), column("tokens"))

SQLITE = (
    """CREATE VIRTUAL TABLE search_case USING fts5(
        numbers, words, initials, content='', columnsize=0, tokenize='ascii')""",
    "CREATE VIRTUAL TABLE search_case_terms USING fts5vocab(search_case, col)",
)
POSTGRESQL = (
    "CREATE TABLE search_case (id integer PRIMARY KEY, tokens tsvector NOT NULL)",
    "CREATE INDEX ix_search_case_tokens ON search_case USING gin (tokens)",
)


def create(connection: Connection) -> None:
    """Make the empty index."""
    for statement in SQLITE if _sqlite(connection) else POSTGRESQL:
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Take the index away."""
    names = ("search_case_terms", "search_case") if _sqlite(connection) else ("search_case",)
    for name in names:
        connection.exec_driver_sql(f"DROP TABLE {name}")


def apply(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Bring the index up to changes of ``case_file``."""
    old: list[tuple[int, Plain]] = []
    new: list[tuple[int, Plain]] = []
    for key, before, after in changes:
        if before is not None and after is not None and not _differ(before, after):
            continue
        if before is not None:
            old.append((key, before))
        if after is not None:
            new.append((key, after))
    _remove(connection, old)
    _add(connection, new)


def agrees(connection: Connection) -> bool:
    """Whether the index holds exactly what the cases say."""
    cases = table_of(CaseFile)
    rows = plain_rows(connection, cases, true(), ("id", *SOURCES))
    if not _sqlite(connection):
        kept = {
            key: _canonical(tokens)
            for key, tokens in connection.execute(text("SELECT id, tokens::text FROM search_case"))
        }
        return kept == {key: _canonical(_vector(row)) for key, row in rows}
    wanted: dict[str, Counter[str]] = {name: Counter() for name in COLUMNS}
    while batch := [row for _, row in islice(rows, BATCH)]:
        for name, sources in COLUMNS.items():
            wanted[name].update(" ".join([text_of(row, sources) for row in batch]).split())
    kept_terms = connection.exec_driver_sql("SELECT term, col, cnt FROM search_case_terms")
    return {(term, name): count for term, name, count in kept_terms} == {
        (term, name): count for name, terms in wanted.items() for term, count in terms.items()
    }


def _canonical(vector: str) -> frozenset[str]:
    return frozenset(vector.replace("'", "").split())


def _sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _differ(before: Plain, after: Plain) -> bool:
    return any(before[name] != after[name] for name in SOURCES)


def text_of(row: Plain, names: Sequence[str]) -> str:
    """The tokens of some columns of a row, apart by a gap."""
    return f" {GAP} ".join(" ".join(tokens(value)) for name in names if (value := row[name]))


def _texts(key: int, row: Plain) -> tuple[int, str, str, str]:
    return key, text_of(row, NUMBERS), text_of(row, WORDS), text_of(row, INITIALS)


def _remove(connection: Connection, rows: Sequence[tuple[int, Plain]]) -> None:
    if rows and _sqlite(connection):
        connection.exec_driver_sql(
            "INSERT INTO search_case(search_case, rowid, numbers, words, initials) "
            "VALUES ('delete', ?, ?, ?, ?)",
            [_texts(key, row) for key, row in rows],
        )
    elif rows:
        connection.execute(
            text("DELETE FROM search_case WHERE id = :id"), [{"id": key} for key, _ in rows]
        )


def _add(connection: Connection, rows: Sequence[tuple[int, Plain]]) -> None:
    if rows and _sqlite(connection):
        connection.exec_driver_sql(
            "INSERT INTO search_case(rowid, numbers, words, initials) VALUES (?, ?, ?, ?)",
            [_texts(key, row) for key, row in rows],
        )
    elif rows:
        connection.execute(
            text("INSERT INTO search_case VALUES (:id, CAST(:tokens AS tsvector))"),
            [{"id": key, "tokens": _vector(row)} for key, row in rows],
        )


def _vector(row: Plain) -> str:
    """The tokens with their places; those of numbers have weight A."""
    at = 0
    places: dict[str, list[str]] = {}
    for name, weight in (("numbers", "A"), ("words", ""), ("initials", "")):
        for token in text_of(row, COLUMNS[name]).split():
            at += 1
            places.setdefault(token, []).append(f"{at}{weight}")
        at += 1  # no phrase reaches from one to the next
    return " ".join(f"{_quoted(token)}:{','.join(where)}" for token, where in places.items())


def _quoted(token: str) -> str:
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"


def search_clause(connection: Connection, typed: str) -> ColumnElement[bool]:
    """What a case must meet to be found by every word of what was typed.

    Cheap in any order of rows: few rows found are named, many are met by a scan at once.
    """
    few: set[int] | None = None
    dense: list[ColumnElement[bool]] = []
    for word in typed.split():
        found = _few(connection, word)
        if found is None:
            dense.append(_alike(connection, word))
        else:
            few = found if few is None else few & found
    if few is not None:
        dense.insert(0, CaseFile.id.in_(sorted(few)) if few else false())
    return and_(true(), *dense)


def search_ids(connection: Connection, typed: str, limit: int = FEW) -> list[int]:
    """The newest cases found by what was typed."""
    found = select(CaseFile.id).where(search_clause(connection, typed))
    return list(connection.scalars(found.order_by(CaseFile.id.desc()).limit(limit)))


def _few(connection: Connection, word: str) -> set[int] | None:
    """The cases that a word finds; None if they are many."""
    found = set(connection.scalars(_in_index(connection, word).limit(FEW + 1)))
    for reference in _referring(connection, word):
        if len(found) > FEW:
            break
        found.update(connection.scalars(select(CaseFile.id).where(reference).limit(FEW + 1)))
    return None if len(found) > FEW else found


def _alike(connection: Connection, word: str) -> ColumnElement[bool]:
    """The same as asked of the row itself."""
    names = NUMBERS if _is_digit(word) else SOURCES
    columns = (table_of(CaseFile).c[name] for name in names)
    return or_(
        *(part.icontains(word, autoescape=True) for part in columns),
        *_referring(connection, word),
    )


def _is_digit(word: str) -> bool:
    """One digit alone: it searches only numbers and windows."""
    return len(word) == 1 and word in "0123456789"


def _in_index(connection: Connection, word: str) -> Any:
    """The ids of the cases that hold a word themselves."""
    phrase, prefix = query(word)
    if _sqlite(connection):
        match = f'"{" ".join(phrase)}"' + ("*" if prefix else "")
        if _is_digit(word):
            match = "numbers : " + match
        return select(_index.c.rowid).where(text("search_case MATCH :match")).params(match=match)
    ending = (":*A" if _is_digit(word) else ":*") if prefix else ""
    match = " <-> ".join([*map(_quoted, phrase[:-1]), _quoted(phrase[-1]) + ending])
    return select(_index.c.id).where(text("tokens @@ CAST(:match AS tsquery)")).params(match=match)


def _referring(connection: Connection, word: str) -> list[ColumnElement[bool]]:
    """What a case must refer to in order to be found by a word."""
    windows = (Window.window_no,) if _is_digit(word) else (Window.window_no, Window.name)
    found: list[tuple[Any, Any]] = [(CaseFile.window_id, _naming(Window, windows, word))]
    if not _is_digit(word):
        item, staff, department = ServiceItem, Staff, Department
        names = (item.name, item.item_code, item.initials)
        found += [
            (CaseFile.item_id, _naming(item, names, word)),
            (CaseFile.staff_id, _naming(staff, (staff.name, staff.initials), word)),
            (
                CaseFile.department_id,
                _naming(department, (department.name, department.initials), word),
            ),
        ]
    return [
        reference.in_(keys)
        for reference, keys in found
        if connection.execute(keys.limit(1)).first() is not None
    ]


def _naming(model: Any, names: Iterable[Any], word: str) -> Any:
    ways = [name.icontains(word, autoescape=True) for name in names]
    return select(model.id).where(or_(*ways))
