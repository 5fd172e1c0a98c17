"""The rows of the demo hall's tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hallapp.actions.hall import Hall
from hallapp.desk import demo_items
from hallapp.desk.demo_cases import Year
from hallapp.desk.demo_plan import Calendar, Planned, preset, spread
from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.cases import Verb
from hallapp.domain.deadlines import Extension, Limit, Pause, Unit
from hallapp.domain.numbering import case_book, case_no
from hallapp.domain.spans import Bucket, last_over, span_of
from hallapp.domain.staffing import StaffKind
from hallapp.exchange.limits import limit_text

APPROVER = "格桑旺堆"
_DECLINED_AT = time(15, 20)
Row = dict[str, Any]
MEASURES = {"materials": int, "steps": int, "visits": int, "days": Decimal}


def people(today: date) -> Iterator[Row]:
    """Thirty people; one of them came in the middle of the last full quarter."""
    told = preset()
    quarter = last_over(today, Bucket.QUARTER)
    second = span_of(quarter.first + timedelta(days=31), Bucket.MONTH).first
    joined = second + timedelta(days=-second.weekday() % 7)
    duties = dict(told["duties"])
    for staff_no, name, post, department in told["people"]:
        yield {
            "staff_no": staff_no,
            "name": name,
            "post": post,
            "department_id": department,
            "kind": staff_kind(post).value,
            "sex": "f" if name in told["women"] else "m",
            "party_member": name in told["party"],
            "from_on": joined if name == told["joined"] else None,
            "duties": "\n".join(duties.get(name, [])),
        }


def staff_kind(post: str) -> StaffKind:
    """What a person of the preset does, by the name of the post."""
    if post in {"机动", "引导台", "中心主任"}:
        return {"机动": StaffKind.FLOATING, "引导台": StaffKind.GUIDE}.get(post, StaffKind.LEADER)
    counter = post.endswith("窗口") or post == "户籍民警"
    return StaffKind.WINDOW if counter else StaffKind.OFFICE


def windows() -> Iterator[Row]:
    """Twelve windows with their usual person."""
    staff = {row[1]: key for key, row in enumerate(preset()["people"], 1)}
    for position, (number, name, department, person) in enumerate(preset()["windows"], 1):
        yield {
            "window_no": number,
            "name": name,
            "position": position,
            "department_id": department,
            "staff_id": staff[person],
            "system": preset()["systems"].get(number, ""),
            "pledge": "\n".join(preset()["pledges"].get(number, [])),
        }


def service_items() -> Iterator[Row]:
    """Some sixty service items with both limits and what was reduced."""
    at = {row[0]: row[2] for row in preset()["windows"]}
    for code, name, authority, places, kind, basis, law, promise, reductions in preset()["items"]:
        statutory_n, statutory_unit = law.split()
        promised_n, promised_unit = promise.split()
        reduced = dict(_reductions(reductions))
        within = Limit(Fraction(promised_n), Unit(promised_unit))
        yield {
            "item_code": code,
            "name": name,
            "authority": authority,
            "department_id": at[places.split()[0]],
            "kind": kind,
            "basis": basis,
            "statutory_n": statutory_n,
            "statutory_unit": statutory_unit,
            "promised_n": promised_n,
            "promised_unit": promised_unit,
            "windows": places.replace(" ", "、"),
            "correction_rule": "on_the_spot" if code.startswith("BDC") else "five_days",
            "monthly_due_day": 5 if name.startswith("最低生活保障") else None,
            **reduced,
            **demo_items.texts(
                code,
                name,
                places.replace(" ", "、"),
                "当场" if within.unit is Unit.IMMEDIATE else limit_text(within),
                int(reduced["materials_after"]),
            ),
        }


def _reductions(text: str) -> Iterator[tuple[str, int | Decimal]]:
    for (measure, kind), pair in zip(MEASURES.items(), text.split(), strict=True):
        before, after = pair.split(">")
        yield f"{measure}_before", kind(before)
        yield f"{measure}_after", kind(after)


def case_files(hall: Hall, cases: Sequence[Planned]) -> Iterator[Row]:
    """The logged cases with their due times."""
    told = {row[0]: row for row in preset()["windows"]}
    staff = {row[1]: key for key, row in enumerate(preset()["people"], 1)}
    keys = {number: key for key, number in enumerate(told, 1)}
    version = hall.calendar_version
    texts = [(row[6].split(), row[7].split()) for row in preset()["items"]]
    known: dict[tuple[date, Limit], datetime | None] = {}
    for n, case in enumerate(cases):
        (statutory_n, statutory_unit), (promised_n, promised_unit) = texts[case.item.key - 1]
        due_at, statutory_due_at, missing_year = _dues(hall, case, known)
        open_pause = [pause for pause in case.pauses if pause.until_at is None]
        finished = case.closed_at is not None
        yield {
            "case_no": case_no(case.day, case.serial),
            "item_id": case.item.key,
            "kind": case.item.kind,
            "applicant": case.applicant,
            "applicant_kind": "unit" if case.company else "person",
            "phone": f"139{(n * 7919 + 10_000_019) % 100_000_000:08d}",
            "window_id": keys[case.window],
            "staff_id": staff[told[case.window][3]],
            "department_id": told[case.window][2],
            "channel": "online" if n % 5 == 0 else "counter",
            "received_at": case.received_at,
            "accepted_at": case.accepted_at,
            "promised_n": promised_n,
            "promised_unit": promised_unit,
            "statutory_n": statutory_n,
            "statutory_unit": statutory_unit,
            "due_at": due_at,
            "statutory_due_at": statutory_due_at,
            "missing_year": missing_year,
            "calendar_version": version,
            "paused_since": open_pause[0].from_at if open_pause else None,
            "decided_at": case.decided_at,
            "closed_at": case.closed_at,
            "delivered_at": case.closed_at if case.state == "delivered" else None,
            "ended_at": case.ended_at,
            "state": case.state,
            "result": "granted" if finished or case.decided_at else None,
        }


def _dues(
    hall: Hall, case: Planned, known: dict[tuple[date, Limit], datetime | None]
) -> tuple[datetime | None, datetime | None, int | None]:
    pauses = [Pause(p.from_at, p.until_at) for p in case.pauses if p.until_at is not None]
    extension = Extension(case.extension) if case.extension else None
    found: list[datetime | None] = []
    year = None
    for limit in (case.item.promised, case.item.statutory):
        by_minute = hall.clock.counts_minutes(limit) or limit.n == 0 or pauses or extension
        key = (case.accepted_at if by_minute else case.accepted_at.date(), limit)
        if pauses or extension or key not in known:
            try:
                due = hall.clock.due(case.accepted_at, limit, pauses, extension)
            except CalendarMissing as missing:
                year = missing.year
                found.append(None)
                continue
            if pauses or extension:
                found.append(due)
                continue
            known[key] = due
        found.append(known[key])
    return found[0], found[1], year


def events(cases: Sequence[Planned], keys: range) -> Iterator[Row]:
    """What was done with each case, and by whom."""
    at_window = {row[0]: row[3] for row in preset()["windows"]}
    for key, case in zip(keys, cases, strict=True):
        before: str | None = None
        for verb, at, to, more in _history(case):
            yield {
                "case_id": key,
                "at": at,
                "recorded_at": at,
                "verb": verb.value,
                "from_state": before,
                "to_state": to,
                "who": at_window[case.window],
                **more,
            }
            before = to


def _history(case: Planned) -> Iterator[tuple[Verb, datetime, str, Row]]:
    if case.asked_at is not None:
        notice = {"notice_no": _notice("补", case)}
        yield Verb.REGISTER, case.received_at, "registered", {}
        yield Verb.REQUEST_CORRECTION, case.asked_at, "correction_requested", notice
        yield Verb.RESUBMIT, case.accepted_at, "registered", {}
    yield Verb.ACCEPT, case.accepted_at, "accepted", {}
    reviewed = case.state not in {"accepted", "delivered"} or bool(case.pauses)
    if reviewed:
        yield Verb.START_REVIEW, case.accepted_at + timedelta(minutes=30), "in_review", {}
    for pause in case.pauses:
        notice = {"reason": pause.reason, "approver": APPROVER, "notice_no": _notice("停", case)}
        yield Verb.PAUSE, pause.from_at, "suspended", notice
        if pause.until_at is not None:
            yield Verb.RESUME, pause.until_at, "in_review", {}
    if case.extension:
        notice = {"reason": "需现场勘查", "approver": APPROVER, "notice_no": _notice("延", case)}
        yield Verb.EXTEND, case.accepted_at + timedelta(days=1), "extended", notice
    if case.state == "decided" and case.decided_at is not None:
        yield Verb.DECIDE, case.decided_at, "decided", {}
    if case.closed_at is not None:
        yield Verb.CLOSE, case.closed_at, "closed", {}
        if case.state == "delivered":
            yield Verb.DELIVER, case.closed_at, "delivered", {}
    if case.ended_at is not None:
        verb = Verb.RETURN if case.state == "returned" else Verb.WITHDRAW
        reason = "不符合办理条件" if verb is Verb.RETURN else "申请人自愿撤回"
        yield verb, case.ended_at, case.state, {"reason": reason}


def _notice(word: str, case: Planned) -> str:
    return f"雪{word}〔{case.day.year}〕{case.day:%m%d}{case.serial:03d}号"


def pauses(cases: Sequence[Planned], keys: range) -> Iterator[Row]:
    """Special procedures 特别程序, over and open."""
    for key, case in zip(keys, cases, strict=True):
        for pause in case.pauses:
            yield {
                "case_id": key,
                "reason": pause.reason,
                "notice_no": _notice("停", case),
                "approver": APPROVER,
                "from_at": pause.from_at,
                "until_at": pause.until_at,
            }


def extensions(calendar: Calendar, cases: Sequence[Planned], keys: range) -> Iterator[Row]:
    """The one extension."""
    for key, case in zip(keys, cases, strict=True):
        if case.extension:
            yield {
                "case_id": key,
                "n": case.extension,
                "approver": APPROVER,
                "reason": "需现场勘查",
                "notice_no": _notice("延", case),
                "notice_on": min(case.day + timedelta(days=1), calendar.now.date()),
            }


def corrections(cases: Sequence[Planned], keys: range) -> Iterator[Row]:
    """Correction notices 补正告知 before acceptance."""
    for key, case in zip(keys, cases, strict=True):
        if case.asked_at is not None:
            yield {
                "case_id": key,
                "notice_no": _notice("补", case),
                "contents": "身份证明复印件缺背面",
                "asked_at": case.asked_at,
                "resubmitted_at": case.accepted_at,
            }


def day_counts(year: Year, cases: Sequence[Planned]) -> Iterator[Row]:
    """What each window typed at the end of each day: the logged cases and those only counted."""
    accepted = Counter((case.accepted_at.date(), case.window) for case in cases)
    closed = Counter((case.closed_at.date(), case.window) for case in cases if case.closed_at)
    returned = Counter((case.ended_at.date(), case.window) for case in cases if case.ended_at)
    by_day = Counter(case.accepted_at.date() for case in cases)
    keys = {row[0]: key for key, row in enumerate(preset()["windows"], 1)}
    for day in year.days:
        if year.calendar.closes(day.day) > year.calendar.now:
            continue
        moods = [share * year.dice.uniform(0.8, 1.2) for share in year.shares]
        only_counted = spread(max(day.total - by_day[day.day], 0), moods)
        for window, more in zip(year.windows, only_counted, strict=True):
            came = accepted[day.day, window] + more
            yield {
                "day": day.day,
                "window_id": keys[window],
                "accepted": came,
                "closed": closed[day.day, window] + more,
                "returned": returned[day.day, window] or None,
                "enquiries": round(came * 0.4),
                "calls": year.dice.randint(2, 9),
                "visitors": round(came * 1.3),
            }


def declined(calendar: Calendar, cases: Sequence[Planned]) -> Row:
    """One application of the last working day that belongs elsewhere: 不予受理."""
    told, day = preset()["declined"], calendar.back(1)
    window = next(row for row in preset()["windows"] if row[0] == told["window"])
    names = [row[1] for row in preset()["people"]]
    codes = [row[0] for row in preset()["items"]]
    return {
        "case_no": case_no(day, 1 + sum(case.day == day for case in cases)),
        "item_id": 1 + codes.index(told["item"]),
        "kind": "promised",
        "applicant": told["applicant"],
        "applicant_kind": "unit",
        "window_id": 1 + preset()["windows"].index(window),
        "staff_id": 1 + names.index(window[3]),
        "department_id": window[2],
        "channel": "counter",
        "received_at": datetime.combine(day, _DECLINED_AT),
        "ended_at": datetime.combine(day, _DECLINED_AT),
        "state": "not_accepted",
    }


def declined_events(calendar: Calendar, key: int) -> Iterator[Row]:
    """It was received, and declined with its reason at once."""
    told, at = preset()["declined"], datetime.combine(calendar.back(1), _DECLINED_AT)
    who = next(row[3] for row in preset()["windows"] if row[0] == told["window"])
    reason = {"reason": told["reason"], "notice_no": told["notice_no"]}
    more: Row
    for verb, before, to, more in (
        (Verb.REGISTER, None, "registered", {}),
        (Verb.DECLINE, "registered", "not_accepted", reason),
    ):
        yield {
            "case_id": key,
            "at": at,
            "recorded_at": at,
            "verb": verb.value,
            "from_state": before,
            "to_state": to,
            "who": who,
            **more,
        }


def number_books(calendar: Calendar, cases: Sequence[Planned]) -> Iterator[Row]:
    """The last number taken on each day."""
    days = [*(case.day for case in cases), calendar.back(1)]
    for book, last in Counter(map(case_book, days)).items():
        yield {"book": book, "last": last}
