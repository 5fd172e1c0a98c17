"""The finished run of the demo hall: vote, publicity, an objection, titles."""

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import count
from typing import Any

from hallapp.actions import registers, star_inputs
from hallapp.actions.hall import Hall
from hallapp.actions.star_overview import outcome_text
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.domain.stars.award import award_name
from hallapp.domain.stars.ballots import YES, Ballot
from hallapp.domain.stars.frozen import digest, frozen
from hallapp.domain.stars.publicity import publicity_span
from hallapp.domain.stars.rule_files import written
from hallapp.domain.stars.rules import RuleSet
from hallapp.domain.stars.run import Basis, Bundle, Outcome, computed
from hallapp.domain.strokes import by_strokes
from hallapp.records.stars import (
    StarBundle,
    StarObjection,
    StarRound,
    StarRun,
    StarSheet,
    StarTitle,
)
from hallapp.records.step import Step

_AT = time(10, 0)
_SEED = 7


def run_row(hall: Hall, span: Span, rules: RuleSet, at: datetime) -> StarRun:
    """A run as it begins."""
    return StarRun(
        period=span.name,
        first_on=span.first,
        last_on=span.last,
        kind=rules.award.value,
        award=award_name(rules, span),
        rules=written(rules),
        rules_id=rules.id,
        rules_version=rules.version,
        begun_at=at.replace(second=0, microsecond=0),
        who=hall.who,
    )


class Done:
    """A run from its beginning to its titles, within the days after its quarter."""

    def __init__(self, hall: Hall, told: Mapping[str, Any], span: Span, rules: RuleSet) -> None:
        self._hall = hall
        self._told = told
        self._span = span
        self._rules = rules
        candidates, inputs = star_inputs.read(hall, rules, span)
        self._basis = Basis(span.name, rules, candidates, inputs)
        self._slate = computed(self._basis).slates[0]
        self._eligible = len(candidates)

    @property
    def can_choose(self) -> bool:
        """Whether there are enough to choose from."""
        return len(self._slate) > self._rules.select.places

    def write(self, step: Step) -> None:
        """Run, vote, publicity, one objection, titles."""
        row = self._locked()
        step.add(row)
        step.flush()
        result = self._voted(step, row).result
        self._published(step, row)
        about = result.places[self._told["objection"]["about"] - 1].candidate.key
        step.add(self._objection(row, about))
        given = self._working(row.last_day_on, 1)
        for place in result.places:
            self._title(step, row, place.candidate.key, place.candidate.name, given)
        row.closed_at = datetime.combine(given, _AT)

    def _working(self, day: date | None, days: int) -> date:
        """So many working days after a day."""
        assert day is not None
        return date.fromordinal(self._hall.clock.nth_working(day.toordinal(), days))

    def _locked(self) -> StarRun:
        row = run_row(self._hall, self._span, self._rules, self._at(1))
        row.locked = frozen(self._basis)
        row.locked_digest = digest(row.locked)
        row.locked_at = self._at(4)
        return row

    def _at(self, days: int) -> datetime:
        return datetime.combine(self._working(self._span.last, days), _AT)

    def _voted(self, step: Step, row: StarRun) -> Outcome:
        """The vote of those who came; it is drawn until nobody is tied for a place."""
        came = self._eligible - self._told["away"]
        for seed in count(_SEED):
            ballots = self._ballots(came, random.Random(seed))  # noqa: S311 (no secret: a demo)
            bundle = Bundle(self._eligible, came, came, ballots)
            outcome = computed(replace(self._basis, bundles=(bundle,)))
            if not outcome.result.ties and not outcome.result.empty:
                break
        known = {each.key: each for each in self._basis.candidates}
        slate = by_strokes((known[key] for key in self._slate), lambda one: one.name)
        going = StarRound(
            run_id=row.id,
            number=1,
            stage=0,
            slate=[one.key for one in slate],
            seats=self._rules.select.places,
            place=self._told["place"],
            eligible=self._eligible,
            present=came,
            issued=came,
            opened_at=self._at(5),
            closed_at=self._at(5) + timedelta(hours=1),
            holds=True,
        )
        step.add(going)
        step.flush()
        for entry, teller in enumerate(self._told["tellers"], 1):
            bundle_row = StarBundle(
                round_id=going.id, entry=entry, teller=teller, begun_at=self._at(5)
            )
            step.add(bundle_row)
            step.flush()
            step.insert_many(StarSheet, [_sheet(bundle_row.id, each) for each in ballots])
        return outcome

    def _ballots(self, came: int, dice: random.Random) -> tuple[Ballot, ...]:
        """Who stands higher is named more often; one names too many, one nobody."""
        places = self._rules.select.places
        weights = [2.0 * len(self._slate) - place for place in range(len(self._slate))]
        found = []
        for serial in range(1, came + 1):
            names: set[int] = set()
            wanted = {1: places + 1, 2: 0}.get(serial, places - (serial % 5 == 0))
            while len(names) < wanted:
                names |= set(dice.choices(self._slate, weights))
            found.append(Ballot(serial, tuple((key, YES) for key in sorted(names))))
        return tuple(found)

    def _published(self, step: Step, row: StarRun) -> None:
        after = self._rules.after
        row.posted_on = self._at(6).date()
        row.days, row.unit = after.publicity_days, after.publicity_unit.value
        row.first_day_on, row.last_day_on = publicity_span(
            self._hall.clock.calendar,
            row.posted_on,
            row.days,
            after.publicity_unit,
            posting_counts=after.first_day_counts,
        )
        facts = self._hall.facts
        row.channel = f"{facts.address} {facts.hotline}"
        row.published_at = self._at(6)
        step.flush()
        row.outcome = outcome_text(step.core, row.id)
        row.outcome_digest = digest(row.outcome)

    def _objection(self, row: StarRun, about: int) -> StarObjection:
        told = self._told["objection"]
        on = self._working(row.posted_on, 3)
        return StarObjection(
            run_id=row.id,
            number=1,
            received_on=on,
            real_name=True,
            person=told["person"],
            contact=told["contact"],
            channel=told["channel"],
            about=about,
            content=told["content"],
            finding=told["finding"],
            upheld=False,
            decided_on=self._working(on, 1),
            decided_by=told["by"],
            recorded_at=datetime.combine(on, _AT),
        )

    def _title(self, step: Step, row: StarRun, key: int, name: str, on: date) -> None:
        """A title, a certificate, and what ties them to the run."""
        issuer, at = self._hall.facts.name, datetime.combine(on, _AT)
        until = span_of(self._span.last + timedelta(1), Bucket.QUARTER).last
        kept = registers.enter(
            self._hall,
            step,
            "title",
            {
                "name": row.award,
                "kind": "person",
                "staff": name,
                "awarded_by": issuer,
                "from_on": on,
                "until_on": until,
            },
            at,
        )
        given = registers.enter(
            self._hall,
            step,
            "certificate",
            {
                "holder": name,
                "award": row.award,
                "awarded_on": on,
                "issuer": issuer,
                "staff": name,
            },
            at,
        )
        step.add(
            StarTitle(
                run_id=row.id,
                candidate=key,
                name=name,
                title=row.award,
                given_on=on,
                title_no=kept.entry_no,
                certificate_no=given.entry_no,
            )
        )


def _sheet(bundle_id: int, ballot: Ballot) -> dict[str, object]:
    return {
        "bundle_id": bundle_id,
        "serial": ballot.serial,
        "marks": [list(mark) for mark in ballot.marks],
        "write_ins": [],
    }
