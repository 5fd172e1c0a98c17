"""Scores of pledges 一诺双评: each by its kind of reviewer, in a round."""

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

_OVER = QT_TRANSLATE_NOOP("Refused", "The score is of 100.")


def of_a_hundred(values: Values, switches: Mapping[str, bool], move: Move | None) -> None:
    """A score is no more than 100."""
    del switches, move
    score = values.get("score")
    if isinstance(score, int) and score > 100:
        raise Refused(_OVER, field="score")


SPEC = Register(
    key="pledge_score",
    title=QT_TRANSLATE_NOOP("Register pledge_score", "Pledge scores"),
    prefix="PN",
    icon="star",
    group=Group.PLEDGES,
    called="pledge",
    fields=(
        Field(
            name="round",
            label=QT_TRANSLATE_NOOP("Register pledge_score", "Round"),
            needed=True,
            printed=30,
        ),
        Field(
            name="pledge",
            label=QT_TRANSLATE_NOOP("Register pledge_score", "Pledge number"),
            kind=Kind.ENTRY,
            needed=True,
            printed=34,
            of="pledge",
        ),
        Field(
            name="reviewers",
            label=QT_TRANSLATE_NOOP("Register pledge_score", "Reviewers"),
            kind=Kind.CHOICE,
            choices=(
                Choice("self", QT_TRANSLATE_NOOP("Register pledge_score", "The person")),
                Choice("members", QT_TRANSLATE_NOOP("Register pledge_score", "Party members")),
                Choice("public", QT_TRANSLATE_NOOP("Register pledge_score", "The public")),
                Choice("branch", QT_TRANSLATE_NOOP("Register pledge_score", "Party branch")),
            ),
            needed=True,
            printed=20,
        ),
        Field(
            name="reviewer",
            label=QT_TRANSLATE_NOOP("Register pledge_score", "Reviewer"),
            printed=28,
        ),
        Field(
            name="ballots",
            label=QT_TRANSLATE_NOOP("Register pledge_score", "Forms counted"),
            kind=Kind.COUNT,
            printed=18,
        ),
        Field(
            name="score",
            label=QT_TRANSLATE_NOOP("Register pledge_score", "Score of 100"),
            kind=Kind.COUNT,
            needed=True,
            printed=20,
        ),
        Field(
            name="comment",
            label=QT_TRANSLATE_NOOP("Register pledge_score", "Comment"),
            kind=Kind.LONG,
            printed=60,
        ),
        REMARK,
    ),
    states=(RECORDED,),
    rules=(of_a_hundred,),
    columns=(
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register pledge_score", "Round"),
            upper="round",
            lower="reviewer",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register pledge_score", "Pledge"),
            upper="pledge",
            lower="comment",
        ),
        ListColumn(
            title=QT_TRANSLATE_NOOP("Register pledge_score", "Score"),
            upper="score",
            lower="reviewers",
        ),
    ),
    filtered="reviewers",
    counted=("reviewers",),
)
