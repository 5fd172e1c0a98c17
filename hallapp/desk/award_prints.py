"""What certificates, plaques and boards are told."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from hallapp.actions import (
    certificates,
    figures,
    people,
    ratings,
    registers,
    star_results,
    stars,
)
from hallapp.actions.certificates import NewCertificate
from hallapp.actions.hall import Hall
from hallapp.desk import star_prints
from hallapp.desk.award_titles import HeldTitle, held, of_another_quarter
from hallapp.desk.chosen import chosen_windows, parts
from hallapp.desk.missing import no_window
from hallapp.desk.paper_values import (
    Figures,
    Shown,
    asked_span,
    needed,
    told_day,
)
from hallapp.desk.staff_prints import Faces
from hallapp.domain.appraisal import Share
from hallapp.domain.errors import Refused
from hallapp.domain.figures import Grouping, OverdueRow
from hallapp.domain.registers.certificate import ISSUED
from hallapp.domain.registers.lines import EntryFilter, EntryLine
from hallapp.domain.spans import Bucket, Span
from hallapp.domain.stars.award import period_name
from hallapp.domain.stars.rules import AwardKind
from hallapp.domain.stars.run_view import RunView, StarLine
from hallapp.papers.awards.certificate_words import Award, Certificates, Form
from hallapp.papers.wall.achievement import NOTHING_YET, Achievement
from hallapp.papers.wall.comparison_board import ComparedWindow, ComparisonBoard
from hallapp.papers.wall.post_plaque import Plaque, PostPlaques
from hallapp.papers.wall.star_board import PHOTO, StarBoard, StarPerson
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_FORM = QT_TRANSLATE_NOOP("Refused", "{name} is whole, blank or test, not “{value}”.")
_NOT_VALID = QT_TRANSLATE_NOOP(
    "Refused", "The certificate {number} is void or withdrawn: it is not printed any more."
)
_NO_STARS = QT_TRANSLATE_NOOP(
    "Refused", "There are no stars of {period} yet: their certificates come with the result."
)
_STAR, _BOARD = "星", "窗口服务明星"
_GRADES = {"五": 5, "四": 4, "三": 3, "二": 2, "两": 2, "一": 1}


# --- certificates -------------------------------------------------------------------------------


def certificate(hall: Hall, values: Mapping[str, str]) -> Shown:
    """Certificates of the register by number, those of today, or new ones for people named.

    New ones are entered in the register when they are printed; their numbers are taken then.
    """
    enters = None
    wanted = values.get("certificates", "").strip() or _of_run(hall, values)
    if wanted:
        awards = tuple(_kept(registers.find(hall, "certificate", no)) for no in parts(wanted))
    elif values.get("people", "").strip():
        new = _new(hall, values)
        awards = tuple(_new_award(each) for each in new)
        enters = partial(certificates.award, new=new)
    else:
        today = hall.now().date()
        entered = EntryFilter(received_from=today, received_to=today, states=frozenset({ISSUED}))
        lines = registers.lines(hall, "certificate", entered, "number")
        awards = tuple(_kept(line) for line in lines)
    shown = Certificates(
        hall=hall.facts.name,
        awards=awards,
        heading=values.get("heading", "").strip(),
        form=_form(values),
    )
    subject = wanted or values.get("people", "").strip()
    return Shown(subject, shown, enters if shown.form is not Form.TEST else None)


def _of_run(hall: Hall, values: Mapping[str, str]) -> str:
    """The numbers of the certificates of a period's stars; of no period that is told, none."""
    if not values.get("stars", "").strip():
        return ""
    view = star_prints.run_told(hall, values)
    numbers = [each.certificate_no for each in star_prints.held_stars(view)] if view else []
    if not numbers:
        raise Refused(_NO_STARS, field="stars", period=values["stars"])
    return "、".join(numbers)


def _form(values: Mapping[str, str]) -> Form:
    told = values.get("overprint", "").strip().lower().replace("whole", "")
    try:
        return Form(told)
    except ValueError:
        raise Refused(_NO_FORM, field="overprint", name="overprint", value=told) from None


