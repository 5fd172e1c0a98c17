"""The leading group 领导小组: who is in it, in which post, from when until when."""

from hallapp.domain.registers.periods import in_order
from hallapp.domain.registers.spec import (
    RECORDED,
    REMARK,
    Choice,
    Field,
    Group,
    Kind,
    ListColumn,
    Register,
)
from hallapp.wording import QT_TRANSLATE_NOOP

SPEC = Register(
    key="leading_group",
    title=QT_TRANSLATE_NOOP("Register leading_group", "Leading groups"),
    prefix="LX",
    icon="users-three",
    group=Group.HOUSE,
    called="member",
    fields=(
        Field(
            name="group_name",
            label=QT_TRANSLATE_NOOP("Register leading_group", "Group"),
            needed=True,
            printed=60,
        ),
        Field(
            name="member",
            label=QT_TRANSLATE_NOOP("Register leading_group", "Member"),
            needed=True,
            printed=25,
        ),
        Field(
            name="post",
            label=QT_TRANSLATE_NOOP("Register leading_group", "Post in the group"),
            kind=Kind.CHOICE,
            choices=(
                Choice("head", QT_TRANSLATE_NOOP("Register leading_group", "Head")),
                Choice("deputy", QT_TRANSLATE_NOOP("Register leading_group", "Deputy head")),
                Choice("member", QT_TRANSLATE_NOOP("Register leading_group", "Member")),
                Choice("office_head", QT_TRANSLATE_NOOP("Register leading_group", "Office head")),
                Choice("liaison", QT_TRANSLATE_NOOP("Register leading_group", "Liaison")),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="position",
            label=QT_TRANSLATE_NOOP("Register leading_group", "Unit and post"),
            printed=60,
        ),
        Field(
            name="from_on",
            label=QT_TRANSLATE_NOOP("Register leading_group", "From"),
            kind=Kind.DAY,
            needed=True,
            printed=22,
        ),
        Field(
            name="until_on",
            label=QT_TRANSLATE_NOOP("Register leading_group", "Until"),
            kind=Kind.DAY,
            printed=22,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    rules=(in_order,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register leading_group", "Member"),
            upper="member",
            lower="post",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register leading_group", "Group"),
            upper="group_name",
            lower="position",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register leading_group", "From"),
            upper="from_on",
            lower="until_on",
        ),
    ),
    filtered="post",
)
