from dataclasses import replace
from pathlib import Path

import pytest

from hallapp.domain.errors import Refused
from hallapp.papers import PAPERS
from hallapp.papers.kit.faces import Face, Role, bundled, faces_of
from hallapp.papers.kit.render import pdf
from hallapp.places import FONTS

CLOCK = next(paper for paper in PAPERS if paper.name == "clock")


def test_every_face_measures_and_knows_its_ink() -> None:
    for role in Role:
        face = bundled().first(role)
        left, bottom, right, top = face.ink("零")
        assert 0 < left < right < 1.01
        assert -0.2 < bottom < 0 < top < 1
        assert face.advance("零") == 1
        assert face.ink(" ") == (0, 0, 0, 0)
        assert not face.has("𒀀")


def test_a_hall_may_choose_a_face() -> None:
    chosen = faces_of({"title": str(FONTS / "LXGWWenKai-Regular.ttf"), "unknown": "x"})
    assert chosen.first(Role.TITLE).name == "LXGWWenKai-Regular"
    assert chosen.first(Role.TEXT) is bundled().first(Role.TEXT)
    assert faces_of({}) is bundled()
    ours = pdf(CLOCK, CLOCK.sample, CLOCK.sample_issue, faces=chosen)
    assert b"LXGWWenKai" in ours
    assert b"LXGWWenKai" not in pdf(CLOCK, CLOCK.sample, CLOCK.sample_issue)


def test_a_file_of_the_same_name_is_another_face(tmp_path: Path) -> None:
    namesake = tmp_path / "NotoSansSC-Regular.ttf"
    namesake.write_bytes((FONTS / "LXGWWenKai-Regular.ttf").read_bytes())
    chosen = faces_of({"strong": str(namesake)})
    ours = pdf(CLOCK, CLOCK.sample, CLOCK.sample_issue, faces=chosen)
    assert b"LXGWWenKai" in ours
    assert b"NotoSansSC-Regular" in ours


@pytest.mark.parametrize("content", [b"", b"no font at all", b"OTTO\x00\x01"])
def test_a_file_that_is_no_font_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "f.ttf"
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        _ = Face(path).font
    assert refused.value.field == "fonts"
    assert "f.ttf" in str(refused.value)


def test_a_character_beyond_the_first_plane_is_found_as_text() -> None:
    import pypdfium2

    slip = pdf(CLOCK, replace(CLOCK.sample, item="𠮷祥"), CLOCK.sample_issue)
    page = pypdfium2.PdfDocument(slip)[0].get_textpage()
    assert "𠮷祥" in page.get_text_bounded()
