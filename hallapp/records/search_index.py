"""The search indexes over cases and over register entries, kept with them.

Numbers, words and pinyin initials as tokens: ``search_case`` and ``search_entry`` are FTS5 tables
without content on SQLite, a ``tsvector`` on PostgreSQL. An entry's key there holds its register,
so that one index serves them all; a sealed register is in none, and no name or phone that is kept
under an entry's key.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from zlib import crc32

from sqlalchemy import Connection, Table, text, true

from hallapp.domain.registers import PUBLIC
from hallapp.domain.registers.spec import Kind, Register
from hallapp.records.base import table_of
from hallapp.records.cases import CaseFile
from hallapp.records.changes import RowChange
from hallapp.records.registers import ENTRIES
from hallapp.records.tokens import GAP, tokens
from hallapp.records.values import Plain, plain_rows

NUMBERS = ("case_no", "province_no", "phone")
WORDS = ("applicant", "remark")
INITIALS = ("initials",)
SOURCES = (*NUMBERS, *WORDS, *INITIALS)
BATCH = 5000
_BITS = 32
_SAID = frozenset({Kind.TEXT, Kind.LONG, Kind.ENTRY})


@dataclass(frozen=True, kw_only=True)
class Index:
    """What of one table an index holds, by its parts; `mark` tells tables of one index apart."""

    name: str
    table: Table
    numbers: tuple[str, ...]
    words: tuple[str, ...]
    initials: tuple[str, ...] = INITIALS
    mark: int = -1

    @property
    def columns(self) -> Mapping[str, tuple[str, ...]]:
        """The columns of the table by part of the index."""
        return {"numbers": self.numbers, "words": self.words, "initials": self.initials}

    @property
    def sources(self) -> tuple[str, ...]:
        """Every column that is indexed."""
        return (*self.numbers, *self.words, *self.initials)

    def key(self, row_id: int) -> int:
        """The key of a row in the index: the newest of all tables are the highest."""
        return row_id if self.mark < 0 else (row_id << _BITS) | self.mark


CASES = Index(name="search_case", table=table_of(CaseFile), numbers=NUMBERS, words=WORDS)


def _of_register(spec: Register) -> Index:
    words = [each.name for each in spec.fields if each.kind in _SAID and not each.choices]
    return Index(
        name="search_entry",
        table=table_of(ENTRIES[spec.key]),
        numbers=("entry_no",),
        words=tuple(words),
        mark=crc32(spec.key.encode()),
    )


@cache
def by_table() -> Mapping[str, Index]:
    """The index of every table that is searched."""
    found = {CASES.table.name: CASES}
    for spec in PUBLIC:
        index = _of_register(spec)
        found[index.table.name] = index
    return found


def entry_of(key: int) -> tuple[str, int]:
    """The register and the id behind a key of ``search_entry``."""
    return _marks()[key & ((1 << _BITS) - 1)], key >> _BITS


@cache
def _marks() -> Mapping[int, str]:
    return {crc32(spec.key.encode()): spec.key for spec in PUBLIC}


NAMES = ("search_case", "search_entry")
SQLITE = (
    """CREATE VIRTUAL TABLE {name} USING fts5(
        numbers, words, initials, content='', columnsize=0, tokenize='ascii')""",
    "CREATE VIRTUAL TABLE {name}_terms USING fts5vocab({name}, col)",
)
POSTGRESQL = (
    "CREATE TABLE {name} (id bigint PRIMARY KEY, tokens tsvector NOT NULL)",
    "CREATE INDEX ix_{name}_tokens ON {name} USING gin (tokens)",
)


def create(connection: Connection) -> None:
    """Make the empty indexes."""
    for name in NAMES:
        for statement in SQLITE if is_sqlite(connection) else POSTGRESQL:
            connection.exec_driver_sql(statement.format(name=name))


def drop(connection: Connection) -> None:
    """Take the indexes away."""
    for name in NAMES:
        if is_sqlite(connection):
            connection.exec_driver_sql(f"DROP TABLE {name}_terms")
        connection.exec_driver_sql(f"DROP TABLE {name}")


def apply(connection: Connection, table: str, changes: Iterable[RowChange]) -> None:
    """Bring the index of a table up to changes of its rows; most tables have none."""
    index = by_table().get(table)
    if index is None:
        return
    old: list[tuple[int, Plain]] = []
    new: list[tuple[int, Plain]] = []
    for key, before, after in changes:
        if before is not None and after is not None and not _differ(index, before, after):
            continue
        if before is not None:
            old.append((key, before))
        if after is not None:
            new.append((key, after))
    _remove(connection, index, old)
    _add(connection, index, new)


def agrees(connection: Connection, name: str) -> bool:
    """Whether an index holds exactly what its tables say."""
    rows = _indexed(connection, name)
    if not is_sqlite(connection):
        asked = f"SELECT id, tokens::text FROM {name}"  # noqa: S608 (a name of ours)
        kept = {key: _canonical(tokens) for key, tokens in connection.execute(text(asked))}
        return kept == {index.key(key): _canonical(_vector(index, row)) for index, key, row in rows}
    wanted: dict[str, Counter[str]] = {part: Counter() for part in CASES.columns}
    while batch := list(islice(rows, BATCH)):
        for part, counted in wanted.items():
            texts = [text_of(row, index.columns[part]) for index, _, row in batch]
            counted.update(" ".join(texts).split())
    asked = f"SELECT term, col, cnt FROM {name}_terms"  # noqa: S608 (a name of ours)
    return {(term, part): count for term, part, count in connection.exec_driver_sql(asked)} == {
        (term, part): count for part, terms in wanted.items() for term, count in terms.items()
    }


def _indexed(connection: Connection, name: str) -> Iterator[tuple[Index, int, Plain]]:
    """Every row that stands in an index."""
    for index in by_table().values():
        if index.name == name:
            for key, row in plain_rows(connection, index.table, true(), ("id", *index.sources)):
                yield index, key, row


def _canonical(vector: str) -> frozenset[str]:
    return frozenset(vector.replace("'", "").split())


def is_sqlite(connection: Connection) -> bool:
    """Whether the index is of SQLite's kind."""
    return connection.dialect.name == "sqlite"


