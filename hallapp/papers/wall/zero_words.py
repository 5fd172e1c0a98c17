"""What the zero sheet is told, and what it says of its figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.figures import ZeroFigures
from hallapp.papers.kit.sheets import Press
from hallapp.papers.phrases import short_day, weekday


@dataclass(frozen=True, kw_only=True)
class ZeroSheet:
    """What the sheet shows: the hall, its hotline, the period's figures.

    `answer_due_on` is the last day to answer the pending complaints.
    """

    hall: str
    hotline: str
    figures: ZeroFigures
    answer_due_on: date | None = None


def released(figures: ZeroFigures) -> bool:
    """Whether 查实举报 may be shown: a figure and the source that released it (hall-rules 2)."""
    return figures.reports is not None and bool(figures.reports_source.strip())


def announced(figures: ZeroFigures, press: Press) -> str:
    """Who announced 查实举报, and when."""
    if figures.reports_on is None:
        return figures.reports_source
    day = short_day(press, figures.reports_on)
    return press.words("{source}，{day}", source=figures.reports_source, day=day)


def timed(figures: ZeroFigures, press: Press) -> str:
    """How many cases the zero of 超时 speaks of."""
    if figures.overdue is None or not (figures.timed or figures.overdue.count):
        return press.words("本期没有逐件计时的件")
    if figures.overdue.count:
        said = press.words(
            "计时{timed}件，超时{n}件", timed=f"{figures.timed:,}", n=f"{figures.overdue.count:,}"
        )
        if not figures.carried_overdue:
            return said
        return press.words("{said}（含前期{n}件）", said=said, n=f"{figures.carried_overdue:,}")
    if figures.overdue.pending:
        return press.words(
            "计时{timed}件，{n}件未到期",
            timed=f"{figures.timed:,}",
            n=f"{figures.overdue.pending:,}",
        )
    return press.words("计时{timed}件，无超时", timed=f"{figures.timed:,}")


def complaints(figures: ZeroFigures, press: Press) -> str:
    """How many complaints came in and are closed."""
    if figures.liable_complaints is None:
        return press.words("投诉登记尚未启用，不计")
    carried = figures.complaints_carried
    said = _of_the_period(figures, figures.liable_complaints.pending - carried, press)
    if not carried:
        return said
    return press.words("{said}，前期{n}件未认定", said=said, n=f"{carried:,}")


def _of_the_period(figures: ZeroFigures, pending: int, press: Press) -> str:
    received = figures.complaints_received
    if not received:
        return press.words("本期没有收到投诉")
    if not pending:
        return press.words("收到{n}件，均已办结", n=f"{received:,}")
    return press.words(
        "收到{n}件，办结{closed}件", n=f"{received:,}", closed=f"{received - pending:,}"
    )


def sums(figures: ZeroFigures, press: Press) -> Iterator[str]:
    """Two lines that an inspector adds up by hand."""
    yield press.words(
        "受理{accepted}件，其中逐件计时{timed}件、仅计数{counted}件",
        accepted=f"{figures.accepted:,}",
        timed=f"{figures.timed:,}",
        counted=f"{figures.counted_only:,}",
    )
    yield press.words(
        "期初在办{opening}\u2009\u2009＋\u2009\u2009受理{accepted}"
        "\u2009\u2009－\u2009\u2009办结{closed}"
        "\u2009\u2009－\u2009\u2009退件{returned}\u2009\u2009＝\u2009\u2009期末在办{in_hand}",
        opening=f"{figures.opening:,}",
        accepted=f"{figures.accepted:,}",
        closed=f"{figures.closed:,}",
        returned=f"{figures.returned:,}",
        in_hand=f"{figures.in_hand:,}",
    )


def pending(shown: ZeroSheet, press: Press) -> str:
    """What is still under inquiry, or nothing."""
    zero = shown.figures.liable_complaints
    if zero is None or not zero.pending:
        return ""
    due = shown.answer_due_on
    if due is None:
        return press.words("投诉{n}件在查；认定后换贴新页", n=zero.pending)
    return press.words(
        "投诉{n}件在查，答复期限{day}（{weekday}）；认定后换贴新页",
        n=zero.pending,
        day=short_day(press, due),
        weekday=weekday(press, due),
    )


def rule_of_counting(figures: ZeroFigures, press: Press) -> str:
    """The rule under the table: what a zero says and of how many."""
    said = [
        press.words(
            "超时：逐件计时的件，本期内办结或在办而超过承诺期限的，按到期日计入；"
            "超时的“零”只就逐件计时的{timed}件而言，仅计数的{counted}件不计时。",
            timed=f"{figures.timed:,}",
            counted=f"{figures.counted_only:,}",
        )
    ]
    if figures.liable_complaints is None:
        said.append(press.words("责任投诉：投诉登记启用前不计，不说“零”。"))
    else:
        said.append(
            press.words("责任投诉：经调查认定属实且有责任的投诉；未认定的列为待定，不计为零。")
        )
    if released(figures):
        said.append(press.words("查实举报：以驻中心纪检监察机构通报的查实数为准。"))
    said.append(press.words("没有发生、没有待定的，方印“零”。"))
    return "".join(said)
