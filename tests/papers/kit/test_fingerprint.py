import json
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256

import pytest

from hallapp.domain.deadlines import Unit
from hallapp.papers import PAPERS
from hallapp.papers.kit.fingerprint import canonical, fingerprint


@dataclass(frozen=True)
class Figures:
    day: date
    parts: tuple[object, ...]


def test_the_canonical_form() -> None:
    figures = Figures(date(2026, 4, 2), (Fraction(1, 2), Decimal("1.50"), Unit.WORKDAY, None, True))
    assert canonical(figures) == {
        "day": "2026-04-02",
        "parts": ["1/2", "1.50", "workday", None, True],
    }
    assert canonical({"b": {3, 1}}) == {"b": ["1", "3"]}
    assert canonical(datetime(2026, 4, 2, 9, 5)) == "2026-04-02T09:05:00"


def test_a_float_is_no_figure() -> None:
    with pytest.raises(TypeError):
        canonical(1.5)


def test_every_part_counts() -> None:
    paper = PAPERS[0]
    digest = fingerprint(paper.name, paper.layout, paper.sample)
    assert len(digest) == 64
    others = {
        fingerprint("other", paper.layout, paper.sample),
        fingerprint(paper.name, paper.layout + 1, paper.sample),
        fingerprint(paper.name, paper.layout, replace(paper.sample, hall="别的大厅")),
    }
    assert digest not in others
    assert len(others) == 3


def test_rows_hashed_one_by_one_say_the_same_as_all_at_once() -> None:
    figures = {"b": [{"y": 1, "x": "行"}, ["零", None, True], []], "a": {}, "c": "“"}
    form = ["register", 1, canonical(figures)]
    whole = json.dumps(form, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert fingerprint("register", 1, figures) == sha256(whole.encode()).hexdigest()
