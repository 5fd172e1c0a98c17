"""Rounds: typed in by two people, settled, scored; who handed in is known, whose sheet is not."""

from dataclasses import replace
from decimal import Decimal

import pytest

from hallapp.actions import appraisals
from hallapp.actions.appraisals import NewRound
from hallapp.domain.appraisal_rounds import About, Kind, Round, form_presets
from hallapp.domain.errors import Refused
from hallapp.domain.spans import read_span
from tests.actions.conftest import Desk

Q1 = read_span("2026Q1")
PRESETS = {each.kind: each for each in form_presets()}
PEER = NewRound(
    name="第一季度互评", kind=Kind.PEER, about=About.STAFF, span=Q1, form=PRESETS[Kind.PEER].form
)


def typed(desk: Desk, told: Round, number: int, *marks: str, by: str, subject: int = 0) -> Round:
    keys = [subject] if subject else [key for key, _ in told.subjects]
    return appraisals.type_in(
        desk.hall, told.id, number, dict(zip(keys, marks, strict=True)), by=by, subject=subject
    )


def test_a_sheet_counts_once_two_people_typed_the_same(desk: Desk) -> None:
    told = appraisals.begin(desk.hall, PEER)
    assert [name for _, name in told.subjects] == ["张晓红", "王强", "王强"]
    typed(desk, told, 1, "11111", "12345", "00000", by="周慧芳")
    assert appraisals.scores(desk.hall, "peer", Q1) == {}
    told = typed(desk, told, 1, "11111", "12345", "00000", by="黄玉兰")
    assert told.scores() == {1: (Decimal(100),), 2: (Decimal(70),)}
    assert appraisals.scores(desk.hall, "peer", Q1) == told.scores()
    assert not appraisals.scores(desk.hall, "leader", Q1)
    assert not appraisals.window_scores(desk.hall, "peer", Q1)
    assert (told.collected, told.void, told.unsettled) == (1, 0, 0)


def test_the_second_is_somebody_else_and_one_may_correct_oneself(desk: Desk) -> None:
    told = appraisals.begin(desk.hall, PEER)
    typed(desk, told, 1, "11111", "11111", "11111", by="周慧芳")
    told = typed(desk, told, 1, "22222", "11111", "11111", by="周慧芳")
    assert told.sheets[0].second is None
    typed(desk, told, 1, "22222", "11111", "11111", by="黄玉兰")
    with pytest.raises(Refused, match="somebody else"):
        typed(desk, told, 1, "22222", "11111", "11111", by="宋佳")
    assert appraisals.typed_by(desk.hall, told.id) == {(0, 1): ("周慧芳", "黄玉兰")}


def test_a_difference_is_shown_and_settled_with_the_paper(desk: Desk) -> None:
    told = appraisals.begin(desk.hall, PEER)
    typed(desk, told, 1, "11111", "11111", "11111", by="周慧芳")
    told = typed(desk, told, 1, "11111", "11112", "11111", by="黄玉兰")
    assert told.sheets[0].differs == (2,)
    with pytest.raises(Refused, match="1 sheets still differ"):
        appraisals.close(desk.hall, told.id)
    right = {1: "11111", 2: "11112", 3: "11111"}
    told = appraisals.settle(desk.hall, told.id, 1, right, by="周慧芳")
    assert told.scores()[2] == (Decimal(96),)
    told = typed(desk, told, 1, "11111", "11111", "11111", by="黄玉兰")  # typed again: as it is now
    assert told.sheets[0].agreed is None
    assert told.scores()[2] == (Decimal(100),)


def test_a_closed_round_does_not_change_until_it_is_opened(desk: Desk) -> None:
    told = appraisals.begin(desk.hall, replace(PEER, issued=1))
    for by in ("周慧芳", "黄玉兰"):
        typed(desk, told, 1, "11111", "11111", "11111", by=by)
    assert appraisals.close(desk.hall, told.id).closed_on
    with pytest.raises(Refused, match="closed"):
        typed(desk, told, 2, "11111", "11111", "11111", by="宋佳")
    appraisals.open_again(desk.hall, told.id)
    for by in ("周慧芳", "黄玉兰"):
        typed(desk, told, 2, "11111", "11111", "11111", by=by)
    with pytest.raises(Refused, match="2 sheets came back of 1 issued"):
        appraisals.close(desk.hall, told.id)
    assert appraisals.hand_in(desk.hall, told.id, {}, issued=2).issued == 2
    told = appraisals.remove(desk.hall, told.id, 2)
    assert told.collected == 1
    for wrong in (lambda: appraisals.remove(desk.hall, told.id, 9),
                  lambda: appraisals.settle(desk.hall, told.id, 9, {1: "11111"}, by="x"),
                  lambda: appraisals.hand_in(desk.hall, told.id, {}, issued=-1),
                  lambda: appraisals.find(desk.hall, 99),
                  lambda: appraisals.open_again(desk.hall, 99)):  # fmt: skip
        with pytest.raises(Refused):
            wrong()


def test_sheets_of_the_public_are_about_one_window(desk: Desk) -> None:
    public = PRESETS[Kind.PUBLIC]
    told = appraisals.begin(
        desk.hall,
        NewRound(
            name="群众评议",
            kind=Kind.PUBLIC,
            about=About.WINDOW,
            span=Q1,
            form=public.form,
            single=True,
        ),
    )
    for by in ("周慧芳", "黄玉兰"):
        typed(desk, told, 1, "111111114", by=by, subject=1)
        typed(desk, told, 2, "222222222", by=by, subject=1)
        typed(desk, told, 1, "444444440", by=by, subject=2)
    found = appraisals.window_scores(desk.hall, "public", Q1)
    assert found == {1: (Decimal(100), Decimal(70))}
    assert appraisals.find(desk.hall, told.id).void == 1
    with pytest.raises(Refused, match="not on the form"):
        appraisals.type_in(desk.hall, told.id, 3, {2: "111111111"}, by="周慧芳", subject=1)


def test_who_has_not_handed_in_is_known(desk: Desk) -> None:
    told = appraisals.begin(desk.hall, replace(PEER, reviewers=(1, 2)))
    assert appraisals.missing(desk.hall, "peer", Q1) == ("张晓红", "王强")
    appraisals.hand_in(desk.hall, told.id, {1: True, 3: True})
    assert appraisals.reviewers(desk.hall, told.id) == {1: True, 2: False, 3: True}
    assert appraisals.missing(desk.hall, "peer", Q1) == ("王强",)
    appraisals.hand_in(desk.hall, told.id, {1: False})
    assert appraisals.missing(desk.hall, "peer", Q1) == ("张晓红", "王强")
    assert appraisals.missing(desk.hall, "peer", read_span("2025Q4")) == ()
    assert appraisals.last_day(desk.hall) == Q1.last


def test_a_round_that_asks_nothing_is_refused(desk: Desk) -> None:
    appraisals.begin(desk.hall, PEER)
    for wrong, said in (
        ("no name", replace(PEER, name=" ")),
        ("already", PEER),
        ("at least one item", replace(PEER, name="x", form=replace(PEER.form, items=()))),
    ):
        with pytest.raises(Refused, match=wrong):
            appraisals.begin(desk.hall, said)
    with pytest.raises(Refused, match="Say who"):
        appraisals.type_in(desk.hall, 1, 1, {1: "11111"}, by=" ")
    hall = appraisals.begin(desk.hall, replace(PEER, name="全厅", about=About.HALL))
    assert hall.subjects == ((0, ""),)
