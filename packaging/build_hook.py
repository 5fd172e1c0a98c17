"""Build hook: compiles ``forms/*.ui`` and ``resources/i18n/*.ts`` before a wheel is built.

The words of papers in Traditional Chinese are made here of the Simplified ones, by OpenCC.

Run by hand (``python packaging/build_hook.py``) it does the same in the checkout.
"""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import PySide6
from opencc import OpenCC

ROOT = Path(__file__).resolve().parent.parent
QT = Path(PySide6.__file__).parent
Contexts = dict[str, dict[str, str]]
EXE = ".exe" if sys.platform == "win32" else ""


def qt_tool(name: str) -> Path:
    """The path of one of Qt's own tools, wherever this platform's wheel keeps it."""
    for folder in (QT, QT / "Qt" / "libexec"):
        if (tool := folder / f"{name}{EXE}").is_file():
            return tool
    raise FileNotFoundError(name)


def stale(made: Path, source: Path) -> bool:
    return not made.is_file() or made.stat().st_mtime < source.stat().st_mtime


def compile_form(form: Path, made: Path) -> None:
    """Turn a Designer form into an annotated Python module."""
    code = subprocess.run(
        [qt_tool("uic"), "-g", "python", form], check=True, capture_output=True, text=True
    ).stdout
    top = re.search(r"def setupUi\(self, (\w+)\)", code)
    widget = ET.parse(form).getroot().find("widget")
    assert top is not None
    assert widget is not None
    code = code.replace(
        f"def setupUi(self, {top[1]}):",
        f"def setupUi(self, {top[1]}: {widget.get('class')}) -> None:",
    ).replace(
        f"def retranslateUi(self, {top[1]}):",
        f"def retranslateUi(self, {top[1]}: {widget.get('class')}) -> None:",
    )
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_text(code, "utf-8")


def compile_words(source: Path, folder: Path) -> None:
    """Turn one .ts file into the .qm that Qt reads and the .json that the other floors read."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [qt_tool("lrelease"), "-silent", source, "-qm", folder / f"{source.stem}.qm"], check=True
    )
    contexts = translated(source)
    keep_words(folder / f"{source.stem}.json", contexts)
    family, _, language = source.stem.partition("_")
    keep_words(folder / f"{family}_zh_TW.json", traditional(contexts, of_source=language == "en"))


def translated(source: Path) -> Contexts:
    """Context → source → translation, of what is translated in a .ts file."""
    contexts: Contexts = {}
    for context in ET.parse(source).getroot().iter("context"):
        said = contexts.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                said[message.findtext("source", "")] = translation.text
    return contexts


def traditional(contexts: Contexts, *, of_source: bool) -> Contexts:
    """The same in Traditional Chinese: of the Chinese translations, or of a Chinese source."""
    convert = OpenCC("s2tw").convert
    return {
        context: {
            source: convert(source if of_source else chinese) for source, chinese in said.items()
        }
        for context, said in contexts.items()
    }


def keep_words(place: Path, contexts: Contexts) -> None:
    place.write_text(json.dumps(contexts, ensure_ascii=False, sort_keys=True), "utf-8")


def build(root: Path = ROOT) -> None:
    forms = root / "hallapp" / "views" / "ui"
    for form in sorted((root / "forms").glob("*.ui")):
        made = forms / f"{form.stem}.py"
        if stale(made, form):
            compile_form(form, made)
    words = root / "hallapp" / "words"
    for source in sorted((root / "resources" / "i18n").glob("*.ts")):
        if stale(words / f"{source.stem}.json", source):
            compile_words(source, words)


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ModuleNotFoundError:  # run by hand where hatchling is not installed
    pass
else:

    class FormsAndWords(BuildHookInterface):  # type: ignore[type-arg]
        PLUGIN_NAME = "custom"

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:
            del version, build_data
            build(Path(self.root))


if __name__ == "__main__":
    build()
