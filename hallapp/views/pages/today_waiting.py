"""What else waits today, in the order in which it presses."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hallapp.domain.case_flow import WAITING
from hallapp.domain.cases import CaseFilter
from hallapp.domain.deadlines import Lamp
from hallapp.domain.instants import day_of
from hallapp.domain.registers import register_called
from hallapp.domain.registers.spec import Register
from hallapp.domain.rights import Right
from hallapp.domain.spans import read_span
from hallapp.domain.today import AssessmentDue, EntriesWaiting, Today
from hallapp.views import register_words, wall_words
from hallapp.views.errors import tell
from hallapp.views.moments import day_words, time_words
from hallapp.views.parts.waiting import Waiting
from hallapp.views.signs import Sign
from hallapp.wording import QT_TRANSLATE_NOOP


def waiting(today: Today, gaps: int = 0) -> tuple[Waiting, ...]:
    """The lines of the list, what is late first; a line that counts nothing is left out.

    `gaps` is how much an inspection would find missing.
    """
    lines = (
        *_of_registers(today),
        *_of_cases(today),
        *_of_the_day(today),
        *_of_stars(today),
        _inspection(gaps),
    )
    return tuple(sorted((line for line in lines if line.count), key=_urgency))


def _urgency(line: Waiting) -> int:
    return _TONES.index(line.tone)


_TONES = ("red", "warn", "text2")


def _of_registers(today: Today) -> Iterator[Waiting]:
    for waits in today.entries:
        spec = register_called(waits.register)
        wish: dict[str, object] = {"register": spec.key}
        if waits.entry_id is not None:
            wish["entry"] = waits.entry_id
        tone = "red" if waits.late else "warn" if waits.near else "text2"
        signs = {"red": Sign.RED, "warn": Sign.WARNING}
        yield Waiting(
            icon=spec.icon,
            sign=signs.get(tone),
            title=_title(spec, waits.state),
            hint=_when(waits, today),
            brief=_briefly(waits, today),
            tone=tone,
            count=waits.count,
            opens="registers",
            wish=wish,
        )


def _title(spec: Register, state: str) -> str:
    """意见待答复; what has no words of its own is its register and state."""
    words = _TITLES.get((spec.key, state))
    if words is not None:
        return QCoreApplication.translate("Waiting", words)
    said = spec.by_state[state].label
    return QCoreApplication.translate("Waiting", "{register}: {state}").format(
        register=register_words.say(spec, spec.title), state=register_words.say(spec, said)
    )


def _when(waits: EntriesWaiting, today: Today) -> str:
    """已超时 2, 今天 17:00, 10月12日."""
    if waits.late:
        return QCoreApplication.translate("Waiting", "{n} late").format(n=waits.late)
    if waits.due_at is None:
        return ""
    due = waits.due_at
    if day_of(due) == today.day and isinstance(due, datetime):
        at = time_words(due)
        return QCoreApplication.translate("Waiting", "today {time}").format(time=at)
    day = day_words(day_of(due), today.day)
    return QCoreApplication.translate("Waiting", "due {day}").format(day=day)


def _briefly(waits: EntriesWaiting, today: Today) -> str:
    """10月12日 alone, where there is no room for more."""
    if waits.late or waits.due_at is None or day_of(waits.due_at) == today.day:
        return ""
    return day_words(day_of(waits.due_at), today.day)


_TITLES = {
    ("complaint", "registered"): QT_TRANSLATE_NOOP("Waiting", "Complaints to accept"),
    ("complaint", "accepted"): QT_TRANSLATE_NOOP("Waiting", "Complaints to look into"),
    ("complaint", "investigating"): QT_TRANSLATE_NOOP("Waiting", "Complaints in inquiry"),
    ("complaint", "finding"): QT_TRANSLATE_NOOP("Waiting", "Complaints to be found on"),
    ("complaint", "in_approval"): QT_TRANSLATE_NOOP("Waiting", "Complaints to approve"),
    ("complaint", "approved"): QT_TRANSLATE_NOOP("Waiting", "Complaints to answer"),
    ("complaint", "answered"): QT_TRANSLATE_NOOP("Waiting", "Complaints to call back"),
    ("bad_rating", "new"): QT_TRANSLATE_NOOP("Waiting", "Bad ratings to call back"),
    ("bad_rating", "called_back"): QT_TRANSLATE_NOOP("Waiting", "Bad ratings to put right"),
    ("suggestion", "registered"): QT_TRANSLATE_NOOP("Waiting", "Suggestions to hand on"),
    ("suggestion", "assigned"): QT_TRANSLATE_NOOP("Waiting", "Suggestions in hand"),
    ("suggestion", "done"): QT_TRANSLATE_NOOP("Waiting", "Suggestions to answer"),
    ("pledge", "drafted"): QT_TRANSLATE_NOOP("Waiting", "Pledges to check"),
    ("pledge", "audited"): QT_TRANSLATE_NOOP("Waiting", "Pledges to publish"),
    ("pledge", "published"): QT_TRANSLATE_NOOP("Waiting", "Pledges due"),
    ("inspection", "found"): QT_TRANSLATE_NOOP("Waiting", "Findings to hand on"),
    ("inspection", "rectifying"): QT_TRANSLATE_NOOP("Waiting", "Findings to put right"),
    ("inspection", "rectified"): QT_TRANSLATE_NOOP("Waiting", "Findings to look at again"),
    ("rectification", "open"): QT_TRANSLATE_NOOP("Waiting", "Rectifications due"),
    ("rectification", "done"): QT_TRANSLATE_NOOP("Waiting", "Rectifications to look at"),
    ("supervision_notice", "issued"): QT_TRANSLATE_NOOP("Waiting", "Notices without reply"),
    ("duty_log", "on_duty"): QT_TRANSLATE_NOOP("Waiting", "Duty to hand over"),
    ("unmet_request", "registered"): QT_TRANSLATE_NOOP("Waiting", "Unmet requests to take up"),
    ("unmet_request", "handling"): QT_TRANSLATE_NOOP("Waiting", "Unmet requests in hand"),
    ("hotline_order", "registered"): QT_TRANSLATE_NOOP("Waiting", "12345 orders to take up"),
    ("hotline_order", "handling"): QT_TRANSLATE_NOOP("Waiting", "12345 orders in hand"),
    ("campaign", "planned"): QT_TRANSLATE_NOOP("Waiting", "Phases of campaigns to finish"),
    ("recurring_duty", "running"): QT_TRANSLATE_NOOP("Waiting", "Recurring duties due"),
    ("volunteer", "recorded"): QT_TRANSLATE_NOOP("Waiting", "Volunteers' hours to publish"),
    ("volunteer", "published"): QT_TRANSLATE_NOOP("Waiting", "Volunteers: publicity ended"),
    ("first_asked", "open"): QT_TRANSLATE_NOOP("Waiting", "First-asked matters open"),
    ("loan", "lent"): QT_TRANSLATE_NOOP("Waiting", "Things lent out"),
    ("unclaimed", "waiting"): QT_TRANSLATE_NOOP("Waiting", "Papers nobody fetched"),
    ("fault", "open"): QT_TRANSLATE_NOOP("Waiting", "Faults to repair"),
    ("dispute", "found"): QT_TRANSLATE_NOOP("Waiting", "Disputes to settle"),
}


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


def _inspection(gaps: int) -> Waiting:
    return Waiting(
        icon="clipboard-text",
        title=QCoreApplication.translate("Waiting", "Inspection: missing"),
        hint=QCoreApplication.translate("Waiting", "this quarter"),
        count=gaps,
        opens="today",
        wish={"inspection": True},
    )


_STEPS = {
    "rules": QT_TRANSLATE_NOOP("Waiting", "Stars: to be begun"),
    "scores": QT_TRANSLATE_NOOP("Waiting", "Stars: scores"),
    "vote": QT_TRANSLATE_NOOP("Waiting", "Stars: vote"),
    "publicity": QT_TRANSLATE_NOOP("Waiting", "Stars: publicity"),
    "result": QT_TRANSLATE_NOOP("Waiting", "Stars: result"),
}


def _of_stars(today: Today) -> Iterator[Waiting]:
    """Where the run stands; what is missing first stands beside it."""
    due = today.stars
    if due is None:
        return
    until = "" if due.until is None else day_words(due.until, today.day)
    yield Waiting(
        icon="star",
        sign=Sign.RED if due.late else None,
        title=QCoreApplication.translate("Waiting", _STEPS[due.step]),
        hint=due.missing[0].told(tell) if due.missing else due.period,
        brief=until,
        tone="red" if due.late else "text2",
        count=due.count,
        opens="stars",
        wish={"step": due.step},
    )


def _assessment(due: AssessmentDue) -> Waiting:
    """A month's assessment, and what is to be done about it."""
    translate = QCoreApplication.translate
    first = read_span(due.month).first
    month = translate("Figures", "{year}-{month}").format(year=first.year, month=first.month)
    titles = {
        "person": translate("Waiting", "Assessment {month}, people"),
        "window": translate("Waiting", "Assessment {month}, windows"),
    }
    hints = {
        "assess": translate("Waiting", "to be assessed"),
        "appeals": translate("Waiting", "appeals to decide"),
        "publish": translate("Waiting", "to be published"),
        "lock": translate("Waiting", "to be locked"),
    }
    return Waiting(
        icon="clipboard-text",
        title=titles[due.about].format(month=month),
        hint=hints[due.kind],
        tone="warn" if due.kind == "appeals" else "text2",
        count=due.count,
        opens="appraisal",
        wish={"tab": "assessment", "about": due.about, "month": due.month},
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
        rights=(Right.PRINT,),
    )
    yield Waiting(
        icon="identification-card",
        title=translate("Waiting", "Badges to be made anew"),
        hint=translate("Waiting", "name, post, window, photo or phone changed"),
        count=today.stale_badges,
        opens="papers",
        wish={"paper": "badge", "people": "有变动"},
        rights=(Right.PRINT,),
    )
    for change in today.coming:
        yield Waiting(
            icon="printer",
            title=wall_words.coming_title(change),
            hint=wall_words.turn_words(change, today.day),
            brief=day_words(change.on, today.day),
            tone="warn" if (change.on - today.day).days <= 1 else "text2",
            opens="papers",
            wish={"wall": True},
            rights=(Right.PAPERS,),
        )
    if today.summary_due:
        yield Waiting(
            icon="file-text",
            title=translate("Waiting", "Summary of the week"),
            hint=translate("Waiting", "drafted, to be read"),
            opens="today",
            wish={"weekly": True},
            rights=(Right.PAPERS,),
        )
    for due in today.assessments:
        yield _assessment(due)
    for box in today.boxes:
        yield Waiting(
            icon="envelope-simple",
            title=box.box,
            hint=translate("Waiting", "last opened {day}").format(
                day=day_words(box.last_on, today.day)
            ),
            brief=translate("Waiting", "to be opened"),
            tone="warn",
            opens="registers",
            wish={"register": "box_opening", "round": True},
            rights=(Right.HANDLE,),
        )
    for leaves in today.leaving:
        past = leaves.until_on < today.day
        yield Waiting(
            icon="identification-card",
            sign=Sign.RED if past else None,
            title=translate("Waiting", "{name} leaves: hand over").format(name=leaves.name),
            hint=translate("Waiting", "last day {day}").format(
                day=day_words(leaves.until_on, today.day)
            ),
            tone="red" if past else "warn",
            count=leaves.things,
            opens="windows",
            wish={"more": "hand_over", "of": leaves.staff_id},
            rights=(Right.STAFFING,),
        )
    yield Waiting(
        icon="clock-counter-clockwise",
        title=translate("Waiting", "People's data kept too long"),
        hint=translate("Waiting", "to be erased"),
        count=today.erasures,
        opens="settings",
        wish={"section": "retention"},
        rights=(Right.ERASE,),
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
            rights=(Right.COUNTS,),
        )
    if today.missing is not None:
        yield Waiting(
            icon="calendar-x",
            title=translate("Waiting", "{year} calendar missing").format(year=today.missing.year),
            hint=translate("Waiting", "{n} cases wait").format(n=f"{today.missing.cases:,}"),
            tone="warn" if today.missing.cases else "text2",
            opens="calendar",
            wish={"year": today.missing.year},
            rights=(Right.SETUP,),
        )
