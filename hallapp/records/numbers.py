"""Numbers without gaps: taken within the step that uses them, kept when it is undone."""

from sqlalchemy import select

from hallapp.records.settings import NumberBook
from hallapp.records.step import Step


def take(step: Step, book: str, count: int = 1) -> int:
    """The next number of a book, or the first of `count` in a row; a new book starts at 1."""
    row = step.scalars(select(NumberBook).where(NumberBook.book == book)).one_or_none()
    if row is None:
        row = NumberBook(book=book, last=0)
        step.add(row)
    row.last += count
    return row.last - count + 1
