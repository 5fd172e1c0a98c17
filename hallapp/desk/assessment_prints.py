"""What the papers of the monthly assessment are told: sheet, letter, the bulletin's part."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hallapp.actions import assessment, assessment_appeals, people
from hallapp.actions.assessment import MonthView, ScoreLine
from hallapp.actions.hall import Hall
from hallapp.desk.paper_values import Figures, Shown
from hallapp.domain.assessment import STATE_LABELS, MonthResult, MonthState, Point
from hallapp.domain.errors import Refused
from hallapp.domain.score_tables import About, ScoreTable
from hallapp.domain.spans import Bucket, Span, read_span, span_of
from hallapp.papers.books.assessment_sheet import AssessedLine, AssessmentSheet
from hallapp.papers.slips.assessment_letter import AssessedSeat
from hallapp.papers.slips.bulletin import AssessedPerson
from hallapp.wording import QT_TRANSLATE_NOOP, Words, words

_ABOUT = QT_TRANSLATE_NOOP("Refused", "The assessment is of person or window, not of “{about}”.")
TIMES = QT_TRANSLATE_NOOP("Assessment", " {n} times ")
PENDING = QT_TRANSLATE_NOOP("Assessment", "pending")
_DONE = frozenset({MonthState.PUBLISHED, MonthState.LOCKED})


def assessment_sheet(hall: Hall, values: Mapping[str, str]) -> Shown:
    """A month of persons or windows, the last that is over if none is named."""
    asked = values.get("about", "").strip() or About.PERSON.value
    if asked not in set(About):
        raise Refused(_ABOUT, field="about", about=asked)
    about, span = About(asked), asked_month(hall, values)
    view = assessment.month(hall, about, span, _version(values, span))
    say = words("hallapp", values.get("language", "") or "zh_CN")
    state = "" if view.state in _DONE else say("Assessment", STATE_LABELS[view.state])
    figures = AssessmentSheet(
        hall=hall.facts.name,
        span=span,
        windows=about is About.WINDOW,
        groups=tuple(
            group.name if group.most is None else f"{group.name}\n{plain(group.most)}"
            for group in view.table.groups
        ),
        lines=tuple(_line(view.table, line, say) for line in view.lines),
        base=plain(view.table.base),
        table=view.table.name,
        state=state,
        version=view.version,
        appeal_until=view.appeal_until if view.state is MonthState.ASSESSED else None,
    )
    return Shown(f"{asked} {span.name}", figures)


def asked_month(hall: Hall, values: Mapping[str, str]) -> Span:
    """The month named, else the one before this."""
    if period := values.get("period", "").strip():
        return span_of(read_span(period).first, Bucket.MONTH)
    return span_of(hall.now().date().replace(day=1) - timedelta(days=1), Bucket.MONTH)


def _version(values: Mapping[str, str], span: Span) -> int | None:
    asked = values.get("version", "").strip()
    if asked and not asked.isdecimal():
        raise Refused(assessment.NO_VERSION, field="version", month=span.name, version=asked)
    return int(asked) if asked else None


def _line(table: ScoreTable, line: ScoreLine, say: Words) -> AssessedLine:
    score = line.score
    return AssessedLine(
        rank=line.rank,
        name=line.subject.name,
        number=line.subject.number,
        groups=tuple(
            plain(group.left if group.left is not None else group.lost + group.gained)
            for group in score.groups
        ),
        score=f"{score.score:.2f}",
        grade=score.grade,
        basis="；".join(_basis(table, score.points, say)),
    )


def _basis(table: ScoreTable, points: Iterable[Point], say: Words) -> Iterator[str]:
    """Every item once: its points and where they come from; what is pending at the end."""
    by_item: dict[str, list[Point]] = {}
    for point in points:
        by_item.setdefault(point.item, []).append(point)
    for key, every in by_item.items():
        counted = [point for point in every if not point.pending and point.counts]
        item = table.item(key)
        name = item.name if item is not None else table.group_of(key).name
        if counted:
            total = sum((point.counts for point in counted), Decimal(0))
            said = signed(total) if item is not None else plain(total)
            n = len(counted)
            times = say("Assessment", TIMES, n=n) if n > 1 else ""
            yield f"{name}{times}{said}{_where(counted)}"
    for key, every in by_item.items():
        waiting = [point for point in every if point.pending]
        item = table.item(key)
        if waiting and item is not None:
            yield f"{say('Assessment', PENDING)}：{item.name}{_where(waiting)}"


def _where(points: Iterable[Point]) -> str:
    told = [point.number or (f"{point.day.month}月{point.day.day}日" if point.day else "")
            for point in points]  # fmt: skip
    often = Counter(filter(None, told))
    found = "、".join(each if n == 1 else f"{each}×{n}" for each, n in often.items())
    return f"（{found}）" if found else ""


def plain(value: Decimal) -> str:
    """A number without idle zeros."""
    return f"{value.normalize():f}"


def signed(value: Decimal) -> str:
    """Points with their sign."""
    return f"{'+' if value > 0 else '−'}{plain(abs(value))}"


def published(hall: Hall, span: Span) -> MonthView | None:
    """A month of persons as it was published, if it is."""
    if span_of(span.first, Bucket.MONTH).first != span.first or span.last.month != span.first.month:
        return None
    try:
        view = assessment.month(hall, About.PERSON, span_of(span.first, Bucket.MONTH))
    except Refused:  # no score table yet
        return None
    if view.state not in _DONE and view.version > 1:
        view = assessment.month(hall, About.PERSON, view.month, view.version - 1)
    return view if view.state in _DONE else None


def assessed_people(hall: Hall, span: Span) -> tuple[AssessedPerson, ...]:
    """The ranking of a published month, for its bulletin."""
    view = published(hall, span)
    if view is None:
        return ()
    return tuple(
        AssessedPerson(
            rank=line.rank,
            name=line.subject.name,
            post=line.subject.place,
            score=f"{line.score.score:.2f}",
            grade=line.score.grade,
        )
        for line in view.lines
    )


def appeals_of(hall: Hall, span: Span) -> tuple[int, int]:
    """How many appeals there were against a published month, and how many succeeded."""
    view = published(hall, span)
    if view is None:
        return 0, 0
    found = Counter(each.decision for each in assessment_appeals.appeals(hall, view))
    return sum(found.values()), found[assessment_appeals.UPHELD]


def stationed(hall: Hall, department: str, span: Span, seats: Iterable[AssessedSeat]) -> tuple[
    AssessedSeat, ...
]:  # fmt: skip
    """The seats of a department with their people's scores, and its people without a window."""
    results = assessment.results(hall, span)
    by_name = {line.name: line for line in people.people(hall) if line.department == department}
    found, seated = [], set()
    for seat in seats:
        seated.add(seat.name)
        line = by_name.get(seat.name)
        found.append(_with_score(seat, results.get(line.id, ()) if line else ()))
    for name, line in by_name.items():
        if name not in seated and line.id in results:
            bare = AssessedSeat(
                window=line.post, name=name, closed=0, problems=0, settled=0, liable=0
            )
            found.append(_with_score(bare, results[line.id]))
    return tuple(found)


def _with_score(
    seat: AssessedSeat, results: Iterable[MonthResult]
) -> AssessedSeat:  # fmt: skip
    months = [each for each in results if each.locked]
    if not months:
        return seat
    mean = sum((each.score for each in months), Decimal(0)) / len(months)
    grade = months[0].grade if len(months) == 1 else ""
    return replace(seat, score=f"{mean:.2f}", grade=grade)


FIGURES: Figures = {"assessment-sheet": assessment_sheet}
