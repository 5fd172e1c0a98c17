import pytest
from hypothesis import given
from hypothesis import strategies as st

from hallapp.records.tokens import folded, query, tokens

ALPHABET = st.text(st.sampled_from("王民一123abZ-/ （é"), max_size=9)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("王民", "王 民"),
        ("1234", "123 234 34 4"),
        ("A-12", "a － 12 2"),
        ("王 民", "王 ␣ 民"),
        ("１２", "12 2"),
        ("", ""),
    ],
)
def test_tokens(text: str, expected: str) -> None:
    assert " ".join(tokens(text)) == expected


@pytest.mark.parametrize(
    ("word", "phrase", "prefix"),
    [
        ("王民", "王 民", False),
        ("12", "12", True),
        ("1234", "123 234", False),
        ("王1", "王 1", True),
    ],
)
def test_query(word: str, phrase: str, prefix: bool) -> None:
    assert query(word) == (phrase.split(), prefix)


def finds(text: str, word: str) -> bool:
    kept, (phrase, prefix) = tokens(text), query(word)
    for at in range(len(kept) - len(phrase) + 1):
        part = kept[at : at + len(phrase)]
        if part == phrase or (
            prefix and part[:-1] == phrase[:-1] and part[-1].startswith(phrase[-1])
        ):
            return True
    return False


@given(ALPHABET, ALPHABET.filter(lambda word: word and not any(c.isspace() for c in word)))
def test_a_phrase_finds_exactly_what_holds_the_word(text: str, word: str) -> None:
    assert finds(text, word) == (folded(word) in folded(text))
