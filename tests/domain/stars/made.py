"""Short ways to make what the rules of the stars are about."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from hallapp.domain.stars.ballots import Ballot
from hallapp.domain.stars.candidates import Candidate, Evidence, Fact, Inputs
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.rule_files import read_rules
from hallapp.domain.stars.rules import RuleSet

HEAD = 'id = "x"\nname = "明星"\naward = "person"\nperiod = "quarter"\n'
ROW = Evidence("complaint", 10, "TS-26-010")


def rules(text: str) -> RuleSet:
    """A rule-set of which only the said part matters."""
    return read_rules(HEAD + text)


def people(*names: str) -> tuple[Candidate, ...]:
    """Candidates with the keys 1, 2, 3, …"""
    return tuple(Candidate(key, name, role="window") for key, name in enumerate(names, 1))


def known(told: Mapping[int, Mapping[str, Any]], **more: Any) -> Inputs:
    """What is known: by candidate and metric a value, a list of values, or grades."""
    return Inputs(
        tuple(
            fact(key, metric, value)
            for key, metrics in told.items()
            for metric, value in metrics.items()
        ),
        **more,
    )


def fact(key: int, metric: str, value: Any, **more: Any) -> Fact:
    """One fact; complaints are those of which a person is liable."""
    values = value if isinstance(value, list) else [value]
    if metric == Metric.MONTHLY_GRADE:
        return Fact(key, Metric(metric), grades=tuple(values), **more)
    if metric == Metric.LIABLE_COMPLAINTS:
        more.setdefault("party", "person")
    return Fact(key, Metric(metric), tuple(Decimal(str(each)) for each in values), **more)


def chose(serial: int, *keys: int) -> Ballot:
    """A ballot that chooses these."""
    return Ballot(serial, tuple((key, "yes") for key in keys))


def ballots(*choices: tuple[int, ...]) -> tuple[Ballot, ...]:
    """A bundle of such ballots."""
    return tuple(chose(serial, *keys) for serial, keys in enumerate(choices, 1))
