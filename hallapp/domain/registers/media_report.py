"""Reports in the media 媒体报道, praise and criticism, with what they score."""

from collections.abc import Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import (
    RECORDED,
    REMARK,
    Choice,
    Field,
    Group,
    Kind,
    ListColumn,
    Move,
    Register,
    Values,
)
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_HANDLING = QT_TRANSLATE_NOOP(
    "Refused", "Critical reports score nothing: leave the score empty."
)


def criticism(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """What criticises the hall earns nobody points."""
    del switches, move
    if values.get("tone") == "critical" and values.get("score"):
        raise Refused(_NO_HANDLING, field="score")


SPEC = Register(
    key="media_report",
    title=QT_TRANSLATE_NOOP("Register media_report", "Media reports"),
    prefix="MT",
    icon="file-text",
    group=Group.HOUSE,
    called="heading",
    fields=(
        Field(
            name="heading",
            label=QT_TRANSLATE_NOOP("Register media_report", "Heading"),
            needed=True,
            printed=60,
        ),
        Field(
            name="medium",
            label=QT_TRANSLATE_NOOP("Register media_report", "Medium"),
            needed=True,
            printed=34,
        ),
        Field(
            name="level",
            label=QT_TRANSLATE_NOOP("Register media_report", "Level"),
            kind=Kind.CHOICE,
            choices=(
                Choice("national", QT_TRANSLATE_NOOP("Register media_report", "National")),
                Choice("provincial", QT_TRANSLATE_NOOP("Register media_report", "Provincial")),
                Choice("city", QT_TRANSLATE_NOOP("Register media_report", "City")),
                Choice("county", QT_TRANSLATE_NOOP("Register media_report", "County")),
                Choice("own", QT_TRANSLATE_NOOP("Register media_report", "Own channel")),
            ),
            needed=True,
            printed=18,
        ),
        Field(
            name="tone",
            label=QT_TRANSLATE_NOOP("Register media_report", "Tone"),
            kind=Kind.CHOICE,
            choices=(
                Choice("praise", QT_TRANSLATE_NOOP("Register media_report", "Praise")),
                Choice("news", QT_TRANSLATE_NOOP("Register media_report", "News")),
                Choice("critical", QT_TRANSLATE_NOOP("Register media_report", "Critical")),
            ),
            needed=True,
            printed=16,
        ),
        Field(
            name="published_on",
            label=QT_TRANSLATE_NOOP("Register media_report", "Published on"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="author",
            label=QT_TRANSLATE_NOOP("Register media_report", "Written by"),
            kind=Kind.STAFF,
            printed=20,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register media_report", "Department"),
            kind=Kind.DEPARTMENT,
            printed=30,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register media_report", "Window"),
            kind=Kind.WINDOW,
        ),
        Field(
            name="score",
            label=QT_TRANSLATE_NOOP("Register media_report", "Score"),
            kind=Kind.COUNT,
            printed=14,
        ),
        Field(
            name="place",
            label=QT_TRANSLATE_NOOP("Register media_report", "Where to find it"),
            printed=36,
        ),
        Field(
            name="handling",
            label=QT_TRANSLATE_NOOP("Register media_report", "Handling of criticism"),
            kind=Kind.LONG,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    rules=(criticism,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register media_report", "Medium"),
            upper="medium",
            lower="published_on",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register media_report", "Heading"),
            upper="heading",
            lower="author",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register media_report", "Level"),
            upper="level",
            lower="score",
        ),
    ),
    beside="tone",
    filtered="tone",
    counted=(
        "level",
        "tone",
    ),
)
