"""The words of a hall's own facts: its kinds, as forms and settings offer them."""

from PySide6.QtCore import QCoreApplication

from hallapp.wording import QT_TRANSLATE_NOOP

KINDS = {
    "citizen": QT_TRANSLATE_NOOP("HallKind", "Citizen service centre"),
    "government": QT_TRANSLATE_NOOP("HallKind", "Government service centre"),
    "tax": QT_TRANSLATE_NOOP("HallKind", "Tax service hall"),
    "marriage": QT_TRANSLATE_NOOP("HallKind", "Marriage registry"),
    "township": QT_TRANSLATE_NOOP("HallKind", "Township service centre"),
}


TONGUES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""What papers can speak, each in its own tongue."""


def kinds() -> dict[str, str]:
    """Every kind of hall with its word."""
    return {key: QCoreApplication.translate("HallKind", word) for key, word in KINDS.items()}
