"""评选材料: all that a result follows from, so that anyone can recompute it by hand.

Written for who was not chosen: rules in sentences, gates with the numbers of their rows, every
candidate's own sum, the ballots, ties, objections and decisions. Who raised an objection is in none
of it, nor how anybody voted; changed weights only if the hall says so (hall-rules 27).
"""

from collections.abc import Iterator, Sequence
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.domain.names import spread
from hallapp.papers.awards import dossier_scores as scores
from hallapp.papers.awards import dossier_votes as votes
from hallapp.papers.awards.dossier_figures import ChosenRow, SelectionDossier
from hallapp.papers.awards.dossier_sample import SAMPLE
from hallapp.papers.awards.dossier_text import heading, note, words
from hallapp.papers.kit.blocks import Block, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Cell, FlowColumn, Piece, flowing, free, row, signatures
from hallapp.papers.kit.forms import (
    BOTTOM,
    LEFT,
    RIGHT,
    STRONG,
    TEXT,
    TITLE,
    WIDE,
    form_foot,
    labelled,
    table,
)
from hallapp.papers.kit.official import FIRST
from hallapp.papers.kit.shapes import head_rules
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.kit.styles import INK, Style
from hallapp.papers.phrases import day_of, span_of

_HALL = Style(Role.STRONG, 11, tracking=0.06)
_NUMBER = Style(Role.TEXT, 9.5)
_UNDER = Style(Role.TEXT, 12)
_GATES = table(
    FlowColumn("姓名", 22, "left", "names", 0.6, STRONG),
    FlowColumn("窗口", 16, "center", "window", 0.5),
    FlowColumn("结论", 24, "center"),
    FlowColumn("理由", 64, "left", "reason"),
    FlowColumn("依据编号", 44, "left", "entry_no"),
)
_CHOSEN = table(
    FlowColumn("姓名", 26, "left", "names", 0.6, STRONG),
    FlowColumn("窗口", 16, "center", "window", 0.5),
    FlowColumn("产生方式", 36, "left"),
    FlowColumn("得分", 20, "right"),
    FlowColumn("得票", 20, "center"),
    FlowColumn("荣誉、证书编号", 52, "left", "entry_no", 0.6),
)


def sheets(shown: SelectionDossier, press: Press) -> Iterator[Sheet]:
    """As many sheets as there are candidates and votes for."""

    def head(page: int, pages: int) -> Iterator[Block]:
        del page, pages
        yield line(LEFT, 16.5, shown.hall, _HALL, 120, field="name", floor=0.6)
        if press.issue.sheet_no:
            number = press.words("编号{no}", no=press.issue.sheet_no)
            yield line(RIGHT, 16.5, number, _NUMBER, 46, "right")
        yield from head_rules(LEFT, 21.0, WIDE, (1.0, 0.8, 0.25), INK)

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield from form_foot(press, page, pages)

    yield from flowing(tuple(_pieces(shown, press)), top=27.0, bottom=BOTTOM, head=head, foot=foot)


def _title(shown: SelectionDossier, press: Press) -> Piece:
    """The title and what was chosen, once."""

    def drawn(y: float) -> Iterator[Block]:
        middle = (LEFT + RIGHT) / 2
        yield line(middle, y + 8, press.words("评选材料"), TITLE, WIDE, "center", floor=0.5)
        yield line(middle, y + 18, shown.award, _UNDER, WIDE, "center", field="award", floor=0.6)

    return Piece(24.0, drawn, leads=True)


