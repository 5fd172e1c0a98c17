"""会办事项: who can do what at one glance; a press or Space changes it at once."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem, QWidget

from hallapp.actions import skills
from hallapp.actions.skills import Matrix
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.dialogs.plain_table import plain_table
from hallapp.views.errors import sentence
from hallapp.views.look import metrics, sizes, tones
from hallapp.views.page import Frame
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.words import Words

_CAN = "●"
_NARROW = 34


class SkillsDialog(Dialog):
    """A row an item, a column a person."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        super().__init__(
            window,
            self.tr("Who can do what"),
            width=window.width() - 48,
            height=window.height() - 32,
        )
        self._frame = frame
        self.matrix: Matrix | None = None
        self.known: set[tuple[int, int]] = set()
        self.table = plain_table(self.tr("Who can do what"), {self.tr("Item"): 0})
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setShowGrid(True)
        self.table.cellClicked.connect(self.turn)
        self.table.installEventFilter(self)
        self.fault = Fault(self)
        hint = self.tr("Press, or choose with the arrows and Space; every change is saved at once")
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.fault)
        self.left.addWidget(Words(hint, "caption", "text3"))
        self.cancelling(offered=False)
        self.primary(self.tr("Done"), self.finish)
        hall = frame.hall
        frame.tasks.read(lambda: skills.matrix(hall), self._show, self._refused)

    def _show(self, matrix: Matrix) -> None:
        self.matrix, self.known = matrix, set(matrix.known)
        table = self.table
        table.setColumnCount(len(matrix.people))
        table.setRowCount(len(matrix.items))
        table.setHorizontalHeaderLabels(["\n".join(name) for _, name in matrix.people])
        table.setVerticalHeaderLabels([_item_words(name, at) for _, name, at in matrix.items])
        heads, sides = table.horizontalHeader(), table.verticalHeader()
        longest = max((len(name) for _, name in matrix.people), default=1)
        heads.setFixedHeight(round(metrics(sizes().caption).height() * min(longest, 8)) + 12)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        heads.setMinimumSectionSize(_NARROW)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        sides.show()
        sides.setFixedWidth(300 if sizes().large else 260)
        sides.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for row in range(len(matrix.items)):
            for column in range(len(matrix.people)):
                item = QTableWidgetItem("")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                item.setForeground(tones()["accent"])
                table.setItem(row, column, item)
                self._say(row, column)
        table.setCurrentCell(0, 0)
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count()

    def _say(self, row: int, column: int) -> None:
        assert self.matrix is not None
        who, what = self.matrix.people[column], self.matrix.items[row]
        able = (who[0], what[0]) in self.known
        item = self.table.item(row, column)
        assert item is not None
        item.setText(_CAN if able else "")
        words = self.tr("{name} can do {item}") if able else self.tr("{name} cannot do {item}")
        said = words.format(name=who[1], item=what[1])
        item.setToolTip(said)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _count(self) -> None:
        """How many items only one person can do, or nobody."""
        assert self.matrix is not None
        able = [sum((who, key) in self.known for who, _ in self.matrix.people)
                for key, _, _ in self.matrix.items]  # fmt: skip
        said = self.tr("{one} items that only one can do, {none} that nobody can")
        self.say(said.format(one=able.count(1), none=able.count(0)))

    def turn(self, row: int, column: int) -> None:
        """Say the opposite of what stands there."""
        if self.matrix is None:
            return
        pair = (self.matrix.people[column][0], self.matrix.items[row][0])
        able = pair not in self.known
        deed = partial(skills.set_skill, self._frame.hall, *pair, able=able)

        def done(_: object) -> None:
            self.known ^= {pair}
            self._say(row, column)
            self._count()

        self._frame.do(deed, done, self._refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space says the opposite of what stands there."""
        space = (
            watched is self.table
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        )
        if space:
            self.turn(self.table.currentRow(), self.table.currentColumn())
        return space or super().eventFilter(watched, event)

    def _refused(self, error: Exception) -> None:
        self.fault.say(sentence(error))


def _item_words(name: str, windows: str) -> str:
    """5  社保关系转移: the windows first, by which the rows are read."""
    return f"{windows}  {name}" if windows else name
