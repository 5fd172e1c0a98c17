"""A round of appraisal begun: who is asked about whom, by which words, on how many sheets."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from hallapp.actions import appraisals, people
from hallapp.actions.appraisals import NewRound
from hallapp.domain.appraisal_rounds import (
    About,
    Blanks,
    FormPreset,
    Kind,
    Round,
    form_presets,
    scales,
)
from hallapp.domain.appraisal_rounds import (
    Form as Sheet,
)
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Bucket, read_span, span_of
from hallapp.views.dialogs.dialog import Dialog
from hallapp.views.form import Form
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.pages.appraisal_columns import KINDS
from hallapp.views.pages.appraisal_tab import LATER
from hallapp.views.pages.figures import span_words
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.fields import Field
from hallapp.views.parts.words import Words
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_ABOUT = {
    About.STAFF: QT_TRANSLATE_NOOP("RoundDialog", "People"),
    About.WINDOW: QT_TRANSLATE_NOOP("RoundDialog", "Windows"),
    About.HALL: QT_TRANSLATE_NOOP("RoundDialog", "The whole hall"),
}
_BLANKS = {
    Blanks.LEFT_OUT: QT_TRANSLATE_NOOP("RoundDialog", "The item is left out"),
    Blanks.MINUS: QT_TRANSLATE_NOOP("RoundDialog", "0.2 of 100 less for each"),
    Blanks.VOID: QT_TRANSLATE_NOOP("RoundDialog", "The sheet is void"),
}
_NO_COUNT = QT_TRANSLATE_NOOP("Refused", "“{text}” is no number of sheets.")


class RoundDialog(Dialog):
    """The kind fills the rest as halls have it; everything can be said otherwise."""

    def __init__(self, window: QWidget, frame: Frame) -> None:
        super().__init__(
            window, self.tr("Begin a round of appraisal"), width=760 if sizes().large else 660
        )
        self._frame = frame
        about_now = span_of(frame.now().date() - timedelta(LATER), Bucket.QUARTER)
        self.kind = Choices(
            {kind.value: translate("Appraisal", KINDS[kind.value]) for kind in Kind}, across=5
        )
        self.kind.chosen.connect(lambda _: self._fill())
        self.name, self.period = QLineEdit(), QLineEdit(about_now.name)
        self.about, self.scale, self.blanks = QComboBox(), QComboBox(), QComboBox()
        for about, words in _ABOUT.items():
            self.about.addItem(translate("RoundDialog", words), about.value)
        for scale in scales():
            self.scale.addItem(scale.name, scale.key)
        for blanks, words in _BLANKS.items():
            self.blanks.addItem(translate("RoundDialog", words), blanks.value)
        self.items, self.voters, self.issued = QLineEdit(), QLineEdit(), QLineEdit()
        self.single = QCheckBox(self.tr("A sheet for each one, not one sheet for all"))
        self.form = Form(
            (
                Field("kind", self.tr("Who is asked"), self.kind, required=True),
                Field("name", self.tr("Name"), self.name, required=True),
                Field("period", self.tr("Period"), self.period, required=True),
                Field("about", self.tr("About"), self.about),
                Field("scale", self.tr("Words and points"), self.scale),
                Field("items", self.tr("What is rated, with 、 between"), self.items),
                Field("blanks", self.tr("Nothing marked"), self.blanks),
                Field("voters", self.tr("Filled in by"), self.voters),
                Field("issued", self.tr("Sheets issued"), self.issued),
            ),
            self.save,
            self,
        )
        self._arrange_fields()
        self.primary(self.tr("Begin it"), self.save)
        self.period.editingFinished.connect(self._call)
        self.kind.choose(Kind.PUBLIC.value)
        self._fill()

    def _arrange_fields(self) -> None:
        fields = self.form.fields
        self.body.addWidget(fields["kind"])
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(fields["name"], 3)
        first.addWidget(fields["period"], 1)
        self.body.addLayout(first)
        grid = QGridLayout()
        grid.setSpacing(10)
        grid.addWidget(fields["about"], 0, 0)
        grid.addWidget(fields["scale"], 0, 1)
        grid.addWidget(fields["blanks"], 1, 0)
        grid.addWidget(fields["voters"], 1, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(fields["items"])
        last = QHBoxLayout()
        last.setSpacing(10)
        last.addWidget(fields["issued"], 1)
        last.addWidget(self.single, 3)
        self.body.addLayout(last)
        self.note = Words("", "caption", "text3", wrap=True)
        self.body.addWidget(self.note)

    @property
    def preset(self) -> FormPreset:
        """The form of the kind that is chosen."""
        return next(each for each in form_presets() if each.kind.value == self.kind.key)

    def _fill(self) -> None:
        told = self.preset
        self._call()
        self.about.setCurrentIndex(self.about.findData(told.about.value))
        self.scale.setCurrentIndex(self.scale.findData(told.form.scale.key))
        self.items.setText("、".join(told.form.items))
        self.voters.setText(told.voters)
        self.single.setChecked(told.single)
        self.note.say(told.form.scale.source)

    def _call(self) -> None:
        """2026年第三季度群众评议, until somebody calls it otherwise."""
        with suppress(Refused):
            span = read_span(self.period.text())
            when = span_words(span, Bucket.QUARTER, self._frame.now().date())
            self.name.setText(f"{when}{self.preset.name}" if "Q" in span.name else self.preset.name)

    def save(self) -> None:
        """Begin it; what is refused stands under its field."""
        try:
            make = self._new()
        except Refused as refused:
            self._refused(refused)
            return
        self._frame.do(make, self._saved, self._refused)

    def _new(self) -> Callable[[], Round]:
        value, hall = self.form.value, self._frame.hall
        issued = value("issued")
        if issued and not issued.isdecimal():
            raise Refused(_NO_COUNT, field="issued", text=issued)
        kind = Kind(value("kind"))
        scale = next(each for each in scales() if each.key == value("scale"))
        items = tuple(item.strip() for item in value("items").split("、") if item.strip())
        new = NewRound(
            name=value("name"),
            kind=kind,
            about=About(value("about")),
            span=read_span(value("period")),
            form=Sheet(scale=scale, items=items, blanks=Blanks(value("blanks"))),
            voters=value("voters"),
            single=self.single.isChecked(),
            issued=int(issued) if issued else None,
        )

        def make() -> Round:
            if kind is not Kind.PEER:
                return appraisals.begin(hall, new)
            everybody = tuple(line.id for line in people.people(hall) if line.active)
            return appraisals.begin(hall, replace(new, reviewers=everybody))

        return make

    def _saved(self, told: Round) -> None:
        self.finish()
        self._frame.tell(self.tr("The round {name} has begun").format(name=told.name))

    def _refused(self, error: Exception) -> None:
        if not (isinstance(error, Refused) and self.form.refuse(error)):
            self._frame.show_trouble(error)
