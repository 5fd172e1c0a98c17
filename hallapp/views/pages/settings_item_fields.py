"""The fields of a service item, by the section of the form in which they stand."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from hallapp.actions.catalogue import PLAIN_FIELDS
from hallapp.domain.cases import CaseKind
from hallapp.domain.corrections import CorrectionRule
from hallapp.views import case_words
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.parts.list_entry import ListEntry

translate = QCoreApplication.translate

LIMITS = ("promised_limit", "statutory_limit")
TEXTS = ("item_code", "name", "department", *PLAIN_FIELDS)
SECTIONS = {
    "basics": (
        "name", "authority", "department", "item_code", "kind", "promised_limit",
        "statutory_limit", "reason", "correction_rule", "windows", "phone", "item_type",
        "catalogue_code", "main_item", "monthly_due_day", "name_en", "name_bo",
    ),
    "guide": (
        "basis", "conditions", "applies_to", "quantity_limit", "prohibitions", "ways", "place",
        "result", "delivery", "refusal", "remedies", "enquiry_ways", "supervision",
    ),
    "materials": ("materials", "specimens"),
    "steps": ("steps",),
    "fees": ("fees", "fee", "fee_basis", "fee_relief"),
    "versions": ("versions",),
}  # fmt: skip
WITH_AMOUNTS = "versions"
"""The section under whose fields stand the amounts before and now."""
BESIDE = {
    "item_code": "kind",
    "promised_limit": "statutory_limit",
    "windows": "phone",
    "item_type": "catalogue_code",
    "main_item": "monthly_due_day",
    "name_en": "name_bo",
    "applies_to": "quantity_limit",
    "result": "delivery",
    "enquiry_ways": "supervision",
    "fee": "fee_basis",
}


def section_words() -> dict[str, str]:
    """What the sections are called."""
    return {
        "basics": translate("SettingsPage", "Basics"),
        "guide": translate("SettingsPage", "Guide"),
        "materials": translate("SettingsPage", "Materials"),
        "steps": translate("SettingsPage", "Steps"),
        "fees": translate("SettingsPage", "Fees"),
        "versions": translate("SettingsPage", "Versions"),
    }


def item_fields(reason: QLineEdit) -> tuple[Field, ...]:
    """Every field, in the order of the sections."""
    every = (*_basics(reason), *_guide(), *_lists(), *_fees())
    by_name = {field.name: field for field in every}
    return tuple(by_name[name] for names in SECTIONS.values() for name in names)


def _basics(reason: QLineEdit) -> tuple[Field, ...]:
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
    issues = translate("SettingsPage", "Its notices are issued in this name")
    return (
        _text("name", translate("SettingsPage", "Name"), required=True),
        _text("authority", translate("SettingsPage", "Authority"), hint=issues),
        _text("department", translate("SettingsPage", "Department")),
        _text("item_code", translate("SettingsPage", "Code")),
        Field("kind", translate("SettingsPage", "Kind of case"), kind),
        _text("promised_limit", translate("SettingsPage", "Promised limit"), hint=limit),
        _text("statutory_limit", translate("SettingsPage", "Statutory limit"), hint=limit),
        Field("reason", translate("SettingsPage", "Why longer than the law's limit"), reason),
        Field("correction_rule", translate("SettingsPage", "Corrections are asked for"), rule),
        _text("windows", translate("SettingsPage", "Windows"), hint="2, 3"),
        _text("phone", translate("SettingsPage", "Phone")),
        _text("item_type", translate("SettingsPage", "Kind of item")),
        _text("catalogue_code", translate("SettingsPage", "Catalogue code")),
        _text("main_item", translate("SettingsPage", "Main item")),
        _text("monthly_due_day", translate("SettingsPage", "Reported monthly by the"), hint="1–28"),
        _text("name_en", translate("SettingsPage", "Name in English")),
        _text("name_bo", translate("SettingsPage", "Name in Tibetan")),
    )


def _guide() -> tuple[Field, ...]:
    return (
        _long("basis", translate("SettingsPage", "Legal basis")),
        _long("conditions", translate("SettingsPage", "Conditions")),
        _text("applies_to", translate("SettingsPage", "Who may apply")),
        _text("quantity_limit", translate("SettingsPage", "Limit of number")),
        _long("prohibitions", translate("SettingsPage", "What forbids it"), lines=2),
        _text("ways", translate("SettingsPage", "Ways to apply")),
        _text("place", translate("SettingsPage", "Place")),
        _text("result", translate("SettingsPage", "Result or certificate")),
        _text("delivery", translate("SettingsPage", "How it is delivered")),
        _long("refusal", translate("SettingsPage", "When it is not accepted"), lines=2),
        _long("remedies", translate("SettingsPage", "Rights and remedies"), lines=2),
        _text("enquiry_ways", translate("SettingsPage", "How to follow it")),
        _text("supervision", translate("SettingsPage", "Where to complain")),
    )


def _lists() -> tuple[Field, ...]:
    materials = ListEntry(
        (
            translate("SettingsPage", "Material"),
            translate("SettingsPage", "Form"),
            translate("SettingsPage", "Originals"),
            translate("SettingsPage", "Copies"),
            translate("SettingsPage", "Issued by"),
            translate("SettingsPage", "How to get it"),
        ),
        (5, 3, 2, 2, 3, 3),
    )
    specimens = ListEntry(
        (
            translate("SettingsPage", "Form to fill in"),
            translate("SettingsPage", "Its field"),
            translate("SettingsPage", "Example"),
            translate("SettingsPage", "What to heed"),
        ),
        (3, 3, 4, 4),
    )
    steps = ListEntry(
        (
            translate("SettingsPage", "Step"),
            translate("SettingsPage", "Who"),
            translate("SettingsPage", "Where"),
            translate("SettingsPage", "How long"),
        ),
        (4, 3, 3, 3),
    )
    versions = ListEntry(
        (
            translate("SettingsPage", "Since"),
            translate("SettingsPage", "What changed in the guide"),
        ),
        (2, 7),
        hints=("2026-03-02",),
    )
    words = translate("SettingsPage", "Enter goes on, Alt with arrows moves a row")
    return (
        Field("materials", translate("SettingsPage", "Materials to bring"), materials,
              help_line=words),
        Field("specimens", translate("SettingsPage", "Filled specimens"), specimens),
        Field("steps", translate("SettingsPage", "Steps of the process"), steps, help_line=words),
        Field("versions", translate("SettingsPage", "Versions of the guide"), versions),
    )  # fmt: skip


def _fees() -> tuple[Field, ...]:
    fees = ListEntry(
        (
            translate("SettingsPage", "Charged for"),
            translate("SettingsPage", "Charged to"),
            translate("SettingsPage", "Amount"),
            translate("SettingsPage", "Unit"),
            translate("SettingsPage", "Basis"),
            translate("SettingsPage", "From"),
        ),
        (4, 3, 2, 2, 3, 5),
        hints=("", "", "80", "", "", "2026-01-01"),
    )
    words = translate("SettingsPage", "The table swaps on its day; no amount: charged no more")
    return (
        Field("fees", translate("SettingsPage", "Fees"), fees, help_line=words),
        _text("fee", translate("SettingsPage", "Fee in words")),
        _text("fee_basis", translate("SettingsPage", "Basis of the fee")),
        _text("fee_relief", translate("SettingsPage", "Reductions and exemptions")),
    )


def _text(name: str, label: str, *, required: bool = False, hint: str = "") -> Field:
    entry = QLineEdit()
    entry.setPlaceholderText(hint)
    return Field(name, label, entry, required=required)


def _long(name: str, label: str, *, lines: int = 3) -> Field:
    entry = QPlainTextEdit()
    entry.setTabChangesFocus(True)
    entry.setFixedHeight(26 + 22 * lines)
    return Field(name, label, entry)
