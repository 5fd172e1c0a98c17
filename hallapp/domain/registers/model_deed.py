"""Model deeds 典型事迹: what somebody did that others should know."""

from hallapp.domain.registers.spec import RECORDED, REMARK, Field, Group, Kind, ListColumn, Register
from hallapp.wording import QT_TRANSLATE_NOOP

SPEC = Register(
    key="model_deed",
    title=QT_TRANSLATE_NOOP("Register model_deed", "Model deeds"),
    prefix="DX",
    icon="star",
    group=Group.HONOURS,
    called="heading",
    fields=(
        Field(
            name="heading",
            label=QT_TRANSLATE_NOOP("Register model_deed", "Heading"),
            needed=True,
            printed=50,
        ),
        Field(
            name="staff",
            label=QT_TRANSLATE_NOOP("Register model_deed", "Person"),
            kind=Kind.STAFF,
            printed=25,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register model_deed", "Window"),
            kind=Kind.WINDOW,
            printed=15,
        ),
        Field(
            name="content",
            label=QT_TRANSLATE_NOOP("Register model_deed", "Text"),
            kind=Kind.LONG,
            needed=True,
            printed=120,
        ),
        Field(name="source", label=QT_TRANSLATE_NOOP("Register model_deed", "Source"), printed=30),
        REMARK,
    ),
    states=(RECORDED,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register model_deed", "Person"), upper="staff", lower="window"
        ),
        ListColumn(title=QT_TRANSLATE_NOOP("Register model_deed", "Heading"), upper="heading"),
        ListColumn(title=QT_TRANSLATE_NOOP("Register model_deed", "Source"), upper="source"),
    ),
)
