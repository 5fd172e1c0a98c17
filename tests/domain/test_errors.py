"""What is said when something is refused or the store cannot be used."""

import pytest

from hallapp.domain.errors import Refused, StoreTrouble


@pytest.mark.parametrize("kind", [Refused, StoreTrouble])
def test_a_sentence_is_filled_with_what_it_speaks_of(kind: type[Refused | StoreTrouble]) -> None:
    assert str(kind("There is no window {window}.", window="{9}")) == "There is no window {9}."


@pytest.mark.parametrize("kind", [Refused, StoreTrouble])
def test_a_sentence_without_places_is_left_as_it_is(kind: type[Refused | StoreTrouble]) -> None:
    assert str(kind("Write {name} between braces.")) == "Write {name} between braces."


def test_a_refusal_names_its_field() -> None:
    assert Refused("Too long.", field="name").field == "name"
    assert Refused("Too long.").field == ""
