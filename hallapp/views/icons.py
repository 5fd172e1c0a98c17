"""Icons, drawn from the Phosphor Regular face by code point (MIT, resources/icons)."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication

from hallapp.views.look import PHOSPHOR, face, tones

POINTS = {
    "arrow-counter-clockwise": 0xF021,
    "arrow-elbow-down-left": 0xF025,
    "arrows-out-simple": 0xF052,
    "bell": 0xF082,
    "calendar-blank": 0xF0AD,
    "calendar-x": 0xF0B0,
    "caret-down": 0xF0C2,
    "caret-left": 0xF0C3,
    "caret-right": 0xF0C4,
    "caret-up": 0xF0C5,
    "chart-bar": 0xF0D2,
    "chat-centered-dots": 0xF0DA,
    "check": 0xF0E7,
    "clipboard-text": 0xF0F8,
    "clock-counter-clockwise": 0xF0FC,
    "columns": 0xF10E,
    "command": 0xF10F,
    "copy": 0xF114,
    "crop": 0xF11B,
    "database": 0xF12D,
    "dots-six-vertical": 0xF144,
    "download-simple": 0xF14C,
    "envelope-simple": 0xF156,
    "eye": 0xF15B,
    "eye-slash": 0xF15E,
    "file-text": 0xF170,
    "floppy-disk": 0xF181,
    "folder-open": 0xF18C,
    "funnel": 0xF196,
    "gear-six": 0xF19C,
    "hand-waving": 0xF1C2,
    "handshake": 0xF1C0,
    "hard-drives": 0xF1C4,
    "headset": 0xF1C9,
    "heart": 0xF1CA,
    "identification-card": 0xF1DC,
    "image": 0xF1DD,
    "info": 0xF1E0,
    "keyboard": 0xF1E5,
    "lightbulb": 0xF1ED,
    "lightning": 0xF1EF,
    "lock-key": 0xF200,
    "lock-simple": 0xF205,
    "magnifying-glass": 0xF20A,
    "magnifying-glass-minus": 0xF20B,
    "magnifying-glass-plus": 0xF20C,
    "map-pin": 0xF20D,
    "medal": 0xF213,
    "megaphone": 0xF215,
    "minus": 0xF21A,
    "moon": 0xF21F,
    "notebook": 0xF22C,
    "package": 0xF251,
    "pencil-simple": 0xF266,
    "phone-call": 0xF26F,
    "plus": 0xF27F,
    "plus-circle": 0xF280,
    "printer": 0xF288,
    "question": 0xF293,
    "repeat": 0xF29F,
    "scales": 0xF2AA,
    "shield-check": 0xF2B8,
    "shield-warning": 0xF2BD,
    "star": 0xF2F3,
    "storefront": 0xF2F9,
    "student": 0xF2FB,
    "sun": 0xF2FE,
    "sun-horizon": 0xF300,
    "tray": 0xF336,
    "trophy": 0xF33D,
    "umbrella": 0xF342,
    "upload-simple": 0xF345,
    "user": 0xF346,
    "user-minus": 0xF34E,
    "user-plus": 0xF34F,
    "users": 0xF351,
    "users-three": 0xF354,
    "warning-circle": 0xF35D,
    "wrench": 0xF36C,
    "x": 0xF36D,
}


def paint_icon(painter: QPainter, name: str, centre: QPointF, pixels: int, colour: QColor) -> None:
    """Draw an icon of `pixels` around `centre`; the glyph takes seven eighths of it."""
    half = pixels / 2
    painter.setFont(face(round(pixels * 0.875), family=PHOSPHOR))
    painter.setPen(colour)
    painter.drawText(
        QRectF(centre.x() - half, centre.y() - half, pixels, pixels),
        Qt.AlignmentFlag.AlignCenter,
        chr(POINTS[name]),
    )


def pixmap(name: str, pixels: int, colour: QColor, ratio: float) -> QPixmap:
    """An icon as a picture of `pixels` logical pixels; kept until the look changes."""
    key = f"{name}/{pixels}/{colour.rgba()}/{ratio}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    made = QPixmap(QSize(round(pixels * ratio), round(pixels * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_icon(painter, name, QPointF(pixels / 2, pixels / 2), pixels, colour)
    painter.end()
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, tone: str = "text2", pixels: int = 18) -> QIcon:
    """An icon for Qt's own buttons, in the colour of its word, with its disabled state."""
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    made = QIcon(pixmap(name, pixels, tones()[tone], ratio))
    faded = pixmap(name, pixels, tones()["disabled"], ratio)
    made.addPixmap(faded, QIcon.Mode.Disabled)
    return made
