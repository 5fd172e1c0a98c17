from collections.abc import Iterable, Mapping
from datetime import date, datetime
from fractions import Fraction
from itertools import count

import pytest

from hallapp.actions import (
    case_pages,
    cases,
    catalogue,
    import_tables,
    imports,
    people,
    people_rows,
    staff,
    steps,
)
from hallapp.domain.cases import CaseKind, CaseLine, CaseState, NewCase
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.imports import ImportReport, ParsedRow, RejectCode, Rejection
from hallapp.domain.staffing import StaffKind
from tests.actions.conftest import Desk, Look

A = datetime(2026, 2, 27, 9, 0)
B = datetime(2026, 3, 2, 8, 30)
DAYS = Limit(Fraction(3), Unit.WORKDAY)


def rows(*fields: Mapping[str, object]) -> list[ParsedRow | Rejection]:
    return [
        ParsedRow(line, each, tuple(str(cell) for cell in each.values()))
        for line, each in zip(count(2), fields, strict=False)
    ]


ONE = {"province_no": "P1", "item": "不动产转移登记", "accepted_at": A, "applicant": "王建民"}
TWO = {"province_no": "P2", "item": "新事项", "window": "3", "staff": "赵六", "accepted_at": A}
FILE = (ONE, {**TWO, "department": "水利局", "closed_at": B})


def take(desk: Desk, fields: Iterable[Mapping[str, object]], **how: object) -> ImportReport:
    return imports.apply(desk.hall, "cases", rows(*fields), source="a.xlsx", **how)


def only(desk: Desk, number: str) -> CaseLine:
    return cases.find(desk.hall, number)


def test_rows_become_cases_with_what_they_name(desk: Desk) -> None:
    report = take(desk, FILE)
    assert (report.read, report.imported, report.updated, report.rejected) == (2, 2, 0, [])
    assert report.created == {
        "items": ["新事项"],
        "windows": ["3"],
        "people": ["赵六"],
        "departments": ["水利局"],
    }
    one, two = only(desk, "P1"), only(desk, "P2")
    assert (one.state, one.due_at) == (CaseState.ACCEPTED, datetime(2026, 3, 5, 17, 0))
    assert one.department == "自然资源局"
    assert (two.state, two.window, two.staff, two.item) == (CaseState.CLOSED, "3", "赵六", "新事项")
    assert (two.due_at, two.kind) == (None, CaseKind.PROMISED)


def test_the_same_file_twice_changes_nothing(desk: Desk, everything: Look) -> None:
    file = [*FILE, {"item": "食品经营许可", "accepted_at": A, "applicant": "无编号"}]
    take(desk, file)
    before = everything(desk.hall)
    report = take(desk, file)
    assert (report.imported, report.updated, report.unchanged) == (0, 0, 3)
    assert everything(desk.hall) == before


def test_one_undo_takes_an_import_back(desk: Desk, everything: Look) -> None:
    before = everything(desk.hall)
    take(desk, FILE)
    assert steps.undo(desk.hall).values == {"count": 2, "source": "a.xlsx"}
    assert everything(desk.hall) == before


def test_a_dry_run_says_the_same_and_writes_nothing(desk: Desk, everything: Look) -> None:
    before = everything(desk.hall)
    dry = take(desk, FILE, dry_run=True)
    assert everything(desk.hall) == before
    assert dry == take(desk, FILE)


def test_strict_makes_nothing(desk: Desk) -> None:
    report = take(desk, FILE, strict=True)
    assert report.imported == 1
    assert [(r.line, r.field, r.value, r.code) for r in report.rejected] == [
        (3, "item", "新事项", RejectCode.UNKNOWN)
    ]
    assert not any(report.created.values())


def test_a_later_file_brings_a_case_on(desk: Desk) -> None:
    take(desk, FILE)
    report = take(desk, [{**ONE, "closed_at": B, "applicant": "", "phone": "1"}])
    assert (report.updated, report.conflicts) == (1, [])
    line = only(desk, "P1")
    assert (line.state, line.closed_at, line.applicant, line.phone) == (
        CaseState.CLOSED,
        B,
        "王建民",
        "1",
    )


def test_a_changed_acceptance_moves_the_due_time(desk: Desk) -> None:
    take(desk, [ONE])
    take(desk, [{**ONE, "accepted_at": B}])
    assert only(desk, "P1").due_at == datetime(2026, 3, 9, 17, 0)


