"""One person: who they are, what they can do, their photo."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from hallapp.actions import catalogue, staff, titles
from hallapp.actions import people as lists
from hallapp.actions.hall import Hall
from hallapp.desk import people as photos
from hallapp.domain.catalogue import ItemLine
from hallapp.domain.errors import Refused
from hallapp.domain.staff import Crop, NewStaff, StaffDetail
from hallapp.domain.staffing import StaffKind
from hallapp.exchange.photos import read_photo
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.icons import icon
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.photo_crop import PhotoCrop
from hallapp.views.staff_words import kind_word

_NEVER = QDate(1900, 1, 1)
_ITEM = Qt.ItemDataRole.UserRole


class PersonDialog(Dialog):
    """The form of a person; what it says is written in one step, the photo in another."""

    def __init__(self, window: QWidget, frame: Frame, staff_id: int | None) -> None:
        wide, high = (980, 720) if sizes().large else (860, 650)
        super().__init__(
            window,
            self.tr("Person") if staff_id else self.tr("New person"),
            width=wide,
            height=min(high, window.height() - 32),
        )
        self._frame = frame
        self._id = staff_id
        self._told = NewStaff(name="")
        self._photo: Path | None = None
        self._crop: Crop | None = None
        self._rating: Path | None = None  # an image of the platform's code that was chosen now
        self._rated, self._unrated = False, False  # whether there is one, and was taken away
        self._make()
        self._lay_out()
        self.over = Button(self.tr("Hand over the post…"), icon="handshake", small=True)
        self.over.clicked.connect(self._hand_over)
        self.over.setVisible(staff_id is not None)
        self.left.addWidget(self.over)
        self.papers = Button(self.tr("Badge, plate…"), icon="printer", small=True)
        self.papers.clicked.connect(self._print_papers)
        self.papers.setVisible(staff_id is not None)
        self.left.addWidget(self.papers)
        self.main = self.primary(self.tr("Save"), self.hand_in)

    # --- building ---------------------------------------------------------------------------

    def _make(self) -> None:
        self.name, self.staff_no, self.post = QLineEdit(), QLineEdit(), QLineEdit()
        self.languages, self.accounts, self.rating_code = QLineEdit(), QLineEdit(), QLineEdit()
        self.department = QComboBox()
        self.department.setEditable(True)
        self.kind = QComboBox()
        for kind in StaffKind:
            self.kind.addItem(kind_word(kind), kind.value)
        self.sex = QComboBox()
        for words, code in (("–", ""), (self.tr("female"), "f"), (self.tr("male"), "m")):
            self.sex.addItem(words, code)
        self.party_member = QCheckBox(self.tr("Party member"))
        self.active = QCheckBox(self.tr("Works here"))
        self.from_on, self.until_on = _open_day(), _open_day()
        self.duties = QPlainTextEdit()
        self.duties.setTabChangesFocus(True)
        self.duties.setFixedHeight(56)
        self.skills = QListWidget()
        self.skills.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.skills.setAccessibleName(self.tr("Items they can do"))
        self.photo = PhotoCrop()
        self.photo.changed.connect(self._cropped)
        self.photo.wanted.connect(self._choose_photo)
        self.rate = QAction(self)
        self.rate.triggered.connect(self._choose_rating)
        self.rating_code.addAction(self.rate, QLineEdit.ActionPosition.TrailingPosition)
        self._say_rating()
        self.choose = Button(self.tr("Choose a photo…"), icon="image", small=True)
        self.choose.clicked.connect(self._choose_photo)
        self.fault = Fault(self)
        fields = (
            Field("name", self.tr("Name"), self.name, required=True),
            Field("staff_no", self.tr("Number"), self.staff_no),
            Field("post", self.tr("Post"), self.post),
            Field("department", self.tr("Department"), self.department),
            Field("kind", self.tr("Does"), self.kind),
            Field("sex", self.tr("Sex"), self.sex),
            Field("from_on", self.tr("Here from"), self.from_on),
            Field("until_on", self.tr("Here until"), self.until_on),
            Field("languages", self.tr("Languages"), self.languages),
            Field("accounts", self.tr("Accounts in systems, apart by 、"), self.accounts),
            Field("rating_code", self.tr("The platform's rating code"), self.rating_code),
        )
        self.fields = {field.name: field for field in fields}

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4 if sizes().large else 8)
        for at, field in enumerate(self.fields.values()):
            grid.addWidget(field, at // 2, at % 2)
        rows = len(self.fields) // 2  # the last field stands beside the marks
        marks = QHBoxLayout()
        marks.setSpacing(16)
        marks.addWidget(self.party_member)
        marks.addWidget(self.active)
        marks.addStretch(1)
        grid.addLayout(marks, rows, 1, Qt.AlignmentFlag.AlignBottom)
        duties = Field("duties", self.tr("Duties, one a line"), self.duties)
        grid.addWidget(duties, rows + 1, 0, 1, 2)
        grid.setRowStretch(rows + 2, 1)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignHCenter)
        side.addWidget(self.choose)
        side.addWidget(Field("skills", self.tr("Items they can do"), self.skills), 1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(grid, 1)
        both.addLayout(side)
        self.body.addLayout(both, 1)
        self.body.addWidget(self.fault)

    def open(self) -> None:
        """Show it; what it holds is asked beside the window."""
        super().open()
        hall, key = self._frame.hall, self._id
        self.main.setEnabled(False)
        self._frame.tasks.read(lambda: _asked(hall, key), self._show, self._refused)
        self.name.setFocus()

    def _show(self, asked: "_Asked") -> None:
        detail, jpeg = asked.detail, asked.jpeg
        departments, items = asked.departments, asked.items
        if asked.titles:
            self.say(self.tr(", ").join(asked.titles))
        told = detail.told if detail else NewStaff(name="")
        self._told = told
        self.department.addItems(["", *departments])
        self.department.setCurrentText(told.department)
        for name in ("name", "staff_no", "post", "languages", "rating_code"):
            getattr(self, name).setText(getattr(told, name))
        self.accounts.setText("、".join(told.accounts))
        self.kind.setCurrentIndex(self.kind.findData(told.kind.value))
        self.sex.setCurrentIndex(self.sex.findData(told.sex))
        self.party_member.setChecked(told.party_member)
        self.active.setChecked(told.active)
        self.duties.setPlainText(told.duties)
        _set_day(self.from_on, told.from_on)
        _set_day(self.until_on, told.until_on)
        for item in items:
            row = QListWidgetItem(item.name)
            row.setData(_ITEM, item.id)
            on = item.id in told.skills
            row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.skills.addItem(row)
        if detail is not None and jpeg:
            self.photo.show_photo(jpeg, detail.crop)
        self._rated = detail is not None and detail.rating is not None
        self._say_rating()
        self.main.setEnabled(True)

    # --- the photo --------------------------------------------------------------------------

    def _choose_photo(self) -> None:
        pictures = " ".join(f"*{suffix}" for suffix in sorted(photos.PICTURES))
        title = self.tr("Choose a photo")
        path, _ = QFileDialog.getOpenFileName(self, title, "", f"({pictures})")
        if path:
            self.take_photo(Path(path))

    def take_photo(self, place: Path) -> None:
        """Show the photo in a file, turned right; it is kept when the form is saved."""

        def show(photo: Any) -> None:
            self._photo = place
            self.photo.show_photo(photo.jpeg)
            self._crop = self.photo.crop

        self._frame.tasks.read(lambda: read_photo(place), show, self._refused)

    def _say_rating(self) -> None:
        """Where the code is an image it goes before the text; the icon takes it away again."""
        name = "x" if self._rated else "image"
        self.rate.setIcon(icon(name))
        given, wanted = self.tr("Take the image away"), self.tr("Choose an image of the code…")
        self.rate.setText(given if self._rated else wanted)
        image, words = self.tr("given as an image"), self.tr("its text, or an image")
        self.rating_code.setPlaceholderText(image if self._rated else words)
        self.rating_code.setReadOnly(self._rated)

    def _choose_rating(self) -> None:
        if self._rated:
            self._rating, self._rated, self._unrated = None, False, True
            self._say_rating()
            return
        pictures = " ".join(f"*{suffix}" for suffix in sorted(photos.PICTURES))
        title = self.tr("The platform's rating code")
        path, _ = QFileDialog.getOpenFileName(self, title, "", f"({pictures})")
        if path:
            self.take_rating(Path(path))

    def take_rating(self, place: Path) -> None:
        """Take the image in a file for the code; it is kept when the form is saved."""

        def show(_: Any) -> None:
            self._rating, self._rated = place, True
            self._say_rating()

        self._frame.tasks.read(lambda: read_photo(place), show, self._refused)

    def _cropped(self) -> None:
        self._crop = self.photo.crop

    # --- handing in -------------------------------------------------------------------------

    def told(self) -> NewStaff:
        """What the form says."""
        rows = (self.skills.item(at) for at in range(self.skills.count()))
        return replace(
            self._told,
            name=self.name.text(),
            staff_no=self.staff_no.text(),
            post=self.post.text(),
            department=self.department.currentText(),
            kind=StaffKind(self.kind.currentData()),
            sex=self.sex.currentData(),
            party_member=self.party_member.isChecked(),
            active=self.active.isChecked(),
            languages=self.languages.text(),
            rating_code=self.rating_code.text(),
            duties=self.duties.toPlainText(),
            from_on=_day_of(self.from_on),
            until_on=_day_of(self.until_on),
            skills=frozenset(
                row.data(_ITEM) for row in rows if row.checkState() is Qt.CheckState.Checked
            ),
            accounts=tuple(
                part.strip() for part in self.accounts.text().split("、") if part.strip()
            ),
        )

    def hand_in(self) -> None:
        """Write what the form says; a refusal stays at its field."""
        for field in self.fields.values():
            field.refuse("")
        hall, key, new = self._frame.hall, self._id, self.told()
        images = _Images(self._photo, self._crop, self._rating, unrated=self._unrated)
        self._frame.do(partial(_write, hall, key, new, images), self._done, self._refused)

    def _hand_over(self) -> None:
        """To the dialog in which everything in their hands goes to others."""
        self.finish()
        self._frame.open_page("windows", more="hand_over", of=self._id)

    def _print_papers(self) -> None:
        """To what is printed for them."""
        self.finish()
        self._frame.open_page("windows", papers=self._id)

    def _done(self, detail: StaffDetail) -> None:
        self._frame.tell(self.tr("{name} is saved").format(name=detail.told.name))
        self.finish()

    def _refused(self, error: Exception) -> None:
        field = self.fields.get(error.field) if isinstance(error, Refused) else None
        if field is not None:
            field.refuse(sentence(error))
            field.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.fault.say(sentence(error))


@dataclass(frozen=True)
class _Asked:
    detail: StaffDetail | None
    jpeg: bytes
    departments: list[str]
    items: list[ItemLine]
    titles: tuple[str, ...]


def _asked(hall: Hall, key: int | None) -> _Asked:
    detail = staff.detail(hall, key) if key else None
    photo = detail.photo if detail else None
    return _Asked(
        detail,
        staff.photo(hall, photo).jpeg if photo else b"",
        [line.name for line in lists.departments(hall) if line.active],
        [item for item in catalogue.items(hall) if item.active],
        titles.in_force(hall).of_person(key),
    )


@dataclass(frozen=True)
class _Images:
    """What was chosen: a photo or another part of it, the platform's code or that it goes."""

    photo: Path | None
    crop: Crop | None
    rating: Path | None
    unrated: bool


def _write(hall: Hall, key: int | None, new: NewStaff, images: _Images) -> StaffDetail:
    detail = staff.amend(hall, key, new) if key else staff.add(hall, new)
    if images.photo is not None or images.crop is not None:
        detail = photos.take_photo(hall, detail.id, images.photo, images.crop)
    if images.rating is not None or (images.unrated and detail.rating is not None):
        detail = photos.take_rating(hall, detail.id, images.rating)
    return detail


def _open_day() -> QDateEdit:
    entry = QDateEdit(_NEVER)
    entry.setMinimumDate(_NEVER)
    entry.setSpecialValueText("–")
    entry.setCalendarPopup(True)
    entry.setDisplayFormat("yyyy-MM-dd")
    return entry


def _set_day(entry: QDateEdit, day: date | None) -> None:
    entry.setDate(QDate(day.year, day.month, day.day) if day else _NEVER)


def _day_of(entry: QDateEdit) -> date | None:
    at = entry.date()
    return None if at == _NEVER else date(at.year(), at.month(), at.day())
