import hashlib
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.sheets import Paper

Open = Callable[[bytes], Any]
EACH = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)


@pytest.fixture(scope="module")
def drawn() -> dict[str, bytes]:
    """Every paper's sample, drawn in this process."""
    return {paper.name: pdf(paper, paper.sample, paper.sample_issue) for paper in PAPERS}


def test_another_process_prints_the_same_bytes(drawn: dict[str, bytes]) -> None:
    code = (
        "import hashlib\nfrom hallapp.papers import PAPERS\n"
        "from hallapp.papers.kit.render import pdf\n"
        "for p in PAPERS: print(hashlib.sha256(pdf(p, p.sample, p.sample_issue)).hexdigest())"
    )
    said = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONHASHSEED": "1", "PYTHONPATH": ":".join(sys.path)},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert said.split() == [hashlib.sha256(each).hexdigest() for each in drawn.values()]


@EACH
def test_nothing_stands_near_the_edge(opened: Open, paper: Paper) -> None:
    for size in paper.sizes:
        sheet = opened(pdf(paper, paper.sample, paper.sample_issue, size=size))
        width, height = sheet.sizes[0]
        boxes = sheet.ink_boxes()
        assert boxes
        assert all(left >= 5 and right <= width - 5 for left, _, right, _ in boxes)
        assert all(bottom >= 5 and top <= height - 5 for _, bottom, _, top in boxes)


@EACH
def test_mono_has_no_colour(paper: Paper) -> None:
    import pypdfium2

    page = pypdfium2.PdfDocument(pdf(paper, paper.sample, paper.sample_issue, mono=True))[0]
    image = page.render(scale=0.5).to_pil().convert("RGB")
    assert all(max(pixel) - min(pixel) < 8 for pixel in image.get_flattened_data())


def test_every_page_is_heard_and_no_more_than_wanted_are_drawn(opened: Open) -> None:
    paper = next(paper for paper in PAPERS if paper.name == "register")
    rows = paper.sample.rows * 20
    book = replace(paper.sample, rows=rows)
    heard: list[tuple[int, int]] = []
    whole = pdf(paper, book, paper.sample_issue, progress=lambda *far: heard.append(far))
    assert heard == [(n, len(opened(whole).sizes)) for n in range(1, len(opened(whole).sizes) + 1)]
    assert len(heard) > 1
    assert len(opened(pdf(paper, book, paper.sample_issue, most=1)).sizes) == 1


def test_papers_are_drawn_beside_each_other(drawn: dict[str, bytes]) -> None:
    with ThreadPoolExecutor(4) as hands:
        made = list(
            hands.map(
                lambda paper: (paper.name, pdf(paper, paper.sample, paper.sample_issue)),
                PAPERS * 2,
            )
        )
    assert all(drawn[name] == again for name, again in made)
