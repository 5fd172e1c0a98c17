"""A printed sheet in Ctrl+K: did the hall print it, when, what, and does it still hold?"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from hallapp.actions.finding import Found
from hallapp.desk.wall_prints import SheetStanding
from hallapp.domain.prints import CheckedSheet
from hallapp.views.hit_list import Hit, Wish, given, joined
from hallapp.views.pages.papers_words import title_of
from hallapp.views.saying import Present, near
from hallapp.views.wall_words import why_words

translate = QCoreApplication.translate


def hit(
    found: Found,
    checked: CheckedSheet,
    standing: SheetStanding | None,
    present: Present,
    wishes: tuple[Wish, ...],
) -> Hit:
    """A sheet that was found."""
    line = checked.line
    return Hit(
        group=translate("Hits", "Printed sheets"),
        icon="shield-check",
        words=joined(title_of(line.paper), line.subject),
        number=found.number,
        number_matched=found.number_matched,
        note=joined(_fitting(checked), _holding(standing)),
        facts=given(
            (translate("Hits", "Printed"), near(line.printed_at, present)),
            (translate("Hits", "By"), line.who),
            (translate("Hits", "About"), line.subject),
            (translate("Hits", "Code"), _grouped(line.fingerprint)),
            *_hanging(standing, present),
        ),
        wishes=wishes,
    )


def no_such(typed: str) -> Hit:
    """A number or code that this hall never gave."""
    return Hit(
        group=translate("Hits", "Printed sheets"),
        icon="shield-warning",
        words=translate("Hits", "This hall has printed no such sheet"),
        number=typed.strip(),
    )


def _fitting(checked: CheckedSheet) -> str:
    if checked.fits is None:
        return ""
    right, wrong = (
        translate("Hits", "the check code fits"),
        translate("Hits", "the check code does not fit"),
    )
    return right if checked.fits else wrong


def _holding(standing: SheetStanding | None) -> str:
    """Whether it still holds, in a word."""
    if standing is None:
        return ""
    if standing.holds is not None:
        current, stale = translate("Hits", "still holds"), translate("Hits", "to be replaced")
        return current if standing.holds else stale
    if standing.newer is not None:
        return translate("Hits", "printed anew as {no}").format(no=standing.newer.sheet_no)
    if standing.found.was_up:
        return translate("Hits", "no longer on the wall")
    return translate("Hits", "on no wall")


def _hanging(standing: SheetStanding | None, present: Present) -> Iterator[tuple[str, str]]:
    """Where it hangs, and why it is to be replaced."""
    for place in standing.places if standing else ():
        yield translate("Hits", "Hangs on"), place.board.name
        for reason in why_words(place, present.today):
            yield translate("Hits", "Because"), reason


def _grouped(fingerprint: str) -> str:
    """The 校验码 as it is printed."""
    code = fingerprint[:12].upper()
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))
