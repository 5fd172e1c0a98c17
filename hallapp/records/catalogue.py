"""The catalogue of service items 事项."""

from decimal import Decimal

from sqlalchemy import ForeignKey, Numeric
from sqlalchemy.orm import Mapped, mapped_column

from hallapp.records.base import Base


class ServiceItem(Base):
    """A service item: its two limits, its authority and what was reduced (hall-rules 9, 10, 13).

    `limit_n` columns hold a fraction as text (``"3.5"``); units are of the closed list. Materials,
    steps, specimens, fees and versions are lists: one row a line (`domain/item_lists.py`).
    """

    __tablename__ = "service_item"
    initials_of = "name"

    id: Mapped[int] = mapped_column(primary_key=True)
    item_code: Mapped[str | None] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    initials: Mapped[str] = mapped_column(default="", index=True)
    authority: Mapped[str] = mapped_column(default="")
    department_id: Mapped[int | None] = mapped_column(ForeignKey("department.id"))
    kind: Mapped[str] = mapped_column(default="promised")
    basis: Mapped[str] = mapped_column(default="")
    conditions: Mapped[str] = mapped_column(default="")
    materials: Mapped[str] = mapped_column(default="")
    steps: Mapped[str] = mapped_column(default="")
    specimens: Mapped[str] = mapped_column(default="")
    versions: Mapped[str] = mapped_column(default="")
    catalogue_code: Mapped[str] = mapped_column(default="")
    item_type: Mapped[str] = mapped_column(default="")
    main_item: Mapped[str] = mapped_column(default="")
    name_en: Mapped[str] = mapped_column(default="")
    name_bo: Mapped[str] = mapped_column(default="")
    applies_to: Mapped[str] = mapped_column(default="")
    quantity_limit: Mapped[str] = mapped_column(default="")
    prohibitions: Mapped[str] = mapped_column(default="")
    ways: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    result: Mapped[str] = mapped_column(default="")
    delivery: Mapped[str] = mapped_column(default="")
    refusal: Mapped[str] = mapped_column(default="")
    remedies: Mapped[str] = mapped_column(default="")
    enquiry_ways: Mapped[str] = mapped_column(default="")
    supervision: Mapped[str] = mapped_column(default="")
    statutory_n: Mapped[str | None]
    statutory_unit: Mapped[str | None]
    promised_n: Mapped[str | None]
    promised_unit: Mapped[str | None]
    fee: Mapped[str] = mapped_column(default="")
    fee_basis: Mapped[str] = mapped_column(default="")
    fees: Mapped[str] = mapped_column(default="")
    fee_relief: Mapped[str] = mapped_column(default="")
    windows: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    correction_rule: Mapped[str] = mapped_column(default="five_days")  # five_days | on_the_spot
    materials_before: Mapped[int | None]
    materials_after: Mapped[int | None]
    steps_before: Mapped[int | None]
    steps_after: Mapped[int | None]
    visits_before: Mapped[int | None]
    visits_after: Mapped[int | None]
    days_before: Mapped[Decimal | None] = mapped_column(Numeric(8, 2))
    days_after: Mapped[Decimal | None] = mapped_column(Numeric(8, 2))
    fee_before: Mapped[Decimal | None] = mapped_column(Numeric(12, 2))
    fee_after: Mapped[Decimal | None] = mapped_column(Numeric(12, 2))
    monthly_due_day: Mapped[int | None]  # a staged review reported by this day of each month
    active: Mapped[bool] = mapped_column(default=True)
    touched: Mapped[str] = mapped_column(default="")  # fields changed here since the last import
