import pytest

from hallapp.views.tones import DARK, LIGHT, Tones

TEXT = [
    ("text", "window"), ("text", "surface"), ("text", "sunken"), ("text", "hover"),
    ("text", "accent_soft"), ("text2", "surface"), ("text2", "rail"), ("text3", "surface"),
    ("text3", "sunken"), ("text3", "window"), ("accent", "surface"), ("accent", "accent_soft"),
    ("on_accent", "accent"), ("on_accent", "accent_h"), ("red", "surface"), ("red", "red_soft"),
    ("on_red", "red_fill"), ("yellow", "surface"), ("warn", "surface"), ("warn", "warn_soft"),
    ("pause", "surface"), ("pause", "pause_soft"), ("window", "text"), ("undo", "text"),
    ("on_yellow", "yellow_fill"),
]  # fmt: skip
EDGES = [
    ("edge", "surface"), ("edge", "window"), ("accent", "window"), ("red_fill", "surface"),
    ("warn_fill", "surface"), ("text3", "surface"),
]  # fmt: skip


def luminance(tone: str) -> float:
    parts = [int(tone[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(worn: Tones, one: str, other: str) -> float:
    dark, light = sorted((luminance(getattr(worn, one)), luminance(getattr(worn, other))))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("word", "ground"), TEXT)
def test_words_can_be_read(worn: Tones, word: str, ground: str) -> None:
    least = 4.5 if (word, ground) != ("on_red", "red_fill") else 4.0  # bold, 13 px and more
    assert contrast(worn, word, ground) >= least


@pytest.mark.parametrize("worn", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_edges_and_signs_can_be_seen(worn: Tones, edge: str, ground: str) -> None:
    assert contrast(worn, edge, ground) >= 3
