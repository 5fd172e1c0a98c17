"""What the stars' rules ask of a hall: each figure with its rows, and nothing guessed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from hallapp.actions import (
    appraisals,
    assessment_life,
    cases,
    daycounts,
    discipline,
    people,
    ratings,
    score_tables,
    star_inputs,
)
from hallapp.actions.appraisals import NewRound
from hallapp.domain.appraisal_rounds import About, Kind, form_presets
from hallapp.domain.cases import CaseResult, NewCase
from hallapp.domain.daycounts import NewDayCount, Tally
from hallapp.domain.ratings import NewRating
from hallapp.domain.score_tables import About as Assessed
from hallapp.domain.score_tables import presets
from hallapp.domain.spans import Span, read_span
from hallapp.domain.stars.candidates import Candidate, Fact
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rule_files import preset
from hallapp.domain.stars.rules import AwardKind, Gate, Grouping, Reach, RuleSet
from hallapp.records.people import Staff, Window
from hallapp.records.registers import ENTRIES
from hallapp.records.staffing import Posting
from hallapp.records.stars import StarRun, StarTitle
from tests.actions.conftest import Desk
from tests.actions.test_attendance import take
from tests.domain.stars.made import rules

MARCH, FEBRUARY, Q1 = read_span("2026-03"), read_span("2026-02"), read_span("2026Q1")
ZHANG, WANG, THIRD = 1, 2, 3  # 张晓红 at window 7, two named 王强
SEVEN, TEN = 1, 2
ANY = "[[score]]\nsource = 'peer_vote'\nweight = 100\n[select]\nplaces = 1\n"


def asking(*metrics: str, award: AwardKind = AwardKind.PERSON) -> RuleSet:
    """A rule with a gate on each of these."""
    gates = tuple(Gate(Metric(each)) for each in metrics)
    return replace(rules(ANY), gates=gates, award=award)


def read(
    desk: Desk, metric: str, span: Span = MARCH, award: AwardKind = AwardKind.PERSON
) -> Mapping[int, Fact]:
    """One metric by candidate."""
    _, inputs = star_inputs.read(desk.hall, asking(metric, award=award), span)
    return {each.candidate: each for each in inputs.facts if each.metric is Metric(metric)}


def values(facts: Mapping[int, Fact]) -> dict[int, list[Decimal]]:
    return {key: list(each.values) for key, each in facts.items()}


def enter(desk: Desk, key: str, number: str, day: str, **said: object) -> None:
    """An entry as it may stand in a register."""
    with desk.hall.step("x") as step:
        at = datetime.fromisoformat(f"{day}T10:00")
        step.add(ENTRIES[key](entry_no=number, received_at=at, who="周慧芳", **said))


PERSON = {"about_staff_id": ZHANG, "liability": "liable", "liable_party": "person"}


def complaints(desk: Desk, **more: object) -> tuple[tuple[list[str], list[str]], ...]:
    """Of 张晓红: numbers of what a person is liable for and may be, then of her window."""
    _, inputs = star_inputs.read(desk.hall, asking("liable_complaints", **more), MARCH)
    facts = (
        inputs.of(ZHANG, Metric.LIABLE_COMPLAINTS, party=party) for party in ("person", "window")
    )
    return tuple(
        ([row.number for row in each.evidence], [row.number for row in each.pending])
        for each in facts
    )


def test_complaints_by_who_is_liable(desk: Desk) -> None:
    enter(desk, "complaint", "TS-1", "2026-03-03", state="archived", **PERSON)
    enter(desk, "complaint", "TS-2", "2026-03-03", state="approved", **{
        **PERSON, "about_window_id": SEVEN, "liable_party": "window",
    })  # fmt: skip
    enter(desk, "complaint", "TS-3", "2026-03-03", state="answered", about_staff_id=ZHANG,
          liability="not_liable")  # fmt: skip
    enter(desk, "complaint", "TS-4", "2026-03-03", state="archived",
          **{**PERSON, "liable_party": "department"})  # fmt: skip
    assert complaints(desk) == ((["TS-1"], []), (["TS-2"], []))


def test_what_is_undecided_waits_and_what_ended_or_is_void_is_nothing(desk: Desk) -> None:
    for number, state in (
        ("TS-1", "investigating"), ("TS-2", "voided"), ("TS-3", "withdrawn"), ("TS-4", "archived"),
    ):  # fmt: skip
        enter(desk, "complaint", number, "2026-03-03", state=state, about_staff_id=ZHANG)
    enter(desk, "complaint", "TS-5", "2026-03-03", state="registered", about_window_id=SEVEN)
    # a closed one without a finding is not decided either
    assert complaints(desk) == (([], ["TS-1", "TS-4"]), ([], ["TS-5"]))


def test_a_complaint_belongs_to_the_period_in_which_it_was_received(desk: Desk) -> None:
    enter(desk, "complaint", "TS-1", "2026-02-27", state="archived",
          approved_at=datetime(2026, 3, 3, 9), **PERSON)  # fmt: skip
    enter(desk, "complaint", "TS-2", "2026-04-01", state="archived", **PERSON)
    enter(desk, "complaint", "TS-3", "2026-03-31", state="archived", **PERSON)
    assert complaints(desk)[0] == (["TS-3"], [])


def test_what_people_wrote_stays_in_the_register(desk: Desk) -> None:
    enter(desk, "complaint", "TS-1", "2026-03-03", state="archived", content="赵某说太慢", **PERSON)
    _, inputs = star_inputs.read(desk.hall, asking("liable_complaints"), MARCH)
    (row,) = inputs.of(ZHANG, Metric.LIABLE_COMPLAINTS, party="person").evidence
    assert (row.table, row.words, row.day) == ("complaint", "", date(2026, 3, 3))


@pytest.mark.parametrize(
    ("metric", "register", "said", "known"),
    [
        ("quarrels", "complaint", {**PERSON, "state": "archived", "matter": "rude"}, (1, 0)),
        ("quarrels", "complaint", {**PERSON, "state": "archived", "matter": "fees"}, (0, 0)),
        ("quarrels", "complaint",
         {"about_staff_id": ZHANG, "state": "finding", "matter": "rude"}, (0, 1)),
        ("bad_ratings", "bad_rating",
         {"staff_id": ZHANG, "state": "rectified", "level": "1"}, (1, 0)),
        ("bad_ratings", "bad_rating",
         {"staff_id": ZHANG, "state": "new", "level": "2"}, (0, 1)),
        ("bad_ratings", "bad_rating",
         {"staff_id": ZHANG, "state": "excluded", "level": "2"}, (0, 0)),
        ("bad_ratings", "bad_rating",
         {"staff_id": ZHANG, "state": "explained", "level": "4"}, (0, 0)),
        ("discipline", "accountability", {"staff_id": ZHANG, "state": "decided"}, (1, 0)),
        ("discipline", "accountability", {"staff_id": ZHANG, "state": "proposed"}, (0, 1)),
        ("discipline", "accountability", {"staff_id": ZHANG, "state": "dropped"}, (0, 0)),
        ("supervision_notices", "supervision_notice",
         {"staff_id": ZHANG, "state": "issued"}, (1, 0)),
        ("inspection_findings", "inspection", {"responsible_id": ZHANG, "state": "found"}, (1, 0)),
        ("inspection_findings", "inspection", {"responsible_id": ZHANG, "state": "sound"}, (0, 0)),
        ("commendations", "commendation",
         {"staff_id": ZHANG, "state": "recorded", "kind": "banner"}, (1, 0)),
        ("praised", "commendation",
         {"staff_id": ZHANG, "state": "recorded", "kind": "bulletin"}, (1, 0)),
        ("praised", "commendation",
         {"staff_id": ZHANG, "state": "recorded", "kind": "banner"}, (0, 0)),
        ("pledges_broken", "pledge",
         {"staff_id": ZHANG, "state": "reviewed", "kept": "not_kept"}, (1, 0)),
        ("pledges_broken", "pledge",
         {"staff_id": ZHANG, "state": "reviewed", "kept": "kept"}, (0, 0)),
    ],
)  # fmt: skip
def test_entries_of_registers(
    desk: Desk, metric: str, register: str, said: dict[str, object], known: tuple[int, int]
) -> None:
    enter(desk, register, "A-1", "2026-03-03", **said)
    found = read(desk, metric)
    assert (found[ZHANG].values[0], len(found[ZHANG].pending)) == known
    assert found[WANG].values == (Decimal(0),)
    assert found[WANG].pending == ()


def test_a_pledge_counts_in_the_period_it_was_due_in(desk: Desk) -> None:
    enter(desk, "pledge", "CN-1", "2026-01-05", state="reviewed", staff_id=ZHANG, kept="not_kept",
          due_on=date(2026, 3, 20))  # fmt: skip
    assert values(read(desk, "pledges_broken"))[ZHANG] == [1]
    assert values(read(desk, "pledges_broken", read_span("2026-01")))[ZHANG] == [0]


def test_a_window_answers_for_itself_and_its_people(desk: Desk) -> None:
    window = AwardKind.WINDOW
    enter(desk, "inspection", "XC-1", "2026-03-03", state="found", window_id=SEVEN)
    enter(desk, "inspection", "XC-2", "2026-03-03", state="found", responsible_id=ZHANG)
    enter(desk, "inspection", "XC-3", "2026-03-03", state="found", window_id=TEN)
    assert values(read(desk, "inspection_findings", award=window)) == {SEVEN: [2], TEN: [1]}
    enter(desk, "media_report", "MT-1", "2026-03-03", state="recorded", tone="critical",
          window_id=SEVEN)  # fmt: skip
    assert values(read(desk, "media_exposure", award=window)) == {SEVEN: [1], TEN: [0]}
    assert read(desk, "media_exposure") == {}  # of a person no report tells: not known


def test_trainings_attended(desk: Desk) -> None:
    enter(
        desk, "training", "PX-1", "2026-03-03", state="recorded", topic="礼仪", absent="张晓红请假"
    )
    enter(desk, "training", "PX-2", "2026-03-10", state="recorded", topic="业务", absent="")
    found = read(desk, "training")
    assert values(found) == {ZHANG: [1], WANG: [2], THIRD: [2]}
    assert [row.number for row in found[ZHANG].evidence] == ["PX-2"]


def case(desk: Desk, accepted: datetime, closed: datetime | None, *, item: str = "不动产转移登记",
         staff: str = "张晓红") -> str:  # fmt: skip
    """One case of window 7, promised in five working days."""
    desk.now = accepted
    line = cases.accept(desk.hall, NewCase(item=item, applicant="赵一", window="7", staff=staff))
    if closed is not None:
        desk.now = closed
        cases.close(desk.hall, line.id, result=CaseResult.GRANTED)
    return line.case_no


def test_the_case_log(desk: Desk) -> None:
    # due a week on: 9 and 10 March; the third is late, the fourth still open and late
    case(desk, datetime(2026, 3, 2, 9), datetime(2026, 3, 5, 9))
    case(desk, datetime(2026, 3, 3, 9), datetime(2026, 3, 10, 8, 59))
    late = case(desk, datetime(2026, 3, 2, 10), datetime(2026, 3, 12, 9))
    running = case(desk, datetime(2026, 3, 4, 9), None)
    desk.now = datetime(2026, 3, 20, 9)
    found = read(desk, "overdue")
    assert [row.number for row in found[ZHANG].evidence] == [late, running]
    assert values(found)[WANG] == [0]
    assert values(read(desk, "on_time_rate")) == {ZHANG: [50], WANG: [], THIRD: []}
    assert read(desk, "on_time_rate")[ZHANG].sample == 4
    # of the three closed ones one was closed before its due day
    assert [round(each, 2) for each in values(read(desk, "early_rate"))[ZHANG]] == [
        Decimal("33.33")
    ]
    assert values(read(desk, "case_volume")) == {ZHANG: [3], WANG: [0], THIRD: [0]}
    window = AwardKind.WINDOW
    assert values(read(desk, "overdue", award=window)) == {SEVEN: [2], TEN: [0]}
    assert values(read(desk, "on_time_rate", award=window)) == {SEVEN: [50], TEN: []}
    daycounts.enter(desk.hall, date(2026, 3, 6), [NewDayCount(window="7", tally=Tally(closed=20))])
    assert values(read(desk, "case_volume", award=window))[SEVEN] == [23]
    # a case that is late from before still counts while it is open
    desk.now = datetime(2026, 4, 2, 9)
    april = read(desk, "overdue", read_span("2026-04"))
    assert [row.number for row in april[ZHANG].evidence] == [running]


def test_cases_at_the_weight_of_their_items(desk: Desk) -> None:
    for item in ("不动产转移登记", "食品经营许可", "居住证签发"):
        case(desk, datetime(2026, 3, 2, 9), datetime(2026, 3, 3, 9), item=item)
    rule = asking("weighted_volume")
    text = "[[item_weights]]\nitem = 'BDC-01'\nweight = 3\n[[item_weights]]\nitem = 'promised'\n"
    weights = rules(ANY + text + "weight = 1.5\n").item_weights
    _, inputs = star_inputs.read(desk.hall, replace(rule, item_weights=weights), MARCH)
    fact = inputs.of(ZHANG, Metric.WEIGHTED_VOLUME)
    assert (fact.values, fact.sample) == ((Decimal("5.5"),), 3)  # 3 + 1.5 + 1
    assert inputs.of(WANG, Metric.WEIGHTED_VOLUME).values == (Decimal(0),)


def test_ratings(desk: Desk) -> None:
    for hour, level in ((9, 5), (10, 3), (11, 4), (12, 1)):
        desk.now = datetime(2026, 3, 3, hour)
        ratings.add(
            desk.hall, NewRating(level=level, rated_at=desk.now, staff="张晓红", window="7")
        )
    found = read(desk, "satisfaction_rate")
    assert (values(found), found[ZHANG].sample) == ({ZHANG: [75], WANG: [], THIRD: []}, 4)
    assert values(read(desk, "satisfaction_rate", award=AwardKind.WINDOW))[SEVEN] == [75]
    assert len(read(desk, "bad_ratings")[ZHANG].pending) == 1


PRESETS = {each.kind: each for each in form_presets()}


def test_sheets_and_whose_are_missing(desk: Desk) -> None:
    new = NewRound(
        name="三月互评", kind=Kind.PEER, about=About.STAFF, span=MARCH,
        form=PRESETS[Kind.PEER].form, reviewers=(ZHANG, WANG),
    )  # fmt: skip
    told = appraisals.begin(desk.hall, new)
    for by in ("周慧芳", "黄玉兰"):
        marks = {ZHANG: "11111", WANG: "12345", THIRD: "00000"}
        appraisals.type_in(desk.hall, told.id, 1, marks, by=by)
    appraisals.hand_in(desk.hall, told.id, {ZHANG: True})
    text = ANY.replace("weight = 100", "weight = 100\nname = '互评'")
    _, inputs = star_inputs.read(desk.hall, rules(text), MARCH)
    found = {each.candidate: each for each in inputs.facts}
    assert values(found) == {ZHANG: [100], WANG: [70], THIRD: []}
    assert [row.words for row in found[ZHANG].evidence] == ["三月互评"]
    assert found[THIRD].evidence == ()
    assert inputs.missing == ("互评：王强",)
    assert star_inputs.read(desk.hall, rules(ANY), FEBRUARY)[1].missing == ()


def test_months_of_the_assessment(desk: Desk) -> None:
    for name in ("t1", "t3"):
        score_tables.save(desk.hall, presets()[name], date(2026, 1, 1))
    desk.now = datetime(2026, 4, 1, 9)
    found = read(desk, "monthly_assessment", Q1)
    assert values(found)[ZHANG] == [100, 100, 100]
    assert found[ZHANG].missing == ("2026-01", "2026-02", "2026-03")
    assert found[ZHANG].evidence[0].number == "2026-01"
    assessment_life.assess(desk.hall, Assessed.PERSON, MARCH)
    desk.now = datetime(2026, 4, 20, 9)
    assessment_life.publish(desk.hall, Assessed.PERSON, MARCH)
    assessment_life.lock(desk.hall, Assessed.PERSON, MARCH)
    assert read(desk, "monthly_grade", MARCH)[ZHANG].missing == ()
    window = AwardKind.WINDOW
    assert len(read(desk, "staff_assessment", MARCH, window)[SEVEN].values) == 1
    assert read(desk, "staff_assessment", MARCH, window)[TEN].values == ()
    assert len(read(desk, "monthly_assessment", MARCH, window)[TEN].values) == 1


def test_attendance(desk: Desk) -> None:
    desk.now = datetime(2026, 3, 13, 18)  # ten working days so far
    assert values(read(desk, "present_days")) == {
        ZHANG: [],
        WANG: [],
        THIRD: [],
    }  # no record at all
    take(desk.hall, ("2026-03-02", "A01", "迟到", 7), ("2026-03-03", "A01", "旷工", None))
    assert values(read(desk, "present_days")) == {ZHANG: [9], WANG: [10], THIRD: [10]}
    assert values(read(desk, "absent_days"))[ZHANG] == [1]
    assert values(read(desk, "late_count"))[ZHANG] == [1]
    assert values(read(desk, "attendance_rate"))[ZHANG] == [90]
    assert read(desk, "present_days")[ZHANG].missing == ()
    quarter = read(desk, "present_days", Q1)
    assert quarter[ZHANG].missing == ("2026-01", "2026-02")
    assert values(read(desk, "present_days", award=AwardKind.WINDOW))[SEVEN] == [9]


def put(desk: Desk, *rows: object) -> None:
    with desk.hall.step("x") as step:
        for row in rows:
            step.add(row)


def test_service_begins_with_the_first_day_that_is_known(desk: Desk) -> None:
    rule = replace(rules("[population]\nmin_service_days = 1\n" + ANY))
    with desk.hall.step("x") as step:
        step.get_one(Staff, WANG).from_on = date(2026, 3, 2)
        step.get_one(Staff, THIRD).from_on = date(2026, 3, 2)
        for day in (date(2026, 2, 1), date(2026, 3, 9)):
            step.add(Posting(window_id=TEN, staff_id=THIRD, from_on=day))
    _, inputs = star_inputs.read(desk.hall, rule, MARCH)
    service = {key: inputs.of(key, Metric.SERVICE_DAYS) for key in (ZHANG, WANG, THIRD)}
    assert service[ZHANG].values[0] > 9999  # nothing says when: before the records
    assert values(service)[WANG] == [30]
    assert values(service)[THIRD] == [59]
    assert [each.evidence[0].table for each in (service[WANG], service[THIRD])] == [
        "staff", "posting",
    ]  # fmt: skip
    put(desk, Posting(window_id=TEN, staff_id=WANG, from_on=None))
    _, inputs = star_inputs.read(desk.hall, rule, MARCH)
    assert inputs.of(WANG, Metric.SERVICE_DAYS).values[0] > 9999
    assert not star_inputs.read(desk.hall, replace(rule, award=AwardKind.WINDOW), MARCH)[1].facts[
        :0
    ]


def candidates(desk: Desk, rule: RuleSet, span: Span = MARCH) -> dict[str, Candidate]:
    found, _ = star_inputs.read(desk.hall, rule, span)
    return {each.staff_no or each.window_no: each for each in found}


def test_who_is_a_candidate(desk: Desk) -> None:
    with desk.hall.step("x") as step:
        step.get_one(Staff, WANG).until_on = date(2026, 3, 20)
        step.get_one(Staff, WANG).active = False
        step.get_one(Staff, THIRD).kind = "leader"
        step.get_one(Staff, ZHANG).post = "首席代表"
    found = candidates(desk, asking())
    assert list(found) == ["A01", "A02", "A03"]
    assert (found["A01"].window_no, found["A01"].window_name, found["A01"].department) == (
        "7", "不动产", "自然资源局",
    )  # fmt: skip
    assert [each.leaves for each in found.values()] == [False, True, False]
    assert list(candidates(desk, asking(), read_span("2026-04"))) == ["A01", "A03"]
    kept = replace(asking(), population=replace(asking().population, exclude_roles=("leader",)))
    assert list(candidates(desk, kept)) == ["A01", "A02"]
    kept = replace(asking(), population=replace(asking().population, include_roles=("首席代表",)))
    assert list(candidates(desk, kept)) == ["A01"]


@pytest.mark.parametrize(
    ("grouping", "group"),
    [
        (Grouping.ALL, ""),
        (Grouping.ROLE, "window"),
        (Grouping.DEPARTMENT, "自然资源局"),
        (Grouping.WINDOW_CLASS, "department"),
    ],
)
def test_groups(desk: Desk, grouping: Grouping, group: str) -> None:
    with desk.hall.step("x") as step:
        step.get_one(Window, SEVEN).kind = "department"
    rule = asking()
    rule = replace(rule, population=replace(rule.population, groups=grouping))
    assert candidates(desk, rule)["A01"].group == group


def test_windows_are_candidates_with_their_people(desk: Desk) -> None:
    put(
        desk,
        Posting(window_id=SEVEN, staff_id=WANG, from_on=date(2026, 3, 9)),
        Posting(window_id=SEVEN, staff_id=WANG, from_on=date(2026, 3, 20)),
        Posting(window_id=TEN, staff_id=THIRD, from_on=date(2026, 4, 1)),
    )
    people.add_window(desk.hall, "11")
    with desk.hall.step("x") as step:
        step.get_one(Window, 3).kind = "comprehensive"
    rule = asking(award=AwardKind.WINDOW)
    rule = replace(
        rule, population=replace(rule.population, exclude_window_types=("comprehensive",))
    )
    assert {no: each.heads for no, each in candidates(desk, rule).items()} == {"7": 2, "10": 1}
    assert candidates(desk, asking(), MARCH)["A02"].window_no == "7"


def star(run: int, period: str, **more: object) -> tuple[StarRun, StarTitle]:
    """A star of 张晓红, by a run of its own."""
    span = read_span(period)
    told = {
        "kind": "person", "rules_id": "x", "award": "明星", "who": "周慧芳", "revoked_on": None,
        **more,
    }  # fmt: skip
    revoked = told.pop("revoked_on")
    return (
        StarRun(id=run, period=period, first_on=span.first, last_on=span.last,
                begun_at=datetime(2026, 1, 1), **told),
        StarTitle(run_id=run, candidate=ZHANG, name="张晓红", title="明星", given_on=span.last,
                  title_no=f"RY-{run}", revoked_on=revoked),
    )  # fmt: skip


def test_stars_given_before_and_by_other_rules(desk: Desk) -> None:
    stars = (
        star(1, "2026-02"),
        star(2, "2025-12"),
        star(3, "2026-03", rules_id="other"),
        star(4, "2026-03"),  # the run itself, closed already
        star(5, "2026-01", rules_id="other"),
        star(6, "2026-01", revoked_on=date(2026, 2, 20)),
        star(7, "2026-02", kind="window"),
        star(8, "2026W05"),
    )
    put(desk, *(run for run, _ in stars))
    enter(desk, "title", "RY-1", "2026-03-02", state="recorded", name="明星", staff_id=ZHANG,
          from_on=date(2026, 3, 1))  # fmt: skip
    put(desk, *(each for _, each in stars))
    _, inputs = star_inputs.read(desk.hall, asking("titles"), MARCH)
    assert sorted((each.periods_ago, each.evidence[0].number) for each in inputs.awarded) == [
        (0, "RY-3"), (1, "RY-1"), (3, "RY-2"), (4, "RY-8"),
    ]  # fmt: skip
    titles = inputs.of(ZHANG, Metric.TITLES)
    assert sorted(row.number for row in titles.evidence) == ["RY-1", "RY-5", "RY-8"]
    assert inputs.of(WANG, Metric.TITLES).values == (Decimal(0),)


def test_misconduct_only_as_it_was_released(desk: Desk) -> None:
    assert read(desk, "verified_reports", Q1) == {}
    desk.now = datetime(2026, 4, 9, 9)
    discipline.set_passphrase(desk.hall, "清正廉洁 2026 春")
    discipline.unlock(desk.hall, "清正廉洁 2026 春")
    for period in ("2026-01", "2026-02"):
        discipline.release(desk.hall, period, count="0", source="纪委")
    assert read(desk, "verified_reports", Q1) == {}  # of March nothing was released
    discipline.release(desk.hall, "2026-03", count="0", source="纪委")
    found = read(desk, "verified_reports", Q1)
    assert values(found) == {ZHANG: [0], WANG: [0], THIRD: [0]}
    assert [row.number for row in found[ZHANG].evidence] == ["2026-01", "2026-02", "2026-03"]
    discipline.release(desk.hall, "2026Q1", count="1", source="纪委")
    assert read(desk, "verified_reports", Q1) == {}  # the figure does not say who


def test_twelve_months_to_the_end_of_the_period(desk: Desk) -> None:
    enter(desk, "accountability", "ZR-1", "2025-04-01", state="decided", staff_id=ZHANG)
    enter(desk, "accountability", "ZR-2", "2025-03-31", state="decided", staff_id=ZHANG)
    rule = asking("discipline")
    rule = replace(rule, gates=(replace(rule.gates[0], window=Reach.TWELVE_MONTHS),))
    _, inputs = star_inputs.read(desk.hall, rule, MARCH)
    fact = inputs.of(ZHANG, Metric.DISCIPLINE, twelve_months=True)
    assert [row.number for row in fact.evidence] == ["ZR-1"]
    assert star_inputs._twelve_months(Span(date(2024, 2, 1), date(2024, 2, 29))).first == date(
        2023, 3, 1
    )


@pytest.mark.parametrize("name", ["r1", "r2", "r3", "r3-year", "r7", "r11"])
def test_every_rule_that_comes_along_can_be_read(desk: Desk, name: str) -> None:
    found, inputs = star_inputs.read(desk.hall, preset(name), MARCH)
    assert found
    assert {each.candidate for each in inputs.facts} == {each.key for each in found}


def test_every_metric_can_be_read_of_people_and_windows(desk: Desk) -> None:
    metrics = [each for each in Metric if each not in {Metric.SCORE, Metric.BALLOT}]
    for award in AwardKind:
        _, inputs = star_inputs.read(desk.hall, asking(*metrics, award=award), MARCH)
        assert inputs.of(1, Metric.OVERDUE).values == (Decimal(0),)
