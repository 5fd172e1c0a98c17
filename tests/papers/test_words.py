"""Every word of a paper has its English."""

import ast
import json
import string
from pathlib import Path

import pytest

from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.wording import words

PAPERS_FOLDER = Path(__file__).parents[2] / "hallapp" / "papers"


def said() -> set[str]:
    found = set()
    for file in PAPERS_FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def asked() -> set[str]:
    found = set()
    for file in PAPERS_FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "words"
                and isinstance(node.args[0], ast.Constant)
            ):
                found.add(node.args[0].value)
    return found


def test_all_words_are_translated_and_none_is_left_over() -> None:
    english = words("papers", "en").contexts["papers"]
    assert asked() | {paper.title for paper in PAPERS} <= set(english)
    assert set(english) - said() == set()


@pytest.mark.parametrize("language", ["en", "zh_TW"])
def test_translations_keep_the_places(language: str) -> None:
    for source, english in words("papers", language).contexts["papers"].items():
        places = [
            {place for _, place, _, _ in string.Formatter().parse(text) if place}
            for text in (source, english)
        ]
        assert places[0] == places[1], json.dumps(source)


def test_traditional_words_are_those_of_the_simplified_ones() -> None:
    assert words("papers", "zh_TW")("papers", "受理通知书") == "受理通知書"
    window, same = words("hallapp", "zh_CN").contexts, words("hallapp", "zh_TW").contexts
    assert {context: set(said) for context, said in window.items()} == {
        context: set(said) for context, said in same.items()
    }
    assert words("hallapp", "zh_TW")("Register complaint", "Complaints") == "投訴"


def test_papers_speak_english() -> None:
    say = words("papers", "en")
    for paper in PAPERS:
        for size in paper.sizes:
            assert pdf(paper, paper.sample, paper.sample_issue, size=size, say=say)
