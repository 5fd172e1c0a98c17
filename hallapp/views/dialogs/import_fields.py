"""What the fields of an import are called in the dialog's combos."""

from PySide6.QtCore import QCoreApplication

from hallapp.domain.registers import REGISTERS
from hallapp.exchange.columns import entry_of
from hallapp.views import register_words
from hallapp.wording import QT_TRANSLATE_NOOP

_LABELS = {
    "case_no": QT_TRANSLATE_NOOP("ImportField", "Case number"),
    "province_no": QT_TRANSLATE_NOOP("ImportField", "Province number"),
    "item_code": QT_TRANSLATE_NOOP("ImportField", "Item code"),
    "item": QT_TRANSLATE_NOOP("ImportField", "Item"),
    "kind": QT_TRANSLATE_NOOP("ImportField", "Kind"),
    "applicant": QT_TRANSLATE_NOOP("ImportField", "Applicant"),
    "applicant_kind": QT_TRANSLATE_NOOP("ImportField", "Kind of applicant"),
    "phone": QT_TRANSLATE_NOOP("ImportField", "Phone"),
    "window": QT_TRANSLATE_NOOP("ImportField", "Window"),
    "staff": QT_TRANSLATE_NOOP("ImportField", "Handled by"),
    "department": QT_TRANSLATE_NOOP("ImportField", "Department"),
    "channel": QT_TRANSLATE_NOOP("ImportField", "Channel"),
    "received_at": QT_TRANSLATE_NOOP("ImportField", "Received"),
    "accepted_at": QT_TRANSLATE_NOOP("ImportField", "Accepted"),
    "promised_limit": QT_TRANSLATE_NOOP("ImportField", "Promised limit"),
    "statutory_limit": QT_TRANSLATE_NOOP("ImportField", "Statutory limit"),
    "due_at": QT_TRANSLATE_NOOP("ImportField", "Due by promise"),
    "statutory_due_at": QT_TRANSLATE_NOOP("ImportField", "Due by law"),
    "due_given": QT_TRANSLATE_NOOP("ImportField", "Due set elsewhere"),
    "decided_at": QT_TRANSLATE_NOOP("ImportField", "Decided"),
    "closed_at": QT_TRANSLATE_NOOP("ImportField", "Closed"),
    "delivered_at": QT_TRANSLATE_NOOP("ImportField", "Delivered"),
    "state": QT_TRANSLATE_NOOP("ImportField", "State"),
    "result": QT_TRANSLATE_NOOP("ImportField", "Result"),
    "lamp": QT_TRANSLATE_NOOP("ImportField", "Lamp"),
    "overdue": QT_TRANSLATE_NOOP("ImportField", "Overdue"),
    "fast_lane": QT_TRANSLATE_NOOP("ImportField", "Fast lane"),
    "fast_lane_reason": QT_TRANSLATE_NOOP("ImportField", "Fast lane: reason"),
    "remark": QT_TRANSLATE_NOOP("ImportField", "Remark"),
    "name": QT_TRANSLATE_NOOP("ImportField", "Name"),
    "authority": QT_TRANSLATE_NOOP("ImportField", "Authority"),
    "basis": QT_TRANSLATE_NOOP("ImportField", "Legal basis"),
    "conditions": QT_TRANSLATE_NOOP("ImportField", "Conditions"),
    "materials": QT_TRANSLATE_NOOP("ImportField", "Materials"),
    "steps": QT_TRANSLATE_NOOP("ImportField", "Steps"),
    "fee": QT_TRANSLATE_NOOP("ImportField", "Fee"),
    "fee_basis": QT_TRANSLATE_NOOP("ImportField", "Basis of the fee"),
    "windows": QT_TRANSLATE_NOOP("ImportField", "Windows"),
    "correction_rule": QT_TRANSLATE_NOOP("ImportField", "Correction rule"),
    "catalogue_code": QT_TRANSLATE_NOOP("ImportField", "Catalogue code"),
    "item_type": QT_TRANSLATE_NOOP("ImportField", "Kind of item"),
    "main_item": QT_TRANSLATE_NOOP("ImportField", "Main item"),
    "name_en": QT_TRANSLATE_NOOP("ImportField", "English name"),
    "name_bo": QT_TRANSLATE_NOOP("ImportField", "Tibetan name"),
    "applies_to": QT_TRANSLATE_NOOP("ImportField", "Who may apply"),
    "quantity_limit": QT_TRANSLATE_NOOP("ImportField", "Limit of number"),
    "prohibitions": QT_TRANSLATE_NOOP("ImportField", "What forbids it"),
    "ways": QT_TRANSLATE_NOOP("ImportField", "Ways to apply"),
    "place": QT_TRANSLATE_NOOP("ImportField", "Place"),
    "delivery": QT_TRANSLATE_NOOP("ImportField", "Delivery"),
    "refusal": QT_TRANSLATE_NOOP("ImportField", "When it is not accepted"),
    "remedies": QT_TRANSLATE_NOOP("ImportField", "Rights and remedies"),
    "enquiry_ways": QT_TRANSLATE_NOOP("ImportField", "How to follow it"),
    "supervision": QT_TRANSLATE_NOOP("ImportField", "Where to complain"),
    "specimens": QT_TRANSLATE_NOOP("ImportField", "Filled specimens"),
    "fees": QT_TRANSLATE_NOOP("ImportField", "Fees in detail"),
    "fee_relief": QT_TRANSLATE_NOOP("ImportField", "Fee relief"),
    "versions": QT_TRANSLATE_NOOP("ImportField", "Versions of the guide"),
    "monthly_due_day": QT_TRANSLATE_NOOP("ImportField", "Monthly by day"),
    "materials_before": QT_TRANSLATE_NOOP("ImportField", "Materials before"),
    "materials_after": QT_TRANSLATE_NOOP("ImportField", "Materials now"),
    "steps_before": QT_TRANSLATE_NOOP("ImportField", "Steps before"),
    "steps_after": QT_TRANSLATE_NOOP("ImportField", "Steps now"),
    "visits_before": QT_TRANSLATE_NOOP("ImportField", "Visits before"),
    "visits_after": QT_TRANSLATE_NOOP("ImportField", "Visits now"),
    "days_before": QT_TRANSLATE_NOOP("ImportField", "Days before"),
    "days_after": QT_TRANSLATE_NOOP("ImportField", "Days now"),
    "fee_before": QT_TRANSLATE_NOOP("ImportField", "Fee before"),
    "fee_after": QT_TRANSLATE_NOOP("ImportField", "Fee now"),
    "active": QT_TRANSLATE_NOOP("ImportField", "In use"),
    "day": QT_TRANSLATE_NOOP("ImportField", "Day"),
    "accepted": QT_TRANSLATE_NOOP("ImportField", "Accepted (count)"),
    "closed": QT_TRANSLATE_NOOP("ImportField", "Closed (count)"),
    "returned": QT_TRANSLATE_NOOP("ImportField", "Returned (count)"),
    "enquiries": QT_TRANSLATE_NOOP("ImportField", "Enquiries"),
    "calls": QT_TRANSLATE_NOOP("ImportField", "Calls"),
    "visitors": QT_TRANSLATE_NOOP("ImportField", "Visitors"),
    "staff_no": QT_TRANSLATE_NOOP("ImportField", "Staff number"),
    "gender": QT_TRANSLATE_NOOP("ImportField", "Gender"),
    "post": QT_TRANSLATE_NOOP("ImportField", "Post"),
    "party_member": QT_TRANSLATE_NOOP("ImportField", "Party member"),
    "staff_kind": QT_TRANSLATE_NOOP("ImportField", "Kind of person"),
    "languages": QT_TRANSLATE_NOOP("ImportField", "Languages"),
    "duties": QT_TRANSLATE_NOOP("ImportField", "Duties of the post"),
    "accounts": QT_TRANSLATE_NOOP("ImportField", "Accounts in business systems"),
    "until_on": QT_TRANSLATE_NOOP("ImportField", "Last day"),
    "skills": QT_TRANSLATE_NOOP("ImportField", "Skills"),
    "from_on": QT_TRANSLATE_NOOP("ImportField", "Since"),
    "rated_at": QT_TRANSLATE_NOOP("ImportField", "Rated at"),
    "level": QT_TRANSLATE_NOOP("ImportField", "Level"),
    "options": QT_TRANSLATE_NOOP("ImportField", "Options"),
    "text": QT_TRANSLATE_NOOP("ImportField", "In words"),
    "photo": QT_TRANSLATE_NOOP("ImportField", "Photo"),
    "code": QT_TRANSLATE_NOOP("ImportField", "Attendance code"),
    "minutes": QT_TRANSLATE_NOOP("ImportField", "Minutes"),
}

