"""What the notices about a case are told: declined, corrected, paused, extended, returned, ready.

Without a case's number a notice is of the case to which that was done last.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hallapp.actions import case_notices, case_pages, cases, catalogue, people
from hallapp.actions.hall import Hall
from hallapp.desk.catalogue_prints import NO_ITEMS
from hallapp.desk.entry_words import Entry, entries, entry
from hallapp.desk.missing import named_case
from hallapp.desk.paper_values import Figures, Shown
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.cases import CaseDetail, CaseEvent, CaseFilter, CaseLine, CaseState, Verb
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.deadlines import Limit, Pause, Unit
from hallapp.domain.errors import Moment, Refused
from hallapp.domain.fees import Fee, amount_text, fees_of, in_force
from hallapp.domain.item_lists import BAR, Material, material_names, materials_of, stages_of
from hallapp.domain.registers import REGISTERS
from hallapp.papers.slips.extension_notice import ExtensionNotice
from hallapp.papers.slips.not_accepted import NotAccepted
from hallapp.papers.slips.notice import CaseNotice
from hallapp.papers.slips.one_time_notice import OneTimeNotice
from hallapp.papers.slips.pause_notice import PauseNotice
from hallapp.papers.slips.pickup import Pickup
from hallapp.papers.slips.return_notice import ReturnNotice
from hallapp.papers.slips.supplement import Supplement
from hallapp.papers.slips.transfer_slip import SOURCES, TransferSlip
from hallapp.wording import QT_TRANSLATE_NOOP

_NOT_DECLINED = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no} was accepted: it has no notice of non-acceptance."
)
_NOT_ASKED = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no} has no correction: ask for one first, then print the notice."
)
_NOT_PAUSED = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no} was never paused: there is nothing to give notice of."
)
_NOT_EXTENDED = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no} was never extended: there is nothing to give notice of."
)
_NOT_RETURNED = QT_TRANSLATE_NOOP("Refused", "Case {case_no} was not given back.")
_NO_ITEM = QT_TRANSLATE_NOOP("Refused", "There is no service item called {item}.")
_NO_SOURCE = QT_TRANSLATE_NOOP(
    "Refused", "{number} is neither a complaint nor a request, a 12345 order or a suggestion."
)


def not_accepted(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The notice of a case that was not accepted."""
    detail = _case(hall, values, Verb.DECLINE)
    event = _event(detail, Verb.DECLINE)
    if event is None:
        raise Refused(_NOT_DECLINED, field="case", case_no=detail.line.case_no)
    base = _base(hall, detail, event.at, event.notice_no)
    return _shown(detail, NotAccepted(**base, reason=event.reason))


