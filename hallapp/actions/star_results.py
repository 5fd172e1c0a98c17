"""The result 结果: titles and certificates, what counts later, and taking a star back."""

from datetime import date, timedelta

from sqlalchemy import select

from hallapp.actions import registers, stars
from hallapp.actions.case_lines import this_minute
from hallapp.actions.hall import Hall
from hallapp.actions.rights import needs
from hallapp.actions.star_publicity import new_version
from hallapp.actions.star_rows import PERSON, Deed, deed
from hallapp.domain.errors import Refused
from hallapp.domain.rights import Right
from hallapp.domain.spans import Bucket, Span, span_of
from hallapp.domain.stars.labels import listed
from hallapp.domain.stars.places import Place
from hallapp.domain.stars.rules import AwardKind
from hallapp.domain.stars.run_view import RunView, StarLine, StepKey
from hallapp.records.people import Window
from hallapp.records.registers import ENTRIES
from hallapp.records.stars import StarRun, StarTitle
from hallapp.wording import QT_TRANSLATE_NOOP

CLOSE = QT_TRANSLATE_NOOP("Step", "Give the titles of {period}: {count} stars")
REVOKE = QT_TRANSLATE_NOOP("Step", "Take back a star of {period}")

_WAITS = QT_TRANSLATE_NOOP("Refused", "The run of {period} cannot be closed yet: {missing}")
_NO_STAR = QT_TRANSLATE_NOOP("Refused", "There is no such star (any more).")
_NO_WHY = QT_TRANSLATE_NOOP(
    "Refused", "Say on which ground the star is taken back, and who decided."
)
_GROUND = QT_TRANSLATE_NOOP(
    "Refused", "The rules know these grounds: {grounds}. “{ground}” is not among them."
)
_TOO_LATE = QT_TRANSLATE_NOOP(
    "Refused", "By the rules a star is taken back within {months} months; {given} is longer ago."
)
_DAYS_A_MONTH = 31


@needs(Right.ASSESS)
def close(
    hall: Hall, span: Span, *, given_on: date | None = None, kind: AwardKind = PERSON
) -> RunView:
    """Give titles and numbered certificates to all who were chosen; the run is over.

    Raises:
        Refused: the publicity runs, or an objection or a correction waits.
    """
    view = stars.overview(hall, span, kind=kind)
    if view.run is not None and view.at.key is not StepKey.RESULT:
        raise Refused(_WAITS, field="period", period=span.name, missing=listed(view.missing))
    day = given_on or hall.now().date()
    with deed(hall, CLOSE, span, kind, published=True) as do:
        assert view.result is not None
        had = {each.candidate for each in view.stars if each.revoked_on is None}
        given = [each for each in view.result.places if each.candidate.key not in had]
        for place in given:
            _give(do, view, place, day)
        do.run.closed_at = this_minute(hall)
        do.step.say(period=span.name, count=len(given))
    return stars.overview(hall, span, kind=kind)


def _give(do: Deed, view: RunView, place: Place, day: date) -> None:
    """One star: an entry among the titles, one among the certificates, and what ties them."""
    one, award = place.candidate, do.run.award
    title = f"{award}（{place.tier.name}）" if place.tier else award
    person = view.rules.award is AwardKind.PERSON
    window = do.step.core.scalar(select(Window.window_no).where(Window.window_no == one.window_no))
    staff = one.staff_no or one.name if person else ""
    kept = registers.enter(
        do.hall,
        do.step,
        "title",
        {
            "name": title,
            "kind": "person" if person else "window",
            "staff": staff,
            "window": window or "",
            "awarded_by": do.hall.facts.name,
            "from_on": day,
            "until_on": _until(do.span),
        },
    )
    certificate = registers.enter(
        do.hall,
        do.step,
        "certificate",
        {
            "holder": one.name if person else f"{one.window_no}号窗口",
            "award": title,
            "awarded_on": day,
            "issuer": do.hall.facts.name,
            "staff": staff,
        },
    )
    do.step.add(
        StarTitle(
            run_id=do.run.id,
            candidate=one.key,
            name=one.name,
            title=title,
            tier=place.tier.name if place.tier else "",
            given_on=day,
            title_no=kept.entry_no,
            certificate_no=certificate.entry_no,
        )
    )


def _until(span: Span) -> date:
    """A star is one until the period after its own is over: then others are chosen."""
    following = span.last + timedelta(days=1)
    for bucket in Bucket:
        whole = span_of(span.first, bucket)
        if (whole.first, whole.last) == (span.first, span.last):
            return span_of(following, bucket).last
    return following + (span.last - span.first)


def stars_of(hall: Hall, span: Span, *, kind: AwardKind = PERSON) -> tuple[StarLine, ...]:
    """The stars of a period that were not taken back."""
    view = stars.overview(hall, span, kind=kind)
    return tuple(each for each in view.stars if each.revoked_on is None)


@needs(Right.ASSESS)
def revoke(
    hall: Hall,
    star_id: int,
    *,
    ground: str,
    why: str,
    by: str,
    on: date | None = None,
) -> RunView:
    """Take a star back: title and certificate end; by rule the reserve moves up in a new version.

    Raises:
        Refused: there is no such star, the ground is none of the rules, or it is too late.
    """
    if not (ground.strip() and why.strip() and by.strip()):
        raise Refused(_NO_WHY, field="ground")
    day = on or hall.now().date()
    with hall.reading() as connection:
        row = connection.execute(
            select(StarRun.period, StarRun.first_on, StarRun.last_on, StarRun.kind)
            .join(StarTitle, StarTitle.run_id == StarRun.id)
            .where(StarTitle.id == star_id, StarTitle.revoked_on.is_(None))
        ).one_or_none()
    if row is None:
        raise Refused(_NO_STAR, field="star")
    span, kind = Span(row.first_on, row.last_on, row.period), AwardKind(row.kind)
    view = stars.overview(hall, span, kind=kind)
    with deed(hall, REVOKE, span, kind, published=True, closed=True) as do:
        star = do.step.get_one(StarTitle, star_id)
        _check_ground(do, ground.strip(), star.given_on, day)
        star.revoked_on, star.revoked_by = day, by.strip()
        star.revoked_why = f"{ground.strip()}：{why.strip()}"
        _end(do, star, day)
        reserve = view.result.reserve if view.result else ()
        if do.rules.revoke.replace_from_reserve and reserve:
            out = {star.candidate: star.revoked_why}
            do.step.add(new_version(do.run, out, star.revoked_why, afresh=False, hall=hall))
    return stars.overview(hall, span, kind=kind)


def _check_ground(do: Deed, ground: str, given: date, day: date) -> None:
    told = do.rules.revoke
    if told.grounds and ground not in told.grounds:
        grounds = "、".join(told.grounds)
        raise Refused(_GROUND, field="ground", grounds=grounds, ground=ground)
    if told.within_months and day > given + timedelta(days=_DAYS_A_MONTH * told.within_months):
        raise Refused(_TOO_LATE, field="on", months=told.within_months, given=given)


def _end(do: Deed, star: StarTitle, day: date) -> None:
    """Its title ends on that day, its certificate is withdrawn and keeps its number."""
    for key, number, changes, move in (
        ("title", star.title_no, {"until_on": max(day, star.given_on)}, ""),
        ("certificate", star.certificate_no, {"withdrawn_why": star.revoked_why}, "withdraw"),
    ):
        model = ENTRIES[key]
        found = do.step.scalar(select(model.id).where(model.entry_no == number))  # type: ignore[attr-defined]  # every entry has them
        if found is not None:
            registers.lead(do.hall, do.step, key, found, changes, move=move)
