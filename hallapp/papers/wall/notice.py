"""公告: a free notice in the supervisor's own words, as a poster or in the official grid."""

from collections.abc import Iterator
from datetime import date

from hallapp.domain.free_notice import NoticeText, Part, PartKind, Piece
from hallapp.domain.hall import Issue
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.wall import notice_official, notice_poster
from hallapp.papers.wall.notice_words import FreeNotice, seconds


def sheets(shown: FreeNotice, press: Press) -> Iterator[Sheet]:
    """The sheets, in the style of the notice; A3 and two languages are for posters."""
    if shown.style == "official" and press.second is None and press.size == "A4":
        return notice_official.sheets(shown, press)
    return notice_poster.sheets(shown, press)


SAMPLE = FreeNotice(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    style="poster",
    text=NoticeText(
        title="清明节放假通知",
        parts=tuple(
            Part(PartKind.TEXT, (Piece(words),))
            for words in (
                "4月4日（周六）至6日（周一）放假，共3天。",
                "4月7日（周二）起照常办公。",
                "放假期间，自助服务区照常开放。",
            )
        ),
        signed="雪川市市民服务中心",
        day=date(2026, 4, 1),
    ),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 1), sheet_no="N-2026-0033")

PAPER = Paper(
    name="notice",
    family="wall",
    title="公告",
    sizes=("A4", "A3"),
    parameters=("notice",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="N",
    second=seconds,
)
