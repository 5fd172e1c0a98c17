"""Sheets of paper and what a print is made with."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from hallapp.domain.hall import Issue
from hallapp.domain.phrases import SecondLines
from hallapp.papers.kit.blocks import Block
from hallapp.papers.kit.faces import Faces, bundled
from hallapp.wording import Translator, Words

SIZES: Final[Mapping[str, tuple[float, float]]] = {  # mm, upright
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "A5": (148.0, 210.0),
}

_MM = re.compile(r"(\d{1,4}(?:\.\d{1,2})?) ?[x×*] ?(\d{1,4}(?:\.\d{1,2})?)")
_SLUG = 9.0  # mm beyond the bleed: the marks


@dataclass(frozen=True)
class Sheet:
    """One page: its size in mm and its blocks; `of` so many pages where that is known.

    With `bleed` it is cut out of a larger page: so much is printed beyond its edge, with marks.
    """

    width: float
    height: float
    blocks: tuple[Block, ...]
    of: int = 0
    bleed: float = 0.0

    @property
    def beyond(self) -> float:
        """How far the page that is printed reaches beyond the edge."""
        return self.bleed + _SLUG if self.bleed else 0.0


@dataclass(frozen=True, kw_only=True)
class Press:
    """How a paper is printed: size, printer, language, faces, and which sheet it is.

    `say` translates a paper's own words (context "papers"); `second` holds the second lines of a
    paper in two languages.
    """

    issue: Issue
    size: str = "A4"
    mono: bool = False
    tiled: bool = False
    shift: tuple[float, float] = (0.0, 0.0)  # mm to the right and down, for a printer's feed
    language: str = "zh-CN"
    say: Translator = field(default_factory=Words)
    faces: Faces = field(default_factory=bundled)
    fingerprint: str = ""
    second: SecondLines | None = None

    def words(self, source: str, /, **values: object) -> str:
        """A paper's own words in the reader's language."""
        return self.say("papers", source, **values)

    def on(self, size: str) -> "Press":
        """The same press for a sheet of another size within this one: it has no number."""
        return replace(self, size=size, issue=Issue(printed_on=self.issue.printed_on))

    def checked(self, groups: int = 3) -> str:
        """The 校验码 in groups of four, or of a preview nothing."""
        return grouped(self.fingerprint, groups)


def grouped(digest: str, groups: int) -> str:
    """The first `groups` × 4 digits of a digest, in capitals."""
    return " ".join(digest[4 * i : 4 * i + 4].upper() for i in range(groups))


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One paper that the hall prints.

    `build` turns figures into sheets; `layout` is its version, part of the 校验码; `book` is the
    letter of its 编号, "" where a paper takes no number of ours; `second` names the texts that
    can have a second line in another language; `whose` parts the figures of cards by whose they
    are, so that it is known later whose has changed. `running` names the figures that run on by
    themselves (a count so far): alone they make a sheet on the wall old only in time. A size that
    is `free` may also be told in mm (90x60), each side within the two of `free`.
    """

    name: str
    family: str
    title: str
    sizes: tuple[str, ...]
    parameters: tuple[str, ...]
    layout: int
    build: Callable[[Any, Press], Iterable[Sheet]]
    sample: Any
    sample_issue: Issue
    book: str
    running: tuple[str, ...] = ()
    second: Callable[[Any], Iterable[str]] | None = None
    whose: Callable[[Any], Mapping[str, object]] | None = None
    free: tuple[float, float] | None = None

    def takes(self, size: str) -> bool:
        """Whether it is printed in that size."""
        if size in self.sizes:
            return True
        told = _MM.fullmatch(size)
        if self.free is None or told is None:
            return False
        least, most = self.free
        return all(least <= float(side) <= most for side in told.groups())

    @property
    def is_large(self) -> bool:
        """Whether it can be larger than A4."""
        return any(max(size_of(size)) > SIZES["A4"][1] for size in self.sizes)


def size_of(size: str) -> tuple[float, float]:
    """Width and height in mm of a size: by its name (upright), or told as 90x60."""
    told = _MM.fullmatch(size)
    return (float(told[1]), float(told[2])) if told else SIZES[size]
