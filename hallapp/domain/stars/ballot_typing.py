"""Ballots as they are typed, by digits alone, and typed text back from a ballot.

Candidates are numbered from 1 in the order of the slate. ``0`` is a blank ballot, ``.`` one that
cannot be read; a name written in follows a plus.
"""

import re
from collections.abc import Iterator, Sequence

from hallapp.domain.errors import Refused
from hallapp.domain.stars.ballots import NO, YES, Ballot
from hallapp.domain.stars.rules import Mode, VoteStage
from hallapp.wording import QT_TRANSLATE_NOOP

BLANK, SPOILT, WRITTEN_IN = "0", ".", "+"
_APPROVALS = {"0": "", "1": YES, "2": NO}
_FEW = 9  # on a slate up to here, digits need no blanks between them
_PARTED = re.compile(r"[\s,，、]+")

NOTHING = QT_TRANSLATE_NOOP(
    "Refused", "Nothing is typed: write 0 for a blank ballot, a point for a spoilt one."
)
NOT_DIGITS = QT_TRANSLATE_NOOP(
    "Refused", "“{typed}” is no number of the slate: write digits, with blanks between them."
)
NOT_ON_SLATE = QT_TRANSLATE_NOOP(
    "Refused", "There is no number {number}: the slate goes from 1 to {most}."
)
TWICE = QT_TRANSLATE_NOOP("Refused", "Number {number} is typed twice.")
NOT_AS_MANY = QT_TRANSLATE_NOOP(
    "Refused", "{count} digits for {slate} names: write one digit for each name, 0 for no mark."
)
NO_LEVEL = QT_TRANSLATE_NOOP(
    "Refused", "{number} means nothing here: write a digit from 0 to {most}."
)


def typed(text: str, serial: int, stage: VoteStage, slate: Sequence[int]) -> Ballot:
    """The ballot that was typed; `slate` are the candidates' keys in their order.

    Raises:
        Refused: it is no ballot of this slate; the field is ``ballot``.
    """
    told, *names = (part.strip() for part in text.strip().split(WRITTEN_IN))
    written = tuple(name for name in names if name)
    if told == SPOILT:
        return Ballot(serial, spoilt=True)
    if not told and not written:
        raise Refused(NOTHING, field="ballot")
    if told in {"", BLANK}:
        return Ballot(serial, write_ins=written)
    marks = _each(told, stage, slate) if _by_name(stage) else _named(told, stage, slate)
    return Ballot(serial, tuple(marks), written)


def _by_name(stage: VoteStage) -> bool:
    """Whether one digit is typed for each name, and not the numbers of names."""
    return stage.mode in {Mode.APPROVE, Mode.LEVELS}


def _numbers(told: str, slate: Sequence[int]) -> list[int]:
    parts = _PARTED.split(told)
    if len(parts) == 1 and len(slate) <= _FEW:
        parts = list(told)
    for part in parts:
        if not (part.isascii() and part.isdigit()):
            raise Refused(NOT_DIGITS, field="ballot", typed=part)
    return [int(part) for part in parts]


def _named(told: str, stage: VoteStage, slate: Sequence[int]) -> Iterator[tuple[int, str]]:
    seen: set[int] = set()
    for place, number in enumerate(_numbers(told, slate), 1):
        if not 1 <= number <= len(slate):
            raise Refused(NOT_ON_SLATE, field="ballot", number=number, most=len(slate))
        if number in seen:
            raise Refused(TWICE, field="ballot", number=number)
        seen.add(number)
        yield slate[number - 1], str(place) if stage.mode is Mode.RANK else YES


def _each(told: str, stage: VoteStage, slate: Sequence[int]) -> Iterator[tuple[int, str]]:
    digits = _PARTED.sub("", told)
    if not (digits.isascii() and digits.isdigit()):
        raise Refused(NOT_DIGITS, field="ballot", typed=told)
    if len(digits) != len(slate):
        raise Refused(NOT_AS_MANY, field="ballot", count=len(digits), slate=len(slate))
    known = _marks(stage)
    for key, digit in zip(slate, digits, strict=True):
        if digit not in known:
            raise Refused(NO_LEVEL, field="ballot", number=digit, most=len(known) - 1)
        if known[digit]:
            yield key, known[digit]


def _marks(stage: VoteStage) -> dict[str, str]:
    if stage.mode is Mode.APPROVE:
        return _APPROVALS
    return {"0": ""} | {str(at): level.name for at, level in enumerate(stage.levels, 1)}


def digits(ballot: Ballot, stage: VoteStage, slate: Sequence[int]) -> str:
    """A ballot as it would be typed; a mark that no digit stands for is shown as ``?``."""
    if ballot.spoilt:
        return SPOILT
    told = dict(ballot.marks)
    if not told:
        said = "" if ballot.write_ins else BLANK
    elif _by_name(stage):
        names = {mark: digit for digit, mark in _marks(stage).items()}
        said = "".join(names.get(told.get(key, ""), "?") for key in slate)
    else:
        said = " ".join(str(slate.index(key) + 1) for key in _ordered(told, stage, slate))
    return said + "".join(f"{WRITTEN_IN}{name}" for name in ballot.write_ins)


def _ordered(told: dict[int, str], stage: VoteStage, slate: Sequence[int]) -> list[int]:
    """The names that are marked in the order of the slate; of ranks, the first one first."""
    marked = [key for key in slate if key in told]
    if stage.mode is Mode.RANK:
        marked.sort(key=lambda key: (len(told[key]), told[key]))
    return marked
