"""Surveys 测评: by third parties, on paper, by phone; sent out, returned, satisfied."""

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

_TOO_MANY = QT_TRANSLATE_NOOP("Refused", "More came back than were sent out.")
_MORE_SAID = QT_TRANSLATE_NOOP("Refused", "More answered like this than came back.")


def shares(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """No more come back than went out, nor do more answer than came back."""
    del switches, move
    issued, returned = values.get("issued"), values.get("returned")
    if isinstance(issued, int) and isinstance(returned, int) and returned > issued:
        raise Refused(_TOO_MANY, field="returned")
    for name in ("satisfied", "dissatisfied"):
        said = values.get(name)
        if isinstance(returned, int) and isinstance(said, int) and said > returned:
            raise Refused(_MORE_SAID, field=name)


SPEC = Register(
    key="survey",
    title=QT_TRANSLATE_NOOP("Register survey", "Surveys"),
    prefix="CP",
    icon="chart-bar",
    group=Group.VOICES,
    called="period",
    fields=(
        Field(
            name="kind",
            label=QT_TRANSLATE_NOOP("Register survey", "Kind"),
            kind=Kind.CHOICE,
            choices=(
                Choice("third_party", QT_TRANSLATE_NOOP("Register survey", "Third party")),
                Choice("paper", QT_TRANSLATE_NOOP("Register survey", "Paper form")),
                Choice("phone", QT_TRANSLATE_NOOP("Register survey", "By phone")),
                Choice("meeting", QT_TRANSLATE_NOOP("Register survey", "At a meeting")),
                Choice("online", QT_TRANSLATE_NOOP("Register survey", "Online")),
            ),
            needed=True,
            printed=22,
        ),
        Field(
            name="period",
            label=QT_TRANSLATE_NOOP("Register survey", "Period"),
            needed=True,
            printed=30,
        ),
        Field(
            name="surveyor",
            label=QT_TRANSLATE_NOOP("Register survey", "Carried out by"),
            needed=True,
            printed=40,
        ),
        Field(
            name="window",
            label=QT_TRANSLATE_NOOP("Register survey", "Window"),
            kind=Kind.WINDOW,
            printed=14,
        ),
        Field(
            name="department",
            label=QT_TRANSLATE_NOOP("Register survey", "Department"),
            kind=Kind.DEPARTMENT,
            printed=34,
        ),
        Field(
            name="issued",
            label=QT_TRANSLATE_NOOP("Register survey", "Sent out"),
            kind=Kind.COUNT,
            printed=16,
        ),
        Field(
            name="returned",
            label=QT_TRANSLATE_NOOP("Register survey", "Returned"),
            kind=Kind.COUNT,
            needed=True,
            printed=18,
        ),
        Field(
            name="satisfied",
            label=QT_TRANSLATE_NOOP("Register survey", "Satisfied"),
            kind=Kind.COUNT,
            needed=True,
            printed=16,
        ),
        Field(
            name="dissatisfied",
            label=QT_TRANSLATE_NOOP("Register survey", "Dissatisfied"),
            kind=Kind.COUNT,
            printed=18,
        ),
        Field(
            name="rank",
            label=QT_TRANSLATE_NOOP("Register survey", "Rank"),
            kind=Kind.COUNT,
            printed=14,
        ),
        Field(
            name="problems",
            label=QT_TRANSLATE_NOOP("Register survey", "Problems named"),
            kind=Kind.LONG,
            printed=50,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    rules=(shares,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register survey", "Of"),
            upper="department",
            lower="window",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register survey", "Period"),
            upper="period",
            lower="surveyor",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register survey", "Satisfied"),
            upper="satisfied",
            lower="returned",
        ),
    ),
    beside="kind",
    filtered="kind",
    counted=("kind",),
)
