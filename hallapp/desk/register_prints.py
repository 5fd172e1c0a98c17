"""A register of a period as a book: columns and words from its spec, people left out."""

from collections.abc import Iterator, Mapping
from datetime import date

from hallapp.actions import registers
from hallapp.actions.hall import Hall
from hallapp.actions.register_settings import settings
from hallapp.desk.paper_values import Shown, asked_span
from hallapp.domain.masking import unexposed
from hallapp.domain.registers.lines import EntryFilter, EntryLine
from hallapp.domain.registers.spec import VOID, Field, Kind, Register
from hallapp.domain.registers.timing import finished
from hallapp.domain.registers.values import chosen
from hallapp.domain.spans import Bucket
from hallapp.papers.books.entry_register import PENDING, BookColumn, BookRow, RegisterBook
from hallapp.wording import Words, words


def book(hall: Hall, spec: Register, values: Mapping[str, str]) -> Shown:
    """The entries received in a period, of this year if none is named; void ones are in it."""
    span = asked_span(values, hall.now().date(), Bucket.YEAR)
    say = words("hallapp", values.get("language", "") or "zh_CN")
    wanted = EntryFilter(received_from=span.first, received_to=span.last)
    printed = [field for field in spec.fields if field.printed]
    limit = spec.main_limit
    figures = RegisterBook(
        hall=hall.facts.name,
        title=_word(say, spec, spec.title),
        span=span,
        columns=tuple(
            BookColumn(
                head=_word(say, spec, field.label),
                share=field.printed,
                text=field.kind in {Kind.LONG, Kind.TEXT} and field.printed > 30,
            )
            for field in printed
        ),
        received=_word(say, spec, spec.received),
        clocked=limit is not None,
        stated=bool(spec.moves),
        people=bool(spec.masked),
        limit=None if limit is None else settings(hall, spec.key).lengths[limit.key],
        rows=tuple(
            _row(say, spec, printed, line) for line in registers.lines(hall, spec.key, wanted)
        ),
        counted=tuple(
            _word(say, spec, choice.label)
            for name in spec.counted
            for choice in spec.by_name[name].choices
        ),
    )
    return Shown(f"{spec.key} {span.name}", figures)


def _word(say: Words, spec: Register, label: str) -> str:
    word = spec.word(label)
    return say(word.context, word.source)


def _row(say: Words, spec: Register, printed: list[Field], line: EntryLine) -> BookRow:
    stamped = {**line.values, "closed_at": line.closed_at}
    is_void = line.state == VOID
    return BookRow(
        entry_no=line.entry_no,
        received_at=line.received_at,
        cells=tuple(_cell(say, spec, field, line) for field in printed),
        state=_word(say, spec, spec.by_state[line.state].label),
        due_at=None if is_void else line.due_at,
        done_at=None if is_void else finished(spec, stamped),
        late=None if is_void or line.due_at is None else line.overdue,
        counts=() if is_void else tuple(_counts(say, spec, line)),
    )


def _counts(say: Words, spec: Register, line: EntryLine) -> Iterator[str]:
    for name in spec.counted:
        code = line.values.get(name)
        for choice in spec.by_name[name].choices:
            if choice.code == code:
                yield _word(say, spec, choice.label)


def _cell(say: Words, spec: Register, field: Field, line: EntryLine) -> str | date:
    found = line.values.get(field.name)
    if found is None or found == "":
        undecided = field.choices and spec.pending and field.stage > 0 and not _decided(spec, line)
        return PENDING if undecided and field.name in spec.counted else ""
    if isinstance(found, date):
        return found
    if field.kind is Kind.YES_NO:
        return _word(say, spec, field.yes if found else field.no)
    if field.choices:
        labels = {choice.code: choice.label for choice in field.choices}
        return "、".join(_word(say, spec, labels[code]) for code in chosen(found))
    return unexposed(" ".join(str(found).split()))


def _decided(spec: Register, line: EntryLine) -> bool:
    return spec.by_state[line.state].decided or line.state == VOID
