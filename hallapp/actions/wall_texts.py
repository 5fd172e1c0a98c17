"""The texts on the wall: as the preset has them until the hall writes its own."""

import tomllib
from functools import cache

from sqlalchemy import select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.rights import Right
from hallapp.domain.wall_texts import WALL_TEXTS, checked_text
from hallapp.places import PRESETS
from hallapp.records.settings import HallFact
from hallapp.wording import QT_TRANSLATE_NOOP

CHANGE = QT_TRANSLATE_NOOP("Step", "Change the texts on the wall")
_PREFIX = "wall_text:"


@cache
def _preset() -> dict[str, str]:
    said = tomllib.loads((PRESETS / "wall_texts.toml").read_text("utf-8"))
    return {key: checked_text(key, str(said[key])) for key in WALL_TEXTS}


def wall_texts(hall: Hall) -> dict[str, str]:
    """Every text as it stands now."""
    query = select(HallFact.key, HallFact.value).where(HallFact.key.startswith(_PREFIX))
    with hall.reading() as connection:
        own = {key.removeprefix(_PREFIX): str(value) for key, value in connection.execute(query)}
    return _preset() | own


@needs(Right.PAPERS)
def change_wall_text(hall: Hall, key: str, text: str) -> str:
    """Keep another text; an empty one brings the preset back.

    Raises:
        Refused: a placeholder that is not known.
    """
    kept = checked_text(key, text) or _preset()[key]
    if kept == wall_texts(hall)[key]:
        return kept
    with hall.step(CHANGE) as step:
        row = step.scalars(select(HallFact).where(HallFact.key == _PREFIX + key)).one_or_none()
        if row is None:
            step.add(HallFact(key=_PREFIX + key, value=kept))
        else:
            row.value = kept
    return kept
