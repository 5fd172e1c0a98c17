"""评选结果的通报: who was chosen by which rules, how long it was public, and what is hoped for.

Wording: domain.md §5.3 — 评为, never 表彰 or 授予荣誉称号.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.kit import official
from hallapp.papers.kit.passages import Address, Passage, SignOff, Table, Title, Words, pieces
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import span_of


@dataclass(frozen=True, kw_only=True)
class StarRow:
    """One who was chosen, with the number of the certificate."""

    name: str
    window: str = ""
    post: str = ""
    number: str = ""


@dataclass(frozen=True, kw_only=True)
class StarBulletin:
    """A run's result: rules, ways, days of the publicity, objections, people or windows."""

    hall: str
    award: str
    rules: str
    how: str
    first: date
    last: date
    objections: int
    stars: tuple[StarRow, ...]
    on: date
    reward: str = ""
    windows: bool = False


def sheets(shown: StarBulletin, press: Press) -> Iterator[Sheet]:
    """As many sheets as there are stars for."""
    yield from official.laid_out(pieces(press, passages(shown, press)))


def passages(shown: StarBulletin, press: Press) -> Iterator[Passage]:
    """What it says."""
    yield Title(press.words("关于{award}\n评选结果的通报", award=shown.award))
    yield Address(text=press.words("各窗口单位"))
    yield Words(text=_found(shown, press), field="award", leads=True)
    yield _table(shown, press)
    if shown.reward:
        yield Words(
            text=press.words("{reward}。", reward=shown.reward.rstrip("。")), field="reward"
        )
    yield Words(
        text=press.words(
            "希望以上获评者再接再厉，继续做好窗口服务；各窗口对照先进找差距，改进作风，提高效率，"
            "让前来办事的人少等、少跑、办得成。"
        )
    )
    yield SignOff(who=shown.hall, on=shown.on)


def _found(shown: StarBulletin, press: Press) -> str:
    raised = press.words("公示期间没有收到异议")
    if shown.objections:
        raised = press.words("公示期间收到异议{n}件，已核查处理", n=shown.objections)
    who = press.words("{n}名同志", n=len(shown.stars))
    if shown.windows:
        who = press.words("{n}个窗口", n=len(shown.stars))
    return press.words(
        "根据《{rules}》，经{how}，并于{span}公示，{raised}，评定以下{who}为{award}，现予通报：",
        rules=shown.rules,
        how=shown.how,
        span=span_of(press, shown.first, shown.last),
        raised=raised,
        who=who,
        award=shown.award,
    )


def _table(shown: StarBulletin, press: Press) -> Table:
    return Table(
        columns=(
            (press.words("姓名"), 4.0, 36.0, "left"),
            (press.words("窗口"), 44.0, 20.0, "center"),
            (press.words("岗位"), 70.0, 46.0, "left"),
            (press.words("证书编号"), 120.0, 34.0, "left"),
        ),
        rows=tuple(
            (spread(each.name), each.window or "—", each.post or "—", each.number or "—")
            for each in shown.stars
        ),
    )


SAMPLE = StarBulletin(
    hall="雪川市市民服务中心",
    award="2026年第一季度窗口服务明星",
    rules="季度窗口服务明星评选办法",
    how="资格审查、月度考核、群众评议和民主投票",
    first=date(2026, 4, 8),
    last=date(2026, 4, 14),
    objections=0,
    stars=(
        StarRow(name="扎西顿珠", window="3", post="户籍业务岗", number="ZS-26-001"),
        StarRow(name="白玛央金", window="12", post="出证取件岗", number="ZS-26-002"),
        StarRow(name="次仁卓玛", window="1", post="综合受理岗", number="ZS-26-003"),
        StarRow(name="张晓红", window="2", post="综合受理岗", number="ZS-26-004"),
        StarRow(name="陈思远", window="6", post="医疗保障岗", number="ZS-26-005"),
    ),
    on=date(2026, 4, 15),
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 15))

PAPER = Paper(
    name="star-bulletin",
    family="slips",
    title="评选结果通报",
    sizes=("A4",),
    parameters=("stars",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="D",
)
