"""The byte-flip walk: whoever turns one byte of a hall's file has changed nothing, or is found out.

``python tests/records/byte_flips.py HALL [A_PAGE]`` walks every page of a (small) hall's file.
"""

import random
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from hallapp.domain.errors import StoreTrouble
from hallapp.records import tables
from hallapp.records.store import Store
from hallapp.records.values import journaled
from hallapp.records.verify import verify

NOW = datetime(2026, 3, 2, 9, 5)
JOURNAL = ("step", "step_change", "step_image")
Content = dict[str, list[tuple[object, ...]]]


class Flip(NamedTuple):
    """One byte turned, and what came of it; `harm` if it changed something and nobody saw."""

    at: int
    bit: int
    seen: str
    harm: bool


def content(file: Path) -> Content | None:
    """What is stored of everything journaled and of the journal; None: it cannot be read."""
    names = [t.name for t in tables.metadata.sorted_tables if journaled(t.name)]
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        connection.text_factory = bytes
        try:
            return {
                name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()
                for name in (*names, *JOURNAL)
            }
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return None


def looked_at(file: Path) -> str:
    """The first thing that is found wrong with a file; nothing if it is sound."""
    try:
        with Store.open(file, now=lambda: NOW) as store, store.reading() as connection:
            return next((str(one) for one in verify(connection).findings), "")
    except StoreTrouble as trouble:
        return trouble.sentence


def flips(hall: Path, spots: Iterable[int], dice: random.Random) -> Iterator[Flip]:
    """Turn one byte after another, each in a fresh copy."""
    whole, sound = bytearray(hall.read_bytes()), content(hall)
    with tempfile.TemporaryDirectory() as folder:
        turned = Path(folder) / "turned.hall"
        for at in spots:
            bit = 1 << dice.randrange(8)
            whole[at] ^= bit
            turned.write_bytes(whole)
            whole[at] ^= bit
            seen = looked_at(turned)
            yield Flip(at, bit, seen, not seen and content(turned) != sound)
            for left in Path(folder).iterdir():
                left.unlink()


def spots(hall: Path, a_page: int, dice: random.Random) -> Iterator[int]:
    """Places in every page: as many again in what it holds as in its head and its gaps."""
    data = hall.read_bytes()
    page = int.from_bytes(data[16:18])
    for start in range(0, len(data), page):
        held = [at for at in range(start, start + page) if data[at]]
        for _ in range(a_page):
            yield (
                dice.choice(held) if held and dice.random() < 0.8 else start + dice.randrange(page)
            )


def dense(hall: Path, count: int, dice: random.Random) -> list[int]:
    """Places anywhere in what a file holds: where most is held, most are."""
    data = hall.read_bytes()
    return dice.sample([at for at in range(len(data)) if data[at]], count)


def main(hall: Path, a_page: int) -> int:
    """Walk and say how many were turned, found, and of no consequence."""
    dice, told = random.Random(1), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / hall.name
        shutil.copy(hall, copy)
        for flip in flips(copy, spots(copy, a_page, dice), dice):
            told["harm" if flip.harm else "found" if flip.seen else "nothing changed"] += 1
            if flip.harm:
                sys.stdout.write(f"byte {flip.at}, bit {flip.bit}: changed, and not found\n")
    said = ", ".join(f"{count} {what}" for what, count in sorted(told.items()))
    sys.stdout.write(f"{said}\n")
    return 1 if told["harm"] else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 4))
