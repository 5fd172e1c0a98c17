from dataclasses import replace
from datetime import date

import pytest

from hallapp.actions import notices, phrases, prints, steps
from hallapp.domain.errors import Refused
from hallapp.domain.free_notice import Part, PartKind, Piece
from hallapp.domain.phrases import Phrase, Tongue, suggested
from tests.actions.conftest import Desk

WORDS = (Part(PartKind.TEXT, (Piece("停电半天"),)),)


def test_a_holiday_notice_is_filled_from_the_calendar(desk: Desk) -> None:
    line = notices.begin(desk.hall, "holiday")
    assert line.text.title == "清明节放假通知"
    words = "".join(part.text for part in line.text.parts)
    assert "4月4日（周六）至4月6日（周一）放假，共3天。" in words
    assert "4月7日（周二）起照常办公" in words
    assert "09:00—12:00，13:30—17:00" in words
    assert line.text.day == date(2026, 3, 2)


def test_words_are_written_over_until_they_are_printed(desk: Desk) -> None:
    line = notices.begin(desk.hall, "outage")
    text = replace(line.text, title="停电通知", parts=WORDS)
    assert notices.write(desk.hall, 1, text).version == 1
    prints.issue(desk.hall, "notice", notices.subject(1, 1), "ab", title="公告", book="N")
    second = notices.write(desk.hall, 1, replace(text, title="停网通知"))
    assert second.version == 2
    assert [each.text.title for each in notices.versions(desk.hall, 1)] == ["停网通知", "停电通知"]
    steps.undo(desk.hall)
    assert notices.line(desk.hall).text.title == "停电通知"


def test_a_notice_is_put_away_and_taken_out(desk: Desk) -> None:
    notices.begin(desk.hall, "circular")
    notices.archive(desk.hall, 1)
    assert notices.lines(desk.hall) == ()
    assert len(notices.lines(desk.hall, archived=True)) == 1
    with pytest.raises(Refused):
        notices.line(desk.hall)
    notices.archive(desk.hall, 1, away=False)
    assert notices.line(desk.hall).notice_no == 1


def test_it_hangs_from_day_to_day(desk: Desk) -> None:
    line = notices.begin(desk.hall, "reminder")
    assert line.up_from == date(2026, 3, 2)
    assert line.down_on == date(2026, 4, 1)
    moved = notices.arrange(
        desk.hall, 1, style="official", up_from=date(2026, 3, 3), down_on=date(2026, 3, 5)
    )
    assert (moved.style, moved.down_on) == ("official", date(2026, 3, 5))
    with pytest.raises(Refused) as refused:
        notices.arrange(
            desk.hall, 1, style="poster", up_from=date(2026, 3, 3), down_on=date(2026, 3, 2)
        )
    assert refused.value.field == "down_on"


def test_an_unknown_notice_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="7"):
        notices.write(desk.hall, 7, replace(notices.begin(desk.hall, "circular").text))


def test_a_calendar_without_a_holiday_leaves_places_to_fill(desk: Desk) -> None:
    desk.now = desk.now.replace(year=2040)
    words = notices.places(desk.hall)
    assert words["holiday"] == "〔节日〕"


def test_a_phrase_is_printed_only_once_it_is_read(desk: Desk) -> None:
    hall = desk.hall
    phrases.write(hall, "通知", Tongue.TIBETAN, " བརྡ་ཐོ། ")
    assert phrases.asked(hall, ["通知"], Tongue.TIBETAN).lacks[0].unapproved
    phrases.approve(hall, "通知", Tongue.TIBETAN, reader="旦增罗布")
    assert phrases.asked(hall, ["通知"], Tongue.TIBETAN).of("通知") == "བརྡ་ཐོ།"
    phrases.write(hall, "通知", Tongue.TIBETAN, "བརྡ་ཁྱབ།")
    assert phrases.lines(hall)[0].approved_on is None
    phrases.remove(hall, "通知", Tongue.TIBETAN)
    assert phrases.lines(hall) == ()


@pytest.mark.parametrize(
    ("chinese", "words", "field"), [("", "x", "chinese"), ("通知", " ", "words")]
)
def test_half_a_phrase_is_refused(desk: Desk, chinese: str, words: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        phrases.write(desk.hall, chinese, Tongue.ENGLISH, words)
    assert refused.value.field == field


def test_nobody_approves_without_a_name_or_what_is_not_there(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        phrases.approve(desk.hall, "通知", Tongue.ENGLISH, reader=" ")
    assert refused.value.field == "reader"
    with pytest.raises(Refused, match="通知"):
        phrases.approve(desk.hall, "通知", Tongue.ENGLISH, reader="R")


def test_a_list_is_taken_once_and_never_over_what_was_approved(desk: Desk) -> None:
    hall = desk.hall
    count = phrases.take(hall, suggested())
    assert count == len(suggested())
    assert phrases.take(hall, suggested()) == 0
    phrases.approve(hall, "通知", Tongue.ENGLISH, reader="R")
    later = Phrase("通知", Tongue.ENGLISH, "Announcement", "S", date(2026, 3, 1))
    assert phrases.take(hall, [later]) == 0
    fresh = replace(later, chinese="入口处")
    assert phrases.take(hall, [fresh]) == 1
    assert phrases.asked(hall, ["入口处"], Tongue.ENGLISH).of("入口处") == "Announcement"
