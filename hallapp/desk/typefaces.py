"""Typefaces of the hall's own: which of those that 公文 asks for are installed, and choosing one.

小标宋, 仿宋_GB2312 and 楷体_GB2312 may not come with the program; a PC that has them may use them.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hallapp.actions import settings
from hallapp.actions.hall import Hall
from hallapp.domain.errors import Refused
from hallapp.papers.kit.faces import Role, face_at, faces_of
from hallapp.wording import QT_TRANSLATE_NOOP

CHOSEN = (Role.TITLE, Role.RUNNING, Role.LEGAL)
"""The roles for which a hall may choose a face of its own."""

_KNOWN: Mapping[str, tuple[Role, str]] = {  # file name in lower case → for what, how it is called
    "fzxbsjw.ttf": (Role.TITLE, "方正小标宋简体"),
    "fzxbsk.ttf": (Role.TITLE, "方正小标宋_GBK"),
    "fzxbs_gbk.ttf": (Role.TITLE, "方正小标宋_GBK"),
    "simfang.ttf": (Role.RUNNING, "仿宋"),
    "fangsong_gb2312.ttf": (Role.RUNNING, "仿宋_GB2312"),
    "仿宋_gb2312.ttf": (Role.RUNNING, "仿宋_GB2312"),
    "simkai.ttf": (Role.RUNNING, "楷体"),
    "kaiti_gb2312.ttf": (Role.RUNNING, "楷体_GB2312"),
    "楷体_gb2312.ttf": (Role.RUNNING, "楷体_GB2312"),
}
_NO_CHINESE = QT_TRANSLATE_NOOP(
    "Refused", "“{file}” holds no Chinese characters; choose a Chinese typeface."
)
_NO_ROLE = QT_TRANSLATE_NOOP("Refused", "No typeface is chosen for “{role}”.")


@dataclass(frozen=True, slots=True)
class Typeface:
    """An installed file that suits a role."""

    role: Role
    name: str
    path: Path


def folders() -> tuple[Path, ...]:
    """Where this system keeps its typefaces."""
    home = Path.home()
    if os.name == "nt":
        told = (os.environ.get("WINDIR", r"C:\Windows"), os.environ.get("LOCALAPPDATA", ""))
        return (Path(told[0]) / "Fonts", Path(told[1]) / "Microsoft" / "Windows" / "Fonts")
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts")


def installed(places: tuple[Path, ...] | None = None) -> tuple[Typeface, ...]:
    """What is installed of the faces that official papers ask for."""
    return tuple(sorted(_found(places or folders()), key=lambda each: (each.role, each.name)))


def _found(places: tuple[Path, ...]) -> Iterator[Typeface]:
    for place in places:
        for path in place.rglob("*.[tT][tT][fF]") if place.is_dir() else ():
            if known := _KNOWN.get(path.name.lower()):
                yield Typeface(known[0], known[1], path)


def choose(hall: Hall, role: str, path: str) -> None:
    """Set the papers in a file of the hall's own from now on; an empty path is the bundled face.

    Raises:
        Refused: it is no face that can be embedded, or holds no Chinese.
    """
    if role not in CHOSEN:
        raise Refused(_NO_ROLE, field="fonts", role=role)
    fonts = {name: file for name, file in hall.facts.fonts.items() if name != role}
    if path.strip():
        face = face_at(Path(path))
        if not all(face.has(character) for character in "国政务"):
            raise Refused(_NO_CHINESE, field="fonts", file=Path(path).name)
        fonts[role] = path
        faces_of(fonts)
    settings.change_facts(hall, fonts=fonts)
