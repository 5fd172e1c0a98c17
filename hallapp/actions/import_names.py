"""What rows of an import refer to by name: found, or planned and made with the import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from hallapp.domain.imports import RejectCode
from hallapp.records.base import Base
from hallapp.records.catalogue import ServiceItem
from hallapp.records.people import Department, Staff, Window
from hallapp.records.step import Step
from hallapp.wording import QT_TRANSLATE_NOOP

UNKNOWN = QT_TRANSLATE_NOOP("Reject", "{value} is not known here")
SEVERAL = QT_TRANSLATE_NOOP("Reject", "Several are called {value}: give the number or the code")


class Unfit(Exception):  # noqa: N818 (a row that does not fit is no error of ours)
    """A row that cannot be imported: its field, its value, why."""

    def __init__(
        self, field: str, value: object, code: RejectCode, why: str, **values: object
    ) -> None:
        super().__init__(why)
        self.field = field
        self.value = str(value)
        self.code = code
        self.why = why
        self.values = {"value": value, **values}


@dataclass
class Named:
    """One table whose rows are called by a number or a name.

    A planned row has a negative key until the import is carried out.
    """

    model: type[Base]
    asked_as: str
    strict: bool
    numbers: dict[str, int] = field(default_factory=dict)
    called: dict[str, int | None] = field(default_factory=dict)  # None: several are called so
    shown: dict[int, str] = field(default_factory=dict)
    planned: list[dict[str, Any]] = field(default_factory=list)

    def learn(self, key: int, number: str | None, name: str, shown: str = "") -> None:
        """A row that is there."""
        self.shown[key] = shown or name
        if number:
            self.numbers[number] = key
        if name:
            self.called[name] = None if name in self.called else key

    def find(self, called: str, field: str = "") -> int | None:
        """The key of what has this number, else this name; None if it is not known yet."""
        key = self.numbers.get(called) or self.called.get(called)
        if key is None and called in self.called:
            raise Unfit(field or self.asked_as, called, RejectCode.UNKNOWN, SEVERAL)
        return key

    def plan(self, called: str, row: dict[str, Any]) -> int:
        """Plan a new row; refused if the import may make none."""
        if self.strict:
            raise Unfit(self.asked_as, called, RejectCode.UNKNOWN, UNKNOWN)
        self.planned.append(row)
        key = -len(self.planned)
        self.shown[key] = called
        self.called[called] = key
        return key

    def make(self, step: Step) -> dict[int, int]:
        """Make what was planned; gives the true key of each planned one."""
        if not self.planned:
            return {}
        made = step.insert_many(self.model, self.planned)
        return {-number: key for number, key in enumerate(made, 1)}


class Names:
    """Everything that rows refer to."""

    def __init__(self, connection: Connection, *, strict: bool) -> None:
        self.items = Named(ServiceItem, "item", strict)
        self.windows = Named(Window, "window", strict)
        self.staff = Named(Staff, "staff", strict)
        self.departments = Named(Department, "department", strict)
        self.item_rows: dict[int, Mapping[str, Any]] = {}
        windows = select(Window.id, Window.window_no, Window.name)
        for key, number, name in connection.execute(windows):
            self.windows.learn(key, number, name, shown=number)
        people = select(Staff.id, Staff.staff_no, Staff.name)
        for key, staff_no, name in connection.execute(people):
            self.staff.learn(key, staff_no, name)
        for key, name in connection.execute(select(Department.id, Department.name)):
            self.departments.learn(key, None, name)
        columns = (
            ServiceItem.id,
            ServiceItem.item_code,
            ServiceItem.name,
            ServiceItem.kind,
            ServiceItem.promised_n,
            ServiceItem.promised_unit,
            ServiceItem.statutory_n,
            ServiceItem.statutory_unit,
            ServiceItem.department_id,
        )
        for item in connection.execute(select(*columns)).mappings():
            self.items.learn(item["id"], item["item_code"], item["name"])
            self.item_rows[item["id"]] = dict(item)

    def item(self, code: str, name: str) -> int | None:
        """An item by its code, else by its name; the code of a new one is kept."""
        if not (called := code or name):
            return None
        key = self.items.find(called, "item_code" if code else "item")
        if key is None:
            key = self.items.plan(called, {"item_code": code or None, "name": name or code})
            self.items.shown[key] = name or code
        return key

    def window(self, called: str) -> int | None:
        """A window by its number or name."""
        if not called:
            return None
        key = self.windows.find(called)
        return self.windows.plan(called, {"window_no": called}) if key is None else key

    def person(self, called: str) -> int | None:
        """A person by staff number or name."""
        if not called:
            return None
        key = self.staff.find(called)
        return self.staff.plan(called, {"name": called}) if key is None else key

    def department(self, called: str) -> int | None:
        """A department by its name."""
        if not called:
            return None
        key = self.departments.find(called)
        return self.departments.plan(called, {"name": called}) if key is None else key

    def created(self) -> dict[str, list[str]]:
        """What the import makes, by the names people know."""
        return {
            "items": [row["name"] for row in self.items.planned],
            "windows": [row["window_no"] for row in self.windows.planned],
            "people": [row["name"] for row in self.staff.planned],
            "departments": [row["name"] for row in self.departments.planned],
        }

    def make(self, step: Step) -> dict[str, dict[int, int]]:
        """Make what was planned; gives the true keys by the column that refers to them."""
        departments = self.departments.make(step)
        for row in (*self.items.planned, *self.staff.planned, *self.windows.planned):
            if row.get("department_id", 0) < 0:
                row["department_id"] = departments[row["department_id"]]
        return {
            "department_id": departments,
            "item_id": self.items.make(step),
            "window_id": self.windows.make(step),
            "staff_id": self.staff.make(step),
        }

    def shown(self, column: str, key: int | None) -> str:
        """What people call a key in a column that refers."""
        named = {
            "item_id": self.items,
            "window_id": self.windows,
            "staff_id": self.staff,
            "department_id": self.departments,
        }[column]
        return "" if key is None else named.shown.get(key, "")
