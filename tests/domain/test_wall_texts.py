import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.wall_texts import checked_text, is_avoided, wall_rows


def test_a_text_is_kept_as_rows() -> None:
    assert checked_text("rules", " 首问负责制 ｜ 负责到底 \n\n") == "首问负责制｜负责到底"
    assert checked_text("rules", "甲制｜{hall}负责") == "甲制｜{hall}负责"
    assert wall_rows("rules", "甲制｜{hall}负责", "大厅") == (("甲制", "大厅负责"),)


@pytest.mark.parametrize(
    ("key", "text", "field"), [("poem", "", "text"), ("slogan", "{x}", "slogan")]
)
def test_odd_texts_are_refused(key: str, text: str, field: str) -> None:
    with pytest.raises(Refused) as no:
        checked_text(key, text)
    assert no.value.field == field


def test_what_is_never_said() -> None:
    assert is_avoided(" 忌语 ")
    assert not is_avoided("迎接")
