from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from hallapp.domain.free_notice import NoticeText, Part, PartKind, Piece
from hallapp.domain.hall import Issue
from hallapp.domain.phrases import SecondLines, Tongue, second_lines, suggested
from hallapp.papers.kit.render import pdf
from hallapp.papers.wall.notice import PAPER, SAMPLE, SAMPLE_ISSUE
from hallapp.papers.wall.notice_words import FreeNotice, seconds
from tests.papers.conftest import Opened

ISSUE = Issue(printed_on=date(2026, 9, 18), sheet_no="N-2026-0040")


def part(kind: PartKind, *pieces: Piece, rows: Any = ()) -> Part:
    return Part(kind, pieces, rows)


LONG = FreeNotice(
    hall="雪川市市民服务中心",
    hotline="0899-612 3450",
    style="poster",
    text=NoticeText(
        "关于2026年国庆节期间调整办公时间和办理事项的公告",
        (
            part(PartKind.TEXT, Piece("按通知安排<b>如下&amp;"), Piece("请周知", bold=True)),
            part(PartKind.HEADING, Piece("放假安排")),
            part(PartKind.ITEM, Piece("10月1日至7日放假，共7天。")),
            part(PartKind.ITEM, Piece("10月10日上班。")),
            part(
                PartKind.TABLE,
                rows=(
                    ("窗口", "事项", "时间"),
                    ("1", "综合受理，含老年人和外地人员优先办理", "9:00—11:30"),
                ),
            ),
        ),
        signed="雪川市政务服务管理局",
        day=date(2026, 9, 18),
    ),
)


def second(tongue: Tongue, *, over: bool | None = None) -> SecondLines:
    read = [replace(each, approved_on=ISSUE.printed_on) for each in suggested()]
    lines = second_lines(seconds(SAMPLE), read, tongue)
    return replace(lines, over=tongue is Tongue.TIBETAN if over is None else over)


@pytest.mark.parametrize("style", ["poster", "official"])
@pytest.mark.parametrize("size", ["A4", "A3"])
def test_words_are_data_in_both_styles(style: str, size: str) -> None:
    opened = Opened(pdf(PAPER, replace(LONG, style=style), ISSUE, size=size))
    for words in ("按通知安排<b>如下&amp;请周知", "放假安排", "2.", "综合受理", "2026年9月18日"):
        assert words in opened.squeezed
    assert len(opened.sizes) == 1


def test_a_formal_notice_carries_its_number_alone() -> None:
    opened = Opened(pdf(PAPER, replace(LONG, style="official"), ISSUE))
    assert "N-2026-0040" in opened.squeezed
    assert "校验码" not in opened.squeezed
    assert "一、放假安排" in opened.squeezed
    assert opened.codes == []


def test_a_poster_that_is_long_goes_over_sheets_with_its_foot_on_each() -> None:
    many = replace(LONG, text=replace(LONG.text, parts=LONG.text.parts * 9))
    opened = Opened(pdf(PAPER, many, ISSUE))
    assert len(opened.sizes) > 1
    assert all("监督电话" in "".join(text.split()) for text in opened.texts)
    assert f"共{len(opened.sizes)}页" in opened.squeezed


def test_tibetan_stands_over_its_chinese_and_is_found() -> None:
    lines = second(Tongue.TIBETAN)
    opened = Opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE, second=lines))
    text = opened.text.replace("\n", "")
    for words in lines.words.values():
        assert words in text
    assert text.index(lines.of("清明节放假通知")) < text.index("清明节放假通知")
    assert len(opened.sizes) == 1


def test_english_stands_under_its_chinese() -> None:
    opened = Opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE, second=second(Tongue.ENGLISH)))
    assert "Supervision hotline" in opened.text
    assert "Closed for the Qingming festival" in opened.text


@pytest.mark.parametrize("tongue", Tongue)
@pytest.mark.parametrize("over", [True, False])
def test_the_order_is_as_the_hall_says(tongue: Tongue, over: bool) -> None:
    lines = second(tongue, over=over)
    text = Opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE, second=lines)).text.replace("\n", "")
    for chinese in ("雪川市市民服务中心", "清明节放假通知", "放假期间，自助服务区照常开放。"):
        assert (text.index(lines.of(chinese)) < text.index(chinese)) is over


def test_second_lines_are_part_of_the_check_code() -> None:
    def code(lines: SecondLines | None) -> str:
        squeezed = Opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE, second=lines)).squeezed
        return squeezed.split("校验码")[1][:12]

    plain, tibetan = code(None), code(second(Tongue.TIBETAN))
    assert plain != tibetan
    assert code(replace(second(Tongue.TIBETAN), words={})) == plain


def test_without_day_and_signature_nothing_stands_there() -> None:
    bare = replace(LONG, hotline="", text=replace(LONG.text, day=None, signed=""))
    for style in ("poster", "official"):
        opened = Opened(pdf(PAPER, replace(bare, style=style), replace(ISSUE, sheet_no="")))
        assert "2026年9月18日" not in opened.squeezed.replace("2026年9月18日印制", "")
        assert "预览" in opened.squeezed
