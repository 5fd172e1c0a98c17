from datetime import date
from pathlib import Path

import pytest

from hallapp.actions import phrases
from hallapp.desk import phrase_files
from hallapp.domain.errors import Refused
from hallapp.domain.phrases import Tongue
from tests.actions.conftest import Desk, desk

__all__ = ["desk"]
TEXT = "ཞབས་ཞུ།"


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_reader_elsewhere_sends_back_what_was_sent(
    desk: Desk, tmp_path: Path, ending: str
) -> None:
    phrases.write(desk.hall, "通知", Tongue.TIBETAN, TEXT)
    phrases.approve(desk.hall, "通知", Tongue.TIBETAN, reader="旦增罗布")
    place = tmp_path / f"list.{ending}"
    assert phrase_files.save(desk.hall, place, Tongue.TIBETAN, ["通知", "入口"]) == 2
    before = phrases.lines(desk.hall)
    phrases.remove(desk.hall, "通知", Tongue.TIBETAN)
    assert phrase_files.take(desk.hall, place, Tongue.TIBETAN) == 1
    assert phrases.lines(desk.hall) == before
    assert before[0].approved_on == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("rows", "said"),
    [("中文,英文\n通知,Notice\n", "译文"), ("中文,译文,审定日期\n通知,Notice,昨天\n", "昨天")],
)
def test_a_list_that_is_none_is_refused_whole(
    desk: Desk, tmp_path: Path, rows: str, said: str
) -> None:
    place = tmp_path / "list.csv"
    place.write_text(rows, "utf-8")
    with pytest.raises(Refused, match=said):
        phrase_files.take(desk.hall, place, Tongue.ENGLISH)
    assert phrases.lines(desk.hall) == ()
