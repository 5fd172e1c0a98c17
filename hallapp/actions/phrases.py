"""The hall's own phrases in a second language: written, read and approved, asked by a paper."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.phrases import Phrase, SecondLines, Tongue, is_over, second_lines
from hallapp.domain.rights import Right
from hallapp.records import notices as records
from hallapp.records.base import table_of
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

WRITE = QT_TRANSLATE_NOOP("Step", "Write the phrase for “{chinese}”")
APPROVE = QT_TRANSLATE_NOOP("Step", "Approve the phrase for “{chinese}”")
REMOVE = QT_TRANSLATE_NOOP("Step", "Remove the phrase for “{chinese}”")
IMPORT = QT_TRANSLATE_NOOP("Step", "Take {count} phrases")

_NO_CHINESE = QT_TRANSLATE_NOOP("Refused", "The Chinese text is missing.")
_NO_WORDS = QT_TRANSLATE_NOOP("Refused", "The words in the second language are missing.")
_NO_READER = QT_TRANSLATE_NOOP(
    "Refused", "Who has read it? Approval needs the name of somebody who knows the language."
)
_GONE = QT_TRANSLATE_NOOP("Refused", "There is no phrase for “{chinese}”.")


def lines(hall: Hall, tongue: Tongue | None = None) -> tuple[Phrase, ...]:
    """Every phrase, or those of one language, by their Chinese."""
    table = table_of(records.Phrase)
    query = select(table).order_by(table.c.chinese, table.c.tongue)
    if tongue is not None:
        query = query.where(table.c.tongue == tongue.value)
    with hall.reading() as connection:
        return tuple(
            Phrase(row.chinese, Tongue(row.tongue), row.words, row.reader, row.approved_on)
            for row in connection.execute(query)
        )


def asked(hall: Hall, texts: Iterable[str], tongue: Tongue) -> SecondLines:
    """The second lines of a paper's texts, set as the hall has them."""
    return replace(
        second_lines(texts, lines(hall, tongue), tongue),
        over=is_over(hall.facts.second_order, tongue),
        digits=hall.facts.tibetan_digits == "tibetan",
    )


@needs(Right.PAPERS)
def write(hall: Hall, chinese: str, tongue: Tongue, words: str) -> None:
    """Write a phrase; what was approved in other words has to be read again."""
    chinese, words = chinese.strip(), " ".join(words.split())
    if not chinese:
        raise Refused(_NO_CHINESE, field="chinese")
    if not words:
        raise Refused(_NO_WORDS, field="words")
    with hall.step(WRITE, chinese=chinese) as step:
        _put(step, chinese, tongue, words)


@needs(Right.PAPERS)
def approve(
    hall: Hall, chinese: str, tongue: Tongue, *, reader: str, on: date | None = None
) -> None:
    """Approve a phrase in the name of its reader; it is printed from now on."""
    if not reader.strip():
        raise Refused(_NO_READER, field="reader")
    with hall.step(APPROVE, chinese=chinese) as step:
        row = _phrase(step, chinese, tongue)
        row.reader, row.approved_on = reader.strip(), on or hall.now().date()


@needs(Right.PAPERS)
def remove(hall: Hall, chinese: str, tongue: Tongue) -> None:
    """Remove a phrase."""
    with hall.step(REMOVE, chinese=chinese) as step:
        step.delete(_phrase(step, chinese, tongue))


@needs(Right.PAPERS)
def take(hall: Hall, given: Iterable[Phrase]) -> int:
    """Take phrases from a file or from those that came with the program; tells how many are new.

    Words that the hall has approved are not overwritten: a later list has to be written by hand.
    An imported approval counts only with its reader's name.
    """
    wanted = [each for each in given if each.chinese.strip() and each.words.strip()]
    with hall.step(IMPORT, count=len(wanted)) as step:
        taken = 0
        for each in wanted:
            row = _found(step, each.chinese.strip(), each.tongue)
            if row is not None and row.approved_on is not None:
                continue
            if row is None or row.words != each.words or each.approved_on is not None:
                taken += 1
                new = _put(step, each.chinese.strip(), each.tongue, " ".join(each.words.split()))
                if each.reader.strip() and each.approved_on is not None:
                    new.reader, new.approved_on = each.reader.strip(), each.approved_on
        step.say(count=taken)
    return taken


def _put(step: Step, chinese: str, tongue: Tongue, words: str) -> records.Phrase:
    row = _found(step, chinese, tongue)
    if row is None:
        row = records.Phrase(chinese=chinese, tongue=tongue.value, words=words, reader="")
        step.add(row)
    elif row.words != words:
        row.words, row.reader, row.approved_on = words, "", None
    return row


def _found(step: Step, chinese: str, tongue: Tongue) -> records.Phrase | None:
    table = records.Phrase
    query = select(table).where(table.chinese == chinese, table.tongue == tongue.value)
    return step.scalars(query).one_or_none()


def _phrase(step: Step, chinese: str, tongue: Tongue) -> records.Phrase:
    found = _found(step, chinese.strip(), tongue)
    if found is None:
        raise Refused(_GONE, field="chinese", chinese=chinese.strip())
    return found
