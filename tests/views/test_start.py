"""What the frame costs before its first paint."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "sqlalchemy", "alembic", "typer", "pypinyin", "qtawesome", "reportlab", "qrcode", "numpy",
    "pyqtgraph", "python_calamine", "xlsxwriter", "openpyxl", "pypdfium2", "PIL",
)  # fmt: skip

PAINT = """
import json, sys
from datetime import datetime
from PySide6.QtCore import QSettings
from hallapp import app as program
app = program.application()
from hallapp.views.preferences import Preferences
started = program.Program(app, sys.argv[1], datetime.now)
started.preferences = Preferences(QSettings(sys.argv[2], QSettings.Format.IniFormat))
def painted():
    print(json.dumps([name for name in json.loads(sys.argv[3]) if name in sys.modules]))
    app.exit(0)
started.open_hall = painted
started.start()
app.exec()
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    arguments = [str(tmp_path / "none.hall"), str(tmp_path / "seat.ini"), json.dumps(HEAVY)]
    done = subprocess.run(
        [sys.executable, "-c", PAINT, *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    loaded: list[Any] = json.loads(done.stdout)
    assert loaded == []
