"""The form of one service item: every field is kept when it is left."""

from collections.abc import Callable
from dataclasses import fields as fields_of
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from hallapp.actions import catalogue
from hallapp.domain.cases import Amount, CaseKind
from hallapp.domain.catalogue import LONGER_PROMISE, ItemLine, NewItem, Reduction
from hallapp.domain.corrections import CorrectionRule
from hallapp.domain.errors import Refused
from hallapp.views import case_words, errors
from hallapp.views.limit_text import limit_text, read_limit_text
from hallapp.views.page import Frame
from hallapp.views.pages.settings_records import RecordForm
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fault import mark_wrong
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "“{typed}” is no number: write digits alone.")

_LIMITS = ("promised_limit", "statutory_limit")
_TEXTS = ("item_code", "name", "authority", "department", "windows", "fee", "fee_basis", "phone")
_LONG = ("basis", "conditions", "materials", "steps")
_BESIDE = {
    "item_code": "kind",
    "promised_limit": "statutory_limit",
    "windows": "phone",
    "fee": "fee_basis",
}


class ItemForm(RecordForm):
    """Code, name, authority, kind, both limits, correction rule, windows, fee, reductions."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        self.reason = QLineEdit()
        self.amounts: dict[str, QLineEdit] = {}
        super().__init__(
            frame,
            _fields(self.reason),
            save=self._save,
            add=self._new,
            words=(
                translate("SettingsPage", "New item"),
                translate("SettingsPage", "Add the item"),
            ),
            beside=_BESIDE,
            parent=parent,
        )
        self.saving.refused.connect(self._refused)
        self._show_reason(needed=False)
        self._build_amounts()

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
        changes = {name: read_limit_text(self.form.value(name), name) for name in _LIMITS}
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
    values = {name: str(getattr(line, name)) for name in (*_TEXTS, *_LONG)}
    values |= {name: limit_text(getattr(line, name)) for name in _LIMITS}
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
    if name in _LIMITS:
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


def _fields(reason: QLineEdit) -> tuple[Field, ...]:
    kind = QComboBox()
    for each in CaseKind:
        kind.addItem(case_words.kind_word(each), each.value)
    rule = Choices(
        {
            CorrectionRule.FIVE_DAYS.value: translate("SettingsPage", "Within five days"),
            CorrectionRule.ON_THE_SPOT.value: translate("SettingsPage", "On the spot"),
        },
        across=2,
    )
    limit = translate("SettingsPage", "5 working days, 3 hours")
    return (
        _text("name", translate("SettingsPage", "Name"), required=True),
        _text("authority", translate("SettingsPage", "Authority"), hint=_issues()),
        _text("department", translate("SettingsPage", "Department")),
        _text("item_code", translate("SettingsPage", "Code")),
        Field("kind", translate("SettingsPage", "Kind of case"), kind),
        _text("promised_limit", translate("SettingsPage", "Promised limit"), hint=limit),
        _text("statutory_limit", translate("SettingsPage", "Statutory limit"), hint=limit),
        Field("reason", translate("SettingsPage", "Why longer than the law's limit"), reason),
        Field("correction_rule", translate("SettingsPage", "Corrections are asked for"), rule),
        _text("windows", translate("SettingsPage", "Windows"), hint="2, 3"),
        _text("phone", translate("SettingsPage", "Phone")),
        _text("fee", translate("SettingsPage", "Fee")),
        _text("fee_basis", translate("SettingsPage", "Basis of the fee")),
        _text("monthly_due_day", translate("SettingsPage", "Reported monthly by the"), hint="1–28"),
        _long("basis", translate("SettingsPage", "Legal basis")),
        _long("conditions", translate("SettingsPage", "Conditions")),
        _long("materials", translate("SettingsPage", "Materials to bring")),
        _long("steps", translate("SettingsPage", "Steps")),
    )


def _issues() -> str:
    return translate("SettingsPage", "Its notices are issued in this name")


def _text(name: str, label: str, *, required: bool = False, hint: str = "") -> Field:
    entry = QLineEdit()
    entry.setPlaceholderText(hint)
    return Field(name, label, entry, required=required)


def _long(name: str, label: str) -> Field:
    entry = QPlainTextEdit()
    entry.setTabChangesFocus(True)
    entry.setFixedHeight(92)
    return Field(name, label, entry)
