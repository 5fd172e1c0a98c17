"""Masked names and phones in a file: our own export has them, and so do other systems'."""

from collections.abc import Callable

from hallapp.actions.import_rows import Wanted
from hallapp.domain.imports import ImportReport
from hallapp.domain.masking import is_masked, masked, masked_phone
from hallapp.wording import QT_TRANSLATE_NOOP

MASKED = QT_TRANSLATE_NOOP(
    "Warning", "Row {line}: “{value}” is masked and does not fit ours: our {field} stays"
)


def keep_what_is_masked(wish: Wanted, report: ImportReport) -> None:
    """Our full name and phone stay where the file has them masked; said if they do not fit."""
    assert wish.here is not None
    kind = wish.here["applicant_kind"] or ""
    hides: dict[str, Callable[[str], str]] = {
        "applicant": lambda text: masked(text, kind),
        "phone": masked_phone,
    }
    for name, hide in hides.items():
        theirs, ours = wish.said.get(name, {}).get(name), wish.here[name]
        if not ours or is_masked(ours) or not theirs or not is_masked(theirs):
            continue
        del wish.said[name]
        if hide(theirs) != hide(ours):
            report.remarks.append((MASKED, {"line": wish.line, "field": name, "value": theirs}))
