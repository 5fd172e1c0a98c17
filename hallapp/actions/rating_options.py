"""The options of the five levels 好差评 as this hall has them, else as the presets say."""

from typing import cast

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.ratings import Options, check_options, preset_options
from hallapp.domain.rights import Right
from hallapp.records.settings import HallFact
from hallapp.wording import QT_TRANSLATE_NOOP

CHANGE = QT_TRANSLATE_NOOP("Step", "Change the options of ratings")
_FACT = "ratings.options"


def options(hall: Hall) -> Options:
    """Level → code → words."""
    with hall.reading() as connection:
        return read_options(connection)


def read_options(connection: Connection) -> Options:
    """The same within a transaction."""
    said = connection.scalar(select(HallFact.value).where(HallFact.key == _FACT))
    if said is None:
        return preset_options()
    kept = cast("dict[str, dict[str, str]]", said)
    return {int(level): words for level, words in kept.items()}


@needs(Right.SETUP)
def change_options(hall: Hall, new: Options) -> None:
    """Say the options anew; ratings keep the codes they have.

    Raises:
        Refused: a code is none of its level, or has no words.
    """
    check_options(new)
    kept = {str(level): dict(words) for level, words in new.items()}
    with hall.step(CHANGE) as step:
        row = step.scalars(select(HallFact).where(HallFact.key == _FACT)).one_or_none()
        if row is None:
            step.add(HallFact(key=_FACT, value=kept))
        else:
            row.value = kept
