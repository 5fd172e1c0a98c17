"""What Ctrl+K finds: people, cases, items, windows, register entries and printed sheets.

By characters, by pinyin (whole, begun, or initials) and by number.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from sqlalchemy import Connection

from hallapp.actions import case_pages, catalogue, people, prints
from hallapp.actions.entry_lines import entries_table, entry_lines, select_entries
from hallapp.actions.hall import Hall
from hallapp.actions.private import entries_of_people
from hallapp.domain.cases import CaseFilter, CaseLine
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.masking import masked
from hallapp.domain.matching import Spans, by_sound, spans
from hallapp.domain.prints import CheckedSheet
from hallapp.domain.registers import register_called
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.spec import Kind, Register
from hallapp.domain.rights import Right
from hallapp.records.entry_search import entries_found
from hallapp.records.initials import initials, syllables

FEW = 5
_MOST_PEOPLE = 100
"""So many entries whose people fit are asked whether the other words fit too."""


class FoundKind(StrEnum):
    """What was found; the order of the groups."""

    PERSON = "person"
    CASE = "case"
    ITEM = "item"
    WINDOW = "window"
    ENTRY = "entry"
    SHEET = "sheet"


@dataclass(frozen=True, kw_only=True)
class Found:
    """One thing found: its words with what matched in them, and the line behind it.

    `number` stands before the words (a case's). `hidden` says that what matched is masked here.
    """

    kind: FoundKind
    words: str
    matched: Spans = ()
    number: str = ""
    number_matched: Spans = ()
    hidden: bool = False
    line: people.StaffLine | people.WindowLine | ItemLine | CaseLine | EntryLine | CheckedSheet


def find(hall: Hall, typed: str, few: int = FEW) -> tuple[Found, ...]:
    """The best of each group; nothing for nothing."""
    word = typed.strip()
    if not word:
        return ()
    return (
        *_people(hall, word, few),
        *_cases(hall, word, few),
        *_items(hall, word, few),
        *_windows(hall, word, few),
        *_entries(hall, word, few),
        *_sheet(hall, word),
    )


def matches(words: str, typed: str) -> Spans:
    """What `typed` matches in words of the program itself (a command's name)."""
    return _matched(words, typed, initials(words))


def _matched(text: str, word: str, letters: str) -> Spans:
    """By its characters or initials, else by how it sounds."""
    return spans(text, word, letters) or by_sound(text, word, syllables)


def _people(hall: Hall, word: str, few: int) -> list[Found]:
    found = []
    for line in people.people(hall):
        matched = _matched(line.name, word, line.initials)
        if line.active and (matched or (line.staff_no and line.staff_no.startswith(word))):
            found.append(Found(kind=FoundKind.PERSON, words=line.name, matched=matched, line=line))
    return found[:few]


def _cases(hall: Hall, word: str, few: int) -> list[Found]:
    page = case_pages.page(hall, CaseFilter(text=word), "-case_no", size=few)
    return [_case(line, word) for line in page.lines]


def _case(line: CaseLine, word: str) -> Found:
    shown = masked(line.applicant, line.applicant_kind)
    words = f"{line.item}，{shown}" if shown else line.item
    matched, number_matched = spans(words, word, initials(words)), spans(line.case_no, word)
    return Found(
        kind=FoundKind.CASE,
        words=words,
        matched=matched,
        number=line.case_no,
        number_matched=number_matched,
        hidden=not matched and bool(spans(line.applicant, word, initials(line.applicant))),
        line=line,
    )


def _items(hall: Hall, word: str, few: int) -> list[Found]:
    lines = catalogue.find_items(hall, word, few)
    if not lines and word.isascii():
        sounding = (
            line
            for line in catalogue.items(hall)
            if line.active and by_sound(line.name, word, syllables)
        )
        lines = tuple(islice(sounding, few))
    return [
        Found(
            kind=FoundKind.ITEM,
            words=line.name,
            matched=_matched(line.name, word, line.initials),
            number=line.item_code,
            number_matched=spans(line.item_code, word),
            line=line,
        )
        for line in lines
    ]


def _windows(hall: Hall, word: str, few: int) -> list[Found]:
    found = []
    for line in people.windows(hall):
        matched = _matched(line.name, word, initials(line.name))
        if line.active and (matched or line.window_no == word):
            found.append(
                Found(
                    kind=FoundKind.WINDOW,
                    words=line.name,
                    matched=matched,
                    number=line.window_no,
                    number_matched=spans(line.window_no, word),
                    line=line,
                )
            )
    return found[:few]


def _entries(hall: Hall, word: str, few: int) -> list[Found]:
    """The newest entries of all registers; sealed ones are never found."""
    if not hall.may(Right.ENTRIES):
        return []
    with hall.reading() as connection:
        found = {
            place: line
            for place in entries_found(connection, word, few)
            for line in _lines(hall, connection, *place)
        }
        for key, entry_id, left in islice(entries_of_people(hall, connection, word), _MOST_PEOPLE):
            if len(found) == few:
                break
            for line in _lines(hall, connection, key, entry_id):
                said = f"{line.entry_no} {' '.join(map(str, line.values.values()))}".lower()
                if all(each in said or each in initials(said) for each in left):
                    found.setdefault((line.register, line.id), line)
    return [_entry(register_called(line.register), line, word) for line in found.values()]


def _lines(hall: Hall, connection: Connection, key: str, entry_id: int) -> tuple[EntryLine, ...]:
    spec = register_called(key)
    query = select_entries(spec, entries_table(spec).c.id == entry_id)
    return entry_lines(hall, connection, spec, connection.execute(query).all())


def _entry(spec: Register, line: EntryLine, word: str) -> Found:
    field = spec.by_name[spec.called]
    words = str(line.values[spec.called] or "")
    if field.kind is Kind.NAME:
        words = masked(words)
    matched, number_matched = spans(words, word, initials(words)), spans(line.entry_no, word)
    people_said = (str(line.values[field.name] or "") for field in spec.masked)
    return Found(
        kind=FoundKind.ENTRY,
        words=words,
        matched=matched,
        number=line.entry_no,
        number_matched=number_matched,
        hidden=not matched and any(word in said for said in people_said),
        line=line,
    )


def _sheet(hall: Hall, word: str) -> list[Found]:
    found = prints.checked(hall, word)
    if found is None:
        return []
    number = found.line.sheet_no
    return [
        Found(
            kind=FoundKind.SHEET,
            words=found.line.subject,
            number=number,
            number_matched=spans(number, word) or ((0, len(number)),),
            line=found,
        )
    ]
