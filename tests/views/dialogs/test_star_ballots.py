from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hallapp.domain.errors import Refused
from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.rules import Level, Mode, VoteStage
from hallapp.views.dialogs.star_ballots import BallotDialog, how_typed, marked_words
from hallapp.views.main_window import MainWindow
from hallapp.views.preferences import Preferences
from tests.views import star_sample as sample

SLATE = tuple(row.candidate for row in sample.scored()[:4])
STAGE = sample.RULES.vote[0]


@pytest.fixture
def window(qtbot: Any, preferences: Preferences) -> MainWindow:
    shown = MainWindow(lambda: datetime(2026, 10, 9, 9), preferences)
    qtbot.addWidget(shown)
    shown.resize(1366, 696)
    shown.show()
    return shown


def opened(window: MainWindow, keep: Any, *ballots: Ballot) -> BallotDialog:
    dialog = BallotDialog(
        window,
        window,
        STAGE,
        SLATE,
        title="第一遍",
        teller="",
        people=("黄玉兰", "赵春梅"),
        ballots=ballots,
        keep=keep,
    )
    dialog.open()
    return dialog


def enter(dialog: BallotDialog, text: str) -> None:
    QTest.keyClicks(dialog.entry, text)
    QTest.keyClick(dialog.entry, Qt.Key.Key_Return)


def test_ballots_are_typed_one_after_the_other_and_corrected(
    window: MainWindow, qtbot: Any
) -> None:
    kept: list[tuple[str, Ballot]] = []
    dialog = opened(window, lambda teller, ballot: kept.append((teller, ballot)))
    dialog.teller.setCurrentText("黄玉兰")
    enter(dialog, "13")
    enter(dialog, "9")
    assert dialog.fields[1].refused
    assert len(dialog.ballots) == 1
    dialog.entry.clear()
    enter(dialog, ".")
    dialog._correct(dialog.ballots[0])
    assert dialog.entry.text() == "1 3"
    dialog.entry.clear()
    enter(dialog, "14")
    qtbot.waitUntil(lambda: len(kept) == 3, timeout=15_000)
    assert [ballot.serial for _, ballot in kept] == [1, 2, 1]
    assert {teller for teller, _ in kept} == {"黄玉兰"}
    assert [each.serial for each in dialog.ballots] == [1, 2]
    assert not dialog.teller.isEnabled()
    dialog.finish()


def test_what_is_not_kept_stands_in_the_field_again(window: MainWindow, qtbot: Any) -> None:
    def keep(teller: str, _: Ballot) -> None:
        raise Refused("{teller} has entered the other count", field="teller", teller=teller)

    dialog = opened(window, keep)
    dialog.teller.setCurrentText("赵春梅")
    enter(dialog, "2")
    qtbot.waitUntil(lambda: bool(dialog.fields[0].refused), timeout=15_000)
    assert dialog.entry.text() == "2"
    assert dialog.ballots == []
    assert dialog.teller.isEnabled()
    dialog.finish()


def test_a_ballot_is_said_in_names() -> None:
    first, _, third, _ = SLATE
    marks = ((third.key, "yes"), (first.key, "yes"))
    assert marked_words(Ballot(1, marks, ("王五",)), STAGE, SLATE) == "次仁卓玛、张晓红、+王五"
    ranked = VoteStage("投票", mode=Mode.RANK)
    order = ((first.key, "2"), (third.key, "1"))
    assert marked_words(Ballot(1, order), ranked, SLATE) == "张晓红、次仁卓玛"
    levels = VoteStage("投票", mode=Mode.LEVELS, levels=(Level("满意"), Level("一般")))
    assert marked_words(Ballot(1, ((first.key, "满意"),)), levels, SLATE) == "次仁卓玛 满意"
    assert marked_words(Ballot(1), STAGE, SLATE) == "blank"
    assert marked_words(Ballot(1, spoilt=True), STAGE, SLATE) == "spoilt"
    assert "1 满意，2 一般" in how_typed(levels)
