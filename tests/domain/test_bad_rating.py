"""Who was rated does not decide that the rating does not count."""

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.registers.bad_rating import another_decides


def test_another_decides() -> None:
    another_decides({"staff": "张晓红", "decided_by": "周慧芳"}, {}, None)
    another_decides({"staff": "张晓红", "decided_by": None}, {}, None)
    with pytest.raises(Refused):
        another_decides({"staff": "张晓红", "decided_by": "张晓红"}, {}, None)
