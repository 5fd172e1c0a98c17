from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pypdfium2
import pytest
import qrcode
import zxingcpp

from hallapp.domain.errors import Refused
from hallapp.papers.cards.badge import PAPER, SAMPLE, SAMPLE_ISSUE
from hallapp.papers.cards.badge_sides import Back, BadgeHolder
from hallapp.papers.kit.portraits import Given
from hallapp.papers.kit.render import pdf

Open = Callable[[bytes], Any]


def words_at(raw: bytes, page: int) -> list[tuple[str, float, float]]:
    """Every character of a page with its left and upper edge in mm."""
    sheet = pypdfium2.PdfDocument(raw)[page]
    text, high = sheet.get_textpage(), sheet.get_height()
    found = []
    for at in range(text.count_chars()):
        left, _, _, top = text.get_charbox(at)
        found.append((text.get_text_range(at, 1), left / 72 * 25.4, (high - top) / 72 * 25.4))
    return found


def where(raw: bytes, page: int, character: str) -> tuple[float, float]:
    return next((x, y) for said, x, y in words_at(raw, page) if said == character)


def test_twelve_people_take_two_sheets_with_their_backs(opened: Open) -> None:
    sheet = opened(pdf(PAPER, SAMPLE, SAMPLE_ISSUE))
    assert sheet.sizes == [(210, 297)] * 4
    fronts, backs = "".join(sheet.texts[0].split()), "".join(sheet.texts[1].split())
    for holder in SAMPLE.holders[:10]:
        assert holder.name in fronts
        assert holder.name in backs
    assert "王磊" in "".join(sheet.texts[2].split()).replace("\u3000", "")
    assert "第1张，共2张" in fronts
    assert "中共党员" in fronts
    assert "至2026-12-31" in backs


def test_backs_stand_in_the_other_column() -> None:
    raw = pdf(PAPER, SAMPLE, SAMPLE_ISSUE)
    assert where(raw, 0, "玛")[0] < 105 < where(raw, 1, "玛")[0]
    assert where(raw, 0, "晓")[0] > 105 > where(raw, 1, "晓")[0]


def test_places_on_the_card() -> None:
    one = replace(SAMPLE, holders=SAMPLE.holders[:1], single=True)
    raw = pdf(PAPER, one, SAMPLE_ISSUE)
    x, _ = where(raw, 0, "次")
    assert x == pytest.approx(35.3, abs=0.7)
    x, y = where(raw, 0, "雪")
    assert x == pytest.approx(5.5, abs=0.4)
    assert y == pytest.approx(5.1, abs=0.5)


def test_one_a_page_is_as_large_as_the_card(opened: Open) -> None:
    single = replace(SAMPLE, single=True)
    assert opened(pdf(PAPER, single, SAMPLE_ISSUE)).sizes == [(86, 54)] * 24
    assert opened(pdf(PAPER, single, SAMPLE_ISSUE, size="70x100")).sizes[0] == (70, 100)
    assert opened(pdf(PAPER, single, SAMPLE_ISSUE, size="86x54")).sizes[0] == (86, 54)


def test_a_code_is_printed_only_where_the_hall_gave_its_text() -> None:
    text = "https://pj.example.gov.cn/w?staff=0101&hall=5400"
    holders = (replace(SAMPLE.holders[0], rating=text), SAMPLE.holders[1])
    shown = replace(SAMPLE, holders=holders, back=Back(hotline="0899-612 3450"))
    document = pypdfium2.PdfDocument(pdf(PAPER, shown, SAMPLE_ISSUE))
    seen = zxingcpp.read_barcodes(document[1].render(scale=150 / 72).to_pil())
    assert [code.text for code in seen] == [text]
    assert "评价码" not in document[1].get_textpage().get_text_bounded()


@pytest.mark.parametrize("size", ["85.60x53.98", "70x100"])
def test_a_code_that_was_given_as_an_image_is_read_from_the_badge(size: str) -> None:
    text, held = "https://pj.example.gov.cn/w?staff=0101&hall=5400", BytesIO()
    qrcode.make(text).convert("RGB").save(held, "JPEG")
    holder = replace(SAMPLE.holders[0], rating="x", rating_image=Given(held.getvalue(), 1, 1))
    shown = replace(SAMPLE, holders=(holder,), single=True)
    document = pypdfium2.PdfDocument(pdf(PAPER, shown, SAMPLE_ISSUE, size=size))
    seen = zxingcpp.read_barcodes(document[1].render(scale=200 / 72).to_pil())
    assert [code.text for code in seen] == [text]


def test_long_names_fit_or_are_refused(opened: Open) -> None:
    long = BadgeHolder(
        name="阿卜杜热合曼",
        post="工程建设项目综合受理岗",
        window_no="A1208",
        staff_no="XC-2026-00123",
        party_member=True,
    )
    for size in PAPER.sizes:
        shown = replace(SAMPLE, holders=(long,))
        assert long.name in opened(pdf(PAPER, shown, SAMPLE_ISSUE, size=size)).squeezed
    with pytest.raises(Refused) as error:
        pdf(PAPER, replace(SAMPLE, holders=(replace(long, name="长" * 20),)), SAMPLE_ISSUE)
    assert error.value.field == "staff"


def test_nobody_is_refused_and_little_is_enough(opened: Open) -> None:
    with pytest.raises(Refused):
        pdf(PAPER, replace(SAMPLE, holders=()), SAMPLE_ISSUE)
    bare = replace(SAMPLE, hall="", holders=(BadgeHolder(name="李娜"),), back=Back())
    said = opened(pdf(PAPER, bare, SAMPLE_ISSUE)).squeezed
    assert "监督电话" not in said
    assert "工号" not in said
    assert pypdfium2.PdfDocument(BytesIO(pdf(PAPER, bare, SAMPLE_ISSUE, mono=True)))
