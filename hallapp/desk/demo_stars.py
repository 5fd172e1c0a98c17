"""The stars of the demo hall: a quarter that is over, and the last one, ready to be locked."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from hallapp.actions.hall import Hall
from hallapp.desk.demo_ratings import last_quarter
from hallapp.desk.demo_star_run import Done, run_row
from hallapp.domain.spans import Bucket, span_of
from hallapp.domain.stars.rule_files import preset as rule
from hallapp.domain.stars.rule_files import written
from hallapp.domain.stars.rules import RuleSet
from hallapp.places import PRESETS
from hallapp.records.stars import StarRules
from hallapp.wording import QT_TRANSLATE_NOOP

FILL = QT_TRANSLATE_NOOP("Step", "Fill the stars of the demo hall")
_AT = time(10, 0)


def fill(hall: Hall) -> None:
    """Write the hall's rules, a finished run with its titles, and the beginning of the next."""
    told = tomllib.loads((PRESETS / "demo_stars.toml").read_text("utf-8"))
    last = last_quarter(hall)
    before = span_of(last.first - timedelta(1), Bucket.QUARTER)
    versions = _versions(told)
    done = Done(hall, told, before, versions[-2])
    with hall.step(FILL, records=True) as step:
        for number, rules in enumerate(versions):
            at = datetime.combine(before.first, _AT) - timedelta(days=90 * (len(versions) - number))
            step.add(
                StarRules(
                    rules_id=rules.id,
                    version=rules.version,
                    text=written(rules),
                    saved_at=at,
                    who=hall.who,
                )
            )
        if done.can_choose:
            done.write(step)
        step.add(run_row(hall, last, versions[-1], hall.now()))


def _versions(told: Mapping[str, Any]) -> list[RuleSet]:
    """The hall's own rules: everybody takes part."""
    own = rule()
    everybody = replace(own.population, include_roles=(), exclude_roles=())
    own = replace(own, population=everybody, ours=(), source="")
    return [
        replace(
            own,
            version=own.version + number,
            select=replace(own.select, places=places, shortlist=shortlist),
            vote=(replace(own.vote[0], max_choices=places),),
        )
        for number, (places, shortlist) in enumerate(told["versions"], 1)
    ]
