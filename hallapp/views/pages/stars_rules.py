"""Step 1 规则: the rules as sentences that can be changed, their versions, and the presets."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from hallapp.domain.errors import Refused
from hallapp.domain.stars.rule_files import read_rules, written
from hallapp.domain.stars.rules import RuleSet
from hallapp.views.errors import sentence
from hallapp.views.page import Frame
from hallapp.views.pages.stars_foot import SIDE, Foot
from hallapp.views.pages.stars_form import RulesForm
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.card import HeadedCard
from hallapp.views.parts.link_list import Link, LinkList
from hallapp.views.parts.middle import Middle
from hallapp.views.sizes import GAP

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Version:
    """One version of the rules that was saved, and in a line when and by whom."""

    rules: RuleSet
    note: str


class RulesStep(QWidget):
    """``wished`` carries the rules that are to hold from now on, checked; ``begun`` to begin."""

    wished = Signal(object)
    begun = Signal(object)

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame = frame
        self._shut, self._running = "", True
        self.form = RulesForm()
        self.form.edited.connect(self._edited)
        self.card = HeadedCard("")
        self.load = Button(self.tr("Read a file…"), "quiet", small=True)
        self.export = Button(self.tr("Save as a file…"), "quiet", small=True)
        for button, deed in ((self.load, self._choose_file), (self.export, self._choose_place)):
            self.card.head.addWidget(button)
            button.clicked.connect(deed)
        self.foot = Foot()
        self.back = Button(self.tr("Take the changes back"))
        self.save = Button(self.tr("Save the rules"), "primary")
        self.back.clicked.connect(self.take_back)
        self.save.clicked.connect(self.keep)
        self.begin = Button(self.tr("Begin with these rules"), "primary")
        self.begin.clicked.connect(self._begin)
        for button in (self.back, self.save, self.begin):
            self.foot.add(button)
        self.card.body.addWidget(Middle(self.form), 1)
        self.card.body.addWidget(self.foot)
        self._build_side()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.card, 1)
        row.addWidget(self.side)

    def _build_side(self) -> None:
        self.presets = HeadedCard(self.tr("Rules of other halls"))
        self.preset_list = LinkList()
        self.preset_list.chosen.connect(self._take)
        self.presets.body.addWidget(self.preset_list)
        self.versions = HeadedCard(self.tr("Versions"))
        self.version_list = LinkList()
        self.version_list.chosen.connect(self._take)
        self.versions.body.addWidget(self.version_list)
        self.side = QWidget()
        self.side.setFixedWidth(SIDE)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.presets)
        column.addWidget(self.versions)
        column.addStretch(1)

    # --- showing ----------------------------------------------------------------------------

    def show_rules(
        self,
        rules: RuleSet,
        presets: Sequence[RuleSet],
        versions: Sequence[Version],
        *,
        shut: str = "",
        running: bool = True,
    ) -> None:
        """Show the rules of a run, or of one to be begun; `shut`: why they do not change any more.

        What is being changed stays as it stands.
        """
        self._shut, self._running = shut, running
        self.preset_list.show_links([_preset(each, shut=bool(shut)) for each in presets])
        self.versions.setVisible(bool(versions))
        self.version_list.show_links([_version(each, shut=bool(shut)) for each in versions])
        if not self.form.changed:
            self.form.show_rules(rules)
        self.form.setEnabled(not shut)
        self.load.setVisible(not shut)
        self._say()

    def _take(self, chosen: Link) -> None:
        """Put other rules into the form; they hold once they are saved."""
        rules = chosen.opens
        assert isinstance(rules, RuleSet)
        self.propose(rules)

    def propose(self, rules: RuleSet) -> None:
        """Show rules that do not hold yet."""
        if not self._shut:
            self.form.show_rules(replace(rules, version=self.form.rules.version), kept=False)
            self._say()

    def _edited(self) -> None:
        self.form.mark("")
        self._say()

    def _say(self, fault: str = "") -> None:
        rules = self.form.rules
        self.card.title.say(rules.name)
        words = translate("Rules", "version {n}").format(n=rules.version)
        self.card.line.say(words if not rules.source else f"{words}  {rules.source}")
        changed = self.form.changed
        self.back.setVisible(changed)
        self.save.setVisible(not self._shut)
        self.save.setEnabled(changed)
        self.save.be("primary" if self._running or changed else "")
        self.begin.setVisible(not self._running)
        self.begin.setEnabled(not changed)
        if fault:
            self.foot.say(fault)
        elif self._shut:
            self.foot.say(self._shut, lacks=False)
        elif changed:
            self.foot.say(self.tr("Changed, not saved yet"))
        else:
            self.foot.say(
                self.tr("Checked when saved; a saved version stays as it is"), lacks=False
            )

    # --- deeds ------------------------------------------------------------------------------

    def take_back(self) -> None:
        """Show the rules as they are kept."""
        self.form.take_back()
        self._say()

    def keep(self) -> None:
        """Check what the form says; what does not fit together is marked where it stands."""
        try:
            rules = self.form.checked()
        except Refused as refused:
            self.form.mark(refused.field)
            self._say(sentence(refused))
            return
        self.wished.emit(rules)

    def _begin(self) -> None:
        self.begun.emit(self.form.kept_rules)

    def kept(self) -> None:
        """They were saved."""
        self.form.keep()
        self._say()

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.load.text(), "", "TOML (*.toml)")
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Take rules from a file; they hold once they are saved."""
        try:
            rules = read_rules(path.read_text("utf-8-sig"))
        except Refused as refused:
            self._say(sentence(refused))
            return
        except (OSError, UnicodeDecodeError):
            self._say(
                self.tr("“{name}” cannot be read: choose a rule file.").format(name=path.name)
            )
            return
        self.propose(rules)

    def _choose_place(self) -> None:
        name = f"{self.form.rules.id}-{self.form.rules.version}.toml"
        path, _ = QFileDialog.getSaveFileName(self, self.export.text(), name, "TOML (*.toml)")
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the rules that are kept as a file."""
        try:
            path.write_text(written(self.form.kept_rules), "utf-8")
        except OSError:
            self._say(self.tr("“{name}” cannot be written there.").format(name=path.name))
            return
        said = translate("Rules", "Saved {name}").format(name=path.name)
        self._frame.tell(said, undo=False)

    def regions(self) -> Sequence[QWidget]:
        """Where F6 goes round."""
        return (self.form, self.side)


def _preset(rules: RuleSet, *, shut: bool) -> Link:
    weights = "/".join(f"{part.weight.normalize():f}" for part in rules.score)
    return Link(
        name=f"{rules.id.upper()}  {rules.name}",
        note="  ".join(filter(None, (weights, rules.source))),
        row="" if shut else translate("Rules", "Take"),
        opens=None if shut else rules,
    )


def _version(version: Version, *, shut: bool) -> Link:
    return Link(
        name=translate("Rules", "version {n}").format(n=version.rules.version),
        note=version.note,
        row="" if shut else translate("Rules", "Take"),
        opens=None if shut else version.rules,
    )