def _new(hall: Hall, values: Mapping[str, str]) -> tuple[NewCertificate, ...]:
    """Whoever is known here by number or name is a person, every other name that of a unit."""
    title = needed(values, "award")
    issuer = values.get("issuer", "").strip() or hall.facts.name
    day = told_day(values, "day") or hall.now().date()
    lines = people.people(hall)
    known = {line.name: line for line in lines} | {
        line.staff_no: line for line in lines if line.staff_no
    }
    made = []
    for part in parts(values.get("people", "")):
        line = known.get(part)
        made.append(
            NewCertificate(
                holder=line.name if line else part,
                award=title,
                awarded_on=day,
                issuer=issuer,
                staff=(line.staff_no or line.name) if line else "",
            )
        )
    return tuple(made)


def _new_award(new: NewCertificate) -> Award:
    return Award(name=new.holder, title=new.award, awarded_on=new.awarded_on, is_unit=not new.staff)


def _kept(line: EntryLine) -> Award:
    told = line.values
    if line.state != ISSUED:
        raise Refused(_NOT_VALID, field="certificates", number=line.entry_no)
    return Award(
        name=str(told["holder"]),
        title=str(told["award"]),
        awarded_on=told["awarded_on"],  # type: ignore[arg-type]  # a needed day of the register
        number=line.entry_no,
        issuer=str(told["issuer"]),
        is_unit=not told["staff"],
    )


# --- plaques ------------------------------------------------------------------------------------


