"""The third quarter of picture 05 as the domain would have it."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from hallapp.domain.spans import Bucket, span_of
from hallapp.domain.stars.ballots import Ballot, Difference, Fault
from hallapp.domain.stars.candidates import Candidate, Evidence, Inputs
from hallapp.domain.stars.chances import Moved, Need, PartNeed, Row, Sensitivity
from hallapp.domain.stars.counting import Count, Tally, Void
from hallapp.domain.stars.gates import Reason, Standing, Verdict
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.places import By, Place
from hallapp.domain.stars.rules import (
    After,
    AwardKind,
    Gate,
    Method,
    Op,
    Part,
    Period,
    RuleSet,
    Selecting,
    Then,
    TieBreak,
    TieStep,
    VoteStage,
)
from hallapp.domain.stars.run_view import (
    ObjectionLine,
    PublicityView,
    RoundView,
    Run,
    RunView,
    StarLine,
)
from hallapp.domain.stars.said import Said
from hallapp.domain.stars.scores import PartScore, Scored
from hallapp.domain.stars.select import Result
from hallapp.domain.stars.steps import steps_of

D = Decimal
SPAN = span_of(date(2026, 9, 30), Bucket.QUARTER)
SOURCES = (
    (Metric.MONTHLY_ASSESSMENT, "考核", 30),
    (Metric.CITIZEN_SURVEY, "群众", 30),
    (Metric.PEER_VOTE, "互评", 20),
    (Metric.LEADER_SCORE, "领导", 20),
)
RULES = RuleSet(
    id="quarter-stars",
    name="季度窗口服务明星",
    award=AwardKind.PERSON,
    period=Period.QUARTER,
    version=4,
    places=1,
    gates=(
        Gate(Metric.LIABLE_COMPLAINTS),
        Gate(Metric.PRESENT_DAYS, Op.AT_LEAST, D(45)),
    ),
    score=tuple(Part(source, D(weight), name) for source, name, weight in SOURCES),
    vote=(VoteStage("民主选举", keep=5),),
    select=Selecting(Method.VOTE, places=5, shortlist=8, reserve=2),
    tie_break=TieBreak((TieStep(Metric.CASE_VOLUME),), then=Then.REVOTE),
    after=After(approve_by="中心主任"),
)
PEOPLE = (
    ("次仁卓玛", "1", "综合受理", "29.1 28.6 18.9 18.5", "6.2"),
    ("白玛央金", "12", "出证取件", "28.4 28.9 18.2 18.6", "5.2"),
    ("张晓红", "2", "综合受理", "28.8 27.9 18.4 18.0", "4.2"),
    ("扎西顿珠", "3", "户籍业务", "27.9 28.3 18.0 17.9", "3.2"),
    ("边巴次仁", "8", "不动产登记", "27.6 27.2 18.3 18.1", "2.3"),
    ("徐立新", "", "", "28.9 26.4 17.8 18.1", "2.3"),
    ("德吉央宗", "4", "居民身份证", "27.2 27.8 17.6 17.4", "1.1"),
    ("陈思远", "6", "医疗保障", "26.8 27.0 17.9 17.2", "0"),
    ("旦增罗布", "10", "税务", "27.0 26.1 17.2 17.5", "-1.1"),
)


def candidate(key: int, name: str, no: str = "", window: str = "") -> Candidate:
    return Candidate(key, name, window_no=no, window_name=window, department="机动，公积金")


def scored() -> tuple[Scored, ...]:
    rows = []
    for rank, (name, no, window, told, distance) in enumerate(PEOPLE, 1):
        points = [D(each) for each in told.split()]
        total = sum(points, D(0))
        rows.append(
            Scored(
                candidate=candidate(rank, name, no, window),
                parts=tuple(
                    PartScore(
                        source,
                        called,
                        D(weight),
                        got * 100 / weight,
                        got * 100 / weight,
                        got,
                        got,
                        sample=12,
                        missing=("旦增罗布", "马秀英") if source is Metric.PEER_VOTE else (),
                    )
                    for (source, called, weight), got in zip(SOURCES, points, strict=True)
                ),
                bonuses=(),
                total=total,
                exact=total,
                rank=rank,
                distance=D(distance),
                shortlisted=rank <= 8,
                tied=(D(506 if rank == 5 else 412),) if rank in {5, 6} else (),
            )
        )
    return tuple(rows)


VERDICTS = (
    Verdict(
        candidate(21, "周海燕"),
        Standing.OUT,
        (
            Reason(
                Metric.LIABLE_COMPLAINTS,
                Said("有责投诉 1 件"),
                (Evidence("complaint", 10, "TS-26-010"),),
            ),
        ),
    ),
    Verdict(
        candidate(22, "李建国"),
        Standing.OUT,
        (
            Reason(
                Metric.PRESENT_DAYS,
                Said("到岗 38 天，少于 45 天"),
                (Evidence("attendance", 22, "2026Q3"),),
            ),
        ),
    ),
    Verdict(
        candidate(23, "何志强"),
        Standing.OUT,
        (
            Reason(
                Metric.SERVICE_DAYS,
                Said("到窗不满三个月"),
                (Evidence("posting", 7, "", day=date(2026, 8, 3)),),
            ),
        ),
    ),
    Verdict(
        candidate(24, "刘文静"),
        Standing.DEFERRED,
        (
            Reason(
                Metric.LIABLE_COMPLAINTS,
                Said("暂缓：投诉未认定"),
                (Evidence("complaint", 14, "TS-26-014"),),
            ),
        ),
    ),
    *(Verdict(each.candidate, Standing.ELIGIBLE) for each in scored()),
)


def sensitivity() -> Sensitivity:
    swaps = {(0, True), (1, False), (2, False)}
    rows = []
    for each in scored():
        moved = []
        for part in range(4):
            for up in (False, True):
                other = {5: 6, 6: 5}.get(each.rank, each.rank)
                rank = other if (part, up) in swaps else each.rank
                moved.append(Moved(part, up, rank, each.shortlisted))
        rows.append(Row(each.candidate, each.rank, each.shortlisted, tuple(moved)))
    said = "入围 8 人都不变。只有考核加、群众减、互评减时，第 5、6 名边巴次仁与徐立新互换。"
    return Sensitivity(tuple(rows), (Said(said),))


def need() -> Need:
    last = scored()[-1]
    return Need(
        last.candidate,
        last.total,
        D("88.9"),
        D("1.1"),
        (PartNeed(Metric.PEER_VOTE, "互评", D("18.3"), D(20), D("17.2")),),
        Said("还差 1.1 分"),
    )


def round_view(*, counted: bool = False) -> RoundView:
    slate = tuple(row.candidate for row in scored()[:8])
    apart = Difference(
        12,
        Ballot(12, tuple((key, "yes") for key in (1, 3, 5))),
        Ballot(12, tuple((key, "yes") for key in (1, 3, 6))),
    )
    count = None
    if counted:
        votes = (34, 31, 30, 26, 24, 24, 12, 9)
        count = Count(
            stage=RULES.vote[0],
            places=5,
            eligible=42,
            present=40,
            issued=40,
            collected=39,
            valid=38,
            voids=(Void(12, Fault.TOO_MANY),),
            blank=1,
            turnout=D("95.24"),
            needed=20,
            redo=False,
            turnout_missed=False,
            tallies=tuple(
                Tally(each.key, "", got, 0, 0, None, got >= 20, min(n, 5) if got == 24 else n)
                for n, (each, got) in enumerate(zip(slate, votes, strict=True), 1)
            ),
        )
    return RoundView(
        id=1,
        number=1,
        stage=0,
        among_tied=False,
        slate=slate,
        seats=5,
        place="三楼会议室",
        eligible=42,
        present=40,
        issued=40,
        opened_at=datetime(2026, 10, 9, 9),
        closed_at=datetime(2026, 10, 9, 10) if counted else None,
        tellers=("周慧芳", "孙倩"),
        entries=(39, 39),
        differences=() if counted else (apart,),
        count=count,
    )


def run_view(at: str = "scores") -> RunView:
    """The run as it stands at a step."""
    places = tuple(
        Place(row.candidate, row.rank, By.VOTE, row.total, votes)
        for row, votes in zip(scored()[:5], (34, 31, 30, 26, 24), strict=True)
    )
    reserve = (Place(scored()[5].candidate, 1, By.VOTE, D("91.2"), 24),)
    later = ("vote", "publicity", "result").index(at) if at not in {"scores", "new"} else -1
    locked = datetime(2026, 10, 9, 9) if later >= 0 else None
    public = later >= 1
    over = later >= 2
    run = Run(
        id=1,
        span=SPAN,
        award="2026年第三季度窗口服务明星",
        version=1,
        follows_id=None,
        why="",
        out={},
        rules=RULES,
        rules_text="",
        who="周慧芳",
        begun_at=datetime(2026, 10, 8, 9),
        locked_at=locked,
        published_at=locked if public else None,
        closed_at=locked if over else None,
    )
    view = RunView(
        span=SPAN,
        rules=RULES,
        run=None if at == "new" else run,
        candidates=tuple(row.candidate for row in scored()),
        inputs=Inputs(missing=() if later >= 0 else ("互评 2 份：旦增罗布、马秀英",)),
        verdicts=VERDICTS,
        scored=scored(),
        rounds=() if later < 0 else (round_view(counted=public),),
        result=Result(places, reserve) if public else None,
        publicity=PublicityView(
            posted_on=date(2026, 10, 9),
            first=date(2026, 10, 10),
            last=date(2026, 10, 15),
            days=5,
            unit="workday",
            channel="雪川市迎宾路18号 0899-612 3450",
            over=over,
        )
        if public
        else None,
        objections=(
            ObjectionLine(
                id=1,
                run_id=1,
                number=1,
                received_on=date(2026, 10, 10),
                real_name=True,
                person="王建民",
                contact="139",
                channel="",
                about=3,
                about_name="张晓红",
                content="8 月 12 日窗口无人应答，群众等候四十分钟",
            ),
        )
        if public
        else (),
        turned=(VERDICTS[0],) if at == "publicity" else (),
        stars=tuple(
            StarLine(
                id=place.candidate.key,
                candidate=place.candidate.key,
                name=place.candidate.name,
                title="窗口服务明星",
                tier="",
                given_on=date(2026, 10, 16),
                title_no=f"CH-26-00{place.order}",
                certificate_no=f"ZS-26-00{place.order}",
            )
            for place in places
        )
        if over
        else (),
    )
    return replace(view, steps=steps_of(view, date(2026, 10, 9)))
