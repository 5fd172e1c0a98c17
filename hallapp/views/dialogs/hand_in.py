"""How many sheets were issued, and who handed one in: names are ticked, no sheet is."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QScrollArea, QWidget

from hallapp.actions import appraisals, people
from hallapp.domain.appraisal_rounds import Round
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.fields import Field

_ACROSS = 4
_MOST = 99_999


class HandInDialog(Dialog):
    """Ticks who handed in; which sheet is whose nobody can tell from it."""

    def __init__(self, window: QWidget, frame: Frame, told: Round) -> None:
        wide = 760 if sizes().large else 640
        super().__init__(window, self.tr("Issued and handed in"), width=wide, height=480)
        self.say(self.tr("Only that somebody handed in is kept, not which sheet is theirs"))
        self._frame = frame
        self._told = told
        self.issued = QLineEdit("" if told.issued is None else str(told.issued))
        self.issued.setValidator(QIntValidator(0, _MOST, self.issued))
        self.issued.setMaximumWidth(160)
        self.body.addWidget(Field("issued", self.tr("Sheets issued"), self.issued))
        self.boxes: dict[int, QCheckBox] = {}
        self._noted: dict[int, bool] = {}
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        scroll = QScrollArea(self)
        scroll.setWidget(self._inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("Who handed in"))
        scroll.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        scroll.setVisible(not told.single)
        self.body.addWidget(scroll, 1)
        if told.single:
            self.body.addStretch(1)
        self.primary(self.tr("Save"), self.save)
        hall = frame.hall
        frame.tasks.read(
            lambda: (people.people(hall), appraisals.reviewers(hall, told.id)),
            self._show,
            frame.show_trouble,
        )

    def _show(self, answer: tuple[tuple[people.StaffLine, ...], dict[int, bool]]) -> None:
        lines, told = answer
        active = [line for line in lines if line.active or line.id in told]
        for at, line in enumerate(active):
            box = QCheckBox(line.name)
            box.setChecked(told.get(line.id, False))
            self.boxes[line.id] = box
            self._grid.addWidget(box, at // _ACROSS, at % _ACROSS)
        self._noted = {key: box.isChecked() for key, box in self.boxes.items()}

    def save(self) -> None:
        """Keep what changed, in one step."""
        told = {key: box.isChecked() for key, box in self.boxes.items()}
        changed = {key: on for key, on in told.items() if on is not self._noted[key]}
        text = self.issued.text()
        issued = int(text) if text else None
        hall, key = self._frame.hall, self._told.id
        if not changed and issued == self._told.issued:
            self.finish()
            return
        self._frame.do(lambda: appraisals.hand_in(hall, key, changed, issued=issued), self._saved)

    def _saved(self, told: Round) -> None:
        self.finish()
        words = self.tr("{n} sheets still missing") if told.missing else self.tr("It is noted")
        self._frame.tell(words.format(n=len(told.missing)))
