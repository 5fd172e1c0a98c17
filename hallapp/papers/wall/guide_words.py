"""An item as a guide tells it, and the sentences that a guide makes of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.fees import Fee, amount_text
from hallapp.domain.item_lists import Material, Stage
from hallapp.papers.kit.sheets import Press
from hallapp.papers.phrases import limit_of

_CHECKS = ("查验", "材料", "审查", "受理")


@dataclass(frozen=True, kw_only=True)
class GuideItem:
    """What the catalogue tells of one item on the day of the print; what it does not is empty."""

    name: str
    code: str = ""
    kind: str = ""
    name_en: str = ""
    authority: str = ""
    basis: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    applies_to: str = ""
    quantity_limit: str = ""
    prohibitions: tuple[str, ...] = ()
    materials: tuple[Material, ...] = ()
    steps: tuple[Stage, ...] = ()
    promised: Limit | None = None
    statutory: Limit | None = None
    fees: tuple[Fee, ...] = ()
    free: bool = False
    fee_text: str = ""
    fee_relief: str = ""
    visits: int | None = None
    ways: str = ""
    result: str = ""
    delivery: str = ""
    refusal: tuple[str, ...] = ()
    remedies: tuple[str, ...] = ()
    enquiry_ways: str = ""
    windows: str = ""
    place: str = ""
    enquiry_phone: str = ""
    on_the_spot: bool = False

    @property
    def phone(self) -> str:
        """Whom to ask."""
        return self.enquiry_phone

    @property
    def fee_figure(self) -> str:
        """The first fee, 0 where nothing is charged, a dash where nothing is said."""
        if self.fees and self.fees[0].amount is not None:
            return amount_text(self.fees[0].amount)
        return "0" if self.free else "—"

    @property
    def fee_unit(self) -> str:
        """What the figure counts."""
        if self.fees:
            return self.fees[0].unit
        return "元" if self.free else ""

    @property
    def check(self) -> int | None:
        """Which step sends materials back: the first that checks them, not the very first one."""
        for word in _CHECKS:
            for number, step in enumerate(self.steps):
                if number and word in step.name:
                    return number
        return None


def limit_parts(press: Press, limit: Limit | None) -> tuple[str, str, str]:
    """The figure, its unit and the rule of counting under it."""
    if limit is None:
        return "—", "", ""
    if limit.unit is Unit.IMMEDIATE:
        return press.words("当日"), press.words("办结"), ""
    whole = limit_of(press, limit)
    note = "" if limit.unit is Unit.WORKHOUR else press.words("当日不计入")
    return limit.number, whole.removeprefix(limit.number).strip(), note


def correction(item: GuideItem, press: Press) -> str:
    """How corrections are asked for (hall-rules 9)."""
    if item.on_the_spot:
        return press.words("申请材料不齐全的，当场一次性书面告知")
    return press.words("申请材料不齐全的，当场或者五日内一次告知全部补正内容")


def fee_words(item: GuideItem, press: Press) -> tuple[str, ...]:
    """Every fee; that nothing is charged only where the catalogue says so."""
    if item.fees:
        return ("；".join(_fees(item, press)),)
    if item.free:
        return (press.words("不收费"),)
    return (item.fee_text,)


def _fees(item: GuideItem, press: Press) -> Iterator[str]:
    for fee in item.fees:
        assert fee.amount is not None
        amount = f"{amount_text(fee.amount)}{fee.unit}"
        basis = press.words("（{basis}）", basis=fee.basis) if fee.basis else ""
        yield f"{fee.name}{amount}{basis}"


def material_columns(each: Material, press: Press) -> tuple[str, str, str]:
    """Name, how many of which kind, how it is got or who issues it."""
    counts = []
    if each.originals:
        counts.append(press.words("原件{n}", n=_count(each.originals, press)))
    if each.copies:
        counts.append(press.words("复印件{n}", n=_count(each.copies, press)))
    said = "、".join(counts) or each.form or "—"
    return each.name, said, each.source or each.issuer or "—"


def _count(said: str, press: Press) -> str:
    return press.words("{n}份", n=said) if said.isdecimal() else said


def place_words(hall: str, item: GuideItem, press: Press) -> str:
    """The windows of the hall; of an item without one where its place is."""
    if item.windows:
        return hall + press.words("{windows}号窗口", windows=item.windows)
    return item.place or hall
