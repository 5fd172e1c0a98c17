"""The stages of a case in words: 收件 受理 审查 决定 送达, with days, or 进行中."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from hallapp.domain.cases import Stage
from hallapp.views import saying
from hallapp.views.parts import stages
from hallapp.views.saying import Present
from hallapp.wording import QT_TRANSLATE_NOOP

WORDS = {
    "received": QT_TRANSLATE_NOOP("Stage", "Filed"),
    "accepted": QT_TRANSLATE_NOOP("Stage", "Accepted"),
    "reviewed": QT_TRANSLATE_NOOP("Stage", "Review"),
    "decided": QT_TRANSLATE_NOOP("Stage", "Decided"),
    "delivered": QT_TRANSLATE_NOOP("Stage", "Issued"),
}


def shown_stages(of: Sequence[Stage], present: Present) -> tuple[stages.Stage, ...]:
    """The stages as the line paints them."""
    return tuple(_shown(stage, present) for stage in of)


def _shown(stage: Stage, present: Present) -> stages.Stage:
    translate = QCoreApplication.translate
    word = translate("Stage", WORDS[stage.name])
    if stage.current:
        return stages.Stage(word, translate("Stage", "going on"), stages.Reached.NOW)
    if stage.at is None:
        return stages.Stage(word, "", stages.Reached.AHEAD)
    return stages.Stage(word, saying.day(stage.at, present), stages.Reached.DONE)
