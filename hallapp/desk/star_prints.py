"""What the papers of a run are told: ballot, minutes, notice, certificates, boards, dossier."""

from collections.abc import Mapping
from datetime import date

from hallapp.actions import board as boards
from hallapp.actions import people, stars
from hallapp.actions.hall import Hall
from hallapp.desk.paper_values import Figures, Shown
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span, read_span
from hallapp.domain.stars.award import award_name, period_name
from hallapp.domain.stars.ballots import most
from hallapp.domain.stars.candidates import Candidate as Standing
from hallapp.domain.stars.places import By
from hallapp.domain.stars.rules import AwardKind, DayUnit, Mode
from hallapp.domain.stars.run_view import RoundView, RunView, StarLine, stage_of
from hallapp.domain.strokes import by_strokes
from hallapp.papers.awards.tally_minutes import Tally, TallyMinutes
from hallapp.papers.forms.ballot import Ballot, Candidate
from hallapp.papers.slips.star_bulletin import StarBulletin, StarRow
from hallapp.papers.wall.publicity_notice import Proposed, PublicityNotice
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_RESULT = QT_TRANSLATE_NOOP(
    "Refused", "There is no result to announce yet: give the titles on the page Stars first."
)

_WINDOWS = frozenset({"window", "windows", "窗口"})


def run_told(
    hall: Hall, values: Mapping[str, str], name: str = "stars", *, closed: bool | None = None
) -> RunView | None:
    """The run that is told (2026Q3, 2026Q3 窗口), else the newest one; None where there is none.

    With `closed` the newest one whose titles are given, or the newest one that still runs.
    """
    told = values.get(name, "").split()
    kind = AwardKind.WINDOW if _WINDOWS & set(told) else AwardKind.PERSON
    periods = [part for part in told if part not in _WINDOWS]
    if periods:
        run = stars.run_of(hall, read_span(periods[0]), kind=kind)
        return None if run is None else stars.overview(hall, run.span, kind=kind)
    for run in stars.runs(hall):
        if run.rules.award is kind and (closed is None or (run.closed_at is not None) is closed):
            return stars.overview(hall, run.span, kind=kind)
    return None


def _posts(hall: Hall) -> Mapping[int, str]:
    return {line.id: line.post for line in people.people(hall)}


def post_of(one: Standing, posts: Mapping[int, str], kind: AwardKind) -> str:
    """A person's post, a window's name."""
    return posts.get(one.key, "") if kind is AwardKind.PERSON else one.window_name


def called(one: Standing, kind: AwardKind) -> str:
    """A person by name, a window by number and name."""
    return one.name if kind is AwardKind.PERSON else f"{one.window_no}号窗口"


_MODES = {
    Mode.APPROVE: "approve",
    Mode.CHOOSE: "choose",
    Mode.RANK: "rank",
    Mode.LEVELS: "levels",
}


# --- ballot and minutes -------------------------------------------------------------------------


def ballot(hall: Hall, view: RunView) -> Ballot | None:
    """The ballot of the vote that is open, else of the last one; before that of the next one."""
    going, kind = view.round, view.rules.award
    if going is not None:
        people_on, seats, stage = going.slate, going.seats, going.stage
    elif view.next_vote is not None:
        slate = view.next_vote.slate
        people_on = by_strokes(slate, lambda one: one.name)
        seats, stage = view.next_vote.places, view.next_vote.stage
    else:
        return None
    posts, told = _posts(hall), stage_of(view.rules, stage)
    return Ballot(
        title=award_name(view.rules, view.span).removeprefix(period_name(view.span)) + "选票",
        period=period_name(view.span),
        people=tuple(
            Candidate(name=called(one, kind), post=post_of(one, posts, kind)) for one in people_on
        ),
        seats=seats,
        write_in=seats if told.write_ins else 0,
        by_strokes=True,
        mode=_MODES[told.mode],
        levels=tuple(level.name for level in told.levels),
        most=most(told, seats),
        strict=told.wrong_mark_void,
    )


def minutes(hall: Hall, view: RunView) -> TallyMinutes | None:
    """The record of the last vote: empty columns until it is counted."""
    going = view.round
    if going is None:
        return None
    count, stage = going.count, stage_of(view.rules, going.stage)
    return TallyMinutes(
        hall=hall.facts.name,
        topic=f"{award_name(view.rules, view.span)}{stage.name}",
        on=(going.closed_at or going.opened_at).date(),
        place=going.place,
        seats=going.seats,
        expected=going.eligible,
        present=going.present,
        given=going.issued,
        taken=count.collected if count else None,
        valid=count.valid if count else None,
        void=len(count.voids) if count else None,
        tallies=_tallies(going, view.rules.award),
        chosen=_won(view, going),
        majority=count is None or count.needed > 0,
        picks=stage.mode is Mode.CHOOSE,
    )


def _tallies(going: RoundView, kind: AwardKind) -> tuple[Tally, ...]:
    found = {each.candidate: each for each in going.count.tallies} if going.count else {}
    return tuple(
        Tally(
            name=called(one, kind),
            agree=found[one.key].votes if one.key in found else None,
            against=found[one.key].against if one.key in found else None,
            abstain=found[one.key].abstained if one.key in found else None,
        )
        for one in going.slate
    )


