"""The journal: every step's changes, chained by hashes.

A field image is hashed as ``SHA-256(salt ‖ canonical value)``; of a bulk each row, its open fields
over a salted digest of the others; a step over the hash of the step before, a salted digest of its
own words, and the digests of its changes. So a proof can open single fields and hide the rest.
"""

import hashlib
import json
import secrets
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, func, insert, select

from hallapp.records.base import model_of, table_of
from hallapp.records.changes import ERASE, Change, RowChange
from hallapp.records.steps import StepChange, StepImage, StepRow
from hallapp.records.values import Plain

START = "0" * 64
"""What the first step is chained to."""
ROW_DIGEST = 16


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A step as it is hashed and stored, without its changes."""

    no: int
    at: str
    who: str
    kind: str
    label: str
    said: Mapping[str, Any] = field(default_factory=dict)
    undoes: int | None = None


_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def canonical(value: Any) -> bytes:
    """A plain value as bytes: JSON, keys sorted, no space."""
    return _encode(value).encode("utf-8", "surrogatepass")


def image_digest(salt: str, value: Any) -> str:
    """The digest of one field image."""
    return hashlib.sha256(salt.encode() + canonical(value)).hexdigest()


def _listed(columns: Sequence[str], row: Plain | None) -> list[Any] | None:
    return None if row is None else [row.get(name) for name in columns]


def hidden_digests(salt: str, columns: Sequence[str], rows: Iterable[RowChange]) -> Iterator[bytes]:
    """Sixteen bytes for what each row of a bulk holds in `columns`, before and after."""
    listed = itemgetter(*columns, columns[0])  # one more, so that it is a tuple also for one
    salted = hashlib.sha256(salt.encode())
    for key, before, after in rows:
        sides = (None if side is None else listed(side)[:-1] for side in (before, after))
        digest = salted.copy()
        digest.update(canonical([key, *sides]))
        yield digest.digest()[:ROW_DIGEST]


def row_digests(
    salt: str, columns: Sequence[str], opened: Sequence[str], rows: Iterable[RowChange]
) -> bytes:
    """Sixteen bytes for each row of a bulk; what it holds in `opened` over what it hides."""
    kept = list(rows) if opened else rows
    hidden = hidden_digests(salt, [name for name in columns if name not in opened], kept)
    if not opened:
        return b"".join(hidden)
    found = bytearray()
    for (key, before, after), digest in zip(kept, hidden, strict=True):
        sides = (_listed(opened, before), _listed(opened, after))
        found += hashlib.sha256(digest + canonical([key, *sides])).digest()[:ROW_DIGEST]
    return bytes(found)


def bulk_digest(rows: bytes) -> str:
    """The digest of a bulk over the digests of its rows."""
    return hashlib.sha256(rows).hexdigest()


def words_digest(salt: str, entry: Entry) -> str:
    """The digest of what a step says of itself: who, what, when."""
    return hashlib.sha256(salt.encode() + canonical(asdict(entry))).hexdigest()


def chained(previous: str, no: int, at: str, words: str, changes: Iterable[Sequence[Any]]) -> str:
    """The hash of a step; `changes` are ``[table, op, first, last, count, digest]``."""
    return hashlib.sha256(canonical([previous, no, at, words, list(changes)])).hexdigest()


def step_hash(previous: str, salt: str, entry: Entry, changes: Iterable[Sequence[Any]]) -> str:
    """The hash of a step from all it holds."""
    return chained(previous, entry.no, entry.at, words_digest(salt, entry), changes)


def _fields(change: RowChange) -> dict[str, list[Any]]:
    """The images of one row: the fields that differ; of a new row, those that hold something."""
    before, after = change.before, change.after
    images: dict[str, list[Any]] = {}
    for name in after or before or {}:
        old = None if before is None else before[name]
        new = None if after is None else after[name]
        if old != new or after is None:
            images[name] = [
                *((None, None) if before is None else (secrets.token_hex(16), old)),
                *((None, None) if after is None else (secrets.token_hex(16), new)),
            ]
    return images


def field_digests(images: Mapping[str, Sequence[Any]]) -> dict[str, list[str | None]]:
    """The digests of one row's images."""
    return {
        name: [
            image_digest(salt, value) if salt else None
            for salt, value in ((image[0], image[1]), (image[2], image[3]))
        ]
        for name, image in images.items()
    }


