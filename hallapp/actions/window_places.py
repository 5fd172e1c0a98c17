"""Where windows stand on the picture of the hall, in thousandths of its width and height."""

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.records.people import Window
from hallapp.wording import QT_TRANSLATE_NOOP

PLACE = QT_TRANSLATE_NOOP("Step", "Move window {window} on the picture")
ROUND = QT_TRANSLATE_NOOP("Step", "Arrange the windows round the hall")
_GONE = QT_TRANSLATE_NOOP("Refused", "This window does not exist any more.")
_WHOLE = 1000


@needs(Right.SETUP)
def place(hall: Hall, window_id: int, x: int, y: int) -> None:
    """Put the middle of a window there; outside the picture is its edge."""
    with hall.step(PLACE) as step:
        row = step.get(Window, window_id)
        if row is None:
            raise Refused(_GONE)
        step.say(window=row.window_no)
        row.place_x, row.place_y = (min(max(at, 0), _WHOLE) for at in (x, y))


@needs(Right.SETUP)
def arrange_round(hall: Hall) -> None:
    """Let every window stand round the hall again, in their order."""
    with hall.step(ROUND) as step:
        for row in step.scalars(select(Window).where(Window.place_x.is_not(None))).all():
            row.place_x = row.place_y = None
