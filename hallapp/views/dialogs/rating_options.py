"""The options of the five levels 好差评, one a line with its code."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hallapp.actions import rating_options
from hallapp.domain.errors import Refused
from hallapp.domain.ratings import LEVELS, Options, preset_options
from hallapp.views import errors
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.fault import Fault
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_LEVEL = QT_TRANSLATE_NOOP(
    "Refused", "“{text}”: a line is a code of three digits and its words."
)


class OptionsDialog(Dialog):
    """510 一窗受理一次办结: the first digit is the level."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        wide = 760 if sizes().large else 640
        super().__init__(window, self.tr("Options of ratings"), width=wide, height=600)
        self.say(self.tr("One a line: three digits, the first is the level, then the words"))
        self._frame = frame
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Options of ratings"))
        self.fault = Fault()
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self.fault)
        preset = Button(self.tr("As the program comes"), "quiet")
        preset.clicked.connect(lambda: self.show_options(preset_options()))
        self.left.addWidget(preset)
        self.primary(self.tr("Save"), self.save)
        hall = frame.hall
        frame.tasks.read(
            lambda: rating_options.options(hall), self.show_options, frame.show_trouble
        )

    def show_options(self, options: Options) -> None:
        """Write options into the field."""
        lines = [f"{code} {words}" for said in options.values() for code, words in said.items()]
        self.text.setPlainText("\n".join(lines))

    def save(self) -> None:
        """Keep them; what is no option is said."""
        try:
            options = read_options(self.text.toPlainText())
        except Refused as refused:
            self._refused(refused)
            return
        hall = self._frame.hall
        self._frame.do(
            lambda: rating_options.change_options(hall, options), self._saved, self._refused
        )

    def _saved(self, _: object) -> None:
        self.finish()
        self._frame.tell(self.tr("The options are saved"))

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self.fault.say(errors.sentence(error))
        else:
            self._frame.show_trouble(error)


def read_options(text: str) -> Options:
    """The options that lines say; raises `Refused` for a line that says none."""
    found: dict[int, dict[str, str]] = {level: {} for level in LEVELS}
    for line in filter(None, map(str.strip, text.splitlines())):
        code, _, words = line.partition(" ")
        level = int(code[0]) if code.isascii() and code.isdecimal() else 0
        if level not in found:
            raise Refused(_NO_LEVEL, field="options", text=line)
        found[level][code] = words.strip()
    return found
