"""Papers under strain: the longest names and texts, hostile text, every common character."""

from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Any

import pytest
from pypinyin.pinyin_dict import pinyin_dict

from hallapp.domain.errors import Refused
from hallapp.papers import PAPERS
from hallapp.papers.kit.faces import Role, bundled
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.kit.styles import SMALLEST
from tests.papers.conftest import Opened
from tests.papers.strain import Change, changed, placed, texts

SMALL_PICTURES = {"wall-walk"}  # other sheets in little
EDGE = 4.9  # mm that stay white for printers that clip
every = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)

HALL = "雪川民族自治州高原新区行政审批局市民服务中心大厅"
PERSON = "阿依古丽·买买提"
ITEM = "建设工程消防验收备案及道路货物运输站场经营许可普通货物运输经营许可（新增、变更）"
PEOPLE = frozenset(
    {
        *("name", "staff", "people", "holder", "applicant", "chosen", "openers", "patrol", "host"),
        *("standing_by", "instead_of", "leader", "chief", "guides", "guards", "desk"),
        *("desk_stand_in", "approver", "issuer", "giver", "taker", "investigator"),
    }
)
ITEMS = frozenset({"item", "items", "what", "form", "free", "materials"})


def as_long_hall(field: str, text: str) -> str:
    return HALL if field == "hall" else text


def as_long_names(field: str, text: str) -> str:
    return PERSON if field in PEOPLE else text


def as_long_items(field: str, text: str) -> str:
    return ITEM if field in ITEMS else text


def as_twice_as_long(field: str, text: str) -> str:
    return text if field in PEOPLE | ITEMS | {"hall"} else text + text


def drawn(paper: Paper, figures: Any, most: int | None = None) -> bytes | str:
    """The paper, or the field by whose name it was refused."""
    try:
        return pdf(paper, figures, paper.sample_issue, most=most)
    except Refused as refused:
        return refused.field


def test_the_long_texts_are_as_long_as_they_say() -> None:
    assert (len(HALL), len(PERSON), len(ITEM)) == (24, 8, 40)


@every
@pytest.mark.parametrize("change", [as_long_hall, as_long_names, as_long_items, as_twice_as_long])
def test_the_longest_texts_stay_on_the_page(
    paper: Paper, change: Change, opened: Callable[[bytes], Opened]
) -> None:
    figures = changed(paper.sample, change)
    if figures == paper.sample:
        return  # the paper has none of these
    printed = drawn(paper, figures)
    assert printed, "refused without the name of a field"
    if isinstance(printed, str):
        assert change is not as_long_hall
        return
    sheet = opened(printed)
    (wide, high), boxes = sheet.sizes[0], sheet.ink_boxes()
    assert min(left for left, *_ in boxes) >= EDGE
    assert min(bottom for _, bottom, *_ in boxes) >= EDGE
    assert max(right for _, _, right, _ in boxes) <= wide - EDGE
    assert max(top for *_, top in boxes) <= high - EDGE
    assert not list(overlapping(sheet))
    assert sheet.smallest() > SMALLEST - 0.01 or paper.name in SMALL_PICTURES


def overlapping(sheet: Opened) -> Iterator[tuple[str, str]]:
    """Characters of which one lies over a good part of another."""
    for page in sheet.characters():
        for place, (one, left, bottom, right, top) in enumerate(page):
            for other, x, y, x2, y2 in page[place + 1 :]:
                if x >= right:
                    break
                wide = min(right, x2) - x
                high = min(top, y2) - max(bottom, y)
                small = min((right - left) * (top - bottom), (x2 - x) * (y2 - y))
                if high > 0 and wide * high > 0.3 * small:
                    yield one, other


PLAIN = (  # printed as they stand
    "<b>甲</b>",
    "&amp;乙",
    "{{x}}",
    "{name}",
    "𠮷䶮㛃𬭚",
    "%s%d",
    "=1+1",
    "<!--",
)
REFUSED = (  # no eye sees them, or no face here writes them
    "甲\u202e乙",
    "甲\x07乙",
    "甲\u2066乙",
    "甲🙂乙",
    "甲\ud800乙",
)


@every
def test_hostile_text_is_printed_as_it_stands(
    paper: Paper, opened: Callable[[bytes], Opened]
) -> None:
    if not (told := texts(paper.sample)):
        return  # blanks without a word of the hall
    tokens = [text for text, _ in zip(cycle(PLAIN), told, strict=False)]
    printed = drawn(paper, placed(paper.sample, iter(tokens)), most=1)
    if isinstance(printed, str):  # too long for one field: the others are tried one by one
        assert printed
        tokens = list(PLAIN[: len(told)])
        for at, token in enumerate(tokens):
            alone = [text for _, text in told]
            alone[at] = token
            printed = drawn(paper, placed(paper.sample, iter(alone)), most=1)
            if isinstance(printed, bytes):
                break
    assert isinstance(printed, bytes)
    said = opened(printed).squeezed
    assert any(token in said for token in tokens)
    assert "&lt;" not in said
    assert "&amp;amp;" not in said


@every
def test_what_nobody_sees_is_refused_by_name(paper: Paper) -> None:
    if told := texts(paper.sample):
        hostile = REFUSED[PAPERS.index(paper) % len(REFUSED)]
        field = drawn(paper, placed(paper.sample, iter([hostile] * len(told))), most=1)
        assert isinstance(field, str)
        assert field


@pytest.mark.parametrize("hostile", REFUSED)
@pytest.mark.parametrize("role", list(Role))
def test_no_face_writes_what_nobody_sees(role: Role, hostile: str) -> None:
    with pytest.raises(Refused, match="character") as refused:
        bundled().of(role, hostile[1], "content")
    assert refused.value.field == "content"


@pytest.mark.parametrize("paper", PAPERS[::3], ids=lambda paper: paper.name)
def test_a_line_without_end_is_printed_or_refused(paper: Paper) -> None:
    told = [text for _, text in texts(paper.sample)]
    if told:
        told[len(told) // 2] = '<img src="file:///etc/passwd">' + "长" * 5000
        assert drawn(paper, placed(paper.sample, iter(told)), most=1)


def common() -> Iterator[str]:
    """The 6,763 characters of GB/T 2312, which every form of the last forty years could write."""
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield bytes((row, cell)).decode("gb2312")
            except UnicodeDecodeError:
                continue


@pytest.mark.parametrize("role", list(Role))
def test_every_face_writes_every_common_character(role: Role) -> None:
    characters = [*common(), *"𠮷䶮㛃𬭚"]
    assert len(characters) == 6767
    for character in characters:
        assert bundled().of(role, character, "text").has(character)


def test_characters_of_names_are_written_or_refused_by_name() -> None:
    """All 41,000 that have a reading; 通用规范汉字表 is among them."""
    for code in pinyin_dict:
        try:
            assert bundled().of(Role.TEXT, chr(code), "staff").has(chr(code))
        except Refused as refused:
            if refused.field != "staff" or refused.values["character"] != chr(code):
                raise
