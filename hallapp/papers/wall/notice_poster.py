"""A free notice as a poster: large words, second lines with each part, over as many sheets."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from hallapp.domain.free_notice import Part, PartKind
from hallapp.domain.phrases import Tongue
from hallapp.papers.foot import enlarged, hotline, wall_foot
from hallapp.papers.kit.blocks import Block, Group, line
from hallapp.papers.kit.breaking import break_spans
from hallapp.papers.kit.faces import Role
from hallapp.papers.kit.flow import Piece, Ready, flowing, free
from hallapp.papers.kit.setting import SetLine
from hallapp.papers.kit.shapes import Rule, head_rules
from hallapp.papers.kit.sheets import SIZES, Press, Sheet
from hallapp.papers.kit.styles import RULE_GREY, VERMILION, Span, Style
from hallapp.papers.kit.tibetan import RISE, Script, fitted_tibetan
from hallapp.papers.phrases import day_of
from hallapp.papers.second import is_under, tibetan_lines
from hallapp.papers.wall.notice_table import table
from hallapp.papers.wall.notice_words import FreeNotice

LEFT, WIDE = 22.4, 165.2  # of an A4 sheet; A3 is the same, larger
RIGHT, MIDDLE = LEFT + WIDE, LEFT + WIDE / 2
TOP, FOOT = 16.0, 255.5  # the first piece; the rule over the foot
SIZES_OF_BODY = (26.0, 24.0, 22.0, 20.0, 18.0, 16.0)
FLOOR = 14.0
LEADING = 1.55

HALL = Style(Role.STRONG, 18, tracking=0.08)
TITLE = Style(Role.TITLE, 48, tracking=0.1, tight=True)
_LATIN_HALL, _LATIN_TITLE = Style(Role.TEXT, 14), Style(Role.TEXT, 20)
_TITLE_FLOOR = 0.7
_ABOVE = 0.22  # of the spare room goes between title and words
_Drawn = Callable[[float], Iterable[Block]]


@dataclass(frozen=True)
class _Look:
    """What all parts of one notice share: its press and the size of its words."""

    press: Press
    size: float

    @property
    def body(self) -> Style:
        return Style(Role.TEXT, self.size)

    @property
    def strong(self) -> Style:
        return Style(Role.STRONG, self.size)

    @property
    def pitch(self) -> float:
        return LEADING * self.body.em

    @property
    def is_double(self) -> bool:
        """Whether second lines are wished."""
        return self.press.second is not None

    def second(self, chinese: str) -> str:
        """The second line of a text."""
        return self.press.second.of(chinese) if self.press.second else ""

    def above(self, chinese: str) -> str:
        """The second line that stands over its Chinese."""
        return "" if is_under(self.press) else self.second(chinese)

    def below(self, chinese: str) -> str:
        """The second line that stands under its Chinese."""
        return self.second(chinese) if is_under(self.press) else ""

    @property
    def is_tibetan(self) -> bool:
        """Whether the second lines are Tibetan."""
        return self.press.second is not None and self.press.second.tongue is Tongue.TIBETAN


def sheets(shown: FreeNotice, press: Press) -> Iterator[Sheet]:
    """The sheets, in the largest words that need but one; else in the smallest."""
    made: list[Sheet] = []
    for size in (*SIZES_OF_BODY[3 if press.second else 0 :], FLOOR):
        made = list(_set(shown, _Look(press, size)))
        if len(made) == 1:
            break
    width, height = SIZES[press.size]
    for sheet in made:
        yield Sheet(width, height, (Group(0, 0, sheet.blocks, enlarged(press)),), len(made))


def _set(shown: FreeNotice, look: _Look) -> Iterator[Sheet]:
    press = look.press
    pieces = [*_head(shown.hall, look), *_title(shown.text.title, look)]
    words = [piece for number, part in shown.text.numbered() for piece in _part(look, number, part)]
    ends = list(_sign_off(shown, look))
    spare = FOOT - 4 - TOP - sum(piece.height for piece in (*pieces, *words, *ends))
    if spare > 0:  # few words stand a little above the middle, not under the ceiling
        pieces.append(free(min(24.0, spare * _ABOVE)))
    pieces += [*words, *ends]

    def foot(page: int, pages: int) -> Iterator[Block]:
        yield Rule(LEFT, FOOT, WIDE, 0.35)
        if pages > 1:
            said = press.words("第{page}页 共{pages}页", page=page, pages=pages)
            yield line(RIGHT, FOOT + 4, said, Style(Role.TEXT, 9), 40, "right")
        yield from _hotline(shown, look)
        yield from wall_foot(press, RIGHT, 281.0, 8, sealed=False, scale=enlarged(press))

    return flowing(pieces, top=TOP, bottom=FOOT - 4, foot=foot)


def _head(hall: str, look: _Look) -> Iterator[Piece]:
    below = look.below(hall)
    yield from _one_line(look, look.above(hall), Script(20, strong=True), 13.0, _LATIN_HALL)
    yield Piece(
        12.0 if below else 13.6,
        lambda y: (line(MIDDLE, y + 6.4, hall, HALL, WIDE, "center", field="name"),),
        True,
    )
    yield from _one_line(look, below, Script(20, strong=True), 13.0, _LATIN_HALL)
    yield Piece(3.0, lambda y: head_rules(LEFT, y, WIDE, (1.0, 0.8, 0.25), VERMILION), leads=True)


def _title(title: str, look: _Look) -> Iterator[Piece]:
    above = look.above(title)
    yield free(5.0 if above else 7.0)
    script = Script(TITLE.size * 0.8, strong=True)
    yield from _one_line(look, above, script, 23.0, _LATIN_TITLE)
    lines, style = _title_lines(title, look.press)
    for each in lines:
        x = LEFT + (WIDE - each.width) / 2
        yield Piece(1.2 * style.em, _ready(x, 0.6 * style.em, each, style), leads=True)
    if below := look.below(title):
        yield free(2.0)
        yield from _one_line(look, below, script, 23.0, _LATIN_TITLE)
    yield free(6.0)


def _title_lines(title: str, press: Press) -> tuple[Sequence[SetLine], Style]:
    """One line, also a smaller one; else lines about as long as each other."""
    whole = break_spans((Span(title, TITLE),), press.faces, 10_000, justify=False, field="title")
    scale = max(_TITLE_FLOOR, min(1.0, int(WIDE / whole[0].width * 100) / 100))
    style = TITLE.at(scale)
    rows = -(-whole[0].width * scale // WIDE)
    room = min(WIDE, whole[0].width * scale / rows + 1.2 * style.em) if rows > 1 else WIDE
    spans = (Span(title, style),)
    return break_spans(spans, press.faces, room, justify=False, field="title"), style


def _part(look: _Look, number: int, part: Part) -> Iterator[Piece]:
    if part.kind is PartKind.TABLE:
        yield from _table(look, part)
        return
    style = look.strong if part.kind is PartKind.HEADING else look.body
    above = look.above(part.text)
    if above:
        yield free(0.5 * look.body.em)
        yield from _running(look, above, under=False)
    elif part.kind is PartKind.HEADING:
        yield free(0.5 * look.pitch)
    yield from _words(look, number, part, style)
    below = look.below(part.text)
    yield from _running(look, below, under=True)
    if above or below:
        yield Piece(
            0.6 * look.body.em,
            lambda y: (Rule(LEFT, y + 0.4 * look.body.em, WIDE, 0.2, RULE_GREY),),
            clings=True,
        )


def _words(look: _Look, number: int, part: Part, style: Style) -> Iterator[Piece]:
    """A paragraph two characters in, or an item whose text hangs beside its number."""
    spans = [
        Span(piece.text, Style(Role.STRONG, style.size) if piece.bold else style)
        for piece in part.pieces
    ]
    hang, indent = 0.0, 0.0
    if part.kind is PartKind.ITEM:
        hang = (1.0 + 0.5 * len(str(number))) * style.em
    elif part.kind is PartKind.TEXT and not look.is_double:
        indent = 2 * style.em
    lines = break_spans(
        spans, look.press.faces, WIDE - hang, indent=indent, justify=not hang, field="parts"
    )
    for at, each in enumerate(lines):
        leads = (at == 0 and len(lines) > 1) or part.kind is PartKind.HEADING
        drawn = _ready(LEFT + hang, 0.5 * look.pitch, each, style)
        if hang and at == 0:
            drawn = _marked(drawn, f"{number}.", style, look.pitch)
        yield Piece(look.pitch, drawn, leads=leads)


def _marked(drawn: _Drawn, mark: str, style: Style, pitch: float) -> _Drawn:
    def both(y: float) -> Iterator[Block]:
        yield line(LEFT, y + 0.5 * pitch, mark, style, 30)
        yield from drawn(y)

    return both


def _table(look: _Look, part: Part) -> Iterator[Piece]:
    yield free(0.4 * look.pitch)
    yield from table(
        look.press, part.rows, x=LEFT, width=WIDE, styles=(look.strong, look.body), rule=0.25
    )
    yield free(0.5 * look.pitch)


def _sign_off(shown: FreeNotice, look: _Look) -> Iterator[Piece]:
    text = shown.text
    small = Style(Role.TEXT, max(FLOOR, look.size * 0.8))
    told = [text.signed] if text.signed and text.signed != shown.hall else []
    if text.day is not None:
        told.append(day_of(look.press, text.day))
    pitch = 1.5 * small.em

    def drawn(y: float) -> Iterator[Block]:
        for at, each in enumerate(told):
            yield line(RIGHT, y + (at + 1) * pitch, each, small, WIDE, "right", field="signed")

    if told:
        yield Piece((len(told) + 0.6) * pitch, drawn, clings=True)


def _hotline(shown: FreeNotice, look: _Look) -> Iterator[Block]:
    if not shown.hotline:
        return
    second, is_low = look.second("监督电话"), bool(look.below("监督电话"))
    y = 280.0 if not is_low else 267.5 if look.is_tibetan else 274.5
    yield from hotline(look.press, (LEFT, y), shown.hotline, size=18, fits=85)
    if look.is_tibetan and second:
        yield fitted_tibetan(LEFT, (FOOT + 8.3, 275.5)[is_low], 75, second, Script(14))
    elif second:
        yield line(LEFT, (FOOT + 10, 279.0)[is_low], second, Style(Role.TEXT, 11), 75, floor=0.6)


def _one_line(
    look: _Look, words: str, script: Script, high: float, latin: Style
) -> Iterator[Piece]:
    """A second line in the middle: Tibetan in `script` takes `high`, other words take two em."""
    if not words:
        return
    if look.is_tibetan:
        yield Piece(
            high,
            lambda y: (fitted_tibetan(LEFT, y + RISE * script.em, WIDE, words, script, "center"),),
            leads=True,
        )
    else:
        room = 2 * latin.em
        yield Piece(
            room,
            lambda y: (line(MIDDLE, y + room / 2, words, latin, WIDE, "center", floor=0.5),),
            leads=True,
        )


def _running(look: _Look, words: str, *, under: bool) -> Iterator[Piece]:
    """A second line over or under a part, in as many lines as it needs."""
    if not words:
        return
    if not look.is_tibetan:
        small = Style(Role.TEXT, look.size * 0.7)
        for set_line in _broken(words, small, look.press):
            drawn = _ready(LEFT, 0.6 * small.em, set_line, small)
            yield Piece(1.4 * small.em, drawn, leads=not under, clings=under)
        return
    script = Script(look.size)
    yield from tibetan_lines(words, script, LEFT, WIDE, leads=not under, clings=under)


def _broken(words: str, style: Style, press: Press) -> Sequence[SetLine]:
    return break_spans((Span(words, style),), press.faces, WIDE, justify=False, field="second")


def _ready(x: float, down: float, set_line: SetLine, style: Style) -> _Drawn:
    return lambda y: (Ready(x, y + down, set_line, style),)
