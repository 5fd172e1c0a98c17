from datetime import date

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.readiness import (
    HEADINGS,
    ITEM_FIELDS,
    REGISTER,
    Check,
    Point,
    checklist_called,
    checklists,
    each_day,
    gap,
    idle,
    said,
)
from hallapp.domain.registers import register_called
from hallapp.domain.spans import Span
from hallapp.papers import PAPERS
from hallapp.wording import LANGUAGES, Words

WEEK = Span(date(2026, 3, 2), date(2026, 3, 8))
POINT = Point(heading="staff", check=Check.PHOTOS)


def test_the_checklists_ask_for_what_there_is() -> None:
    papers = {paper.name for paper in PAPERS}
    for checklist in checklists().values():
        assert all(checklist.called(language) for language in LANGUAGES)
        for point in checklist.points:
            assert point.heading in HEADINGS
            known = {
                Check.ITEM: lambda of: of in ITEM_FIELDS,
                Check.PRINTED: lambda of: of in papers,
                Check.DAILY: lambda of: bool(register_called(of)),
                Check.IDLE: lambda of: bool(register_called(of)),
                Check.LATE: lambda of: bool(register_called(of)),
            }.get(point.check, lambda of: not of)
            assert known(point.of), point
            assert said(Words(), point, "纸")
        for part in checklist.parts:
            if part.startswith(REGISTER):
                assert not register_called(part.removeprefix(REGISTER)).sealed
            else:
                assert part in papers
        headings = [point.heading for point in checklist.points]
        assert headings == sorted(headings, key=list(HEADINGS).index)


def test_the_first_checklist_is_meant_where_none_is_named() -> None:
    assert checklist_called("").key == "hall"
    assert checklist_called("complaints").key == "complaints"
    with pytest.raises(Refused) as refused:
        checklist_called("none")
    assert refused.value.field == "checklist"


def test_a_gap_counts_all_and_names_some() -> None:
    assert gap(POINT, ()) is None
    found = gap(POINT, ("甲", "乙", "丙", "丁"))
    assert found is not None
    assert (found.count, found.examples) == (4, ("甲", "乙", "丙"))


def test_idle_stretches_are_longer_than_allowed() -> None:
    assert idle((), WEEK, 6) == (WEEK,)
    assert idle((), WEEK, 7) == ()
    days = (date(2026, 3, 5), date(2026, 3, 5))
    assert idle(days, WEEK, 2) == (
        Span(date(2026, 3, 2), date(2026, 3, 4)),
        Span(date(2026, 3, 6), date(2026, 3, 8)),
    )
    assert idle(days, WEEK, 3) == ()


def test_the_days_of_a_period() -> None:
    assert len(each_day(WEEK)) == 7
    assert each_day(Span(date(2026, 3, 9), date(2026, 3, 8))) == ()
