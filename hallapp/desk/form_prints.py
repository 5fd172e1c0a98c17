"""What the forms are told: windows of a round, people of a meeting, of a vote, of a notice."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from operator import itemgetter

from hallapp.actions import appraisals, people, staff
from hallapp.actions import board as boards
from hallapp.actions.hall import Hall
from hallapp.desk import star_prints
from hallapp.desk.entry_words import entry
from hallapp.desk.missing import nobody
from hallapp.desk.paper_values import Figures, Shown, asked_day, flag
from hallapp.domain.appraisal_rounds import About, Round
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, last_over
from hallapp.domain.staffing import DutyRole
from hallapp.domain.stars.award import period_name
from hallapp.domain.stars.run_view import RunView
from hallapp.domain.strokes import by_strokes
from hallapp.papers.awards.tally_minutes import Tally, TallyMinutes
from hallapp.papers.forms.ballot import Ballot, Candidate
from hallapp.papers.forms.feedback_card import FeedbackCard
from hallapp.papers.forms.patrol_checklist import PatrolChecklist
from hallapp.papers.forms.peer_form import PeerForm, Rated
from hallapp.papers.forms.rating_form import RatingForm
from hallapp.papers.forms.sign_in_sheet import Attendee, SignIn
from hallapp.papers.forms.suggestion_slip import SuggestionSlip
from hallapp.papers.wall.publicity_notice import Proposed, PublicityNotice
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_COUNT = QT_TRANSLATE_NOOP("Refused", "{name} is a whole number, not “{value}”.")
_NO_ROUND = QT_TRANSLATE_NOOP("Refused", "There is no round of appraisal called {name}.")
_DIGITS = 6


def patrol_checklist(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The round of a day, today if none is named: its windows and its duty chief."""
    day = asked_day(values, "day", hall.now().date())
    chief = next((line.name for line in boards.board(hall, day).on_duty(DutyRole.CHIEF)), "")
    figures = PatrolChecklist(
        hall=hall.facts.name,
        day=day,
        windows=tuple(line.window_no for line in people.windows(hall) if line.active),
        patrol=(chief,) if chief else (),
    )
    return Shown(day.isoformat(), figures)


def sign_in(hall: Hall, values: Mapping[str, str]) -> Shown:
    """A meeting's or a training's sheet: of an entry, or as it is told; all people of the hall."""
    day = asked_day(values, "day", hall.now().date())
    topic, place, host = (values.get(name, "").strip() for name in ("topic", "place", "host"))
    subject = day.isoformat()
    if number := values.get("entry", "").strip():
        training = number.upper().startswith("XX")
        told = entry(hall, "training" if training else "meeting", values)
        day, subject = told.received_on, told.line.entry_no
        topic = topic or told.text("topic")
        place = place or told.text("place")
        host = host or told.text("speaker" if training else "chair")
    figures = SignIn(
        hall=hall.facts.name,
        topic=topic,
        day=day,
        place=place,
        host=host,
        people=tuple(
            Attendee(name=line.name, post=line.post or line.department)
            for line in people.people(hall)
            if line.active
        ),
    )
    return Shown(subject, figures)


