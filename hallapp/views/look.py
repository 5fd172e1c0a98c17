"""What the window wears: the scheme, the type sizes and whether it moves.

Painted parts ask ``tones()`` and ``sizes()`` each time they paint. After ``wear`` every widget
that has a ``dress()`` method is asked to put its fonts and colours on again.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from hallapp.places import FONTS, ICONS
from hallapp.views.sheet import sheet
from hallapp.views.sizes import LARGE, NORMAL, Sizes
from hallapp.views.tones import DARK, LIGHT, Tones

SANS = "Noto Sans SC"
SERIF = "Noto Serif SC"
PHOSPHOR = "Phosphor"

_FACES = (
    FONTS / "NotoSansSC-Regular.ttf",
    FONTS / "NotoSansSC-Bold.ttf",
    FONTS / "NotoSerifSC-Bold.ttf",  # the brand mark alone
    ICONS / "phosphor-1.3.0.ttf",
)


@dataclass(slots=True)
class _Worn:
    tones: Tones = LIGHT
    sizes: Sizes = NORMAL
    moves: bool = True


_worn = _Worn()


def tones() -> Tones:
    """The colours in force."""
    return _worn.tones


def sizes() -> Sizes:
    """The sizes in force."""
    return _worn.sizes


def motion(milliseconds: int) -> int:
    """How long a movement lasts: 0 when the system wants none."""
    return milliseconds if _worn.moves else 0


@cache
def face(pixels: int, *, bold: bool = False, family: str = SANS) -> QFont:
    """A bundled face in a pixel size; never ``pt``."""
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


@cache
def metrics(pixels: int, *, bold: bool = False) -> QFontMetricsF:
    """How wide words are in a bundled face."""
    return QFontMetricsF(face(pixels, bold=bold))


def load_faces() -> None:
    """Bring the bundled faces in; before the first widget."""
    for path in _FACES:
        QFontDatabase.addApplicationFont(str(path))


def wear(app: QApplication, *, dark: bool, large: bool) -> None:
    """Dress the whole program: style, palette, font, sheet, and every part that paints itself."""
    _worn.tones = DARK if dark else LIGHT
    _worn.sizes = LARGE if large else NORMAL
    QPixmapCache.clear()
    app.setFont(face(_worn.sizes.body))
    app.setPalette(palette(_worn.tones))
    app.setStyleSheet(sheet(_worn.tones, _worn.sizes))
    _worn.moves = app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
    for widget in app.allWidgets():
        redress(widget)


def redress(widget: QWidget) -> None:
    """Ask one widget to put its fonts and colours on again."""
    dress = getattr(widget, "dress", None)
    if dress is not None:
        dress()
    QWidget.update(widget)  # an item view of Qt 6.8 offers only its own update(index)


def system_is_dark(app: QApplication) -> bool:
    """What the system's colour scheme says."""
    return app.styleHints().colorScheme() is Qt.ColorScheme.Dark


_ROLES = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.AlternateBase, "sunken"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Midlight, "line"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Shadow, "edge"),
    (QPalette.ColorRole.BrightText, "on_red"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "text"),
)
_DISABLED = (
    (QPalette.ColorRole.Text, "disabled"),
    (QPalette.ColorRole.WindowText, "disabled"),
    (QPalette.ColorRole.ButtonText, "disabled"),
    (QPalette.ColorRole.PlaceholderText, "disabled"),
    (QPalette.ColorRole.Base, "sunken"),
    (QPalette.ColorRole.Button, "sunken"),
    (QPalette.ColorRole.Highlight, "line"),
    (QPalette.ColorRole.HighlightedText, "text3"),
)


def palette(scheme: Tones) -> QPalette:
    """Qt's own palette from the tokens, the Disabled group too."""
    made = QPalette()
    for role, name in _ROLES:
        made.setColor(role, scheme[name])
    for role, name in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, scheme[name])
    return made
