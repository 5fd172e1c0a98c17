"""Text as the search index keeps it: one token a character, three characters a digit or letter.

A run of digits and letters gives at every place its next three characters, so a query of three and
more is a phrase and a shorter one a prefix: any part of a word is found. Changing this needs a
migration that rebuilds the index.
"""

import re
from unicodedata import normalize

PIECE = re.compile(r"[0-9a-z]+|\s+|\S")
SPLIT = re.compile(r"[\x00-\x7f]|\s")  # without any of it, a text is a row of single characters
GAP = "␣"  # keeps a phrase from reaching over a space
WIDE = 0xFEE0  # from an ASCII sign to its full-width form, which every tokenizer leaves alone


def folded(text: str) -> str:
    """Without case, and with full-width digits and letters as plain ones."""
    return text.casefold() if text.isascii() else normalize("NFKC", text).casefold()


def _character(piece: str) -> str:
    if piece.isspace():
        return GAP
    return chr(ord(piece) + WIDE) if piece.isascii() else piece


def tokens(text: str) -> list[str]:
    """The tokens of a text, in order."""
    said = folded(text)
    if not SPLIT.search(said):
        return list(said)
    if said.isascii() and said.isalnum():
        return _run(said)
    found: list[str] = []
    for piece in PIECE.findall(said):
        if piece.isascii() and piece.isalnum():
            found += _run(piece)
        else:
            found.append(_character(piece))
    return found


def _run(piece: str) -> list[str]:
    return [piece[at : at + 3] for at in range(len(piece))]


def query(word: str) -> tuple[list[str], bool]:
    """The phrase that finds a word without spaces, and whether its last token is a prefix."""
    pieces = PIECE.findall(folded(word))
    last = pieces[-1] if pieces else ""
    if not (last.isascii() and last.isalnum()):
        return tokens(word), False
    before = tokens("".join(pieces[:-1]))
    if len(last) < 3:
        return [*before, last], True
    return [*before, *(last[at : at + 3] for at in range(len(last) - 2))], False
