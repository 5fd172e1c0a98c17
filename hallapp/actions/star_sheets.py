"""What appraisals, ratings, the monthly assessment and attendance say of candidates."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from hallapp.actions import appraisals, assessment, attendance, ratings
from hallapp.actions.hall import Hall
from hallapp.actions.star_candidates import Entrant
from hallapp.domain.appraisal import NOTHING
from hallapp.domain.appraisal_rounds import About, Kind
from hallapp.domain.assessment import MonthResult
from hallapp.domain.attendance import Attendance
from hallapp.domain.spans import Bucket, Span, cut
from hallapp.domain.stars.candidates import Evidence, Fact
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rules import HUNDRED

KINDS: Mapping[Metric, Kind] = {
    Metric.CITIZEN_SURVEY: Kind.PUBLIC,
    Metric.PEER_VOTE: Kind.PEER,
    Metric.LEADER_SCORE: Kind.LEADER,
    Metric.DUTY_STAFF_VOTE: Kind.DUTY,
    Metric.SELF_REVIEW: Kind.SELF,
}
"""The rounds of appraisal that a part of the score is made of."""
_NOBODY = Attendance()


def appraised(
    hall: Hall, metric: Metric, entrants: Sequence[Entrant], span: Span
) -> Iterator[Fact]:
    """What each counted sheet about a candidate gives, of the rounds of a kind."""
    about = About.WINDOW if entrants and entrants[0].is_window else About.STAFF
    rounds = [each for each in appraisals.rounds(hall, KINDS[metric], span) if each.about is about]
    given = [(Evidence("appraisal", each.id, "", each.name), each.scores()) for each in rounds]
    for one in entrants:
        key = one.candidate.key
        values = tuple(value for _, scores in given for value in scores.get(key, ()))
        rows = tuple(row for row, scores in given if scores.get(key))
        yield Fact(key, metric, values, len(values), rows)


def satisfied(
    hall: Hall, metric: Metric, entrants: Sequence[Entrant], span: Span
) -> Iterator[Fact]:
    """The satisfied in per cent of each candidate's valid ratings."""
    of_windows = bool(entrants) and entrants[0].is_window
    shares = (ratings.satisfaction_of_windows if of_windows else ratings.satisfaction)(hall, span)
    for each in entrants:
        share = shares.get(each.candidate.key, NOTHING)
        values = () if share.value is None else (share.value * HUNDRED,)
        yield Fact(each.candidate.key, metric, values, share.denominator)


ASSESSED = frozenset({Metric.MONTHLY_ASSESSMENT, Metric.MONTHLY_GRADE, Metric.STAFF_ASSESSMENT})


def assessed(hall: Hall, metric: Metric, entrants: Sequence[Entrant], span: Span) -> Iterator[Fact]:
    """The results of the months; a month that is not locked yet counts as of now and is missing.

    `STAFF_ASSESSMENT` of a window are its people's months, otherwise they are its own.
    """
    of_windows = bool(entrants) and entrants[0].is_window
    own = of_windows and metric is not Metric.STAFF_ASSESSMENT
    results = (assessment.window_results if own else assessment.results)(hall, span)
    for each in entrants:
        keys = (each.candidate.key,) if own else each.staff
        months = [(key, month) for key in keys for month in results.get(key, ())]
        yield Fact(
            each.candidate.key,
            metric,
            tuple(month.score for _, month in months),
            len(months),
            tuple(_month_row(key, month) for key, month in months),
            grades=tuple(month.grade for _, month in months),
            missing=tuple(dict.fromkeys(m.month.name for _, m in months if not m.locked)),
        )


def _month_row(key: int, result: MonthResult) -> Evidence:
    words = f"{result.score} {result.grade}".strip()
    return Evidence("assessment", key, result.month.name, words, result.month.first)


ATTENDED = frozenset(
    {Metric.PRESENT_DAYS, Metric.ABSENT_DAYS, Metric.LATE_COUNT, Metric.ATTENDANCE_RATE}
)


def attended(hall: Hall, metric: Metric, entrants: Sequence[Entrant], span: Span) -> Iterator[Fact]:
    """Days present or absent, times late or early, the share of the days present; of all people."""
    days = attendance.days(hall, span)
    gaps = _months_without_record(hall, days, span)
    for each in entrants:
        own = [days.get(key, _NOBODY) for key in each.staff]
        missing = tuple(dict.fromkeys(name for key in each.staff for name in gaps.get(key, ())))
        rows = tuple(Evidence("attendance", key, span.name) for key in each.staff if key in days)
        yield Fact(each.candidate.key, metric, _days(metric, own), 0, rows, missing=missing)


def _days(metric: Metric, own: Sequence[Attendance]) -> tuple[Decimal, ...]:
    """One figure of the people together; none where nothing was recorded of any of them."""
    present = sum((each.present for each in own), Decimal(0))
    absent = sum((each.absent for each in own), Decimal(0))
    every = present + absent + sum((each.leave for each in own), Decimal(0))
    late = sum(each.late + each.early for each in own)
    if not every and not late:
        return ()
    if metric is Metric.ATTENDANCE_RATE:
        return (present * HUNDRED / every,) if every else ()
    return (
        {
            Metric.PRESENT_DAYS: present,
            Metric.ABSENT_DAYS: absent,
            Metric.LATE_COUNT: Decimal(late),
        }[metric],
    )


def _months_without_record(
    hall: Hall, days: Mapping[int, Attendance], span: Span
) -> Mapping[int, Sequence[str]]:
    """Of whom the months are missing, and which; asked only where something is."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    if not any(each.unknown for each in days.values()):
        return found
    for part in cut(span, Bucket.MONTH):
        for key, each in attendance.days(hall, part).items():
            if each.unknown:
                found[key].append(part.name)
    return found
