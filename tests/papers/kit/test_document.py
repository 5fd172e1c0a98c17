"""What a PDF says of itself, its photos, and that no text vanishes from it."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

import pypdf
import pytest
from PIL import Image, ImageCms

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.domain.staff import Crop
from hallapp.papers.cards.window_closed import PAPER, SAMPLE, SAMPLE_ISSUE
from hallapp.papers.kit.archive import srgb
from hallapp.papers.kit.blocks import Block, Line, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.photos import cut
from hallapp.papers.kit.portraits import Likeness, Portrait
from hallapp.papers.kit.render import draw, pdf
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import Style

Open = Callable[[bytes], Any]
ISSUE = Issue(printed_on=date(2026, 4, 2))
BODY = Style(Role.TEXT, 12)


def drawn(*blocks: Block, mono: bool = False, **look: Any) -> bytes:
    press = Press(issue=ISSUE, mono=mono, **look)
    return draw([Sheet(210, 297, blocks)], press)


def photo(width: int, height: int, mode: str = "RGB") -> bytes:
    held = BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert(mode).save(held, "JPEG")
    return held.getvalue()


def kept(raw: bytes) -> Any:
    page: Any = pypdf.PdfReader(BytesIO(raw)).pages[0]
    (image,) = page["/Resources"]["/XObject"].values()
    return image.get_object()


def test_the_document_names_title_hall_language_and_colours() -> None:
    raw = pdf(PAPER, SAMPLE, SAMPLE_ISSUE)
    reader: Any = pypdf.PdfReader(BytesIO(raw))
    root = reader.trailer["/Root"]
    said, info = reader.xmp_metadata, reader.metadata
    assert said.dc_title["x-default"] == info.title == "暂停服务"
    assert said.dc_creator == [info.author] == ["雪川市市民服务中心"]
    assert said.dc_language == [root["/Lang"]] == ["zh-CN"]
    assert "/Filter" not in root["/Metadata"]
    assert info["/CreationDate"].startswith("D:20261009")
    intent = root["/OutputIntents"][0].get_object()
    assert intent["/DestOutputProfile"].get_object().get_data() == srgb()
    assert pdf(PAPER, SAMPLE, SAMPLE_ISSUE) == raw
    profile = ImageCms.ImageCmsProfile(BytesIO(srgb()))
    change = ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    vermilion = Image.new("RGB", (1, 1), (180, 45, 30))
    seen = ImageCms.applyTransform(vermilion, change).getpixel((0, 0))
    assert all(abs(a - b) <= 2 for a, b in zip(seen, (180, 45, 30), strict=True))


def test_a_photo_that_fits_is_passed_on_untouched() -> None:
    jpeg = photo(295, 413)
    assert cut(jpeg, Crop(), 34.4) is jpeg
    shown = kept(drawn(Portrait(20, 20, 24.6, Likeness(jpeg=jpeg))))
    assert shown._data == jpeg
    assert shown["/Filter"] == ["/DCTDecode"]


def test_a_large_photo_is_cut_to_300_dots_an_inch() -> None:
    jpeg = photo(1000, 1400)
    with Image.open(BytesIO(cut(jpeg, Crop(), 34.4))) as small:
        assert small.size == (290, 406)
    with Image.open(BytesIO(cut(jpeg, Crop(100, 0, 500, 500), 34.4))) as part:
        assert part.height == 406
        assert part.width == 290


def test_a_mono_photo_is_grey() -> None:
    shown = kept(drawn(Portrait(20, 20, 24.6, Likeness(jpeg=photo(50, 70))), mono=True))
    assert shown["/ColorSpace"] == "/DeviceGray"


def test_one_photo_stands_once_in_a_document() -> None:
    jpeg = photo(200, 280)
    twice = drawn(*(Portrait(20, y, 24.6, Likeness(jpeg=jpeg)) for y in (20, 80)))
    assert twice.count(jpeg) == 1


@pytest.mark.parametrize("odd", ["\u200f", "\u202e", "\u0007", "\x00", "\u200d", "\ud800"])
def test_what_nobody_sees_is_refused_by_name(odd: str) -> None:
    with pytest.raises(Refused) as error:
        drawn(line(20, 20, f"王{odd}磊", BODY, 100, field="staff"))
    assert error.value.field == "staff"
    assert f"U+{ord(odd):04X}" in str(error.value.values)


@pytest.mark.parametrize("odd", ["😀", "👩\u200d💼", "🇨🇳"])
def test_emoji_are_refused_by_name(odd: str) -> None:
    with pytest.raises(Refused) as error:
        drawn(line(20, 20, odd, BODY, 100, field="staff"))
    assert error.value.field == "staff"


def test_markup_is_printed_literally(opened: Open) -> None:
    said = "<b>张</b>&amp;%s{0}\\(x)"
    assert said in opened(drawn(line(20, 20, said, BODY, 150))).squeezed
    assert opened(drawn(line(20, 20, "一\t二\n三\u2028四", BODY, 100))).squeezed == "一二三四"


def test_a_line_of_5000_characters_is_refused_in_few_words() -> None:
    with pytest.raises(Refused) as error:
        drawn(line(20, 20, "长" * 5000, BODY, 100, field="post"))
    assert error.value.field == "post"
    assert len(str(error.value.values["text"])) < 80


def test_a_shift_moves_everything(opened: Open) -> None:
    word: Line = line(20, 20, "字", BODY, 100)
    (plain,) = opened(drawn(word)).ink_boxes()
    (moved,) = opened(drawn(word, shift=(3, -2))).ink_boxes()
    assert moved[0] - plain[0] == pytest.approx(3, abs=0.05)
    assert moved[1] - plain[1] == pytest.approx(2, abs=0.05)


def test_a_sheet_with_bleed_has_its_trim_inside() -> None:
    sheet = Sheet(100, 50, (line(20, 20, "字", BODY, 50),), bleed=3)
    page = pypdf.PdfReader(BytesIO(draw([sheet], Press(issue=ISSUE)))).pages[0]
    wide = float(page.trimbox.width) / 72 * 25.4
    assert wide == pytest.approx(100, abs=0.01)
    assert float(page.bleedbox.width) / 72 * 25.4 == pytest.approx(106, abs=0.01)
    assert page.mediabox.width > page.bleedbox.width


def test_the_parts_of_a_sheet_are_one_drawing(opened: Open) -> None:
    blocks = (line(20, 30, "左上", BODY, 50), line(277, 400, "右下", BODY, 50, "right"))
    raw = draw([Sheet(297, 420, blocks)], Press(issue=ISSUE, tiled=True))
    document: Any = pypdf.PdfReader(BytesIO(raw))
    assert opened(raw).sizes == [(210, 297)] * 4
    forms = {
        page["/Resources"]["/XObject"].raw_get(name).idnum
        for page in document.pages
        for name in page["/Resources"]["/XObject"]
    }
    assert len(forms) == 1
