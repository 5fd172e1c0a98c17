from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.papers.kit import official
from hallapp.papers.kit.flow import Piece
from hallapp.papers.kit.render import draw
from hallapp.papers.kit.sheets import Press

Open = Callable[[bytes], Any]
DAY = date(2026, 4, 7)


def printed(opened: Open, *pieces: Piece) -> Any:
    press = Press(issue=Issue(printed_on=DAY))
    return opened(draw(official.laid_out(pieces), press))


@pytest.fixture
def press() -> Press:
    return Press(issue=Issue(printed_on=DAY))


def test_a_page_has_22_lines_of_28_characters(opened: Open, press: Press) -> None:
    paper = printed(opened, *official.paragraph(press, "办" * (28 * 44 - 2)))
    assert len(paper.texts) == 2
    lines = [line for line in paper.texts[0].replace("\r", "").split("\n") if "办" in line]
    assert len(lines) == 22
    assert {len(line.strip()) for line in lines[1:]} == {28}
    left, bottom, right, top = (
        pick(box[at] for box in paper.ink_boxes()) for at, pick in enumerate((min, min, max, max))
    )
    assert left >= official.LEFT - 0.2
    assert right <= official.RIGHT + 0.2
    assert top <= 297 - official.TOP
    assert bottom >= 297 - official.TOP - official.HIGH - 13  # the page number


def test_pages_are_numbered_outside(opened: Open, press: Press) -> None:
    paper = printed(opened, *official.paragraph(press, "办" * 28 * 30))
    assert "—1—" in "".join(paper.texts[0].split())
    assert "—2—" in "".join(paper.texts[1].split())


def test_a_heading_and_a_sign_off_never_stand_alone(opened: Open, press: Press) -> None:
    full = [*official.paragraph(press, "办" * (28 * 21 - 2))]
    text = official.paragraph(press, "两行" * 20)
    paper = printed(opened, *full, *official.heading(press, 1, "存在问题"), *text)
    assert "一、存在问题" not in paper.texts[0]
    assert "一、存在问题" in "".join(paper.texts[1].split())
    signed = printed(opened, *full, *official.sign_off(press, "雪川市市民服务中心", DAY))
    assert "办" in signed.texts[1]
    assert "2026年4月7日" in "".join(signed.texts[1].split())


def test_a_title_is_broken_evenly_or_where_it_says(opened: Open, press: Press) -> None:
    words = "关于2026年第一季度窗口服务明星拟定人选名单及有关事项的公示"
    lines = printed(opened, *official.title(press, words)).texts[0].replace("\r", "").split("\n")
    assert abs(len(lines[0]) - len(lines[1])) < 8
    said = printed(opened, *official.title(press, "关于窗口\n的通报")).texts[0]
    assert said.replace("\r", "").split("\n")[:2] == ["关于窗口", "的通报"]


def test_what_is_longer_than_a_page_is_parted(opened: Open, press: Press) -> None:
    pieces = (official.free(10), *(Piece(official.LINE, lambda _: (), leads=True),) * 40)
    assert len(printed(opened, *pieces, *official.numbered(press, 1, "条")).texts) == 3


def test_a_table_row_and_labels(opened: Open, press: Press) -> None:
    cells = ((0.0, 40.0, "窗口", "left"), (40.0, 40.0, "12", "right"), (80.0, 40.0, "中", "center"))
    row = official.table_row(cells, official.STRONG, height=9, rule=0.3)  # type: ignore[arg-type]
    paper = printed(
        opened, row, *official.address(press, "各科室"), *official.labelled(press, "电话：", "")
    )
    assert "各科室：" in paper.squeezed
    assert "电话：—" in paper.squeezed


def test_an_endless_issuer_is_refused(press: Press) -> None:
    pieces = official.sign_off(press, "服务中心" * 30, DAY)
    with pytest.raises(Refused) as refused:
        draw(official.laid_out(pieces), press)
    assert refused.value.field == "name"
