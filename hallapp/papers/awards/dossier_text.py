"""Headings, paragraphs and remarks of a dossier."""

from collections.abc import Iterator

from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Cell, Piece, free, row, text
from hallapp.papers.kit.forms import LEFT, NOTE, TEXT, WIDE
from hallapp.papers.kit.sheets import Press
from hallapp.papers.kit.styles import Style

_HEADING = Style(Role.STRONG, 13)


def heading(press: Press, said: str) -> Iterator[Piece]:
    """A subject's heading, staying with what comes after it."""
    yield free(3.5)
    yield row(press, (Cell(LEFT, WIDE, said, _HEADING),), least=8.0, rule=0, leads=True)


def words(press: Press, said: str, *, field: str = "") -> Iterator[Piece]:
    """A paragraph."""
    yield from text(press, said, TEXT, x=LEFT, width=WIDE, indent=2, field=field)


def note(press: Press, said: str) -> Iterator[Piece]:
    """A small remark under a table."""
    yield free(1)
    yield from text(press, said, NOTE, x=LEFT, width=WIDE)
