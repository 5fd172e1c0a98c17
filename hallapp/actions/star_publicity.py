"""The publicity 公示: from the notice on nothing changes; objections, decisions, new versions."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import func, select

from hallapp.actions import star_overview, stars
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.star_rows import PERSON, chain, deed, taken_out
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span
from hallapp.domain.stars.frozen import digest
from hallapp.domain.stars.publicity import publicity_span
from hallapp.domain.stars.rules import AwardKind, DayUnit
from hallapp.domain.stars.run_view import NewObjection, Run, RunView, StepKey
from hallapp.records.stars import StarObjection, StarRun
from hallapp.wording import QT_TRANSLATE_NOOP

PUBLISH = QT_TRANSLATE_NOOP("Step", "Publish the stars of {period}")
OBJECT = QT_TRANSLATE_NOOP("Step", "Enter objection {number} to the stars of {period}")
DECIDE = QT_TRANSLATE_NOOP("Step", "Decide objection {number} to the stars of {period}")
CORRECT = QT_TRANSLATE_NOOP("Step", "Make version {version} of the stars of {period}")

_WAITS = QT_TRANSLATE_NOOP(
    "Refused",
    "The list is not final yet: lock the scores, hold the vote and settle the ties first.",
)
_NOBODY = QT_TRANSLATE_NOOP("Refused", "Nobody was chosen: there is nothing to publish.")
_TURNED = QT_TRANSLATE_NOOP(
    "Refused",
    "{names} does not pass the gates any more: make a new version before it is published.",
)
_NO_CHANNEL = QT_TRANSLATE_NOOP(
    "Refused", "Say where objections go, or enter the hall's hotline: the notice names it."
)
_TOO_EARLY = QT_TRANSLATE_NOOP(
    "Refused", "The scores were locked on {day}: it cannot have been posted before."
)
_NO_CONTENT = QT_TRANSLATE_NOOP("Refused", "What is the objection? Enter it in a sentence.")
_NO_PERSON = QT_TRANSLATE_NOOP(
    "Refused", "A signed objection has a name and how to reach it: enter both."
)
_OUTSIDE = QT_TRANSLATE_NOOP(
    "Refused", "Objections are taken from {first} to {last}, not on {day}."
)
_NO_OBJECTION = QT_TRANSLATE_NOOP("Refused", "There is no objection {number}.")
_DECIDED = QT_TRANSLATE_NOOP("Refused", "Objection {number} is decided already.")
_NO_FINDING = QT_TRANSLATE_NOOP("Refused", "Enter what was found, and who decided.")
_NO_WHY = QT_TRANSLATE_NOOP("Refused", "Why is there a new version? Enter it in a sentence.")
_NOT_CHOSEN = QT_TRANSLATE_NOOP(
    "Refused", "Only who was chosen or stands in the reserve can be taken out of a result."
)


def publish(
    hall: Hall,
    span: Span,
    *,
    posted_on: date | None = None,
    days: int | None = None,
    unit: DayUnit | None = None,
    channel: str = "",
    kind: AwardKind = PERSON,
) -> RunView:
    """Publish the result: inputs, rules and list are kept for good from here on.

    What is not told follows the rules; objections go to the hall's address and hotline.

    Raises:
        Refused: the list is not final, somebody does not pass the gates any more, the calendar
            does not reach so far, or nobody could be reached with an objection.
    """
    view = stars.overview(hall, span, kind=kind)
    if view.run is None or view.at.key is not StepKey.PUBLICITY:
        raise Refused(_WAITS, field="period")
    day = posted_on or hall.now().date()
    _check_day(view.run, day)
    with deed(hall, PUBLISH, span, kind) as do:
        _check_ready(hall, view)
        after = view.rules.after
        do.run.posted_on = day
        do.run.days = days if days is not None else after.publicity_days
        do.run.unit = (unit or after.publicity_unit).value
        do.run.first_day_on, do.run.last_day_on = publicity_span(
            hall.clock.calendar,
            day,
            do.run.days,
            DayUnit(do.run.unit),
            posting_counts=after.first_day_counts,
        )
        do.run.channel = channel.strip() or _channel(hall)
        do.run.published_at = this_minute(hall)
        do.run.outcome = star_overview.outcome_text(do.step.core, do.run.id)
        do.run.outcome_digest = digest(do.run.outcome)
    return stars.overview(hall, span, kind=kind)


def _check_day(run: Run, day: date) -> None:
    """Nothing is posted before it was known."""
    if run.locked_at is not None and day < run.locked_at.date():
        raise Refused(_TOO_EARLY, field="posted_on", day=run.locked_at.date())


def _check_ready(hall: Hall, view: RunView) -> None:
    if view.result is None or not view.result.places:
        raise Refused(_NOBODY, field="period")
    chosen = {each.candidate.key for each in view.result.places}
    gone = [v.candidate.name for v in star_overview.turned(hall, view) if v.candidate.key in chosen]
    if gone:
        raise Refused(_TURNED, field="period", names="、".join(gone))


def _channel(hall: Hall) -> str:
    facts = hall.facts
    if not facts.hotline:
        raise Refused(_NO_CHANNEL, field="channel")
    return f"{facts.address} {facts.hotline}".strip()


# --- objections ---------------------------------------------------------------------------------


def raise_objection(
    hall: Hall, span: Span, new: NewObjection, *, kind: AwardKind = PERSON
) -> RunView:
    """Enter an objection that came in during the publicity.

    Raises:
        Refused: it says nothing, nobody stands behind a signed one, or it came too early or late.
    """
    if not new.content.strip():
        raise Refused(_NO_CONTENT, field="content")
    if new.real_name and not (new.person.strip() and new.contact.strip()):
        raise Refused(_NO_PERSON, field="contact" if new.person.strip() else "person")
    with deed(hall, OBJECT, span, kind, published=True) as do:
        day = new.received_on or hall.now().date()
        first, last = do.run.posted_on, do.run.last_day_on
        assert first is not None
        assert last is not None
        if not first <= day <= last:
            raise Refused(_OUTSIDE, field="received_on", first=first, last=last, day=day)
        keys = [row.id for row in chain(do.step.core, do.run.id)]
        number = 1 + (
            do.step.scalar(
                select(func.max(StarObjection.number)).where(StarObjection.run_id.in_(keys))
            )
            or 0
        )
        do.step.say(number=number)
        do.step.add(
            StarObjection(
                run_id=do.run.id,
                number=number,
                received_on=day,
                real_name=new.real_name,
                person=new.person.strip(),
                contact=new.contact.strip(),
                channel=new.channel.strip(),
                about=new.about,
                content=new.content.strip(),
                recorded_at=this_minute(hall),
            )
        )
    return stars.overview(hall, span, kind=kind)


def decide(
    hall: Hall,
    span: Span,
    number: int,
    *,
    upheld: bool,
    finding: str,
    by: str,
    decided_on: date | None = None,
    kind: AwardKind = PERSON,
) -> RunView:
    """Record what was found of an objection and what was decided; one upheld asks for a version.

    Raises:
        Refused: there is no such objection, it is decided, or the finding is missing.
    """
    if not finding.strip() or not by.strip():
        raise Refused(_NO_FINDING, field="finding" if by.strip() else "by")
    with deed(hall, DECIDE, span, kind, published=True) as do:
        keys = [row.id for row in chain(do.step.core, do.run.id)]
        do.step.say(number=number)
        row = do.step.scalars(
            select(StarObjection).where(
                StarObjection.run_id.in_(keys), StarObjection.number == number
            )
        ).one_or_none()
        if row is None:
            raise Refused(_NO_OBJECTION, field="number", number=number)
        if row.upheld is not None:
            raise Refused(_DECIDED, field="number", number=number)
        row.upheld, row.finding, row.decided_by = upheld, finding.strip(), by.strip()
        row.decided_on = decided_on or hall.now().date()
    return stars.overview(hall, span, kind=kind)


# --- new versions -------------------------------------------------------------------------------


def correct(
    hall: Hall,
    span: Span,
    out: Mapping[int, str],
    *,
    why: str,
    afresh: bool = False,
    kind: AwardKind = PERSON,
) -> RunView:
    """A new version of a published run: who is taken out goes, and the reserve moves up by rule.

    `afresh` reads, scores and votes anew instead. It has to be published again with days of its
    own; the version before stays as it was.

    Raises:
        Refused: there is no reason, or somebody to be taken out was not chosen.
    """
    view = stars.overview(hall, span, kind=kind)
    if not why.strip() or not all(each.strip() for each in out.values()):
        raise Refused(_NO_WHY, field="why")
    with deed(hall, CORRECT, span, kind, published=True, closed=True) as do:
        do.step.say(version=do.run.version + 1)
        result = view.result
        known = {p.candidate.key for p in (*result.places, *result.reserve)} if result else set()
        if not set(out) <= known or (not out and not afresh):
            raise Refused(_NOT_CHOSEN, field="out")
        do.step.add(new_version(do.run, out, why, afresh=afresh, hall=hall))
    return stars.overview(hall, span, kind=kind)


def new_version(
    old: StarRun, out: Mapping[int, str], why: str, *, afresh: bool, hall: Hall
) -> StarRun:
    """The row of a version that follows another one."""
    earlier = {} if afresh else taken_out(old.out)
    return StarRun(
        period=old.period,
        first_on=old.first_on,
        last_on=old.last_on,
        kind=old.kind,
        award=old.award,
        version=old.version + 1,
        follows_id=old.id,
        afresh=afresh,
        why=why.strip(),
        out=[[key, told] for key, told in sorted({**earlier, **out}.items())],
        rules=old.rules,
        rules_id=old.rules_id,
        rules_version=old.rules_version,
        begun_at=this_minute(hall),
        who=hall.who,
        locked="" if afresh else old.locked,
        locked_digest="" if afresh else old.locked_digest,
        locked_at=None if afresh else old.locked_at,
        locked_despite="" if afresh else old.locked_despite,
    )
