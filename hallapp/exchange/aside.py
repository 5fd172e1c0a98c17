"""Old binary workbooks, read by a process of their own.

Their reader believes what a file says of its sizes: a torn or hostile one makes it ask for
gigabytes, and where there are none it ends the whole process without a word. So that process is
not ours.
"""

import json
import os
import subprocess
import sys
from typing import Any

from hallapp.domain.errors import Refused
from hallapp.exchange import cells, sniff

PATIENCE = 120  # seconds; a sheet of 65,536 rows takes two
MODULE = "hallapp.exchange.old_workbook"


def read(data: bytes, name: str, sheet: str | None) -> dict[str, Any]:
    """What the other process found: ``rows``, ``merges``, ``sheet``, ``sheet_names``.

    Raises:
        Refused: what that process refused, or it died of the file.
    """
    asked = json.dumps({"name": name, "sheet": sheet}).encode() + b"\n" + data
    try:
        done = subprocess.run(  # noqa: S603 (our own module; the file goes in as bytes)
            [sys.executable, "-m", MODULE],
            input=asked,
            capture_output=True,
            timeout=PATIENCE,
            check=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        found: dict[str, Any] = json.loads(done.stdout, object_hook=cells.from_json)
    except (subprocess.SubprocessError, ValueError):
        raise sniff.damaged(name) from None
    if refused := found.get("refused"):
        raise Refused(refused["sentence"], field=refused["field"], **refused["values"])
    return found
