"""受理通知书 with its stub: issued by the authority of the item, handed out in the hall.

Rules: hall-rules 10 (the authority issues; people are 您, units 贵单位), 12 (both dues).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from hallapp.domain.errors import Moment, Refused
from hallapp.domain.hall import Issue
from hallapp.domain.names import is_unit, spread
from hallapp.papers.kit.blocks import Block, Line, Text, line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.setting import set_text
from hallapp.papers.kit.shapes import Frame, Upright, head_rules
from hallapp.papers.kit.sheets import SIZES, Paper, Press, Sheet
from hallapp.papers.kit.styles import INK, Span, Style
from hallapp.papers.phrases import clock_time, day_of, moment_of, short_day, weekday, window_of
from hallapp.papers.slips.acceptance_stub import AcceptanceSlip, fold, stub
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_AUTHORITY = QT_TRANSLATE_NOOP(
    "Refused",
    "“{item}” has no authority: enter who decides it in the catalogue, then print the notice.",
)
_NOT_ACCEPTED = QT_TRANSLATE_NOOP(
    "Refused", "Case {case_no} is not accepted yet: accept it first, then print the notice."
)

LEFT, RIGHT, WIDE = 72.0, 200.0, 128.0
FIRST_ROW, HALF = 90.55, 38.3  # of the materials: middle, and width of the left column
LABEL = Style(Role.TEXT, 9.5)
TEXT = Style(Role.TEXT, 10.5)
BOLD = Style(Role.STRONG, 10.5)
LABEL_BOLD = Style(Role.STRONG, 9.6)
RUNNING = Style(Role.RUNNING, 13, gap=0)


def sheets(slip: AcceptanceSlip, press: Press) -> Iterator[Sheet]:
    """One sheet.

    Raises:
        Refused: the item has no authority, or the case is not accepted.
    """
    if not slip.authority.strip():
        raise Refused(_NO_AUTHORITY, field="authority", item=slip.item)
    if slip.accepted_at is None:
        raise Refused(_NOT_ACCEPTED, field="accepted_at", case_no=slip.case_no)
    height, width = SIZES["A5"]
    list_of = _arranged(slip, press)
    lower = max(105.0, FIRST_ROW + (list_of.rows - 1) * list_of.pitch + 6.0)
    blocks = (
        *stub(slip, press),
        *fold(press),
        *_head(slip, press),
        *_body(slip, slip.accepted_at, press),
        *_dues(slip, press),
        *_materials(slip, press, list_of),
        *_place(slip, press, lower),
        *_sign_off(slip, slip.accepted_at, press),
    )
    yield Sheet(width, height, blocks)


def _head(slip: AcceptanceSlip, press: Press) -> Iterator[Block]:
    unit = Style(Role.STRONG, 10.5, tracking=0.06)
    apart = f"\u3000{slip.document_no}" if slip.document_no else slip.case_no
    number = press.words("编号{no}", no=apart)
    yield line(LEFT, 12.65, slip.authority, unit, 88, field="authority", floor=0.6)
    yield line(RIGHT, 12.65, number, LABEL, 38, "right", field="case_no")
    yield from head_rules(LEFT, 17.1, WIDE, (0.8, 0.6, 0.2), INK)
    title = Style(Role.TITLE, 24, tracking=0.21)
    yield line(LEFT + WIDE / 2, 28.6, press.words("受理通知书"), title, WIDE, "center")


def _body(slip: AcceptanceSlip, accepted_at: Moment, press: Press) -> Iterator[Block]:
    person = press.words("{name}：", name=slip.applicant or "—")
    yield line(LEFT, 40.5, person, RUNNING, WIDE, field="applicant")
    you = (
        press.words("贵单位") if is_unit(slip.applicant, slip.applicant_kind) else press.words("您")
    )
    moment = moment_of(press, accepted_at)
    before = press.words("{you}申请的", you=you)
    after = press.words("，材料齐全，符合法定形式，本机关于{moment}受理。", moment=moment)

    def set_in(size: float, y: float, leading: float, most: int) -> Text:
        running = Style(Role.RUNNING, size, gap=0)
        item = Span(slip.item, Style(Role.STRONG, size, gap=0))
        spans = (Span(before, running), item, Span(after, running))
        em = 2 * running.em
        return Text(LEFT, y, WIDE, spans, leading, press.faces, indent=em, most=most, field="item")

    large = set_in(13, 48.2, 7.8, 9)
    smaller = set_in(11, 47.0, 6.0, 9)
    if len(large.lines) <= 2:
        yield large
    elif len(smaller.lines) <= 3:
        yield smaller
    else:
        yield set_in(9.5, 46.0, 5.0, 4)


def _dues(slip: AcceptanceSlip, press: Press) -> Iterator[Block]:
    """The two due times in a frame; what is not known is said."""
    promised, statutory = slip.promised_due_at, slip.statutory_due_at
    yield Frame(LEFT + 0.2, 65.5, WIDE - 0.4, 18.9, 0.4)
    large, calm = Style(Role.STRONG, 14.5), Style(Role.TEXT, 14.5)
    if promised is None and statutory is None:
        if slip.missing_year is None:
            said = press.words("本事项未定办结时限")
        else:
            said = press.words("{year}年节假日安排公布后另行告知", year=slip.missing_year)
        yield line(76, 70.4, press.words("承诺办结"), LABEL, 60)
        yield line(76, 78.1, said, calm, 120)
        return
    wide = promised is None or (statutory is None and slip.missing_year is None)
    if promised is not None:
        yield line(76, 70.4, press.words("承诺办结"), LABEL, 60)
        day = _day(press, promised, slip.accepted_at)
        time = clock_time(promised)
        said = press.words(
            "{day}（{weekday}）{time}前", day=day, weekday=weekday(press, promised), time=time
        )
        yield line(76, 78.1, said, large, 120 if wide else 65)
    if statutory is not None:
        x = 76 if wide else 147.2
        if not wide:
            yield Upright(143.6, 65.5, 18.9, 0.2)
        yield line(x, 70.4, press.words("法定期限至"), LABEL, 50)
        yield line(x, 78.1, _day(press, statutory, slip.accepted_at), calm, 50)
    elif not wide:
        said = press.words("{year}年节假日安排公布后另行告知", year=slip.missing_year)
        yield Upright(143.6, 65.5, 18.9, 0.2)
        yield line(147.2, 70.4, press.words("法定期限至"), LABEL, 50)
        yield line(147.2, 78.1, said, Style(Role.TEXT, 10), 50, floor=0.6)


def _day(press: Press, day: Moment, accepted_at: Moment | None) -> str:
    same = accepted_at is not None and accepted_at.year == day.year
    return short_day(press, day) if same else day_of(press, day)


@dataclass(frozen=True)
class _List:
    """How the materials stand: rows of one or two, their pitch and style."""

    rows: int
    columns: int
    pitch: float
    style: Style


def _arranged(slip: AcceptanceSlip, press: Press) -> _List:
    """Two columns, smaller where there are many; one where a name is too long for half a line."""
    rows = min(5, max(2, -(-len(slip.materials) // 2)))
    pitch, size = {2: (6.0, 10.5), 3: (4.6, 9.5), 4: (4.0, 8.5), 5: (3.6, 8.5)}[rows]
    style = Style(Role.TEXT, size)
    widest = max(
        (set_text(each, style, press.faces, "materials").width for each in slip.materials),
        default=0.0,
    )
    if widest * 7.5 / size <= HALF:
        return _List(rows, 2, pitch, style)
    rows = min(5, max(2, len(slip.materials)))
    pitch, size = {2: (6.0, 10.5), 3: (4.6, 9.5), 4: (4.0, 8.5), 5: (3.6, 8.5)}[rows]
    return _List(rows, 1, pitch, Style(Role.TEXT, size))


def _materials(slip: AcceptanceSlip, press: Press, arranged: _List) -> Iterator[Block]:
    yield line(LEFT, FIRST_ROW, press.words("收到材料"), BOLD, 20)
    style = arranged.style
    most = arranged.rows * arranged.columns
    shown = list(slip.materials[:most])
    if len(slip.materials) > most:
        left_out = len(slip.materials) - most + 1
        shown[-1] = press.words("另{n}份，见材料清单", n=left_out)
    if not shown:
        yield line(93, FIRST_ROW, "—", style, 20)
    for number, text in enumerate(shown):
        row, column = divmod(number, arranged.columns)
        y = FIRST_ROW + row * arranged.pitch
        x = (92.9, 138.8)[column]
        yield line(x, y, f"{number + 1}", style, 6)
        fits = HALF if arranged.columns == 2 and not column else RIGHT - x - 6.3
        yield line(x + 6.3, y, text, style, fits, field="materials", floor=0.6)


def _place(slip: AcceptanceSlip, press: Press, y: float) -> Iterator[Block]:
    below = 6.6 if y < 106 else 5.4
    where = slip.hall
    if slip.window:
        window = window_of(press, slip.window)
        where = press.words("{hall}{window}", hall=slip.hall, window=window)
    if slip.staff:
        number = press.words("（{no}）", no=slip.staff_no) if slip.staff_no else ""
        where += f"\u3000{spread(slip.staff)}{number}"
    yield line(LEFT, y, press.words("受理地点"), LABEL_BOLD, 20)
    yield line(93, y, where, TEXT, 107, field="window", floor=0.55)
    yield line(LEFT, y + below, press.words("咨询电话"), LABEL_BOLD, 20)
    yield line(93, y + below, slip.phone or "—", TEXT, 44, field="phone")
    yield line(138.7, y + below, press.words("监督电话"), LABEL_BOLD, 19)
    yield line(158.8, y + below, slip.hotline or "—", TEXT, 41, field="hotline")


def _sign_off(slip: AcceptanceSlip, accepted_at: Moment, press: Press) -> Iterator[Block]:
    """The authority and the day under the place of its seal."""
    style = Style(Role.RUNNING, 12.5)
    centre = min(175.8, RIGHT - set_text(slip.authority, style, press.faces).width / 2)
    centre = max(centre, 140.0)
    yield line(centre, 120.1, press.words("（受理专用章）"), LABEL, 48, "center")
    yield line(
        centre,
        127.0,
        slip.authority,
        style,
        2 * (RIGHT - centre),
        "center",
        field="authority",
        floor=0.55,
    )
    yield line(centre, 133.65, day_of(press, accepted_at), style, 48, "center")
    code = press.words("校验码{code}", code=press.checked(2))
    yield Line(LEFT, 133.9, (Span(code, Style(Role.TEXT, 7.5)),), 60)


SAMPLE = AcceptanceSlip(
    authority="雪川市自然资源局",
    hall="雪川市市民服务中心",
    case_no="2026-0402-0217",
    applicant="张建国",
    item="不动产转移登记（存量房买卖）",
    accepted_at=datetime(2026, 4, 2, 10, 24),
    window="7",
    staff="洛桑曲珍",
    staff_no="0705",
    phone="0899-612 3400",
    hotline="0899-612 3450",
    promised_due_at=datetime(2026, 4, 10, 17, 0),
    statutory_due_at=datetime(2026, 5, 19, 17, 0),
    materials=("登记申请书1份", "买卖双方身份证明（核验）", "不动产权证书1份", "存量房买卖合同1份"),
)
SAMPLE_ISSUE = Issue(printed_on=datetime(2026, 4, 2).date())

PAPER = Paper(
    name="acceptance",
    family="slips",
    title="受理通知书",
    sizes=("A5",),
    parameters=("case",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="S",
)
