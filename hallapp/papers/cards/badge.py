"""胸牌: photo, name, post, window and number; the hotline and the rating code on the back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.papers.cards.badge_sides import (
    LYING,
    NOTHING,
    UPRIGHT,
    Back,
    BadgeHolder,
    lying_back,
    lying_front,
    upright_back,
    upright_front,
)
from hallapp.papers.cards.imposing import many_on_a4, one_a_page
from hallapp.papers.cards.marks import NOBODY_CHOSEN
from hallapp.papers.kit.blocks import Group
from hallapp.papers.kit.portraits import Likeness
from hallapp.papers.kit.sheets import Paper, Press, Sheet, size_of


@dataclass(frozen=True, kw_only=True)
class Badges:
    """The badges of some people; `single` is one a page, for a card printer."""

    hall: str
    holders: tuple[BadgeHolder, ...]
    back: Back = NOTHING
    single: bool = False


def sheets(shown: Badges, press: Press) -> Iterator[Sheet]:
    """Fronts and backs.

    Raises:
        Refused: there is nobody.
    """
    if not shown.holders:
        raise Refused(NOBODY_CHOSEN, field="people")
    size = size_of(press.size)
    lying = size[0] > size[1]
    sides = [partial(_front, shown, press, size, lying), partial(_back, shown, press, size, lying)]
    if shown.single:
        yield from one_a_page(shown.holders, size, sides)
    else:
        yield from many_on_a4(shown.holders, size, sides, press, press.words("胸牌"))


def _front(
    shown: Badges, press: Press, size: tuple[float, float], lying: bool, holder: BadgeHolder
) -> Group:
    blocks = (lying_front if lying else upright_front)(shown.hall, holder, press)
    return _fitted(size, Group(0, 0, tuple(blocks)), lying=lying)


def whose(shown: Badges) -> dict[str, object]:
    """What makes the badge of each, by number or name: not the day until which it is valid."""
    return {
        each.staff_no or each.name: (shown.hall, shown.back.hotline, each) for each in shown.holders
    }


def _back(
    shown: Badges, press: Press, size: tuple[float, float], lying: bool, holder: BadgeHolder
) -> Group:
    blocks = (lying_back if lying else upright_back)(holder, shown.back, press)
    return _fitted(size, Group(0, 0, tuple(blocks)), lying=lying)


def _fitted(size: tuple[float, float], side: Group, *, lying: bool) -> Group:
    """A side as large as the card, in its middle."""
    wide, high = LYING if lying else UPRIGHT
    scale = min(size[0] / wide, size[1] / high)
    left, top = (size[0] - wide * scale) / 2, (size[1] - high * scale) / 2
    return Group(left, top, side.blocks, scale)


def _holder(told: str, sex: str, *, party: bool = False) -> BadgeHolder:
    name, post, window_no, staff_no = told.split()
    return BadgeHolder(
        name=name,
        post=post,
        window_no=window_no,
        staff_no=staff_no,
        party_member=party,
        likeness=Likeness(sex=sex),
    )


SAMPLE = Badges(
    hall="雪川市市民服务中心",
    holders=(
        _holder("次仁卓玛 综合受理岗 1 0101", "f", party=True),
        _holder("张晓红 综合受理岗 2 0107", "f", party=True),
        _holder("扎西顿珠 户籍业务岗 3 0312", "m"),
        _holder("德吉央宗 居民身份证岗 4 0413", "f"),
        _holder("刘文静 社会保险岗 5 0520", "f", party=True),
        _holder("陈思远 医疗保障岗 6 0618", "m"),
        _holder("洛桑曲珍 不动产登记岗 7 0705", "f", party=True),
        _holder("李建国 不动产登记岗 8 0806", "m"),
        _holder("边巴次仁 不动产登记岗 8 0809", "m", party=True),
        _holder("周海燕 企业登记岗 9 0911", "f"),
        _holder("王磊 税务综合岗 10 1003", "m"),
        _holder("白玛央金 出证取件岗 12 1204", "f"),
    ),
    back=Back(hotline="0899-612 3450", valid_until=date(2026, 12, 31), rating_place=True),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2), sheet_no="K-2026-0031")

PAPER = Paper(
    name="badge",
    family="cards",
    title="胸牌",
    sizes=("85.60x53.98", "90x60", "70x100"),
    parameters=("people", "single", "rating_place", "valid_until"),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="K",
    whose=whose,
    free=(40.0, 160.0),
)
