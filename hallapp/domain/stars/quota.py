"""How many places there are, and where the line is that scores have to reach."""

from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from hallapp.domain.stars.rules import HUNDRED, Method, Rounding, Selecting

_ROUNDED = {
    Rounding.FLOOR: ROUND_FLOOR,
    Rounding.CEIL: ROUND_CEILING,
    Rounding.HALF_UP: ROUND_HALF_UP,
}


def quota(select: Selecting, candidates: int) -> int:
    """A share of so many candidates in whole places, within the least and the most."""
    share = Decimal(candidates) * select.percent / HUNDRED
    places = max(select.least, int(share.quantize(Decimal(1), _ROUNDED[select.round])))
    return places if select.most is None else min(places, select.most)


def in_line(select: Selecting, candidates: int) -> int | None:
    """How many of so many candidates stand within the line by score; None: a score is the line."""
    match select.method:
        case Method.TOP_N:
            return select.places
        case Method.PERCENT:
            return quota(select, candidates)
        case Method.VOTE:
            return select.shortlist or candidates
    return None


def least_score(select: Selecting) -> Decimal:
    """The score that is the line, where one is."""
    return select.tiers[-1].least if select.method is Method.TIERS else select.threshold
