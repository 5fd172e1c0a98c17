"""What the papers of the catalogue are told: the guide of an item, fees, lists, booklet, forms."""

from collections.abc import Callable, Mapping
from datetime import date

from hallapp.actions import case_pages, catalogue
from hallapp.actions.hall import Hall
from hallapp.desk.paper_values import Figures, Shown, asked_day, asked_span, flag
from hallapp.domain.cases import CaseFilter, CaseLine
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.corrections import CorrectionRule
from hallapp.domain.errors import Refused
from hallapp.domain.fees import Fee, coming, fees_of, in_force, says_free
from hallapp.domain.item_lists import (
    materials_of,
    specimen_forms,
    specimens_of,
    stages_of,
    versions_of,
)
from hallapp.domain.spans import Bucket
from hallapp.papers.books.handbook import BookItem, Handbook
from hallapp.papers.books.specimen import Specimen
from hallapp.papers.cards.shelf_label import ShelfForm, ShelfLabels
from hallapp.papers.wall.fee_table import FeeRow, FeeTable
from hallapp.papers.wall.guide_words import GuideItem
from hallapp.papers.wall.item_list import ItemList, ListedItem
from hallapp.papers.wall.results import ResultRow, Results, hidden
from hallapp.papers.wall.service_guide import ServiceGuide
from hallapp.wording import QT_TRANSLATE_NOOP

NO_ITEMS = QT_TRANSLATE_NOOP(
    "Refused", "The catalogue is empty: add the items first, in Settings under Catalogue."
)
_NO_ITEM = QT_TRANSLATE_NOOP("Refused", "The catalogue has no item {item}.")
_NO_SPECIMEN = QT_TRANSLATE_NOOP(
    "Refused", "{item} has no filled specimen: add its fields in the catalogue under Materials."
)
_NO_FORM = QT_TRANSLATE_NOOP("Refused", "{item} has no form {form}; it has: {forms}.")
_FETCHED = "领取"  # a material that is fetched at the window lies on the shelf
_PAGE = 2000


