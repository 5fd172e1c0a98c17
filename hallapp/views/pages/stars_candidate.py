"""One candidate beside the ranking: how each part came about, its rows, what would be needed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hallapp.domain.stars.candidates import Evidence
from hallapp.domain.stars.chances import Need
from hallapp.domain.stars.scores import BonusScore, PartScore, Scored
from hallapp.views import star_words
from hallapp.views.pages.stars_columns import part_line, part_name
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.words import Words
from hallapp.views.sizes import PADDING

translate = QCoreApplication.translate
_MOST = 30  # rows in a menu


class CandidateCard(HeadedCard):
    """``closed`` when the cross is pressed; ``opened`` carries the evidence to be seen."""

    closed = Signal()
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        cross = IconButton("x", self.tr("Close"))
        cross.clicked.connect(self.closed)
        self.head.addWidget(cross)
        self.need = Words("", "body", "text2", wrap=True)
        self.buttons: list[Button] = []
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 8)
        self._column.setSpacing(0)
        self.body.addWidget(Middle(self._inside), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(PADDING, 10, PADDING, 12)
        foot.addWidget(self.need)
        self.body.addWidget(Hairline())
        self.body.addLayout(foot)

    def show_candidate(self, row: Scored, need: Need | None, places: int) -> None:
        """Show one."""
        self.title.say(row.candidate.name)
        total = star_words.points(row.total, places)
        self.line.say(translate("Stars", "total {total}").format(total=total))
        self.setAccessibleName(f"{row.candidate.name} {total}")
        self._clear()
        for part in row.parts:
            self._add(part_line(part, places), _sample(part), part_name(part), part.evidence)
        for bonus in row.bonuses:
            self._add(_bonus_line(bonus), "", bonus.name, bonus.evidence)
        self._column.addStretch(1)
        self.need.say(star_words.told(need.said) if need is not None else "")

    def _clear(self) -> None:
        self.buttons.clear()
        while (taken := self._column.takeAt(0)) is not None:
            if widget := taken.widget():
                widget.hide()
                widget.deleteLater()

    def _add(self, line: str, note: str, name: str, rows: Sequence[Evidence]) -> None:
        block = QWidget()
        across = QHBoxLayout(block)
        across.setContentsMargins(PADDING, 6, 8, 6)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Words(line, "body", wrap=True))
        if note:
            words.addWidget(Words(note, "caption", "text2", wrap=True))
        across.addLayout(words, 1)
        if rows:
            across.addWidget(self._rows_of(name, rows))
        self._column.addWidget(Hairline())
        self._column.addWidget(block)

    def _rows_of(self, name: str, rows: Sequence[Evidence]) -> Button:
        button = Button(self.tr("{n} rows").format(n=len(rows)), "quiet", small=True)
        button.setAccessibleName(f"{name} {button.text()}")
        self.buttons.append(button)
        if len(rows) == 1:
            button.setText(star_words.row_name(rows[0]) or button.text())
            button.clicked.connect(lambda: self.opened.emit(rows[0]))
            return button
        menu = QMenu(button)
        for row in rows[:_MOST]:
            action = menu.addAction(
                f"{star_words.row_name(row)}  {row.words if row.number else ''}".strip()
            )
            action.triggered.connect(self._open(row))
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        return button

    def _open(self, row: Evidence) -> Callable[[], None]:
        return lambda: self.opened.emit(row)


def _sample(part: PartScore) -> str:
    """样本 12 份；还缺旦增罗布、马秀英."""
    said = [translate("Stars", "sample {n}").format(n=part.sample)] if part.sample else []
    if part.missing:
        names = "、".join(part.missing)
        said.append(translate("Stars", "missing: {names}").format(names=names))
    return translate("Stars", "; ").join(said)


def _bonus_line(bonus: BonusScore) -> str:
    words = translate("Stars", "{event} × {count}: {points}")
    if bonus.capped:
        words = translate("Stars", "{event} × {count}: {points} (at most)")
    return words.format(
        event=bonus.name or star_words.metric(bonus.event),
        count=star_words.plain(bonus.count),
        points=star_words.signed(bonus.points),
    )