TITLES = {
    "cases": QT_TRANSLATE_NOOP("ImportDialog", "Import cases"),
    "catalogue": QT_TRANSLATE_NOOP("ImportDialog", "Import service items"),
    "daycounts": QT_TRANSLATE_NOOP("ImportDialog", "Import day counts"),
    "people": QT_TRANSLATE_NOOP("ImportDialog", "Import people"),
    "attendance": QT_TRANSLATE_NOOP("ImportDialog", "Import attendance"),
    "ratings": QT_TRANSLATE_NOOP("ImportDialog", "Import ratings"),
}


def source(name: str) -> str:
    """What a field is called in English; its own name if it has no word."""
    return _LABELS.get(name, name)


def field_label(name: str) -> str:
    """受理日期: what a field is called."""
    said = _LABELS.get(name)
    return QCoreApplication.translate("ImportField", said) if said else name


def fields_of(what: str) -> tuple[tuple[str, str], ...]:
    """Name and label of every field of a kind of file."""
    spec = next((each for each in REGISTERS if each.what == what), None)
    if spec is None:
        return tuple((field.name, field_label(field.name)) for field in entry_of(what).fields)
    own = {field.name: register_words.say(spec, field.label) for field in spec.fields}
    own[spec.number] = QCoreApplication.translate("ImportField", "Number")
    own["received_at"] = register_words.say(spec, spec.received)
    return tuple(
        (field.name, own.get(field.name) or field_label(field.name))
        for field in entry_of(what).fields
    )


def title_of(what: str) -> str:
    """导入投诉: what the dialog is called."""
    spec = next((each for each in REGISTERS if each.what == what), None)
    if spec is None:
        return QCoreApplication.translate("ImportDialog", TITLES[what])
    words = QCoreApplication.translate("ImportDialog", "Import: {register}")
    return words.format(register=register_words.say(spec, spec.title))
