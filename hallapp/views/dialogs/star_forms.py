"""Deeds of a run that need words: locking in spite of gaps, ties, corrections, taking back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from hallapp.domain.errors import Refused
from hallapp.domain.stars.candidates import Candidate
from hallapp.domain.stars.places import Tie
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.form import Form
from hallapp.views.page import Frame
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words

_LOW = 68  # px of a text of two lines


def _text() -> QPlainTextEdit:
    entry = QPlainTextEdit()
    entry.setFixedHeight(_LOW)
    entry.setTabChangesFocus(True)
    return entry


class WordsDialog(Dialog):
    """Fields and one deed; what is refused stands under its field or at the foot."""

    def __init__(
        self, window: QWidget, frame: Frame, title: str, deed: str, fields: tuple[Field, ...]
    ) -> None:
        super().__init__(window, title, width=560)
        self._frame = frame
        self.form = Form(fields, self.hand_in, self)
        self.fault = Fault()
        for field in fields:
            self.body.addWidget(field)
        self.body.addWidget(self.fault)
        self.primary(deed, self.hand_in)

    def hand_in(self) -> None:
        """Do the deed with what was entered."""
        self.form.clear()
        self.fault.say("")
        self._frame.do(self.deed(), self.done, self._not)

    def deed(self) -> Callable[[], Any]:
        """What is done beside the window."""
        raise NotImplementedError

    def done(self, answer: Any) -> None:
        """It was done."""
        del answer
        self.finish()

    def _not(self, error: Exception) -> None:
        if not (isinstance(error, Refused) and self.form.refuse(error)):
            self.fault.say(sentence(error))


class LockDialog(WordsDialog):
    """The scores are locked although something is missing: why."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        missing: Sequence[str],
        lock: Callable[[str], Callable[[], Any]],
    ) -> None:
        why = Field("despite", self.tr("Why it is locked all the same"), _text(), required=True)
        super().__init__(
            window, frame, self.tr("Lock in spite of gaps"), self.tr("Lock the scores"), (why,)
        )
        self._lock = lock
        self.body.insertWidget(0, Words("\n".join(missing), "body", "warn", wrap=True))

    def deed(self) -> Callable[[], Any]:
        """Lock with the reason."""
        return self._lock(self.form.value("despite"))


class TieDialog(WordsDialog):
    """A committee's decision on a tie: whom it took, first to last, who decided and why."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        tie: Tie,
        decide: Callable[[Sequence[int], str, str], Callable[[], Any]],
        by: str = "",
    ) -> None:
        self._decide = decide
        self.choices = [self._choice(tie.candidates) for _ in range(tie.seats)]
        fields = [
            Field(f"order{n}", self.tr("Place {n} goes to").format(n=n), entry, required=True)
            for n, entry in enumerate(self.choices, 1)
        ]
        words = Field("words", self.tr("Why"), _text(), required=True)
        decided = Field("by", self.tr("Decided by"), QLineEdit(by), required=True)
        super().__init__(
            window,
            frame,
            self.tr("Decide a tie"),
            self.tr("Record the decision"),
            (*fields, words, decided),
        )

    @staticmethod
    def _choice(names: Sequence[Candidate]) -> QComboBox:
        entry = QComboBox()
        entry.addItem("", None)
        for each in names:
            entry.addItem(each.name, each.key)
        return entry

    def deed(self) -> Callable[[], Any]:
        """Record whom they took."""
        taken = [entry.currentData() for entry in self.choices]
        order = [key for key in taken if key is not None]
        return self._decide(order, self.form.value("by"), self.form.value("words"))


class CorrectDialog(WordsDialog):
    """A new version of what was published: who is taken out, why, or everything afresh."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        names: Mapping[int, str],
        *,
        chosen: int | None,
        why: str,
        correct: Callable[[Mapping[int, str], str, bool], Callable[[], Any]],
    ) -> None:
        self._correct = correct
        self.who = QComboBox()
        self.who.addItem(self.tr("nobody"), None)
        for key, name in names.items():
            self.who.addItem(name, key)
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        self.why = _text()
        self.why.setPlainText(why)
        self.afresh = QCheckBox(self.tr("Read, score and vote afresh"))
        super().__init__(
            window,
            frame,
            self.tr("Correct by a new version"),
            self.tr("Make the new version"),
            (
                Field("out", self.tr("Who is taken out"), self.who),
                Field("why", self.tr("Why"), self.why, required=True),
            ),
        )
        self.say(
            self.tr(
                "What was published stays as it is; the reserve moves up by the rules, and the "
                "new list is published anew."
            )
        )
        self.body.addWidget(self.afresh)

    def deed(self) -> Callable[[], Any]:
        """Make the version."""
        why = self.form.value("why")
        key = self.who.currentData()
        out = {} if key is None else {int(key): why}
        return self._correct(out, why, self.afresh.isChecked())


class RevokeDialog(WordsDialog):
    """A star is taken back: the ground of the rules, why, and who decided."""

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        name: str,
        *,
        grounds: Sequence[str],
        revoke: Callable[[str, str, str], Callable[[], Any]],
        by: str = "",
    ) -> None:
        self._revoke = revoke
        self.ground = QComboBox()
        self.ground.addItems(grounds)
        self.ground.setEditable(not grounds)
        super().__init__(
            window,
            frame,
            self.tr("Take back the star of {name}").format(name=name),
            self.tr("Take the star back"),
            (
                Field("ground", self.tr("On which ground"), self.ground, required=True),
                Field("why", self.tr("Why"), _text(), required=True),
                Field("by", self.tr("Decided by"), QLineEdit(by), required=True),
            ),
        )

    def deed(self) -> Callable[[], Any]:
        """Take it back."""
        value = self.form.value
        return self._revoke(value("ground"), value("why"), value("by"))
