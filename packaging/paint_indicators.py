"""Paints the 18 px marks of check boxes and radio buttons and the 14 px carets of the style sheet.

Run by hand when a tone or a mark changes: ``python packaging/paint_indicators.py``.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from hallapp.places import ICONS
from hallapp.views import look
from hallapp.views.icons import paint_icon
from hallapp.views.parts.painting import box
from hallapp.views.tones import DARK, LIGHT, Tones

TICK = (QPointF(5.0, 9.4), QPointF(7.8, 12.0), QPointF(13.0, 6.4))


def check(painter: QPainter, worn: Tones, state: str) -> None:
    place = QRectF(1, 1, 16, 16)
    if state == "on":
        box(painter, place, 4, fill=worn["accent"])
        pen = QPen(worn["on_accent"], 2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(TICK)
    else:
        ground, edge = ("surface", "edge") if state == "off" else ("sunken", "line")
        box(painter, place, 4, fill=worn[ground], edge=worn[edge], width=1.2)


def radio(painter: QPainter, worn: Tones, state: str) -> None:
    place = QRectF(1, 1, 16, 16)
    ground = "sunken" if state == "none" else "surface"
    edge = {"on": "accent", "off": "edge", "none": "line"}[state]
    box(painter, place, 8, fill=worn[ground], edge=worn[edge], width=1.5)
    if state == "on":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn["accent"])
        painter.drawEllipse(QPointF(9, 9), 4, 4)


def main() -> None:
    app = QApplication(sys.argv)
    look.load_faces()
    for scheme, worn in (("light", LIGHT), ("dark", DARK)):
        look.wear(app, dark=worn is DARK, large=False)
        (ICONS / scheme).mkdir(exist_ok=True)
        for ratio, suffix in ((1, ""), (2, "@2x")):
            for shape, states in (
                ("check", ("on", "off", "none")),
                ("radio", ("on", "off", "none")),
                ("caret", ("down", "up")),
            ):
                side = 14 if shape == "caret" else 18
                for state in states:
                    image = QImage(side * ratio, side * ratio, QImage.Format.Format_ARGB32)
                    image.fill(Qt.GlobalColor.transparent)
                    painter = QPainter(image)
                    painter.scale(ratio, ratio)
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                    if shape == "caret":
                        paint_icon(painter, f"caret-{state}", QPointF(7, 7), 14, worn["text2"])
                    else:
                        {"check": check, "radio": radio}[shape](painter, worn, state)
                    painter.end()
                    image.save(str(ICONS / scheme / f"{shape}-{state}{suffix}.png"))


if __name__ == "__main__":
    main()
