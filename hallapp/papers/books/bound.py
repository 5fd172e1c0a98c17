"""台账: the case log or any other register, each in its own form."""

from collections.abc import Iterator

from hallapp.papers.books import case_register, entry_register
from hallapp.papers.books.case_register import SAMPLE, SAMPLE_ISSUE, CaseBook
from hallapp.papers.books.entry_register import RegisterBook
from hallapp.papers.kit.sheets import Paper, Press, Sheet


def sheets(book: CaseBook | RegisterBook, press: Press) -> Iterator[Sheet]:
    """The sheets of one book."""
    if isinstance(book, CaseBook):
        return case_register.sheets(book, press)
    return entry_register.sheets(book, press)


PAPER = Paper(
    name="register",
    family="books",
    title="台账",
    sizes=("A4",),
    parameters=("key", "period", "from", "to"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="T",
)
