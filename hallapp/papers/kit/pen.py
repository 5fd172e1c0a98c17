"""Draws on one canvas in millimetres from the upper left corner; y is turned here and only here."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from io import BytesIO
from math import cos, pi, sin
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFImageXObject
from reportlab.pdfgen.canvas import Canvas

from hallapp.papers.kit.codes import path as code_path
from hallapp.papers.kit.faces import Face, Faces
from hallapp.papers.kit.photos import grey
from hallapp.papers.kit.setting import SetLine
from hallapp.papers.kit.styles import POINT, Tone

_RED = (180 / 255, 45 / 255, 30 / 255)
_GOLD = (176 / 255, 138 / 255, 73 / 255)
_KAPPA = 0.5523
_REMEMBERED = 10_000  # lines whose code is kept within one print


def _n(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"


@dataclass(frozen=True)
class Pen:
    """A place on a page: `x`, `y` of the origin in mm, `scale` of everything drawn from it."""

    canvas: Canvas
    faces: Faces
    width: float
    height: float
    mono: bool = False
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    codes: dict[tuple[SetLine, float], str] = field(default_factory=dict)  # lines drawn before

    def within(self, x: float, y: float, scale: float = 1.0) -> "Pen":
        """A pen whose origin lies at `x`, `y` of this one."""
        return replace(
            self, x=self.x + x * self.scale, y=self.y + y * self.scale, scale=self.scale * scale
        )

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return (
            (self.x + x * self.scale) / POINT,
            (self.height - self.y - y * self.scale) / POINT,
        )

    def _ink(self, tone: Tone, operator: str) -> str:
        """Black is DeviceGray; vermilion and gold are black on a mono printer."""
        colour = _RED if tone.red else _GOLD if tone.gold else None
        if colour and not self.mono:
            return f"{' '.join(_n(part) for part in colour)} {operator}"
        return f"{_n(0 if colour else tone.grey)} {'g' if operator == 'rg' else 'G'}"

    def _write(self, code: str) -> None:
        self.canvas.addLiteral(code, 1)

    def write(self, line: SetLine, x: float, baseline: float) -> None:
        """Write a line with its start at `x`."""
        left, bottom = self._point(x, baseline)
        code = self.codes.get((line, self.scale))
        if code is None:
            code = "".join(self._run_code(run) for run in line.runs)
            if len(self.codes) >= _REMEMBERED:
                self.codes.clear()
            self.codes[line, self.scale] = code
        if code:
            self._write(f"q 1 0 0 1 {_n(left)} {_n(bottom)} cm BT {code}ET Q")

    def _run_code(self, run: Any) -> str:
        font = run.face.font
        size = run.em / POINT * self.scale
        doc = getattr(self.canvas, "_doc")  # noqa: B009 (untyped: fonts are asked by document)
        parts = [self._ink(run.tone, "rg"), " "]
        at = 0
        for subset, codes in font.splitString(run.text, doc):
            name = font.getSubsetInternalName(subset, doc)
            text = run.text[at : at + len(codes)]
            places = run.places[at : at + len(codes)]
            start = _n(places[0] / POINT * self.scale)
            array = self._array(run.face, run.em, text, places, codes)
            parts.append(f"{name} {_n(size)} Tf 1 0 0 1 {start} 0 Tm {array} TJ ")
            at += len(codes)
        return "".join(parts)

    @staticmethod
    def _array(face: Face, em: float, text: str, places: tuple[float, ...], codes: bytes) -> str:
        """Glyph codes with what each moves away from its natural place, in 1/1000 em."""
        parts = ["[<"]
        expected = places[0]
        for character, x, code in zip(text, places, codes, strict=True):
            if moved := round((expected - x) / em * 1000):
                parts.append(f">{moved}<")
                expected -= moved * em / 1000
            parts.append(f"{code:02X}")
            expected += face.advance(character) * em
        parts.append(">]")
        return "".join(parts)

    def stroke(
        self,
        points: tuple[tuple[float, float], ...],
        weight: float,
        tone: Tone,
        *,
        dash: tuple[float, float] | None = None,
        close: bool = False,
    ) -> None:
        """Draw a broken line or an outline."""
        path = " ".join(
            f"{_n(px)} {_n(py)} {'l' if number else 'm'}"
            for number, (px, py) in enumerate(self._point(*point) for point in points)
        )
        unit = self.scale / POINT
        dashes = f"[{_n(dash[0] * unit)} {_n(dash[1] * unit)}] 0 d " if dash else ""
        ink = self._ink(tone, "RG")
        self._write(f"q {dashes}{_n(weight * unit)} w {ink} {path} {'s' if close else 'S'} Q")

    def clear(self, x: float, y: float, width: float, height: float) -> None:
        """Paint a box white: where one line passes under another."""
        left, bottom = self._point(x, y + height)
        unit = self.scale / POINT
        self._write(f"q 1 g {_n(left)} {_n(bottom)} {_n(width * unit)} {_n(height * unit)} re f Q")

    def ring(
        self,
        middle: tuple[float, float],
        radius: float,
        weight: float,
        tone: Tone,
        fill: Tone | None,
    ) -> None:
        """Draw a circle; with `fill` it is painted first."""
        unit = self.scale / POINT
        cx, cy = self._point(*middle)
        r = radius * unit
        moves = [f"{_n(cx + r)} {_n(cy)} m"]
        for quarter in range(4):
            a, b = quarter * pi / 2, (quarter + 1) * pi / 2
            curve = (
                cx + r * (cos(a) - _KAPPA * sin(a)),
                cy + r * (sin(a) + _KAPPA * cos(a)),
                cx + r * (cos(b) + _KAPPA * sin(b)),
                cy + r * (sin(b) - _KAPPA * cos(b)),
                cx + r * cos(b),
                cy + r * sin(b),
            )
            moves.append(" ".join(_n(part) for part in curve) + " c")
        paint = f"{self._ink(fill, 'rg')} " if fill else ""
        finish = "b" if fill else "s"
        ink = self._ink(tone, "RG")
        self._write(f"q {paint}{_n(weight * unit)} w {ink} {' '.join(moves)} {finish} Q")

    def shape(
        self,
        box: tuple[float, float, float, float],
        steps: tuple[tuple[float, ...], ...],
        tone: Tone,
    ) -> None:
        """Fill an outline, cut off at `box` (left, top, width, height).

        A step of two numbers goes there, of six curves there; the first is where it begins.
        """
        left, top, width, height = box
        corner, unit = self._point(left, top + height), self.scale / POINT
        clip = f"{_n(corner[0])} {_n(corner[1])} {_n(width * unit)} {_n(height * unit)} re W n"
        parts = []
        for number, step in enumerate(steps):
            pairs = zip(step[::2], step[1::2], strict=True)
            points = " ".join(f"{_n(x)} {_n(y)}" for x, y in (self._point(*p) for p in pairs))
            parts.append(f"{points} {'m' if not number else 'l' if len(step) == 2 else 'c'}")
        self._write(f"q {clip} {self._ink(tone, 'rg')} {' '.join(parts)} f Q")

    def outline(
        self,
        x: float,
        baseline: float,
        em: float,
        path: Iterable[tuple[str, tuple[float, ...]]],
        tone: Tone,
    ) -> None:
        """Fill a path given as PDF operators in em with y upwards, its origin at `x`."""
        left, bottom = self._point(x, baseline)
        unit = _n(em * self.scale / POINT)
        steps = " ".join(
            f"{' '.join(f'{part:.4f}'.rstrip('0').rstrip('.') for part in parts)} {step}".strip()
            for step, parts in path
        )
        ink = self._ink(tone, "rg")
        self._write(f"q {unit} 0 0 {unit} {_n(left)} {_n(bottom)} cm {ink} {steps} f Q")

    def ghost(  # noqa: PLR0917 (a place, a text, its face)
        self, x: float, baseline: float, width: float, text: str, face: Face, em: float
    ) -> None:
        """Lay a text unseen over what is drawn, so that it is found and copied."""
        left, bottom = self._point(x, baseline)
        natural = sum(face.advance(character) for character in text) * em
        doc = getattr(self.canvas, "_doc")  # noqa: B009 (untyped: fonts are asked by document)
        stretch = _n(100 * width / natural) if natural else "100"
        parts = [f"q BT 3 Tr {stretch} Tz 1 0 0 1 {_n(left)} {_n(bottom)} Tm "]
        for subset, codes in face.font.splitString(text, doc):
            name = face.font.getSubsetInternalName(subset, doc)
            parts.append(f"{name} {_n(em / POINT * self.scale)} Tf <{codes.hex()}> Tj ")
        self._write(f"{''.join(parts)}ET Q")

    def picture(self, x: float, y: float, width: float, height: float, jpeg: bytes) -> None:
        """Draw a photo that fills a box: its own bytes, or grey ones on a mono printer."""
        name = self._image(grey(jpeg) if self.mono else jpeg)
        left, bottom = self._point(x, y + height)
        unit = self.scale / POINT
        self._write(
            f"q {_n(width * unit)} 0 0 {_n(height * unit)} {_n(left)} {_n(bottom)} cm /{name} Do Q"
        )

    def _image(self, jpeg: bytes) -> str:
        """The name of a photo in the document, where it is kept once."""
        doc = getattr(self.canvas, "_doc")  # noqa: B009 (untyped: images are kept by document)
        digest = sha256(jpeg).hexdigest()[:40]
        name: str = doc.getXObjectName(digest)
        if name not in doc.idToObject:
            image = PDFImageXObject(digest)
            image.loadImageFromJPEG(BytesIO(jpeg))
            doc.Reference(image, name)
            doc.addForm(digest, image)
        getattr(self.canvas, "_formsinuse").append(digest)  # noqa: B009 (untyped)
        return name

    def code(self, x: float, y: float, size: float, content: str) -> None:
        """Draw a QR code as one path in modules, turned upright by one matrix."""
        side, path = code_path(content)
        module = f"{size * self.scale / POINT / side:.5f}"
        left, top = self._point(x, y)
        self._write(f"q 0 g {module} 0 0 -{module} {_n(left)} {_n(top)} cm {path} f Q")

    @contextmanager
    def turned(self, x: float, y: float) -> Iterator[None]:
        """What is drawn meanwhile stands upside down, turned about a point."""
        across, up = self._point(x, y)
        self._write(f"q -1 0 0 -1 {_n(2 * across)} {_n(2 * up)} cm")
        yield
        self._write("Q")

    @contextmanager
    def clipped(self, x: float, y: float, width: float, height: float) -> Iterator[None]:
        """What is drawn meanwhile is cut off at a box."""
        left, bottom = self._point(x, y + height)
        unit = self.scale / POINT
        self._write(f"q {_n(left)} {_n(bottom)} {_n(width * unit)} {_n(height * unit)} re W n")
        yield
        self._write("Q")

    def form(self, name: str, x: float, y: float, height: float) -> None:
        """Draw a form of the document whose upper left corner lies at `x`, `y`."""
        left, bottom = self._point(x, y + height)
        self._write(f"q 1 0 0 1 {_n(left)} {_n(bottom)} cm")
        self.canvas.doForm(name)
        self._write("Q")
