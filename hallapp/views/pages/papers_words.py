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
_LYING, _UPRIGHT = {"297x210": "A4", "420x297": "A3"}, {"210x297": "A4", "297x420": "A3"}
FAMILIES = tuple(_FAMILIES)


def family_word(family: str) -> str:
    """上墙, 单据, 台账报表."""
    return translate("Papers", _FAMILIES[family])


def title_of(paper: str) -> str:
    """What the window calls a paper: its title, which is Chinese in the source."""
    say = words("papers", QLocale().name())
    return say("papers", _TITLES[paper])


def size_word(size: str) -> str:
    """A3, A4 landscape, 85.60 × 53.98."""
    if size in _LYING:
        return translate("Papers", "{size} landscape").format(size=_LYING[size])
    return _UPRIGHT.get(size, size.replace("x", " × "))


def size_words(sizes: tuple[str, ...], *, wide: bool = False) -> str:
    """A3, A4 or A4 横; of several in millimetres the first."""
    if len(sizes) > 1 and sizes[0] not in _LYING and "x" in sizes[0]:
        return translate("Papers", "{size} and others").format(size=size_word(sizes[0]))
    said = translate("Papers", ", ").join(map(size_word, sizes))
    if not wide or any("x" in size for size in sizes):
        return said
    return translate("Papers", "{size} landscape").format(size=said)
