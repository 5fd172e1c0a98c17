"""What the papers page calls families, papers and sizes."""

from PySide6.QtCore import QCoreApplication

from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_FAMILIES = {
    "wall": QT_TRANSLATE_NOOP("Papers", "For the wall"),
    "cards": QT_TRANSLATE_NOOP("Papers", "Cards"),
    "slips": QT_TRANSLATE_NOOP("Papers", "Slips"),
    "books": QT_TRANSLATE_NOOP("Papers", "Registers and reports"),
}
_TITLES = {
    "zero-sheet": QT_TRANSLATE_NOOP("Papers", "Zero sheet"),
    "duty-sheet": QT_TRANSLATE_NOOP("Papers", "Duty sheet of today"),
    "staff-wall": QT_TRANSLATE_NOOP("Papers", "People of a window"),
    "window-closed-card": QT_TRANSLATE_NOOP("Papers", "Window closed"),
    "acceptance": QT_TRANSLATE_NOOP("Papers", "Acceptance slip"),
    "clock": QT_TRANSLATE_NOOP("Papers", "Clock slip"),
    "register": QT_TRANSLATE_NOOP("Papers", "Case log"),
}
FAMILIES = tuple(_FAMILIES)


def family_word(family: str) -> str:
    """上墙, 单据, 台账报表."""
    return translate("Papers", _FAMILIES[family])


def title_of(paper: str) -> str:
    """What the window calls a paper; one without a word of its own by its name."""
    return translate("Papers", _TITLES[paper]) if paper in _TITLES else paper


def size_words(sizes: tuple[str, ...], *, wide: bool = False) -> str:
    """A3, A4 or A4 横."""
    said = translate("Papers", ", ").join(sizes)
    return translate("Papers", "{size} landscape").format(size=said) if wide else said
