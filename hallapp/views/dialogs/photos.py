"""照片: a folder of photos goes to people by number or name; seen before anything is taken."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QTableWidgetItem, QWidget

from hallapp.desk import people
from hallapp.desk.people import PhotoMatch, PhotoReport
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.dialogs.plain_table import plain_table
from hallapp.views.errors import sentence
from hallapp.views.look import sizes, tones
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.words import Elided, Words


class PhotosDialog(Dialog):
    """Which file goes to whom, which to nobody; one deed takes them all."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        super().__init__(
            window,
            self.tr("Photos from a folder"),
            width=760 if sizes().large else 660,
            height=min(560, window.height() - 32),
        )
        self._frame = frame
        self.folder: Path | None = None
        self.matches: tuple[PhotoMatch, ...] = ()
        self.choose = Button(self.tr("Choose a folder…"), icon="folder-open", small=True)
        self.choose.clicked.connect(self._choose)
        self.place = Elided("", "caption", "text2")
        self.table = plain_table(
            self.tr("Photos"),
            {self.tr("File"): 0, self.tr("Person"): 150, self.tr("What happens"): 200},
        )
        self.fault = Fault(self)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.choose)
        row.addWidget(self.place, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        hint = self.tr("A photo is called by the staff number or the name: 105.jpg, 刘文静.png")
        self.body.addWidget(Words(hint, "caption", "text3"))
        self.body.addWidget(self.fault)
        self.main = self.primary(self.tr("Take the photos"), self.hand_in)
        self.main.setEnabled(False)

    def _choose(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if path:
            self.look_at(Path(path))

    def look_at(self, folder: Path) -> None:
        """Show which photos of a folder match whom."""
        self.folder = folder
        self.place.say(str(folder))
        hall = self._frame.hall
        self._frame.tasks.read(lambda: people.matches(hall, folder), self._show, self._refused)

    def _show(self, matches: tuple[PhotoMatch, ...]) -> None:
        self.matches = matches
        found = sum(match.staff_id is not None for match in matches)
        self.table.setRowCount(len(matches))
        for row, match in enumerate(matches):
            said = self.tr("matches nobody")
            if match.staff_id is not None:
                said = self.tr("takes the old one's place") if match.had else self.tr("new photo")
            self._row(row, match.file, match.name, said, red=match.staff_id is None)
        told = self.tr("{n} photos match, {left} match nobody")
        self.say(told.format(n=found, left=len(matches) - found))
        self.main.setEnabled(found > 0)

    def _row(self, row: int, file: str, name: str, said: str, *, red: bool) -> None:
        for column, text in enumerate((file, name, said)):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if red:
                item.setForeground(tones()["red"])
            self.table.setItem(row, column, item)

    def hand_in(self) -> None:
        """Take every photo that matches, in one step."""
        assert self.folder is not None
        self.main.setEnabled(False)
        deed = partial(people.take_folder, self._frame.hall, self.folder)
        self._frame.do(deed, self._done, self._refused)

    def _done(self, report: PhotoReport) -> None:
        if not report.refused:
            self._frame.tell(self.tr("{n} photos taken").format(n=len(report.taken)))
            self.finish()
            return
        refused = dict(report.refused)
        for row, match in enumerate(self.matches):
            if match.file in refused:
                said = sentence(refused[match.file])
                self._row(row, match.file, match.name, said, red=True)
        told = self.tr("{n} photos taken, {left} could not be read")
        self.say(told.format(n=len(report.taken), left=len(refused)))

    def _refused(self, error: Exception) -> None:
        self.fault.say(sentence(error))
