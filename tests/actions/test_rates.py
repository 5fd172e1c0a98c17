"""Every rate has its two figures, counted from entries that are there."""

from datetime import timedelta
from decimal import Decimal

from hallapp.actions import cases, pledge_scores, ratings, registers
from hallapp.actions.rates import rates
from hallapp.domain.cases import NewCase
from hallapp.domain.rates import LABELS, rules
from hallapp.domain.ratings import NewRating
from hallapp.domain.spans import read_span
from tests.actions.conftest import Desk

MARCH = read_span("2026-03")


def found(desk: Desk) -> dict[str, tuple[int, int]]:
    return {rate.key: (rate.numerator, rate.denominator) for rate in rates(desk.hall, MARCH)}


def test_an_empty_hall_has_no_rate() -> None:
    assert list(rules())[1].startswith("Enquirers")


def test_nothing_is_divided_by_nothing(desk: Desk) -> None:
    told = rates(desk.hall, MARCH)
    assert [rate.key for rate in told] == list(LABELS)
    assert {rate.value for rate in told} == {None}
    assert told[0].name == LABELS["enquiry_satisfied"]


def test_enquiries_and_demands_are_counted_from_their_registers(desk: Desk) -> None:
    order = {"kind": "enquiry", "content": "要哪些材料", "ticket_due_at": desk.now}
    for number, satisfied in enumerate(("satisfied", "dissatisfied", "")):
        line = registers.add(desk.hall, "hotline_order", {**order, "order_no": f"{number}"})
        if satisfied:
            said = {"handling": "已告知", "satisfied": satisfied, "handler": "张晓红"}
            registers.amend(desk.hall, "hotline_order", line.id, said, move="take")
            registers.amend(desk.hall, "hotline_order", line.id, said, move="answer")
    assert found(desk)["enquiry_satisfied"] == (1, 2)
    assert found(desk)["demands_closed"] == (2, 3)


def test_disputes_passed_on_are_not_mediated(desk: Desk) -> None:
    said = {"parties": "甲乙", "content": "界址", "mediator": "张晓红", "handling": "已签字"}
    settled = registers.add(desk.hall, "dispute", said)
    registers.amend(desk.hall, "dispute", settled.id, {}, move="settle")
    passed = registers.add(desk.hall, "dispute", said)
    registers.amend(desk.hall, "dispute", passed.id, {}, move="pass_on")
    registers.add(desk.hall, "dispute", said)
    assert found(desk)["mediated"] == (1, 2)


def test_who_did_not_rate_counts_as_offered_and_a_closed_case_as_not_offered(desk: Desk) -> None:
    new = NewCase(item="BDC-01", window="7", staff="张晓红", applicant="李静")
    line = cases.accept(desk.hall, new)
    other = cases.accept(desk.hall, new)
    desk.now += timedelta(minutes=30)
    for each in (line, other):
        cases.close(desk.hall, each.id)
    for number, level in ((line.case_no, 2), ("", None), ("", 5)):
        at = desk.now - timedelta(minutes=1 if level == 5 else 2)
        rating = NewRating(level=level, rated_at=at, case_no=number, window="7")
        ratings.add(desk.hall, rating)
    told = found(desk)
    assert told["rated"] == (2, 4)  # two rated, one offered, one closed without any
    assert told["satisfied"] == (1, 2)
    assert told["called_back"] == told["rectified"] == (0, 1)
    entry = next(iter(registers.lines(desk.hall, "bad_rating"))).id
    registers.amend(desk.hall, "bad_rating", entry, {"call_back": "属实"}, move="call_back")
    registers.amend(desk.hall, "bad_rating", entry, {"measure": "已改"}, move="rectify")
    assert found(desk)["called_back"] == found(desk)["rectified"] == (1, 1)


def test_pledges_are_scored_per_person(desk: Desk) -> None:
    said = {"kind": "person", "staff": "张晓红", "content": "不让群众跑第二趟"}
    line = registers.add(desk.hall, "pledge", {**said, "due_on": desk.now.date()})
    for reviewers, score in (("public", 96), ("members", 90)):
        told = {"round": "一季度", "pledge": line.entry_no, "reviewers": reviewers, "score": score}
        registers.add(desk.hall, "pledge_score", told)
    assert pledge_scores.scores(desk.hall, MARCH) == {1: (Decimal(96), Decimal(90))}
    assert pledge_scores.scores(desk.hall, MARCH, "public") == {1: (Decimal(96),)}
    assert not pledge_scores.scores(desk.hall, read_span("2026-02"))
    assert pledge_scores.of_pledges(desk.hall) == {line.entry_no: Decimal(93)}
