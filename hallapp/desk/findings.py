"""What a verification found, in the reader's words: which row by its number or name, and where."""

from hallapp.domain.registers import REGISTERS
from hallapp.domain.steps import Finding
from hallapp.wording import QT_TRANSLATE_NOOP, Translator

_TABLES = {
    "absence": QT_TRANSLATE_NOOP("Table", "Absence"),
    "account": QT_TRANSLATE_NOOP("Table", "Account"),
    "attachment": QT_TRANSLATE_NOOP("Table", "Attachment"),
    "attachment_content": QT_TRANSLATE_NOOP("Table", "Attachment"),
    "calendar_day": QT_TRANSLATE_NOOP("Table", "Calendar"),
    "calendar_year": QT_TRANSLATE_NOOP("Table", "Calendar"),
    "case_correction": QT_TRANSLATE_NOOP("Table", "Correction notice"),
    "case_event": QT_TRANSLATE_NOOP("Table", "History of a case"),
    "case_extension": QT_TRANSLATE_NOOP("Table", "Extension"),
    "case_file": QT_TRANSLATE_NOOP("Table", "Case"),
    "case_pause": QT_TRANSLATE_NOOP("Table", "Pause"),
    "day_count": QT_TRANSLATE_NOOP("Table", "Day totals"),
    "department": QT_TRANSLATE_NOOP("Table", "Department"),
    "duty": QT_TRANSLATE_NOOP("Table", "Duty"),
    "hall_fact": QT_TRANSLATE_NOOP("Table", "Setting"),
    "handover": QT_TRANSLATE_NOOP("Table", "Handover"),
    "notice": QT_TRANSLATE_NOOP("Table", "Notice"),
    "number_book": QT_TRANSLATE_NOOP("Table", "Numbers taken"),
    "photo": QT_TRANSLATE_NOOP("Table", "Photo"),
    "posting": QT_TRANSLATE_NOOP("Table", "Posting"),
    "printed_sheet": QT_TRANSLATE_NOOP("Table", "Printed sheet"),
    "register_event": QT_TRANSLATE_NOOP("Table", "History of an entry"),
    "released_figure": QT_TRANSLATE_NOOP("Table", "Released figure"),
    "sealing_key": QT_TRANSLATE_NOOP("Table", "Sealing key"),
    "seat": QT_TRANSLATE_NOOP("Table", "Seat"),
    "service_item": QT_TRANSLATE_NOOP("Table", "Item"),
    "staff": QT_TRANSLATE_NOOP("Table", "Person"),
    "timetable": QT_TRANSLATE_NOOP("Table", "Hours"),
    "timetable_session": QT_TRANSLATE_NOOP("Table", "Hours"),
    "wall_board": QT_TRANSLATE_NOOP("Table", "Board"),
    "wall_position": QT_TRANSLATE_NOOP("Table", "Place on a board"),
    "wall_sheet": QT_TRANSLATE_NOOP("Table", "Sheet on a board"),
    "window": QT_TRANSLATE_NOOP("Table", "Window"),
}
"""What people call the tables that are changed most; the others keep their own names."""


def told(finding: Finding, say: Translator) -> str:
    """A finding as a sentence: ``办件 2026-0903-0187 [case_file 187] 在第 4 步之后…``."""
    values = dict(finding.values)
    table = str(values.get("table", ""))
    if "key" in values:
        values["table"] = _called(table, say)
        values["key"] = f"{finding.called} [{table} {values['key']}]".strip()
    return say("Verify", finding.sentence, **values)


def _called(table: str, say: Translator) -> str:
    if table in _TABLES:
        return say("Table", _TABLES[table])
    for spec in REGISTERS:
        if table == f"register_{spec.key}":
            word = spec.word(spec.title)
            return say(word.context, word.source)
    return say("Table", _OTHER)


_OTHER = QT_TRANSLATE_NOOP("Table", "Row")