def test_what_somebody_here_changed_stays_and_is_listed(desk: Desk, everything: Look) -> None:
    take(desk, [ONE])
    cases.correct(desk.hall, only(desk, "P1").id, {"applicant": "王健民", "window": "7"}, "笔误")
    report = take(desk, [{**ONE, "applicant": "王剑民", "window": "10"}])
    number = only(desk, "P1").case_no
    assert [(c.line, c.key, c.field, c.ours, c.theirs) for c in report.conflicts] == [
        (2, number, "applicant", "王健民", "王剑民"),
        (2, number, "window", "7", "10"),
    ]
    assert only(desk, "P1").applicant == "王健民"
    assert everything(desk.hall)["case_file"]
    take(desk, [{**ONE, "applicant": "王健民"}])  # both agree: nobody's change any more
    assert take(desk, [{**ONE, "applicant": "王建民"}]).conflicts == []
    assert only(desk, "P1").applicant == "王建民"


def test_a_case_of_ours_is_found_by_the_provincial_number_and_keeps_its_own(desk: Desk) -> None:
    ours = cases.accept(desk.hall, NewCase(item="食品经营许可", province_no="P9"))
    take(desk, [{"province_no": "P9", "case_no": "x-1", "accepted_at": B, "remark": "省平台"}])
    line = only(desk, "P9")
    assert (line.id, line.case_no, line.remark) == (ours.id, ours.case_no, "省平台")


def test_a_case_of_ours_gets_its_provincial_number(desk: Desk) -> None:
    ours = cases.accept(desk.hall, NewCase(item="食品经营许可"))
    row = {"province_no": "P9", "case_no": ours.case_no, "accepted_at": A}
    report = take(desk, [row])
    assert report.updated == 1
    assert only(desk, "P9").id == ours.id
    report = take(desk, [{**row, "province_no": "P10"}])
    assert [(r.code, r.values["province_no"]) for r in report.rejected] == [
        (RejectCode.DUPLICATE, "P9")
    ]


def test_foreign_numbers_stay_out_of_our_counter(desk: Desk) -> None:
    take(desk, [{"case_no": "2026-0302-0007", "item": "食品经营许可", "accepted_at": B}])
    assert cases.accept(desk.hall, NewCase(item="食品经营许可")).case_no == "2026-0302-0001"


def test_a_due_time_set_elsewhere_is_kept(desk: Desk) -> None:
    due_at = datetime(2026, 3, 3, 13, 47, 30)
    take(desk, [{**ONE, "due_at": due_at}, {**TWO, "due_at": date(2026, 3, 2)}])
    line = only(desk, "P1")
    assert (line.due_at, line.due_given) == (due_at, True)
    by_day = only(desk, "P2")
    assert (by_day.due_at, by_day.overdue) == (date(2026, 3, 2), False)
    desk.now = datetime(2026, 3, 3, 0, 0)
    assert only(desk, "P2").overdue


def test_limits_of_the_file_come_before_the_items(desk: Desk) -> None:
    take(desk, [{**ONE, "promised_limit": DAYS, "kind": "instant"}, {**TWO, "kind": "instant"}])
    assert only(desk, "P1").due_at == datetime(2026, 3, 3, 17, 0)
    assert only(desk, "P2").due_at == datetime(2026, 2, 27, 17, 0)


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({"received_at": A}, CaseState.REGISTERED),
        ({"accepted_at": A, "decided_at": B}, CaseState.DECIDED),
        ({"accepted_at": A, "closed_at": B}, CaseState.CLOSED),
        ({"accepted_at": A, "closed_at": B, "delivered_at": B}, CaseState.DELIVERED),
        ({"accepted_at": A, "closed_at": B, "state": "accepted"}, CaseState.CLOSED),
        ({"accepted_at": A, "state": "in_review"}, CaseState.IN_REVIEW),
        ({"accepted_at": A, "state": "registered"}, CaseState.ACCEPTED),
        ({"accepted_at": A, "state": "returned"}, CaseState.RETURNED),
        ({"received_at": A, "state": "correction_requested"}, CaseState.CORRECTION_REQUESTED),
    ],
)
def test_the_state_is_what_the_file_says_or_the_stamps(
    desk: Desk, fields: dict[str, object], state: CaseState
) -> None:
    take(desk, [{"case_no": "N1", "item": "食品经营许可", **fields}])
    assert only(desk, "N1").state is state


@pytest.mark.parametrize(
    ("fields", "field", "code"),
    [
        ({"item": "食品经营许可"}, "accepted_at", RejectCode.MISSING),
        ({"received_at": A, "state": "in_review"}, "accepted_at", RejectCode.MISSING),
        ({"accepted_at": A, "state": "closed"}, "closed_at", RejectCode.MISSING),
        ({"accepted_at": B, "closed_at": A}, "closed_at", RejectCode.ORDER),
        ({"accepted_at": B, "decided_at": date(2026, 3, 1)}, "decided_at", RejectCode.ORDER),
        ({"accepted_at": A, "staff": "王强"}, "staff", RejectCode.UNKNOWN),
    ],
)
def test_a_row_that_cannot_be_is_rejected(
    desk: Desk, fields: dict[str, object], field: str, code: RejectCode
) -> None:
    report = take(desk, [{"case_no": "N1", **fields}])
    assert [(r.line, r.field, r.code) for r in report.rejected] == [(2, field, code)]
    assert report.imported == 0


