"""Text as the search index keeps it: one token a character, three characters a digit or letter.

A run of digits and letters gives at every place its next three characters, so a query of three and
more is a phrase and a shorter one a prefix: any part of a word is found. Changing this needs a
migration that rebuilds the index.
"""

import re
from itertools import zip_longest
from unicodedata import normalize

PIECE = re.compile(r"[0-9a-z]+|\s+|\S")
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
    found: list[str] = []
    for piece in PIECE.findall(folded(text)):
        if len(piece) > 1 and piece.isalnum():
            found += map("".join, zip_longest(piece, piece[1:], piece[2:], fillvalue=""))
        elif piece.isascii() and piece.isalnum():
            found.append(piece)
        else:
            found.append(_character(piece))
    return found


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