def _pieces(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    yield _title(shown, press)
    yield from _cover(shown, press)
    parts = (
        (press.words("评选规则"), _rules(shown, press)),
        (press.words("资格审查"), _gates(shown, press)),
        (press.words("得分"), scores.pieces(shown, press)),
        (press.words("投票"), votes.pieces(shown, press)),
        (press.words("公示和异议"), _public(shown, press)),
        (press.words("结果"), _result(shown, press)),
        (press.words("核对"), _checking(shown, press)),
    )
    for number, (title, pieces) in enumerate(parts):
        yield from heading(press, f"{press.words(FIRST[number])}{title}")
        yield from pieces


def _cover(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    rules = press.words("{name}，第{n}版", name=shown.rules_name, n=shown.rules_version)
    version = press.words("第{n}版", n=shown.version)
    if shown.why:
        version = press.words("{version}（{why}）", version=version, why=shown.why)
    for label, told, field in (
        (press.words("评选周期"), span_of(press, shown.first, shown.last), ""),
        (press.words("评选规则"), rules, "name"),
        (press.words("本材料"), version, "why"),
        (press.words("进度"), shown.standing, ""),
    ):
        yield labelled(press, label, told, field=field)
    said = press.words(
        "本材料列明评选所依据的规则、资格审查的依据编号、每名候选人的原始数据和计算过程、计票结果、"
        "并列处理、异议和处理决定，任何人都可以据此用笔复算。对本人数据有疑问的，可凭依据编号到本单位"
        "查阅对应记录。"
    )
    yield free(2)
    yield from words(press, said)


def _rules(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    for part in shown.rules:
        last = len(part.sentences) - 1
        for number, said in enumerate(part.sentences):
            cells = (
                Cell(LEFT, 26, part.title if number == 0 else "\u3000", STRONG, floor=0.6),
                Cell(LEFT + 28, WIDE - 28, said, TEXT, field="rules"),
            )
            rule = 0.2 if number == last else 0.0
            yield row(press, cells, padding=2.0, least=6.4, rule=rule, leads=number == 0 < last)


def _gates(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    counted = {"n": shown.candidates, "eligible": shown.eligible}
    if not shown.gates:
        said = press.words(
            "参加评选{n}人，通过资格审查{eligible}人，没有未通过或者暂缓的人员。", **counted
        )
        yield from words(press, said)
        return
    said = press.words(
        "参加评选{n}人，通过资格审查{eligible}人。未通过的、暂缓的和需要说明的如下；其余人员没有不符合"
        "资格条件的记录。暂缓是有关事项尚未认定，不是未通过。",
        **counted,
    )
    yield from words(press, said)
    yield free(1.5)
    rows = [
        (
            spread(each.name),
            each.window or "—",
            each.standing,
            press.words("；").join(each.reasons),
            press.words("、").join(each.rows),
        )
        for each in shown.gates
    ]
    yield from _GATES.rows(press, rows)


def _public(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    yield from words(press, shown.public or press.words("尚未公示。"), field="channel")
    if not shown.objections:
        if shown.public:
            yield from words(press, press.words("没有收到异议。"))
        return
    for each in shown.objections:
        signed = press.words("实名") if each.real_name else press.words("匿名")
        said = press.words(
            "异议{n}（{day}，{signed}，关于{about}）：{content}",
            n=each.number,
            day=day_of(press, each.on),
            signed=signed,
            about=each.about or press.words("评选结果"),
            content=each.content,
        )
        yield from words(press, said, field="content")
        found = press.words(
            "核查情况：{finding}处理决定：{decision}（{by}）。",
            finding=each.finding,
            decision=each.decision,
            by=each.by,
        )
        yield from words(
            press, found if each.finding else press.words("正在核查。"), field="finding"
        )


def _result(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    if not shown.chosen:
        yield from words(press, press.words("结果尚未产生。"))
        return
    yield from _CHOSEN.rows(press, [_chosen(each) for each in shown.chosen])
    if shown.reserve:
        names = press.words("、").join(each.name for each in shown.reserve)
        yield from note(press, press.words("递补顺序：{names}。", names=names))
    if shown.longer:
        names = press.words("、").join(shown.longer)
        yield from note(press, press.words("累计称号达到规定次数：{names}。", names=names))


def _chosen(each: ChosenRow) -> Sequence[str]:
    return (
        spread(each.name),
        each.window or "—",
        f"{each.by} {each.tier}".strip(),
        "—" if each.score is None else f"{each.score:f}",
        "—" if each.votes is None else f"{each.votes}",
        each.numbers or "—",
    )


def _checking(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    said = press.words(
        "每项得分＝折合百分×权重，四舍五入到小数点后{n}位；总分＝各项得分之和，再加减分。名次按总分，"
        "总分相同的按规则列明的指标依次比较。",
        n=shown.rounding,
    )
    yield from words(press, said)
    if shown.locked:
        locked = press.words(
            "得分于{day}锁定，此后规则和数据不再变动。锁定内容摘要{one}，公示内容摘要{other}（SHA-256"
            "前16位）。",
            day=day_of(press, shown.locked),
            one=shown.digests[0] or "—",
            other=shown.digests[1] or "—",
        )
        yield from words(press, locked)
    labels = (press.words("经办人"), press.words("复核人"), press.words("分管领导"))
    yield signatures(labels, STRONG, x=LEFT, width=WIDE, height=20)


SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 15), sheet_no="J-2026-0004")

PAPER = Paper(
    name="selection-dossier",
    family="awards",
    title="评选材料",
    sizes=("A4",),
    parameters=("stars",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="J",
)
