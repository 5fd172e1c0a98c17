"""A new hall prints each paper with dignity, or says what is missing and where to enter it."""

import re
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from hallapp.actions.hall import Hall, create_hall
from hallapp.desk import prints
from hallapp.desk.demo import hours
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from hallapp.papers import PAPERS
from hallapp.wording import words

WHERE = re.compile("在“[^”]+”|登记|写明|请先")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place: Path = tmp_path_factory.mktemp("new") / "a.hall"
    hall = create_hall(
        place, HallFacts(name="某某大厅"), hours(), lambda: datetime(2026, 10, 9, 8, 52), "周慧芳"
    )
    yield hall
    hall.close()


@pytest.mark.parametrize("name", [paper.name for paper in PAPERS])
def test_an_empty_hall_prints_or_says_what_is_missing(hall: Hall, name: str) -> None:
    try:
        printed = prints.render(hall, name)
    except Refused as refused:
        said = words("hallapp", "zh_CN")("Refused", refused.sentence, **refused.values)
        problem = refused.field
    else:
        assert len(pypdfium2.PdfDocument(BytesIO(printed.pdf))) > 0
        return
    assert problem
    assert WHERE.search(said), said
    assert "“”" not in said
    assert not re.search("[a-z]", said), said


def test_a_ballot_without_anybody_on_it_is_refused(hall: Hall) -> None:
    with pytest.raises(Refused) as refused:
        prints.render(hall, "ballot")
    assert refused.value.field == "names"
    assert prints.render(hall, "ballot", {"names": "张晓红、次仁卓玛"}).pdf
