"""A seal line as sheets print it and people type it: the number and the beginning of a hash."""

import re

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

BAD_SEAL = QT_TRANSLATE_NOOP(
    "Refused",
    "“{seal}” is no seal: write the number and the check code as printed, 9,402 D417 3AE8 6C50",
)
_LINE = re.compile(
    r"(?:日志)?(?:第|log)?\s*(\d{1,3}(?:,\d{3})+|\d{1,18})\s*"
    r"[\s:：号][\s:：]*(?:校验码|check)?\s*((?:[0-9a-f]\s*){4,64})"
)


def seal_of(typed: str) -> str:
    """``9402 d4173ae8`` of ``日志第 9,402 号 校验码 D417 3AE8``; nothing of nothing.

    Raises:
        Refused: it is no seal.
    """
    said = typed.strip().lower()
    if not said:
        return ""
    found = _LINE.fullmatch(said)
    if found is None:
        raise Refused(BAD_SEAL, field="seal", seal=typed.strip())
    number, start = found.groups()
    return f"{int(number.replace(',', ''))} {''.join(start.split())}"
