"""月报, 季报: the texts of a report by section; what is written is kept, the rest follows."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hallapp.actions import period_reports
from hallapp.actions.period_reports import PeriodReport
from hallapp.desk.paper_values import asked_span
from hallapp.domain.errors import Refused
from hallapp.domain.period_report import SECTIONS, drafted
from hallapp.domain.spans import Bucket, Span
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.errors import sentence
from hallapp.views.page import Frame
from hallapp.views.pages.papers_period import PeriodField
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field

_WIDTH, _HEIGHT = 760, 640


class PeriodReportDialog(Dialog):
    """One section at a time; its text is kept when another period is chosen or the dialog left."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        high = min(_HEIGHT, window.height() - 48)
        super().__init__(window, self.tr("Report of a period"), width=_WIDTH, height=high)
        self.frame = frame
        self.report: PeriodReport | None = None
        self.texts: dict[str, str] = {}
        self.period = PeriodField(Bucket.MONTH, frame.now().date())
        self._span = self._chosen()
        self.period.changed.connect(self._go)
        self.sections = Choices(self._section_words(), across=4)
        self.sections.choose(SECTIONS[0])
        self.sections.chosen.connect(lambda _: self._show_section())
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._typed)
        self.field = Field("text", self.tr("Text"), self.text, help_line=" ")
        self.again = Button(self.tr("Draft again"), "quiet")
        self.again.clicked.connect(self._draft_again)
        self.body.addWidget(self.period)
        self.body.addWidget(self.sections)
        self.body.addWidget(self.field, 1)
        self.left.addWidget(self.again)
        self.cancelling(offered=False)
        self.show_paper = Button(self.tr("Preview and print"), parent=self)
        self.show_paper.clicked.connect(self._preview)
        self._actions.addWidget(self.show_paper)
        self.primary(self.tr("Done"), self.finish)
        self._ask()

    def _section_words(self) -> dict[str, str]:
        return {
            "cases": self.tr("Cases"),
            "zeros": self.tr("Zeros"),
            "voices": self.tr("Complaints and praise"),
            "order": self.tr("Pledges and rounds"),
            "work": self.tr("Training and visits"),
            "problems": self.tr("What is wrong"),
            "plans": self.tr("Next steps"),
        }

    # --- one period -------------------------------------------------------------------------

    def _chosen(self) -> Span:
        return asked_span(self.period.values, self.frame.now().date(), Bucket.MONTH)

    def _go(self) -> None:
        """What was typed is kept first."""
        self._keep()
        self._span, self.report = self._chosen(), None
        self._ask()

    def _ask(self) -> None:
        hall, span = self.frame.hall, self._span
        self.text.setEnabled(False)
        self.frame.tasks.read(
            lambda: period_reports.report(hall, span), self._show, self.frame.show_trouble
        )

    def _show(self, report: PeriodReport) -> None:
        if report.figures.span != self._span:
            return
        self.report, self.texts = report, dict(report.texts)
        self.text.setEnabled(True)
        self._show_section()

    def _show_section(self) -> None:
        section = self.sections.key
        self.text.blockSignals(True)
        self.text.setPlainText(self.texts.get(section, ""))
        self.text.blockSignals(False)
        self._say_state()

    def _typed(self) -> None:
        if self.report is not None:
            self.texts[self.sections.key] = self.text.toPlainText().strip()
            self._say_state()

    @property
    def _draft(self) -> str:
        return drafted(self.report.figures)[self.sections.key] if self.report else ""

    def _say_state(self) -> None:
        """Whether the text follows the figures or was written by somebody."""
        own = self.report is not None and self.texts.get(self.sections.key) != self._draft
        said = self.tr("written by hand") if own else self.tr("follows the figures")
        self.field.help.say(said)
        self.again.setEnabled(own)

    def _draft_again(self) -> None:
        self.text.setPlainText(self._draft)

    # --- keeping and printing ---------------------------------------------------------------

    def _keep(self, then: Callable[[], Any] = lambda: None) -> None:
        """Keep what was typed, then go on."""
        report, texts, hall, span = self.report, dict(self.texts), self.frame.hall, self._span
        if report is None or texts == dict(report.texts):
            then()
            return
        self.report = None  # once is enough
        said = self.tr("The report is kept")

        def kept(_: PeriodReport) -> None:
            self.frame.tell(said)
            then()

        self.frame.do(lambda: period_reports.write(hall, span, texts), kept, self._refused)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, Refused) and error.field in SECTIONS:
            self.field.refuse(sentence(error))
        else:
            self.frame.show_trouble(error)

    def _preview(self) -> None:
        month = self.period.kinds.key == Bucket.MONTH
        paper, values = "monthly-report" if month else "quarter-report", self.period.values
        self._keep(lambda: self.frame.open_page("papers", paper=paper, **values))
        self.finish()

    def finish(self) -> None:
        """Keep what was typed, then go."""
        self._keep()
        self.report = None
        super().finish()
