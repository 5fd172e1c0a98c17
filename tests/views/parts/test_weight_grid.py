from typing import Any

from hallapp.views.look import tones
from hallapp.views.parts.weight_grid import Moved, WeightGrid

STAYS = Moved("张晓红", (0, 0, 0, 0), (True,) * 4, above=True)
SWAPS = Moved("徐立新", (0, 5, 0, 0), (True,) * 4, above=True)
OUT = Moved("旦增罗布", (0, 0, 0, 8), (False, False, False, True), above=False)


def test_cells_say_where_somebody_would_stand(qtbot: Any) -> None:
    grid = WeightGrid()
    qtbot.addWidget(grid)
    grid.show_rows(("考核", "群众"), (STAYS, SWAPS, OUT))
    grid.resize(360, grid.sizeHint().height())
    assert grid.accessibleName() == "张晓红 4/4；徐立新 4/4，考核+ 5；旦增罗布 1/4，群众+ 8"
    image = grid.grab().toImage()
    colours = [image.pixelColor(x, y).name() for x in range(360) for y in range(image.height())]
    accent, warn = tones()["accent"].name(), tones()["warn_soft"].name()
    assert colours.count(accent) > 3 * colours.count(warn) > 0
