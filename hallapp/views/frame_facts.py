"""What the frame says of the hall, asked beside the window; imported once a hall is opened."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hallapp.actions import backups, figures, steps
from hallapp.actions.hall import Hall
from hallapp.domain.figures import Zero, ZeroFigures
from hallapp.domain.spans import Bucket, span_of, until
from hallapp.domain.steps import StepLine
from hallapp.views.errors import filled
from hallapp.views.moments import day_words, time_words
from hallapp.views.parts.zeros import ZeroShown
from hallapp.views.reach import FrameFacts

translate = QCoreApplication.translate


def step_words(line: StepLine) -> str:
    """A step in the reader's language."""
    return filled("Step", line.label, dict(line.values))


def undo(hall: Hall) -> str:
    """Undo, and say what."""
    return step_words(steps.undo(hall))


def redo(hall: Hall) -> str:
    """Redo, and say what."""
    return step_words(steps.redo(hall))


def ask(hall: Hall, person: str = "") -> FrameFacts:
    """Everything the frame shows; `person` is who said to sit at this desk, "" if nobody did."""
    now, facts = hall.now(), hall.facts
    newest = next(iter(steps.last(hall, 1)), None)
    next_undo = steps.undoable(hall)
    backup, backup_tone = _backup(hall, now)
    return FrameFacts(
        name=facts.name,
        short_name=facts.short_name or facts.name[:2],
        person=_on_duty(hall.who if hall.sign_in else person),
        backup=backup,
        backup_tone=backup_tone,
        journal=_journal(newest.no if newest else 0),
        undo=step_words(next_undo) if next_undo else "",
        zeros=_zeros(_quarter_up_to(hall, now)),
        reports_lock=(translate("Frame", "Reports"), translate("Frame", "discipline only")),
        banner=_clock_is_behind(newest, now),
    )


def check(hall: Hall) -> tuple[str, str]:
    """Verify the journal: what to say of it, and in which tone."""
    report = steps.verify(hall)
    if report.sound:
        return translate("Frame", "sound"), "text2"
    found = translate("Frame", "{n} findings: run hallapp verify")
    return found.format(n=len(report.findings)), "red"


def keep(hall: Hall) -> None:
    """Keep a copy beside the hall on the day's first start."""
    backups.keep_of_day(hall)


def nothing_yet() -> FrameFacts:
    """What the frame says while there is no hall: the first start."""
    backup, backup_tone = _no_backup()
    return FrameFacts(
        person=_on_duty(""),
        backup=backup,
        backup_tone=backup_tone,
        journal=_journal(0),
        zeros=_shown_zeros(None, None),
    )


def _journal(count: int) -> str:
    return translate("Frame", "Journal: {n} steps").format(n=f"{count:,}")


def _on_duty(person: str) -> str:
    who = person or translate("Frame", "nobody entered")
    return translate("Frame", "On duty: {who}").format(who=who)


def _quarter_up_to(hall: Hall, now: datetime) -> ZeroFigures:
    return figures.zero(hall, until(span_of(now.date(), Bucket.QUARTER), now.date()))


def _zeros(found: ZeroFigures) -> tuple[ZeroShown, ...]:
    return _shown_zeros(found.overdue, found.liable_complaints)


def _shown_zeros(overdue: Zero | None, complaints: Zero | None) -> tuple[ZeroShown, ...]:
    return (
        _shown("overdue", translate("Frame", "Overdue"), overdue),
        _shown("liable_complaints", translate("Frame", "Complaints at fault"), complaints),
    )


def _shown(key: str, word: str, zero: Zero | None) -> ZeroShown:
    if zero is None:
        return ZeroShown(key, word, translate("Frame", "not counted"))
    figure = str(zero.count)
    if not zero.count and zero.pending:
        figure = translate("Frame", "pending")
    return ZeroShown(key, word, figure, zero.count, zero.pending)


def _clock_is_behind(newest: StepLine | None, now: datetime) -> str:
    if newest is None or newest.at <= now:
        return ""
    return translate(
        "Frame",
        "The clock of this computer says {now}, but the last step was on {last}: "
        "set the clock before you take cases.",
    ).format(
        now=f"{day_words(now.date(), newest.at.date())} {time_words(now)}",
        last=f"{day_words(newest.at.date(), now.date())} {time_words(newest.at)}",
    )


def _no_backup() -> tuple[str, str]:
    return translate("Frame", "No backup yet: plug in a USB stick"), "warn"


def _backup(hall: Hall, now: datetime) -> tuple[str, str]:
    line = backups.last(hall)
    if line is None:
        return _no_backup()
    day = "" if line.at.date() == now.date() else f"{day_words(line.at.date(), now.date())} "
    said = translate("Frame", "Backup {when}, verified").format(when=f"{day}{time_words(line.at)}")
    return said, "text2" if (now - line.at).days < 7 else "warn"
