from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.staffing import StaffKind
from hallapp.domain.stand_ins import Candidate, can_stand_in, stand_ins

YANG = Candidate(staff_id=16, name="央金拉姆", kind=StaffKind.FLOATING, pair=True, skills=6)
SUN = Candidate(staff_id=20, name="孙倩", kind=StaffKind.GUIDE, skills=5)
XU = Candidate(staff_id=19, name="徐立新", kind=StaffKind.FLOATING, skills=4, shared="11")


def names(*who: Candidate, of: int = 6, limit: int = 3) -> list[str]:
    return [each.who.name for each in stand_ins(who, of, limit)]


def test_the_three_of_the_picture() -> None:
    assert names(XU, SUN, YANG) == ["央金拉姆", "孙倩", "徐立新"]


def test_an_account_comes_before_skill_and_the_pair_before_all() -> None:
    assert names(replace(SUN, account=False), XU) == ["徐立新", "孙倩"]
    assert names(replace(YANG, account=False, skills=0), SUN) == ["央金拉姆", "孙倩"]


def test_among_equals_the_freer_and_the_less_burdened() -> None:
    floating = replace(SUN, staff_id=1, name="宋佳", kind=StaffKind.FLOATING)
    assert names(SUN, floating) == ["宋佳", "孙倩"]
    assert names(replace(floating, load=3), replace(SUN, kind=StaffKind.FLOATING)) == [
        "孙倩",
        "宋佳",
    ]
    assert names(replace(floating, shared="11"), replace(SUN, kind=StaffKind.FLOATING)) == [
        "孙倩",
        "宋佳",
    ]


def test_who_is_never_offered() -> None:
    for never in (
        replace(SUN, absent=True),
        replace(SUN, seat="3"),
        replace(SUN, kind=StaffKind.GUARD),
        replace(SUN, kind=StaffKind.VOLUNTEER),
        replace(SUN, skills=0),
    ):
        assert names(never) == []
    assert names(replace(SUN, skills=0), of=0) == ["孙倩"]


candidates = st.builds(
    Candidate,
    staff_id=st.integers(1, 40),
    name=st.sampled_from(["甲", "乙", "丙", "丁"]),
    kind=st.sampled_from(StaffKind),
    absent=st.booleans(),
    pair=st.booleans(),
    skills=st.integers(0, 6),
    account=st.booleans(),
    seat=st.sampled_from(["", "", "3"]),
    shared=st.sampled_from(["", "11"]),
    load=st.integers(0, 4),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(candidates, max_size=12), st.integers(0, 6))
def test_only_the_able_and_the_best_of_them(everybody: list[Candidate], of: int) -> None:
    found = stand_ins(everybody, of)
    assert len(found) == min(3, sum(can_stand_in(who, of) for who in everybody))
    for each in found:
        assert not each.who.absent
        assert not each.who.seat
    ranks = [(not each.who.pair, not each.who.account, -each.who.skills) for each in found]
    assert ranks == sorted(ranks)
    assert found == stand_ins(reversed(everybody), of)
