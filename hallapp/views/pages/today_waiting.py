"""What else waits today, in the order in which it presses."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from hallapp.domain.case_flow import WAITING
from hallapp.domain.cases import CaseFilter
from hallapp.domain.deadlines import Lamp
from hallapp.domain.today import Today
from hallapp.views.moments import day_words
from hallapp.views.parts.waiting import Waiting
from hallapp.views.signs import Sign


def waiting(today: Today) -> tuple[Waiting, ...]:
    """The lines of the list; a line that counts nothing is left out."""
    return tuple(line for line in (*_of_cases(today), *_of_the_day(today)) if line.count)


def _of_cases(today: Today) -> Iterator[Waiting]:
    counts = today.counts
    translate = QCoreApplication.translate
    yield Waiting(
        icon="warning-circle",
        sign=Sign.RED,
        title=translate("Waiting", "Pause past its limit"),
        hint=translate("Waiting", "resume or explain"),
        tone="red",
        count=counts.pause_past_limit,
        wish={"filter": CaseFilter(lamps=frozenset({Lamp.PAUSED}))},
    )
    yield Waiting(
        icon="file-text",
        title=translate("Waiting", "Received, not accepted"),
        hint=translate("Waiting", "accept, or ask for corrections"),
        count=counts.pending,
        wish={"filter": CaseFilter(states=frozenset(WAITING))},
    )
    yield Waiting(
        icon="clock-counter-clockwise",
        title=translate("Waiting", "Clock paused"),
        hint=translate("Waiting", "hearing, test, expert review …"),
        count=counts.paused,
        wish={"filter": CaseFilter(lamps=frozenset({Lamp.PAUSED}))},
    )


def _of_the_day(today: Today) -> Iterator[Waiting]:
    translate = QCoreApplication.translate
    for report in today.reports:
        yield Waiting(
            icon="clipboard-text",
            title=report.item,
            hint=translate("Waiting", "to report by {day}").format(
                day=day_words(report.report_on, today.day)
            ),
            tone="warn" if report.remaining_days(today.day) <= 1 else "text2",
            wish={"filter": CaseFilter(items=frozenset({report.item}), open_only=True)},
        )
    yield Waiting(
        icon="printer",
        title=translate("Waiting", "Sheets to be replaced"),
        hint=translate("Waiting", "print all, with the list"),
        count=today.stale_sheets,
        opens="papers",
        wish={"stale": True},
    )
    last = today.last
    if last is not None and not last.complete:
        yield Waiting(
            icon="keyboard",
            title=translate("Waiting", "Counts not entered"),
            hint=day_words(last.day, today.day),
            tone="warn",
            count=last.windows - last.entered,
            opens="today",
            wish={"counts": last.day},
        )
    if today.missing is not None:
        yield Waiting(
            icon="calendar-x",
            title=translate("Waiting", "{year} calendar missing").format(year=today.missing.year),
            hint=translate("Waiting", "{n} cases wait").format(n=f"{today.missing.cases:,}"),
            tone="warn" if today.missing.cases else "text2",
            opens="calendar",
            wish={"year": today.missing.year},
        )