def supplement(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The last correction that was asked for."""
    detail = _case(hall, values, Verb.REQUEST_CORRECTION)
    if not detail.corrections:
        raise Refused(_NOT_ASKED, field="case", case_no=detail.line.case_no)
    last = detail.corrections[-1]
    base = _base(hall, detail, last.asked_at, last.notice_no)
    return _shown(detail, Supplement(**base, missing=_parts(last.contents)))


def pause_notice(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The last pause."""
    detail = _case(hall, values, Verb.PAUSE)
    if not detail.pauses:
        raise Refused(_NOT_PAUSED, field="case", case_no=detail.line.case_no)
    last = detail.pauses[-1]
    base = _base(hall, detail, last.from_at, last.notice_no)
    notice = PauseNotice(
        **base,
        reason=last.reason.value,
        article=last.article,
        from_at=last.from_at,
        until_at=last.until_at,
        limit=last.limit,
        limit_due_at=last.limit_due_at,
        approver=last.approver,
    )
    return _shown(detail, notice)


def extension_notice(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The one extension, with the due before and after it."""
    detail = _case(hall, values, Verb.EXTEND)
    line, extension = detail.line, detail.extension
    if extension is None:
        raise Refused(_NOT_EXTENDED, field="case", case_no=line.case_no)
    limit = line.promised_limit or line.statutory_limit
    base = _base(hall, detail, extension.notice_on, extension.notice_no)
    notice = ExtensionNotice(
        **base,
        by=Limit(Fraction(extension.n), limit.unit if limit else Unit.WORKDAY),
        reason=extension.reason,
        approver=extension.approver,
        due_before=_due_before(hall, detail, limit),
        due_after=line.due_at or line.if_resumed_due_at,
    )
    return _shown(detail, notice)


def _due_before(hall: Hall, detail: CaseDetail, limit: Limit | None) -> Moment | None:
    if limit is None or detail.line.accepted_at is None:
        return None
    pauses = [Pause(each.from_at, each.until_at, each.reason) for each in detail.pauses]
    try:
        return hall.clock.due(detail.line.accepted_at, limit, pauses)
    except CalendarMissing:
        return None


def return_notice(hall: Hall, values: Mapping[str, str]) -> Shown:
    """A case that was given back, with its materials."""
    detail = _case(hall, values, Verb.RETURN)
    event = _event(detail, Verb.RETURN)
    if event is None:
        raise Refused(_NOT_RETURNED, field="case", case_no=detail.line.case_no)
    item = _item(hall, detail.line)
    base = _base(hall, detail, event.at, event.notice_no)
    names = material_names(_lined(item.materials)) if item else ()
    return _shown(detail, ReturnNotice(**base, reason=event.reason, materials=names))


def pickup(hall: Hall, values: Mapping[str, str]) -> Shown:
    """A decided case; `window` is where it is fetched, else the window that took it."""
    detail = _ready(hall, values)
    line = detail.line
    base = _base(hall, detail, line.decided_at or hall.now(), "")
    notice = Pickup(
        **base,
        decided_at=line.decided_at,
        refused=line.result is not None and line.result.value == "refused",
        at_window=values.get("window", "").strip(),
    )
    return _shown(detail, notice)


def one_time_notice(hall: Hall, values: Mapping[str, str]) -> Shown:
    """All that an item asks for: of the item or the case that is named."""
    called, number = values.get("item", "").strip(), values.get("case", "").strip()
    detail = cases.detail(hall, cases.find(hall, number).id) if number else None
    item = _item(hall, detail.line) if detail and not called else _named(hall, called)
    if item is None and not called and detail is None:
        raise Refused(NO_ITEMS, field="item")
    if item is None:
        raise Refused(_NO_ITEM, field="item", item=called or (detail.line.item if detail else ""))
    now, facts = hall.now(), hall.facts
    windows = tuple(part for part in item.windows.replace(" ", "、").split("、") if part)
    base: dict[str, Any] = vars(
        CaseNotice(
            authority=item.authority,
            hall=facts.name,
            case_no="",
            applicant="",
            item=item.name,
            on=now,
            window=windows[0] if windows else "",
            phone=item.phone,
            hotline=facts.hotline,
        )
    )
    if detail is not None:
        base = _base(hall, detail, now, "")
    fee, fee_basis = _fee(item, now.date())
    notice = OneTimeNotice(
        **base,
        item_code=item.item_code,
        basis=item.basis,
        conditions=item.conditions,
        promised_limit=item.promised_limit,
        statutory_limit=item.statutory_limit,
        steps="—".join(each.name for each in stages_of(_lined(item.steps))),
        fee=fee,
        fee_basis=fee_basis,
        windows=windows,
        materials=_materials(item.materials),
        refusal=_lined(item.refusal),
        remedies=_lined(item.remedies),
    )
    return Shown(detail.line.case_no if detail else item.item_code or item.name, notice)


def _named(hall: Hall, called: str) -> ItemLine | None:
    """The item of that code or name; if none is said, the first whose materials are known."""
    lines = [line for line in catalogue.items(hall) if line.active]
    if called:
        return next((line for line in lines if called in {line.item_code, line.name}), None)
    full = next((line for line in lines if line.materials.strip()), None)
    return full or next(iter(lines), None)


def _materials(text: str) -> tuple[str, ...]:
    """Name, form, originals, copies, issuer and way of each material, as far as they are told."""
    lined = _lined(text)
    if BAR not in lined and "\n" not in lined:
        return material_names(lined)
    return tuple(map(_material, materials_of(lined)))


def _lined(text: str) -> str:
    """One a line, also what was written in one with ； between."""
    return "\n".join(_parts(text))


def _material(each: Material) -> str:
    said = (
        each.form,
        _copies("原件", each.originals),
        _copies("复印件", each.copies),
        f"{each.issuer}出具" if each.issuer else "",
        each.source,
    )
    told = "，".join(dict.fromkeys(filter(None, said)))
    return f"{each.name}（{told}）" if told else each.name


def _copies(what: str, count: str) -> str:
    """原件1份; words where no count is fixed; nothing where there is none."""
    if count.isdecimal():
        return f"{what}{count}份" if int(count) else ""
    return f"{what}{count}" if count else ""


def _fee(item: ItemLine, today: date) -> tuple[str, str]:
    """What is charged today, and its basis: from the list of fees, else as the item says it."""
    fees = in_force(fees_of(item.fees), today)
    if not fees:
        return item.fee, item.fee_basis
    said = "；".join(map(_charged, fees))
    return said, "；".join(dict.fromkeys(fee.basis for fee in fees if fee.basis))


def _charged(fee: Fee) -> str:
    """不动产登记费（登记申请人）80元/件."""
    payer = f"（{fee.payer}）" if fee.payer else ""
    unit = fee.unit if "元" in fee.unit else "/".join(filter(None, ("元", fee.unit)))
    return f"{fee.name}{payer}{amount_text(fee.amount or Decimal(0))}{unit}"


def transfer_slip(hall: Hall, values: Mapping[str, str]) -> Shown:
    """An entry handed on to a department: the one named, else the newest open one."""
    told = _handed_on(hall, values)
    facts, number = hall.facts, told.line.entry_no
    has = told.spec.by_name
    known = ("department", "about_department")
    department = values.get("department", "").strip() or next(
        (found for name in known if name in has and (found := told.text(name))), ""
    )
    window = next((told.text(name) for name in ("window", "about_window") if name in has), "")
    if not department and window:
        seats = {line.window_no: line.department for line in people.windows(hall)}
        department = seats.get(window, "")
    slip = TransferSlip(
        hall=facts.name,
        number=number,
        source=told.spec.key,
        received_at=told.received,
        department=department,
        content=told.text("content"),
        on=hall.now().date(),
        due_at=told.line.due_at,
        outer_no=told.text("order_no") if "order_no" in has else "",
        issuer=hall.who,
        phone=facts.hotline,
        hotline=facts.hotline,
    )
    return Shown(number, slip)


def _handed_on(hall: Hall, values: Mapping[str, str]) -> Entry:
    number = values.get("entry", "").strip()
    if number:
        prefix = number.split("-")[0].upper()
        key = next((spec.key for spec in REGISTERS if spec.prefix == prefix), "")
        if key not in SOURCES:
            raise Refused(_NO_SOURCE, field="entry", number=number)
        return entry(hall, key, values)
    waiting = [
        each
        for key in ("unmet_request", "hotline_order", "complaint")
        for each in entries(hall, key, values)
        if each.line.closed_at is None
    ]
    if waiting:
        return max(waiting, key=lambda each: each.received_on)
    return entry(hall, "complaint", values)


# --- what all of them are told ------------------------------------------------------------------


def _case(hall: Hall, values: Mapping[str, str], verb: Verb) -> CaseDetail:
    """The case that is named, else the one to which this was done last."""
    if not values.get("case", "").strip() and (key := case_notices.last_done(hall, verb)):
        return cases.detail(hall, key)
    return cases.detail(hall, cases.find(hall, named_case(values)).id)


def _ready(hall: Hall, values: Mapping[str, str]) -> CaseDetail:
    """The case that is named, else the newest that waits to be fetched."""
    if not values.get("case", "").strip():
        wanted = CaseFilter(states=frozenset({CaseState.DECIDED, CaseState.CLOSED}))
        if found := case_pages.page(hall, wanted, "-case_no", size=1).lines:
            return cases.detail(hall, found[0].id)
    return cases.detail(hall, cases.find(hall, named_case(values)).id)


def _base(hall: Hall, detail: CaseDetail, on: Moment, document_no: str) -> dict[str, Any]:
    """What every notice says of its case."""
    line, facts = detail.line, hall.facts
    item = _item(hall, line)
    staff = next((each for each in people.people(hall) if each.name == line.staff), None)
    notice = CaseNotice(
        authority=detail.authority,
        hall=facts.name,
        case_no=line.case_no,
        document_no=document_no,
        applicant=line.applicant,
        applicant_kind=line.applicant_kind,
        item=line.item,
        on=on,
        window=line.window,
        staff=line.staff,
        staff_no=staff.staff_no if staff else "",
        phone=item.phone if item else "",
        hotline=facts.hotline,
    )
    return dict(vars(notice))


def _shown(detail: CaseDetail, notice: CaseNotice) -> Shown:
    return Shown(detail.line.case_no, notice)


def _event(detail: CaseDetail, verb: Verb) -> CaseEvent | None:
    found = [event for event in detail.events if event.verb == verb.value]
    return found[-1] if found else None


def _item(hall: Hall, line: CaseLine) -> ItemLine | None:
    code_and_name = (line.item_code, line.item)
    return next(
        (each for each in catalogue.items(hall) if (each.item_code, each.name) == code_and_name),
        None,
    )


def _parts(text: str) -> tuple[str, ...]:
    return tuple(_split(text))


def _split(text: str) -> Iterator[str]:
    """One thing a line, or between ；."""
    lines = text.splitlines() if "\n" in text.strip() else text.split("；")
    for line in lines:
        if line.strip():
            yield line.strip()


FIGURES: Figures = {
    "not-accepted": not_accepted,
    "one-time-notice": one_time_notice,
    "supplement": supplement,
    "pause-notice": pause_notice,
    "extension-notice": extension_notice,
    "return-notice": return_notice,
    "pickup": pickup,
    "transfer-slip": transfer_slip,
}
