"""The demo hall's ratings and appraisals: as the pictures want them, and the forms they print."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from hallapp.actions import appraisals, people, ratings, registers
from hallapp.actions.hall import Hall
from hallapp.desk import prints
from hallapp.domain.appraisal_rounds import mean
from hallapp.domain.errors import Refused
from hallapp.domain.ratings import RatingFilter
from hallapp.domain.spans import read_span
from hallapp.papers.forms.peer_form import PeerForm
from hallapp.papers.forms.rating_form import RatingForm
from hallapp.papers.wall.comparison_board import ComparisonBoard
from tests.halls import demo_hall

NOW = datetime(2026, 10, 9, 8, 52)
Q3 = read_span("2026Q3")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    place: Path = tmp_path_factory.mktemp("appraisal") / "demo.hall"
    opened = demo_hall(place, lambda: NOW, "周慧芳")
    yield opened
    opened.close()


def test_everybody_is_rated_between_87_and_97_per_cent(hall: Hall) -> None:
    shares = ratings.satisfaction(hall, Q3)
    assert len(shares) == 30
    values = [round(share.value or 0, 3) for share in shares.values()]
    assert Decimal("0.869") < min(values) < max(values) < Decimal("0.971")
    assert ratings.satisfaction_of_windows(hall, Q3).keys() >= set(range(1, 13))
    assert 0 < ratings.waiting(hall)[0] < 30
    assert ratings.count(hall, RatingFilter(excluded=True)) > 5
    assert len(ratings.monthly(hall, read_span("2026"))) == 10
    assert ratings.lines(hall)[0].rated_at <= NOW


def test_every_bad_rating_has_its_entry(hall: Hall) -> None:
    bad = ratings.count(hall, RatingFilter(levels=frozenset({1, 2})))
    assert registers.count(hall, "bad_rating") == bad
    assert all(line.entry_no for line in ratings.lines(hall, RatingFilter(levels=frozenset({1}))))


def test_two_have_not_handed_in_and_the_means_are_those_of_the_picture(hall: Hall) -> None:
    assert appraisals.missing(hall, "peer", Q3) == ("旦增罗布", "马秀英")
    assert not appraisals.missing(hall, "peer", read_span("2026Q2"))
    names = {line.id: line.name for line in people.people(hall)}
    peers = {
        names[key]: mean(values) for key, values in appraisals.scores(hall, "peer", Q3).items()
    }
    assert abs((peers["次仁卓玛"] or 0) - Decimal("94.5")) < 1
    assert abs((peers["旦增罗布"] or 0) - Decimal(86)) < 1
    for kind in ("public", "leader", "duty"):
        assert len(appraisals.scores(hall, kind, Q3)) == 30


def test_forms_of_a_round_have_its_people_and_words(hall: Hall) -> None:
    peer = prints.draft(hall, "peer-form", {"round": "2026年第三季度工作人员互评"}).shown.figures
    assert isinstance(peer, PeerForm)
    assert (len(peer.people), peer.levels[0], peer.levels[-1]) == (30, ("优", "10"), ("不了解", ""))
    public = {"round": "2026年第三季度群众评议"}
    form = prints.draft(hall, "rating-form", public).shown.figures
    assert isinstance(form, RatingForm)
    assert (len(form.abouts), form.levels) == (30, ("满意", "基本满意", "不满意", "不了解"))
    one = prints.draft(hall, "rating-form", {**public, "window": "7"}).shown.figures
    assert isinstance(one, RatingForm)
    assert (one.abouts, one.window_name) == ((), "不动产登记")
    with pytest.raises(Refused, match="no round"):
        prints.draft(hall, "rating-form", {"round": "没有"})


def test_the_board_says_the_share_with_its_sample(hall: Hall) -> None:
    board = prints.draft(hall, "comparison-board", {"period": "2026Q3"}).shown.figures
    assert isinstance(board, ComparisonBoard)
    assert all(window.did.rated for window in board.windows)
