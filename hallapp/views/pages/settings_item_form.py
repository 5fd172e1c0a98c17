"""The form of one service item: every field is kept when it is left."""

from collections.abc import Callable, Mapping
from dataclasses import fields as fields_of
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import catalogue
from hallapp.domain.cases import Amount, CaseKind
from hallapp.domain.catalogue import LONGER_PROMISE, ItemLine, NewItem, Reduction
from hallapp.domain.corrections import CorrectionRule
from hallapp.domain.errors import Refused
from hallapp.domain.item_lists import LISTS
from hallapp.views import errors
from hallapp.views.limit_text import limit_text, read_limit_text
from hallapp.views.page import Frame
from hallapp.views.pages import settings_item_fields as fields
from hallapp.views.pages.settings_records import RecordForm, put_fields
from hallapp.views.parts.fault import mark_wrong
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.words import Words
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "“{typed}” is no number: write digits alone.")


class ItemForm(RecordForm):
    """An item in six sections: basics, guide, materials, steps, fees, versions with reductions."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        self.reason = QLineEdit()
        self.amounts: dict[str, QLineEdit] = {}
        super().__init__(
            frame,
            fields.item_fields(self.reason),
            save=self._save,
            add=self._new,
            words=(
                translate("SettingsPage", "New item"),
                translate("SettingsPage", "Add the item"),
            ),
            beside=fields.BESIDE,
            parent=parent,
        )
        self.saving.refused.connect(self._refused)
        self._show_reason(needed=False)
        self._build_amounts()

    def lay_out(self, beside: Mapping[str, str]) -> QWidget:
        """The fields by section; what is typed row by row has a section's whole height."""
        self.parts = Segments(fields.section_words())
        self.stack = QStackedWidget()
        for key, names in fields.SECTIONS.items():
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(16, 4, 16, 8)
            column.setSpacing(10)
            put_fields(column, {name: self.form.fields[name] for name in names}, beside)
            if key == fields.WITH_AMOUNTS:
                column.addLayout(self.more)
            lists = [name for name in names if name in LISTS]
            for name in lists:
                column.setStretchFactor(self.form.fields[name], 1)
            if not lists:
                column.addStretch(1)
            self.stack.addWidget(inside if lists else Middle(inside))
        self.parts.chosen.connect(self.show_part)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.parts)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.fault)
        column.addLayout(foot)
        return whole

    def show_part(self, key: str) -> None:
        """Show a section of the form."""
        self.parts.choose(key)
        self.stack.setCurrentIndex(list(fields.SECTIONS).index(key))

    def refuse(self, error: Exception) -> None:
        """Show the section of the field that is refused."""
        at = getattr(error, "field", "")
        for key, names in fields.SECTIONS.items():
            if at in names:
                self.show_part(key)
        super().refuse(error)

    def _build_amounts(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        heads = (
            translate("SettingsPage", "Reduced for people"),
            translate("SettingsPage", "Before"),
            translate("SettingsPage", "Now"),
        )
        for column, head in enumerate(heads):
            grid.addWidget(Words(head, "caption", "text2"), 0, column)
            grid.setColumnStretch(column, 1)
        for row, (name, word) in enumerate(_amount_words().items(), 1):
            grid.addWidget(Words(word, "body", "text2"), row, 0)
            for column, side in enumerate(("before", "after"), 1):
                entry = QLineEdit()
                entry.setAccessibleName(f"{word} {heads[column]}")
                entry.editingFinished.connect(lambda n=name, s=side: self._keep_amount(n, s))
                self.amounts[f"{name}_{side}"] = entry
                grid.addWidget(entry, row, column)
        self.more.addLayout(grid)

    # --- showing ----------------------------------------------------------------------------

    def show_line(self, line: ItemLine, title: str, values: dict[str, str]) -> None:
        """Show an item with its amounts."""
        if self.line is None or self.line.id != line.id:
            self._show_reason(needed=False)
        super().show_line(line, title, values)
        for key, entry in self.amounts.items():
            name, side = key.rsplit("_", 1)
            amount = getattr(getattr(line.reduction, side), name)
            if not entry.hasFocus():
                entry.setText(_amount_text(amount))
            entry.setEnabled(True)

    def begin(self, values: dict[str, str]) -> None:
        """A new item begins without amounts."""
        self.show_part(next(iter(fields.SECTIONS)))
        super().begin(values)
        self._show_reason(needed=False)
        for entry in self.amounts.values():
            entry.clear()
            entry.setEnabled(False)

    def _show_reason(self, *, needed: bool) -> None:
        self.form.fields["reason"].setVisible(needed)
        if not needed:
            self.reason.clear()

    # --- keeping ----------------------------------------------------------------------------

    def _save(self, line: ItemLine, name: str, value: str) -> Callable[[], Any]:
        hall = self._frame.hall
        if name == "reason":
            return self._because(line, value)
        changes = {name: _typed(name, value)}
        reason = self.form.value("reason")
        return lambda: catalogue.amend_item(hall, line.id, changes, reason=reason)

    def _because(self, line: ItemLine, reason: str) -> Callable[[], Any]:
        """The limits again, with why the promise may be longer than the law's limit."""
        hall = self._frame.hall
        changes = {name: read_limit_text(self.form.value(name), name) for name in fields.LIMITS}
        return lambda: catalogue.amend_item(hall, line.id, changes, reason=reason)

    def _refused(self, refused: Refused) -> None:
        """A promise longer than the law's limit asks for its reason."""
        if refused.sentence == LONGER_PROMISE:
            self._show_reason(needed=True)

    def _new(self, values: dict[str, str]) -> Any:
        reason = values.pop("reason", "")
        typed = {name: _typed(name, value) for name, value in values.items()}
        return catalogue.add_item(self._frame.hall, NewItem(**typed), override_reason=reason)

    def _keep_amount(self, name: str, side: str) -> None:
        line, hall, entry = self.line, self._frame.hall, self.amounts[f"{name}_{side}"]
        if line is None:
            return
        self.fault.say("")
        try:
            amount = _amount(name, entry.text())
        except Refused as refused:
            mark_wrong(entry, wrong=True)
            self.fault.say(errors.sentence(refused))
            return
        mark_wrong(entry, wrong=False)
        present = getattr(line.reduction, side)
        if getattr(present, name) == amount:
            return
        changed: Amount = replace(present, **{name: amount})
        reduction: Reduction = replace(line.reduction, **{side: changed})

        def done(answer: Any) -> None:
            self.line = answer
            self._frame.tell(self._said(_amount_words()[name], answer))

        self._frame.do(
            lambda: catalogue.amend_item(hall, line.id, {"reduction": reduction}),
            done,
            self.refuse,
        )


_MONEY = frozenset({"fee", "days"})


def item_values(line: ItemLine) -> dict[str, str]:
    """What the form shows of an item."""
    values = {name: str(getattr(line, name)) for name in fields.TEXTS}
    values |= {name: limit_text(getattr(line, name)) for name in fields.LIMITS}
    values["kind"] = line.kind.value
    values["correction_rule"] = line.correction_rule.value
    values["monthly_due_day"] = "" if line.monthly_due_day is None else str(line.monthly_due_day)
    return values


def fresh_item() -> dict[str, str]:
    """What a new item begins with."""
    return {"kind": CaseKind.PROMISED.value, "correction_rule": CorrectionRule.FIVE_DAYS.value}


def _typed(name: str, value: str) -> Any:
    """What was typed, as the record wants it.

    Raises:
        Refused: it is no limit, or no number.
    """
    if name in fields.LIMITS:
        return read_limit_text(value, name)
    if name == "kind":
        return CaseKind(value)
    if name == "correction_rule":
        return CorrectionRule(value)
    if name == "monthly_due_day":
        return _whole(name, value)
    return value


def _whole(name: str, value: str) -> int | None:
    if not value.strip():
        return None
    if not value.strip().isdecimal():
        raise Refused(NO_NUMBER, field=name, typed=value)
    return int(value)


def _amount(name: str, value: str) -> int | Decimal | None:
    if name not in _MONEY or not value.strip():
        return _whole(name, value)
    try:
        return Decimal(value.strip())
    except InvalidOperation:
        raise Refused(NO_NUMBER, field=name, typed=value) from None


def _amount_text(amount: int | Decimal | None) -> str:
    if isinstance(amount, Decimal):
        return f"{amount.normalize():f}"
    return "" if amount is None else str(amount)


def _amount_words() -> dict[str, str]:
    words = (
        translate("SettingsPage", "Materials"),
        translate("SettingsPage", "Steps"),
        translate("SettingsPage", "Visits"),
        translate("SettingsPage", "Days"),
        translate("SettingsPage", "Fee"),
    )
    return dict(zip((field.name for field in fields_of(Amount)), words, strict=True))
