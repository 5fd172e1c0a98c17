"""Who may be chosen: eligible, not passed, or deferred, with the rows that say so."""

import operator
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from hallapp.domain.stars.candidates import Candidate, Evidence, Fact, Inputs
from hallapp.domain.stars.labels import amount, label, listed, name
from hallapp.domain.stars.limits import barred
from hallapp.domain.stars.metrics import COUNTED, Metric
from hallapp.domain.stars.rules import Gate, Limits, OnPending, Op, Population, Reach, RuleSet
from hallapp.domain.stars.said import Said
from hallapp.wording import QT_TRANSLATE_NOOP

ROLE = QT_TRANSLATE_NOOP("Stars", "Does not take part: {role}")
WINDOW_KIND = QT_TRANSLATE_NOOP("Stars", "Does not take part: {kind}")
LEFT = QT_TRANSLATE_NOOP("Stars", "Left before the period ended")
SOME = QT_TRANSLATE_NOOP("Stars", "{metric}: {value}")
BESIDE = QT_TRANSLATE_NOOP("Stars", "{metric}: {value}; the rule asks for {op} {limit}")
GRADE = QT_TRANSLATE_NOOP("Stars", "{metric}: {grades}; the rule asks for one of {limit}")
UNDECIDED = QT_TRANSLATE_NOOP("Stars", "{metric}: {n} not decided yet")
OUTSTANDING = QT_TRANSLATE_NOOP("Stars", "{metric}: still missing: {missing}")
UNKNOWN = QT_TRANSLATE_NOOP("Stars", "{metric}: nothing is known yet")
FEW = QT_TRANSLATE_NOOP("Stars", "{metric}: a sample of {sample} is below {least} and says nothing")

_COMPARED = {
    Op.EQUAL: operator.eq,
    Op.LESS: operator.lt,
    Op.AT_MOST: operator.le,
    Op.MORE: operator.gt,
    Op.AT_LEAST: operator.ge,
}


class Standing(StrEnum):
    """What the gates make of a candidate: 合格, 未通过资格审查, 暂缓."""

    ELIGIBLE = "eligible"
    OUT = "out"
    DEFERRED = "deferred"


@dataclass(frozen=True)
class Reason:
    """Why: the metric of the gate, a sentence, and the rows it rests on."""

    metric: Metric | None  # None: the population (role, kind of window)
    said: Said
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """One candidate's standing; `warnings` are what is undecided or unknown but does not block."""

    candidate: Candidate
    standing: Standing
    reasons: tuple[Reason, ...] = ()
    warnings: tuple[Reason, ...] = ()


def judged(rules: RuleSet, candidates: Iterable[Candidate], inputs: Inputs) -> tuple[Verdict, ...]:
    """Every candidate's standing: one failed gate is enough to be out.

    What is undecided never excludes: it defers, or only warns, as the gate says (hall-rules 3).
    """
    gates = (*_of_population(rules.population), *rules.gates)
    return tuple(_judge(rules, gates, each, inputs) for each in candidates)


def _of_population(population: Population) -> Iterator[Gate]:
    if population.min_service_days:
        yield Gate(Metric.SERVICE_DAYS, Op.AT_LEAST, Decimal(population.min_service_days))
    if population.min_attendance_rate is not None:
        yield Gate(Metric.ATTENDANCE_RATE, Op.AT_LEAST, population.min_attendance_rate)


def _judge(rules: RuleSet, gates: Iterable[Gate], candidate: Candidate, inputs: Inputs) -> Verdict:
    found = {standing: list[Reason]() for standing in Standing}
    found[Standing.OUT].extend(_not_taking_part(rules.population, candidate))
    found[Standing.OUT].extend(_too_often(rules.limits, candidate, inputs))
    warnings = []
    for gate in gates:
        for blocks, reason in _asked(gate, _fact(gate, candidate, inputs)):
            if blocks is None:
                warnings.append(reason)
            else:
                found[blocks].append(reason)
    standing = next(
        (each for each in (Standing.OUT, Standing.DEFERRED) if found[each]), Standing.ELIGIBLE
    )
    # who is out is told that only; what is undecided beside it stays visible as a warning
    beside = found[Standing.DEFERRED] if standing is Standing.OUT else []
    return Verdict(candidate, standing, tuple(found[standing]), (*beside, *warnings))


def _not_taking_part(population: Population, candidate: Candidate) -> Iterator[Reason]:
    called = {candidate.role, candidate.post}
    included = not population.include_roles or called & set(population.include_roles)
    if not included or called & set(population.exclude_roles):
        yield Reason(None, Said(ROLE, {"role": candidate.post or name(candidate.role)}))
    if candidate.window_kind in population.exclude_window_types:
        yield Reason(None, Said(WINDOW_KIND, {"kind": name(candidate.window_kind)}))
    if candidate.leaves:
        yield Reason(None, Said(LEFT))


