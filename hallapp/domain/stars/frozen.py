"""A run as it was: rules, inputs, ballots and result in one canonical text with its digest.

Anyone who has the text can compute the list again (§6: frozen inputs and rule version).
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from hallapp.domain.stars.plain import built, plain
from hallapp.domain.stars.run import Basis, Bundle, Outcome, computed

FORM = 1
"""The version of the canonical text."""
_KEPT = 8  # a text says for good what follows from it


def frozen(basis: Basis) -> str:
    """A basis and what follows from it, as a text that is the same for the same facts."""
    told = _ordered(basis)
    return _text({"form": FORM, "basis": plain(told), "result": summary(computed(told))})


def digest(text: str) -> str:
    """SHA-256 of the text."""
    return hashlib.sha256(text.encode()).hexdigest()


@lru_cache(maxsize=_KEPT)
def thawed(text: str) -> Basis:
    """The basis in a frozen text; whoever looks at walls or runs asks for the same few."""
    return built(Basis, json.loads(text)["basis"])


@lru_cache(maxsize=_KEPT)
def recomputes(text: str) -> bool:
    """Whether the list follows again from what was frozen."""
    return frozen(thawed(text)) == text


def summary(outcome: Outcome) -> Mapping[str, Any]:
    """Totals, ranks, votes and places in figures: what has to come out again."""
    result = outcome.result
    return {
        "standing": [[each.candidate.key, each.standing] for each in outcome.verdicts],
        "scores": [[each.candidate.key, each.total, each.rank] for each in outcome.scored],
        "votes": [
            [[each.candidate, each.name, each.votes, each.points] for each in count.tallies]
            for count in (*outcome.counts, *outcome.revotes)
        ],
        "places": [
            [each.candidate.key, each.order, each.by, each.tier.name if each.tier else ""]
            for each in result.places
        ],
        "reserve": [each.candidate.key for each in result.reserve],
        "ties": [[each.key for each in tie.candidates] for tie in result.ties],
    }


def _ordered(basis: Basis) -> Basis:
    """The same in one order: neither the order of rows nor of entry leaves a trace."""
    facts = sorted(
        basis.inputs.facts, key=lambda f: (f.candidate, f.metric, f.twelve_months, f.party)
    )
    awarded = sorted(basis.inputs.awarded, key=lambda a: (a.candidate, a.periods_ago, a.title))
    return replace(
        basis,
        candidates=tuple(sorted(basis.candidates, key=lambda each: each.key)),
        inputs=replace(basis.inputs, facts=tuple(facts), awarded=tuple(awarded)),
        bundles=tuple(map(_in_order, basis.bundles)),
        revotes=tuple(map(_in_order, basis.revotes)),
    )


def _in_order(bundle: Bundle) -> Bundle:
    return replace(bundle, ballots=tuple(sorted(bundle.ballots, key=lambda each: each.serial)))


def _text(told: object) -> str:
    return json.dumps(
        told, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_written
    )


def _written(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value.normalize() + 0, "f")
    assert isinstance(value, date)
    return value.isoformat()
