"""What was printed: numbers of sheets without gaps, and what each sheet was made of."""

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.domain.hall import Issue
from hallapp.domain.prints import PrintedLine, sheet_book, sheet_no
from hallapp.records.base import table_of
from hallapp.records.journal import seal
from hallapp.records.numbers import take
from hallapp.records.prints import PrintedSheet
from hallapp.wording import QT_TRANSLATE_NOOP

PRINT = QT_TRANSLATE_NOOP("Step", "Print {title} {sheet_no}")


def issue(
    hall: Hall, paper: str, subject: str, fingerprint: str, *, title: str, book: str
) -> Issue:
    """Take the next number of a book and year and journal the print; undo skips it.

    `subject` is what the sheet is about (a case's number, a period). The seal is the journal's
    last step before this one: the state of the hall that the sheet shows.
    """
    now = hall.now()
    with hall.step(PRINT, records=True, title=title) as step:
        no, digest = seal(step.core)
        number = sheet_no(book, now.year, take(step, sheet_book(book, now.year)))
        step.add(
            PrintedSheet(
                sheet_no=number,
                paper=paper,
                subject=subject,
                fingerprint=fingerprint,
                printed_on=now.date(),
                printed_at=now,
                who=hall.who,
            )
        )
        step.say(sheet_no=number)
    return Issue(
        printed_on=now.date(), printed_at=now, sheet_no=number, seal_no=no, seal_hash=digest
    )


def preview(hall: Hall) -> Issue:
    """What a preview shows: today and the journal's seal, but no number."""
    now = hall.now()
    with hall.reading() as connection:
        no, digest = seal(connection)
    return Issue(printed_on=now.date(), printed_at=now, seal_no=no, seal_hash=digest)


def history(
    hall: Hall, *, paper: str = "", subject: str = "", most: int | None = None
) -> tuple[PrintedLine, ...]:
    """The sheets printed, newest first, `most` of them; of one paper or about one subject."""
    table = table_of(PrintedSheet)
    query = select(
        table.c.sheet_no,
        table.c.paper,
        table.c.subject,
        table.c.fingerprint,
        table.c.printed_at,
        table.c.who,
    ).order_by(table.c.id.desc())
    if paper:
        query = query.where(table.c.paper == paper)
    if subject:
        query = query.where(table.c.subject == subject)
    query = query.limit(most)
    with hall.reading() as connection:
        return tuple(PrintedLine(*row) for row in connection.execute(query))