def _differ(index: Index, before: Plain, after: Plain) -> bool:
    return any(before[name] != after[name] for name in index.sources)


def text_of(row: Plain, names: Sequence[str]) -> str:
    """The tokens of some columns of a row, apart by a gap."""
    return f" {GAP} ".join(" ".join(tokens(value)) for name in names if (value := row[name]))


def _texts(index: Index, key: int, row: Plain) -> tuple[int, str, str, str]:
    numbers, words, initials = (text_of(row, names) for names in index.columns.values())
    return index.key(key), numbers, words, initials


def _remove(connection: Connection, index: Index, rows: Sequence[tuple[int, Plain]]) -> None:
    if rows and is_sqlite(connection):
        connection.exec_driver_sql(
            f"INSERT INTO {index.name}({index.name}, rowid, numbers, words, initials) "  # noqa: S608
            "VALUES ('delete', ?, ?, ?, ?)",
            [_texts(index, key, row) for key, row in rows],
        )
    elif rows:
        connection.execute(
            text(f"DELETE FROM {index.name} WHERE id = :id"),  # noqa: S608 (a name of ours)
            [{"id": index.key(key)} for key, _ in rows],
        )


def _add(connection: Connection, index: Index, rows: Sequence[tuple[int, Plain]]) -> None:
    if rows and is_sqlite(connection):
        connection.exec_driver_sql(
            f"INSERT INTO {index.name}(rowid, numbers, words, initials) "  # noqa: S608 (ours)
            "VALUES (?, ?, ?, ?)",
            [_texts(index, key, row) for key, row in rows],
        )
    elif rows:
        connection.execute(
            text(f"INSERT INTO {index.name} VALUES (:id, CAST(:tokens AS tsvector))"),  # noqa: S608
            [{"id": index.key(key), "tokens": _vector(index, row)} for key, row in rows],
        )


def _vector(index: Index, row: Plain) -> str:
    """The tokens with their places; those of numbers have weight A."""
    at = 0
    places: dict[str, list[str]] = {}
    for name, weight in (("numbers", "A"), ("words", ""), ("initials", "")):
        for token in text_of(row, index.columns[name]).split():
            at += 1
            places.setdefault(token, []).append(f"{at}{weight}")
        at += 1  # no phrase reaches from one to the next
    return " ".join(f"{quoted(token)}:{','.join(where)}" for token, where in places.items())


def quoted(token: str) -> str:
    """A token as PostgreSQL reads it."""
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"