def test_rejections_of_the_reader_stay_and_rows_are_in_order(desk: Desk) -> None:
    bad = Rejection(5, "accepted_at", "x", RejectCode.BAD_DATE, "no")
    report = imports.apply(
        desk.hall, "cases", [bad, *rows(ONE, ONE, {"item": "x"})], source="a.csv"
    )
    assert [(r.line, r.code) for r in report.rejected] == [
        (3, RejectCode.DUPLICATE),
        (4, RejectCode.MISSING),
        (5, RejectCode.BAD_DATE),
    ]
    assert report.rejected[0].values["line"] == 2


def test_whoever_is_told_of_progress_may_stop_it(desk: Desk, everything: Look) -> None:
    before = everything(desk.hall)
    told = []

    def stop(done: int, total: int | None) -> None:
        told.append((done, total))
        if done >= 2000:
            raise InterruptedError

    many = ({**ONE, "province_no": f"P{n}"} for n in range(5000))
    with pytest.raises(InterruptedError):
        imports.apply(desk.hall, "cases", rows(*many), progress=stop)
    assert told == [(1000, None), (2000, None)]
    assert everything(desk.hall) == before


def test_the_array_path_gives_every_case_its_due_time(desk: Desk) -> None:
    limits = [DAYS, Limit(Fraction(7, 2), Unit.WORKHOUR), Limit(Fraction(1), Unit.MONTH), None]
    file = [
        {
            "case_no": f"N{n}",
            "item": "食品经营许可",
            "accepted_at": (A, date(2026, 2, 28), datetime(2026, 12, 30, 9, 0))[n % 3],
            "promised_limit": limits[n % 4],
        }
        for n in range(60)
    ]
    desk.now = datetime(2026, 12, 31, 9, 0)
    take(desk, file)
    lines = case_pages.page(desk.hall, size=100).lines
    assert len(lines) == 60
    stored = {line.id: (line.due_at, line.statutory_due_at, line.missing_year) for line in lines}
    for line in lines:
        cases.correct(desk.hall, line.id, {"remark": "x"}, "x")  # computes it by itself
    again = case_pages.page(desk.hall, size=100).lines
    assert stored == {
        line.id: (line.due_at, line.statutory_due_at, line.missing_year) for line in again
    }


def test_a_catalogue_is_imported_by_code_and_keeps_what_was_changed_here(desk: Desk) -> None:
    file = rows(
        {
            "item_code": "BDC-01",
            "name": "不动产转移登记",
            "promised_limit": DAYS,
            "authority": "县局",
        },
        {"name": "新事项", "authority": "县局", "department": "水利局", "kind": "joint"},
        {"name": "新事项", "authority": "市局", "promised_limit": DAYS},
        {"name": ""},
        {"name": "新事项", "authority": "市局"},
    )
    catalogue.amend_item(desk.hall, 1, {"authority": "城关区局"})
    report = imports.apply(desk.hall, "catalogue", file)
    assert (report.imported, report.updated) == (2, 1)
    assert [(r.line, r.code) for r in report.rejected] == [
        (5, RejectCode.MISSING),
        (6, RejectCode.DUPLICATE),
    ]
    assert [(c.key, c.field, c.ours) for c in report.conflicts] == [
        ("BDC-01", "authority", "城关区局")
    ]
    item = catalogue.find_items(desk.hall, "bdczy")[0]
    assert (item.promised_limit, item.authority) == (DAYS, "城关区局")
    again = imports.apply(desk.hall, "catalogue", file)
    assert (again.imported, again.updated, again.unchanged) == (0, 0, 3)


def test_a_promise_longer_than_the_law_is_warned_of(desk: Desk) -> None:
    file = rows(
        {"name": "慢", "promised_limit": DAYS, "statutory_limit": Limit(Fraction(1), DAYS.unit)}
    )
    report = imports.apply(desk.hall, "catalogue", file)
    assert report.imported == 1
    assert len(report.remarks) == 1


def test_people_are_known_by_number_or_name_and_department(desk: Desk) -> None:
    file = rows(
        {"staff_no": "A02", "name": "王强", "post": "组长"},
        {"name": "旺堆", "department": "水利局", "phone": "1"},
    )
    report = imports.apply(desk.hall, "people", file)
    assert (report.imported, report.updated) == (1, 1)
    assert report.created["people"] == ["旺堆"]
    assert report.created["departments"] == ["水利局"]
    assert report.remarks == [(import_tables.LEFT_OUT, {"fields": "phone"})]
    assert imports.apply(desk.hall, "people", file).unchanged == 2
    assert {line.post for line in people.people(desk.hall) if line.staff_no == "A02"} == {"组长"}