def post_plaques(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The titles held today; of one name, of some people or windows if they are told."""
    called = values.get("title", "").strip()
    wanted = set(parts(values.get("people", "")))
    windows = {line.window_no for line in chosen_windows(hall, values)}
    windows = windows if values.get("windows", "").strip() else set()
    plaques = tuple(
        Plaque(
            title=each.title,
            window_no=each.window_no,
            holder=each.staff or ("" if each.window_no else each.department),
            awarded_by=each.awarded_by,
            from_on=each.from_on,
            until_on=each.until_on,
        )
        for each in held(hall, hall.now().date())
        if called in each.title
        and (not wanted or each.staff in wanted)
        and (not windows or each.window_no in windows)
    )
    return Shown(called, PostPlaques(hall=hall.facts.name, plaques=plaques))


# --- boards -------------------------------------------------------------------------------------


def star_board(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The stars of a run; else who holds a star's title in the period; three figures for each."""
    called = values.get("title", "").strip()
    told = any(values.get(name, "").strip() for name in ("from", "to", "title"))
    view = None if told else star_prints.run_told(hall, values, "period", closed=True)
    if view is not None and (chosen := star_prints.held_stars(view)):
        span = view.span
        persons = _people(hall, span, [(star.name, _tier_stars(view, star)) for star in chosen])
        note = values.get("note", "").strip() or star_prints.how_found(view)
    else:
        span = asked_span(values, hall.now().date(), Bucket.QUARTER)
        persons = _titled(hall, span, called)
        note = values.get("note", "").strip()
    facts = hall.facts
    board = StarBoard(
        hall=facts.name,
        hotline=facts.hotline,
        title=called or _BOARD,
        span=span,
        people=persons,
        note=note,
    )
    return Shown(span.name, board)


def _tier_stars(view: RunView, star: StarLine) -> int | None:
    """How many stars the tier has that somebody reached."""
    tiers = {tier.name: tier.stars for tier in view.rules.select.tiers}
    return tiers.get(star.tier)


def _people(
    hall: Hall, span: Span, chosen: Sequence[tuple[str, int | None]]
) -> tuple[StarPerson, ...]:
    """People with their windows, photos and figures of a period, in the order told."""
    did = _achievements(hall, span, Grouping.STAFF)
    lines = {line.name: line for line in people.people(hall)}
    windows = {line.staff: line.window_no for line in people.windows(hall) if line.staff}
    faces = Faces(hall, PHOTO)
    return tuple(
        StarPerson(
            name=name,
            window_no=windows.get(name, ""),
            post=lines[name].post,
            stars=grade,
            likeness=faces.of(lines[name].id),
            did=did.get(name, NOTHING_YET),
        )
        for name, grade in chosen
        if name in lines
    )


def _titled(hall: Hall, span: Span, called: str) -> tuple[StarPerson, ...]:
    """Who holds a star's title of the register in the period, the most stars first."""
    titles = {
        each.staff: each
        for each in held(hall, span.first, span.last)
        if each.staff
        and (called or _STAR) in each.title
        and not of_another_quarter(each.title, span)
    }
    order = sorted(titles.items(), key=lambda pair: -(_grade(pair[1]) or 0))
    made = _people(hall, span, [(name, _grade(title)) for name, title in order])
    return tuple(
        replace(each, window_no=titles[each.name].window_no or each.window_no) for each in made
    )


def _grade(title: HeldTitle) -> int | None:
    """The stars that a title's name tells: 五星, 四星级."""
    at = title.title.find(_STAR)
    return _GRADES.get(title.title[at - 1 : at]) if at > 0 else None


def comparison_board(hall: Hall, values: Mapping[str, str]) -> Shown:
    """Every window with its figures and the titles that it or its people hold."""
    span = asked_span(values, hall.now().date(), Bucket.QUARTER)
    did = _achievements(hall, span, Grouping.WINDOW)
    honours = _honours(hall, span)
    seats = [line for line in people.windows(hall) if line.active]
    if not seats:
        raise no_window("period")
    windows = tuple(
        ComparedWindow(
            window_no=line.window_no,
            name=line.name,
            people=line.staff,
            did=did.get(line.window_no, NOTHING_YET),
            honours="、".join(
                dict.fromkeys(
                    title
                    for holder, title in honours
                    if holder == line.window_no or (line.staff and holder == line.staff)
                )
            ),
        )
        for line in seats
    )
    facts = hall.facts
    board = ComparisonBoard(hall=facts.name, hotline=facts.hotline, span=span, windows=windows)
    return Shown(span.name, board)


def _honours(hall: Hall, span: Span) -> tuple[tuple[str, str], ...]:
    """Window or name, and title: the stars of the period's own runs, and other titles held then."""
    numbers = {line.id: line.window_no for line in people.windows(hall)}
    of_run = tuple(
        (
            star.name if kind is AwardKind.PERSON else numbers[star.candidate],
            star.title.removeprefix(period_name(span)),
        )
        for kind in AwardKind
        if stars.run_of(hall, span, kind=kind) is not None
        for star in star_results.stars_of(hall, span, kind=kind)
    )
    others = held(hall, span.first, span.last)
    kept = (each for each in others if not (of_run and _STAR in each.title))
    return of_run + tuple(
        (holder, each.title) for each in kept for holder in (each.window_no, each.staff) if holder
    )


def _achievements(hall: Hall, span: Span, by: Grouping) -> dict[str, Achievement]:
    """Closed cases, of those with a clock that were due the ones in time, of ratings the good."""
    shares = _shares(hall, span, by)
    found = {
        name: replace(NOTHING_YET, rated=share.denominator, satisfied=share.numerator)
        for name, share in shares.items()
    }
    for row in figures.overdue(hall, span, by).rows:
        assert isinstance(row, OverdueRow)
        late = row.overdue_closed + row.overdue_open
        found[row.key] = replace(
            found.get(row.key, NOTHING_YET),
            closed=row.closed,
            timed=row.on_time + late,
            on_time=row.on_time,
        )
    return found


def _shares(hall: Hall, span: Span, by: Grouping) -> dict[str, Share]:
    """Name of a person, or number of a window → the satisfied of its ratings, where it has any."""
    if by is Grouping.STAFF:
        told = ratings.satisfaction(hall, span)
        names = {line.id: line.name for line in people.people(hall)}
    else:
        told = ratings.satisfaction_of_windows(hall, span)
        names = {line.id: line.window_no for line in people.windows(hall)}
    return {names[key]: share for key, share in told.items() if share.denominator}


FIGURES: Figures = {
    "certificate": certificate,
    "post-plaque": post_plaques,
    "star-board": star_board,
    "comparison-board": comparison_board,
}
