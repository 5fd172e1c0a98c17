"""A rate says its two figures, and nothing where nothing was counted."""

from decimal import Decimal

from hallapp.domain.rates import LABELS, RULES, Rate, rules


def test_a_rate_is_in_per_cent_to_two_places() -> None:
    rate = Rate("satisfied", 2, 3)
    assert (rate.name, rate.value) == ("Good ratings", Decimal("66.67"))
    assert Rate("mediated", 0, 0).value is None
    assert set(RULES) <= set(LABELS)
    assert len(list(rules())) == len(RULES) + 1
