"""The catalogue of service items: listed, found while typing, added, amended, measured."""

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, or_, select

from hallapp.actions.hall import Hall
from hallapp.actions.limits import columns_of, limit_of
from hallapp.actions.people import department_called
from hallapp.actions.rights import needs
from hallapp.domain.cases import Amount, CaseKind
from hallapp.domain.catalogue import (
    ItemLine,
    NewItem,
    Reduction,
    check_item,
    compression,
)
from hallapp.domain.corrections import CorrectionRule
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department
from hallapp.wording import QT_TRANSLATE_NOOP

ADD_ITEM = QT_TRANSLATE_NOOP("Step", "Add the item {item}")
AMEND_ITEM = QT_TRANSLATE_NOOP("Step", "Change the item {item}")
AMEND_ITEM_BECAUSE = QT_TRANSLATE_NOOP("Step", "Change the item {item}: {reason}")

_NO_ITEM = QT_TRANSLATE_NOOP(
    "Refused", "The catalogue has no item {item}: add it there first, or choose another one."
)
_TWO_ITEMS = QT_TRANSLATE_NOOP("Refused", "Several items are called {item}: give the code.")
_ITEM_MISSING = QT_TRANSLATE_NOOP("Refused", "Say which item the case is about.")
_CODE_TAKEN = QT_TRANSLATE_NOOP("Refused", "The code {code} belongs to the item {item}.")

PLAIN_FIELDS = (
    "authority",
    "basis",
    "conditions",
    "materials",
    "steps",
    "fee",
    "fee_basis",
    "windows",
    "phone",
    "catalogue_code",
    "item_type",
    "main_item",
    "name_en",
    "name_bo",
    "applies_to",
    "quantity_limit",
    "prohibitions",
    "ways",
    "place",
    "result",
    "delivery",
    "refusal",
    "remedies",
    "enquiry_ways",
    "supervision",
    "specimens",
    "fees",
    "fee_relief",
    "versions",
)
"""Texts that stand in the record as the form has them."""


def _items() -> Select[Any]:
    return select(ServiceItem.__table__, Department.name.label("department")).outerjoin(
        Department, Department.id == ServiceItem.department_id
    )


def items(hall: Hall) -> tuple[ItemLine, ...]:
    """Every item, in the order of codes and names."""
    with hall.reading() as connection:
        rows = connection.execute(
            _items().order_by(ServiceItem.item_code, ServiceItem.name, ServiceItem.id)
        )
        return tuple(map(item_line, rows))


def item(hall: Hall, item_id: int) -> ItemLine:
    """One item by its key."""
    with hall.reading() as connection:
        return item_line(connection.execute(_items().where(ServiceItem.id == item_id)).one())


def find_items(hall: Hall, typed: str, limit: int = 12) -> tuple[ItemLine, ...]:
    """Active items by code, by any characters of the name or by pinyin initials.

    What begins with the typed text comes before what only contains it; shorter names first.
    """
    text = typed.strip()
    if not text:
        return ()
    sure = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    small = sure.lower()
    query = (
        _items()
        .where(ServiceItem.active)
        .where(
            or_(
                ServiceItem.item_code.like(f"{sure}%", escape="\\"),
                ServiceItem.name.like(f"%{sure}%", escape="\\"),
                ServiceItem.initials.like(f"%{small}%", escape="\\"),
            )
        )
    )
    with hall.reading() as connection:
        found = [item_line(row) for row in connection.execute(query)]

    def nearness(line: ItemLine) -> tuple[bool, bool, int, str]:
        begins = line.name.startswith(text) or line.initials.startswith(text.lower())
        return (line.item_code != text, not begins, len(line.name), line.name)

    return tuple(sorted(found, key=nearness)[:limit])


def item_line(row: Row[Any]) -> ItemLine:
    """The line of a row of `_items`."""
    statutory = limit_of(row.statutory_n, row.statutory_unit)
    promised = limit_of(row.promised_n, row.promised_unit)
    return ItemLine(
        id=row.id,
        item_code=row.item_code or "",
        name=row.name,
        initials=row.initials,
        department=row.department or "",
        kind=CaseKind(row.kind),
        statutory_limit=statutory,
        promised_limit=promised,
        correction_rule=CorrectionRule(row.correction_rule),
        reduction=Reduction(before=_amount(row, "before"), after=_amount(row, "after")),
        monthly_due_day=row.monthly_due_day,
        active=row.active,
        compression=compression(statutory, promised),
        **{name: getattr(row, name) for name in PLAIN_FIELDS},
    )


