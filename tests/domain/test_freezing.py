"""What is frozen thaws to the same figures, and the same figures freeze to the same text."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.domain.freezing import digest, frozen, thawed


class Colour(StrEnum):
    """One of two."""

    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Inner:
    """What stands in another one."""

    points: Decimal
    day: date | None = None


@dataclass(frozen=True)
class Outer:
    """Every kind of value that figures are made of."""

    name: str
    share: Fraction
    at: datetime
    colour: Colour
    sure: bool
    parts: tuple[Inner, ...]
    pair: tuple[int, str]
    by_key: Mapping[int, Inner]
    marks: frozenset[str]
    first: Inner | None = None


decimals = st.decimals(allow_nan=False, allow_infinity=False, places=4)
inners = st.builds(Inner, decimals, st.none() | st.dates())
outers = st.builds(
    Outer,
    st.text(),
    st.fractions(),
    st.datetimes(),
    st.sampled_from(Colour),
    st.booleans(),
    st.lists(inners, max_size=3).map(tuple),
    st.tuples(st.integers(), st.text()),
    st.dictionaries(st.integers(), inners, max_size=3),
    st.frozensets(st.text(), max_size=3),
    st.none() | inners,
)


@given(outers)
def test_what_is_frozen_thaws_to_the_same(figures: Outer) -> None:
    again = thawed(Outer, frozen(figures))
    assert again == figures
    assert digest(frozen(again)) == digest(frozen(figures))


@given(st.dictionaries(st.integers(), inners, min_size=2, max_size=4))
def test_the_order_of_a_mapping_changes_nothing(told: dict[int, Inner]) -> None:
    assert digest(frozen(told)) == digest(frozen(dict(reversed(told.items()))))


def test_another_figure_has_another_digest() -> None:
    one, other = Inner(Decimal("91.20")), Inner(Decimal("91.21"))
    assert digest(frozen(one)) != digest(frozen(other))


def test_what_has_no_form_is_no_figure() -> None:
    with pytest.raises(TypeError, match="cannot be frozen"):
        frozen(object())
