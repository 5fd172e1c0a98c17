"""What the papers about cases are told: the notice, the explained clock, the case log."""

from collections.abc import Iterator, Mapping

from hallapp.actions import case_pages, cases, catalogue, people
from hallapp.actions.hall import Hall
from hallapp.desk import register_prints
from hallapp.desk.missing import named_case
from hallapp.desk.paper_values import Figures, Shown, asked_span
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.cases import CaseDetail, CaseFilter, CaseLine
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.deadlines import ClockLine, Extension, Limit, Pause
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.item_lists import material_names
from hallapp.domain.registers import register_called
from hallapp.domain.spans import Bucket
from hallapp.papers.books.case_register import CaseBook, CaseRow
from hallapp.papers.slips.acceptance_stub import AcceptanceSlip
from hallapp.papers.slips.clock_words import ClockSlip
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_CLOCK = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no} has no clock to explain: it is not accepted, or it has no limit."
)
PAGE = 2000


def acceptance(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The notice of acceptance of the case with this number; its dues are those of that day."""
    detail = _detail(hall, values)
    line, facts = detail.line, hall.facts
    item = _item(hall, line)
    staff = next((each for each in people.people(hall) if each.name == line.staff), None)
    slip = AcceptanceSlip(
        authority=detail.authority,
        hall=facts.name,
        case_no=line.case_no,
        applicant=line.applicant,
        applicant_kind=line.applicant_kind,
        item=line.item,
        accepted_at=line.accepted_at,
        window=line.window,
        staff=line.staff,
        staff_no=staff.staff_no if staff else "",
        phone=item.phone if item else "",
        hotline=facts.hotline,
        promised_due_at=line.due_at if line.due_given else _due(hall, line, line.promised_limit),
        statutory_due_at=_due(hall, line, line.statutory_limit),
        missing_year=line.missing_year,
        materials=material_names(item.materials) if item else (),
    )
    return Shown(line.case_no, slip)


def clock(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The clock of the case with this number, explained day by day.

    Raises:
        Refused: the case has no clock.
    """
    detail = _detail(hall, values)
    line, facts = detail.line, hall.facts
    limit = line.promised_limit or line.statutory_limit
    if line.accepted_at is None or not (limit or line.due_given):
        raise Refused(_NO_CLOCK, field="case", case_no=line.case_no)
    slip = ClockSlip(
        hall=facts.name,
        hotline=facts.hotline,
        case_no=line.case_no,
        item=line.item,
        accepted_at=line.accepted_at,
        limit=limit,
        due_at=line.due_at,
        days=_days(hall, detail),
        statutory_limit=line.statutory_limit if line.promised_limit else None,
        statutory_due_at=line.statutory_due_at,
        paused_since=line.paused_since,
        if_resumed_due_at=line.if_resumed_due_at,
        missing_year=line.missing_year,
        extended=detail.extension.n if detail.extension else 0,
        due_given=line.due_given,
        counting=facts.counting,
        rest_day_end=facts.rest_day_end,
    )
    return Shown(line.case_no, slip)


def register(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The case log of a period by day of acceptance, of this month if none is named."""
    key = values.get("key", "") or "case"
    if key != "case":
        return register_prints.book(hall, register_called(key), values)
    span = asked_span(values, hall.now().date(), Bucket.MONTH)
    wanted = CaseFilter(accepted_from=span.first, accepted_to=span.last)
    rows = tuple(map(_row, _all(hall, wanted)))
    return Shown(f"case {span.name}", CaseBook(hall=hall.facts.name, span=span, rows=rows))


def _detail(hall: Hall, values: Mapping[str, str]) -> CaseDetail:
    """The case that is named, else the most urgent one in hand."""
    if not values.get("case", "").strip():
        urgent = case_pages.page(hall, CaseFilter(open_only=True), "lamp", size=1).lines
        if urgent:
            return cases.detail(hall, urgent[0].id)
    return cases.detail(hall, cases.find(hall, named_case(values)).id)


def _item(hall: Hall, line: CaseLine) -> ItemLine | None:
    """The catalogue's item of a case: its materials and its phone."""
    return next(
        (
            item
            for item in catalogue.items(hall)
            if (item.item_code, item.name) == (line.item_code, line.item)
        ),
        None,
    )


def _due(hall: Hall, line: CaseLine, limit: Limit | None) -> Moment | None:
    """The due as it was on the day of acceptance, without later pauses and extension."""
    if limit is None or line.accepted_at is None:
        return None
    try:
        return hall.clock.due(line.accepted_at, limit)
    except CalendarMissing:
        return None


def _days(hall: Hall, detail: CaseDetail) -> tuple[ClockLine, ...]:
    line = detail.line
    limit = line.promised_limit or line.statutory_limit
    if limit is None or line.accepted_at is None or line.due_given:
        return ()
    pauses = [Pause(each.from_at, each.until_at, each.reason) for each in detail.pauses]
    extension = Extension(detail.extension.n) if detail.extension else None
    today = hall.now().date() if line.paused_since is not None else None
    try:
        return hall.clock.explain_days(line.accepted_at, limit, pauses, extension, today=today)
    except CalendarMissing:
        return ()


def _all(hall: Hall, wanted: CaseFilter) -> Iterator[CaseLine]:
    """Every line of a filter in the order of acceptance, read page by page."""
    anchor = None
    while True:
        page = case_pages.page(hall, wanted, "accepted", anchor, PAGE)
        yield from page.lines
        anchor = page.next_anchor
        if anchor is None:
            return


def _row(line: CaseLine) -> CaseRow:
    return CaseRow(
        case_no=line.case_no,
        accepted_at=line.accepted_at,
        item=line.item,
        applicant=line.applicant,
        applicant_kind=line.applicant_kind,
        window=line.window,
        staff=line.staff,
        kind=line.kind,
        promised_limit=line.promised_limit,
        due_at=line.due_at,
        closed_at=line.closed_at,
        state=line.state,
        overdue=line.overdue if line.due_at is not None else None,
    )


FIGURES: Figures = {
    "acceptance": acceptance,
    "clock": clock,
    "register": register,
}
