"""The other process of `aside`: reads one old workbook from standard input, answers in JSON."""

import json
import sys
from contextlib import suppress

from hallapp.domain.errors import Refused
from hallapp.exchange import cells
from hallapp.exchange.grids import read_workbook
from hallapp.exchange.sniff import Content

MEMORY = 2 << 30
"""More than the largest old workbook takes; where the system lets a process limit itself."""


def main() -> None:
    """Answer once."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415 (not on Windows)

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    asked = json.loads(sys.stdin.buffer.readline())
    data = sys.stdin.buffer.read()
    try:
        grid = read_workbook(data, asked["name"], Content.XLS, asked["sheet"])
        answer: dict[str, object] = {
            "rows": list(grid.lines()),
            "merges": grid.merges,
            "sheet": grid.sheet,
            "sheet_names": grid.sheet_names,
        }
    except Refused as refused:
        told = {
            "sentence": refused.sentence,
            "field": refused.field,
            "values": {name: str(value) for name, value in refused.values.items()},
        }
        answer = {"refused": told}
    json.dump(answer, sys.stdout, default=cells.to_json)


if __name__ == "__main__":
    main()
