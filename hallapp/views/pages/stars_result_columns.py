"""Those who were chosen as a table: before the publicity ends, and with their certificates."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from hallapp.domain.stars.places import Place
from hallapp.domain.stars.run_view import RunView, StarLine
from hallapp.views import star_words
from hallapp.views.columns import Cell, Column, Kind, lamp_cell
from hallapp.views.signs import Sign
from hallapp.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


def _order(row: Place) -> Cell:
    return Cell(str(row.order), "accent")


def _name(row: Place) -> Cell:
    return Cell(row.candidate.name, bold=True, below=star_words.seat(row.candidate))


def _score(row: Place) -> Cell:
    return Cell(f"{row.score:f}")


def _votes(row: Place) -> Cell:
    return Cell(str(row.votes) if row.votes is not None else "–")


def _by(row: Place) -> Cell:
    said = translate("Stars", star_words.WON_BY[row.by])
    return Cell(row.tier.name if row.tier else said, below=said if row.tier else "")


CHOSEN = (
    Column(key="order", title=QT_TRANSLATE_NOOP("Column", "Rank"), normal=56, large=66,
           kind=Kind.FIGURE, sorts=False, cell=_order),
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Name"), normal=180, large=210,
           kind=Kind.TWO_LINES, stretch=True, sorts=False, cell=_name),
    Column(key="score", title=QT_TRANSLATE_NOOP("Column", "Score"), normal=80, large=94,
           right=True, sorts=False, cell=_score),
    Column(key="votes", title=QT_TRANSLATE_NOOP("Column", "Votes"), normal=80, large=94,
           right=True, sorts=False, cell=_votes),
    Column(key="by", title=QT_TRANSLATE_NOOP("Column", "Chosen by"), normal=170, large=200,
           kind=Kind.TWO_LINES, sorts=False, cell=_by),
)  # fmt: skip


@dataclass(frozen=True)
class StarRow:
    """A place with the star that was given for it; a star alone was taken back since."""

    place: Place | None
    star: StarLine | None


def star_rows(view: RunView) -> tuple[StarRow, ...]:
    """The chosen in their order, then the stars that were taken back."""
    held = {each.candidate: each for each in view.stars if each.revoked_on is None}
    places = view.result.places if view.result else ()
    return (
        *(StarRow(place, held.get(place.candidate.key)) for place in places),
        *(StarRow(None, each) for each in view.stars if each.revoked_on is not None),
    )


def _row_order(row: StarRow) -> Cell:
    return _order(row.place) if row.place else Cell("–", "text3")


def _row_name(row: StarRow) -> Cell:
    if row.place is not None:
        return _name(row.place)
    assert row.star is not None
    return Cell(row.star.name, "text3", struck=True, below=row.star.revoked_why)


def _row_by(row: StarRow) -> Cell:
    return _by(row.place) if row.place else Cell()


def _row_figures(row: StarRow) -> Cell:
    """94.1 分，26 票."""
    if row.place is None:
        return Cell()
    score = f"{row.place.score:f}"
    said = [translate("Stars", "{n} points").format(n=score)]
    if row.place.votes is not None:
        said.append(translate("Stars", "{n} votes").format(n=row.place.votes))
    return Cell(translate("Stars", ", ").join(said))


def _certificate(row: StarRow) -> Cell:
    if row.star is None:
        return lamp_cell(Sign.NORMAL, translate("Stars", "not yet given"))
    if row.star.revoked_on is not None:
        return lamp_cell(Sign.BARRED, translate("Stars", "taken back"))
    return lamp_cell(Sign.PASSED, row.star.certificate_no)


STARS = (
    Column(key="order", title=QT_TRANSLATE_NOOP("Column", "Rank"), normal=56, large=66,
           kind=Kind.FIGURE, sorts=False, cell=_row_order),
    Column(key="name", title=QT_TRANSLATE_NOOP("Column", "Name"), normal=180, large=210,
           kind=Kind.TWO_LINES, stretch=True, sorts=False, cell=_row_name),
    Column(key="figures", title=QT_TRANSLATE_NOOP("Column", "Score and votes"), normal=150,
           large=170, sorts=False, cell=_row_figures),
    Column(key="by", title=QT_TRANSLATE_NOOP("Column", "Chosen by"), normal=140, large=160,
           kind=Kind.TWO_LINES, sorts=False, cell=_row_by),
    Column(key="certificate", title=QT_TRANSLATE_NOOP("Column", "Certificate"), normal=150,
           large=176, kind=Kind.LAMP, sorts=False, cell=_certificate),
)  # fmt: skip
