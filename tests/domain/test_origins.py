from datetime import date

from hallapp.domain.deadlines import Lamp
from hallapp.domain.registers.lines import EntryLine
from hallapp.domain.registers.origins import ORIGINS, taken


def test_a_rectification_takes_what_its_origin_has() -> None:
    line = EntryLine(
        register="self_check",
        id=1,
        entry_no="ZC-26-001",
        state="open",
        received_at=date(2026, 10, 9),
        closed_at=None,
        due_at=None,
        stage_due_at=None,
        missing_year=None,
        lamp=Lamp.NONE,
        overdue=False,
        remaining_days=None,
        remaining_minutes=None,
        values={"gap": "", "requirement": "一次性告知", "staff": "张晓红", "window": None},
    )
    assert taken(ORIGINS["self_check"], line) == {
        "source": "other",
        "source_no": "ZC-26-001",
        "problem": "一次性告知",
        "responsible": "张晓红",
    }
