"""证明: check file and journal, hold them against an old seal, export a period's zero."""

from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hallapp.actions import steps
from hallapp.desk.findings import told
from hallapp.desk.paper_values import asked_span
from hallapp.domain.errors import Refused
from hallapp.domain.seal_line import seal_of
from hallapp.domain.spans import A_DAY, Bucket, span_of
from hallapp.domain.steps import VerifyReport
from hallapp.views import errors
from hallapp.views.page import Frame
from hallapp.views.pages.papers_period import PeriodField
from hallapp.views.pages.settings_hall import held
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.fault import Fault
from hallapp.views.parts.fields import Field
from hallapp.views.parts.hairline import Hairline
from hallapp.views.parts.middle import Middle
from hallapp.views.parts.progress import ProgressLine
from hallapp.views.parts.words import Words

translate = QCoreApplication.translate

_SHOWN = 30
_PERIOD = 420


class ProofSection(HeadedCard):
    """What nobody can change unseen, and how an inspector checks that without this program."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        note = translate("ProofSection", "Every step is chained to the one before")
        super().__init__(translate("ProofSection", "Verification and proof"), note, parent)
        self._frame = frame
        self.seal = QLineEdit()
        self.seal.setPlaceholderText("9,402 D417 3AE8 6C50")
        self.seal_field = Field(
            "seal",
            translate("ProofSection", "Hold against a printed seal (may stay empty)"),
            self.seal,
            help_line=translate(
                "ProofSection", "Number and check code at the foot of a daily close or zero sheet"
            ),
        )
        self.check = Button(
            translate("ProofSection", "Check file and journal"), "primary", icon="shield-check"
        )
        self.answer = Words("", "strong", wrap=True)
        self.found = Words("", "body", wrap=True)
        self.period = PeriodField(Bucket.QUARTER, self._last_quarter())
        self.export_button = Button(
            translate("ProofSection", "Export the proof…"), icon="download-simple"
        )
        self.fault = Fault(self)
        self.progress = ProgressLine(self)
        self._build()
        self.check.clicked.connect(self.verify)
        self.seal.returnPressed.connect(self.verify)
        self.export_button.clicked.connect(self.ask_folder)

    def _last_quarter(self) -> Any:
        """A day of the quarter that is over: of this one the zero is still pending."""
        return span_of(self._frame.now().date(), Bucket.QUARTER).first - A_DAY

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.seal_field)
        column.addLayout(_row(self.check))
        column.addWidget(self.progress)
        column.addWidget(self.answer)
        column.addWidget(self.found)
        column.addWidget(self.fault)
        means = translate(
            "ProofSection",
            "A seal proves that nothing was changed after it was printed; not that everything "
            "was entered, nor that the times entered are true.",
        )
        column.addWidget(Words(means, "caption", "text2", wrap=True))
        column.addSpacing(6)
        column.addWidget(Hairline())
        title = translate("ProofSection", "Proof of zero overdue, for an inspector")
        column.addWidget(Words(title, "strong"))
        about = translate(
            "ProofSection",
            "A folder with the times of all cases, without any name, phone or number, a small "
            "program that checks them without this one, and the format in words.",
        )
        column.addWidget(Words(about, "caption", "text2", wrap=True))
        self.period.setMaximumWidth(_PERIOD)
        column.addWidget(self.period)
        column.addLayout(_row(self.export_button))
        for widget in (self.answer, self.found):
            widget.hide()
        self.body.addWidget(Middle(held(inside)), 1)

    def refresh(self) -> None:
        """Nothing here is kept."""

    # --- checking ---------------------------------------------------------------------------

    def verify(self) -> None:
        """Look at everything; nothing is changed by it."""
        hall = self._frame.hall
        self.seal_field.refuse("")
        for widget in (self.answer, self.found):
            widget.hide()
        try:
            quoted = seal_of(self.seal.text())
        except Refused as refused:
            self.seal_field.refuse(errors.sentence(refused))
            return
        self._begin(translate("ProofSection", "Checking file and journal"))
        self._frame.tasks.read(lambda: steps.verify(hall, quoted), self._show, self._failed)

    def _show(self, report: VerifyReport) -> None:
        self._rest()
        seal = f"{report.seal_no:,} {_grouped(report.seal_hash)}"
        if report.sound:
            said = translate(
                "ProofSection", "Sound: {steps} steps, {rows} rows. The seal is now {seal}"
            )
            if self.seal.text().strip():
                said = translate(
                    "ProofSection",
                    "Sound, and as it was at that seal: {steps} steps, {rows} rows. "
                    "The seal is now {seal}",
                )
            words = said.format(steps=f"{report.steps:,}", rows=f"{report.rows:,}", seal=seal)
            self.answer.say(words, "text")
        else:
            said = translate(
                "ProofSection",
                "{count} changed behind the program's back. Keep the file as it is and go back "
                "to a backup (Settings, Backup).",
            )
            self.answer.say(said.format(count=len(report.findings)), "red")
        lines = [told(one, errors.filled_from) for one in report.findings[:_SHOWN]]
        if len(report.findings) > _SHOWN:
            more = translate("ProofSection", "and {n} more")
            lines.append(more.format(n=len(report.findings) - _SHOWN))
        self.answer.show()
        self.found.say("\n".join(lines))
        self.found.setVisible(bool(lines))

    # --- exporting --------------------------------------------------------------------------

    def ask_folder(self) -> None:
        """Ask where the proof goes."""
        title = translate("ProofSection", "Where the proof goes")
        chosen = QFileDialog.getExistingDirectory(self, title, str(Path.home()))
        if chosen:
            self.export(Path(chosen))

    def export(self, folder: Path) -> None:
        """Make the folder of the proof of the chosen period in another one."""
        files = import_module("hallapp.desk.proof_files")
        hall, today = self._frame.hall, self._frame.now().date()

        def done(made: Any) -> None:
            self._rest()
            said = translate("ProofSection", "The proof is in {place}, and was checked")
            self._frame.tell(said.format(place=made.folder), undo=False)

        try:
            span = asked_span(self.period.values, today, Bucket.QUARTER)
        except Refused as refused:
            self.fault.say(errors.sentence(refused))
            return
        self._begin(translate("ProofSection", "Writing the proof"))
        self._frame.tasks.step(lambda: files.export(hall, span, folder), done, self._failed)

    # --- while it lasts ---------------------------------------------------------------------

    def _begin(self, words: str) -> None:
        self.fault.say("")
        self.progress.begin(words, may_cancel=False)
        self._enable(on=False)

    def _rest(self) -> None:
        self.progress.end()
        self._enable(on=True)

    def _enable(self, *, on: bool) -> None:
        self.check.setEnabled(on)
        self.export_button.setEnabled(on)

    def _failed(self, error: Exception) -> None:
        self._rest()
        if errors.is_bug(error):
            self._frame.show_trouble(error)
        else:
            self.fault.say(errors.sentence(error))


def _grouped(digest: str) -> str:
    """The beginning of a hash as sheets print it."""
    code = digest[:12].upper()
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def _row(button: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
