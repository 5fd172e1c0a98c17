"""What the buttons of the panel do: each wish is one action, some ask for their fields first."""

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from hallapp.actions import cases
from hallapp.domain.cases import CaseDetail, CaseLine, CaseResult, NewCase, Verb
from hallapp.views import saying
from hallapp.views.moments import time_words
from hallapp.views.page import Frame
from hallapp.views.pages.case_deeds import SAID
from hallapp.views.saying import Present

Act = Callable[[], CaseLine]


class CaseWishes(QObject):
    """Does the deeds of a case; ``done`` carries the line as it is now.

    `dialog` is the one that is open, for the tests and for Escape.
    """

    done = Signal(object)

    def __init__(self, frame: Frame, page: QWidget, present: Callable[[], Present]) -> None:
        super().__init__(page)
        self._frame = frame
        self._page = page
        self._present = present
        self.dialog: Any = None

    def wish(self, verb: Verb, detail: CaseDetail) -> None:
        """Do a deed, or open the dialog that asks for what it needs."""
        line = detail.line
        if verb in _DIALOGS and verb is not Verb.DECIDE:
            self._open(verb, line)
            return
        hall = self._frame.hall
        deed: dict[Verb, Act] = {
            Verb.ACCEPT: lambda: cases.accept_registered(hall, line.id),
            Verb.RESUBMIT: lambda: cases.resubmit(hall, line.id),
            Verb.RESUME: lambda: cases.resume(hall, line.id),
            Verb.START_REVIEW: lambda: cases.start_review(hall, line.id),
            Verb.DECIDE: lambda: cases.decide(hall, line.id, CaseResult.GRANTED),
            Verb.CLOSE: lambda: cases.close(hall, line.id),
            Verb.DELIVER: lambda: cases.deliver(hall, line.id),
        }
        self._do(verb, deed[verb])

    def refuse(self, detail: CaseDetail) -> None:
        """Decide against what was applied for; it needs its reason."""
        self._open(Verb.DECIDE, detail.line)

    def take(
        self,
        new: NewCase,
        *,
        accepted: bool,
        then: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Take a new case from the entry row; `then` when it is taken."""
        hall = self._frame.hall
        deed = cases.accept if accepted else cases.register
        verb = Verb.ACCEPT if accepted else Verb.REGISTER
        self._do(verb, lambda: deed(hall, new), failed, then)

    def _do(
        self,
        verb: Verb,
        act: Act,
        failed: Callable[[Exception], None] | None = None,
        after: Callable[[], None] = lambda: None,
    ) -> None:
        def then(line: CaseLine) -> None:
            after()
            if self.dialog is not None:
                self.dialog.finish()
            self._frame.tell(said(verb, line, self._present()))
            self.done.emit(line)

        self._frame.do(act, then, failed)

    def _open(self, verb: Verb, line: CaseLine) -> None:
        module, name = _DIALOGS[verb]
        make = getattr(import_module(f"hallapp.views.dialogs.{module}"), name)
        needs: tuple[object, ...] = (verb,) if module == "reason" else ()
        dialog = make(self._page.window(), line, self._frame.now, *needs)
        self.dialog = dialog

        def refuse(error: Exception) -> None:
            if self.dialog is dialog:
                dialog.refuse(error)
            else:
                self._frame.show_trouble(error)

        dialog.filled.connect(
            lambda new: self._do(verb, lambda: self._act(verb, line, new), refuse)
        )
        dialog.closed.connect(self._forget)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _act(self, verb: Verb, line: CaseLine, new: Any) -> CaseLine:
        hall, case_id = self._frame.hall, line.id
        if verb in _ENDS:
            return _ENDS[verb](hall, case_id, reason=new.reason, notice_no=new.notice_no, at=new.at)
        deed: dict[Verb, Act] = {
            Verb.PAUSE: lambda: cases.pause(hall, case_id, new),
            Verb.EXTEND: lambda: cases.extend(hall, case_id, new),
            Verb.REQUEST_CORRECTION: lambda: cases.request_correction(hall, case_id, new),
            Verb.CORRECT: lambda: cases.correct(hall, case_id, new.changes, new.reason),
            Verb.VOID: lambda: cases.void(hall, case_id, reason=new.reason, at=new.at),
            Verb.DECIDE: lambda: cases.decide(
                hall, case_id, CaseResult.REFUSED, at=new.at, reason=new.reason
            ),
        }
        return deed[verb]()


_ENDS = {
    Verb.DECLINE: cases.decline,
    Verb.RETURN: cases.return_case,
    Verb.WITHDRAW: cases.withdraw,
}
_DIALOGS = {
    Verb.PAUSE: ("pause", "PauseDialog"),
    Verb.EXTEND: ("extension", "ExtensionDialog"),
    Verb.REQUEST_CORRECTION: ("correction", "CorrectionDialog"),
    Verb.CORRECT: ("acceptance", "AcceptanceDialog"),
    Verb.DECLINE: ("reason", "ReasonDialog"),
    Verb.RETURN: ("reason", "ReasonDialog"),
    Verb.WITHDRAW: ("reason", "ReasonDialog"),
    Verb.VOID: ("reason", "ReasonDialog"),
    Verb.DECIDE: ("reason", "ReasonDialog"),
}


def said(verb: Verb, line: CaseLine, present: Present) -> str:
    """What was done, for the bar at the foot."""
    translate = QCoreApplication.translate
    at = line.due_at
    if at is None:
        due = translate("Done", "without a limit")
    else:
        due = saying.day_and_weekday(at, present)
        if isinstance(at, datetime):
            due = f"{due} {time_words(at)}"
    return translate("Done", SAID[verb]).format(case_no=line.case_no, due=due)
