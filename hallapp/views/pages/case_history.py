"""What happened to a case: pauses, extension, corrections and every deed, newest last."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hallapp.domain.cases import CaseDetail, CaseEvent, PauseLine, PauseReason
from hallapp.views import case_words, saying
from hallapp.views.parts.words import Words
from hallapp.views.saying import Present


class CaseHistory(QWidget):
    """Lines of plain words; hidden while there is nothing to say."""

    def __init__(self, present: Callable[[], Present], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._present = present
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 0)
        self._column.setSpacing(4)

    def show_history(self, detail: CaseDetail) -> None:
        """Show what happened to this case."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(Words(self.tr("What happened"), "body", bold=True))
        for words, tone in history(detail, self._present()):
            self._column.addWidget(Words(words, "caption", tone, wrap=True))


def history(detail: CaseDetail, present: Present) -> list[tuple[str, str]]:
    """The lines with their tones: what needs looking at first, then the deeds in their order."""
    translate, line = QCoreApplication.translate, detail.line
    lines = []
    if detail.deemed_from is not None:
        day = saying.day(detail.deemed_from, present)
        said = translate("CaseHistory", "Counts as accepted since {day}: no notice came in time")
        lines.append((said.format(day=day), "warn"))
    elif detail.correction_due_at is not None:
        said = translate("CaseHistory", "What is missing must be told, once, by {at}")
        at = saying.moment(detail.correction_due_at, present)
        lines.append((said.format(at=at), "text2"))
    if detail.asked_twice:
        lines.append(
            (translate("CaseHistory", "Corrections were asked for more than once"), "warn")
        )
    lines += [_pause(pause, present) for pause in detail.pauses]
    if detail.extension is not None:
        said = translate("CaseHistory", "Extended by {days}, approved by {approver}, {notice}")
        extension = detail.extension
        days = saying.count_of_days(extension.n)
        words = said.format(days=days, approver=extension.approver, notice=extension.notice_no)
        lines.append((words, "text2"))
    if line.fast_lane:
        said = translate("CaseHistory", "Fast lane: {reason}")
        lines.append((said.format(reason=line.fast_lane_reason), "text2"))
    if line.province_no:
        said = translate("CaseHistory", "Province number {number}")
        lines.append((said.format(number=line.province_no), "text2"))
    if line.remark:
        lines.append(
            (translate("CaseHistory", "Remark: {words}").format(words=line.remark), "text2")
        )
    return lines + [(event_words(event, present), "text3") for event in detail.events]


def _pause(pause: PauseLine, present: Present) -> tuple[str, str]:
    translate = QCoreApplication.translate
    reason = case_words.reason_word(pause.reason)
    if pause.reason is PauseReason.STATUTORY and pause.article:
        reason = pause.article
    start = saying.moment(pause.from_at, present)
    if pause.until_at is None:
        said = translate("CaseHistory", "{reason}: paused since {start}, {notice}, {approver}")
        end = ""
    else:
        said = translate("CaseHistory", "{reason}: paused {start} to {end}, {notice}, {approver}")
        end = saying.moment(pause.until_at, present)
    words = said.format(
        reason=reason, start=start, end=end, notice=pause.notice_no, approver=pause.approver
    )
    if pause.past_limit and pause.until_at is None:
        return words + translate("CaseHistory", "; past its own limit"), "red"
    return words, "pause"


def event_words(event: CaseEvent, present: Present) -> str:
    """10月8日 09:05 受理 周慧芳."""
    when = saying.moment(event.at, present)
    parts = [when, case_words.verb_word(event.verb), event.who, _reason(event.reason)]
    return " ".join(part for part in parts if part)


def _reason(reason: str) -> str:
    known = {each.value for each in PauseReason}
    return case_words.reason_word(PauseReason(reason)) if reason in known else reason
