"""How the window says a vote: how ballots are filled in, and what the count brought."""

from PySide6.QtCore import QCoreApplication

from hallapp.domain.stars.counting import Count
from hallapp.domain.stars.rules import Mode, VoteStage
from hallapp.views import saying, star_words
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_MODES = {
    Mode.APPROVE: QT_TRANSLATE_NOOP("Stars", "for or against each, {n} places"),
    Mode.CHOOSE: QT_TRANSLATE_NOOP("Stars", "up to {m} names a ballot, {n} places"),
    Mode.RANK: QT_TRANSLATE_NOOP("Stars", "names in order of preference, {n} places"),
    Mode.LEVELS: QT_TRANSLATE_NOOP("Stars", "a level for each name, {n} places"),
}

_SECRET = QT_TRANSLATE_NOOP("Stars", "secret, {how}")
_OPEN = QT_TRANSLATE_NOOP("Stars", "open, {how}")


def how(stage: VoteStage, seats: int) -> str:
    """无记名，每票最多 5 人，选出 5 人."""
    said = translate("Stars", _MODES[stage.mode]).format(n=seats, m=stage.max_choices or seats)
    return translate("Stars", _SECRET if stage.secret else _OPEN).format(how=said)


def count_words(count: Count) -> str:
    """发出 40，收回 38，有效 37，作废 1（第 12 张 多选）。过半需 20 票."""
    words = translate(
        "Stars",
        "Entitled {eligible}, present {present}; given out {issued}, collected {collected}, "
        "valid {valid}, void {void}.",
    )
    said = [
        words.format(
            eligible=count.eligible,
            present=count.present,
            issued=count.issued,
            collected=count.collected,
            valid=count.valid,
            void=len(count.voids),
        )
    ]
    if count.voids:
        each = "；".join(
            translate("Stars", "ballot {n}: {fault}").format(
                n=void.serial, fault=translate("Stars", star_words.FAULTS[void.fault])
            )
            for void in count.voids
        )
        said.append(translate("Stars", "Void: {each}.").format(each=each))
    if count.needed:
        said.append(translate("Stars", "A majority is {n} votes.").format(n=count.needed))
    if count.redo:
        said.append(translate("Stars", "More came back than were given out: it is held again."))
    elif count.turnout_missed:
        said.append(translate("Stars", "Too few took part: it is held again."))
    return saying.run_on(said)
