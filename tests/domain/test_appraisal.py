"""Shares, ratings' options, forms and sheets of appraisal."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.appraisal import NOTHING, Share, percent, together
from hallapp.domain.appraisal_rounds import (
    About,
    Blanks,
    Form,
    Kind,
    Round,
    Sheet,
    check_closing,
    check_form,
    check_marks,
    form_presets,
    mean,
    scale_of,
    scales,
    score,
)
from hallapp.domain.errors import Refused
from hallapp.domain.ratings import (
    LEVELS,
    UNRATED,
    NewRating,
    check,
    check_options,
    device_called,
    devices,
    level_words,
    preset_options,
    visit_of,
)
from hallapp.domain.spans import read_span

SCALES = {scale.key: scale for scale in scales()}
THREE = Form(scale=SCALES["three"], items=("服务态度", "办事效率", "清正廉洁"))
TEN = Form(scale=SCALES["grades"], items=("德", "能", "勤", "绩", "廉"))


def test_a_share_says_nothing_where_nothing_was_counted() -> None:
    assert NOTHING.value is None
    assert percent(0, 0) is None
    assert percent(2, 3) == Decimal("66.67")
    assert Share(1, 4).value == Decimal("0.25")
    assert together([Share(1, 2, 1, 1), Share(2, 3)]) == Share(3, 5, 1, 1)


def test_every_level_has_eight_options_of_its_own_code() -> None:
    assert list(preset_options()) == list(level_words()) == list(LEVELS)
    assert {len(said) for said in preset_options().values()} == {8}
    assert preset_options()[1]["115"] == "服务态度差效率低"
    check_options(preset_options())


def test_devices_map_to_levels_or_to_unrated() -> None:
    known = {*map(str, LEVELS), UNRATED}
    assert all(set(device.levels.values()) <= known for device in devices())
    pingtan = device_called("device-0-4")
    assert pingtan is not None
    assert device_called("") is None
    assert pingtan.levels == {"3": "5", "2": "4", "1": "3", "0": "2", "4": UNRATED}


def test_a_rating_is_checked_by_the_options_it_may_have() -> None:
    at = datetime(2026, 3, 2, 9)
    for level in (*LEVELS, None):
        check(NewRating(level=level, rated_at=at), preset_options())
    check(NewRating(level=2, rated_at=at, options=("214",), text="差"), preset_options())
    for wrong in (
        NewRating(level=0, rated_at=at),
        NewRating(level=5, rated_at=at, options=("214",)),
        NewRating(level=None, rated_at=at, options=("214",)),
        NewRating(level=5, rated_at=at, text="字" * 151),
    ):
        with pytest.raises(Refused):
            check(wrong, preset_options())
    for bad in ({5: {"51": "短"}}, {5: {"5x0": "字"}}, {4: {"510": "别级"}}, {5: {"510": " "}}):
        with pytest.raises(Refused):
            check_options(bad)
    assert visit_of("A-1", at) == "A-1|2026-03-02"
    assert not visit_of("", at)


def test_what_nobody_knows_leaves_the_count() -> None:
    """满意 100, 基本满意 70, 不满意 30, 不了解 not counted: (100 + 30) / 2 = 65."""
    assert score(THREE, "134") == Decimal(65)
    assert score(THREE, "444") is None
    assert score(THREE, "000") is None


def test_blanks_by_rule() -> None:
    """10 and 8 of 10 with three blanks: 90; less 0.2 each: 89.4; or the sheet is void."""
    assert score(TEN, "12000") == Decimal(90)
    assert score(replace(TEN, blanks=Blanks.MINUS), "12000") == Decimal("89.4")
    assert score(replace(TEN, blanks=Blanks.VOID), "12000") is None
    assert score(replace(TEN, blanks=Blanks.VOID), "11111") == Decimal(100)
    ruin = replace(TEN, blanks=Blanks.MINUS, minus=Decimal(50))
    assert score(ruin, "40000") == 0


@given(st.text("012345", min_size=5, max_size=5), st.integers(0, 4))
def test_a_better_mark_never_gives_less(digits: str, at: int) -> None:
    if digits[at] in "0145":
        return
    better = digits[:at] + str(int(digits[at]) - 1) + digits[at + 1 :]
    one, other = score(TEN, digits), score(TEN, better)
    assert one is not None
    assert other is not None
    assert other >= one


def test_digits_that_are_no_marks_are_refused() -> None:
    for wrong in ("11", "1234", "11a", "115", "11²"):
        with pytest.raises(Refused):
            check_marks(THREE, wrong)
    check_marks(THREE, "104")


def test_a_form_is_kept_as_it_was() -> None:
    for preset in form_presets():
        assert Form.from_dict(preset.form.to_dict()) == replace(
            preset.form, scale=replace(preset.form.scale, source="")
        )
    assert {preset.kind for preset in form_presets()} == set(Kind)
    check_form(TEN)
    for items in ((), ("德", " ")):
        with pytest.raises(Refused):
            check_form(replace(TEN, items=items))


def test_a_scale_that_says_nothing_is_refused() -> None:
    for words in ([("好", "1")], [("好", ""), ("差", "")], [("好", "0"), ("差", "")],
                  [("好", "x"), ("差", "1")], [("好", "1")] * 10):  # fmt: skip
        with pytest.raises(Refused):
            scale_of("x", "x", words)
    assert scale_of("x", "x", [("好", "2.5"), ("差", "0")]).top == Decimal("2.5")


def test_two_readings_that_differ_are_named() -> None:
    assert Sheet(0, 1).counted is None
    one = Sheet(0, 1, {1: "1", 2: "1"})
    assert one.once
    assert one.differs == ()
    two = replace(one, second={1: "1", 2: "2"})
    assert (two.differs, two.counted, two.once) == ((2,), None, False)
    assert replace(two, agreed={1: "1", 2: "2"}).differs == ()
    assert replace(two, agreed={1: "3"}).counted == {1: "3"}
    assert replace(one, second=one.first).counted == one.first


def test_a_round_counts_its_sheets() -> None:
    told = Round(
        id=1,
        name="互评",
        kind=Kind.PEER,
        about=About.STAFF,
        span=read_span("2026Q1"),
        voters="",
        form=TEN,
        subjects=((1, "张晓红"), (2, "王强")),
        single=False,
        issued=3,
        closed_on=None,
        sheets=(
            Sheet(0, 1, {1: "11111", 2: "55555"}, {1: "11111", 2: "55555"}),
            Sheet(0, 2, {1: "00000", 2: "55555"}, {1: "00000", 2: "55555"}),
            Sheet(0, 3, {1: "22222", 2: "22222"}),
        ),
    )
    assert (told.collected, told.void, told.unsettled) == (3, 1, 1)
    assert told.scores() == {1: (Decimal(100),)}
    check_closing(3, 3, 0)
    check_closing(None, 3, 0)
    for wrong in ((2, 3, 0), (3, 3, 1)):
        with pytest.raises(Refused):
            check_closing(*wrong)


def test_means_are_half_up() -> None:
    assert mean([]) is None
    assert mean([Decimal("90.005"), Decimal("90.005")]) == Decimal("90.01")
