"""The bundled faces: loaded when first needed, measured, and chained so that no box is printed."""

import mmap as mapping
import sys
import threading
import unicodedata
from array import array
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, cached_property, lru_cache
from pathlib import Path
from struct import unpack_from
from typing import Any, Final
from zlib import crc32

from reportlab.pdfbase.ttfonts import TTFError, TTFont

from hallapp.domain.errors import Refused
from hallapp.places import FONTS
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_FACE = QT_TRANSLATE_NOOP(
    "Refused",
    "{what}: no typeface here can write “{character}” ({code}); write it with another character.",
)
_HIDDEN = QT_TRANSLATE_NOOP(
    "Refused",
    "{what}: the text holds a character that nobody sees, {code} {name}; delete it.",
)
_UNSEEN = frozenset({"Cc", "Cf", "Cs"})  # control, format and half characters have no ink
_BAD_FILE = QT_TRANSLATE_NOOP(
    "Refused", "{what}: “{file}” is not a TrueType font that can be embedded; choose another file."
)


class Role(StrEnum):
    """What a face is for (papers-look.md, Faces)."""

    TITLE = "title"
    TEXT = "text"
    STRONG = "strong"
    RUNNING = "running"
    LEGAL = "legal"


_FILES: Final = {
    Role.TITLE: "NotoSerifSC-Bold.ttf",
    Role.TEXT: "NotoSansSC-Regular.ttf",
    Role.STRONG: "NotoSansSC-Bold.ttf",
    Role.RUNNING: "LXGWWenKai-Regular.ttf",
    Role.LEGAL: "NotoSerifSC-Regular.ttf",
}
_NEXT: Final = {
    Role.TITLE: (Role.STRONG, Role.LEGAL, Role.RUNNING),
    Role.TEXT: (Role.LEGAL, Role.RUNNING),
    Role.STRONG: (Role.TEXT, Role.TITLE, Role.RUNNING),
    Role.RUNNING: (Role.TEXT, Role.LEGAL),
    Role.LEGAL: (Role.TEXT, Role.RUNNING),
}
_MIDDLES: Final = {  # height of a Han character's optical middle over the base line, em
    "NotoSansSC-Regular": 0.360,
    "NotoSansSC-Bold": 0.361,
    "NotoSerifSC-Regular": 0.373,
    "NotoSerifSC-Bold": 0.377,
    "LXGWWenKai-Regular": 0.342,
}
READING = threading.Lock()  # a face reads its file by seeking: one thread at a time


class _Font(TTFont):
    """ReportLab's font whose text layer also holds characters beyond the first plane."""

    def addObjects(self, doc: Any) -> None:
        face: Any = self.face
        subsets = [list(subset) for subset in self.state[doc].subsets]
        with READING:
            super().addObjects(doc)
            _forget(face._ttf_data)  # noqa: SLF001 (no public way)
        for number, subset in enumerate(subsets):
            if any(code > 0xFFFF for code in subset):
                prefix = bytes(f"{number:06d}", "ascii").translate(_LETTERS).decode()
                name = f"toUnicodeCMap:{prefix}+{face.name.decode()}"
                stream = doc.idToObject[name]
                for code in subset:
                    if code > 0xFFFF:
                        pair = chr(code).encode("utf-16-be").hex().upper()
                        stream.content = stream.content.replace(f"<{code:04X}>", f"<{pair}>")


_LETTERS: Final = bytes.maketrans(b"0123456789", b"ABCDEFGIJK")  # as ReportLab names subsets


def _slim(parsed: Any, path: Path) -> None:
    """Let go of what only parsing needed, and leave the file on disk: 40 MB less a face."""
    with path.open("rb") as file:
        parsed._ttf_data = mapping.mmap(file.fileno(), 0, access=mapping.ACCESS_READ)  # noqa: SLF001 (no public way)
    parsed.glyphToChar.clear()
    parsed.glyphPos = array("L", parsed.glyphPos)
    known: dict[tuple[int, int], tuple[int, int]] = {}
    parsed.hmetrics = [known.setdefault(pair, pair) for pair in parsed.hmetrics]


def _forget(file: mapping.mmap) -> None:
    """Give back the memory of a file that a subset was cut from: it was read from end to end."""
    if sys.platform != "win32":  # where files are paged out anyway
        file.madvise(mapping.MADV_DONTNEED)


