from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from hallapp.actions import board, people, registers, settings, staff
from hallapp.actions.hall import Hall
from hallapp.desk import award_prints, card_prints, prints, wall_prints
from hallapp.desk.chosen import chosen
from hallapp.domain.errors import Refused
from hallapp.domain.staff import NewStaff
from tests.halls import demo_hall

NOW = datetime(2026, 10, 9, 8, 52)


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    made = demo_hall(tmp_path_factory.mktemp("cards") / "demo.hall", lambda: NOW, "周慧芳")
    yield made
    made.close()


def told(paper: str, hall: Hall, **values: str) -> Any:
    makers = card_prints.figures(prints.draft) | award_prints.FIGURES
    return makers[paper](hall, values).figures


def names(hall: Hall, people: str, *, seated: bool = False) -> list[str]:
    return [each.line.name for each in chosen(hall, {"people": people}, seated=seated)]


def test_people_are_chosen_by_name_number_and_department(hall: Hall) -> None:
    lines = [line for line in people.people(hall) if line.active]
    assert len(names(hall, "")) == len(lines)
    assert 12 <= len(names(hall, "全部", seated=True)) < len(lines)
    one = next(line for line in lines if line.name == "张晓红")
    assert names(hall, f"{one.staff_no}、刘文静 {one.name}") == ["张晓红", "刘文静"]
    of_department = {line.name for line in lines if line.department == one.department}
    assert one.department
    assert set(names(hall, one.department)) == of_department
    with pytest.raises(Refused) as error:
        names(hall, "谁也不是")
    assert error.value.field == "people"


def test_new_ones_are_those_who_begin_today(hall: Hall) -> None:
    with pytest.raises(Refused):
        names(hall, "new")
    staff.add(hall, NewStaff(name="新来的", from_on=NOW.date(), rating_code="https://pj.cn/9"))
    assert names(hall, "今日新增") == ["新来的"]
    (holder,) = told("badge", hall, people="new").holders
    assert holder.rating == "https://pj.cn/9"
    assert holder.window_no == ""


def test_badges_plates_and_cards_know_the_window(hall: Hall) -> None:
    shown = told("badge", hall, people="张晓红", valid_until="2026-12-31", rating_place="是")
    assert shown.holders[0].window_no == "2"
    assert shown.back.valid_until == date(2026, 12, 31)
    assert shown.back.rating_place
    assert told("desk-plate", hall, people="张晓红").plates[0].items == "综合受理"
    card = told("service-card", hall, people="张晓红", copies="3")
    assert card.copies == 3
    assert card.hours
    for wrong in ("0", "101", "many"):
        with pytest.raises(Refused):
            told("service-card", hall, people="张晓红", copies=wrong)


def test_a_plate_follows_who_sits_at_the_window_today(hall: Hall) -> None:
    seats = {seat.window_no: seat for seat in board.seats(hall)}
    for seat in seats.values():
        if seat.staff_id is None:
            with pytest.raises(Refused) as error:
                told("desk-plate", hall, windows=seat.window_no)
            assert error.value.field == "windows"
        else:
            (plate,) = told("desk-plate", hall, windows=seat.window_no).plates
            assert (plate.name, plate.window_no) == (seat.staff, seat.window_no)
    assert {seat.staff_id is None for seat in seats.values()} == {True, False}


def test_signs_and_plaques_show_the_titles_held(hall: Hall) -> None:
    seven, two = told("window-sign", hall, windows="7、2").signs
    assert (seven.window_no, seven.honours) == ("7", ("示范窗口",))
    assert two.honours == ("党员先锋岗",)
    assert two.items
    plaques = told("post-plaque", hall).plaques
    assert {plaque.title for plaque in plaques} == {"党员先锋岗", "示范窗口"}
    assert [p.holder for p in told("post-plaque", hall, title="先锋").plaques] == ["张晓红"]
    assert [p.title for p in told("post-plaque", hall, windows="7").plaques] == ["示范窗口"]
    assert not told("post-plaque", hall, people="刘文静").plaques
    with pytest.raises(Refused):
        told("window-sign", hall, windows="99")


def test_boards_have_the_figures_of_the_cases(hall: Hall) -> None:
    shown = told("comparison-board", hall, period="2026Q3")
    by_number = {row.window_no: row for row in shown.windows}
    assert by_number["2"].did.closed > 0
    assert by_number["2"].did.timed >= by_number["2"].did.on_time > 0
    assert by_number["2"].did.rated >= by_number["2"].did.satisfied > 0
    assert by_number["7"].honours == "示范窗口"
    assert not told("star-board", hall, period="2026Q3").people
    registers.add(
        hall,
        "title",
        {"name": "四星级窗口服务明星", "staff": "刘文静", "from_on": date(2026, 10, 1)},
    )
    registers.add(
        hall,
        "title",
        {
            "name": "五星级窗口服务明星",
            "staff": "张晓红",
            "from_on": date(2026, 7, 1),
            "until_on": date(2026, 9, 30),
        },
    )
    (third,) = told("star-board", hall, period="2026Q3").people
    assert (third.name, third.stars, third.window_no) == ("张晓红", 5, "2")
    assert third.did.closed > 0
    (fourth,) = told("star-board", hall, period="2026Q4", note="经考核评议产生。").people
    assert (fourth.name, fourth.stars) == ("刘文静", 4)


