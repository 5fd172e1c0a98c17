"""The columns of the case table as data (look.md, Tables; picture 03)."""

from collections.abc import Callable

from hallapp.domain.cases import CaseLine, CaseState
from hallapp.domain.masking import masked
from hallapp.views import case_words, saying
from hallapp.views.columns import JOINED, Cell, Column, Kind, lamp_cell
from hallapp.views.saying import Present
from hallapp.wording import QT_TRANSLATE_NOOP

NO_DUE = QT_TRANSLATE_NOOP("Case", "no limit")

Ask = Callable[[], Present]


def case_columns(present: Ask) -> tuple[Column, ...]:
    """Every column; what is `wide_only` appears from 1600 wide."""
    english = case_words.translate("Column", "Lamp") == "Lamp"

    def wide(chinese: int, latin: int) -> int:
        return latin if english else chinese

    return (
        Column(
            key="lamp",
            title=QT_TRANSLATE_NOOP("Column", "Lamp"),
            normal=wide(84, 96),
            large=wide(102, 114),
            kind=Kind.LAMP,
            cell=_lamp,
        ),
        Column(
            key="case_no",
            title=QT_TRANSLATE_NOOP("Column", "Number"),
            normal=118,
            large=144,
            cell=lambda line: Cell(line.case_no, "text2"),
        ),
        Column(
            key="item",
            title=QT_TRANSLATE_NOOP("Column", "Item"),
            normal=wide(110, 62),
            large=wide(120, 96),
            stretch=True,
            cell=lambda line: Cell(line.item),
        ),
        Column(
            key="kind",
            title=QT_TRANSLATE_NOOP("Column", "Kind"),
            normal=wide(72, 84),
            large=wide(88, 100),
            wide_only=True,
            sorts=False,
            cell=lambda line: Cell(case_words.kind_word(line.kind), "text2"),
        ),
        Column(
            key="applicant",
            title=QT_TRANSLATE_NOOP("Column", "Applicant"),
            normal=86,
            large=104,
            sorts=False,
            cell=lambda line: Cell(masked(line.applicant, line.applicant_kind), "text2"),
        ),
        Column(
            key="window",
            title=QT_TRANSLATE_NOOP("Column", "Window"),
            normal=wide(44, 66),
            large=wide(54, 72),
            gives_way=True,
            cell=lambda line: Cell(line.window, "text2"),
        ),
        Column(
            key="staff",
            title=QT_TRANSLATE_NOOP("Column", "Handled by"),
            normal=wide(84, 92),
            large=wide(104, 112),
            wide_only=True,
            sorts=False,
            cell=lambda line: Cell(line.staff, "text2"),
        ),
        Column(
            key="accepted",
            title=QT_TRANSLATE_NOOP("Column", "Accepted"),
            normal=wide(68, 74),
            large=wide(86, 88),
            gives_way=True,
            cell=lambda line: _accepted(line, present()),
        ),
        Column(
            key="due",
            title=QT_TRANSLATE_NOOP("Column", "Due by promise"),
            normal=wide(116, 120),
            large=wide(150, 146),
            cell=lambda line: _due(line, present()),
        ),
        Column(
            key="remaining",
            title=QT_TRANSLATE_NOOP("Column", "Remaining"),
            normal=wide(98, 88),
            large=wide(124, 108),
            cell=lambda line: _remaining(line, present()),
        ),
        Column(
            key="statutory_due_at",
            title=QT_TRANSLATE_NOOP("Column", "Due by law"),
            normal=104,
            large=126,
            wide_only=True,
            sorts=False,
            cell=lambda line: _by_law(line, present()),
        ),
        Column(
            key="province_no",
            title=QT_TRANSLATE_NOOP("Column", "Province number"),
            normal=150,
            large=184,
            wide_only=True,
            sorts=False,
            cell=lambda line: Cell(line.province_no, "text2"),
        ),
        Column(
            key="state",
            title=QT_TRANSLATE_NOOP("Column", "State"),
            normal=wide(73, 96),
            large=wide(88, 112),
            gives_way=True,
            cell=lambda line: Cell(case_words.state(line), "text2"),
        ),
    )


def _lamp(line: CaseLine) -> Cell:
    return lamp_cell(*case_words.lamp(line))


def _accepted(line: CaseLine, present: Present) -> Cell:
    at = line.accepted_at or line.received_at
    return Cell("" if at is None else saying.day(at, present), "text2")


def _due(line: CaseLine, present: Present) -> Cell:
    if line.state is CaseState.SUSPENDED:
        return Cell(case_words.paused_sentence(line, present), "pause")
    if line.due_at is None and line.missing_year is None:
        return Cell(case_words.translate("Case", NO_DUE), "text3")
    return Cell(case_words.due(line, present), "text" if line.due_at is not None else "warn")


def _remaining(line: CaseLine, present: Present) -> Cell:
    if line.state is CaseState.SUSPENDED:
        return JOINED
    said = case_words.remaining(line, present)
    return Cell(said.text, said.tone, bold=said.bold)


def _by_law(line: CaseLine, present: Present) -> Cell:
    at = line.statutory_due_at
    return Cell("" if at is None else saying.day(at, present), "text2")
