import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.seal_line import seal_of


@pytest.mark.parametrize(
    ("typed", "seal"),
    [
        ("", ""),
        (" 12 3f9a ", "12 3f9a"),
        ("9,402 D417 3AE8 6C50", "9402 d4173ae86c50"),
        ("9402:d4173ae8", "9402 d4173ae8"),
        ("日志第9,402号\u3000校验码D417 3AE8 6C50", "9402 d4173ae86c50"),
        ("log 9,402\u3000check D417 3AE8 6C50", "9402 d4173ae86c50"),
        ("1,234,567 " + "ab" * 32, "1234567 " + "ab" * 32),
    ],
)
def test_a_seal_is_read_as_it_is_printed(typed: str, seal: str) -> None:
    assert seal_of(typed) == seal


@pytest.mark.parametrize("typed", ["zz", "12", "12 3f9", "d4173ae8", "12 xyzw", "1 " + "a" * 65])
def test_what_is_no_seal_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="no seal"):
        seal_of(typed)
