"""How the window says what stars are made of: metrics, choices of a rule, rows as evidence."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from hallapp.domain.spans import Bucket, read_span, span_of
from hallapp.domain.stars import labels
from hallapp.domain.stars.ballots import Fault
from hallapp.domain.stars.candidates import Candidate, Evidence
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.places import By
from hallapp.domain.stars.said import Said
from hallapp.views import saying
from hallapp.views.errors import tell
from hallapp.views.moments import day_words
from hallapp.wording import QT_TRANSLATE_NOOP, Marked

translate = QCoreApplication.translate

WON_BY: Mapping[By, str] = {
    By.SCORE: QT_TRANSLATE_NOOP("Stars", "by score"),
    By.VOTE: QT_TRANSLATE_NOOP("Stars", "by vote"),
    By.TIE_METRIC: QT_TRANSLATE_NOOP("Stars", "equal, parted by the rule"),
    By.REVOTE: QT_TRANSLATE_NOOP("Stars", "by another vote"),
    By.COMMITTEE: QT_TRANSLATE_NOOP("Stars", "by the committee"),
    By.SHARED: QT_TRANSLATE_NOOP("Stars", "equal, all chosen"),
    By.RESERVE: QT_TRANSLATE_NOOP("Stars", "from the reserve"),
}
FAULTS: Mapping[Fault, str] = {
    Fault.TOO_MANY: QT_TRANSLATE_NOOP("Stars", "too many names"),
    Fault.WRONG_MARK: QT_TRANSLATE_NOOP("Stars", "a mark that is not allowed"),
    Fault.NOT_ON_SLATE: QT_TRANSLATE_NOOP("Stars", "a name not on the slate"),
    Fault.WRITE_IN: QT_TRANSLATE_NOOP("Stars", "a name written in"),
    Fault.ABSTAINER_NAMES: QT_TRANSLATE_NOOP("Stars", "abstains and names another"),
    Fault.BLANK: QT_TRANSLATE_NOOP("Stars", "blank"),
    Fault.SPOILT: QT_TRANSLATE_NOOP("Stars", "spoilt"),
}


def metric(of: Metric) -> str:
    """有责投诉: what is known of a candidate, in words."""
    return words_of(labels.label(of))


def choices(of: Iterable[StrEnum]) -> dict[str, str]:
    """Choices of a rule with their words, for a field to choose from."""
    return {each.value: words_of(labels.label(each)) for each in of}


def told(said: Said) -> str:
    """A sentence of the domain in the reader's language, its days as people say them."""
    days = {name: day for name, day in said.values.items() if isinstance(day, date)}
    named = {name: day_words(day, day) for name, day in days.items()}
    return Said(said.source, {**said.values, **named}).told(tell)


def joined(said: Iterable[Said]) -> str:
    """Several sentences one after the other."""
    return saying.run_on(map(told, said))


def words_of(marked: Marked) -> str:
    """A marked word in the reader's language."""
    return translate(marked.context, marked.source)


def seat(candidate: Candidate) -> str:
    """1 号，综合受理: where a candidate sits, or the department where they have no window.

    Of a window, which says so itself, how many people it has.
    """
    if not candidate.window_no:
        return candidate.department
    if candidate.name.startswith(candidate.window_no):
        return translate("Stars", "{n} people").format(n=candidate.heads)
    if not candidate.window_name:
        return translate("Stars", "Window {no}").format(no=candidate.window_no)
    return translate("Stars", "Window {no}, {name}").format(
        no=candidate.window_no, name=candidate.window_name
    )


def points(value: Decimal | None, places: int = 1) -> str:
    """88.9: points as the window shows them; a dash where there are none."""
    return "–" if value is None else f"{value:.{places}f}"


def plain(value: Decimal) -> str:
    """30, 66.7: a number of a rule without zeros at its end."""
    return f"{value.normalize():f}"


def signed(value: Decimal, places: int = 1) -> str:
    """+6.2, 0.0, −1.1: a distance with its sign."""
    said = f"{abs(value):.{places}f}"
    if not said.strip("0."):
        return said
    return f"+{said}" if value > 0 else f"−{said}"


def row_of(row: Evidence, candidate: Candidate) -> Evidence:
    """The row as it is opened: a posting is seen with the person whose it is."""
    return replace(row, table="staff", key=candidate.key) if row.table == "posting" else row


def row_name(row: Evidence) -> str:
    """TS-26-010, 考勤 7–9月, 8月3日起: what a row is called where it is to be opened."""
    if row.table in _MONTHLY and row.number:
        span = read_span(row.number)
        months = {"first": span.first.month, "last": span.last.month}
        several, one = _MONTHLY[row.table]
        words = several if span.first.month != span.last.month else one
        return translate("Stars", words).format(**months)
    if row.number:
        return row.number
    if row.table in {"posting", "staff"} and row.day is not None:
        return translate("Stars", "since {day}").format(day=day_words(row.day, row.day))
    return row.words


_MONTHLY = {
    "attendance": (
        QT_TRANSLATE_NOOP("Stars", "attendance, months {first}–{last}"),
        QT_TRANSLATE_NOOP("Stars", "attendance, month {first}"),
    ),
    "assessment": (
        QT_TRANSLATE_NOOP("Stars", "assessment, months {first}–{last}"),
        QT_TRANSLATE_NOOP("Stars", "assessment, month {first}"),
    ),
}
"""Rows that are one person's months: of several, of one."""


def opens(row: Evidence) -> tuple[str, dict[str, object]]:
    """What ``Frame.open_page`` is asked for to see a row."""
    match row.table:
        case "case":
            return "cases", {"case": row.key}
        case "staff":
            return "windows", {"person": row.key}
        case "appraisal":
            return "appraisal", {"tab": "rounds", "round": row.key}
        case "assessment" | "attendance":
            month = span_of(read_span(row.number).last, Bucket.MONTH)
            return "appraisal", {"tab": "assessment", "month": month.name, "subject": row.key}
        case "released_figure":
            return "figures", {}
    return "registers", {"register": row.table, "entry": row.key}
