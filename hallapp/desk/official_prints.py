"""What the official papers are told: supervision notices, bulletins, outages, letters."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from hallapp.actions import case_pages, people
from hallapp.actions.hall import Hall
from hallapp.desk import star_prints
from hallapp.desk.assessment_prints import appeals_of, assessed_people, stationed
from hallapp.desk.entry_words import Entry, entries, entry
from hallapp.desk.missing import no_department
from hallapp.desk.paper_values import Figures, Shown, asked_day, asked_span, over_span
from hallapp.domain.cases import CaseFilter
from hallapp.domain.errors import Refused
from hallapp.domain.registers.lines import EntryFilter
from hallapp.domain.registers.spec import Phase
from hallapp.domain.spans import Bucket, Span, until
from hallapp.papers.slips.assessment_letter import AssessedSeat, AssessmentLetter
from hallapp.papers.slips.bulletin import Bulletin, BulletinProblem
from hallapp.papers.slips.supervision_notice import SupervisionNotice
from hallapp.papers.wall.outage_notice import OutageNotice
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_KIND = QT_TRANSLATE_NOOP(
    "Refused", "An outage is one of: 停电, 停网, 设备停用, 系统停用; not “{kind}”."
)
_NO_DEPARTMENT = QT_TRANSLATE_NOOP("Refused", "There is no department called {department}.")
_OUTAGES = {"停电": "power", "停网": "network", "设备停用": "device", "系统停用": "system"}
_SETTLED = frozenset({"rectified", "rechecked", "sound"})


def supervision_notice(hall: Hall, values: Mapping[str, str]) -> Shown:
    """One entry of the register of supervision notices, the newest if none is named."""
    told = entry(hall, "supervision_notice", values)
    figures = SupervisionNotice(
        hall=hall.facts.name,
        number=told.line.entry_no,
        on=told.received_on,
        to=told.text("department") or told.text("staff"),
        matter=told.text("matter"),
        demand=told.lines("demand"),
        due_on=told.day("due_on"),
        urge=told.code("kind") == "urge",
        phone=hall.facts.hotline,
    )
    return Shown(told.line.entry_no, figures)


def bulletin(hall: Hall, values: Mapping[str, str]) -> Shown:
    """What the rounds of a period found, of this month if none is named."""
    today = hall.now().date()
    span = until(asked_span(values, today, Bucket.MONTH), today)
    rounds = entries(hall, "inspection", values, _within(span))
    decided = [each for each in _complaints(hall, values, span) if each.code("liability")]
    figures = Bulletin(
        hall=hall.facts.name,
        first=span.first,
        last=span.last,
        on=hall.now().date(),
        rounds=len({(each.received_on, each.text("inspector")) for each in rounds}),
        problems=tuple(
            BulletinProblem(
                on=each.received_on,
                window=each.text("window"),
                area=each.text("area"),
                finding=each.text("finding"),
                settled=each.line.state in _SETTLED,
            )
            for each in rounds
            if each.line.state != "sound"
        ),
        complaints=len(decided),
        liable=sum(each.code("liability") == "liable" for each in decided),
        commendations=len(entries(hall, "commendation", values, _within(span))),
        assessed=assessed_people(hall, span),
        appeals=appeals_of(hall, span)[0],
        upheld=appeals_of(hall, span)[1],
    )
    if given := star_prints.given(hall, span):
        figures = replace(figures, award=given[0], stars=given[1])
    return Shown(span.name, figures)


def _within(span: Span) -> EntryFilter:
    return EntryFilter(received_from=span.first, received_to=span.last)


def _complaints(hall: Hall, values: Mapping[str, str], span: Span) -> tuple[Entry, ...]:
    found = entries(hall, "complaint", values, _within(span))
    return tuple(
        each for each in found if each.spec.by_state[each.line.state].phase is not Phase.ENDED
    )


def outage_notice(hall: Hall, values: Mapping[str, str]) -> Shown:
    """What is told of an outage; what is not told comes from the fault that is named.

    Where none is named it is the newest that is not over; without one there are places to fill in.
    """
    asked = values.get("kind", "").strip()
    if asked and asked not in _OUTAGES:
        raise Refused(_NO_KIND, field="kind", kind=asked)
    fault = _fault(hall, values)
    known = None if asked else fault
    window = known.text("window") if known else ""
    today, told = hall.now().date(), known or asked or values.get("day", "").strip()
    figures = OutageNotice(
        hall=hall.facts.name,
        hotline=hall.facts.hotline,
        kind=_OUTAGES[asked] if asked else (known.code("kind") if known else ""),
        day=asked_day(values, "day", known.received_on if known else today) if told else None,
        on=hall.now().date(),
        hours=values.get("hours", "").strip(),
        reason=values.get("reason", "").strip() or (known.text("cause") if known else ""),
        windows=(window,) if window else (),
    )
    return Shown(known.line.entry_no if known else (figures.day or today).isoformat(), figures)


def _fault(hall: Hall, values: Mapping[str, str]) -> Entry | None:
    if values.get("entry", "").strip():
        return entry(hall, "fault", values)
    going_on = (
        each
        for each in entries(hall, "fault", values)
        if each.spec.by_state[each.line.state].phase is Phase.OPEN
    )
    return max(going_on, key=lambda each: (each.received_on, each.line.id), default=None)


def assessment_letter(hall: Hall, values: Mapping[str, str]) -> Shown:
    """A department's people in a period: closed cases, findings, complaints, score and grade.

    It is of the month before this one if none is named.
    """
    today = hall.now().date()
    span = until(over_span(values, today, Bucket.MONTH), today)
    seats = [line for line in people.windows(hall) if line.active and line.department]
    department = values.get("department", "").strip() or next((s.department for s in seats), "")
    if not department:
        raise no_department()
    if department not in {line.name for line in people.departments(hall)}:
        raise Refused(_NO_DEPARTMENT, field="department", department=department)
    found, settled, liable = _by_window(hall, values, span)
    told = (
        AssessedSeat(
            window=line.window_no,
            name=line.staff,
            closed=_closed(hall, line.window_no, span.first, span.last),
            problems=found[line.window_no],
            settled=settled[line.window_no],
            liable=liable[line.window_no],
        )
        for line in seats
        if line.department == department
    )
    figures = AssessmentLetter(
        hall=hall.facts.name,
        department=department,
        first=span.first,
        last=span.last,
        on=hall.now().date(),
        seats=stationed(hall, department, span, told),
        phone=hall.facts.hotline,
    )
    return Shown(f"{department} {span.name}", figures)


def _by_window(
    hall: Hall, values: Mapping[str, str], span: Span
) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Findings, those put right, and complaints with liability, by window."""
    rounds = entries(hall, "inspection", values, _within(span))
    faults = [each for each in rounds if each.line.state != "sound"]
    found = Counter(each.text("window") for each in faults)
    settled = Counter(each.text("window") for each in faults if each.line.state in _SETTLED)
    liable = Counter(
        each.text("about_window")
        for each in _complaints(hall, values, span)
        if each.code("liability") == "liable"
    )
    return found, settled, liable


def _closed(hall: Hall, window: str, first: date, last: date) -> int:
    wanted = CaseFilter(windows=frozenset({window}), closed_from=first, closed_to=last)
    return case_pages.count(hall, wanted)


FIGURES: Figures = {
    "supervision-notice": supervision_notice,
    "bulletin": bulletin,
    "outage-notice": outage_notice,
    "assessment-letter": assessment_letter,
}
