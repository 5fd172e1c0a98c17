from pathlib import Path

import pytest

from hallapp.actions import settings
from hallapp.desk import prints, typefaces
from hallapp.domain.errors import Refused
from hallapp.places import FONTS
from tests.actions.conftest import Desk, desk

__all__ = ["desk"]


def test_installed_faces_are_found_by_their_files(tmp_path: Path) -> None:
    inside = tmp_path / "truetype"
    inside.mkdir()
    (inside / "SIMFANG.TTF").symlink_to(FONTS / "LXGWWenKai-Regular.ttf")
    (inside / "other.ttf").touch()
    (found,) = typefaces.installed((tmp_path, tmp_path / "none"))
    assert (found.role, found.name) == ("running", "仿宋")


def test_papers_are_set_in_the_face_of_the_hall(desk: Desk, tmp_path: Path) -> None:
    own = tmp_path / "own.ttf"
    own.symlink_to(FONTS / "LXGWWenKai-Regular.ttf")
    settings.change_facts(desk.hall, hotline="0899-612 3450")
    typefaces.choose(desk.hall, "title", str(own))
    made = prints.preview(desk.hall, prints.draft(desk.hall, "hotline-plate"))
    assert b"LXGWWenKai" in made.pdf
    typefaces.choose(desk.hall, "title", "")
    assert desk.hall.facts.fonts == {}


@pytest.mark.parametrize("name", ["NotoSerifTibetan-Regular.ttf", "README.md"])
def test_what_cannot_write_chinese_is_refused(desk: Desk, name: str) -> None:
    with pytest.raises(Refused) as refused:
        typefaces.choose(desk.hall, "running", str(FONTS / name))
    assert refused.value.field == "fonts"
    assert desk.hall.facts.fonts == {}


def test_only_roles_of_official_papers_are_chosen(desk: Desk) -> None:
    with pytest.raises(Refused, match="strong"):
        typefaces.choose(desk.hall, "strong", str(FONTS / "NotoSansSC-Bold.ttf"))