def _amount(row: Row[Any], side: str) -> Amount:
    return Amount(**{each.name: getattr(row, f"{each.name}_{side}") for each in fields(Amount)})


@needs(Right.SETUP)
def add_item(hall: Hall, new: NewItem, *, override_reason: str = "") -> ItemLine:
    """Add an item; `override_reason` lets a promise stand that is longer than the law's limit."""
    check_item(new, override_reason=override_reason)
    with hall.reading() as connection:
        _check_code(connection, new.item_code)
        columns = item_columns(new, department_called(connection, new.department))
    with hall.step(ADD_ITEM, item=new.name.strip()) as step:
        row = ServiceItem(**columns)
        step.add(row)
        step.flush()
        key = row.id
    return item(hall, key)


@needs(Right.SETUP)
def amend_item(
    hall: Hall, item_id: int, changes: Mapping[str, object], *, reason: str = ""
) -> ItemLine:
    """Change fields of an item, named as in `NewItem`, or ``active``.

    `reason` lets a promise stand that is longer than the law's limit. Cases that were accepted
    already keep the limits they were promised.
    """
    line = item(hall, item_id)
    known: dict[str, Any] = {each.name: getattr(line, each.name) for each in fields(NewItem)}
    changed = dict(changes)
    active = changed.pop("active", None)
    new = replace(NewItem(**known), **changed)  # type: ignore[arg-type] # fields by name
    check_item(new, override_reason=reason)
    with hall.reading() as connection:
        _check_code(connection, new.item_code, but=item_id)
        columns = item_columns(new, department_called(connection, new.department))
    with hall.step(AMEND_ITEM_BECAUSE if reason else AMEND_ITEM, item=new.name) as step:
        if reason:
            step.say(reason=reason)
        row = step.get_one(ServiceItem, item_id)
        for name, value in columns.items():
            setattr(row, name, value)
        if active is not None:
            row.active = bool(active)
        row.touched = ",".join(sorted({*filter(None, row.touched.split(",")), *changed}))
    return item(hall, item_id)


def item_columns(new: NewItem, department_id: int | None) -> dict[str, Any]:
    """What the record of an item holds."""
    statutory, promised = columns_of(new.statutory_limit), columns_of(new.promised_limit)
    name = new.name.strip()
    columns: dict[str, Any] = {
        "item_code": new.item_code.strip() or None,
        "name": name,
        "department_id": department_id,
        "kind": new.kind.value,
        "statutory_n": statutory[0],
        "statutory_unit": statutory[1],
        "promised_n": promised[0],
        "promised_unit": promised[1],
        "correction_rule": new.correction_rule.value,
        "monthly_due_day": new.monthly_due_day,
    }
    columns |= {each: getattr(new, each).strip() for each in PLAIN_FIELDS}
    for side in ("before", "after"):
        amount = asdict(getattr(new.reduction, side))
        columns |= {f"{each}_{side}": value for each, value in amount.items()}
    return columns


def _check_code(connection: Connection, code: str, but: int = 0) -> None:
    if not code.strip():
        return
    query = select(ServiceItem.name).where(
        ServiceItem.item_code == code.strip(), ServiceItem.id != but
    )
    if (owner := connection.scalar(query)) is not None:
        raise Refused(_CODE_TAKEN, field="item_code", code=code.strip(), item=owner)


def item_called(connection: Connection, name: str, code: str = "") -> Row[Any]:
    """The row of an active item by its code, else by a name that only one has."""
    if not (code.strip() or name.strip()):
        raise Refused(_ITEM_MISSING, field="item")
    query = _items().where(ServiceItem.active)
    if said := code.strip():
        found = connection.execute(query.where(ServiceItem.item_code == said)).all()
    else:
        said = name.strip()
        found = (
            connection.execute(query.where(ServiceItem.item_code == said)).all()
            or connection.execute(query.where(ServiceItem.name == said).limit(2)).all()
        )
    if not found:
        raise Refused(_NO_ITEM, field="item", item=said)
    if len(found) > 1:
        raise Refused(_TWO_ITEMS, field="item", item=said)
    return found[0]
