"""The search index over cases, kept with them: numbers, words and pinyin initials as tokens.

``search_case`` is an FTS5 table without content on SQLite, a ``tsvector`` on PostgreSQL.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from sqlalchemy import Connection, text, true

from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.changes import RowChange
from hallapp.records.tokens import GAP, tokens
from hallapp.records.values import Plain, plain_rows

NUMBERS = ("case_no", "province_no", "phone")
WORDS = ("applicant", "remark")
INITIALS = ("initials",)
COLUMNS = {"numbers": NUMBERS, "words": WORDS, "initials": INITIALS}
SOURCES = (*NUMBERS, *WORDS, *INITIALS)
BATCH = 5000

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
    for statement in SQLITE if is_sqlite(connection) else POSTGRESQL:
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Take the index away."""
    names = ("search_case_terms", "search_case") if is_sqlite(connection) else ("search_case",)
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
    if not is_sqlite(connection):
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


def is_sqlite(connection: Connection) -> bool:
    """Whether the index is of SQLite's kind."""
    return connection.dialect.name == "sqlite"


def _differ(before: Plain, after: Plain) -> bool:
    return any(before[name] != after[name] for name in SOURCES)


def text_of(row: Plain, names: Sequence[str]) -> str:
    """The tokens of some columns of a row, apart by a gap."""
    return f" {GAP} ".join(" ".join(tokens(value)) for name in names if (value := row[name]))


def _texts(key: int, row: Plain) -> tuple[int, str, str, str]:
    return key, text_of(row, NUMBERS), text_of(row, WORDS), text_of(row, INITIALS)


def _remove(connection: Connection, rows: Sequence[tuple[int, Plain]]) -> None:
    if rows and is_sqlite(connection):
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
    if rows and is_sqlite(connection):
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
    return " ".join(f"{quoted(token)}:{','.join(where)}" for token, where in places.items())


def quoted(token: str) -> str:
    """A token as PostgreSQL reads it."""
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"
