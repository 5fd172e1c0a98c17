# ruff: noqa: E501 (the plan of a sheet is easier to read in whole lines)
"""Every small part on one sheet, as picture 13 draws it: ``python parts_sheet.py OUT.png``.

Made of the real widgets; where several states stand side by side, each is grabbed in its own.
"""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QMenu, QWidget

from hallapp.views import look
from hallapp.views.cells import Cells
from hallapp.views.columns import Cell, Column, Kind, lamp_cell
from hallapp.views.parts.badge import Badge, paint_badge
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import Card
from hallapp.views.parts.chips import Chip, MenuChip
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.painting import box, say
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.undobar import UndoBar
from hallapp.views.rows import ListSource, _Page
from hallapp.views.signs import BOLD, WORD_TONES, Sign, paint_sign
from hallapp.views.table import Table
from hallapp.views.tasks import Tasks

WIDTH, HEIGHT = 683, 797
SWATCHES = (
    [
        "window",
        "rail",
        "surface",
        "hover",
        "line",
        "edge",
        "text",
        "text2",
        "text3",
        "accent",
        "accent_soft",
    ],
    [
        "red_fill",
        "red_soft",
        "yellow_fill",
        "warn_fill",
        "warn_soft",
        "pause",
        "pause_soft",
        "c1",
        "c2",
        "c3",
        "c4",
    ],
)
SIGNS = (
    ((Sign.NORMAL, "正常"), (Sign.WARNING, "预警"), (Sign.YELLOW, "黄牌"), (Sign.RED, "红牌"),
     (Sign.PAUSED, "暂停")),
    ((Sign.DONE, "办结"), (Sign.PENDING, "待定"), (Sign.PASSED, "已过"), (Sign.BARRED, "未通过"),
     (Sign.VOID, "作废")),
)  # fmt: skip
CAPTIONS = ((126, "灯：形、词、色三样齐"), (221, "按钮：主、主有焦点、次、指着、有焦点、轻、险、不可用"),
            (286, "筛选"), (347, "输入"))  # fmt: skip


@dataclass(frozen=True)
class Row:
    note: str


COLUMNS = (
    Column(key="lamp", title="", normal=96, large=100, kind=Kind.LAMP,
           cell=lambda _: lamp_cell(Sign.WARNING, "预警")),
    Column(key="no", title="", normal=124, large=144,
           cell=lambda _: Cell("2026-1008-0318", "text2")),
    Column(key="item", title="", normal=152, large=208, cell=lambda _: Cell("医保异地备案")),
    Column(key="note", title="", normal=260, large=260, right=True,
           cell=lambda row: Cell(row.note, "text3")),
)  # fmt: skip