def rating_form(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The form of a window, of the whole hall, or of everybody in a round, by its words."""
    number = values.get("window", "").strip()
    name = next((line.name for line in people.windows(hall) if line.window_no == number), "")
    told = _round(hall, values)
    figures = RatingForm(
        hall=hall.facts.name,
        period=told.name if told else values.get("topic", "").strip(),
        window=number,
        window_name=name,
    )
    if told is None:
        return Shown(number, figures)
    figures = replace(
        figures,
        abouts=() if number or told.about is About.HALL else _abouts(hall, told),
        items=told.form.items,
        levels=tuple(word.text for word in told.form.scale.words),
    )
    return Shown(number or told.name, figures)


def _round(hall: Hall, values: Mapping[str, str]) -> Round | None:
    """The round that is named; None if none is."""
    name = values.get("round", "").strip()
    if not name:
        return None
    found = next((each for each in appraisals.rounds(hall) if each.name == name), None)
    if found is None:
        raise Refused(_NO_ROUND, field="round", name=name)
    return found


def _abouts(hall: Hall, told: Round) -> tuple[str, ...]:
    """Whom the sheets of a round are about, as they are called on paper."""
    if told.about is About.STAFF:
        posts = {line.id: line.post for line in people.people(hall)}
        return tuple(f"{name}\u3000{posts.get(key, '')}".strip() for key, name in told.subjects)
    names = {line.id: line.name for line in people.windows(hall)}
    return tuple(f"{no}号窗口\u3000{names.get(key, '')}".strip() for key, no in told.subjects)


def feedback_card(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The card of a window, or of the hall."""
    number = values.get("window", "").strip()
    facts = hall.facts
    return Shown(number, FeedbackCard(hall=facts.name, hotline=facts.hotline, window=number))


def suggestion_slip(hall: Hall, values: Mapping[str, str]) -> Shown:
    """Slips from a stub number on; without one the number is written by hand."""
    first, count = _count(values, "first", 0), _count(values, "count", 1)
    facts = hall.facts
    slip = SuggestionSlip(hall=facts.name, hotline=facts.hotline, first=first, count=count)
    return Shown(f"{first}" if first else "", slip)


def peer_form(hall: Hall, values: Mapping[str, str]) -> Shown:
    """All people of the hall, its party members among each other, or those of a round."""
    if (told := _round(hall, values)) is not None:
        return _peers_of(hall, told)
    party = flag(values, "party")
    members = _members(hall) if party else frozenset()
    rated = tuple(
        Rated(name=line.name, post=line.post)
        for line in people.people(hall)
        if line.active and (not party or line.name in members)
    )
    period = values.get("topic", "").strip() or f"{hall.now().year}年度"
    return Shown(period, PeerForm(hall=hall.facts.name, period=period, people=rated, party=party))


def _peers_of(hall: Hall, told: Round) -> Shown:
    split = (about.partition("\u3000") for about in _abouts(hall, told))
    figures = PeerForm(
        hall=hall.facts.name,
        period=told.voters,
        people=tuple(Rated(name=name, post=post) for name, _, post in split),
        title=told.name,
        items=told.form.items,
        levels=tuple(
            (word.text, "" if word.points is None else f"{word.points}")
            for word in told.form.scale.words
        ),
    )
    return Shown(told.name, figures)


def _members(hall: Hall) -> frozenset[str]:
    return frozenset(
        line.name
        for line in people.people(hall)
        if line.active and staff.detail(hall, line.id).told.party_member
    )


def ballot(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The slate of a run's vote; else the names that are told, or who sits at the windows."""
    if (view := _run(hall, values)) and (made := star_prints.ballot(hall, view)):
        return Shown(view.span.name, made)
    names = by_strokes(_names(hall, values), itemgetter(0))
    if not names:
        raise nobody("names")
    seats = _count(values, "seats", min(5, len(names)))
    topic = values.get("topic", "").strip()
    figures = Ballot(
        title=topic,
        period="",
        people=tuple(Candidate(name=name, post=post) for name, post in names),
        seats=seats,
        by_strokes=True,
    )
    return Shown(topic, figures)


def tally_minutes(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The record of a run's vote; else an empty one for the names of a ballot, in its order."""
    if (view := _run(hall, values)) and (made := star_prints.minutes(hall, view)):
        return Shown(view.span.name, made)
    names = by_strokes(_names(hall, values), itemgetter(0))
    topic = values.get("topic", "").strip()
    figures = TallyMinutes(
        hall=hall.facts.name,
        topic=topic,
        on=asked_day(values, "day", hall.now().date()),
        place=values.get("place", "").strip(),
        seats=_count(values, "seats", 0),
        tallies=tuple(Tally(name=name) for name, _ in names),
    )
    return Shown(topic, figures)


def publicity_notice(hall: Hall, values: Mapping[str, str]) -> Shown:
    """What a run published; else who is proposed, for so many working days, five if not told."""
    if (view := _run(hall, values)) and (made := star_prints.notice(hall, view)):
        return Shown(view.span.name, made)
    day = asked_day(values, "day", hall.now().date())
    days = max(1, _count(values, "days", 5))
    shown = _working_days(hall, day, days)
    facts = hall.facts
    over = last_over(day, Bucket.QUARTER)
    award = values.get("topic", "").strip() or f"{period_name(over)}窗口服务明星"
    told = _names(hall, values) if values.get("names", "").strip() else ()
    names = by_strokes(told, itemgetter(0))
    figures = PublicityNotice(
        hall=facts.name,
        hotline=facts.hotline,
        award=award,
        people=tuple(Proposed(name=name, post=post) for name, post in names),
        by_strokes=bool(names),
        posted_on=day,
        first=shown[0],
        last=shown[-1],
        days=days,
        address=facts.address.replace(" ", ""),
        hours=tuple((opens.time(), closes.time()) for opens, closes in boards.board(hall).hours),
    )
    return Shown(award, figures)


def _run(hall: Hall, values: Mapping[str, str]) -> RunView | None:
    """The run of the period that is told, else one that is not over; names that are told win."""
    if values.get("names", "").strip() or values.get("topic", "").strip():
        return None
    closed = None if values.get("stars", "").strip() else False
    return star_prints.run_told(hall, values, closed=closed)


def _working_days(hall: Hall, posted_on: date, count: int) -> list[date]:
    found: list[date] = []
    day = posted_on
    while len(found) < count:
        day += timedelta(days=1)
        if hall.clock.calendar.is_working(day):
            found.append(day)
    return found


def _names(hall: Hall, values: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Names between 、 with their posts; else everybody who sits at a window."""
    posts = {line.name: line.post for line in people.people(hall)}
    told = [part.strip() for part in re.split("[、，, ]+", values.get("names", "")) if part.strip()]
    seated = (line.staff for line in people.windows(hall) if line.active and line.staff)
    return tuple((name, posts.get(name, "")) for name in dict.fromkeys(told or seated))


def _count(values: Mapping[str, str], name: str, otherwise: int) -> int:
    text = values.get(name, "").strip()
    if not text:
        return otherwise
    if not text.isdecimal() or len(text) > _DIGITS:
        raise Refused(_NO_COUNT, field=name, name=name, value=text)
    return int(text)


FIGURES: Figures = {
    "rating-form": rating_form,
    "feedback-card": feedback_card,
    "suggestion-slip": suggestion_slip,
    "peer-form": peer_form,
    "ballot": ballot,
    "tally-minutes": tally_minutes,
    "publicity-notice": publicity_notice,
    "patrol-checklist": patrol_checklist,
    "sign-in-sheet": sign_in,
}
