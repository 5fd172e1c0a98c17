"""The lists of a service item: materials, steps, filled specimens, versions of its guide.

Each list is a text of one row a line, its fields parted by a full-width bar: so it stands in the
record, in a spreadsheet's cell and in the journal alike, and a person can read it anywhere.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import date

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

BAR = "｜"
LISTS = {"materials": 6, "steps": 4, "specimens": 4, "fees": 6, "versions": 2}
"""The lists of an item and how many fields a row of each has."""

_NO_DAY = QT_TRANSLATE_NOOP("Refused", "“{value}” is no day: write it like 2026-03-05.")
_BLANKS = re.compile(r"[^\S\u3000]+")  # the blank of an em is meant: 李　芳
_NUMBERED = re.compile(r"^\s*(?:[（(]\d{1,2}[)）]|\d{1,2}[、.．](?!\d))\s*")


@dataclass(frozen=True)
class Material:
    """One material to bring; `originals` and `copies` are counts, or words where none is fixed."""

    name: str
    form: str = ""  # 纸质, 电子, 原件核验, 免提交
    originals: str = ""
    copies: str = ""
    issuer: str = ""  # 出具单位
    source: str = ""  # 获取方式


@dataclass(frozen=True)
class Stage:
    """One step of the process: what, who does it, where, how long it takes."""

    name: str
    who: str = ""
    place: str = ""
    takes: str = ""


@dataclass(frozen=True)
class SpecimenLine:
    """One field of a filled specimen: of which form, its name, what stands in it, what to heed."""

    form: str
    field: str
    example: str = ""
    note: str = ""


@dataclass(frozen=True)
class Version:
    """A version of an item's service guide: since when, and what changed."""

    day: date
    change: str


def rows_of(text: str, width: int) -> tuple[tuple[str, ...], ...]:
    """The rows of a list, each `width` fields wide; what is too much stays in the last field."""
    rows = []
    for each in text.splitlines():
        parts = [part.strip() for part in _NUMBERED.sub("", each).split(BAR, width - 1)]
        if any(parts):
            rows.append(tuple(parts + [""] * (width - len(parts))))
    return tuple(rows)


def text_of(rows: Iterable[Sequence[str]]) -> str:
    """A list as text: empty rows are left out, and empty fields at a row's end."""
    lines = []
    for row in rows:
        parts = [_BLANKS.sub(" ", part.replace(BAR, "|")).strip() for part in row]
        if line := BAR.join(parts).rstrip(BAR):
            lines.append(line)
    return "\n".join(lines)


def materials_of(text: str) -> tuple[Material, ...]:
    """The materials that a text lists."""
    return tuple(Material(*row) for row in rows_of(text, LISTS["materials"]))


def material_names(text: str) -> tuple[str, ...]:
    """What the materials are called; a text of one line may name them between 、 and ；."""
    if BAR in text or "\n" in text.strip():
        return tuple(each.name for each in materials_of(text))
    parts = text.replace("；", "、").split("、")
    return tuple(part.strip() for part in parts if part.strip())


def stages_of(text: str) -> tuple[Stage, ...]:
    """The steps that a text lists."""
    return tuple(Stage(*row) for row in rows_of(text, LISTS["steps"]))


def specimens_of(text: str) -> tuple[SpecimenLine, ...]:
    """The fields of the filled specimens that a text lists."""
    return tuple(SpecimenLine(*row) for row in rows_of(text, LISTS["specimens"]))


def specimen_forms(text: str) -> tuple[str, ...]:
    """The forms of which a filled specimen exists, each once."""
    return tuple(dict.fromkeys(line.form for line in specimens_of(text)))


def versions_of(text: str) -> tuple[Version, ...]:
    """The versions of a guide, the oldest first.

    Raises:
        Refused: a row does not begin with a day.
    """
    found = (
        Version(read_day(day, "versions"), change)
        for day, change in rows_of(text, LISTS["versions"])
    )
    return tuple(sorted(found, key=lambda each: each.day))


def read_day(value: str, field: str) -> date:
    """A day as it is written in a list.

    Raises:
        Refused: it is none, by the list's name.
    """
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Refused(_NO_DAY, field=field, value=value) from None


def row_of(line: Material | Stage | SpecimenLine) -> tuple[str, ...]:
    """The fields of a row, in their order."""
    return astuple(line)
