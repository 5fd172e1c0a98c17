"""Every deed asks for its right: none that opens a step goes without, no role does more."""

import ast
import inspect
import pkgutil
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any

import pytest

import hallapp.actions
from hallapp.actions import (
    case_pages,
    case_records,
    cases,
    daycounts,
    finding,
    intake,
    people,
    register_detail,
    register_rows,
    registers,
    settings,
    sign_in,
    steps,
    waiting,
)
from hallapp.actions.department_only import OTHERS
from hallapp.actions.hall import ACTING, SIGN_IN, Hall
from hallapp.actions.registers import INVESTIGATED
from hallapp.actions.rights import DECLARED, DENIED, may_do, needs, require
from hallapp.domain.cases import CaseFilter, NewCase
from hallapp.domain.errors import Refused
from hallapp.domain.rights import RIGHTS, Right, Role, SignedIn
from hallapp.records import sealing
from tests.actions.conftest import Desk

Function = Callable[..., Any]

NOT_DEEDS = {
    "hall.create_hall": "makes the hall, before anybody can sign in",
    "deeds.deed": "the step within a case's deed",
    "moves.moving": "the step within a deed that moves due times",
    "sealed.look": "the line that a deed which looks writes",
    "star_rows.deed": "the step within a deed on a run of the stars",
}


def functions_of(module: Any) -> Iterator[Function]:
    for found in vars(module).values():
        if inspect.isfunction(found) and found.__module__ == module.__name__:
            yield found


@cache
def every_function() -> tuple[Function, ...]:
    names = [found.name for found in pkgutil.iter_modules(hallapp.actions.__path__)]
    return tuple(
        function
        for name in names
        for function in functions_of(import_module(f"hallapp.actions.{name}"))
    )


@cache
def tree(function: Function) -> ast.AST:
    return ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(function))))


def opens_itself(function: Function) -> bool:
    """`hall.step(…)`, or the hall's store used for more than reading."""
    for node in ast.walk(tree(function)):
        if not isinstance(node, ast.Attribute):
            continue
        on = ast.unparse(node.value)
        if (on.endswith("hall") and node.attr == "step") or (
            on.endswith("hall.store") and node.attr in {"step", "entered", "rebuild"}
        ):
            return True
    return "taking_back.undo(" in ast.unparse(tree(function)) or (
        "taking_back.redo(" in ast.unparse(tree(function))
    )


def called(function: Function) -> Iterator[Function]:
    plain = inspect.unwrap(function)
    local = {*plain.__code__.co_varnames, *plain.__code__.co_cellvars}
    known = {name: found for name, found in plain.__globals__.items() if name not in local}
    for node in ast.walk(tree(function)):
        found: Any = None
        if isinstance(node, ast.Name):
            found = known.get(node.id)
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found = getattr(known.get(node.value.id), node.attr, None)
        if inspect.isfunction(found):
            yield inspect.unwrap(found)


def openers() -> set[Function]:
    """Every function of actions that opens a step, itself or through another."""
    plain = {inspect.unwrap(function) for function in every_function()}
    found = {function for function in plain if opens_itself(function)}
    while more := {
        function for function in plain - found if not found.isdisjoint(called(function))
    }:
        found |= more
    return found


def named(function: Function) -> str:
    return f"{function.__module__.rpartition('.')[2]}.{function.__name__}"


def public() -> dict[str, Function]:
    return {named(f): f for f in every_function() if not f.__name__.startswith("_")}


DEEDS = {name: f for name, f in public().items() if hasattr(f, DECLARED)}


def test_every_public_action_that_opens_a_step_says_what_it_needs() -> None:
    opening = {named(f) for f in openers() if not f.__name__.startswith("_")}
    assert len(opening) > 100
    assert opening - DEEDS.keys() == NOT_DEEDS.keys()


def test_a_deed_without_its_right_is_found() -> None:
    def forgotten(hall: Hall) -> None:
        with hall.step("x"):
            pass

    assert opens_itself(forgotten)
    assert not opens_itself(may_do)


