from decimal import Decimal

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.stars import plain
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rule_files import presets
from hallapp.domain.stars.rules import RuleSet
from hallapp.views.pages import stars_document as document
from hallapp.views.pages.stars_sentences import sections
from hallapp.views.pages.stars_slots import metrics_for, new_element, typed


@pytest.mark.parametrize("rules", presets(), ids=lambda rules: f"{rules.id}-{rules.period}")
def test_what_stands_in_the_fields_is_what_the_rules_say(rules: RuleSet) -> None:
    told = plain.plain(rules)
    for section in sections(plain.plain(rules)):
        for line in section.lines:
            for slot in line.slots.values():
                document.put(told, slot.path, typed(slot.path, slot.value))
                assert not slot.options or slot.value in slot.options
    assert plain.built(RuleSet, told) == rules


def test_fields_take_numbers_lists_levels_and_nothing() -> None:
    rules = next(rules for rules in presets() if rules.vote and rules.score)
    told = plain.plain(rules)
    document.put(told, "score[1].weight", "35.5")
    document.put(told, "population.min_attendance_rate", "")
    document.put(told, "population.exclude_roles", "leader、guard，volunteer")
    document.put(told, "vote[1].levels", "满意 10、一般 6、不了解")
    made = plain.built(RuleSet, told)
    assert made.score[0].weight == Decimal("35.5")
    assert made.population.min_attendance_rate is None
    assert made.population.exclude_roles == ("leader", "guard", "volunteer")
    assert [(level.name, level.points) for level in made.vote[0].levels] == [
        ("满意", Decimal(10)),
        ("一般", Decimal(6)),
        ("不了解", None),
    ]


def test_what_is_no_number_is_refused_at_its_path() -> None:
    told = plain.plain(presets()[0])
    document.put(told, "select.places", "三")
    with pytest.raises(Refused) as refused:
        plain.built(RuleSet, told)
    assert refused.value.field == "select.places"


@pytest.mark.parametrize(
    "adds",
    ["gates", "score", "bonus", "tie_break.steps", "vote", "select.tiers", "after.accumulate"],
)
def test_more_can_be_added_to_every_list_and_taken_out(adds: str) -> None:
    told = plain.plain(presets()[0])
    before = plain.plain(presets()[0])
    listed = document.value_at(told, adds)
    for metric in [*metrics_for(adds)] or [None]:
        listed.append(new_element(adds, metric))
        plain.built(RuleSet, told)
        assert sections(told)
        document.remove(told, f"{adds}[{len(listed)}]")
    assert told == before


def test_a_gate_for_grades_compares_with_in() -> None:
    assert new_element("gates", Metric.MONTHLY_GRADE)["op"] == "in"