def service_guide(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The guide of an item, of the best described one if none is named."""
    line = _item(hall, values)
    today = hall.now().date()
    versions = [each for each in versions_of(line.versions) if each.day <= today]
    guide = ServiceGuide(
        hall=hall.facts.name,
        hotline=hall.facts.hotline,
        item=guide_item(line, today),
        version=len(versions) or None,
        since=versions[-1].day if versions else None,
    )
    return Shown(line.item_code or line.name, guide)


def guide_item(line: ItemLine, day: date) -> GuideItem:
    """An item as its guide tells it on a day."""
    return GuideItem(
        name=line.name,
        code=line.item_code,
        kind=line.item_type,
        name_en=line.name_en,
        authority=line.authority,
        basis=_lines(line.basis),
        conditions=_lines(line.conditions),
        applies_to=line.applies_to,
        quantity_limit=line.quantity_limit,
        prohibitions=_lines(line.prohibitions),
        materials=materials_of(line.materials),
        steps=stages_of(line.steps),
        promised=line.promised_limit,
        statutory=line.statutory_limit,
        fees=in_force(fees_of(line.fees), day),
        free=says_free(line.fee),
        fee_text=line.fee,
        fee_relief=line.fee_relief,
        visits=line.reduction.after.visits,
        ways=line.ways,
        result=line.result,
        delivery=line.delivery,
        refusal=_lines(line.refusal),
        remedies=_lines(line.remedies),
        enquiry_ways=line.enquiry_ways,
        windows=line.windows,
        place=line.place,
        enquiry_phone=line.phone,
        on_the_spot=line.correction_rule is CorrectionRule.ON_THE_SPOT,
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.splitlines() if part.strip())


def fee_table(hall: Hall, values: Mapping[str, str]) -> Shown:
    """What is charged on a day, today if none is named, and what is known to come."""
    day = asked_day(values, "day", hall.now().date())
    rows: dict[Fee, FeeRow] = {}
    later: dict[Fee, FeeRow] = {}
    lines = _active(hall)
    for line in lines:
        fees = fees_of(line.fees)
        rows |= {each: FeeRow(fee=each, authority=line.authority) for each in in_force(fees, day)}
        later |= {each: FeeRow(fee=each, authority=line.authority) for each in coming(fees, day)}
    began = [each.from_on for each in rows if each.from_on is not None]
    table = FeeTable(
        hall=hall.facts.name,
        hotline=hall.facts.hotline,
        day=day,
        rows=tuple(rows.values()),
        free=tuple(line.name for line in lines if says_free(line.fee) and not fees_of(line.fees)),
        relief=tuple(dict.fromkeys(line.fee_relief for line in lines if line.fee_relief)),
        later=tuple(later.values()),
        since=max(began, default=None),
    )
    return Shown(day.isoformat(), table)


def item_list(hall: Hall, values: Mapping[str, str]) -> Shown:
    """Every item in use, or those of one window."""
    listed = tuple(
        ListedItem(
            name=line.name,
            authority=line.authority,
            promised=line.promised_limit,
            charged=_charged(line, hall.now().date()),
            windows=line.windows,
        )
        for line in _of_window(hall, values)
    )
    facts = hall.facts
    figures = ItemList(hall=facts.name, hotline=facts.hotline, items=listed)
    return Shown(values.get("window", ""), figures)


def _charged(line: ItemLine, day: date) -> bool | None:
    """Whether a fee is charged; None where the catalogue says nothing of it."""
    if in_force(fees_of(line.fees), day):
        return True
    if says_free(line.fee):
        return False
    return True if line.fee.strip() else None


def results(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The cases finished in a period, of this week if none is named; names are masked here.

    They are of one item, or of one window, where it is told.
    """
    span = asked_span(values, hall.now().date(), Bucket.WEEK)
    item = _item(hall, values).name if values.get("item", "").strip() else ""
    window = values.get("window", "").strip()
    wanted = CaseFilter(
        closed_from=span.first,
        closed_to=span.last,
        items=frozenset({item} - {""}),
        windows=frozenset({window} - {""}),
    )
    found: list[CaseLine] = []
    anchor = None
    while True:
        page = case_pages.page(hall, wanted, "accepted", anchor, _PAGE)
        found += page.lines
        anchor = page.next_anchor
        if anchor is None:
            break
    rows = tuple(
        ResultRow(
            case_no=line.case_no,
            item=line.item,
            applicant=hidden(line.applicant, line.applicant_kind),
            applicant_kind="",
            closed_on=date(line.closed_at.year, line.closed_at.month, line.closed_at.day),
            result=line.result.value if line.result else "",
        )
        for line in sorted(found, key=lambda line: (str(line.closed_at)[:10], line.case_no))
        if line.closed_at is not None
    )
    facts = hall.facts
    figures = Results(
        hall=facts.name, hotline=facts.hotline, span=span, rows=rows, item=item, window_no=window
    )
    return Shown(" ".join(filter(None, (span.name, item, window))), figures)


def handbook(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The booklet of every item in use, or of one window's."""
    today, facts = hall.now().date(), hall.facts
    items = tuple(
        BookItem(item=guide_item(line, today), letter=line.initials[:1].upper() or "#")
        for line in _of_window(hall, values)
    )
    book = Handbook(
        hall=facts.name,
        hotline=facts.hotline,
        address=facts.address,
        items=items,
        imposed=flag(values, "imposed"),
    )
    return Shown(values.get("window", ""), book)


def specimen(hall: Hall, values: Mapping[str, str]) -> Shown:
    """A form of an item with what stands in its fields; the first that has one if none is named."""
    line = _item(hall, values, lambda each: len(each.specimens))
    forms = specimen_forms(line.specimens)
    if not forms:
        raise Refused(_NO_SPECIMEN, field="item", item=line.name)
    form = values.get("form", "").strip() or forms[0]
    if form not in forms:
        raise Refused(_NO_FORM, field="form", item=line.name, form=form, forms="、".join(forms))
    figures = Specimen(
        hall=hall.facts.name,
        hotline=hall.facts.hotline,
        item=line.name,
        form=form,
        lines=tuple(each for each in specimens_of(line.specimens) if each.form == form),
        blank=flag(values, "blank"),
    )
    return Shown(f"{line.item_code or line.name} {form}", figures)


def shelf_label(hall: Hall, values: Mapping[str, str]) -> Shown:
    """A label for each form that is fetched at the window or has a specimen."""
    found: dict[str, list[ItemLine]] = {}
    every = _of_window(hall, values)
    filled = {form for line in every for form in specimen_forms(line.specimens)}
    for line in every:
        for each in materials_of(line.materials):
            if _FETCHED in each.source or each.name in filled:
                found.setdefault(f"{each.name}\n{line.windows}", []).append(line)
    forms = tuple(
        ShelfForm(
            name=key.partition("\n")[0],
            items=tuple(line.name for line in lines),
            windows=key.partition("\n")[2],
            specimen=key.partition("\n")[0] in filled,
        )
        for key, lines in found.items()
    )
    return Shown(values.get("window", ""), ShelfLabels(hall=hall.facts.name, forms=forms))


def _active(hall: Hall) -> tuple[ItemLine, ...]:
    """The items in use; refused without any: a wall would claim that nothing is charged."""
    lines = [line for line in catalogue.items(hall) if line.active]
    if not lines:
        raise Refused(NO_ITEMS, field="item")
    return tuple(sorted(lines, key=lambda line: (line.authority, line.item_code, line.name)))


def _of_window(hall: Hall, values: Mapping[str, str]) -> tuple[ItemLine, ...]:
    """The items in use, of one window if it is named."""
    window = values.get("window", "").strip()
    return tuple(
        line
        for line in _active(hall)
        if not window or window in line.windows.replace("、", ",").replace("，", ",").split(",")
    )


def _told(line: ItemLine) -> int:
    """How many of an item's texts say something, and then how much."""
    texts = [getattr(line, name) for name in catalogue.PLAIN_FIELDS]
    return sum(1000 for text in texts if text) + sum(min(len(text), 200) for text in texts)


def _item(
    hall: Hall, values: Mapping[str, str], weight: Callable[[ItemLine], int] = _told
) -> ItemLine:
    """The item that is named, by code or name, else the one of which most is told."""
    lines = _active(hall)
    if not lines:
        raise Refused(NO_ITEMS, field="item")
    called = values.get("item", "").strip()
    if not called:
        return max(lines, key=weight)
    found = next((line for line in lines if called in {line.item_code, line.name}), None)
    if found is None:
        found = next(iter(catalogue.find_items(hall, called, 1)), None)
    if found is None:
        raise Refused(_NO_ITEM, field="item", item=called)
    return found


FIGURES: Figures = {
    "service-guide": service_guide,
    "fee-table": fee_table,
    "item-list": item_list,
    "results": results,
    "handbook": handbook,
    "specimen": specimen,
    "shelf-label": shelf_label,
}
