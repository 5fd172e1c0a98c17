"""How the window says a month's assessment: points, evidence, states, deeds."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from hallapp.actions.assessment import STAFF_AVERAGE, Subject
from hallapp.domain.assessment import STATE_LABELS, MonthState, Point
from hallapp.domain.evidence import MANUAL, UNIT_LABELS, source_called
from hallapp.domain.instants import day_of
from hallapp.domain.score_tables import About, ScoreItem, ScoreTable
from hallapp.domain.spans import Bucket, Span
from hallapp.views.moments import day_words
from hallapp.views.pages.figures import span_words

translate = QCoreApplication.translate


def plain(value: Decimal) -> str:
    """A number without idle zeros."""
    return f"{value.normalize():f}"


def signed(value: Decimal) -> str:
    """Points with their sign, − for what is lost."""
    return f"{'+' if value > 0 else '−' if value < 0 else ''}{plain(abs(value))}"


def whose_words(about: About, subject: Subject) -> str:
    """A person's name; a window by its number and what it is for."""
    if about is About.PERSON:
        return subject.name
    number = translate("AssessmentTab", "Window {number}").format(number=subject.number)
    return f"{number}  {subject.place}".strip()


def month_words(span: Span, today: date) -> str:
    """2026年9月."""
    return span_words(span, Bucket.MONTH, today)


def state_words(state: MonthState) -> str:
    """How far a month has come."""
    return translate("Assessment", STATE_LABELS[state])


def item_words(table: ScoreTable, point: Point) -> str:
    """Which item a point stands under, or the group that is given as a whole."""
    item = table.item(point.item)
    return table.group_of(point.item).name if item is None else item.name


def points_words(table: ScoreTable, point: Point) -> str:
    """−2, +1, 18; a dash while they are not known."""
    if point.points is None:
        return "—"
    return plain(point.points) if table.item(point.item) is None else signed(point.points)


def range_words(item: ScoreItem, amount: Decimal = Decimal(1)) -> str:
    """−2 至 −5: from which to which points somebody may choose."""
    ends = [signed(end * amount) for end in (item.least, item.most)]
    return translate("AssessmentTab", "{least} to {most}").format(least=ends[0], most=ends[1])


def unit_words(item: ScoreItem) -> str:
    """每次, 每半天."""
    return translate("Assessment", UNIT_LABELS[item.unit])


def source_words(key: str) -> str:
    """Which kind of row a point stems from."""
    if key == MANUAL:
        return translate("AssessmentTab", "By hand")
    if key == STAFF_AVERAGE:
        return translate("AssessmentTab", "Average of the window's people")
    source = source_called(key)
    return key if source is None else translate("Assessment", source.label)


def evidence_words(point: Point, today: date) -> str:
    """TS-26-010 or the day, and what the row says; why it waits; who said what by hand."""
    parts = [point.number or source_words(point.source)]
    if point.day is not None:
        parts.append(day_words(day_of(point.day), today))
    if point.of is not None:
        parts.append(translate("AssessmentTab", "share"))
    if point.pending:
        parts.append(translate("Assessment", point.pending))
    return "  ".join(parts)


def more_words(point: Point) -> str:
    """What the row says, and the reason of whoever decided."""
    said = [point.words]
    if point.reason:
        said.append(
            translate("AssessmentTab", "{who}: {reason}").format(who=point.who, reason=point.reason)
        )
    return "\n".join(filter(None, said))
