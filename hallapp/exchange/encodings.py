"""In which encoding and with which delimiter a text was written."""

import codecs
import csv
from dataclasses import dataclass
from itertools import islice

from hallapp.domain.errors import Refused
from hallapp.wording import QT_TRANSLATE_NOOP

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20
_FEW = 0.02  # of the characters beyond ASCII may be broken before another encoding is tried
_GUESSED = QT_TRANSLATE_NOOP(
    "Warning", "The encoding of {name} is not certain; it was read as {encoding}."
)
_BROKEN = QT_TRANSLATE_NOOP(
    "Warning", "{name} was read as {encoding}, but some characters in it are damaged."
)
_NO_TEXT = QT_TRANSLATE_NOOP(
    "Refused", "{name} holds zero bytes and is no text. It may be damaged; fetch it again."
)
_NO_ENCODING = QT_TRANSLATE_NOOP(
    "Refused", "{encoding} is no encoding that is known. Leave it at auto, or say utf-8 or gb18030."
)


@dataclass(frozen=True)
class Encoding:
    """How a text is read; `warning` is a sentence marked in context "Warning", or empty."""

    name: str
    warning: str = ""


def encoding(data: bytes, name: str, wanted: str = "auto") -> Encoding:
    """The encoding of `data`: BOM, strict UTF-8, UTF-16 by its zero bytes, strict GB18030; a guess.

    Raises:
        Refused: zero bytes that are not UTF-16, or a `wanted` encoding that does not exist.
    """
    if wanted != "auto":
        return Encoding(_known(wanted, data))
    for bom, found in _BOMS:
        if data.startswith(bom):
            return Encoding(found, "" if _strict(data, found) else _BROKEN)
    if b"\0" in data:
        return Encoding(_utf16(data, name))
    for found in ("utf-8", "gb18030"):
        if _strict(data, found):
            return Encoding(found)
        if _strict(data, found, cut=True):
            return Encoding(found, _BROKEN)
    return _guess(data)


def delimiter(lines: list[str]) -> str:
    """What parts the cells: the mark that gives most rows the same number of cells, above one."""
    found, best = ",", (0, 0)
    for mark in ",\t;|，":
        try:
            counts = [len(row) for row in islice(csv.reader(lines, delimiter=mark), 200)]
        except csv.Error:  # a cell that does not end: said with its line when it is read
            continue
        several = [count for count in counts if count > 1]
        if several:
            usual = max(set(several), key=lambda count: (several.count(count), count))
            found, best = max(
                (found, best), (mark, (several.count(usual), usual)), key=lambda x: x[1]
            )
    return found


def _known(wanted: str, data: bytes) -> str:
    try:
        found = codecs.lookup(wanted).name
        "".encode(found)
    except (LookupError, ValueError):
        raise Refused(_NO_ENCODING, field="encoding", encoding=wanted) from None
    if found in {"gb2312", "gbk"}:
        return "gb18030"
    return "utf-8-sig" if found == "utf-8" and data.startswith(codecs.BOM_UTF8) else found


def _strict(data: bytes, name: str, *, cut: bool = False) -> bool:
    """Whether all of `data` is written in `name`; `cut`: its last character may be incomplete."""
    decoder = codecs.getincrementaldecoder(name)()
    view = memoryview(data)
    try:
        for start in range(0, len(data), _CHUNK):
            decoder.decode(view[start : start + _CHUNK])
        decoder.decode(b"", final=not cut)
    except UnicodeDecodeError:
        return False
    return True


def _utf16(data: bytes, name: str) -> str:
    """Which half of each pair is zero: Western digits and marks are zero in the upper byte."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    found = "utf-16-le" if odd > even else "utf-16-be"
    if min(even, odd) * 20 > max(even, odd) or not _strict(data, found):
        raise Refused(_NO_TEXT, field="file", name=name)
    return found


def _guess(data: bytes) -> Encoding:
    """One of ours with a few damaged characters, or else what charset-normalizer thinks."""
    beyond = max(1, len(data.translate(None, bytes(range(128)))) // 3)
    damage = {
        found: data.decode(found, "replace").count("\ufffd") / beyond
        for found in ("utf-8", "gb18030")
    }
    found = min(damage, key=lambda name: damage[name])
    if damage[found] <= _FEW:
        return Encoding(found, _BROKEN)
    from charset_normalizer import from_bytes  # noqa: PLC0415 (only for the rare file)

    match = from_bytes(data[:_CHUNK]).best()
    return Encoding(match.encoding if match else found, _GUESSED)
