from datetime import datetime

import pytest

from hallapp.domain.errors import Refused
from hallapp.views.moment_text import read_moment

NOW = datetime(2026, 10, 9, 8, 52, 30)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("", datetime(2026, 10, 9, 8, 52)),
        ("今天 08:52", datetime(2026, 10, 9, 8, 52)),
        ("Today 8:05", datetime(2026, 10, 9, 8, 5)),
        ("9:05", datetime(2026, 10, 9, 9, 5)),
        ("9：05", datetime(2026, 10, 9, 9, 5)),
        ("9时05分", datetime(2026, 10, 9, 9, 5)),
        ("昨天 16:40", datetime(2026, 10, 8, 16, 40)),
        ("10月8日 9:05", datetime(2026, 10, 8, 9, 5)),
        ("10-08 9:05", datetime(2026, 10, 8, 9, 5)),
        ("2025/12/31 17:00", datetime(2025, 12, 31, 17)),
        ("2026年9月30日", datetime(2026, 9, 30, 8, 52)),
    ],
)
def test_what_people_type_is_read(typed: str, at: datetime) -> None:
    assert read_moment(typed, NOW) == at


@pytest.mark.parametrize("typed", ["2-30 9:00", "25:00", "soon", "9:61", "10月", "今天今天 9:00"])
def test_what_does_not_exist_is_refused_with_its_field(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_moment(typed, NOW, field="accepted_at")
    assert refused.value.field == "accepted_at"
    assert refused.value.values == {"typed": typed}
