"""One rating entered by hand, from a card, a call or the platform."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from hallapp.actions import people, ratings
from hallapp.domain.cases import Channel
from hallapp.domain.errors import Refused
from hallapp.domain.ratings import LEVELS, LONGEST, NewRating, Options, RatingLine
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.form import Form
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.pages.appraisal_columns import level_word
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_TIME = QT_TRANSLATE_NOOP("Refused", "“{text}” is no time: write it as 2026-03-31 09:05")
_CHANNELS = {
    Channel.DEVICE: QT_TRANSLATE_NOOP("RatingDialog", "Rating device"),
    Channel.COUNTER: QT_TRANSLATE_NOOP("RatingDialog", "Card at the window"),
    Channel.ONLINE: QT_TRANSLATE_NOOP("RatingDialog", "Online"),
    Channel.PHONE: QT_TRANSLATE_NOOP("RatingDialog", "Phone"),
    Channel.HOTLINE: QT_TRANSLATE_NOOP("RatingDialog", "12345"),
    Channel.BOX: QT_TRANSLATE_NOOP("RatingDialog", "Suggestion box"),
    Channel.OTHER: QT_TRANSLATE_NOOP("RatingDialog", "Other"),
}


class RatingDialog(Dialog):
    """A level is chosen, never assumed; the options are those of the level."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        super().__init__(window, self.tr("Enter a rating"), width=720 if sizes().large else 620)
        self.say(self.tr("One case and visit is rated once; a bad one is to be called back"))
        self._frame = frame
        self._options: Options = {}
        self.level = Choices({str(level): level_word(level) for level in LEVELS}, across=5)
        self.level.chosen.connect(lambda _: self._offer())
        self.case_no, self.window_no = QLineEdit(), QLineEdit()
        self.staff, self.option, self.channel = QComboBox(), QComboBox(), QComboBox()
        for channel, words in _CHANNELS.items():
            said = QCoreApplication.translate("RatingDialog", words)
            self.channel.addItem(said, channel.value)
        self.at = QLineEdit(f"{frame.now():%Y-%m-%d %H:%M}")
        self.text = QLineEdit()
        self.text.setMaxLength(LONGEST)
        self.form = Form(
            (
                Field("level", self.tr("Level"), self.level, required=True),
                Field("case_no", self.tr("Case number"), self.case_no),
                Field("window", self.tr("Window"), self.window_no),
                Field("staff", self.tr("Person"), self.staff),
                Field("options", self.tr("Option"), self.option),
                Field("channel", self.tr("How it came"), self.channel),
                Field("rated_at", self.tr("When"), self.at, required=True),
                Field("text", self.tr("In words"), self.text),
            ),
            self.save,
            self,
        )
        self._arrange_fields()
        self.primary(self.tr("Enter it"), self.save)
        hall = frame.hall
        frame.tasks.read(
            lambda: (people.people(hall), ratings.options(hall)), self._know, frame.show_trouble
        )

    def _arrange_fields(self) -> None:
        fields = self.form.fields
        self.body.addWidget(fields["level"])
        for names in (("case_no", "window", "staff"), ("options",), ("channel", "rated_at")):
            row = QHBoxLayout()
            row.setSpacing(10)
            for name in names:
                row.addWidget(fields[name], 1)
            self.body.addLayout(row)
        self.body.addWidget(fields["text"])

    def open(self) -> None:
        """Show it with the cursor on the levels."""
        super().open()
        self.level.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _know(self, told: tuple[tuple[people.StaffLine, ...], Options]) -> None:
        lines, self._options = told
        self.staff.addItem("", "")
        for line in lines:
            if line.active:
                self.staff.addItem(line.name, line.staff_no or line.name)
        self._offer()

    def _offer(self) -> None:
        self.option.clear()
        self.option.addItem("", "")
        level = int(self.level.key) if self.level.key else 0
        for code, words in self._options.get(level, {}).items():
            self.option.addItem(f"{code} {words}", code)

    def save(self) -> None:
        """Enter it; what is refused stands under its field."""
        try:
            new = self._new()
        except Refused as refused:
            self._refused(refused)
            return
        hall = self._frame.hall
        self._frame.do(lambda: ratings.add(hall, new), self._saved, self._refused)

    def _new(self) -> NewRating:
        value = self.form.value
        text = value("rated_at")
        try:
            at = datetime.fromisoformat(text)
        except ValueError:
            raise Refused(_NO_TIME, field="rated_at", text=text) from None
        return NewRating(
            level=int(value("level") or 0),
            rated_at=at,
            case_no=value("case_no"),
            window=value("window"),
            staff=value("staff"),
            options=tuple(filter(None, [value("options")])),
            channel=value("channel"),
            text=value("text"),
        )

    def _saved(self, line: RatingLine) -> None:
        self.finish()
        if line.entry_no:
            words = self.tr("The rating is entered; {entry_no} is to be called back")
            self._frame.tell(words.format(entry_no=line.entry_no))
        else:
            self._frame.tell(self.tr("The rating is entered"))

    def _refused(self, error: Exception) -> None:
        if not (isinstance(error, Refused) and self.form.refuse(error)):
            self._frame.show_trouble(error)
