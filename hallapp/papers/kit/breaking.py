"""Breaks running text into lines: Chinese rules of marks, numbers whole, gaps opened evenly."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hallapp.papers.kit.faces import Faces
from hallapp.papers.kit.setting import CLOSING, OPENING, SetLine, clean, is_wide, set_spans
from hallapp.papers.kit.styles import Span, Style

_OPEN = 0.35  # em: further apart letters of a line are strewn
_UNITS = frozenset("年月日时分秒件个份号页户元人天次名项条本张周岁层室楼小万亿")
"""They stay with the number before them; a day stays with its month."""


@dataclass(frozen=True, slots=True)
class _Letter:
    character: str
    style: Style
    before: float


def break_spans(
    spans: Iterable[Span],
    faces: Faces,
    width: float,
    *,
    indent: float = 0.0,
    justify: bool = True,
    field: str = "",
) -> tuple[SetLine, ...]:
    """Lines of at most `width` mm; the first begins `indent` mm in.

    The caller draws every line at the same x: the indent is part of the first line.
    """
    clusters = [
        part
        for cluster in _clusters(spans)
        for part in _split_long(cluster, faces, width - indent, field)
    ]
    lines: list[list[list[_Letter]]] = []
    while clusters:
        room = width - (0 if lines else indent)
        count = _fitting(clusters, faces, room, field)
        lines.append(clusters[:count])
        clusters = clusters[count:]
    _no_widow(lines)
    return tuple(
        _set(
            line,
            faces,
            width,
            indent if number == 0 else 0.0,
            justify=justify and number < len(lines) - 1,
            field=field,
        )
        for number, line in enumerate(lines)
    )


def _clusters(spans: Iterable[Span]) -> list[list[_Letter]]:
    """Letters that no line end may part."""
    letters = [
        _Letter(character, span.style, span.before if place == 0 else 0.0)
        for span in spans
        for place, character in enumerate(clean(span.text))
    ]
    clusters: list[list[_Letter]] = []
    for place, letter in enumerate(letters):
        if place and (
            _holds(letters[place - 1].character, letter.character) or _in_number(letters, place)
        ):
            clusters[-1].append(letter)
        else:
            clusters.append([letter])
    return clusters


def _split_long(
    cluster: list[_Letter], faces: Faces, width: float, field: str
) -> Iterable[list[_Letter]]:
    """A word longer than the line is parted anywhere rather than run over."""
    if len(cluster) < 8 or set_spans(_spans([cluster]), faces, field=field).width <= width:
        return (cluster,)
    return ([letter] for letter in cluster)


def _holds(left: str, right: str) -> bool:
    """Whether the line may not break between them."""
    if right in CLOSING or left in OPENING or left == right == "—" or left == right == "…":
        return True
    if right == " ":
        return True
    if left == " ":
        return False
    if (left.isdigit() and right in _UNITS) or (left in "月−" and right.isdigit()):
        return True
    if left == "第" and right.isnumeric():
        return True
    return not is_wide(left) and not is_wide(right) and left.isascii() and right.isascii()


def _in_number(letters: Sequence[_Letter], place: int) -> bool:
    """Whether a number goes on behind the blank: 0899-612 3450 is one."""
    return (
        place > 1
        and letters[place].character.isdigit()
        and letters[place - 1].character == " "
        and letters[place - 2].character.isdigit()
    )


def _spans(clusters: Sequence[Sequence[_Letter]]) -> list[Span]:
    spans: list[Span] = []
    for letter in (letter for cluster in clusters for letter in cluster):
        if spans and spans[-1].style == letter.style and not letter.before:
            spans[-1] = Span(spans[-1].text + letter.character, letter.style, spans[-1].before)
        else:
            spans.append(Span(letter.character, letter.style, letter.before))
    return spans


def _trimmed(clusters: Sequence[Sequence[_Letter]]) -> list[Span]:
    spans = _spans(clusters)
    if spans and spans[-1].text.endswith(" "):
        last = spans[-1]
        spans[-1] = Span(last.text.rstrip(" "), last.style, last.before)
    return spans


def _fitting(clusters: Sequence[Sequence[_Letter]], faces: Faces, room: float, field: str) -> int:
    """How many clusters stand on one line: at least one."""
    width, count = 0.0, 0
    for cluster in clusters:  # an estimate from above, then the true measure
        width += sum(letter.style.em * 0.5 for letter in cluster)
        if width > room * 1.15 + 10:
            break
        count += 1
    low, high = 1, max(1, count)
    while low < high:
        middle = (low + high + 1) // 2
        line = set_spans(_trimmed(clusters[:middle]), faces, field=field)
        low, high = (middle, high) if line.width <= room + 1e-6 else (low, middle - 1)
    return low


def _no_widow(lines: list[list[list[_Letter]]]) -> None:
    """No last line of one character: the line before hands one down."""
    if len(lines) < 2 or len(lines[-2]) < 3:
        return
    last = "".join(letter.character for cluster in lines[-1] for letter in cluster)
    if len(last.strip("".join(CLOSING | OPENING) + " ")) == 1:
        lines[-1].insert(0, lines[-2].pop())


def _set(
    line: Sequence[Sequence[_Letter]],
    faces: Faces,
    width: float,
    indent: float,
    *,
    justify: bool,
    field: str,
) -> SetLine:
    spans = _trimmed(line)
    if indent:
        spans[0] = Span(spans[0].text, spans[0].style, spans[0].before + indent)
    return set_spans(spans, faces, field=field, fill=width if justify else None, most=_OPEN)
