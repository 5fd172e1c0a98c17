"""An invented run for the sample of a dossier."""

from datetime import date
from decimal import Decimal

from hallapp.papers.awards.dossier_figures import (
    ChosenRow,
    GateRow,
    MovedRow,
    ObjectionRow,
    PartRow,
    RulePart,
    ScoreRow,
    SelectionDossier,
    TallyRow,
    VoteRow,
)


def _part(name: str, weight: int, told: str, points: str) -> PartRow:
    values = tuple((Decimal(value), 1) for value in told.split())
    raw = sum((value for value, _ in values), Decimal(0)) / len(values)
    return PartRow(
        name=name,
        weight=Decimal(weight),
        values=values,
        how="取平均",
        raw=raw,
        hundred=raw,
        points=Decimal(points),
        sample=len(values),
    )


def _score(rank: int, name: str, window: str, told: str) -> ScoreRow:
    heads = (("考核", 30), ("群众", 30), ("互评", 20), ("领导", 20))
    parts = tuple(
        _part(head, weight, values, points)
        for (head, weight), (values, points) in zip(
            heads, (each.split(">") for each in told.split("|")), strict=True
        )
    )
    total = sum((each.points for each in parts), Decimal(0))
    return ScoreRow(
        name=name,
        window=window,
        group="",
        rank=rank,
        total=total,
        distance=total - Decimal("88.62"),
        inside=rank <= 2,
        parts=parts,
        need=""
        if rank <= 2
        else "距线差0.92分；以下任一项达到即可：考核27.82分（满分30，现26.9）、"
        "群众27.02分（满分30，现26.1）、互评18.12分（满分20，现17.2）、领导18.42分（满分20，现17.5）",
    )


SAMPLE = SelectionDossier(
    hall="雪川市市民服务中心",
    award="2026年第一季度窗口服务明星",
    first=date(2026, 1, 1),
    last=date(2026, 3, 31),
    version=1,
    why="",
    standing="公示期满，已发文",
    rules_name="季度窗口服务明星评选办法",
    rules_version=4,
    rounding=2,
    rules=(
        RulePart(
            title="参评范围",
            sentences=("评选范围：窗口人员、机动人员。", "到窗须满90天。"),
        ),
        RulePart(
            title="资格条件",
            sentences=("有责投诉（本期）为0件；未认定的暂缓。", "到岗（本期）不少于45天。"),
        ),
        RulePart(
            title="计分",
            sentences=("考核30分，群众30分，互评20分，领导20分，均取平均。",),
        ),
        RulePart(title="投票", sentences=("得分前2名入围，无记名投票选1名，须过实到人数半数。",)),
    ),
    candidates=5,
    eligible=3,
    gates=(
        GateRow(
            name="周海燕",
            window="9",
            standing="未通过",
            reasons=("有责投诉1件",),
            rows=("TS-26-010",),
        ),
        GateRow(
            name="刘文静",
            window="5",
            standing="暂缓",
            reasons=("投诉1件尚未认定",),
            rows=("TS-26-014",),
        ),
    ),
    heads=("考核 30", "群众 30", "互评 20", "领导 20"),
    scores=(
        _score(1, "次仁卓玛", "1", "97 96 98>29.10|95 96>28.65|94 95>18.90|92 93>18.50"),
        _score(2, "陈思远", "6", "90 89 88>26.70|90 89>26.85|89 90>17.90|85 86.7>17.17"),
        _score(3, "旦增罗布", "10", "90 90 89>26.90|87 87>26.10|86 86>17.20|87 88>17.50"),
    ),
    line=2,
    sources=("群众：2026年第一季度群众评议", "互评：2026年第一季度工作人员互评"),
    votes=(
        VoteRow(
            title="窗口人员民主投票",
            on=date(2026, 4, 2),
            seats=1,
            eligible=30,
            present=28,
            issued=28,
            collected=28,
            valid=27,
            void=(("同意人数超过名额", 1),),
            blank=1,
            needed=15,
            holds=True,
            tellers=("黄玉兰", "周慧芳"),
            tallies=(
                TallyRow(name="次仁卓玛", votes=17, abstained=10, rank=1),
                TallyRow(name="陈思远", votes=9, abstained=18, rank=2, passed=False),
            ),
        ),
    ),
    public="2026年4月7日张贴，公示期为2026年4月8日至4月14日（5个工作日）。"
    "异议受理：雪川市迎宾路18号，0899-612 3450。",
    objections=(
        ObjectionRow(
            number=1,
            on=date(2026, 4, 9),
            real_name=True,
            about="次仁卓玛",
            content="反映2月有一天提前离岗。",
            finding="考勤和录像显示当日因公外出，有审批。",
            decision="异议不成立",
            by="主任办公会，2026-04-13",
        ),
    ),
    chosen=(
        ChosenRow(
            name="次仁卓玛",
            window="1",
            by="投票",
            score=Decimal("95.15"),
            votes=17,
            numbers="RY-26-004　ZS-26-003",
        ),
    ),
    reserve=(ChosenRow(name="陈思远", window="6", by="投票", score=Decimal("88.62"), votes=9),),
    moved_heads=("考核", "群众", "互评", "领导"),
    moved=(
        MovedRow(name="次仁卓玛", rank=1, inside=8, of=8, ranks=(1,) * 8),
        MovedRow(name="旦增罗布", rank=3, inside=0, of=8, ranks=(3,) * 8),
    ),
    locked=date(2026, 4, 1),
    digests=("3f9a41c0d2e8b7a1", "b7e02d59c83a11f4"),
)
