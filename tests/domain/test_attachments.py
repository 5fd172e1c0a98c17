import pytest

from hallapp.domain.attachments import (
    MEGABYTE,
    AttachmentKind,
    check_size,
    file_name,
    read_megabytes,
)
from hallapp.domain.errors import Refused


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("现场.jpg", "现场.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\照片\\锦旗.png", "锦旗.png"),
        ("gpj.\u202exe\n.jpg", "gpj.xe.jpg"),
        ("字" * 200 + ".jpeg", "字" * 115 + ".jpeg"),
        ("字" * 200, "字" * 120),
        ("a." + "字" * 200, "a." + "字" * 118),
    ],
)
def test_a_name_is_its_last_part_shown_and_not_too_long(given: str, kept: str) -> None:
    assert file_name(given) == kept


def test_a_file_has_an_ending_by_its_kind() -> None:
    assert [kind.ending for kind in AttachmentKind] == [".jpg", ".png", ".pdf"]


def test_a_file_larger_than_allowed_is_refused_by_name() -> None:
    check_size("a.pdf", MEGABYTE, 1)
    with pytest.raises(Refused) as refused:
        check_size("a.pdf", MEGABYTE + 1, 1)
    assert refused.value.values["name"] == "a.pdf"


@pytest.mark.parametrize("value", ["", "0", "101", "ten", "１０", "-3", "1.5"])
def test_the_allowed_size_is_a_small_number(value: str) -> None:
    assert read_megabytes(" 20 ") == 20
    with pytest.raises(Refused) as refused:
        read_megabytes(value)
    assert refused.value.field == "megabytes"
