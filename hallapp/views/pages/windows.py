"""窗口: the hall with its windows, the people to be moved, and the two weeks (picture 07)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from hallapp.actions import board as boards
from hallapp.actions import staffing, window_places
from hallapp.actions.hall import Hall
from hallapp.domain.board import Board, Hand, SeatLine, Staffing
from hallapp.domain.rights import Right
from hallapp.domain.staffing import SeatState
from hallapp.views.for_whom import only_for
from hallapp.views.look import sizes
from hallapp.views.page import Frame
from hallapp.views.page import Page as PageShell
from hallapp.views.pages.windows_more import More
from hallapp.views.parts.badge import Badge
from hallapp.views.parts.buttons import Button, IconButton
from hallapp.views.parts.card import Card, HeadedCard
from hallapp.views.parts.empty import Empty
from hallapp.views.parts.fortnight import Fortnight
from hallapp.views.parts.hall_picture import HallPicture
from hallapp.views.parts.people_list import PeopleList
from hallapp.views.parts.segments import Segments
from hallapp.views.parts.week_grid import WeekGrid
from hallapp.views.parts.words import Elided, Words
from hallapp.views.saying import Present, day_and_weekday, days
from hallapp.views.sizes import GAP, MARGIN
from hallapp.wording import QT_TRANSLATE_NOOP

_PEOPLE, _LARGE_PEOPLE = 232, 272
_DAYS_FROM, _DAYS_HEADED_FROM = 480, 660  # high: the two weeks; their head in large text


@dataclass(frozen=True)
class _Answer:
    staffing: Staffing
    today: Board
    week: tuple[Board, ...]


class Page(PageShell):
    """Windows: who sits where, on any day; people are moved by hand or by keys."""

    title = QT_TRANSLATE_NOOP("Pages", "Windows")
    cares_for = frozenset(
        {
            "window", "staff", "posting", "seat", "absence", "duty", "extra_hours", "skill",
            "account", "service_item", "photo", "calendar_day", "calendar_year", "timetable",
        }
    )  # fmt: skip

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.day = frame.now().date()
        self.shown: Staffing | None = None
        self.dialog: Any = None
        self._today: Board | None = None
        self._held: Hand | None = None
        self._build_people()
        self._build_hall()
        self._build_days()
        self._wire()
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self.hall_card, 1)
        column.addWidget(self.days_card)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        row.setSpacing(GAP)
        row.addWidget(self.people_card)
        row.addLayout(column, 1)
        inside = QWidget()
        inside.setLayout(row)
        self.stack = QStackedWidget()
        self.stack.addWidget(inside)
        self.nothing = Empty(
            "storefront",
            self.tr("There are no windows yet"),
            self.tr("Paste windows and people from Excel, or add them in the settings"),
        )
        self.stack.addWidget(self.nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.dress()

    # --- building ---------------------------------------------------------------------------

    def _build_people(self) -> None:
        self.people_card = HeadedCard(self.tr("People"))
        self.all = IconButton("funnel", self.tr("Show everybody, or only who may be moved"))
        self.all.setCheckable(True)
        self.add = IconButton("plus", self.tr("Add a person"))
        self.people_card.head.addWidget(self.all)
        self.people_card.head.addWidget(self.add)
        self.people = PeopleList()
        self.people.setAccessibleName(self.tr("People"))
        self.people_card.body.addWidget(self.people, 1)

    def _build_hall(self) -> None:
        self.hall_card = Card()
        self.views = Segments({"day": self.tr("By day"), "week": self.tr("By week")})
        self.before = IconButton("caret-left", self.tr("The day before"))
        self.date = Words("", "strong")
        self.after = IconButton("caret-right", self.tr("The next day"))
        self.now = Button(self.tr("Today"), "plain", small=True)
        self.copy = Button(self.tr("As last week"), "plain", icon="copy", small=True)
        self.leave = Button(self.tr("Note a leave…"), "plain", icon="calendar-x", small=True)
        self.print = Button(self.tr("Print the duty sheet"), "plain", icon="printer", small=True)
        self.more = Button(self.tr("More"), "plain", icon="caret-down", small=True)
        self.arrange = Button(self.tr("Windows stand right"), "primary", small=True)
        self.arrange.setCheckable(True)
        self.arrange.hide()
        self.round = Button(self.tr("Round the hall again"), "plain", small=True)
        self.round.hide()
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 8, 2)
        head.setSpacing(6)
        head.addWidget(self.views)
        head.addSpacing(8)
        for part in (self.before, self.date, self.after, self.now):
            head.addWidget(part)
        head.addStretch(1)
        for part in (self.round, self.arrange, self.copy, self.leave, self.print, self.more):
            head.addWidget(part)
        only_for(self.frame, (Right.PRINT,), self.print)
        only_for(self.frame, (Right.SETUP,), self.add)
        self._plans = only_for(self.frame, (Right.STAFFING,), self.copy, self.leave, self.more)
        self.picture = HallPicture()
        self.week = WeekGrid()
        around = QScrollArea()
        around.setFrameShape(QScrollArea.Shape.NoFrame)
        around.setWidgetResizable(True)
        around.setWidget(self.week)
        around.viewport().setAutoFillBackground(False)
        self.week.setAutoFillBackground(False)
        self.sights = QStackedWidget()
        self.sights.addWidget(self.picture)
        self.sights.addWidget(around)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 4, 12, 12)
        inner.addWidget(self.sights)
        column = QVBoxLayout(self.hall_card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(inner, 1)

    def _build_days(self) -> None:
        self.days_card = HeadedCard(self.tr("Two weeks"))
        self.days_card.line.hide()
        self.days_hint = Elided("", "caption", "text3")
        self.days_hint.say(self.tr("a square a window"))
        self.days_hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.days_card.head.addWidget(self.days_hint, 1)
        self.days = Fortnight()
        column = self._around_days = QVBoxLayout()
        column.addWidget(self.days)
        self.days_card.body.addLayout(column)

    def _wire(self) -> None:
        self.people.lifted.connect(self._lift)
        self.people.dragged.connect(partial(self._lift, focus=False))
        self.people.opened.connect(lambda hand: self.open_person(hand.staff_id))
        self.add.clicked.connect(lambda: self.open_person(None))
        self.all.toggled.connect(lambda on: self.people.show_all(everybody=on))
        self.picture.lift_wanted.connect(self._lift_seated)
        self.picture.put_down.connect(lambda: self._lift(None))
        self.picture.dropped.connect(self._drop)
        self.picture.pressed.connect(self._press)
        self.views.chosen.connect(self._view)
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.now.clicked.connect(lambda: self.go(self.frame.now().date()))
        self.days.picked.connect(self.go)
        self.week.picked.connect(self._to_day)
        self.wishes = More(self)
        self.more.clicked.connect(self._open_more)
        self.arrange.toggled.connect(lambda on: self._arrange(on=on))
        self.round.clicked.connect(self._arrange_round)
        self.picture.moved.connect(self._move_window)
        self.copy.clicked.connect(self._copy_week)
        self.leave.clicked.connect(lambda: self.open_leave(None))
        self.print.clicked.connect(self.print_it)

    def dress(self) -> None:
        """Give the people the width of the size of text in force."""
        self.people_card.setFixedWidth(_LARGE_PEOPLE if sizes().large else _PEOPLE)
        self._fit_days()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a short window the two weeks lose their head first."""
        super().resizeEvent(event)
        self._fit_days()

    def _fit_days(self) -> None:
        self.days_card.setVisible(self.height() >= _DAYS_FROM)
        headed = not sizes().large or self.height() >= _DAYS_HEADED_FROM
        self.days_card.show_head(on=headed)
        self._around_days.setContentsMargins(12, 0 if headed else 12, 12, 12)

    def minimumSizeHint(self) -> QSize:
        """The smallest screen holds everything; the picture gives way."""
        return QSize(900, 400)

    # --- the frame's side -------------------------------------------------------------------

    def context(self) -> str:
        """12 个窗口，30 人."""
        if self.shown is None:
            return ""
        said = self.tr("{windows} windows, {people} people")
        windows = len(self._today.seats) if self._today else 0
        return said.format(windows=windows, people=self.shown.people)

    def badge(self) -> Badge:
        """How many windows are empty today."""
        empty = len(self._today.empty) if self._today else 0
        return Badge(empty, late=empty > 0)

    def regions(self) -> Sequence[QWidget]:
        """People, hall, two weeks."""
        return (self.people_card, self.hall_card, self.picture, self.days_card)

    def refresh(self, changed: frozenset[str]) -> None:
        """Ask again for the day, the people, the days around."""
        del changed
        hall, day, week = self.frame.hall, self.day, self.views.key == "week"
        self.frame.tasks.read(
            lambda: _asked(hall, day, week=week),
            self._show,
            self.frame.show_trouble,
            about=self._show,
        )

    def wish(self, **wish: object) -> None:
        """``week=True``, ``day``, ``leave`` (a person's key), ``person``, ``papers``, ``more``."""
        if isinstance(day := wish.get("day"), date):
            self.go(day)
        if "week" in wish:
            self.views.choose("week" if wish["week"] else "day")
        elif "day" not in wish:
            self.go(self.frame.now().date())
        if isinstance(who := wish.get("leave"), int):
            self.open_leave(who)
        if isinstance(who := wish.get("person"), int):
            self.open_person(who)
        if isinstance(who := wish.get("papers"), int):
            self.open_papers(who)
        if wish.get("more") == "hand_over":
            of = wish.get("of")
            self.wishes.hand_over(of if isinstance(of, int) else None)
        elif isinstance(key := wish.get("more"), str):
            self.wishes.do(key)

    def paste(self) -> bool:
        """Ctrl+V: people copied in Excel or WPS."""
        return self.wishes.paste()

    def print_it(self) -> bool:
        """F9: the duty sheet of the day that is shown."""
        self.frame.open_page("papers", paper="duty-sheet", day=self.day.isoformat())
        return True

    # --- showing ----------------------------------------------------------------------------

    def _present(self) -> Present:
        makeups = [card.day for card in self.shown.days if card.makeup] if self.shown else []
        return Present(self.frame.now(), frozenset(makeups))

    def _show(self, answer: _Answer) -> None:
        shown = answer.staffing
        if shown.board.day != self.day:
            return
        self.shown, self._today = shown, answer.today
        present = self._present()
        self.stack.setCurrentIndex(0 if answer.today.seats or not answer.today.hours else 1)
        self._say_date()
        self.now.setVisible(self.day != present.today)
        self.people_card.line.say(str(shown.people))
        self.people.show_hands(shown.hands, present)
        self.picture.show_board(shown.board, dict(shown.of))
        self.days.show_days(shown.days, present.today, self.day)
        self.week.show_boards(answer.week, present.today)
        self._lift(None)
        self.said.emit()

    def _say_date(self) -> None:
        """The day, or the week it is in."""
        if self.views.key != "week":
            self.date.say(day_and_weekday(self.day, self._present()))
            return
        monday = self.day - timedelta(days=self.day.weekday())
        self.date.say(days(monday, monday + timedelta(days=6), self._present()))

    def go(self, day: date) -> None:
        """Show a day."""
        self.day = day
        self.refresh(frozenset())

    def _to_day(self, day: date) -> None:
        self.views.choose("day")
        self.go(day)

    def _step(self, by: int) -> None:
        self.go(self.day + timedelta(days=by * (7 if self.views.key == "week" else 1)))

    def _view(self, key: str) -> None:
        self.sights.setCurrentIndex(1 if key == "week" else 0)
        self.refresh(frozenset())

    # --- moving people ----------------------------------------------------------------------

    def _lift(self, hand: Hand | None, *, focus: bool = True) -> None:
        """Take somebody up, or put down who was up."""
        if not self._plans:
            return
        self._held = hand
        self.people.hold(hand.staff_id if hand else None)
        self.picture.lift(hand)
        if hand is not None and focus:
            self.views.choose("day")
            self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lift_seated(self, staff_id: int) -> None:
        hands = self.shown.hands if self.shown else ()
        self._lift(next((hand for hand in hands if hand.staff_id == staff_id), None))

    def _drop(self, seat: SeatLine, staff_id: int) -> None:
        """Put somebody at a window for the day that is shown, from now on if that is today."""
        hall, start = self.frame.hall, datetime.combine(self.day, time())
        name = next((h.name for h in self.shown.hands if h.staff_id == staff_id), "") \
            if self.shown else ""  # fmt: skip
        said = self.tr("{name} sits at window {n}").format(name=name, n=seat.window_no)
        today = self.day == self.frame.now().date()

        def deed() -> None:
            if today:
                staffing.stand_in(hall, seat.window_id, staff_id)
            else:
                end = start + timedelta(days=1)
                staffing.seat(hall, seat.window_id, staff_id, start, end)

        self._lift(None)
        self.frame.do(deed, lambda _: self.frame.tell(said))

    def _press(self, seat: SeatLine, place: QRectF) -> None:
        """What can be said of a window on this day."""
        if not self._plans:
            return
        menu = self.menu(seat)
        corner = place.bottomLeft().toPoint() + QPoint(0, 2)
        menu.popup(self.picture.mapToGlobal(corner) if place.isValid() else QCursor.pos())

    def menu(self, seat: SeatLine) -> QMenu:
        """Stand-ins first, then the person, then the window."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in seat.offers:
            words = self.tr("{name} stands in").format(name=offer.who.name)
            menu.addAction(words, partial(self._drop, seat, offer.who.staff_id))
        if seat.offers:
            menu.addSeparator()
        who, name = (seat.staff_id, seat.staff) if seat.staff_id else (seat.usual_id, seat.usual)
        if who is not None:
            leave = self.tr("Leave of {name}…").format(name=name)
            menu.addAction(leave, partial(self.open_leave, who))
            menu.addAction(self.tr("{name}…").format(name=name), partial(self.open_person, who))
            over = self.tr("Hand over the post of {name}…").format(name=name)
            menu.addAction(over, partial(self.wishes.hand_over, who))
            papers = self.tr("Badge, plate and wall sheet of {name}…").format(name=name)
            menu.addAction(papers, partial(self.open_papers, who))
        about = self.tr("Window {n}…").format(n=seat.window_no)
        menu.addAction(about, partial(self.open_window, seat.window_no))
        menu.addSeparator()
        hall, day = self.frame.hall, self.day
        start = datetime.combine(day, time())
        if seat.state is not SeatState.CLOSED:
            menu.addAction(
                self.tr("Close the window on this day"),
                lambda: self.frame.do(
                    lambda: staffing.close_window(
                        hall, seat.window_id, start, start + timedelta(days=1)
                    )
                ),
            )
        menu.addAction(
            self.tr("As usual on this day"),
            lambda: self.frame.do(lambda: staffing.as_usual(hall, seat.window_id, day)),
        )
        return menu

    def _copy_week(self) -> None:
        hall, day = self.frame.hall, self.day
        said = self.tr("{n} lines of last week taken over")
        self.frame.do(
            lambda: staffing.copy_week(hall, day), lambda n: self.frame.tell(said.format(n=n))
        )

    # --- where windows stand ----------------------------------------------------------------

    def _arrange(self, *, on: bool) -> None:
        """Move the windows themselves, by hand or with Ctrl and the arrows."""
        self.views.choose("day")
        self._lift(None)
        for part in (self.arrange, self.round):
            part.setVisible(on)
        for part in (self.copy, self.leave, self.print, self.more):
            part.setVisible(not on)
        self.picture.arrange(on=on)
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move_window(self, window_id: int, x: int, y: int) -> None:
        hall = self.frame.hall
        self.frame.do(lambda: window_places.place(hall, window_id, x, y))

    def _arrange_round(self) -> None:
        hall = self.frame.hall
        self.frame.do(lambda: window_places.arrange_round(hall))

    # --- dialogs ----------------------------------------------------------------------------

    def _open_more(self) -> None:
        menu = self.wishes.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

    def seats(self) -> tuple[SeatLine, ...]:
        """The windows, on a rest day too."""
        if self.shown and self.shown.board.seats:
            return self.shown.board.seats
        return boards.seats(self.frame.hall)

    def hands(self, among: int | None = None) -> tuple[Hand, ...]:
        """Everybody of the hall; asked anew where somebody is not `among` those shown."""
        known = self.shown.hands if self.shown else ()
        if known and (among is None or among in {hand.staff_id for hand in known}):
            return known
        return boards.staffing(self.frame.hall).hands

    def open_leave(self, staff_id: int | None) -> None:
        """The dialog of a leave or a trip."""
        module = import_module("hallapp.views.dialogs.leave")
        hands = self.hands()
        self.show_dialog(module.LeaveDialog(self.window(), self.frame, hands, staff_id, self.day))

    def open_person(self, staff_id: int | None) -> None:
        """The form of a person; None is a new one."""
        module = import_module("hallapp.views.dialogs.person")
        self.show_dialog(module.PersonDialog(self.window(), self.frame, staff_id))

    def open_papers(self, staff_id: int) -> None:
        """What is printed for a person: badge, desk plate, the sheets on the wall."""
        module = import_module("hallapp.views.dialogs.pack")
        names = (hand.name for hand in self.hands(staff_id) if hand.staff_id == staff_id)
        self.show_dialog(module.for_person(self.window(), self.frame, staff_id, next(names, "")))

    def open_window(self, window_no: str) -> None:
        """The form of a window: its people A and B, its system, its pledge."""
        module = import_module("hallapp.views.dialogs.window")
        self.show_dialog(module.WindowDialog(self.window(), self.frame, window_no))

    def show_dialog(self, dialog: Any) -> None:
        """Open a dialog; there is one at a time."""
        self.dialog = dialog
        dialog.closed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None


def _asked(hall: Hall, day: date, *, week: bool) -> _Answer:
    """Everything the page shows, asked beside the window."""
    shown = boards.staffing(hall, day)
    today = hall.now().date()
    monday = day - timedelta(days=day.weekday())
    wanted = [monday + timedelta(days=n) for n in range(7)] if week else []
    return _Answer(
        shown,
        shown.board if day == today else boards.board(hall, today),
        tuple(boards.board(hall, each) for each in wanted),
    )
