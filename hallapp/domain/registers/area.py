"""Areas of responsibility 责任区: which part of the hall is whose, from when until when."""

from hallapp.domain.registers.periods import in_order
from hallapp.domain.registers.spec import (
    RECORDED,
    REMARK,
    Field,
    Group,
    Kind,
    ListColumn,
    Register,
)
from hallapp.wording import QT_TRANSLATE_NOOP

SPEC = Register(
    key="area",
    title=QT_TRANSLATE_NOOP("Register area", "Areas of responsibility"),
    prefix="ZQ",
    icon="map-pin",
    group=Group.ORDER,
    called="area",
    fields=(
        Field(
            name="area", label=QT_TRANSLATE_NOOP("Register area", "Area"), needed=True, printed=45
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register area", "Responsible"),
            kind=Kind.STAFF,
            needed=True,
            printed=25,
        ),
        Field(
            name="scope",
            label=QT_TRANSLATE_NOOP("Register area", "What belongs to it"),
            kind=Kind.LONG,
            printed=80,
        ),
        Field(
            name="from_on",
            label=QT_TRANSLATE_NOOP("Register area", "From"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="until_on",
            label=QT_TRANSLATE_NOOP("Register area", "Until"),
            kind=Kind.DAY,
            printed=22,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    rules=(in_order,),
    columns=(
        ListColumn(title=QT_TRANSLATE_NOOP("Register area", "Area"), upper="area", lower="scope"),
        ListColumn(title=QT_TRANSLATE_NOOP("Register area", "Responsible"), upper="staff"),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register area", "From"), upper="from_on", lower="until_on"
        ),
    ),
)
