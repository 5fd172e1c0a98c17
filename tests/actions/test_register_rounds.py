"""Deeds over several entries: a box with its slips, a look-back round, a finding put right."""

from collections.abc import Iterator
from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest

from hallapp.actions import box_openings, look_backs, people, rectifying, registers, renewals, steps
from hallapp.actions.box_openings import Ratio, Slip
from hallapp.actions.hall import Hall
from hallapp.actions.look_backs import Judged
from hallapp.actions.register_limits import change
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.domain.registers.lines import EntryFilter, EntryLine
from tests.actions.conftest import HOURS
from tests.actions.register_samples import staffed
from tests.halls import create_hall

NOW = datetime(2026, 3, 20, 9, 5)
OPENING: dict[str, object] = {
    "box": "一楼意见箱",
    "opener": "甲一",
    "opener2": "乙二",
    "supervisor": "德吉",
    "seal_intact": True,
}


class Desk:
    """A hall and its clock."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk()


@pytest.fixture(scope="module")
def hall(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place = tmp_path_factory.mktemp("rounds") / "a.hall"
    hall = create_hall(place, HallFacts(name="城关区市民服务中心"), HOURS, desk, "周慧芳")
    people.add_window(hall, "7", name="不动产")
    staffed(hall)
    yield hall
    hall.close()


@pytest.fixture(autouse=True)
def unchanged(hall: Hall, desk: Desk) -> Iterator[None]:
    """Each test takes back what it did: every deed is one step."""
    before = steps.undoable(hall)
    yield
    desk.now = NOW
    while (step := steps.undoable(hall)) is not None and step != before:
        steps.undo(hall)


def number(hall: Hall, key: str) -> int:
    return registers.count(hall, key, EntryFilter(states=frozenset({"registered", "recorded"})))


def test_a_box_with_three_slips_is_one_step(hall: Hall) -> None:
    slips = (
        Slip(content="增加座椅", signed=True, person="王建民", phone="13812345678"),
        Slip(content="叫号声太小"),
        Slip(content="不应写在这里", kind="report"),
    )
    opened = box_openings.open_box(hall, OPENING | {"slips": 3}, slips)
    assert opened.opening.values["slips"] == 3
    assert [line.values["opening"] for line in opened.slips] == [opened.opening.entry_no] * 3
    assert opened.stubs == ("260001", "260002")
    assert opened.slips[0].values["stub_no"] == ""
    assert opened.slips[2].values["content"] == box_openings.SEALED
    assert box_openings.ratio(hall) == Ratio(entered=2, done=0)
    steps.undo(hall)
    assert number(hall, "suggestion") == number(hall, "box_opening") == 0
    steps.redo(hall)


def test_the_slips_are_as_many_as_were_counted(hall: Hall) -> None:
    with pytest.raises(Refused) as refused:
        box_openings.open_box(hall, OPENING | {"slips": "3"}, (Slip(content="一"),))
    assert refused.value.field == "slips"
    assert refused.value.values == {"count": "3", "typed": 1}
    with pytest.raises(Refused):
        box_openings.open_box(hall, OPENING | {"opener2": "甲一", "slips": 0})
    assert number(hall, "box_opening") == 0


def test_nothing_inside_is_as_last_time_and_a_week_later_the_box_is_due(
    hall: Hall, desk: Desk
) -> None:
    if box_openings.last(hall) is None:
        with pytest.raises(Refused):
            box_openings.nothing_inside(hall)
    box_openings.open_box(hall, OPENING | {"slips": 1}, (Slip(content="一"),))
    opened = box_openings.nothing_inside(hall)
    assert opened.opening.values["opener2"] == "乙二"
    assert opened.opening.values["remark"] == "开箱无件"
    assert opened.slips == ()
    assert box_openings.boxes(hall) == ("一楼意见箱",)
    assert box_openings.due(hall) == ()
    desk.now = datetime(2026, 3, 27, 9, 0)
    assert [(due.box, due.days) for due in box_openings.due(hall)] == [("一楼意见箱", 7)]


def pledge(hall: Hall, staff: str, due_on: date) -> EntryLine:
    line = registers.add(
        hall,
        "pledge",
        {"kind": "person", "staff": staff, "content": f"{staff}的承诺", "due_on": due_on},
    )
    registers.amend(hall, "pledge", line.id, {"auditor": "丙三"}, move="audit")
    return registers.amend(hall, "pledge", line.id, {"public_place": "公示栏"}, move="publish")


def test_a_round_judges_many_pledges_in_one_step(hall: Hall) -> None:
    kept, renewed = (pledge(hall, name, date(2026, 3, 30)) for name in ("甲一", "乙二"))
    later = pledge(hall, "丁四", date(2026, 6, 30))
    waiting = look_backs.waiting(hall)
    assert [line.id for line in waiting] == [kept.id, renewed.id]
    assert later.id not in [line.id for line in waiting]
    judged = (
        Judged(pledge=kept.id, kept="kept"),
        Judged(
            pledge=renewed.id,
            kept="not_kept",
            reason="系统停用两周",
            renew=True,
            due_on=date(2026, 6, 30),
            content="两日内答复",
            change_summary="时限由一日改为两日",
        ),
    )
    lines = look_backs.hold(hall, "2026年第一季度", "戊五", judged)
    assert [line.values["kept"] for line in lines] == ["kept", "not_kept"]
    new = registers.find(hall, "pledge", str(lines[1].values["renewed"]))
    assert (new.state, new.values["version"], new.values["renews"]) == (
        "drafted",
        2,
        renewed.entry_no,
    )
    assert new.values["content"] == "两日内答复"
    assert registers.line(hall, "pledge", renewed.id).state == "renewed"
    assert registers.line(hall, "pledge", kept.id).state == "reviewed"
    assert look_backs.waiting(hall) == ()
    steps.undo(hall)
    assert len(look_backs.waiting(hall)) == 2


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"kept": "not_kept"}, "reason"),
        ({"kept": "kept", "renew": True, "due_on": date(2026, 6, 30)}, "change_summary"),
        ({"kept": "kept", "renew": True, "change_summary": "改"}, "due_on"),
    ],
)
def test_a_round_names_the_pledge_that_lacks_something(
    hall: Hall, said: dict[str, Any], field: str
) -> None:
    line = pledge(hall, "甲一", date(2026, 3, 30))
    with pytest.raises(Refused) as refused:
        look_backs.hold(hall, "一季度", "戊五", (Judged(pledge=line.id, **said),))
    assert (refused.value.field, refused.value.values["number"]) == (field, line.entry_no)
    with pytest.raises(Refused):
        look_backs.hold(hall, "一季度", "戊五", ())
    assert registers.line(hall, "pledge", line.id).state == "published"


def test_a_text_is_revised_as_the_next_version(hall: Hall) -> None:
    first = registers.add(
        hall,
        "system_text",
        {"kind": "system", "title": "首问负责制", "content": "一", "valid_from": date(2026, 1, 1)},
    )
    new = renewals.renew(
        hall, "system_text", first.id, {"content": "二", "change_summary": "增加转办登记"}
    )
    assert (new.values["version"], new.values["renews"]) == (2, first.entry_no)
    assert registers.line(hall, "system_text", first.id).state == "replaced"
    with pytest.raises(Refused):
        renewals.renew(hall, "title", first.id, {})


def test_a_finding_is_put_right_and_closed_by_the_second_look(hall: Hall) -> None:
    finding = registers.add(
        hall,
        "inspection",
        {"kind": "patrol", "inspector": "甲一", "category": "goods", "finding": "样表缺两种"},
    )
    proposed = rectifying.proposed(hall, "inspection", finding.id)
    assert proposed == {
        "source": "inspection",
        "source_no": finding.entry_no,
        "problem": "样表缺两种",
    }
    with pytest.raises(Refused) as refused:
        rectifying.order(hall, "inspection", finding.id)
    assert refused.value.field == "responsible"
    entry = rectifying.order(hall, "inspection", finding.id, {"responsible": "乙二"})
    assert registers.line(hall, "inspection", finding.id).state == "rectifying"
    registers.amend(hall, "rectification", entry.id, {"measure": "补齐"}, move="rectify")
    seen = rectifying.check(hall, entry.id, {"checker": "丙三", "result": "已补齐"})
    closed = registers.line(hall, "inspection", finding.id)
    assert (seen.state, closed.state) == ("checked", "rechecked")
    assert (closed.values["measure"], closed.values["recheck"]) == ("补齐", "已补齐")


def test_what_comes_from_elsewhere_is_checked_alone(hall: Hall) -> None:
    for origin in ("", "XC-26-999", "会议纪要3号"):
        entry = registers.add(
            hall,
            "rectification",
            {"source": "other", "source_no": origin, "problem": "x", "responsible": "乙二"},
        )
        registers.amend(hall, "rectification", entry.id, {"measure": "补"}, move="rectify")
        done = rectifying.check(hall, entry.id, {"checker": "丙三", "result": "好"})
        assert done.state == "checked"
    with pytest.raises(Refused):
        rectifying.proposed(hall, "loan", 1)


def test_a_limit_that_changes_moves_what_is_open(hall: Hall) -> None:
    line = registers.add(hall, "suggestion", {"kind": "suggestion", "content": "增加座椅"})
    moved = change(hall, "suggestion", lengths={"handle": Limit(Fraction(3), Unit.WORKDAY)})
    assert [each.case_no for each in moved] == [line.entry_no]
    after = registers.line(hall, "suggestion", line.id)
    assert after.due_at == moved[0].after != moved[0].before
    steps.undo(hall)
    assert registers.line(hall, "suggestion", line.id).due_at == line.due_at
    assert change(hall, "complaint", switches={"approval": False}) == ()
    with pytest.raises(Refused) as refused:
        change(hall, "suggestion", lengths={"handle": Limit(Fraction(2000), Unit.WORKDAY)})
    assert refused.value.field == "handle"


def test_a_duty_that_is_done_is_due_again(hall: Hall) -> None:
    values = {"duty": "低保上报", "kind": "report", "every": "month", "day": 5}
    line = registers.add(hall, "recurring_duty", {**values, "next_on": date(2026, 3, 5)})
    assert line.overdue
    again = registers.amend(hall, "recurring_duty", line.id, {}, move="done")
    assert (again.state, again.values["next_on"]) == ("running", date(2026, 4, 5))
    assert (again.values["last_on"], again.values["times"]) == (NOW.date(), 1)
    assert not again.overdue
    assert again.due_at == date(2026, 4, 5)
