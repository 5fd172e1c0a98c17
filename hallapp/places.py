"""Where the program's own files lie, in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "resources"

RESOURCES = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
PRESETS = RESOURCES / "presets"
STROKES = RESOURCES / "strokes" / "strokes.txt"
VERIFIER = RESOURCES / "verifier"
HELP = RESOURCES / "help"
WORDS = _PACKAGE / "words"  # made by the build hook from resources/i18n
