"""督办通知 and 催办通知: a numbered paper to a department or a person, with its day to answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from hallapp.domain.hall import Issue
from hallapp.papers.kit import official
from hallapp.papers.kit.passages import (
    Address,
    Letterhead,
    Passage,
    SignOff,
    Title,
    Words,
    pieces,
)
from hallapp.papers.kit.sheets import Paper, Press, Sheet
from hallapp.papers.phrases import day_of


@dataclass(frozen=True, kw_only=True)
class SupervisionNotice:
    """What is wrong, what is asked for, until when; `urge` is the milder kind."""

    hall: str
    number: str
    on: date
    to: str
    matter: str
    demand: tuple[str, ...] = ()
    due_on: date | None = None
    urge: bool = False
    phone: str = ""


def sheets(shown: SupervisionNotice, press: Press) -> Iterator[Sheet]:
    """One sheet, or more where much is asked for."""
    yield from official.laid_out(pieces(press, passages(shown, press)))


def passages(shown: SupervisionNotice, press: Press) -> Iterator[Passage]:
    """What it says."""
    yield Letterhead(issuer=shown.hall, number=shown.number)
    yield Title(press.words("催办通知") if shown.urge else press.words("督办通知"))
    yield Address(text=shown.to or press.words("各窗口单位"), field="department")
    yield Words(
        text=press.words("经督查，发现以下事项：{text}", text=_sentence(shown.matter)),
        field="matter",
    )
    if shown.demand:
        yield Words(text=press.words("请按以下要求办理："), leads=True)
    for number, each in enumerate(shown.demand, start=1):
        yield Words(text=_sentence(each), number=number, field="demand")
    due = press.words("收到本通知后5个工作日内")
    if shown.due_on is not None:
        due = press.words("于{day}前", day=day_of(press, shown.due_on))
    yield Words(
        text=press.words("请{due}办结，并将办理情况书面报我中心。未按期办结的，予以通报。", due=due)
    )
    if shown.phone:
        yield Words(label=press.words("联系电话："), text=shown.phone, field="phone")
    yield SignOff(who=shown.hall, on=shown.on)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in "。！？；" else f"{text}。"


SAMPLE = SupervisionNotice(
    hall="雪川市市民服务中心",
    number="雪服督〔2026〕3号",
    on=date(2026, 4, 2),
    to="雪川市医疗保障局窗口",
    matter="3月30日以来，异地就医备案有2件临近承诺时限仍未审核，申请人已两次到窗口询问",
    demand=(
        "今日内完成2件备案的审核，并电话告知申请人办理结果",
        "查明积压原因，明确A、B岗职责，B岗在A岗离岗时即时接办",
        "对在办的同类事项逐件清理，建立每日到期提醒",
    ),
    due_on=date(2026, 4, 7),
    phone="0899-612 3455",
)
SAMPLE_ISSUE = Issue(printed_on=date(2026, 4, 2))

PAPER = Paper(
    name="supervision-notice",
    family="slips",
    title="督办通知",
    sizes=("A4",),
    parameters=("entry",),
    layout=1,
    build=sheets,
    sample=SAMPLE,
    sample_issue=SAMPLE_ISSUE,
    book="D",
)
