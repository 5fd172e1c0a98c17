"""The rules of an award as sentences with fields: what the form of step 1 reads like."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallapp.domain.stars import rules as schema
from hallapp.domain.stars.metrics import Metric
from hallapp.views.pages.stars_slots import Document, slot
from hallapp.views.parts.sentence import Slot
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True)
class RuleLine:
    """One sentence: its words with places, the fields in them, and what takes it out."""

    words: str
    slots: Mapping[str, Slot]
    removes: str = ""


@dataclass(frozen=True)
class Section:
    """Sentences under one heading; `adds` is the list that more can be added to."""

    key: str
    title: str
    lines: tuple[RuleLine, ...]
    adds: str = ""


def _line(document: Document, where: str, words: str, removes: str = "") -> RuleLine:
    """A sentence whose places are keys under `where`."""
    said = translate("Rules", words)
    names = [part.split("}", 1)[0] for part in said.split("{")[1:]]
    prefix = f"{where}." if where else ""
    return RuleLine(said, {name: slot(document, prefix + name) for name in names}, removes=removes)


def sections(document: Document) -> tuple[Section, ...]:
    """All rules in the order in which a run comes to them."""
    return tuple(
        Section(key, translate("Rules", title), tuple(lines(document)), adds)
        for key, title, lines, adds in _SECTIONS
        if _SHOWN.get(key, _always)(document)
    )


def _whom(document: Document) -> Iterator[RuleLine]:
    yield _line(
        document, "",
        QT_TRANSLATE_NOOP("Rules", "{name} goes to {award}, {period}."),
    )  # fmt: skip
    since = QT_TRANSLATE_NOOP("Rules", "It holds from {effective_from}; it follows {source}.")
    yield _line(document, "", since)
    yield _line(
        document, "population",
        QT_TRANSLATE_NOOP(
            "Rules",
            "They have served for {min_service_days} days or more and were present on "
            "{min_attendance_rate}% of their days or more; they compete {groups}.",
        ),
    )  # fmt: skip
    yield _line(
        document, "population",
        QT_TRANSLATE_NOOP(
            "Rules",
            "Roles taken: {include_roles}; roles left out: {exclude_roles}; kinds of window left "
            "out: {exclude_window_types}.",
        ),
    )  # fmt: skip


_GATE = QT_TRANSLATE_NOOP(
    "Rules", "{metric} {window}: {op} {value}; what is undecided {on_pending}."
)
_GATE_RATE = QT_TRANSLATE_NOOP(
    "Rules",
    "{metric} {window}: {op} {value}; what is undecided {on_pending}; fewer than {min_sample} "
    "say nothing.",
)
_GATE_GRADE = QT_TRANSLATE_NOOP(
    "Rules", "{metric} {window}: {op} {grades}; what is undecided {on_pending}."
)
_GATE_LIABLE = QT_TRANSLATE_NOOP(
    "Rules",
    "{metric} {window}, borne by {parties}: {op} {value}; what is undecided {on_pending}.",
)
_RATES = frozenset({Metric.ON_TIME_RATE, Metric.EARLY_RATE, Metric.SATISFACTION_RATE})


def _gates(document: Document) -> Iterator[RuleLine]:
    for at, gate in enumerate(document["gates"], 1):
        words = _GATE_RATE if gate["metric"] in _RATES or gate["min_sample"] else _GATE
        if gate["metric"] == Metric.MONTHLY_GRADE:
            words = _GATE_GRADE
        elif gate["metric"] == Metric.LIABLE_COMPLAINTS:
            words = _GATE_LIABLE
        yield _line(document, f"gates[{at}]", words, f"gates[{at}]")


_PARTS = {
    schema.Normalise.PERCENT: QT_TRANSLATE_NOOP(
        "Rules",
        "{name}: {source}, {weight}%, {aggregate}, {normalise} {full}; with fewer than "
        "{min_sample}, or none: {missing}.",
    ),
    schema.Normalise.BAND: QT_TRANSLATE_NOOP(
        "Rules",
        "{name}: {source}, {weight}%, {aggregate}, {normalise} {bands}; with fewer than "
        "{min_sample}, or none: {missing}.",
    ),
}
_PART = QT_TRANSLATE_NOOP(
    "Rules",
    "{name}: {source}, {weight}%, {aggregate}, {normalise}; with fewer than {min_sample}, or "
    "none: {missing}.",
)
_PER_DAY = QT_TRANSLATE_NOOP("Rules", "It is counted {per_day}.")
_ENDS = QT_TRANSLATE_NOOP("Rules", "It brings {floor} points of a hundred at least, {cap} at most.")
_VOLUMES = frozenset({Metric.CASE_VOLUME, Metric.WEIGHTED_VOLUME})


def _score(document: Document) -> Iterator[RuleLine]:
    for at, part in enumerate(document["score"], 1):
        where = f"score[{at}]"
        yield _line(document, where, _PARTS.get(part["normalise"], _PART), where)
        if part["source"] in _VOLUMES:
            yield _line(document, where, _PER_DAY)
        yield _line(document, where, _ENDS)
    yield _line(
        document, "",
        QT_TRANSLATE_NOOP(
            "Rules",
            "Points have {places} decimals; equal are those who are equal {ties_on_unrounded}.",
        ),
    )  # fmt: skip


def _items(document: Document) -> Iterator[RuleLine]:
    for at in range(1, len(document["item_weights"]) + 1):
        words = QT_TRANSLATE_NOOP("Rules", "A case of {item} counts as {weight}.")
        yield _line(document, f"item_weights[{at}]", words, f"item_weights[{at}]")


def _heads(document: Document) -> Iterator[RuleLine]:
    words = QT_TRANSLATE_NOOP("Rules", "What counts of each person of a window is {group_score}.")
    yield _line(document, "", words)


def _bonus(document: Document) -> Iterator[RuleLine]:
    for at in range(1, len(document["bonus"]) + 1):
        words = QT_TRANSLATE_NOOP("Rules", "{event}: {points} points {per}, {cap} at most.")
        yield _line(document, f"bonus[{at}]", words, f"bonus[{at}]")


def _vote(document: Document) -> Iterator[RuleLine]:
    for at, stage in enumerate(document["vote"], 1):
        where = f"vote[{at}]"
        words = QT_TRANSLATE_NOOP(
            "Rules",
            "{name}: {voters} vote {secret}, {mode}, {max_choices} at most; {slate}.",
        )
        if stage["mode"] == schema.Mode.LEVELS:
            words = QT_TRANSLATE_NOOP("Rules", "{name}: {voters} vote {secret}, {mode}: {levels}.")
        yield _line(document, where, words, where)
        if len(document["vote"]) > 1:
            keep = QT_TRANSLATE_NOOP("Rules", "{keep} go on from it (0: as many as places).")
            yield _line(document, where, keep)
        yield _line(
            document, where,
            QT_TRANSLATE_NOOP(
                "Rules",
                "It holds with a turnout of {turnout_min}% or more; elected is who has more than "
                "{majority}% of {majority_of}.",
            ),
        )  # fmt: skip
        yield _line(
            document, where,
            QT_TRANSLATE_NOOP(
                "Rules",
                "Too many names: {too_many_void}; a wrong mark: {wrong_mark_void}; no mark: "
                "{blank}; writing in names: {write_ins}.",
            ),
        )  # fmt: skip


def _select(document: Document) -> Iterator[RuleLine]:
    method = schema.Method(document["select"]["method"])
    yield _line(document, "select", _METHODS[method])
    if method is schema.Method.TIERS:
        for at in range(1, len(document["select"]["tiers"]) + 1):
            where = f"select.tiers[{at}]"
            words = QT_TRANSLATE_NOOP(
                "Rules",
                "{name}: {stars} stars, from {least} points; at most {max_percent}% of all; after"
                " {after_titles} earlier titles.",
            )
            yield _line(document, where, words, where)


_METHODS = {
    schema.Method.TOP_N: QT_TRANSLATE_NOOP(
        "Rules", "By {method}: {places}, {per_group}; {reserve} in reserve."
    ),
    schema.Method.PERCENT: QT_TRANSLATE_NOOP(
        "Rules",
        "By {method}: {percent}%, {round}, at least {least}, at most {most}, "
        "{per_group}; {reserve} in reserve.",
    ),
    schema.Method.THRESHOLD: QT_TRANSLATE_NOOP(
        "Rules", "By {method}: {threshold}, at most {most}."
    ),
    schema.Method.TIERS: QT_TRANSLATE_NOOP("Rules", "By {method}."),
    schema.Method.VOTE: QT_TRANSLATE_NOOP(
        "Rules",
        "By {method}: {shortlist} on the shortlist, {places} elected, {per_group}; {reserve} "
        "in reserve.",
    ),
}


def _ties(document: Document) -> Iterator[RuleLine]:
    for at in range(1, len(document["tie_break"]["steps"]) + 1):
        where = f"tie_break.steps[{at}]"
        words = QT_TRANSLATE_NOOP("Rules", "Who is equal: {lower_first} in {metric} comes first.")
        yield _line(document, where, words, where)
    words = QT_TRANSLATE_NOOP("Rules", "Equal votes are {votes_too}; who is still equal: {then}.")
    yield _line(document, "tie_break", words)
    words = QT_TRANSLATE_NOOP(
        "Rules",
        "At most {max_consecutive} times in a row, then {cooldown_periods} periods of rest; "
        "{one_award_per_person}.",
    )
    yield _line(document, "limits", words)


def _after(document: Document) -> Iterator[RuleLine]:
    yield _line(
        document, "after",
        QT_TRANSLATE_NOOP(
            "Rules",
            "{approve_by} approves the list; it is public for {publicity_days} {publicity_unit}, "
            "the day of posting {first_day_counts}.",
        ),
    )  # fmt: skip
    yield _line(
        document, "after",
        QT_TRANSLATE_NOOP(
            "Rules",
            "Objections go to {objection_handling}; the result is told by {announce}; reward: "
            "{reward_text}.",
        ),
    )  # fmt: skip
    for at in range(1, len(document["after"]["accumulate"]) + 1):
        where = f"after.accumulate[{at}]"
        words = QT_TRANSLATE_NOOP("Rules", "Who has {titles} titles is a candidate {candidate_of}.")
        yield _line(document, where, words, where)
    words = QT_TRANSLATE_NOOP(
        "Rules", "The table of moved weights {sensitivity_in_dossier} in the dossier."
    )
    yield _line(document, "", words)


def _revoke(document: Document) -> Iterator[RuleLine]:
    yield _line(
        document, "revoke",
        QT_TRANSLATE_NOOP(
            "Rules",
            "A star is taken back for {grounds}, within {within_months} months (0: at any time), "
            "after {rectify_months} months to put it right.",
        ),
    )  # fmt: skip
    words = QT_TRANSLATE_NOOP(
        "Rules", "Then: {effect}; the next in reserve {replace_from_reserve}."
    )
    yield _line(document, "revoke", words)


_SECTIONS = (
    ("whom", QT_TRANSLATE_NOOP("Rules", "Candidates"), _whom, ""),
    ("gates", QT_TRANSLATE_NOOP("Rules", "Check"), _gates, "gates"),
    ("score", QT_TRANSLATE_NOOP("Rules", "Score"), _score, "score"),
    ("items", QT_TRANSLATE_NOOP("Rules", "Items"), _items, "item_weights"),
    ("heads", QT_TRANSLATE_NOOP("Rules", "Windows"), _heads, ""),
    ("bonus", QT_TRANSLATE_NOOP("Rules", "Extra points"), _bonus, "bonus"),
    ("vote", QT_TRANSLATE_NOOP("Rules", "Vote"), _vote, "vote"),
    ("select", QT_TRANSLATE_NOOP("Rules", "Places"), _select, "select.tiers"),
    ("ties", QT_TRANSLATE_NOOP("Rules", "Ties and limits"), _ties, "tie_break.steps"),
    ("after", QT_TRANSLATE_NOOP("Rules", "Publicity"), _after, "after.accumulate"),
    ("revoke", QT_TRANSLATE_NOOP("Rules", "Taking back"), _revoke, ""),
)


def _always(document: Document) -> bool:
    del document
    return True


_SHOWN: Mapping[str, Callable[[Document], bool]] = {
    "heads": lambda document: bool(document["award"] == schema.AwardKind.WINDOW),
    "items": lambda document: any(
        part["source"] == Metric.WEIGHTED_VOLUME for part in document["score"]
    ),
}
"""Sections that not every rule has."""