class Face:
    """One font file; lengths in em."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.stem
        self.middle = _MIDDLES.get(self.name, 0.36)

    @property
    def _known_as(self) -> str:
        """Its name in a document: no other file of the same name may pass for it."""
        if self.path.parent == FONTS:
            return self.name
        return f"{self.name}-{crc32(str(self.path).encode()):08x}"

    @cached_property
    def font(self) -> Any:
        """The parsed file (about 0.1 s, once a process)."""
        with READING:
            try:
                font = _Font(self._known_as, str(self.path), asciiReadable=False)
                _slim(font.face, self.path)
            except (TTFError, OSError) as wrong:
                raise Refused(
                    _BAD_FILE, field="fonts", what="fonts", file=self.path.name
                ) from wrong
        return font

    @cached_property
    def _advances(self) -> Mapping[int, float]:
        return self.font.face.charWidths  # type: ignore[no-any-return]  # ReportLab is untyped here

    def has(self, character: str) -> bool:
        """Whether the face holds a glyph of its own for it."""
        return bool(self.font.face.charToGlyph.get(ord(character)))

    def advance(self, character: str) -> float:
        """How far it moves the pen."""
        return self._advances.get(ord(character), 0) / 1000

    def ink(self, character: str) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of its ink, from its origin on the base line."""
        parsed = self.font.face
        glyph = parsed.charToGlyph[ord(character)]
        start, end = parsed.glyphPos[glyph], parsed.glyphPos[glyph + 1]
        if start == end:
            return 0.0, 0.0, 0.0, 0.0
        where = parsed.get_table_pos("glyf")[0] + start
        left, bottom, right, top = unpack_from(">4h", parsed._ttf_data, where + 2)  # noqa: SLF001 (no public way)
        em = parsed.unitsPerEm
        return left / em, bottom / em, right / em, top / em


@cache
def face_at(path: Path) -> Face:
    """The face of a font file, shared by the process."""
    return Face(path)


def no_face(character: str, field: str) -> Refused:
    """The refusal of a character that no typeface here can write."""
    return Refused(
        _NO_FACE,
        field=field or "text",
        what=field or "text",
        character=character,
        code=f"U+{ord(character):04X}",
    )


class Faces:
    """The faces of one hall: the bundled ones, and before them those that the hall chose."""

    def __init__(self, chosen: Mapping[str, str] | None = None) -> None:
        chosen = chosen or {}
        self._chains = {
            role: tuple(
                face_at(path)
                for path in (
                    *((Path(chosen[role]),) if chosen.get(role) else ()),
                    *(FONTS / _FILES[each] for each in (role, *_NEXT[role])),
                )
            )
            for role in Role
        }
        self._found: dict[tuple[Role, str], Face] = {}

    def first(self, role: Role) -> Face:
        """The face that a role is set in."""
        return self._chains[role][0]

    def of(self, role: Role, character: str, field: str) -> Face:
        """The first face of the role's chain that can write it.

        Raises:
            Refused: none can, or it would not be seen; the sentence names `field` and the
                character.
        """
        found = self._found.get((role, character))
        if found is None:
            _check_seen(character, field)
            found = next((face for face in self._chains[role] if face.has(character)), None)
            if found is None:
                raise no_face(character, field)
            self._found[role, character] = found
        return found


def _check_seen(character: str, field: str) -> None:
    """No character may turn the text round or vanish from it."""
    if unicodedata.category(character) in _UNSEEN:
        raise Refused(
            _HIDDEN,
            field=field or "text",
            what=field or "text",
            code=f"U+{ord(character):04X}",
            name=unicodedata.name(character, ""),
        )


@cache
def bundled() -> Faces:
    """The bundled faces, shared by the process."""
    return Faces()


def faces_of(chosen: Mapping[str, str]) -> Faces:
    """The faces of a hall that chose some of its own (role → file), shared by the process."""
    told = {role.value: chosen[role] for role in Role if chosen.get(role)}
    return _shared(tuple(sorted(told.items()))) if told else bundled()


@lru_cache(maxsize=4)
def _shared(chosen: tuple[tuple[str, str], ...]) -> Faces:
    return Faces(dict(chosen))
