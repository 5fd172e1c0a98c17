"""Runs faults of every kind, or of some, and prints how many were survived.

python tests/faults/run.py [--runs N] [--kind NAME …] [--seed N]
"""

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # children are forked: no threads here

from tests.actions.conftest import small_hall
from tests.faults import hostile, kills, media
from tests.faults.harness import warm

Kind = Callable[[Path, Random], int]
KINDS: dict[str, tuple[int, Kind]] = {
    "steps killed": (8, kills.steps_killed),
    "import killed": (4, kills.import_killed),
    "backup killed": (4, kills.backup_killed),
    "restore killed": (4, kills.restore_killed),
    "migration killed": (3, kills.migrate_killed),
    "print killed": (2, kills.print_killed),
    "two programs, one killed": (3, kills.beside_killed),
    "disk full": (2, media.full_disk),
    "read-only": (1, media.read_only),
    "stick pulled out": (1, media.stick_pulled),
    "log cut or torn": (3, media.torn_log),
    "file damaged": (4, media.damaged),
    "clock set back": (1, media.clock_back),
    "newer file": (1, media.newer),
    **hostile.KINDS,
}
"""Each with its share of the runs."""
ON_DEMAND: dict[str, tuple[int, Kind]] = {"log cut at every byte": (1, media.every_byte)}


_WHOLE = 100  # runs; below it is a sample


@dataclass
class Count:
    """What became of the runs of one kind."""

    runs: int = 0
    survived: int = 0
    checked: int = 0
    seconds: float = 0.0


def main(arguments: list[str]) -> int:
    """Run them; 1 if any was not survived."""
    asked = _asked(arguments)
    every = KINDS | ON_DEMAND
    chosen = {name: every[name] for name in asked.kind} if asked.kind else KINDS
    hostile.most[0] = hostile.BATCH if asked.runs >= _WHOLE else 5
    if asked.lie:
        chosen = {"acknowledged too early": (1, kills.told_too_early)}
    counts = {name: Count() for name in chosen}
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        template = Path(folder) / "template.hall"
        small_hall(template).close()
        _warm_up(template)
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        with suppress(KeyboardInterrupt):  # who stops it sees what was counted so far
            for number, name in enumerate(_schedule(chosen, asked.runs, Random(asked.seed))):
                seed = asked.seed * 1_000_003 + number
                _one(name, chosen[name][1], template, seed, counts[name])
    _table(counts)
    return int(any(count.survived < count.runs for count in counts.values()))


def _warm_up(template: Path) -> None:
    """Everything that a child does is loaded and known before it is forked."""
    folder = template.parent / "run"
    folder.mkdir()
    place = folder / "a.hall"
    shutil.copy(template, place)
    warm(place, kills.everything)
    shutil.rmtree(folder)


def _asked(arguments: list[str]) -> argparse.Namespace:
    reader = argparse.ArgumentParser(prog="packaging/faults")
    reader.add_argument("--runs", type=int, default=200)
    reader.add_argument("--kind", action="append", choices=[*KINDS, *ON_DEMAND], default=[])
    reader.add_argument("--lie", action="store_true", help="a program that loses, to be caught")
    reader.add_argument("--seed", type=int, default=int(time.time()))
    return reader.parse_args(arguments)


def _schedule(chosen: dict[str, tuple[int, Kind]], runs: int, rng: Random) -> list[str]:
    """Which kind each run is, by their shares, every kind at least once, in any order."""
    whole = sum(share for share, _ in chosen.values())
    planned = {name: max(1, round(runs * share / whole)) for name, (share, _) in chosen.items()}
    names = [name for name, times in planned.items() for _ in range(times)]
    rng.shuffle(names)
    return names


def _one(name: str, kind: Kind, template: Path, seed: int, count: Count) -> None:
    folder = template.parent / "run"
    folder.mkdir()
    place = folder / "a.hall"
    shutil.copy(template, place)
    began = time.monotonic()
    try:
        count.checked += kind(place, Random(seed))
        count.runs += 1
        count.survived += 1
    except Exception as error:  # noqa: BLE001 (counted and told)
        count.runs += 1
        print(f"{name}, seed {seed}: {type(error).__name__} {error}", file=sys.stderr)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    count.seconds += time.monotonic() - began


def _table(counts: dict[str, Count]) -> None:
    print("| what happens | runs | survived | acknowledged and checked | s |")
    print("|---|---|---|---|---|")
    total = Count()
    for name, count in counts.items():
        print(
            f"| {name} | {count.runs:,} | {count.survived:,} | {count.checked:,} "
            f"| {count.seconds:.0f} |"
        )
        total.runs += count.runs
        total.survived += count.survived
        total.checked += count.checked
        total.seconds += count.seconds
    print(
        f"| all | {total.runs:,} | {total.survived:,} | {total.checked:,} | {total.seconds:.0f} |"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
