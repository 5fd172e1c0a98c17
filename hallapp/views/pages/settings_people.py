"""Windows, people and departments in their simplest form."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from hallapp.actions import people, people_changes
from hallapp.actions.people import DepartmentLine, StaffLine, WindowLine
from hallapp.views.columns import Cell, Column
from hallapp.views.page import Frame
from hallapp.views.pages.settings_records import RecordForm, RecordSection
from hallapp.views.parts.buttons import Button
from hallapp.views.parts.choices import Choices
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.fields import Field
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

ACTIVE, LEFT_OUT = "yes", ""


def _state(active: bool) -> Cell:
    return Cell("" if active else translate("SettingsPage", "Has left"), "text3")


def _use(label: str, yes: str, no: str) -> Field:
    return Field("active", label, Choices({ACTIVE: yes, LEFT_OUT: no}, across=2))


def _line(name: str, label: str, *, required: bool = False, hint: str = "") -> Field:
    entry = QLineEdit()
    entry.setPlaceholderText(hint)
    return Field(name, label, entry, required=required)


def _changes(name: str, value: str) -> dict[str, Any]:
    return {name: value == ACTIVE if name == "active" else value}


class WindowSection(RecordSection):
    """Number, business, department, who usually sits there."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        hall, whose = frame.hall, translate("SettingsPage", "Name or staff number")
        fields = (
            _line("window_no", translate("SettingsPage", "Window number"), required=True),
            _line("name", translate("SettingsPage", "Business")),
            _line("staff", translate("SettingsPage", "Usual person"), hint=whose),
            _line("department", translate("SettingsPage", "Department")),
        )
        self.number = fields[0].entry

        def save(line: WindowLine, name: str, value: str) -> Callable[[], Any]:
            return lambda: people.amend_window(hall, line.window_no, **_changes(name, value))

        form = RecordForm(
            frame,
            fields,
            save=save,
            add=lambda values: people.add_window(hall, values.pop("window_no"), **values),
            words=(
                translate("SettingsPage", "New window"),
                translate("SettingsPage", "Add the window"),
            ),
        )
        super().__init__(frame, translate("SettingsPage", "Windows"), _WINDOW, form, parent)
        self.paste_button = paste_button(self, frame)
        self.card.head.insertWidget(self.card.head.count() - 1, self.paste_button)

    def make_empty(self) -> Empty:
        """No window yet."""
        return _empty(
            self,
            "storefront",
            translate("SettingsPage", "No windows yet"),
            translate("SettingsPage", "A number is enough; the rest may come later"),
        )

    def ask(self) -> Sequence[WindowLine]:
        """Every window."""
        return people.windows(self.frame.hall)

    def title_of(self, line: WindowLine) -> str:
        """5 号窗口."""
        return translate("SettingsPage", "Window {window}").format(window=line.window_no)

    def values_of(self, line: WindowLine) -> dict[str, str]:
        """What the form shows."""
        self.number.setEnabled(False)  # cases bear it: a number stays
        return {
            "window_no": line.window_no,
            "name": line.name,
            "staff": line.staff,
            "department": line.department,
        }

    def fresh(self) -> dict[str, str]:
        """The number may be typed."""
        self.number.setEnabled(True)
        return {}


