"""Which hall this computer opened last, and where a new one is put."""

from pathlib import Path

import platformdirs

FOLDER = "hallapp"


def _note() -> Path:
    return platformdirs.user_data_path(FOLDER, appauthor=False) / "last_hall.txt"


def default_place() -> Path:
    """Where a hall lies if nobody says otherwise."""
    return platformdirs.user_data_path(FOLDER, appauthor=False) / "hall.hall"


def last_place() -> str:
    """The path or URL of the hall opened last on this computer, else the default place."""
    try:
        noted = _note().read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        noted = ""
    return noted or str(default_place())


def remember(place: str | Path) -> None:
    """Note the hall that a window has opened; a computer that cannot write forgets it."""
    note = _note()
    absolute = str(place) if "://" in str(place) else str(Path(place).resolve())
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(absolute, "utf-8")
    except OSError:
        return