def pack(columns: Sequence[str], rows: Iterable[RowChange]) -> bytes:
    """The rows of a bulk, compressed."""
    listed = [[key, _listed(columns, old), _listed(columns, new)] for key, old, new in rows]
    return zlib.compress(canonical(listed), 1)


def unpack(columns: Sequence[str], rows: bytes) -> list[RowChange]:
    """The rows of a bulk from their compressed form."""
    return [
        RowChange(
            key,
            None if before is None else dict(zip(columns, before, strict=True)),
            None if after is None else dict(zip(columns, after, strict=True)),
        )
        for key, before, after in json.loads(zlib.decompress(rows))
    ]


def _stored(number: int, step_no: int, change: Change) -> tuple[dict[str, Any], dict[str, Any]]:
    """A change and its image as the two tables hold them.

    What is erased leaves its digest, under a salt that is thrown away, and no image.
    """
    image: dict[str, Any] = {"change_id": number, "fields": None, "salt": None, "rows": None}
    digests: object
    if change.bulk:
        image["salt"] = salt = secrets.token_hex(16)
        columns = sorted(change.rows[0].after or change.rows[0].before or {})
        opened = model_of(change.table).proves
        rows = row_digests(salt, columns, opened, change.rows)
        digests = {"columns": columns, "open": list(opened), "rows": bulk_digest(rows)}
        image["rows"] = rows if change.op == "insert_many" else pack(columns, change.rows)
    else:
        fields = _fields(change.rows[0])
        image["fields"] = None if change.op == ERASE else fields
        digests = field_digests(fields)
    return {
        "id": number,
        "step_no": step_no,
        "table_name": change.table,
        "op": change.op,
        "first": change.first,
        "last": change.last,
        "count": len(change.rows),
        "digests": digests,
    }, image


def hashed(change: Mapping[str, Any]) -> list[Any]:
    """What of a stored change goes into its step's hash."""
    said = [change[name] for name in ("table_name", "op", "first", "last", "count")]
    return [*said, hashlib.sha256(canonical(change["digests"])).hexdigest()]


class Last(NamedTuple):
    """The last step, which the next one is chained to."""

    no: int
    hash: str
    change: int  # the last change's id


_LAST = (
    select(
        StepRow.no,
        StepRow.hash,
        func.coalesce(select(func.max(StepChange.id)).scalar_subquery(), 0),
    )
    .order_by(StepRow.no.desc())
    .limit(1)
)


def last_step(connection: Connection) -> Last:
    """The last step."""
    row = connection.execute(_LAST).one_or_none()
    return Last(0, START, 0) if row is None else Last(*row)


def seal(connection: Connection) -> tuple[int, str]:
    """The number and hash of the last step: what a printed sheet quotes."""
    last = last_step(connection)
    return last.no, last.hash


def tables_since(connection: Connection, no: int) -> frozenset[str]:
    """The tables that the steps after one changed."""
    names = select(StepChange.table_name).where(StepChange.step_no > no).distinct()
    return frozenset(connection.scalars(names))


def write(connection: Connection, last: Last, entry: Entry, changes: Sequence[Change]) -> str:
    """Write a step with its changes after the last one; gives its hash."""
    pairs = [_stored(last.change + n, entry.no, change) for n, change in enumerate(changes, 1)]
    salt = secrets.token_hex(16)
    this = step_hash(last.hash, salt, entry, (hashed(row) for row, _ in pairs))
    connection.execute(insert(table_of(StepRow)), asdict(entry) | {"salt": salt, "hash": this})
    if pairs:
        connection.execute(insert(table_of(StepChange)), [row for row, _ in pairs])
        connection.execute(insert(table_of(StepImage)), [image for _, image in pairs])
    return this
