"""Mends a .ts file after a merge by union (.gitattributes), which may leave its tags crossed.

Reads names, sources and translations in their order, whatever tags stand between, and writes the
file anew: one context each, a finished translation before an unfinished one.
"""

import re
import sys
from pathlib import Path

TOKEN = re.compile(
    r"<(name|source|translation)( type=\"unfinished\")?(?:/>|>(.*?)</\1>)", re.DOTALL
)


def mended(text: str) -> str:
    head = text[: text.index("<context>")] if "<context>" in text else text
    contexts: dict[str, dict[str, str]] = {}
    messages: dict[str, str] = {}
    source = ""
    for token in TOKEN.finditer(text):
        tag, unfinished, said = token[1], token[2], token[3] or ""
        if tag == "name":
            messages = contexts.setdefault(said, {})
        elif tag == "source":
            source = said
            messages.setdefault(source, "")
        elif said and not unfinished:
            messages[source] = said
    lines = [head.rstrip("\n")]
    for name, said_in in sorted(contexts.items()):
        lines += ["<context>", f"    <name>{name}</name>"]
        for source, said in said_in.items():
            open_tag = "<translation>" if said else '<translation type="unfinished">'
            lines += [
                "    <message>",
                f"        <source>{source}</source>",
                f"        {open_tag}{said}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


if __name__ == "__main__":
    for name in sys.argv[1:]:
        path = Path(name)
        text = path.read_text("utf-8")
        if (mend := mended(text)) != text:
            path.write_text(mend, "utf-8")
