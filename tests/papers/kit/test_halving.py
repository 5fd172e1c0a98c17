"""Long names in two lines, parted where they may be."""

import pytest

from hallapp.papers.kit.faces import Role, bundled
from hallapp.papers.kit.halving import halves
from hallapp.papers.kit.styles import Style


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("党员先锋岗、2026年第二季度窗口服务明星", "党员先锋岗、"),
        ("甲、这一项称号很长很长很长很长很长很长很长", ""),  # a list mark too far from the middle
        ("买买提·吐尔逊江", "买买提·"),
        ("甲", "甲"),
    ],
)
def test_a_list_is_parted_behind_its_mark(text: str, first: str) -> None:
    one, two = halves(text, Style(Role.TEXT, 17), bundled())
    assert one + two == text
    if first:
        assert one == first
    else:
        assert len(one) > 3
