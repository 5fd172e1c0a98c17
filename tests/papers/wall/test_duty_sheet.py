from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdf
import pytest
from PIL import Image

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.papers import PAPERS
from hallapp.papers.kit.portraits import Likeness
from hallapp.papers.kit.render import pdf
from hallapp.papers.wall.duty_sheet import SAMPLE, SAMPLE_ISSUE, DutySeat

PAPER = next(paper for paper in PAPERS if paper.name == "duty-sheet")
Open = Callable[[bytes], Any]


def test_everybody_on_duty_is_on_it(opened: Open) -> None:
    sheet = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE))
    assert sheet.sizes == [(420, 297)]
    for seat in SAMPLE.seats:
        assert seat.name in sheet.squeezed
    assert "顶岗原岗李建国" in sheet.squeezed
    assert "9:00—12:0013:30—17:00" in sheet.squeezed
    assert "星期四" in sheet.squeezed
    assert sheet.codes[0].startswith("Z-2026-0157 ")


def test_no_reason_of_an_absence_is_printed(opened: Open) -> None:
    text = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE)).squeezed
    for reason in ("出差", "请假", "病假", "外出", "培训"):
        assert reason not in text


def test_an_empty_window_names_nobody_and_a_closed_one_says_so(opened: Open) -> None:
    seats = (
        DutySeat(window_no="5", item="社会保险", standing_by="央金拉姆"),
        DutySeat(window_no="6", item="医疗保障", closed=True, standing_by="央金拉姆"),
    )
    text = opened(pdf(PAPER, replace(SAMPLE, seats=seats), SAMPLE_ISSUE)).squeezed
    assert "刘文静" not in text
    assert text.count("暂停服务") == 1
    assert text.count("央金拉姆") == 1


def test_many_windows_take_several_sheets_and_stay_on_the_paper(opened: Open) -> None:
    long = replace(
        SAMPLE.seats[0],
        name="阿卜杜热依木·买买提",
        item="不动产统一登记与交易税收综合受理",
        standing_by="欧阳文博次仁卓玛",
    )
    shown = replace(
        SAMPLE,
        seats=(*SAMPLE.seats, *([long] * 9)),
        hall="雪域高原那曲地区色尼区人民政府政务服务中心",
        hotline="",
        guards=("拉巴", "尼玛", "边巴", "欧阳文博"),
        guides=("孙倩",),
        desk_stand_in="",
    )
    sheet = opened(pdf(PAPER, shown, Issue(printed_on=SAMPLE.day)))
    assert len(sheet.sizes) == 2
    for left, bottom, right, top in sheet.ink_boxes():
        assert 5 <= left < right <= 415
        assert 5 <= bottom < top <= 292


@pytest.mark.parametrize("mono", [False, True])
def test_a_photo_stands_where_there_is_one(mono: bool) -> None:
    held = BytesIO()
    Image.new("RGB", (250, 350), "navy").save(held, "JPEG")
    seat = replace(SAMPLE.seats[0], likeness=Likeness(jpeg=held.getvalue(), sex="f"))
    made = pdf(PAPER, replace(SAMPLE, seats=(seat,)), SAMPLE_ISSUE, mono=mono)
    assert made == pdf(PAPER, replace(SAMPLE, seats=(seat,)), SAMPLE_ISSUE, mono=mono)
    import pypdfium2

    page = pypdfium2.PdfDocument(made)[0].render(scale=1).to_pil().convert("RGB")
    red, _, blue = page.getpixel((round(32 / 25.4 * 72), round(70 / 25.4 * 72)))  # type: ignore[misc]
    assert (blue > red + 60) is not mono


def test_the_photo_is_part_of_what_the_sheet_says() -> None:
    from hallapp.papers.kit.fingerprint import fingerprint

    seat = replace(SAMPLE.seats[0], likeness=Likeness(jpeg=b"a"))
    other = replace(SAMPLE.seats[0], likeness=Likeness(jpeg=b"b"))
    digests = {fingerprint("a", 1, each) for each in (seat, other, seat)}
    assert len(digests) == 2


def test_titles_stand_at_the_end_of_the_item(opened: Open) -> None:
    first = replace(SAMPLE.seats[0], titles=("党员先锋岗",))
    sheet = opened(pdf(PAPER, replace(SAMPLE, seats=(first,)), SAMPLE_ISSUE))
    assert "综合受理党员先锋岗" in sheet.squeezed
    crowded = replace(first, titles=("党员先锋岗", "全国巾帼文明岗", "青年文明号", "示范窗口"))
    with pytest.raises(Refused) as refused:
        pdf(PAPER, replace(SAMPLE, seats=(crowded,)), SAMPLE_ISSUE)
    assert "青年文明号" in str(refused.value.values)


def test_many_on_duty_are_listed_in_one_size_that_can_be_read(opened: Open) -> None:
    guides = ("孙倩", "林雨桐", "米玛", "次仁卓玛", "扎西顿珠", "欧阳文博")
    guards = ("洛桑扎西次仁旺堆", "拉巴", "次仁卓玛")
    raw = pdf(PAPER, replace(SAMPLE, guides=guides, guards=guards), SAMPLE_ISSUE)
    assert "、".join(guides) in opened(raw).squeezed
    assert "、".join(guards) in opened(raw).squeezed
    assert _smallest(raw, "孙倩、扎西顿珠") >= 16


def test_a_long_name_stands_in_two_lines_of_24_points(opened: Open) -> None:
    seats = (replace(SAMPLE.seats[0], name="洛桑扎西次仁旺堆", standing_by=""),)
    raw = pdf(PAPER, replace(SAMPLE, seats=seats), SAMPLE_ISSUE)
    assert "洛桑扎西次仁旺堆" in opened(raw).squeezed
    assert _smallest(raw, "洛桑扎西次仁旺堆") >= 24


def test_a_long_name_of_a_stand_in_stays_readable(opened: Open) -> None:
    first = replace(SAMPLE.seats[0], name="", standing_by="阿卜杜热合曼·买买提依明")
    other = replace(SAMPLE.seats[1], instead_of="阿卜杜热合曼·买买提依明")
    raw = pdf(PAPER, replace(SAMPLE, seats=(first, other)), SAMPLE_ISSUE)
    assert opened(raw).squeezed.count("阿卜杜热合曼·买买提依明") == 2
    assert _smallest(raw, "阿买原") >= 17


def _smallest(raw: bytes, characters: str) -> float:
    """The least size, in points, in which any run that begins with one of these is set."""
    sizes = []

    def seen(text: str, *told: Any) -> None:
        if text.strip() and text.strip()[0] in characters:
            sizes.append(told[-1])

    pypdf.PdfReader(BytesIO(raw)).pages[0].extract_text(visitor_text=seen)
    return min(sizes)