class Sheet(QWidget):
    """One scheme's half."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.focused: list[QWidget] = []
        self.setFixedSize(WIDTH, HEIGHT)
        self._buttons()
        self._filters()
        self._inputs()
        self.tasks = Tasks(lambda _: None, self)
        self._table()
        self._foot()

    def _buttons(self) -> None:
        left = 24
        plan = (
            ("受理", "primary", ""), ("受理", "primary", "focus"), ("延期…", "", ""),
            ("延期…", "", "hover"), ("延期…", "", "focus"), ("改", "quiet", ""),
            ("作废…", "danger", ""), ("不可用", "", "off"),
        )  # fmt: skip
        for words, kind, state in plan:
            button = Button(words, kind, parent=self)
            button.setEnabled(state != "off")
            button.move(left, 243)
            button.adjustSize()
            left += button.width() + 6
            if state == "focus":
                self.focused.append(button)
            elif state == "hover":
                self.hovered = button

    def _filters(self) -> None:
        chips: list[QWidget] = []
        for word, sign, count in (
            ("在办", None, 41),
            ("超时", Sign.RED, 2),
            ("暂停", Sign.PAUSED, 3),
        ):
            chip = Chip(word, sign, self)
            chip.setChecked(word == "在办")
            chip.count(count)
            chips.append(chip)
        chips.append(MenuChip("窗口", QMenu(self), self))
        chips.append(Segments({"day": "按日", "week": "按周"}, self))
        left = 24
        for chip in chips:
            chip.move(left, 308)
            chip.adjustSize()
            left += chip.width() + 6

    def _inputs(self) -> None:
        for at, (text, state) in enumerate(
            (("平时", ""), ("有焦点", "focus"), ("有误", "error"), ("不可改", "fixed"))
        ):
            entry = QLineEdit(self)
            if state:
                entry.setText(text)
            else:
                entry.setPlaceholderText(text)
            entry.setProperty("error", state == "error")
            entry.setReadOnly(state == "fixed")
            entry.setGeometry(round(24 + at * 160.7), 369, 153, 36)
            if state == "focus":
                self.focused.append(entry)

    def _table(self) -> None:
        frame = Card(self)
        frame.setGeometry(24, 447, 635, 146)
        table = Table(COLUMNS, self.tasks, frame)
        table.setGeometry(1, 1, 633, 144)
        table.horizontalHeader().hide()
        rows = [Row("平时"), Row("指着"), Row("选中"), Row("选中且有焦点")]
        table.rows.beginResetModel()
        table.rows._source, table.rows._count = ListSource(rows), 4
        table.rows._pages[0] = _Page(rows, COLUMNS)
        table.rows.endResetModel()
        cells = table.itemDelegate()
        assert isinstance(cells, Cells)
        table.selectRow(2)
        for column in range(4):
            index = table.rows.index(3, column)
            table.selectionModel().select(index, table.selectionModel().SelectionFlag.Select)
        cells.hovered_row, cells.current = 1, (3, 2)
        self.table = table

    def _foot(self) -> None:
        place = QWidget(self)
        place.setGeometry(8, 582, 667, 72)
        self.bar = UndoBar(place)
        card = QFrame(self)
        card.setProperty("card", True)
        card.setGeometry(24, 643, 635, 146)
        empty = Empty(
            "tray", "还没有建议", "开箱后在这里逐条登记，没有信件也要记一次", "登记开箱",
            deed_icon="envelope-simple", parent=card,
        )  # fmt: skip
        empty.setGeometry(1, 1, 633, 144)

    def paintEvent(self, event: object) -> None:
        del event
        worn, painter = look.tones(), QPainter(self)
        painter.fillRect(self.rect(), worn["window"])
        say(painter, QRectF(24, 12, 300, 24), self._title, look.face(16, bold=True), worn["text"])
        for line, names in enumerate(SWATCHES):
            for at, name in enumerate(names):
                left, top = round(24 + at * 57.4), 41 + line * 40
                box(painter, QRectF(left, top, 51, 19), 4, fill=worn[name], edge=worn["edge"])
                words = QRectF(left, top + 18, 70, 18)
                say(painter, words, name, look.face(10), worn["text2"])
        for top, words_of in CAPTIONS:
            say(painter, QRectF(24, top, 640, 14), words_of, look.face(13), worn["text3"])
        for line, signs in enumerate(SIGNS):
            for at, (sign, word) in enumerate(signs):
                left, top = 24 + at * 126, 154 + line * 34
                paint_sign(painter, sign, QRectF(left, top, 18, 18))
                font = look.face(14, bold=sign in BOLD)
                place = QRectF(left + 28, top, 80, 18)
                say(painter, place, word, font, worn[WORD_TONES[sign]])
        say(painter, QRectF(24, 418, 30, 18), "徽", look.face(13), worn["text3"])
        for left, badge in ((55, Badge(1)), (88, Badge(23)), (133, Badge(6, late=True))):
            paint_badge(painter, badge, QPointF(left, 426))
        words = QRectF(167, 418, 300, 18)
        say(painter, words, "99 以上写 99+；零不画", look.face(13), worn["text3"])


def grab(app: QApplication, *, dark: bool) -> QPixmap:
    """The sheet of one scheme."""
    look.wear(app, dark=dark, large=False)
    sheet = Sheet("深色" if dark else "浅色")
    sheet.show()
    sheet.activateWindow()
    sheet.bar.say("央金拉姆已顶 5 号窗口，值班公示待更换")
    sheet.bar._move.setCurrentTime(sheet.bar._move.duration())
    app.processEvents()
    sheet.hovered.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    sheet.table.setFocus()
    cells = sheet.table.itemDelegate()
    assert isinstance(cells, Cells)
    cells.hovered_row, cells.current = 1, (3, 2)
    picture = sheet.grab()
    painter = QPainter(picture)
    for widget in sheet.focused:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        app.processEvents()
        place = QRect(widget.mapTo(sheet, QPoint(0, 0)), widget.size())
        painter.drawPixmap(place.topLeft(), sheet.grab(place))
    painter.end()
    sheet.tasks.close()
    sheet.close()
    sheet.deleteLater()
    return picture


def grab_both(app: QApplication) -> QPixmap:
    """Both schemes side by side, as picture 13."""
    whole = QPixmap(2 * WIDTH, HEIGHT)
    painter = QPainter(whole)
    painter.drawPixmap(0, 0, grab(app, dark=False))
    painter.drawPixmap(WIDTH, 0, grab(app, dark=True))
    painter.end()
    look.wear(app, dark=False, large=False)
    return whole


if __name__ == "__main__":
    program = QApplication(sys.argv)
    program.setStyle("Fusion")
    look.load_faces()
    grab_both(program).save(sys.argv[1])
