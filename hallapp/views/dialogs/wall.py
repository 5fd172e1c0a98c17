"""The walls' dialogs: a board, a place on it, and what was found on the walk."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QWidget

from hallapp.actions import staff
from hallapp.actions import wall as walls
from hallapp.desk.wall import Place
from hallapp.domain.errors import Refused
from hallapp.domain.staff import PhotoFile
from hallapp.domain.wall import Board, Found, read_marks
from hallapp.exchange.photos import read_photo
from hallapp.views import errors
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.form import Form
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "“{text}” is no number of days.")
_NO_DAY = QT_TRANSLATE_NOOP("Refused", "“{text}” is not a day: write it as 2026-03-31")
_NO_MARKS = QT_TRANSLATE_NOOP(
    "Refused", "{board} has {count} places: write {count} digits of 1, 2, 3 or 4, or nothing."
)
_PHOTO = QSize(320, 180)


class BoardDialog(Dialog):
    """A board: what it is called and where it hangs."""

    def __init__(self, window: QWidget, frame: Frame, board: Board | None = None) -> None:
        translate = QCoreApplication.translate
        title = (
            translate("BoardDialog", "Change the board")
            if board
            else translate("BoardDialog", "Add a board")
        )
        super().__init__(window, title, width=520 if sizes().large else 440)
        self._frame = frame
        self._board = board
        self.name = QLineEdit(board.name if board else "")
        self.place = QLineEdit(board.place if board else "")
        self.place.setPlaceholderText(self.tr("to the right of the entrance"))
        fields = (
            Field("name", self.tr("Name"), self.name, required=True),
            Field("place", self.tr("Where it hangs"), self.place),
        )
        for field in fields:
            self.body.addWidget(field)
        self._photo: PhotoFile | None = None
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Photo of the board"))
        self.picture.hide()
        self.choose = Button(self.tr("Photo of the board…"), "quiet", icon="image", small=True)
        self.choose.clicked.connect(self._choose_photo)
        self.body.addWidget(self.picture)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        if board is not None and board.photo_id is not None:
            hall, photo_id = frame.hall, board.photo_id
            frame.tasks.read(lambda: staff.photo(hall, photo_id), self._show_photo)
        self.primary(self.tr("Save") if board else self.tr("Add it"), self.save)
        self._form = Form(fields, self.save, self)

    def _choose_photo(self) -> None:
        said = self.tr("Choose a photo")
        path, _ = QFileDialog.getOpenFileName(self, said, "", "JPEG, PNG (*.jpg *.jpeg *.png)")
        if path:
            self.take_photo(Path(path))

    def take_photo(self, path: Path) -> None:
        """Show a photo; it is kept when the board is saved."""

        def taken(photo: PhotoFile) -> None:
            self._photo = photo
            self._show_photo(photo)

        self._frame.tasks.read(lambda: read_photo(path), taken, self._refuse)

    def _show_photo(self, photo: PhotoFile) -> None:
        shown = QPixmap()
        shown.loadFromData(photo.jpeg)
        self.picture.setPixmap(
            shown.scaled(
                _PHOTO,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        self.picture.show()

    def save(self) -> None:
        """Save it; what is refused stands under its field."""
        hall, name, place = self._frame.hall, self.name.text(), self.place.text()
        board, photo = self._board, self._photo

        def deed() -> None:
            if board is None:
                key = walls.add_board(hall, name, place)
            else:
                key = board.id
                walls.change_board(hall, key, name=name, place=place)
            if photo is not None:
                walls.set_photo(hall, key, photo)

        self._frame.do(deed, lambda _: self._saved(), self._refuse)

    def _refuse(self, error: Exception) -> None:
        _refuse(self._form, self._frame, error)

    def _saved(self) -> None:
        self.finish()
        name = self.name.text().strip()
        self._frame.tell(self.tr("The board {name} is saved").format(name=name))


class PlaceDialog(Dialog):
    """A place: how long a sheet is good there, and until when it is wanted."""

    def __init__(self, window: QWidget, frame: Frame, place: Place, title: str) -> None:
        super().__init__(window, title, width=520 if sizes().large else 440)
        self.say(self.tr("What may stay empty: a sheet is then good as long as it is true"))
        self._frame = frame
        self._place = place.place
        self.days = QLineEdit("" if self._place.good_days is None else str(self._place.good_days))
        self.until = QLineEdit(self._place.until_on.isoformat() if self._place.until_on else "")
        self.days.setPlaceholderText(self.tr("days"))
        self.until.setPlaceholderText(frame.now().date().isoformat())
        fields = (
            Field("good_days", self.tr("Good for (days)"), self.days),
            Field("until_on", self.tr("Take it down after"), self.until),
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in fields:
            row.addWidget(field, 1)
        self.body.addLayout(row)
        self.primary(self.tr("Save"), self.save)
        self._form = Form(fields, self.save, self)

    def save(self) -> None:
        """Save it."""
        hall, key = self._frame.hall, self._place.id
        try:
            days, until = _number(self.days.text()), _day(self.until.text())
        except Refused as refused:
            self._form.refuse(refused)
            return
        self._frame.do(
            lambda: walls.change_position(hall, key, good_days=days, until_on=until),
            lambda _: self.finish(),
            lambda error: _refuse(self._form, self._frame, error),
        )


def _refuse(form: Form, frame: Frame, error: Exception) -> None:
    """Say it under its field, else where troubles are said."""
    if not (isinstance(error, Refused) and form.refuse(error)):
        frame.show_trouble(error)


def _number(text: str) -> int | None:
    text = text.strip()
    if not text:
        return None
    if not text.isdecimal():
        raise Refused(_NO_NUMBER, field="good_days", text=text)
    return int(text)


def _day(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise Refused(_NO_DAY, field="until_on", text=text.strip()) from None


class WalkDialog(Dialog):
    """The wall walk: for each board the digits of its places, in their order."""

    def __init__(self, window: QWidget, frame: Frame, boards: Sequence[Board]) -> None:
        title = QCoreApplication.translate("WalkDialog", "Enter the wall walk")
        super().__init__(window, title, width=620 if sizes().large else 520)
        self.say(self.tr("One digit a place: 1 good, 2 torn, 3 another sheet, 4 missing"))
        self._frame = frame
        self._boards = [board for board in boards if board.places]
        self.digits: dict[int, QLineEdit] = {}
        fields = []
        for board in self._boards:
            entry = QLineEdit()
            entry.setPlaceholderText("1" * len(board.places))
            count = self.tr("{n} places").format(n=len(board.places))
            field = Field(f"board{board.id}", board.name, entry, help_line=count)
            self.digits[board.id] = entry
            fields.append(field)
            self.body.addWidget(field)
        self.fault = Fault(self)
        self.body.addWidget(self.fault)
        if not fields:
            self.body.addWidget(Words(self.tr("There are no boards yet."), "body", "text2"))
        self.primary(self.tr("Enter"), self.save).setEnabled(bool(fields))
        self._form = Form(tuple(fields), self.save, self)

    def save(self) -> None:
        """Enter what is written; boards left empty were not walked."""
        try:
            read = [(board, marks) for board in self._boards if (marks := self._marks(board))]
        except Refused as refused:
            self._form.refuse(refused)
            return
        hall = self._frame.hall

        def deed() -> int:
            for board, marks in read:
                walls.note_walk(hall, board.id, marks)
            return sum(mark is not Found.GOOD for _, marks in read for mark in marks)

        self._frame.do(deed, self._entered, lambda error: self.fault.say(errors.sentence(error)))

    def _marks(self, board: Board) -> tuple[Found, ...]:
        text = self.digits[board.id].text().strip()
        if not text:
            return ()
        marks = read_marks(text, len(board.places))
        if marks is None:
            raise Refused(
                _NO_MARKS, field=f"board{board.id}", board=board.name, count=len(board.places)
            )
        return marks

    def _entered(self, bad: int) -> None:
        self.finish()
        self._frame.tell(self.tr("Entered: {n} sheets to be replaced").format(n=bad))
