"""The papers of a run: what they say is what the run says."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from hallapp.actions import star_publicity, star_results, star_votes, stars
from hallapp.desk.dossier_scores import rows_of
from hallapp.desk.prints import draft
from hallapp.domain.errors import Refused
from hallapp.domain.stars.candidates import Evidence
from hallapp.domain.stars.metrics import Metric
from hallapp.domain.stars.run_view import NewObjection
from hallapp.papers.awards.certificate_words import Certificates
from hallapp.papers.awards.dossier_figures import SelectionDossier
from hallapp.papers.awards.tally_minutes import TallyMinutes
from hallapp.papers.forms.ballot import Ballot
from hallapp.papers.slips.star_bulletin import StarBulletin
from hallapp.papers.wall.publicity_notice import PublicityNotice
from hallapp.papers.wall.star_board import StarBoard
from hallapp.wording import words
from tests.actions.star_halls import QUARTER, Choosing, choosing, text, vote


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Choosing]:
    """A run on its way; the tests follow it in their order."""
    with choosing(Path(tmp_path_factory.mktemp("stars")) / "a.hall") as found:
        yield found


def told(desk: Choosing, paper: str, **values: str) -> object:
    return draft(desk.hall, paper, values).shown.figures


def test_without_a_run_there_is_no_dossier_and_the_ballot_is_as_it_is_told(desk: Choosing) -> None:
    with pytest.raises(Refused, match="No run has begun"):
        told(desk, "selection-dossier")
    ballot = told(desk, "ballot", names="张晓红、次仁卓玛", seats="1")
    assert isinstance(ballot, Ballot)
    assert [each.name for each in ballot.people] == ["次仁卓玛", "张晓红"]


def test_the_ballot_has_the_slate_of_the_vote(desk: Choosing) -> None:
    desk.know(desk.key("徐立新"), Metric.LIABLE_COMPLAINTS, "1", rows="TS-26-010")
    desk.know(desk.key("边巴次仁"), Metric.LIABLE_COMPLAINTS, "0", pending="TS-26-014")
    stars.begin(desk.hall, QUARTER, text())
    stars.lock(desk.hall, QUARTER)
    star_votes.open_vote(desk.hall, QUARTER, place="二楼会议室")
    ballot = told(desk, "ballot")
    assert isinstance(ballot, Ballot)
    assert (ballot.title, ballot.period, ballot.seats) == ("窗口服务明星选票", "2026年第三季度", 2)
    assert [each.name for each in ballot.people] == ["扎西顿珠", "白玛央金", "次仁卓玛", "张晓红"]
    assert (ballot.mode, ballot.most, ballot.strict) == ("choose", 2, True)
    minutes = told(desk, "tally-minutes")
    assert isinstance(minutes, TallyMinutes)
    assert minutes.tallies[0].agree is None


def test_the_minutes_tell_the_count(desk: Choosing) -> None:
    a, b, c = (desk.key(name) for name in ("次仁卓玛", "白玛央金", "张晓红"))
    vote(desk, (a, b), (a, b), (a, c), (a, b, c))
    minutes = told(desk, "tally-minutes")
    assert isinstance(minutes, TallyMinutes)
    assert (minutes.given, minutes.taken, minutes.valid, minutes.void) == (4, 4, 3, 1)
    assert {each.name: each.agree for each in minutes.tallies}["次仁卓玛"] == 3
    assert minutes.picks  # nobody could vote against a name
    assert minutes.chosen == ("次仁卓玛", "白玛央金")


def test_the_notice_tells_both_days_and_who_replaces_whom(desk: Choosing) -> None:
    star_publicity.publish(desk.hall, QUARTER)
    notice = told(desk, "publicity-notice")
    assert isinstance(notice, PublicityNotice)
    assert (notice.first.isoformat(), notice.last.isoformat()) == ("2026-10-10", "2026-10-15")
    assert [each.name for each in notice.people] == ["白玛央金", "次仁卓玛"]
    assert notice.how == "资格审查、月度考核、群众评议、互评、领导点评和民主投票"
    assert notice.replaces is None
    gone = desk.key("白玛央金")
    new = NewObjection(content="提前离岗", person="王建平", contact="13908990001", about=gone)
    star_publicity.raise_objection(desk.hall, QUARTER, new)
    star_publicity.decide(desk.hall, QUARTER, 1, upheld=True, finding="属实。", by="主任办公会")
    star_publicity.correct(desk.hall, QUARTER, {gone: "异议1成立"}, why="异议1成立")
    desk.now = datetime(2026, 10, 16, 9)
    star_publicity.publish(desk.hall, QUARTER)
    notice = told(desk, "publicity-notice")
    assert isinstance(notice, PublicityNotice)
    assert [each.name for each in notice.people] == ["次仁卓玛", "张晓红"]
    assert notice.replaces is not None
    assert notice.replaces.isoformat() == "2026-10-09"
    with pytest.raises(Refused, match="no result to announce yet"):
        told(desk, "star-bulletin")


def test_board_and_certificates_follow_from_the_result(desk: Choosing) -> None:
    desk.now = datetime(2026, 10, 26, 9)
    star_results.close(desk.hall, QUARTER)
    board = told(desk, "star-board", period="2026Q3")
    assert isinstance(board, StarBoard)
    assert [each.name for each in board.people] == ["次仁卓玛", "张晓红"]
    assert board.note.startswith(
        "经考核评议产生；10月19日至10月23日公示，收到异议1件，核查成立1件，已更正"
    )
    certificates = told(desk, "certificate", stars="2026Q3")
    assert isinstance(certificates, Certificates)
    assert [(each.name, each.number) for each in certificates.awards] == [
        ("次仁卓玛", "ZS-26-001"),
        ("张晓红", "ZS-26-002"),
    ]
    bulletin = told(desk, "star-bulletin")
    assert isinstance(bulletin, StarBulletin)
    assert (bulletin.objections, bulletin.rules) == (1, "季度窗口服务明星评选办法")
    assert [each.number for each in bulletin.stars] == ["ZS-26-001", "ZS-26-002"]
    with pytest.raises(Refused, match="no stars of 2026Q2"):
        told(desk, "certificate", stars="2026Q2")


def test_the_dossier_tells_everything_but_who_objected_and_who_voted_what(desk: Choosing) -> None:
    dossier = told(desk, "selection-dossier")
    assert isinstance(dossier, SelectionDossier)
    assert (dossier.version, dossier.why) == (2, "异议1成立")
    assert {each.name: each.rows for each in dossier.gates} == {
        "边巴次仁": ("TS-26-014",),
        "徐立新": ("TS-26-010",),
    }
    first = dossier.scores[0]
    assert sum(part.points for part in first.parts) == first.total
    assert dossier.scores[-1].name == "扎西顿珠"
    assert dossier.votes[0].tellers == ("黄玉兰", "周慧芳")
    assert dossier.objections[0].decision == "异议成立"
    assert "王建平" not in repr(dossier)
    assert [each.by for each in dossier.chosen] == ["投票", "递补"]
    assert dossier.moved == ()


def test_the_dossier_tells_other_weights_where_the_rules_say_so(tmp_path: Path) -> None:
    with choosing(tmp_path / "b.hall") as other:
        stars.begin(other.hall, QUARTER, text(sensitivity_in_dossier=True))
        dossier = told(other, "selection-dossier")
        assert isinstance(dossier, SelectionDossier)
        assert [row.of for row in dossier.moved] == [8] * 6


def test_months_in_a_row_are_told_from_first_to_last() -> None:
    say = words("hallapp", "zh_CN")
    months = ["2026-07", "2026-08", "2026-09", "2026-11"]
    rows = [Evidence("assessment", 1, name) for name in (*months, "TS-26-001")]
    assert rows_of(rows, say) == ("2026-07至2026-09", "2026-11", "TS-26-001")
    assert rows_of([Evidence("attendance", 1, "2026Q3")], say) == ("考勤2026-07至2026-09",)
    assert rows_of([Evidence("attendance", 1, "2026-09")], say) == ("考勤2026-09",)
    own = Evidence("attendance", 1, "2026-07-01/2026-08-15")
    assert rows_of([own], say) == ("考勤2026-07-01至2026-08-15",)
    assert rows_of([Evidence("posting", 1, "", day=date(2026, 8, 3))], say) == ("2026-08-03到窗",)
