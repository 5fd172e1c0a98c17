"""The votes of a dossier: numbers of the table, void ballots by reason, what everybody got."""

from collections.abc import Iterator

from hallapp.domain.names import spread
from hallapp.papers.awards.dossier_figures import SelectionDossier, TallyRow, VoteRow
from hallapp.papers.awards.dossier_text import words
from hallapp.papers.kit.flow import FlowColumn, Piece, free
from hallapp.papers.kit.forms import STRONG, table
from hallapp.papers.kit.sheets import Press
from hallapp.papers.phrases import day_of

_WIDE = 26.0
_WHO = (
    FlowColumn("名次", 20, "center"),
    FlowColumn("姓名", 46, "left", "names", 0.6, STRONG),
)
_OPINIONS = tuple(FlowColumn(head, _WIDE, "right") for head in ("同意", "不同意", "弃权"))
_PICKS = tuple(FlowColumn(head, _WIDE * 1.5, "right") for head in ("得票", "未选"))
_TALLY = table(*_WHO, *_OPINIONS, FlowColumn("过线", _WIDE, "center"), least=7.0)
_PICKED = table(*_WHO, *_PICKS, FlowColumn("过线", _WIDE, "center"), least=7.0)


def pieces(shown: SelectionDossier, press: Press) -> Iterator[Piece]:
    """Vote by vote, then what was decided on ties."""
    if not shown.votes:
        yield from words(press, press.words("本次没有投票，或者投票尚未计票。"))
    for each in shown.votes:
        yield from _vote(each, press)
    for said in shown.decisions:
        yield from words(press, said, field="decision")


def _vote(each: VoteRow, press: Press) -> Iterator[Piece]:
    said = press.words(
        "{title}（{day}，选{seats}名，无记名）：应到{eligible}人，实到{present}人，发出选票{issued}张，"
        "收回{collected}张，有效{valid}张（其中空白{blank}张），废票{void}张。",
        title=each.title,
        day=day_of(press, each.on),
        seats=each.seats,
        eligible=each.eligible,
        present=each.present,
        issued=each.issued,
        collected=each.collected,
        valid=each.valid,
        void=sum(count for _, count in each.void),
        blank=each.blank,
    )
    if each.void:
        told = press.words("、").join(
            press.words("{why}{n}张", why=why, n=count) for why, count in each.void
        )
        said = press.words("{said}废票原因：{told}。", said=said, told=told)
    if each.needed:
        said = press.words("{said}过线须{n}票。", said=said, n=each.needed)
    if not each.holds:
        said = press.words("{said}本次投票无效，重新投票。", said=said)
    tellers = press.words("、").join(filter(None, each.tellers))
    if tellers:
        said = press.words("{said}{names}分别独立录票，核对一致。", said=said, names=tellers)
    yield from words(press, said, field="title")
    yield free(1.5)
    grid = _PICKED if each.picks else _TALLY
    yield from grid.rows(press, [_row(one, each) for one in each.tallies])
    yield free(2)


def _row(one: TallyRow, vote: VoteRow) -> tuple[str, ...]:
    votes = f"{one.votes}" if one.points is None else f"{one.points.normalize():f}"
    passed = ("√" if one.passed else "×") if vote.needed else "—"
    others = (f"{one.abstained}",) if vote.picks else (f"{one.against}", f"{one.abstained}")
    return (f"{one.rank}" if one.rank else "—", spread(one.name), votes, *others, passed)
