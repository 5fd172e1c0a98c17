import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.rights import RIGHTS, ROLE_WORDS, Right, Role, SignedIn, roles_with

ROLES = st.frozensets(st.sampled_from(Role))


def test_every_role_has_its_word_and_rights_and_every_right_a_role() -> None:
    assert RIGHTS.keys() == ROLE_WORDS.keys() == set(Role)
    assert frozenset().union(*RIGHTS.values()) == set(Right)
    assert all(Right.VIEW in rights for rights in RIGHTS.values())


def test_discipline_and_approval_are_no_part_of_the_supervisors_role() -> None:
    assert set(Right) - RIGHTS[Role.SUPERVISOR] == {Right.APPROVE, Right.DISCIPLINE}
    assert roles_with([Right.DISCIPLINE]) == (Role.DISCIPLINE,)
    assert roles_with([Right.APPROVE]) == (Role.APPROVER,)
    assert roles_with([Right.ACCOUNTS, Right.ERASE, Right.EXPORT_WHOLE]) == (Role.SUPERVISOR,)


@given(ROLES)
def test_who_holds_several_roles_has_the_rights_of_all(roles: frozenset[Role]) -> None:
    rights = SignedIn("许静", roles).rights
    assert rights == {right for role in roles for right in RIGHTS[role]}
    for right in Right:
        assert (right in rights) == bool(roles & set(roles_with([right])))


@pytest.mark.parametrize(
    ("roles", "within"),
    [({Role.CLERK}, 7), ({Role.CLERK, Role.VIEWER}, None), ({Role.SUPERVISOR}, None)],
)
def test_only_a_clerk_alone_is_kept_to_the_department(roles: set[Role], within: int | None) -> None:
    assert SignedIn("许静", frozenset(roles), 7).within == within
