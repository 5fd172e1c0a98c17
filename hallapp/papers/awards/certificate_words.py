"""What a certificate says, and where each line of it stands."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hallapp.domain.names import is_unit
from hallapp.papers.kit.faces import Faces
from hallapp.papers.kit.setting import CLOSING, OPENING, set_text
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import Style


class Form(StrEnum):
    """What is printed: all, the words onto a bought form, or the sheet that tests the feed."""

    WHOLE = ""
    BLANK = "blank"
    TEST = "test"


@dataclass(frozen=True, kw_only=True)
class Award:
    """Who gets a certificate for what; `number` is that of the register, where it has one.

    Its issuer is the hall if no other is told.
    """

    name: str
    title: str
    awarded_on: date
    number: str = ""
    issuer: str = ""
    is_unit: bool = False


@dataclass(frozen=True, kw_only=True)
class Certificates:
    """Certificates that are printed together."""

    hall: str
    awards: tuple[Award, ...]
    heading: str = ""
    form: Form = Form.WHOLE


@dataclass(frozen=True)
class Layout:
    """Where the lines stand on a page of that size, middles in mm."""

    width: float
    height: float
    left: float
    right: float
    heading: float
    name: float
    words: float
    award: float
    closing: float
    signature: float  # the middle of issuer and date, from the left
    issuer: float
    day: float


LYING = Layout(297, 210, 52.6, 244.4, 49.9, 78.3, 94.4, 115.6, 137.4, 208.8, 158.1, 169.0)
UPRIGHT = Layout(210, 297, 38.0, 172.0, 72.0, 108.0, 124.0, 147.5, 171.5, 137.0, 226.0, 237.0)


def address(award: Award, press: Press) -> str:
    """张晓红同志：, or a unit by its name alone."""
    if award.is_unit or is_unit(award.name):
        return press.words("{name}：", name=award.name)
    return press.words("{name}同志：", name=award.name)


def halves(text: str, style: Style, faces: Faces) -> tuple[str, str]:
    """A title in two lines that are as equal as words, numbers and marks allow."""
    whole = set_text(text, style, faces).width
    places = [
        at
        for at in range(1, len(text))
        if text[at] not in CLOSING
        and text[at - 1] not in OPENING
        and not (text[at - 1].isascii() and text[at].isascii())
    ]
    if not places:
        return text, ""
    best = min(places, key=lambda at: abs(whole / 2 - set_text(text[:at], style, faces).width))
    return text[:best], text[best:]
