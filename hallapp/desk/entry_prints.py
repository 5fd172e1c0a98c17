"""What the papers about entries of registers are told: complaints, boxes, pledges, suggestions."""

from collections.abc import Mapping
from datetime import date

from hallapp.actions import people, pledge_scores
from hallapp.actions.hall import Hall
from hallapp.desk.entry_words import Entry, entries, entry
from hallapp.desk.paper_values import Figures, Shown, asked_span
from hallapp.domain.errors import Refused
from hallapp.domain.masking import unexposed
from hallapp.domain.spans import Bucket, Span
from hallapp.papers.forms.box_opening_record import BoxOpening, BoxSlip
from hallapp.papers.slips.complaint_approval import ComplaintApproval
from hallapp.papers.slips.pledge_letter import PledgeItem, PledgeLetter
from hallapp.papers.wall.pledge_wall import PledgeWall, WallPledge
from hallapp.papers.wall.suggestion_replies import PublicReply, SuggestionReplies
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_KIND = QT_TRANSLATE_NOOP(
    "Refused", "A letter of pledge is one of: 岗位, 党员, 窗口, 廉洁; not “{kind}”."
)
_KINDS = {
    "岗位": "post",
    "post": "post",
    "党员": "party",
    "party": "party",
    "窗口": "window",
    "window": "window",
    "廉洁": "integrity",
    "integrity": "integrity",
}
_OF_REGISTER = {"person": "post", "hall": "window"}


def complaint_approval(hall: Hall, values: Mapping[str, str]) -> Shown:
    """One complaint with its findings as far as they go; who complained is not told."""
    told = entry(hall, "complaint", values)
    names = {line.window_no: line.name for line in people.windows(hall)}
    number = told.text("about_window")
    figures = ComplaintApproval(
        hall=hall.facts.name,
        number=told.line.entry_no,
        received_at=told.received,
        channel=told.word("channel"),
        signed=told.yes("real_name"),
        matter=told.word("matter"),
        window=number,
        window_name=names.get(number, ""),
        staff=told.text("about_staff"),
        department=told.text("about_department"),
        content=told.text("content"),
        wish=told.text("wish"),
        methods=told.word("methods"),
        handling=told.text("handling"),
        finding=told.code("finding"),
        liability=told.code("liability"),
        party=told.code("liable_party"),
        basis=told.text("basis"),
        outcome=told.word("outcome"),
        answer_way=told.word("answer_way"),
        due_at=told.line.due_at,
        investigator=told.text("investigator"),
        approver=told.text("approver"),
    )
    return Shown(told.line.entry_no, figures)


def box_opening(hall: Hall, values: Mapping[str, str]) -> Shown:
    """One opening of a box with the slips that were entered under it; no names."""
    told = entry(hall, "box_opening", values)
    figures = BoxOpening(
        hall=hall.facts.name,
        number=told.line.entry_no,
        box=told.text("box"),
        opened_at=told.received,
        openers=tuple(name for name in (told.text("opener"), told.text("opener2")) if name),
        supervisor=told.text("supervisor"),
        seal_intact=told.yes("seal_intact"),
        count=int(told.code("slips") or 0),
        slips=tuple(
            BoxSlip(
                number=each.line.entry_no,
                kind=each.word("kind"),
                signed=each.yes("signed"),
                content=each.text("content"),
                to=each.text("assigned_to") or each.text("department"),
            )
            for each in entries(hall, "suggestion", values)
            if each.code("opening") == told.line.entry_no
        ),
        remark=told.text("remark"),
    )
    return Shown(told.line.entry_no, figures)


def pledge_letter(hall: Hall, values: Mapping[str, str]) -> Shown:
    """One pledge to sign; its kind is the register's, or 廉洁 where that is asked."""
    told = entry(hall, "pledge", values)
    asked = values.get("kind", "").strip()
    if asked and asked not in _KINDS:
        raise Refused(_NO_KIND, field="kind", kind=asked)
    kind = _KINDS[asked] if asked else _OF_REGISTER.get(told.code("kind"), told.code("kind"))
    name = told.text("staff")
    seats = [line for line in people.windows(hall) if line.active]
    number = told.text("window") or next((w.window_no for w in seats if w.staff == name), "")
    window = next((line for line in seats if line.window_no == number), None)
    if kind == "window" and window is not None:
        name = name or window.staff
    person = next((each for each in people.people(hall) if each.name == name), None)
    department = window.department if person is None and window else ""
    figures = PledgeLetter(
        hall=hall.facts.name,
        hotline=hall.facts.hotline,
        kind=kind,
        year=told.received_on.year,
        number=told.line.entry_no,
        version=int(told.code("version") or 1),
        name=name,
        post=person.post if person else "",
        window=number,
        branch="" if kind == "party" else (person.department if person else department),
        items=tuple(
            PledgeItem(content=each, until=told.day("due_on") or "")
            for each in told.lines("content")
        ),
        measures=told.text("measures"),
        former=told.code("renews"),
        changes=told.text("change_summary"),
    )
    return Shown(told.line.entry_no, figures)


def pledge_wall(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The pledges that were published: those running, and those judged within a year."""
    today = hall.now().date()
    shown = [
        each
        for each in entries(hall, "pledge", values)
        if each.line.state in {"published", "reviewed"} and _recent(each, today)
    ]
    scores = pledge_scores.of_pledges(hall)
    figures = PledgeWall(
        hall=hall.facts.name,
        hotline=hall.facts.hotline,
        day=today,
        pledges=tuple(
            WallPledge(
                name=each.text("staff"),
                window=each.text("window"),
                content=each.text("content"),
                due_on=each.day("due_on"),
                kept=each.code("kept"),
                fulfilled_on=each.day("fulfilled_on"),
                reason=each.text("reason"),
                score=str(scores.get(each.line.entry_no, "")),
            )
            for each in shown
        ),
    )
    return Shown(today.isoformat(), figures)


def _recent(each: Entry, today: date) -> bool:
    closed = each.line.closed_at
    return closed is None or (today - date(closed.year, closed.month, closed.day)).days <= 366


def suggestion_replies(hall: Hall, values: Mapping[str, str]) -> Shown:
    """Replies of a period that may be shown, of this quarter if none is named."""
    span = asked_span(values, hall.now().date(), Bucket.QUARTER)
    found = entries(hall, "suggestion", values)
    shown = [
        (on, each)
        for each in found
        if (on := each.day("replied_at")) and _may_be_shown(each, on, span)
    ]
    figures = SuggestionReplies(
        hall=hall.facts.name,
        hotline=hall.facts.hotline,
        first=span.first,
        last=span.last,
        replies=tuple(
            PublicReply(
                number=each.text("stub_no") or each.line.entry_no,
                content=each.text("content"),
                reply=unexposed(each.text("reply") or each.text("measure")),
                replied_on=on,
            )
            for on, each in shown
        ),
        waiting=sum(each.line.state in {"registered", "assigned", "done"} for each in found),
    )
    return Shown(span.name, figures)


def _may_be_shown(each: Entry, replied_on: date, span: Span) -> bool:
    return each.yes("published") and span.first <= replied_on <= span.last


FIGURES: Figures = {
    "complaint-approval": complaint_approval,
    "box-opening-record": box_opening,
    "pledge-letter": pledge_letter,
    "pledge-wall": pledge_wall,
    "suggestion-replies": suggestion_replies,
}
