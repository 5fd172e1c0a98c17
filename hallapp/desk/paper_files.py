"""Papers as files that others go on editing: which paper can be which, and saving one."""

from collections.abc import Mapping
from pathlib import Path

from hallapp.actions import prints as printed
from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.desk.table_files import TABLES
from hallapp.desk.word_files import WORD
from hallapp.exchange.word import write_word
from hallapp.exchange.write import write
from hallapp.papers.kit.sheets import Press
from hallapp.wording import words


def endings(paper: str) -> tuple[str, ...]:
    """What a paper can be besides a PDF: .docx, .xlsx."""
    kinds = ((".docx", WORD), (".xlsx", TABLES))
    return tuple(ending for ending, papers in kinds if paper in papers)


def save(hall: Hall, paper: str, values: Mapping[str, str], place: Path) -> str:
    """Save a paper by the ending of `place`; it takes no number. Gives what it is about.

    Raises:
        Refused: the paper refuses its values, or the file cannot be written.
    """
    made = prints.draft(hall, paper, values)
    say = words("papers", made.language)
    press = Press(issue=printed.preview(hall), say=say)
    if place.suffix.lower() == ".docx":
        write_word(place, list(WORD[paper](made.shown.figures, press)))
    else:
        heads, rows = TABLES[paper](made.shown.figures, press)
        write(place, heads, rows)
    return made.shown.subject
