"""The booklet of all items: its contents and its index."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hallapp.papers.books.handbook import PAPER, BookItem
from hallapp.papers.kit.render import pdf
from hallapp.papers.wall.guide_words import GuideItem

Open = Callable[[bytes], Any]


def pages(opened: Open, *items: BookItem) -> list[str]:
    book = replace(PAPER.sample, items=items)
    return ["".join(page.split()) for page in opened(pdf(PAPER, book, PAPER.sample_issue)).texts]


def item(name: str, authority: str, letter: str = "Z") -> BookItem:
    return BookItem(item=GuideItem(name=name, authority=authority, free=True), letter=letter)


def test_an_authority_never_ends_a_page_of_contents(opened: Open) -> None:
    many = [item(f"社保事项{n}", "雪川市人力资源和社会保障局") for n in range(22)]
    found = pages(opened, *many, item("户口迁入", "雪川市公安局"))
    assert "雪川市公安局" not in found[1]
    assert "雪川市公安局户口迁入" in found[2]
    assert "户口迁入26" in found[2]


def test_the_index_goes_by_pinyin(opened: Open) -> None:
    names = ("最低生活保障审核确认", "证照领取", "增值税专用发票最高开票限额审批", "证照邮寄登记")
    index = pages(opened, *(item(name, "雪川市民政局") for name in names))[-1]
    places = [index.index(name) for name in (names[2], names[1], names[3], names[0])]
    assert places == sorted(places)
