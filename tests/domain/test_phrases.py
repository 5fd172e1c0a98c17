from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.phrases import (
    Lack,
    Phrase,
    SecondLines,
    Tongue,
    is_over,
    second_lines,
    suggested,
)

DAY = date(2026, 4, 1)
CLOSED = Phrase("4月7日起照常办公。", Tongue.TIBETAN, "ཟླ་4པ།", "旦增罗布", DAY)
UNREAD = Phrase("通知", Tongue.TIBETAN, "བརྡ་ཐོ།")


def test_tibetan_has_its_own_digits_where_the_hall_wants_them() -> None:
    words = {"4月": "ཟླ་4 2026"}
    assert SecondLines(Tongue.TIBETAN, words, digits=True).of("4月") == "ཟླ་༤ ༢༠༢༦"
    assert SecondLines(Tongue.TIBETAN, words).of("4月") == "ཟླ་4 2026"
    assert SecondLines(Tongue.ENGLISH, words, digits=True).of("4月") == "ཟླ་4 2026"


@pytest.mark.parametrize(
    ("order", "tibetan", "english"),
    [("usual", True, False), ("over", True, True), ("under", False, False)],
)
def test_second_lines_stand_as_the_hall_says(order: str, tibetan: bool, english: bool) -> None:
    assert is_over(order, Tongue.TIBETAN) is tibetan
    assert is_over(order, Tongue.ENGLISH) is english


def test_an_approved_phrase_is_the_second_line() -> None:
    found = second_lines(["4月7日起照常办公。", " "], [CLOSED], Tongue.TIBETAN)
    assert found.of(" 4月7日起照常办公。 ") == "ཟླ་4པ།"
    assert found.lacks == ()
    assert not found.of("别的")


def test_an_unread_phrase_is_not_printed_but_named() -> None:
    found = second_lines(["通知"], [UNREAD], Tongue.TIBETAN)
    assert not found.of("通知")
    assert found.lacks == (Lack("通知", unapproved="བརྡ་ཐོ།"),)


def test_a_changed_chinese_text_names_its_former_words() -> None:
    found = second_lines(["4月8日起照常办公。"], [CLOSED], Tongue.TIBETAN)
    assert found.lacks == (Lack("4月8日起照常办公。", was=CLOSED.chinese),)


def test_a_new_text_has_no_former_words() -> None:
    assert second_lines(["请排队"], [CLOSED], Tongue.TIBETAN).lacks == (Lack("请排队"),)


def test_a_phrase_still_in_use_is_nobodys_former_words() -> None:
    found = second_lines(["4月8日起照常办公。", CLOSED.chinese], [CLOSED], Tongue.TIBETAN)
    assert found.lacks == (Lack("4月8日起照常办公。"),)


def test_the_other_language_does_not_count() -> None:
    english = replace(CLOSED, tongue=Tongue.ENGLISH)
    assert second_lines([CLOSED.chinese], [english], Tongue.TIBETAN).lacks


def test_suggestions_are_unread() -> None:
    assert suggested()
    assert not any(each.approved_on or each.reader for each in suggested())


@given(st.lists(st.sampled_from("甲乙丙丁"), max_size=6), st.sets(st.sampled_from("甲乙丙丁")))
def test_every_text_has_its_line_or_is_named_as_lacking(wanted: list[str], known: set[str]) -> None:
    phrases = [Phrase(each, Tongue.ENGLISH, f"<{each}>", "R", DAY) for each in known]
    found = second_lines(wanted, phrases, Tongue.ENGLISH)
    assert set(found.words) | {lack.chinese for lack in found.lacks} == set(wanted)
    assert set(found.words) == set(wanted) & known
