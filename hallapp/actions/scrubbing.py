"""The file written anew after something had to vanish from it; again later if it was in use."""

from sqlalchemy import delete, insert, select

from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.domain.errors import StoreTrouble
from hallapp.records.base import table_of
from hallapp.records.settings import DeskSetting

_LEFT = "scrub"


@needs()
def scrub(hall: Hall) -> bool:
    """Leave no trace of what was deleted; False if another program reads just now: next time."""
    table = table_of(DeskSetting)
    with hall.store.aside() as connection:
        connection.execute(delete(table).where(table.c.key == _LEFT))
        connection.execute(insert(table).values(key=_LEFT, value=True))
    try:
        hall.store.scrub()
    except StoreTrouble:
        return False
    with hall.store.aside() as connection:
        connection.execute(delete(table).where(table.c.key == _LEFT))
    return True


def left_to_scrub(hall: Hall) -> bool:
    """Whether something has yet to vanish."""
    with hall.store.reading() as connection:
        found = connection.scalar(select(DeskSetting.key).where(DeskSetting.key == _LEFT))
    return found is not None
