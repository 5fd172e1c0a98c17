# ruff: noqa: E501 (rows are easier to read whole)
"""A tiny page that shows how the parts go together (and what the frame's tests drive)."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from hallapp.views.columns import JOINED, Cell, Column, Kind, lamp_cell
from hallapp.views.page import Frame
from hallapp.views.page import Page as PageBase
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.segments import Segments
from hallapp.views.rows import ListSource
from hallapp.views.signs import Sign
from hallapp.views.table import Table


@dataclass(frozen=True)
class Line:
    sign: Sign
    word: str
    number: str
    item: str
    applicant: str
    window: str
    due: str
    left: str
    tone: str = "text"


LINES = (
    Line(Sign.RED, "红牌", "2026-0910-0214", "社保关系转移", "次*", "5", "9月23日", "超法定 1 天", "red"),
    Line(Sign.YELLOW, "黄牌", "2026-0903-0187", "不动产转移登记", "王*民", "7", "9月10日", "超承诺 16 天", "yellow"),
    Line(Sign.WARNING, "预警", "2026-0929-0322", "企业变更登记", "雪川**餐饮", "9", "今天 12:00", "3 小时", "warn"),
    Line(Sign.WARNING, "预警", "2026-1008-0318", "医保异地备案", "央*", "6", "今天 17:00", "6.5 小时", "warn"),
    Line(Sign.WARNING, "预警", "2026-0929-0305", "公积金提取", "李*", "11", "今天 17:00", "6.5 小时", "warn"),
    Line(Sign.WARNING, "预警", "2026-0924-0291", "居住证签发", "多*", "3", "今天 17:00", "6.5 小时", "warn"),
    Line(Sign.NORMAL, "正常", "2026-0923-0276", "特殊建设工程消防设计审查", "雪川**建筑", "2", "明天 周六（班）", "1 天"),
    Line(Sign.NORMAL, "正常", "2026-0928-0270", "食品经营许可", "**奶茶店", "2", "明天 周六（班）", "1 天"),
    Line(Sign.NORMAL, "正常", "2026-0928-0266", "户口迁入", "德*", "3", "明天 周六（班）", "1 天"),
    Line(Sign.PAUSED, "暂停", "2026-0921-0163", "特殊建设工程消防设计审查", "雪川**置业", "1", "暂停，今天恢复则 10月13日", ""),
)  # fmt: skip


def due(line: Line) -> Cell:
    return Cell(line.due, "pause" if line.sign is Sign.PAUSED else "text")


def left(line: Line) -> Cell:
    if line.sign is Sign.PAUSED:
        return JOINED
    return Cell(line.left, line.tone, bold=line.tone != "text")


COLUMNS = (
    Column(key="lamp", title="灯", normal=84, large=100, kind=Kind.LAMP,
           cell=lambda line: lamp_cell(line.sign, line.word)),
    Column(key="number", title="编号", normal=118, large=144,
           cell=lambda line: Cell(line.number, "text2")),
    Column(key="item", title="事项", normal=118, large=208, stretch=True,
           cell=lambda line: Cell(line.item)),
    Column(key="applicant", title="申请人", normal=86, large=114,
           cell=lambda line: Cell(line.applicant, "text2")),
    Column(key="window", title="窗口", normal=46, large=58,
           cell=lambda line: Cell(line.window, "text2")),
    Column(key="due", title="承诺到期", normal=124, large=148, cell=due),
    Column(key="left", title="剩余", normal=100, large=128, cell=left),
)  # fmt: skip


class Page(PageBase):
    title = "Today"

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.segments = Segments(
            {"all": "全部", "late": "已超时", "today": "今天", "tomorrow": "明天"}
        )
        for key, count, tone in (
            ("late", 2, "red"),
            ("today", 4, "warn"),
            ("tomorrow", 5, "text2"),
        ):
            self.segments.count(key, count, tone)
        self.card = HeadedCard("到期")
        self.card.head.addWidget(self.segments)
        self.table = Table(COLUMNS, frame.tasks)
        self.card.body.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(self.card)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 16)
        column.addLayout(row)

    def context(self) -> str:
        return "第 41 周"

    def badge(self) -> Badge:
        return Badge(6, late=True)

    def refresh(self, changed: frozenset[str]) -> None:
        self.table.show_rows(ListSource(LINES), keep=bool(changed))

    def regions(self) -> tuple[Any, ...]:
        return (self.segments, self.table)
