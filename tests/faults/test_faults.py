"""A sample of every fault; thousands on demand: packaging/faults."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
KINDS = 26


def test_a_sample_of_every_fault_is_survived() -> None:
    """In a process of its own: its children are forked, and a window's threads would not come."""
    done = subprocess.run(
        [sys.executable, "tests/faults/run.py", "--runs", "1", "--seed", "1"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr[-4000:]
    rows = re.findall(r"\| (.+) \| (\d+) \| (\d+) \| (\d+) \| \d+ \|", done.stdout)
    assert len(rows) == KINDS + 1
    assert all(runs == survived for _, runs, survived, _ in rows)


def test_what_is_lost_is_seen() -> None:
    """The harness itself can fail: a program that acknowledges before it commits loses steps."""
    done = subprocess.run(
        [sys.executable, "tests/faults/run.py", "--runs", "6", "--seed", "1", "--lie"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "was acknowledged and is not there" in done.stderr
