"""Times each paper and a register of 10,000 rows: `python tests/bench/papers.py [rows]`."""

import resource
import statistics
import sys
import time
from dataclasses import replace

from hallapp.papers import PAPERS
from hallapp.papers.books.case_register import SAMPLE
from hallapp.papers.kit.render import pdf


def clock(rounds: int, work: object) -> tuple[float, int]:
    times, size = [], 0
    for _ in range(rounds):
        start = time.perf_counter()
        size = len(work())  # type: ignore[operator]
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000, size


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    start = time.perf_counter()
    for paper in PAPERS:
        pdf(paper, paper.sample, paper.sample_issue)
    print(f"all papers once, faces loaded: {(time.perf_counter() - start) * 1000:.0f} ms")
    for paper in PAPERS:
        for size in paper.sizes:
            took, length = clock(
                7, lambda p=paper, s=size: pdf(p, p.sample, p.sample_issue, size=s)
            )
            print(f"{paper.name:12} {size}: {took:6.1f} ms, {length / 1024:.0f} KiB")
    register = next(paper for paper in PAPERS if paper.name == "register")
    many = replace(
        SAMPLE,
        rows=tuple(
            replace(SAMPLE.rows[n % len(SAMPLE.rows)], case_no=f"2026-0402-{n:06d}")
            for n in range(rows)
        ),
    )
    took, length = clock(1, lambda: pdf(register, many, register.sample_issue))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"register of {rows:,} rows: {took / 1000:.1f} s, {length / 2**20:.1f} MiB, {peak:.0f} MB"
    )


if __name__ == "__main__":
    main()