def _too_often(limits: Limits, candidate: Candidate, inputs: Inputs) -> Iterator[Reason]:
    had = [one for one in inputs.awarded if one.candidate == candidate.key]
    if (found := barred(limits, had)) is not None:
        said, stars = found
        yield Reason(Metric.TITLES, said, tuple(row for one in stars for row in one.evidence))


def _fact(gate: Gate, candidate: Candidate, inputs: Inputs) -> Fact:
    """What is known for a gate; complaints are told by who is liable, and added up here."""
    parties = gate.parties if gate.metric is Metric.LIABLE_COMPLAINTS else ("",)
    far = gate.window is Reach.TWELVE_MONTHS
    facts = [
        inputs.of(candidate.key, gate.metric, twelve_months=far, party=party) for party in parties
    ]
    if len(facts) == 1:
        return facts[0]
    return Fact(
        candidate.key,
        gate.metric,
        values=(sum((value for each in facts for value in each.values), Decimal(0)),)
        if all(each.values for each in facts)
        else (),
        sample=max(each.sample for each in facts),
        evidence=_once(each.evidence for each in facts),
        pending=_once(each.pending for each in facts),
    )


def _once(many: Iterable[tuple[Evidence, ...]]) -> tuple[Evidence, ...]:
    """An undecided complaint counts for one, whoever may turn out to be liable."""
    return tuple(dict.fromkeys(each for some in many for each in some))


_Asked = Iterator[tuple[Standing | None, Reason]]  # None: it is only pointed out


def _asked(gate: Gate, fact: Fact) -> _Asked:
    """What a gate has against a candidate."""
    open_ = Standing.DEFERRED if gate.on_pending is OnPending.BLOCK else None
    called = {"metric": label(gate.metric)}
    if gate.min_sample and fact.sample < gate.min_sample:
        said = Said(FEW, {**called, "sample": fact.sample, "least": gate.min_sample})
        yield None, Reason(gate.metric, said, fact.evidence)
        return
    known = fact.grades if gate.op is Op.IN else fact.values
    outcomes = _outcomes(gate, fact)
    if outcomes == {False}:
        yield Standing.OUT, Reason(gate.metric, _failed(gate, fact, called), _against(gate, fact))
    elif fact.missing:
        said = Said(OUTSTANDING, {**called, "missing": listed(fact.missing)})
        yield open_, Reason(gate.metric, said, fact.pending)
    elif not known:
        yield open_, Reason(gate.metric, Said(UNKNOWN, called), fact.pending)
    elif len(outcomes) > 1:
        said = Said(UNDECIDED, {**called, "n": len(fact.pending)})
        yield open_, Reason(gate.metric, said, fact.pending)


def _outcomes(gate: Gate, fact: Fact) -> set[bool]:
    """How the gate may end: for what is counted, each undecided row may or may not add one."""
    if gate.op is Op.IN:
        return {set(fact.grades) <= set(gate.grades)}
    if not fact.values:
        return {True}
    passes = _COMPARED[gate.op]
    if gate.metric in COUNTED:
        total = sum(fact.values, Decimal(0))
        return {passes(total + more, gate.value) for more in range(len(fact.pending) + 1)}
    return {all(passes(value, gate.value) for value in fact.values)} | (
        {True, False} if fact.pending else set()
    )


def _against(gate: Gate, fact: Fact) -> tuple[Evidence, ...]:
    """The rows that say so: of grades only the months that do not pass."""
    if gate.op is not Op.IN or len(fact.grades) != len(fact.evidence):
        return fact.evidence
    pairs = zip(fact.grades, fact.evidence, strict=True)
    return tuple(row for grade, row in pairs if grade not in gate.grades)


def _failed(gate: Gate, fact: Fact, called: Mapping[str, object]) -> Said:
    if gate.op is Op.IN:
        bad = [grade for grade in fact.grades if grade not in gate.grades]
        return Said(GRADE, {**called, "grades": listed(bad), "limit": listed(gate.grades)})
    if gate.metric in COUNTED:
        value = sum(fact.values, Decimal(0))
    else:
        passes = _COMPARED[gate.op]
        value = next(value for value in fact.values if not passes(value, gate.value))
    told = {**called, "value": amount(gate.metric, value)}
    if gate.op is Op.EQUAL and not gate.value:
        return Said(SOME, told)
    return Said(BESIDE, {**told, "op": label(gate.op), "limit": amount(gate.metric, gate.value)})
