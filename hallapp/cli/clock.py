"""`hallapp deadline`: JSON lines in, JSON lines out, no hall needed."""

import sys
from typing import Annotated

import typer

from hallapp.cli.call import write
from hallapp.exchange.deadline_lines import answer_lines
from hallapp.wording import QT_TRANSLATE_NOOP

DEADLINE = QT_TRANSLATE_NOOP(
    "Help", "Due times: one JSON object a line from standard input, one answer a line"
)
EXPLAIN = QT_TRANSLATE_NOOP("Help", "Add the lines of the explained clock")


def add_to(program: typer.Typer) -> None:
    """Offer the command."""
    program.command("deadline", help=DEADLINE)(deadline)


def deadline(explain: Annotated[bool, typer.Option("--explain", help=EXPLAIN)] = False) -> None:
    """Answer every line of standard input; a bad line does not stop the rest."""
    for answer in answer_lines(sys.stdin or (), explain=explain):
        write(answer)
