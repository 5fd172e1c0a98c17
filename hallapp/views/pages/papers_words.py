"""What the papers page calls families, papers and sizes."""

from PySide6.QtCore import QCoreApplication, QLocale

from hallapp.desk import prints
from hallapp.wording import QT_TRANSLATE_NOOP, words

translate = QCoreApplication.translate

_FAMILIES = {
    "wall": QT_TRANSLATE_NOOP("Papers", "For the wall"),
    "cards": QT_TRANSLATE_NOOP("Papers", "Badges and cards"),
    "slips": QT_TRANSLATE_NOOP("Papers", "Slips"),
    "forms": QT_TRANSLATE_NOOP("Papers", "Forms and ballots"),
    "books": QT_TRANSLATE_NOOP("Papers", "Registers and reports"),
    "awards": QT_TRANSLATE_NOOP("Papers", "Certificates"),
}
_TITLES = {paper.name: paper.title for paper in prints.papers()}
FAMILIES = tuple(_FAMILIES)


def family_word(family: str) -> str:
    """上墙, 单据, 台账报表."""
    return translate("Papers", _FAMILIES[family])


def title_of(paper: str) -> str:
    """What the window calls a paper: its title, which is Chinese in the source."""
    say = words("papers", QLocale().name())
    return say("papers", _TITLES[paper])


def size_words(sizes: tuple[str, ...], *, wide: bool = False) -> str:
    """A3, A4 or A4 横."""
    said = translate("Papers", ", ").join(sizes)
    return translate("Papers", "{size} landscape").format(size=said) if wide else said
