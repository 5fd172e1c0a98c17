import re

import pytest

from hallapp.views.help import chapters, help_folder
from hallapp.views.pages import PAGES

LANGUAGES = ("zh_CN", "en")
LINK = re.compile(r"\]\(([^)]+)\)")


def test_both_languages_have_the_same_chapters() -> None:
    assert chapters(help_folder("zh_CN")).keys() == chapters(help_folder("en")).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_chapter(language: str) -> None:
    folder = help_folder(language)
    for path in folder.glob("*.md"):
        for target in LINK.findall(path.read_text("utf-8")):
            assert (folder / target).is_file(), f"{path.name}: {target}"


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.key)
def test_f1_finds_the_chapter_of_the_page(entry: object) -> None:
    key = getattr(entry, "key", "")
    assert sum(chapter.endswith(key) for chapter in chapters(help_folder("zh_CN"))) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chapter_is_short_and_has_one_title(language: str) -> None:
    for path in help_folder(language).glob("*.md"):
        text = path.read_text("utf-8")
        assert len(re.findall(r"^# ", text, re.MULTILINE)) == 1
        assert len(text.splitlines()) <= 45, path.name
