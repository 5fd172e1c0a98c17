import pytest

from hallapp.domain.evidence import SOURCES, UNDECIDED, Source, source_called, standing


def source(key: str) -> Source:
    found = source_called(key)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("key", "state", "values", "stands"),
    [
        ("complaint", "investigating", {}, UNDECIDED),
        ("complaint", "in_approval", {"liability": "liable"}, UNDECIDED),
        ("complaint", "archived", {"liability": "liable"}, ""),
        ("complaint", "archived", {"liability": "not_liable"}, None),
        ("complaint", "withdrawn", {"liability": "liable"}, None),
        ("complaint", "voided", {"liability": "liable"}, None),
        ("bad_rating", "called_back", {}, UNDECIDED),
        ("bad_rating", "rectified", {}, ""),
        ("bad_rating", "explained", {}, None),
        ("bad_rating", "excluded", {}, None),
        ("inspection", "found", {}, ""),
        ("inspection", "sound", {}, None),
        ("accountability", "proposed", {}, UNDECIDED),
        ("accountability", "decided", {}, ""),
        ("commendation", "recorded", {}, ""),
    ],
)
def test_whether_an_entry_counts(
    key: str, state: str, values: dict[str, object], stands: str | None
) -> None:
    assert standing(source(key), state, values) == stands


def test_every_source_names_fields_that_its_register_has() -> None:
    for each in SOURCES:
        if each.register is not None:
            named = (each.person, each.window, each.narrowed, each.when, each.own, *each.must)
            assert {name for name in named if name} <= each.register.by_name.keys()
            assert set(each.never) <= each.register.by_state.keys()


def test_the_words_of_a_closed_list() -> None:
    assert str(source("complaint").word("person")) == "A person"
    assert source("complaint").word("nobody") == "nobody"
    assert source("attendance").word("late") == "late"
    assert source("overdue").codes == ()
