from datetime import date

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.hall import Issue
from hallapp.papers.kit import tibetan
from hallapp.papers.kit.blocks import line
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.render import draw
from hallapp.papers.kit.sheets import Press, Sheet
from hallapp.papers.kit.styles import Style
from hallapp.papers.kit.tibetan import Script, Tibetan, break_tibetan, fitted_tibetan, shape
from tests.papers.conftest import Opened

LONG = "ཟླ་4པའི་ཚེས་7ཉིན་གཟའ་མིག་དམར་ནས་བཟུང་རྒྱུན་ལྡན་ལྟར་གཞུང་ལས་བྱེད།"


def drawn(*blocks: object) -> Opened:
    press = Press(issue=Issue(printed_on=date(2026, 4, 1)))
    return Opened(draw([Sheet(210, 100, tuple(blocks))], press))  # type: ignore[arg-type]


def test_a_stack_is_one_shape_and_not_its_letters_side_by_side() -> None:
    assert shape("རྒྱུ").width < shape("རགཡ").width
    assert shape("ཀི").width == shape("ཀ").width


def test_lines_break_after_tsheg_or_shad_alone() -> None:
    lines = break_tibetan(f"{LONG} {LONG}", 8.0, 100, strong=False, field="")
    assert len(lines) > 2
    assert all(each.text[-1] in {tibetan.TSHEG, tibetan.SHAD} for each in lines)
    assert not any(each.text.startswith(tibetan.SHAD) for each in lines)
    assert "".join(each.text for each in lines).replace(" ", "") == (LONG + LONG).replace(" ", "")


def test_tsheg_before_shad_stays_with_it() -> None:
    lines = break_tibetan("གཏོང་།" * 9, 8.0, 40, strong=False, field="")
    assert all(each.text.endswith("་།") for each in lines)


def test_what_is_drawn_is_found_again_and_later_text_is_seen() -> None:
    opened = drawn(
        Tibetan(10, 20, 120, LONG, Script(24)),
        line(10, 80, "其后的字", Style(Role.TEXT, 20), 100),
    )
    assert LONG in opened.text.replace("\n", "")
    assert "其后的字" in opened.text
    assert all(opened.fonts.values())


def test_a_block_is_as_high_as_its_lines() -> None:
    block = Tibetan(10, 20, 60, LONG, Script(24, strong=True), "right")
    assert block.height == pytest.approx(len(block.lines) * tibetan.PITCH * Script(24).em)


def test_one_line_shrinks_and_is_then_refused() -> None:
    small = fitted_tibetan(0, 0, 130, LONG, Script(20))
    assert small.script.size < 20
    assert len(small.lines) == 1
    with pytest.raises(Refused) as refused:
        fitted_tibetan(0, 0, 40, LONG, Script(20), field="title")
    assert refused.value.field == "title"


def test_too_many_lines_and_a_syllable_wider_than_the_line_are_refused() -> None:
    with pytest.raises(Refused):
        _ = Tibetan(0, 0, 60, LONG, Script(24), most=1).lines
    with pytest.raises(Refused):
        _ = Tibetan(0, 0, 2, LONG, Script(24)).lines


def test_a_character_that_the_face_lacks_is_refused_by_name() -> None:
    with pytest.raises(Refused, match="服"):
        shape("བརྡ་服", field="second")
