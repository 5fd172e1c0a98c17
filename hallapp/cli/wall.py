"""`hallapp wall`: what hangs on the walls, what is stale and why; prints the stale sheets."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from hallapp.cli.call import Call, table
from hallapp.cli.paper import NO_OUTPUT, NO_PDF
from hallapp.desk import wall_prints
from hallapp.desk.wall import Place, Wall
from hallapp.domain.coming import Coming
from hallapp.domain.errors import Refused
from hallapp.domain.wall_words import STATES, TURNS, reason_words
from hallapp.exchange.write import whole
from hallapp.wording import QT_TRANSLATE_NOOP

WALL = QT_TRANSLATE_NOOP(
    "Help", "Sheets on the walls, which are stale and why; print makes the new ones"
)
WHAT = QT_TRANSLATE_NOOP("Help", "print: the stale sheets in walking order, with their list")
OUTPUT = QT_TRANSLATE_NOOP("Help", "The PDF")

HEADS = (
    QT_TRANSLATE_NOOP("Figure", "board"),
    QT_TRANSLATE_NOOP("Figure", "place"),
    QT_TRANSLATE_NOOP("Figure", "sheet"),
    QT_TRANSLATE_NOOP("Figure", "number"),
    QT_TRANSLATE_NOOP("Figure", "state"),
    QT_TRANSLATE_NOOP("Figure", "why"),
)
COUNTED = QT_TRANSLATE_NOOP("Cli", "{count} sheets, {stale} to be replaced")
MADE = QT_TRANSLATE_NOOP("Cli", "{count} sheets and their list {number} are in {file}")
LEFT_OUT = QT_TRANSLATE_NOOP("Cli", "left out: {sheet}: {why}")


class What(StrEnum):
    """What is wished of the walls."""

    LIST = "list"
    PRINT = "print"


def add_to(program: typer.Typer) -> None:
    """Offer the command."""
    program.command("wall", help=WALL)(wall)


def wall(
    ctx: typer.Context,
    what: Annotated[What, typer.Argument(help=WHAT)] = What.LIST,
    output: Annotated[Path | None, typer.Option("-o", "--output", help=OUTPUT)] = None,
) -> None:
    """List what hangs, or print what is stale."""
    call: Call = ctx.obj
    if what is What.PRINT:
        _print(call, output)
        return
    hall = call.open()
    found, coming = wall_prints.look(hall), wall_prints.ahead(hall)
    call.answer(
        [_plain(call, each) for each in found.places],
        [*_lines(call, found), *(_coming(call, each) for each in coming)],
    )


def _lines(call: Call, found: Wall) -> Iterator[str]:
    rows = [
        [
            each.board.name,
            each.place.rank,
            each.named,
            each.place.hung.sheet_no if each.place.hung else "",
            call.say("WallState", STATES[each.standing.hangs]),
            "; ".join(_reasons(call, each)),
        ]
        for each in found.places
    ]
    yield from table([call.say("Figure", head) for head in HEADS], rows)
    yield call.say("Cli", COUNTED, count=len(found.places), stale=found.waits)


def _coming(call: Call, change: Coming) -> str:
    """What is known to change before long, in a line."""
    title = f"{change.title}\u3000{change.about}".rstrip()
    said = call.say("Wall", TURNS[change.turn], day=change.on.isoformat())
    return f"{title} {said}  {change.board}".rstrip()


def _plain(call: Call, each: Place) -> dict[str, object]:
    hung, waiting = each.place.hung, each.place.waiting
    return {
        "board": each.board.name,
        "place": each.place.rank,
        "paper": each.place.paper,
        "told": dict(each.place.told),
        "sheet_no": hung.sheet_no if hung else None,
        "printed_at": hung.printed_at if hung else None,
        "ticked_by": hung.put_up_by if hung else None,
        "waiting": waiting.sheet_no if waiting else None,
        "state": each.standing.hangs.value,
        "why": _reasons(call, each),
    }


def _reasons(call: Call, each: Place) -> list[str]:
    if each.refused is not None:
        return [call.say("Refused", each.refused.sentence, **each.refused.values)]
    said = (
        reason_words(call.say, each.place.paper, reason, date.isoformat)
        for reason in each.standing.reasons
    )
    return list(dict.fromkeys(said))


def _print(call: Call, output: Path | None) -> None:
    if output is None:
        raise Refused(NO_OUTPUT, field="output")
    if output.suffix.lower() != ".pdf":
        raise Refused(NO_PDF, field="output", name=output.name)
    hall = call.open()

    def draw(part: Path) -> wall_prints.Reprint:
        """No number is taken for sheets that cannot be put where they are wanted."""
        made = wall_prints.reprint(hall, lambda _done, _total: None)
        part.write_bytes(made.pdf)
        return made

    made = whole(output, draw)
    lines = [call.say("Cli", MADE, count=len(made.numbers), number=made.list_no, file=output)]
    left_out = {
        place.named: call.say("Refused", why.sentence, **why.values) for place, why in made.left_out
    }
    lines += [call.say("Cli", LEFT_OUT, sheet=sheet, why=why) for sheet, why in left_out.items()]
    call.answer(
        {
            "file": str(output),
            "list_no": made.list_no,
            "sheets": list(made.numbers.values()),
            "left_out": left_out,
        },
        lines,
    )
