"""`hallapp print`: a paper as a PDF; a preview without a number, or an issued sheet with one."""

from pathlib import Path
from typing import Annotated

import typer

from hallapp.cli.call import Call, table
from hallapp.desk import paper_files, prints
from hallapp.domain.errors import Refused
from hallapp.exchange.write import whole
from hallapp.wording import QT_TRANSLATE_NOOP

PRINT = QT_TRANSLATE_NOOP(
    "Help",
    "Print a paper into a PDF, or reports and tables into .docx and .xlsx; --list names them",
)
PAPER = QT_TRANSLATE_NOOP("Help", "The paper's name")
LIST = QT_TRANSLATE_NOOP("Help", "Which papers there are")
OUTPUT = QT_TRANSLATE_NOOP("Help", "The file; by its ending .pdf, .docx or .xlsx")
SAMPLE = QT_TRANSLATE_NOOP("Help", "With invented figures; needs no hall")
SET = QT_TRANSLATE_NOOP("Help", "parameter=value, as often as needed")
ISSUE = QT_TRANSLATE_NOOP("Help", "Take a number and note the print in the journal")

NO_PAPER = QT_TRANSLATE_NOOP("Refused", "Name a paper, or --list to see which there are")
NO_OUTPUT = QT_TRANSLATE_NOOP("Refused", "Say where the PDF goes: -o file.pdf")
NO_PDF = QT_TRANSLATE_NOOP("Refused", "{name} is no name of a PDF: let it end with .pdf")
NOT_SO = QT_TRANSLATE_NOOP(
    "Refused", "{paper} can be saved as a file that ends with one of: {endings}"
)
NO_EQUALS = QT_TRANSLATE_NOOP("Refused", "“{text}” sets nothing: write --set field=value")
PRINTED = QT_TRANSLATE_NOOP("Cli", "{paper} is in {file}")
ISSUED = QT_TRANSLATE_NOOP("Cli", "{paper} number {number} is in {file}")

HEADS = (
    QT_TRANSLATE_NOOP("Figure", "name"),
    QT_TRANSLATE_NOOP("Figure", "title"),
    QT_TRANSLATE_NOOP("Figure", "sizes"),
    QT_TRANSLATE_NOOP("Figure", "parameters"),
)


def add_to(program: typer.Typer) -> None:
    """Offer the command."""
    program.command("print", help=PRINT)(print_paper)


def print_paper(
    ctx: typer.Context,
    paper: Annotated[str, typer.Argument(help=PAPER)] = "",
    listed: Annotated[bool, typer.Option("--list", help=LIST)] = False,
    output: Annotated[Path | None, typer.Option("-o", "--output", help=OUTPUT)] = None,
    sample: Annotated[bool, typer.Option("--sample", help=SAMPLE)] = False,
    setting: Annotated[list[str] | None, typer.Option("--set", help=SET)] = None,
    issue: Annotated[bool, typer.Option("--issue", help=ISSUE)] = False,
) -> None:
    """One paper, or the list of them."""
    call: Call = ctx.obj
    if listed:
        _list(call)
        return
    if not paper:
        raise Refused(NO_PAPER, field="paper")
    if output is None:
        raise Refused(NO_OUTPUT, field="output")
    values = _values(setting)
    if output.suffix.lower() in paper_files.endings(paper) and not (sample or issue):
        _file(call, paper, values, output)
        return
    if output.suffix.lower() != ".pdf":
        others = ("" if sample or issue else " ".join(paper_files.endings(paper))).strip()
        if others:
            endings = f".pdf {others}"
            raise Refused(NOT_SO, field="output", paper=paper, endings=endings)
        raise Refused(NO_PDF, field="output", name=output.name)

    def draw(part: Path) -> prints.Printout:
        """No number is taken for a sheet that cannot be put where it is wanted."""
        if sample:
            drawn = prints.sample(paper, values)
        else:
            drawn = prints.render(call.open(), paper, values, issue=issue)
        part.write_bytes(drawn.pdf)
        return drawn

    printed = whole(output, draw)
    made = printed.issue
    number = made.sheet_no if issue and not sample else ""
    sentence = ISSUED if number else PRINTED
    call.answer(
        {
            "paper": paper,
            "file": str(output),
            "sheet_no": number or None,
            "fingerprint": printed.fingerprint,
            "seal": {"no": made.seal_no, "hash": made.seal_hash} if number else None,
        },
        [call.say("Cli", sentence, paper=paper, number=number, file=output)],
    )


def _file(call: Call, paper: str, values: dict[str, str], output: Path) -> None:
    """What others go on editing takes no number."""
    about = paper_files.save(call.open(), paper, values, output)
    call.answer(
        {"paper": paper, "file": str(output), "subject": about},
        [call.say("Cli", PRINTED, paper=paper, file=output)],
    )


def _list(call: Call) -> None:
    found = prints.papers()
    call.answer(
        [
            {
                "name": one.name,
                "family": one.family,
                "title": one.title,
                "sizes": list(one.sizes),
                "parameters": list(one.parameters),
            }
            for one in found
        ],
        table(
            [call.say("Figure", name) for name in HEADS],
            [[one.name, one.title, " ".join(one.sizes), " ".join(one.parameters)] for one in found],
        ),
    )


def _values(setting: list[str] | None) -> dict[str, str]:
    found = {}
    for text in setting or []:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise Refused(NO_EQUALS, text=text)
        found[name.strip()] = value.strip()
    return found
