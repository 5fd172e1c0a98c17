import re
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from hallapp.places import ICONS
from hallapp.views import icons, look

VIEWS = Path(icons.__file__).parent
NAMED = re.compile(
    r'(?:icon="|paint_icon\(\s*[\w()]+, "|IconButton\(\s*"|drawn\("|StatusPart\(")([a-z-]+)"'
)


def test_every_icon_that_is_named_can_be_drawn() -> None:
    used = {name for path in VIEWS.rglob("*.py") for name in NAMED.findall(path.read_text("utf-8"))}
    assert used
    assert used <= set(icons.POINTS)


@pytest.mark.usefixtures("dressed")
def test_the_face_has_every_point() -> None:
    raw = QRawFont(str(ICONS / "phosphor-1.3.0.ttf"), 24)
    assert all(raw.supportsCharacter(point) for point in icons.POINTS.values())


@pytest.mark.usefixtures("dressed")
def test_an_icon_has_its_colour_and_its_disabled_one() -> None:
    shown = icons.icon("star", "accent").pixmap(18, 18).toImage()
    strongest = max(
        (shown.pixelColor(x, y) for x in range(18) for y in range(18)), key=lambda c: c.alpha()
    )
    assert strongest.name().upper() == look.tones().accent
