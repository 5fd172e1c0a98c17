"""The scores of a dossier: a table of all, then every candidate's own sum as one writes it."""

from collections.abc import Iterator
from decimal import Decimal

from hallapp.domain.names import spread
from hallapp.papers.awards.dossier_figures import MovedRow, PartRow, ScoreRow, SelectionDossier
from hallapp.papers.awards.dossier_text import note, words
from hallapp.papers.kit.flow import Cell, FlowColumn, FlowTable, Piece, free, row
from hallapp.papers.kit.forms import LEFT, STRONG, TEXT, WIDE, table
from hallapp.papers.kit.sheets import Press
from hallapp.papers.phrases import window_of

_NAME, _WINDOW, _RANK, _TOTAL, _LINE = 26.0, 14.0, 14.0, 20.0, 22.0
_MOST = 8  # numbers of rows that are written out
_INDENT = 19.0


def pieces(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    """The table, the sums, and what other weights would have changed where that is told."""
    if not shown.scores:
        yield from words(press, press.words("没有得分。"))
        return
    groups = dict.fromkeys(each.group for each in shown.scores)
    for group in groups:
        if group:
            yield from words(press, press.words("{name}组：", name=group))
        yield from _table(shown).rows(
            press, [_row(each, press) for each in shown.scores if each.group == group]
        )
        yield free(2)
    said = press.words(
        "距线为总分与入围（入选）线之差。下面逐人列出原始数据和计算过程；同一数值出现多次的，“×”后为次数；"
        "超过四位小数的只写四位，计算时不舍入。"
    )
    yield from note(press, said)
    if shown.sources:
        told = press.words("；").join(shown.sources)
        yield from note(press, press.words("评议票来自：{told}。", told=told))
    for each in shown.scores:
        yield from _sum(each, press)
    if shown.moved:
        yield from _moved(shown, press)


def _table(shown: SelectionDossier) -> FlowTable:
    wide = (WIDE - _NAME - _WINDOW - _RANK - _TOTAL - _LINE) / max(1, len(shown.heads))
    return table(
        FlowColumn("名次", _RANK, "center"),
        FlowColumn("姓名", _NAME, "left", "names", 0.6, STRONG),
        FlowColumn("窗口", _WINDOW, "center", "window", 0.5),
        *(FlowColumn(head, wide, "right", "heads", 0.5) for head in shown.heads),
        FlowColumn("总分", _TOTAL, "right", "", 0.6, STRONG),
        FlowColumn("距线", _LINE, "right", "", 0.6),
        least=7.2,
    )


def _row(each: ScoreRow, press: Press) -> tuple[str, ...]:
    points = [_points(part, press) for part in each.parts]
    rank = f"{each.rank}" if each.rank else "—"
    distance = _signed(each.distance) if each.rank else press.words("缺数据")
    return (rank, spread(each.name), each.window or "—", *points, f"{each.total:f}", distance)


def _points(part: PartRow, press: Press) -> str:
    return press.words("未计") if part.left_out else f"{part.points:f}"


def _sum(each: ScoreRow, press: Press) -> Iterator[Piece]:
    """One candidate, part by part."""
    yield free(2.5)
    said = press.words("{name}（{window}）", name=each.name, window=window_of(press, each.window))
    if not each.window:
        said = each.name
    yield row(
        press,
        (
            Cell(LEFT, WIDE - 60, said, STRONG, field="names", floor=0.6),
            Cell(LEFT + WIDE - 60, 60, _total(each, press), STRONG, "right", floor=0.6),
        ),
        least=6.5,
        rule=0.35,
        leads=True,
    )
    worked = [(part.name, _worked(part, press), "values") for part in each.parts]
    if each.need:
        worked.append((press.words("差距说明"), each.need, "need"))
    for number, (name, said, field) in enumerate(worked, start=1):
        cells = (
            Cell(LEFT, _INDENT - 2, name, TEXT, field="heads", floor=0.6),
            Cell(LEFT + _INDENT, WIDE - _INDENT, said, TEXT, field=field),
        )
        yield row(press, cells, least=5.8, padding=1.6, rule=0.15, leads=number < len(worked))


def _total(each: ScoreRow, press: Press) -> str:
    if not each.rank:
        return press.words("缺数据，不排名")
    return press.words("总分{total}，第{rank}名", total=f"{each.total:f}", rank=each.rank)


def _worked(part: PartRow, press: Press) -> str:
    """97、96、98 → 取平均值 97.00，折合 97.00 × 30％ ＝ 29.10."""
    if part.count is not None:
        said = press.words(
            "{count}次，{points}分", count=_short(part.count), points=f"{part.points:+f}"
        )
    elif part.left_out:
        said = press.words("没有数据或样本不足，按规则不计，权重分给其他各项")
    elif part.raw is None or part.hundred is None or part.weight is None:
        said = press.words("没有数据，得{points}分", points=f"{part.points:f}")
    else:
        said = _reckoned(part, press, part.raw, part.hundred, part.weight)
    rows = press.words("、").join(part.rows[:_MOST])
    if rows and len(part.rows) > _MOST:
        rows = press.words("{rows}等{n}项", rows=rows, n=len(part.rows))
    if rows:
        said = press.words("{said}（依据{rows}）", said=said, rows=rows)
    if part.missing:
        missing = press.words("、").join(part.missing)
        said = press.words("{said}；缺：{missing}", said=said, missing=missing)
    return said


def _reckoned(part: PartRow, press: Press, raw: Decimal, hundred: Decimal, weight: Decimal) -> str:
    values = press.words("、").join(
        _short(value) if often == 1 else f"{_short(value)}×{often}" for value, often in part.values
    )
    said = press.words(
        "{hundred}×{weight}%＝{points}",
        hundred=_short(hundred),
        weight=_short(weight),
        points=f"{part.points:f}",
    )
    if raw != hundred:
        said = press.words("{raw}，折合百分{said}", raw=_short(raw), said=said)
    if len(part.values) > 1 or any(often > 1 for _, often in part.values):
        said = press.words(
            "{values}（{n}个），{how}{said}",
            values=values,
            n=sum(often for _, often in part.values),
            how=part.how,
            said=said,
        )
    elif part.how and raw != hundred:
        said = press.words("{how}{said}", how=part.how, said=said)
    if part.sample > 1 and part.sample != sum(often for _, often in part.values):
        said = press.words("{said}（样本{n}）", said=said, n=part.sample)
    return said


def _signed(value: Decimal) -> str:
    """+6.27, −1.36, 0.00."""
    return f"{value:+f}".replace("-", "−") if value else f"{value:f}"


def _short(value: Decimal) -> str:
    """A value as one writes it: without zeros at its end, four places at most."""
    rounded = value.quantize(Decimal("0.0001")).normalize()
    return f"{rounded:f}"


def _moved(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    """Each weight a tenth lower and higher: ranks, and how often inside."""
    said = press.words(
        "权重变动10%：每项权重单独减、加十分之一（其余按比例折算）后的名次（减／加），以及仍在线内的次数。"
    )
    yield free(2)
    yield from note(press, said)
    yield free(1.5)
    wide = (WIDE - 26 - 14 - 20) / max(1, len(shown.moved_heads))
    grid = table(
        FlowColumn("姓名", 26, "left", "names", 0.6, STRONG),
        FlowColumn("名次", 14, "center"),
        *(FlowColumn(head, wide, "center", "heads", 0.5) for head in shown.moved_heads),
        FlowColumn("线内", 20, "center"),
        least=6.6,
    )
    yield from grid.rows(press, [_moved_row(each) for each in shown.moved])


def _moved_row(each: MovedRow) -> tuple[str, ...]:
    pairs = zip(each.ranks[::2], each.ranks[1::2], strict=True)
    moved = (f"{lower}／{higher}" for lower, higher in pairs)
    return (spread(each.name), f"{each.rank}", *moved, f"{each.inside}/{each.of}")