def test_all_of_a_person_comes_in_and_goes_out_unchanged(desk: Desk) -> None:
    hall = desk.hall
    one, two = catalogue.items(hall)[:2]
    file = rows(
        {
            "staff_no": "A09",
            "name": "德吉",
            "gender": "f",
            "party_member": True,
            "languages": "汉语、藏语",
            "duties": "受理\n一次性告知",
            "staff_kind": "floating",
            "from_on": date(2026, 1, 5),
            "until_on": date(2027, 1, 4),
            "skills": f"{one.item_code}、{two.name}",
            "accounts": "不动产系统、社保系统",
        },
        {"name": "错", "skills": "没有这一项"},
        {"name": "反", "from_on": date(2026, 5, 1), "until_on": date(2026, 4, 1)},
    )
    report = imports.apply(hall, "people", file)
    assert (report.imported, report.remarks) == (1, [])
    assert [(row.field, row.value) for row in report.rejected] == [
        ("skills", "没有这一项"),
        ("until_on", "2026-04-01"),
    ]
    (line,) = [each for each in people.people(hall) if each.staff_no == "A09"]
    told = staff.detail(hall, line.id).told
    assert (told.sex, told.party_member, told.kind) == ("f", True, StaffKind.FLOATING)
    assert told.duties == "受理\n一次性告知"
    assert told.skills == {one.id, two.id}
    assert told.accounts == ("不动产系统", "社保系统")
    again = [
        {name: value for name, value in row.items() if value not in {None, ""}}
        | {"from_on": row["from_on"], "until_on": row["until_on"]}
        for row in people_rows.people_rows(hall)
    ]
    assert imports.apply(hall, "people", rows(*again)).unchanged == len(again)
    less = rows({"staff_no": "A09", "name": "德吉", "skills": two.name, "accounts": "税务系统"})
    assert imports.apply(hall, "people", less).updated == 1
    told = staff.detail(hall, line.id).told
    assert (told.skills, told.accounts) == ({two.id}, ("税务系统",))
    steps.undo(hall)
    assert staff.detail(hall, line.id).told.skills == {one.id, two.id}


def test_day_counts_are_known_by_day_and_window(desk: Desk) -> None:
    day = date(2026, 2, 27)
    file = rows(
        {"day": day, "window": "7", "accepted": 9, "closed": 0},
        {"day": day, "window": "11", "accepted": None},
    )
    report = imports.apply(desk.hall, "daycounts", file)
    assert (report.imported, report.created["windows"]) == (2, ["11"])
    assert imports.apply(desk.hall, "daycounts", file).unchanged == 2
    more = rows({"day": day, "window": "7", "accepted": 10})
    assert imports.apply(desk.hall, "daycounts", more).updated == 1


def test_only_known_kinds(desk: Desk) -> None:
    with pytest.raises(Refused, match="stars cannot be imported"):
        imports.apply(desk.hall, "stars", [])


def test_a_mapping_is_remembered(desk: Desk) -> None:
    assert imports.remembered_mapping(desk.hall, "d1") is None
    for order in ("ymd", "dmy", "dmy"):
        imports.remember_mapping(desk.hall, "d1", {"what": "cases", "dates": {"order": order}})
    assert imports.remembered_mapping(desk.hall, "d1") == {
        "what": "cases",
        "dates": {"order": "dmy"},
    }


def test_a_case_accepted_here_and_closed_on_the_platform_is_closed(desk: Desk) -> None:
    ours = cases.accept(desk.hall, NewCase(item="食品经营许可", province_no="P9"))
    desk.now = datetime(2026, 3, 3, 9, 0)
    row = {"province_no": "P9", "accepted_at": ours.accepted_at}
    report = take(desk, [{**row, "closed_at": B.replace(hour=16), "state": "closed"}])
    assert (report.updated, report.conflicts) == (1, [])
    assert only(desk, "P9").state is CaseState.CLOSED
    stale = take(desk, [{**row, "state": "accepted"}])
    assert only(desk, "P9").state is CaseState.CLOSED
    assert stale.updated == 0


def test_what_agrees_is_settled_without_a_wish_to_undo(desk: Desk) -> None:
    ours = cases.accept(desk.hall, NewCase(item="食品经营许可", applicant="甲", province_no="P9"))
    row = {"province_no": "P9", "accepted_at": ours.accepted_at, "applicant": "甲"}
    assert take(desk, [row]).unchanged == 1
    undoable = steps.undoable(desk.hall)
    assert undoable is not None
    assert undoable.label == "Accept case {case_no}"
    report = take(desk, [{**row, "applicant": "乙"}])
    assert (report.updated, report.conflicts) == (1, [])