def _won(view: RunView, going: RoundView) -> tuple[str, ...]:
    """Who has a place by this vote; what a committee decided is none of its business."""
    if going.count is None or not going.count.holds or view.result is None:
        return ()
    slate = {one.key for one in going.slate}
    return tuple(
        called(each.candidate, view.rules.award)
        for each in view.result.places
        if each.by in _BY_VOTE and each.candidate.key in slate
    )


_BY_VOTE = frozenset({By.VOTE, By.TIE_METRIC, By.REVOTE})


# --- notice -------------------------------------------------------------------------------------


def notice(hall: Hall, view: RunView) -> PublicityNotice | None:
    """The notice of what was published, in the order of strokes."""
    shown = view.publicity
    if shown is None or view.result is None or view.run is None:
        return None
    kind, posts, facts = view.rules.award, _posts(hall), hall.facts
    chosen = by_strokes(
        (each.candidate for each in view.result.places), lambda one: called(one, kind)
    )
    hours = boards.board(hall, shown.posted_on).hours or boards.board(hall).hours
    return PublicityNotice(
        hall=facts.name,
        hotline=facts.hotline,
        award=view.run.award,
        people=tuple(
            Proposed(name=called(one, kind), post=post_of(one, posts, kind)) for one in chosen
        ),
        by_strokes=True,
        posted_on=shown.posted_on,
        first=shown.first,
        last=shown.last,
        days=shown.days,
        calendar_days=shown.unit == DayUnit.DAY,
        posting_counts=shown.first == shown.posted_on,
        rules=_rules_called(view),
        how=_how(view),
        windows=kind is AwardKind.WINDOW,
        replaces=_replaces(view),
        address=facts.address.replace(" ", ""),
        hours=tuple((opens.time(), closes.time()) for opens, closes in hours),
    )


def _rules_called(view: RunView) -> str:
    """The rules as a notice names them."""
    name = view.rules.name
    return name if name.endswith(("办法", "规则", "制度")) else f"{name}评选办法"


def _replaces(view: RunView) -> date | None:
    """The day of the notice of the version before, if that was put up."""
    assert view.run is not None
    earlier = [each for each in view.versions if each.id == view.run.follows_id]
    return next((each.posted_on for each in earlier), None)


def _how(view: RunView) -> str:
    """资格审核、月度考核、民主投票: the ways of the rules in their order."""
    ways = ["资格审查", *(_WAYS[part.source] for part in view.rules.score if part.source in _WAYS)]
    if view.rules.vote:
        ways.append("民主投票")
    if view.decisions or view.rules.after.approve_by:
        ways.append(f"{view.rules.after.approve_by or '评选小组'}研究")
    told = list(dict.fromkeys(ways))
    return "、".join(told[:-1]) + "和" + told[-1] if len(told) > 1 else told[0]


_WAYS = {
    "monthly_assessment": "月度考核",
    "citizen_survey": "群众评议",
    "peer_vote": "互评",
    "leader_score": "领导点评",
    "duty_staff_vote": "值班人员评议",
}


# --- boards and certificates --------------------------------------------------------------------


def held_stars(view: RunView) -> tuple[StarLine, ...]:
    """The stars of a run that were not taken back."""
    return tuple(each for each in view.stars if each.revoked_on is None)


def given(hall: Hall, span: Span) -> tuple[str, tuple[str, ...]] | None:
    """What the award of a period is called and who has it; None before its titles are given."""
    run = stars.run_of(hall, span)
    if run is None or run.closed_at is None:
        return None
    view = stars.overview(hall, span)
    return run.award, tuple(each.name for each in held_stars(view))


def how_found(view: RunView) -> str:
    """How they were found, and how long objections ran: the note of a star board."""
    if view.publicity is None:
        return ""
    span = f"{_day(view.publicity.first)}至{_day(view.publicity.last)}公示"
    return f"经考核评议产生；{span}，{_raised(view)}。下一评选周期重新评定。"


def _raised(view: RunView) -> str:
    """What became of the objections, without a word of what they were about."""
    raised = len(view.objections)
    upheld = sum(bool(each.upheld) for each in view.objections)
    if not raised:
        return "无异议"
    if not upheld:
        return f"收到异议{raised}件，经核查不成立"
    return f"收到异议{raised}件，核查成立{upheld}件，已更正"


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日"


# --- bulletin -----------------------------------------------------------------------------------


def star_bulletin(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The result of the run that is told, else of the newest one whose titles are given."""
    view = run_told(hall, values, closed=None if values.get("stars", "").strip() else True)
    given = held_stars(view) if view is not None else ()
    if view is None or view.run is None or view.publicity is None or not given:
        raise Refused(_NO_RESULT, field="stars")
    kind, posts = view.rules.award, _posts(hall)
    known = {one.key: one for one in view.candidates}
    chosen = by_strokes(given, lambda star: called(known[star.candidate], kind))
    figures = StarBulletin(
        hall=hall.facts.name,
        award=view.run.award,
        rules=_rules_called(view),
        how=_how(view),
        first=view.publicity.first,
        last=view.publicity.last,
        objections=len(view.objections),
        stars=tuple(
            StarRow(
                name=called(known[star.candidate], kind),
                window=known[star.candidate].window_no,
                post=post_of(known[star.candidate], posts, kind),
                number=star.certificate_no,
            )
            for star in chosen
        ),
        on=max(star.given_on for star in given),
        reward=view.rules.after.reward_text,
        windows=kind is AwardKind.WINDOW,
    )
    return Shown(view.span.name, figures)


FIGURES: Figures = {"star-bulletin": star_bulletin}