@pytest.fixture
def guarded(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Hall:
    """A hall where people sign in."""
    monkeypatch.setattr(sealing, "_KIBIBYTES", 256)
    sign_in.turn_on(desk.hall, "许静", "向阳花开十二朵7")
    return desk.hall


def signed_in(hall: Hall, *roles: Role, name: str = "许静", department: int | None = None) -> None:
    hall.signed_in = SignedIn(name, frozenset(roles), department)


class Still:
    """A hall that can do nothing, so that its right is all that counts."""

    sign_in = True

    def __init__(self, someone: SignedIn) -> None:
        self.signed_in = someone


def begins(deed: Function, role: Role) -> bool:
    """Whether a deed began for a role; what it then says of a hall that is none is not asked."""
    wanted = list(inspect.signature(deed).parameters.values())[1:]
    none = {p.name: None for p in wanted if p.default is p.empty and p.kind is not p.VAR_KEYWORD}
    try:
        deed(Still(SignedIn("许静", frozenset({role}))), **none)
    except Refused as refusal:
        return refusal.sentence not in {DENIED, SIGN_IN}
    except Exception:  # noqa: BLE001 (it began, and fell over what it was given)
        return True
    return True


@pytest.mark.parametrize("role", Role)
def test_each_role_does_what_it_may_and_nothing_else(guarded: Hall, role: Role) -> None:
    signed_in(guarded, role)
    allowed = {name for name, deed in DEEDS.items() if begins(deed, role)}
    expected = {
        name
        for name, deed in DEEDS.items()
        if not (rights := getattr(deed, DECLARED)) or RIGHTS[role] & set(rights)
    }
    assert allowed == expected
    assert allowed == {name for name, deed in DEEDS.items() if may_do(guarded, deed)}


def test_roles_stay_within_what_the_hall_rules_say() -> None:
    def may_all(role: Role) -> set[str]:
        return {n for n, d in DEEDS.items() if RIGHTS[role] & set(getattr(d, DECLARED))}

    assert all(getattr(deed, DECLARED) == () for deed in map(DEEDS.get, ("backups.make",)))
    assert "discipline.unlock" in may_all(Role.DISCIPLINE)
    assert "discipline.unlock" not in may_all(Role.SUPERVISOR)
    assert not {"imports.apply", "staff.amend", "unmasking.show_people"} & may_all(Role.VIEWER)
    assert Right.APPROVE not in RIGHTS[Role.SUPERVISOR]


def test_nobody_reads_or_does_before_signing_in(guarded: Hall) -> None:
    guarded.signed_in = None
    for deed in (lambda: steps.last(guarded), lambda: cases.find(guarded, "2026-0302-0001")):
        with pytest.raises(Refused) as refusal:
            deed()
        assert refusal.value.sentence == SIGN_IN
    assert guarded.facts.name
    settings.leave_desk(guarded, "table", {"sorted": "due"})  # anybody may, whoever that is


def test_a_denial_says_which_roles_may(guarded: Hall) -> None:
    signed_in(guarded, Role.VIEWER)
    with pytest.raises(Refused, match="Supervisor, Duty leader, Clerk of a department"):
        cases.close(guarded, 1)
    assert not guarded.may(Right.CASES)
    assert guarded.may(Right.VIEW, Right.CASES)


def test_a_step_that_no_right_was_asked_for_is_a_fault_and_opens_nothing(guarded: Hall) -> None:
    signed_in(guarded, Role.SUPERVISOR)
    with pytest.raises(RuntimeError, match="no right was asked for"):
        guarded.step("Arrange the desk")


def test_who_signs_out_meanwhile_still_answers_for_the_deed(guarded: Hall) -> None:
    @needs(Right.CASES)
    def long_deed(hall: Hall) -> str:
        hall.signed_in = SignedIn("何强", frozenset({Role.VIEWER}))
        require(hall, Right.CASES)
        return hall.who

    signed_in(guarded, Role.SUPERVISOR)
    assert long_deed(guarded) == "许静"
    assert ACTING.get() is None
    assert guarded.who == "何强"


def test_who_did_it_stands_in_the_step(guarded: Hall) -> None:
    signed_in(guarded, Role.DUTY_LEADER)
    intake.count_enquiry(guarded, "7")
    assert steps.last(guarded, 1)[0].who == "许静"


@pytest.fixture
def clerk(guarded: Hall) -> Hall:
    """A hall with a case at each of two windows, and a clerk of the first one's department."""
    hall = guarded
    people.add_department(hall, "市场监督管理局")
    people.amend_window(hall, "10", department="市场监督管理局")
    for window, item in (("7", "不动产转移登记"), ("10", "食品经营许可")):
        cases.accept(hall, NewCase(item=item, applicant="某人", window=window))
    with hall.reading() as connection:
        own = people.department_called(connection, "自然资源局")
    signed_in(hall, Role.CLERK, department=own)
    return hall


def test_a_clerk_sees_and_counts_the_own_departments_cases_alone(clerk: Hall) -> None:
    (own,) = case_pages.page(clerk).lines
    assert own.window == "7"
    assert case_pages.count(clerk) == case_pages.counts(clerk).open == 1
    assert [found.number for found in finding.find(clerk, "某人")] == [own.case_no]
    assert [row.window for row in daycounts.grid(clerk, clerk.now().date()).rows] == ["7"]


def test_a_clerk_does_nothing_at_another_departments_window(clerk: Hall) -> None:
    signed = clerk.signed_in
    signed_in(clerk, Role.SUPERVISOR)
    other = next(line for line in case_pages.page(clerk).lines if line.window == "10")
    clerk.signed_in = signed
    for deed in (
        lambda: cases.detail(clerk, other.id),
        lambda: cases.find(clerk, other.case_no),
        lambda: cases.start_review(clerk, other.id),
        lambda: intake.count_enquiry(clerk, "10"),
        lambda: cases.accept(clerk, NewCase(item="食品经营许可", applicant="某", window="10")),
    ):
        with pytest.raises(Refused) as refusal:
            deed()
        assert refusal.value.sentence == OTHERS
    intake.count_enquiry(clerk, "7")
    cases.accept(clerk, NewCase(item="不动产转移登记", applicant="某", window="7"))


def test_a_clerk_enters_a_complaint_and_reads_no_register(clerk: Hall) -> None:
    said = {"content": "等候太久", "channel": "counter"}
    assert registers.add(clerk, "complaint", said).entry_no
    with pytest.raises(Refused, match="only"):
        registers.add(clerk, "title", {"title": "服务明星"})
    with pytest.raises(Refused, match="only"):
        next(iter(registers.lines(clerk, "complaint")))
    assert not waiting.entries(clerk)


def test_only_an_approver_who_did_not_investigate_approves(guarded: Hall) -> None:
    signed_in(guarded, Role.SUPERVISOR, name="张晓红")
    said = {"content": "等候太久", "channel": "counter"}
    entry = registers.add(guarded, "complaint", said).id
    found = {
        "methods": "witness",
        "finding": "unsubstantiated",
        "liability": "not_liable",
        "basis": "录像",
        "investigator": "张晓红",
        "approver": "A02",
        "answer_way": "phone",
    }
    for move in ("accept", "investigate", "find", "submit"):
        registers.amend(guarded, "complaint", entry, found, move=move)
    for who, roles, sentence in (
        ("张晓红", {Role.SUPERVISOR}, DENIED),
        ("张晓红", {Role.APPROVER}, INVESTIGATED),
    ):
        signed_in(guarded, *roles, name=who)
        with pytest.raises(Refused) as refusal:
            registers.amend(guarded, "complaint", entry, {}, move="approve")
        assert refusal.value.sentence == sentence
    signed_in(guarded, Role.APPROVER, name="王强")
    assert registers.amend(guarded, "complaint", entry, {}, move="approve").state == "approved"
    with pytest.raises(Refused, match="only"):
        registers.amend(guarded, "complaint", entry, {"remark": "x"})


def test_an_export_with_whole_names_is_the_supervisors_and_is_written_down(guarded: Hall) -> None:
    signed_in(guarded, Role.DUTY_LEADER)
    for rows in (
        lambda: register_rows.register_rows(guarded, "complaint", unmasked=True),
        lambda: case_records.records(guarded, CaseFilter(), unmasked=True),
    ):
        with pytest.raises(Refused, match="only Supervisor"):
            list(rows())
    signed_in(guarded, Role.SUPERVISOR)
    list(register_rows.register_rows(guarded, "complaint", unmasked=True))
    list(case_records.records(guarded, CaseFilter(), unmasked=True))
    assert [line.label for line in steps.last(guarded, 2)] == [
        case_records.UNMASKED,
        register_rows.EXPORT,
    ]


def test_who_may_see_nobody_whole_gets_names_and_phones_masked(guarded: Hall) -> None:
    signed_in(guarded, Role.SUPERVISOR)
    said = {"content": "等候太久", "channel": "counter", "complainant": "欧阳若兰"}
    entry = registers.add(guarded, "complaint", said).id
    case = cases.accept(
        guarded, NewCase(item="居住证签发", applicant="张小明", phone="13987650432", window="7")
    )
    assert cases.line(guarded, case.id).applicant == "张小明"
    signed_in(guarded, Role.VIEWER)
    line = cases.detail(guarded, case.id).line
    assert (line.applicant, line.phone) == ("张*明", "139****0432")
    assert not cases.detail(guarded, case.id).allowed
    detail = register_detail.detail(guarded, "complaint", entry)
    assert detail.line.values["complainant"] == "欧阳**"
    assert not detail.moves
