"""Limits as a person types them into a field: 5 个工作日, 3 小时, 当日办结, nothing."""

from PySide6.QtCore import QCoreApplication

from hallapp.domain.catalogue import AT_ONCE
from hallapp.domain.deadlines import Limit
from hallapp.domain.errors import Refused
from hallapp.exchange.limits import LimitFault, read_limit
from hallapp.views import saying
from hallapp.wording import QT_TRANSLATE_NOOP

NOT_READ = QT_TRANSLATE_NOOP(
    "Refused", "“{typed}” is no limit: write 5 working days, 10 calendar days or 3 hours."
)


def limit_text(limit: Limit | None) -> str:
    """What the field shows; nothing for no limit."""
    return "" if limit is None else saying.limit(limit)


def read_limit_text(typed: str, field: str) -> Limit | None:
    """The limit that was typed; what `limit_text` says is read again.

    Raises:
        Refused: it is no limit, or says days without which days.
    """
    text = typed.strip()
    if not text:
        return None
    if text == QCoreApplication.translate("Saying", "the same day"):
        return AT_ONCE
    try:
        return read_limit(text)
    except LimitFault:
        raise Refused(NOT_READ, field=field, typed=text) from None
