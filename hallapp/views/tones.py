"""The colours of the window, light and dark: nobody else writes one (look.md, Tokens)."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Tones:
    """One colour scheme; a field is ``#RRGGBB``, shadow and scrim ``#AARRGGBB``."""

    window: str
    rail: str
    surface: str
    sunken: str
    hover: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    disabled: str
    bar: str
    accent: str
    accent_h: str
    on_accent: str
    accent_soft: str
    accent_line: str
    red: str
    red_fill: str
    on_red: str
    red_soft: str
    red_line: str
    yellow: str
    yellow_fill: str
    on_yellow: str
    warn: str
    warn_fill: str
    warn_soft: str
    warn_line: str
    pause: str
    pause_soft: str
    pause_line: str
    c1: str
    c2: str
    c3: str
    c4: str
    desk: str
    undo: str
    shadow: str
    scrim: str
    paper: str = "#FFFFFF"
    on_part: str = "#FFFFFF"  # the number in a part of a bar

    def __getitem__(self, name: str) -> QColor:
        """The colour of that name, ready to paint with."""
        return _COLOURS[self][name]

    def __hash__(self) -> int:
        return hash(self.window)


LIGHT = Tones(
    window="#F3F4F2", rail="#E8EAE7", surface="#FFFFFF", sunken="#F7F8F6",
    hover="#EEF0ED", line="#DDE0DC", edge="#868C88",
    text="#191D1B", text2="#474E4A", text3="#646B67", disabled="#9BA19D", bar="#A6ACA8",
    accent="#0B6763", accent_h="#095652", on_accent="#FFFFFF",
    accent_soft="#DFEEEC", accent_line="#8FBFBA",
    red="#B3201A", red_fill="#C4261D", on_red="#FFFFFF", red_soft="#FCEBE9", red_line="#E2A19B",
    yellow="#6B5200", yellow_fill="#F6C915", on_yellow="#2E2500",
    warn="#8F4700", warn_fill="#C96A0A", warn_soft="#FDF0E2", warn_line="#DFA565",
    pause="#3F5475", pause_soft="#E8EDF4", pause_line="#A9B7CB",
    c1="#0B6763", c2="#3F6A99", c3="#8A6420", c4="#6D5580",
    desk="#E4E6E2", undo="#DFEEEC", shadow="#2E191D1B", scrim="#73191D1B",
)  # fmt: skip

DARK = Tones(
    window="#161918", rail="#101312", surface="#1E2221", sunken="#1A1E1D",
    hover="#282D2B", line="#343A38", edge="#7E8784",
    text="#ECEFED", text2="#BCC3C0", text3="#98A19D", disabled="#626A67", bar="#59625E",
    accent="#5CC4BB", accent_h="#7BD3CB", on_accent="#06201E",
    accent_soft="#1C3B39", accent_line="#2F6E69",
    red="#FF9C93", red_fill="#D63A30", on_red="#FFFFFF", red_soft="#3D1E1C", red_line="#7E3A35",
    yellow="#F3D35A", yellow_fill="#F2C81E", on_yellow="#2A2200",
    warn="#F5B06A", warn_fill="#EE9A42", warn_soft="#3A2A18", warn_line="#7C5629",
    pause="#AEC2E2", pause_soft="#242D3C", pause_line="#4A5B78",
    c1="#1A807A", c2="#4878AA", c3="#966F2B", c4="#826899",
    desk="#121514", undo="#0B6763", shadow="#96000000", scrim="#96000000",
)  # fmt: skip

_COLOURS = {
    scheme: {field.name: QColor(getattr(scheme, field.name)) for field in fields(scheme)}
    for scheme in (LIGHT, DARK)
}
