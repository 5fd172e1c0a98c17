"""Photos, scans and documents of an entry: attached, taken away, shown, given out to be opened."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, select

from hallapp.actions.entry_deeds import EntryDeed
from hallapp.actions.entry_lines import entries_table
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.actions.sealed import check_open, check_right, label, look, opener, place, public_key
from hallapp.domain.attachments import (
    DEFAULT_MEGABYTES,
    AttachmentFile,
    AttachmentKind,
    AttachmentLine,
    check_size,
    read_megabytes,
)
from hallapp.domain.errors import Refused
from hallapp.domain.registers import register_called
from hallapp.domain.registers.spec import Register
from hallapp.domain.rights import Right
from hallapp.records.attachments import Attachment, AttachmentContent
from hallapp.records.sealing import seal, seal_text
from hallapp.records.settings import HallFact
from hallapp.wording import QT_TRANSLATE_NOOP

ATTACH = QT_TRANSLATE_NOOP("Step", "Attach to {entry_no}")
DETACH = QT_TRANSLATE_NOOP("Step", "Take an attachment off {entry_no}")
SIZE = QT_TRANSLATE_NOOP("Step", "Attachments of up to {most} MB")
_GONE = QT_TRANSLATE_NOOP("Refused", "This attachment does not exist any more.")

_FACT = "attachment.megabytes"


def most_megabytes(hall: Hall) -> int:
    """How large a file may be."""
    with hall.reading() as connection:
        return _most(connection)


def _most(connection: Connection) -> int:
    said: Any = connection.scalar(select(HallFact.value).where(HallFact.key == _FACT))
    return DEFAULT_MEGABYTES if said is None else int(said)


@needs(Right.SETUP)
def set_most_megabytes(hall: Hall, value: str) -> None:
    """Say how large a file may be; those that are there stay. Raises `Refused`."""
    most = read_megabytes(value)
    with hall.step(SIZE, most=most) as step:
        row = step.scalar(select(HallFact).where(HallFact.key == _FACT))
        if row is None:
            step.add(HallFact(key=_FACT, value=most))
        else:
            row.value = most


@needs(Right.HANDLE, Right.DISCIPLINE)
def attach(
    hall: Hall, key: str, entry_id: int, files: Sequence[AttachmentFile]
) -> tuple[AttachmentLine, ...]:
    """Attach files to an entry; raises `Refused` if one is too large or the entry is void."""
    spec = register_called(key)
    check_right(hall, spec)
    with hall.step(label(spec, ATTACH)) as step:
        do = EntryDeed.on(hall, step, spec, entry_id)
        put(do, files)
        do.tell("attach", do.now, do.entry.state)
    return of_entry(hall, key, entry_id)


def put(do: EntryDeed, files: Sequence[AttachmentFile]) -> None:
    """Attach files within the deed of an entry that has its key."""
    most = _most(do.step.core)
    for file in files:
        check_size(file.name, len(file.content), most)
    for file in files:
        named = f"{file.kind.value} {file.name}"
        row = Attachment(
            register=do.spec.key,
            entry_id=do.entry.id,
            content_id=_kept(do, file),
            named=named,
            added_at=do.now,
            who=do.step.who,
        )
        if do.spec.sealed:
            where = place(do.spec, do.entry.entry_no, "attachment")
            row.named = seal_text(public_key(do.step.core), named, where)
        do.step.add(row)


def _kept(do: EntryDeed, file: AttachmentFile) -> int:
    """The key of a content; a plain one is kept once whoever attaches it."""
    content, thumb = file.content, file.thumb
    if do.spec.sealed:
        public = public_key(do.step.core)
        where = place(do.spec, do.entry.entry_no, "attachment")
        content, thumb = (seal(public, each, where) for each in (content, thumb))
    digest = sha256(content).hexdigest()
    known = do.step.scalar(select(AttachmentContent.id).where(AttachmentContent.digest == digest))
    if known is not None:
        return known
    row = {"digest": digest, "content": content, "thumb": thumb, "size": len(content)}
    # By the many, so that the journal keeps its digest and not the content once more.
    return do.step.insert_many(AttachmentContent, [row])[0]


@needs(Right.HANDLE, Right.DISCIPLINE)
def detach(hall: Hall, attachment_id: int) -> tuple[AttachmentLine, ...]:
    """Take an attachment off its entry; undo brings it back."""
    spec, entry_id = _where(hall, attachment_id)
    check_right(hall, spec)
    with hall.step(label(spec, DETACH)) as step:
        row = step.get(Attachment, attachment_id)
        if row is None:
            raise Refused(_GONE)
        do = EntryDeed.on(hall, step, spec, entry_id)
        step.delete(row)
        do.tell("detach", do.now, do.entry.state)
    return of_entry(hall, spec.key, entry_id)


def _where(hall: Hall, attachment_id: int) -> tuple[Register, int]:
    query = select(Attachment.register, Attachment.entry_id).where(Attachment.id == attachment_id)
    with hall.reading() as connection:
        row = connection.execute(query).one_or_none()
    if row is None:
        raise Refused(_GONE)
    return register_called(row.register), row.entry_id


@needs(Right.ENTRIES)
def of_entry(hall: Hall, key: str, entry_id: int) -> tuple[AttachmentLine, ...]:
    """The attachments of an entry in the order they came; raises `Refused` if it is locked."""
    spec = register_called(key)
    check_open(hall, spec)
    with hall.reading() as connection:
        return attached(hall, connection, spec, entry_id)


def attached(
    hall: Hall, connection: Connection, spec: Register, entry_id: int
) -> tuple[AttachmentLine, ...]:
    """The same within a transaction."""
    query = (
        select(
            Attachment.id,
            Attachment.named,
            Attachment.added_at,
            Attachment.who,
            AttachmentContent.size,
            AttachmentContent.thumb,
        )
        .join(AttachmentContent, AttachmentContent.id == Attachment.content_id)
        .where(Attachment.register == spec.key, Attachment.entry_id == entry_id)
        .order_by(Attachment.id)
    )
    where = _place(connection, spec, entry_id)
    return tuple(_line(hall, spec, row, where) for row in connection.execute(query))


def _place(connection: Connection, spec: Register, entry_id: int) -> str:
    """Where the attachments of an entry are sealed."""
    table = entries_table(spec)
    number = connection.scalar(select(table.c.entry_no).where(table.c.id == entry_id))
    return place(spec, number or "", "attachment")


def _line(hall: Hall, spec: Register, row: Any, where: str) -> AttachmentLine:
    named, thumb = row.named, bytes(row.thumb)
    if spec.sealed:
        key = opener(hall)
        named, thumb = key.open_text(named, where), key.open(thumb, where)
    kind, _, name = named.partition(" ")
    return AttachmentLine(
        id=row.id,
        name=name,
        kind=AttachmentKind(kind),
        size=row.size,
        added_at=row.added_at,
        who=row.who,
        thumb=thumb,
    )


@needs(Right.ENTRIES)
def content(hall: Hall, attachment_id: int) -> AttachmentFile:
    """An attachment to be opened; of a sealed register it is written down that it was looked at.

    Raises:
        Refused: it is gone, or sealed and locked.
    """
    spec, entry_id = _where(hall, attachment_id)
    check_open(hall, spec)
    with hall.reading() as connection:
        row = connection.execute(
            select(Attachment.named, AttachmentContent.content)
            .join(AttachmentContent, AttachmentContent.id == Attachment.content_id)
            .where(Attachment.id == attachment_id)
        ).one()
        where = _place(connection, spec, entry_id)
    named, held = row.named, bytes(row.content)
    if spec.sealed:
        key = opener(hall)
        named, held = key.open_text(named, where), key.open(held, where)
        look(hall, spec, entry_id)
    kind, _, name = named.partition(" ")
    return AttachmentFile(name, AttachmentKind(kind), held)