def test_certificates_take_their_numbers_when_printed(hall: Hall) -> None:
    values = {
        "people": "张晓红、8号窗口",
        "award": "2026年第三季度窗口服务明星",
        "issuer": "雪川市总工会",
    }
    before = registers.counts(hall, "certificate").entries
    first, second = (f"ZS-26-{before + n:03}" for n in (1, 2))
    seen = prints.render(hall, "certificate", values)
    assert registers.counts(hall, "certificate").entries == before
    issued = prints.render(hall, "certificate", values, issue=True)
    assert issued.fingerprint == seen.fingerprint
    assert issued.issue.numbers == (first, second)
    kept = registers.find(hall, "certificate", first)
    assert (kept.values["holder"], kept.values["staff"]) == ("张晓红", "张晓红")
    assert kept.values["awarded_on"] == NOW.date()
    assert registers.find(hall, "certificate", second).values["staff"] == ""
    again = told("certificate", hall, certificates=second)
    assert [(each.name, each.number, each.issuer) for each in again.awards] == [
        ("8号窗口", second, "雪川市总工会")
    ]
    assert again.awards[0].is_unit
    assert len(told("certificate", hall).awards) == 2  # those of today
    more = {**values, "people": "刘文静"}
    assert prints.render(hall, "certificate", more, issue=True).issue.numbers == (
        f"ZS-26-{before + 3:03}",
    )


def test_a_withdrawn_certificate_keeps_its_number_and_is_not_printed(hall: Hall) -> None:
    values = {"holder": "刘文静", "award": "示范岗", "awarded_on": NOW.date()}
    line = registers.add(hall, "certificate", values)
    gone = registers.amend(
        hall, "certificate", line.id, {"withdrawn_why": "登记有误"}, move="withdraw"
    )
    assert gone.state == "withdrawn"
    with pytest.raises(Refused) as error:
        told("certificate", hall, certificates=line.entry_no)
    assert error.value.field == "certificates"
    following = registers.add(hall, "certificate", values)
    assert int(following.entry_no[-3:]) == int(line.entry_no[-3:]) + 1


def test_a_certificate_needs_its_title_and_a_known_form(hall: Hall) -> None:
    with pytest.raises(Refused) as error:
        told("certificate", hall, people="张晓红")
    assert error.value.field == "award"
    with pytest.raises(Refused) as error:
        told("certificate", hall, overprint="gold")
    assert error.value.field == "overprint"
    test = {"people": "张晓红", "award": "明星", "overprint": "test"}
    assert prints.render(hall, "certificate", test, issue=True).issue.numbers == ()


@pytest.mark.parametrize("shift", ["3", "31 0", "a b"])
def test_a_shift_is_two_lengths(hall: Hall, shift: str) -> None:
    with pytest.raises(Refused) as error:
        prints.render(hall, "badge", {"people": "张晓红", "shift": shift})
    assert error.value.field == "shift"
    assert prints.render(hall, "badge", {"people": "张晓红", "shift": "1.5 −2"}).pdf


def test_a_size_in_mm_is_taken_where_the_paper_is_free(hall: Hall) -> None:
    assert prints.render(hall, "badge", {"people": "张晓红", "size": "86x54"}).pdf
    for paper, size in (("badge", "20x20"), ("desk-plate", "300x200"), ("badge", "A9")):
        with pytest.raises(Refused) as error:
            prints.render(hall, paper, {"people": "张晓红", "size": size})
        assert error.value.field == "size"


def test_a_badge_is_made_anew_when_what_it_says_has_changed(hall: Hall) -> None:
    with pytest.raises(Refused) as error:
        told("badge", hall, people="有变动")
    assert error.value.field == "people"
    one, other = (line for line in people.people(hall) if line.name in {"张晓红", "刘文静"})
    wanted = {"people": f"{one.name}、{other.name}", "valid_until": "2026-12-31"}
    prints.render(hall, "badge", wanted, issue=True)
    assert wall_prints.stale_badges(hall) == ()
    before = staff.detail(hall, one.id).told
    staff.amend(hall, one.id, replace(before, post="首席代表"))
    assert wall_prints.stale_badges(hall) == (one.staff_no,)
    (holder,) = told("badge", hall, people="有变动").holders
    assert (holder.name, holder.post) == (one.name, "首席代表")
    prints.render(hall, "badge", {"people": "有变动"}, issue=True)
    assert wall_prints.stale_badges(hall) == ()
    settings.change_facts(hall, hotline="0899-612 9999")
    assert set(wall_prints.stale_badges(hall)) == {one.staff_no, other.staff_no}