class StaffSection(RecordSection):
    """Number, name, post, department, whether still here."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        hall = frame.hall
        fields = (
            _line("name", translate("SettingsPage", "Full name"), required=True),
            _line("staff_no", translate("SettingsPage", "Staff number")),
            _line("post", translate("SettingsPage", "Post")),
            _line("department", translate("SettingsPage", "Department")),
            _use(
                translate("SettingsPage", "Works here"),
                translate("SettingsPage", "Yes"),
                translate("SettingsPage", "Has left"),
            ),
        )

        def save(line: StaffLine, name: str, value: str) -> Callable[[], Any]:
            return lambda: people_changes.amend_staff(hall, line.id, **_changes(name, value))

        def add(values: dict[str, str]) -> StaffLine:
            values.pop("active")
            return people.add_staff(hall, values.pop("name"), **values)

        form = RecordForm(
            frame,
            fields,
            save=save,
            add=add,
            words=(
                translate("SettingsPage", "New person"),
                translate("SettingsPage", "Add the person"),
            ),
        )
        super().__init__(frame, translate("SettingsPage", "People"), _STAFF, form, parent)
        self.paste_button = paste_button(self, frame)
        self.card.head.insertWidget(self.card.head.count() - 1, self.paste_button)

    def make_empty(self) -> Empty:
        """Nobody yet."""
        return _empty(
            self,
            "users",
            translate("SettingsPage", "Nobody is entered yet"),
            translate("SettingsPage", "Type a name, or paste the list from Excel"),
        )

    def ask(self) -> Sequence[StaffLine]:
        """Everybody."""
        return people.people(self.frame.hall)

    def title_of(self, line: StaffLine) -> str:
        """The name."""
        return line.name

    def values_of(self, line: StaffLine) -> dict[str, str]:
        """What the form shows."""
        return {
            "name": line.name,
            "staff_no": line.staff_no,
            "post": line.post,
            "department": line.department,
            "active": ACTIVE if line.active else LEFT_OUT,
        }

    def fresh(self) -> dict[str, str]:
        """Whoever is entered works here."""
        return {"active": ACTIVE}


class DepartmentSection(RecordSection):
    """The stationed departments."""

    def __init__(self, frame: Frame, parent: QWidget | None = None) -> None:
        hall = frame.hall
        fields = (_line("name", translate("SettingsPage", "Name"), required=True),)

        def save(line: DepartmentLine, name: str, value: str) -> Callable[[], Any]:
            return lambda: people_changes.amend_department(hall, line.id, **_changes(name, value))

        form = RecordForm(
            frame,
            fields,
            save=save,
            add=lambda values: people.add_department(hall, values["name"]),
            words=(
                translate("SettingsPage", "New department"),
                translate("SettingsPage", "Add the department"),
            ),
        )
        super().__init__(frame, translate("SettingsPage", "Departments"), _DEPARTMENT, form, parent)

    def make_empty(self) -> Empty:
        """None yet."""
        return _empty(
            self,
            "users",
            translate("SettingsPage", "No departments yet"),
            translate("SettingsPage", "Windows and people belong to them"),
        )

    def ask(self) -> Sequence[DepartmentLine]:
        """Every department."""
        return people.departments(self.frame.hall)

    def title_of(self, line: DepartmentLine) -> str:
        """The name."""
        return line.name

    def values_of(self, line: DepartmentLine) -> dict[str, str]:
        """What the form shows."""
        return {"name": line.name}


def _empty(section: RecordSection, icon: str, missing: str, first: str) -> Empty:
    empty = Empty(icon, missing, first, section.add_words(), deed_icon="plus")
    empty.wished.connect(section.begin)
    return empty


def paste_button(section: RecordSection, frame: Frame) -> Button:
    """What was copied in Excel goes through the import dialog."""
    button = Button(
        translate("SettingsPage", "Paste from Excel"), "quiet", icon="clipboard-text", small=True
    )
    button.clicked.connect(lambda: paste_people(section, frame))
    return button


def paste_people(page: QWidget, frame: Frame) -> bool:
    """Open the import dialog on the clipboard; says so where nothing was copied."""
    mime = QGuiApplication.clipboard().mimeData()
    if not mime.hasHtml() and not mime.hasText():
        frame.tell(
            translate("SettingsPage", "Nothing to paste: copy the rows in Excel or WPS first"),
            undo=False,
        )
        return False
    dialog = import_module("hallapp.views.dialogs.importing")
    dialog.open_import(page, frame, "people", html=mime.html(), text=mime.text())
    return True


_WINDOW = (
    Column(key="window_no", title=QT_TRANSLATE_NOOP("Column", "Window"), normal=84, large=100,
           sorts=False, cell=lambda line: Cell(line.window_no, bold=True)),
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Business"), normal=150, large=180,
           sorts=False, cell=lambda line: Cell(line.name)),
    Column(key="staff", title=QT_TRANSLATE_NOOP("Column", "Usual person"), normal=120, large=140,
           sorts=False, cell=lambda line: Cell(line.staff, "text2")),
    Column(key="department", title=QT_TRANSLATE_NOOP("Column", "Department"), normal=180,
           large=200, stretch=True, sorts=False, cell=lambda line: Cell(line.department, "text2")),
)  # fmt: skip
_STAFF = (
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Name"), normal=110, large=130,
           sorts=False, cell=lambda line: Cell(line.name)),
    Column(key="staff_no", title=QT_TRANSLATE_NOOP("Column", "Staff no."), normal=90, large=110,
           sorts=False, cell=lambda line: Cell(line.staff_no, "text2")),
    Column(key="post", title=QT_TRANSLATE_NOOP("Column", "Post"), normal=120, large=140,
           sorts=False, cell=lambda line: Cell(line.post, "text2")),
    Column(key="department", title=QT_TRANSLATE_NOOP("Column", "Department"), normal=180,
           large=200, stretch=True, sorts=False, cell=lambda line: Cell(line.department, "text2")),
    Column(key="active", title=QT_TRANSLATE_NOOP("Column", "State"), normal=72, large=88,
           sorts=False, cell=lambda line: _state(line.active)),
)  # fmt: skip
_DEPARTMENT = (
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Department"), normal=200, large=240,
           stretch=True, sorts=False, cell=lambda line: Cell(line.name)),
)  # fmt: skip
