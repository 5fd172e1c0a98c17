"""The columns of ratings, shares and rounds, and the words of levels."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from hallapp.actions.rating_shares import NamedShare
from hallapp.domain.appraisal import percent
from hallapp.domain.appraisal_rounds import Round
from hallapp.domain.ratings import BAD, RatingLine
from hallapp.domain.registers.bad_rating import EXCLUDED, SPEC
from hallapp.domain.registers.spec import Phase
from hallapp.views import register_words, saying
from hallapp.views.columns import Cell, Column, Kind, lamp_cell
from hallapp.views.saying import Present
from hallapp.views.signs import Sign
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
Ask = Callable[[], Present]

KINDS = {
    "public": QT_TRANSLATE_NOOP("Appraisal", "The public"),
    "peer": QT_TRANSLATE_NOOP("Appraisal", "Colleagues"),
    "leader": QT_TRANSLATE_NOOP("Appraisal", "Leaders"),
    "duty": QT_TRANSLATE_NOOP("Appraisal", "Those on duty"),
    "self": QT_TRANSLATE_NOOP("Appraisal", "Oneself"),
}


def level_word(level: int | None) -> str:
    """非常满意; 未评价 where nobody rated."""
    if level is None:
        return translate("Appraisal", "Not rated")
    labels = {choice.code: choice.label for choice in SPEC.by_name["level"].choices}
    return register_words.say(SPEC, labels[str(level)])


def rating_lamp(line: RatingLine, now: datetime) -> Cell:
    """Only what somebody must do has a lamp; what does not count says so."""
    if line.level is None or not line.state:
        return Cell()
    state = SPEC.by_state[line.state]
    word = register_words.say(SPEC, state.label)
    if line.state == EXCLUDED:
        return lamp_cell(Sign.VOID, word)
    if state.phase is not Phase.OPEN:
        return lamp_cell(Sign.DONE, word)
    due = line.due_at
    if isinstance(due, datetime) and due < now:
        return lamp_cell(Sign.RED, word)
    near = isinstance(due, datetime) and due.date() == now.date()
    return lamp_cell(Sign.WARNING if near else Sign.PENDING, word)


def rating_columns(present: Ask) -> tuple[Column, ...]:
    """Lamp, when, where and who, what was said, the case."""
    return (
        Column(
            key="lamp",
            title=QT_TRANSLATE_NOOP("Column", "Waits for"),
            normal=104,
            large=122,
            kind=Kind.LAMP,
            sorts=False,
            cell=lambda line: rating_lamp(line, present().now),
        ),
        Column(
            key="rated_at",
            title=QT_TRANSLATE_NOOP("Column", "Rated"),
            normal=124,
            large=152,
            sorts=False,
            cell=lambda line: Cell(saying.moment(line.rated_at, present()), "text2"),
        ),
        Column(
            key="whose",
            title=QT_TRANSLATE_NOOP("Column", "Window and person"),
            normal=150,
            large=190,
            sorts=False,
            cell=lambda line: Cell(_whose(line)),
        ),
        Column(
            key="level",
            title=QT_TRANSLATE_NOOP("Column", "Level"),
            normal=104,
            large=124,
            sorts=False,
            cell=_level,
        ),
        Column(
            key="said",
            title=QT_TRANSLATE_NOOP("Column", "What was said"),
            normal=150,
            large=150,
            stretch=True,
            sorts=False,
            gives_way=True,
            cell=lambda line: Cell(line.text, "text2", tip=line.text),
        ),
        Column(
            key="case_no",
            title=QT_TRANSLATE_NOOP("Column", "Case"),
            normal=128,
            large=160,
            sorts=False,
            gives_way=True,
            cell=lambda line: Cell(line.case_no or "—", "text2" if line.case_no else "text3"),
        ),
    )


def _whose(line: RatingLine) -> str:
    window = translate("Entry", "Window {no}").format(no=line.window) if line.window else ""
    return translate("Clock", ", ").join(filter(None, (window, line.staff)))


def _level(line: RatingLine) -> Cell:
    counts = line.state != EXCLUDED
    bad = line.level in BAD and counts
    tone = "warn" if bad else "text" if line.level and counts else "text3"
    return Cell(level_word(line.level), tone, bad, struck=not counts)


def share_columns() -> tuple[Column, ...]:
    """Whose, the share as a bar, its sample, the bad ones."""
    return (
        Column(
            key="name",
            title=QT_TRANSLATE_NOOP("Column", "By"),
            normal=92,
            large=96,
            sorts=False,
            cell=lambda row: Cell(row.name),
        ),
        Column(
            key="share",
            title=QT_TRANSLATE_NOOP("Column", "Satisfied"),
            normal=142,
            large=144,
            kind=Kind.BAR,
            sorts=False,
            cell=_share,
        ),
        Column(
            key="sample",
            title=QT_TRANSLATE_NOOP("Column", "Ratings"),
            normal=68,
            large=76,
            right=True,
            sorts=False,
            cell=lambda row: Cell(f"{row.share.denominator:,}", "text2"),
        ),
        Column(
            key="bad",
            title=QT_TRANSLATE_NOOP("Column", "Bad"),
            normal=56,
            large=64,
            right=True,
            sorts=False,
            cell=lambda row: Cell(
                f"{row.share.bad:,}",
                "warn" if row.share.pending else "text2" if row.share.bad else "text3",
                bold=row.share.pending > 0,
                tip=_pending(row),
            ),
        ),
    )


def _share(row: NamedShare) -> Cell:
    value = percent(row.share.numerator, row.share.denominator)
    if value is None:
        return Cell("—", share=0)
    return Cell(f"{value:.1f}%", share=float(value) / 100)


def _pending(row: NamedShare) -> str:
    words = translate("Appraisal", "{n} of them wait") if row.share.pending else ""
    return words.format(n=row.share.pending)


def round_columns(present: Ask) -> tuple[Column, ...]:
    """State, name and period, who was asked, sheets."""
    return (
        Column(
            key="state",
            title=QT_TRANSLATE_NOOP("Column", "Waits for"),
            normal=132,
            large=158,
            kind=Kind.LAMP,
            sorts=False,
            cell=round_lamp,
        ),
        Column(
            key="name",
            title=QT_TRANSLATE_NOOP("Column", "Round"),
            normal=240,
            large=260,
            stretch=True,
            kind=Kind.TWO_LINES,
            sorts=False,
            cell=lambda told: Cell(
                told.name, below=saying.days(told.span.first, told.span.last, present())
            ),
        ),
        Column(
            key="kind",
            title=QT_TRANSLATE_NOOP("Column", "Who is asked"),
            normal=130,
            large=160,
            sorts=False,
            gives_way=True,
            cell=lambda told: Cell(translate("Appraisal", KINDS[told.kind.value]), "text2"),
        ),
        Column(
            key="sheets",
            title=QT_TRANSLATE_NOOP("Column", "Issued, back, void"),
            normal=150,
            large=180,
            right=True,
            sorts=False,
            cell=lambda told: Cell(
                f"{'—' if told.issued is None else told.issued} · {told.collected} · {told.void}",
                "text2",
            ),
        ),
    )


def round_lamp(told: Round) -> Cell:
    """What a round waits for."""
    if told.closed_on is not None:
        return lamp_cell(Sign.DONE, translate("Appraisal", "Closed"))
    if differing := sum(bool(sheet.differs) for sheet in told.sheets):
        words = translate("Appraisal", "{n} differ")
        return lamp_cell(Sign.WARNING, words.format(n=differing))
    if told.missing:
        words = translate("Appraisal", "{n} missing")
        return lamp_cell(Sign.PENDING, words.format(n=len(told.missing)))
    if once := sum(sheet.once for sheet in told.sheets):
        words = translate("Appraisal", "{n} typed once")
        return lamp_cell(Sign.PENDING, words.format(n=once))
    if not told.sheets:
        return lamp_cell(Sign.PENDING, translate("Appraisal", "To be typed in"))
    return lamp_cell(Sign.NORMAL, translate("Appraisal", "Can be closed"))
