"""评议: tabs side by side, each a module of its own; a further one is a further line in `TABS`."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hallapp.views.page import Frame
from hallapp.views.page import Page as PageShell
from hallapp.views.pages.appraisal_tab import AppraisalTab
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.segments import Segments
from hallapp.views.sizes import GAP, MARGIN
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TabEntry:
    """One tab as the page knows it: its module holds a class ``Tab``, an `AppraisalTab`."""

    key: str
    title: str  # marked in context "Appraisal"
    module: str


TABS: tuple[TabEntry, ...] = (
    TabEntry(
        "ratings",
        QT_TRANSLATE_NOOP("Appraisal", "Ratings"),
        "hallapp.views.pages.appraisal_ratings",
    ),
    TabEntry(
        "rounds",
        QT_TRANSLATE_NOOP("Appraisal", "Appraisal forms"),
        "hallapp.views.pages.appraisal_rounds",
    ),
    TabEntry(
        "assessment",
        QT_TRANSLATE_NOOP("Appraisal", "Monthly assessment"),
        "hallapp.views.pages.assessment",
    ),
)


class Page(PageShell):
    """What people say of the hall, its windows and each other."""

    title = QT_TRANSLATE_NOOP("Pages", "Appraisal")

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.tabs: dict[str, AppraisalTab] = {}
        self.segments = Segments({tab.key: translate("Appraisal", tab.title) for tab in TABS})
        self.segments.chosen.connect(self._show)
        self.stack = QStackedWidget()
        for tab in TABS:
            made: AppraisalTab = import_module(tab.module).Tab(frame, self)
            made.said.connect(self._said)
            self.tabs[tab.key] = made
            self.stack.addWidget(made)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        whole.setSpacing(GAP)
        whole.addWidget(self.segments)
        whole.addWidget(self.stack, 1)

    def minimumSizeHint(self) -> QSize:
        """The smallest screen holds everything; the lists give way."""
        return QSize(900, 400)

    @property
    def tab(self) -> AppraisalTab:
        """The tab that is chosen."""
        return self.tabs[self.segments.key]

    def _show(self, key: str) -> None:
        self.stack.setCurrentWidget(self.tabs[key])
        self.said.emit()

    def _said(self) -> None:
        for key, tab in self.tabs.items():
            badge = tab.badge()
            self.segments.count(key, badge.count or None, "red" if badge.late else "accent")
        self.said.emit()

    # --- the frame's side -------------------------------------------------------------------

    def context(self) -> str:
        """What the chosen tab shows."""
        return self.tab.context()

    def badge(self) -> Badge:
        """What waits in all tabs."""
        badges = [tab.badge() for tab in self.tabs.values()]
        return Badge(sum(each.count for each in badges), any(each.late for each in badges))

    def refresh(self, changed: frozenset[str]) -> None:
        """Every tab asks again for what changed."""
        for tab in self.tabs.values():
            tab.refresh(changed)

    def wish(self, **wish: object) -> None:
        """``tab`` is shown; it is handed the rest."""
        if isinstance(key := wish.pop("tab", None), str) and key in self.tabs:
            self.segments.choose(key)
        if wish:
            self.tab.wish(**wish)

    def regions(self) -> Sequence[QWidget]:
        """Tabs, and what the chosen one has."""
        return (self.segments, *self.tab.regions())

    def take_file(self, path: str) -> bool:
        """A spreadsheet that is dropped is a table of ratings."""
        return self.tab.take_file(path)

    def clear_right(self) -> int:
        """What the chosen tab keeps free."""
        return self.tab.clear_right()

    def print_it(self) -> bool:
        """F9 prints what the tab shows."""
        return self.tab.print_it()
