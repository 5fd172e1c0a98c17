"""What Ctrl+K finds: people, cases, items and windows, by characters, initials or number."""

from dataclasses import dataclass
from enum import StrEnum

from hallapp.actions import case_pages, catalogue, people
from hallapp.actions.hall import Hall
from hallapp.domain.cases import CaseFilter, CaseLine
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.masking import masked
from hallapp.domain.matching import Spans, spans
from hallapp.records.initials import initials

FEW = 5


class FoundKind(StrEnum):
    """What was found; the order of the groups."""

    PERSON = "person"
    CASE = "case"
    ITEM = "item"
    WINDOW = "window"


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
    line: people.StaffLine | people.WindowLine | ItemLine | CaseLine


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
    )


def matches(words: str, typed: str) -> Spans:
    """What `typed` matches in words of the program itself (a command's name)."""
    return spans(words, typed, initials(words))


def _people(hall: Hall, word: str, few: int) -> list[Found]:
    found = []
    for line in people.people(hall):
        matched = spans(line.name, word, line.initials)
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
    return [
        Found(
            kind=FoundKind.ITEM,
            words=line.name,
            matched=spans(line.name, word, line.initials),
            number=line.item_code,
            number_matched=spans(line.item_code, word),
            line=line,
        )
        for line in catalogue.find_items(hall, word, few)
    ]


def _windows(hall: Hall, word: str, few: int) -> list[Found]:
    found = []
    for line in people.windows(hall):
        matched = spans(line.name, word, initials(line.name))
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
