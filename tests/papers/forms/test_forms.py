"""Forms: what stands on them, what is left for the pen, and what never stands there."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.papers import PAPERS
from hallapp.papers.awards.tally_minutes import Tally
from hallapp.papers.forms.ballot import Candidate
from hallapp.papers.forms.box_opening_record import BoxSlip
from hallapp.papers.forms.peer_form import Rated
from hallapp.papers.forms.sign_in_sheet import Attendee
from hallapp.papers.kit.render import pdf

Open = Callable[[bytes], Any]
NAMED = {paper.name: paper for paper in PAPERS}


def printed(opened: Open, name: str, **changes: object) -> Any:
    paper = NAMED[name]
    return opened(pdf(paper, replace(paper.sample, **changes), paper.sample_issue))


def test_a_checklist_has_the_seven_headings_and_every_window(opened: Open) -> None:
    text = printed(opened, "patrol-checklist").squeezed
    for heading in ("人员", "空间", "秩序", "物品", "设施设备", "文档", "监督考核"):
        assert heading in text
    assert "五正：衣帽正、工号牌正、设备正、票箱正、坐姿正" in text
    assert "三声内必须接听" in text
    many = printed(opened, "patrol-checklist", windows=tuple(map(str, range(1, 31))))
    assert len(many.texts) == 3
    assert "30" in many.texts[2]
    assert len(printed(opened, "patrol-checklist", windows=(), patrol=()).texts) == 1


def test_people_sign_in_over_as_many_sheets_as_it_takes(opened: Open) -> None:
    assert "应到16人" in printed(opened, "sign-in-sheet").squeezed
    many = tuple(Attendee(name=f"人员{n}", post="综合受理岗") for n in range(60))
    sheet = printed(opened, "sign-in-sheet", people=many)
    assert len(sheet.texts) == 3
    assert all("签到表" in "".join(page.split()) for page in sheet.texts)
    assert "应到60人" in sheet.squeezed
    blank = printed(opened, "sign-in-sheet", people=(), topic="", host="", place="")
    assert "20" in blank.squeezed


def test_an_opening_names_no_writer(opened: Open) -> None:
    text = printed(opened, "box-opening-record").squeezed
    assert text.count("开箱人签名") == 2
    assert "监督人签名" in text
    assert "匿名" in text
    nothing = printed(opened, "box-opening-record", count=0, slips=(), remark="开箱无件").squeezed
    assert nothing.count("开箱无件") == 1
    assert "开箱无件" in nothing
    assert "去向" not in nothing
    by_hand = printed(opened, "box-opening-record", slips=(), seal_intact=False)
    assert "去向" in by_hand.squeezed
    long = BoxSlip(number="YJ-26-040", kind="建议", signed=False, content="意见" * 120)
    assert len(printed(opened, "box-opening-record", slips=(long,) * 12, count=12).texts) > 1


def test_an_endless_slip_is_refused_by_its_field(opened: Open) -> None:
    endless = BoxSlip(number="YJ-26-040", kind="建议", signed=False, content="意见" * 2000)
    with pytest.raises(Refused) as refused:
        printed(opened, "box-opening-record", slips=(endless,))
    assert refused.value.field == "content"


def test_a_rating_is_anonymous_and_voluntary(opened: Open) -> None:
    text = printed(opened, "rating-form").squeezed
    assert "不记名" in text
    assert "自愿" in text
    assert "不了解" in text
    assert "7号窗口不动产登记" in text
    assert "本中心" in printed(opened, "rating-form", window="").squeezed
    assert "自愿填写" in printed(opened, "feedback-card", window="").squeezed


def test_stubs_are_numbered_on_both_sides(opened: Open) -> None:
    slips = printed(opened, "suggestion-slip", count=3)
    for number, page in zip((141, 142, 143), slips.texts, strict=True):
        assert page.count(f"0{number}") == 2
    assert len(printed(opened, "suggestion-slip", count=500).texts) == 50
    by_hand = printed(opened, "suggestion-slip", first=0, hotline="")
    assert "存根号" in by_hand.squeezed
    assert "监督电话" not in by_hand.squeezed


def test_peers_do_not_sign(opened: Open) -> None:
    text = printed(opened, "peer-form").squeezed
    assert "党员互评表" in text
    assert "签名" not in text
    many = tuple(Rated(name=f"人员{n}") for n in range(40))
    assert len(printed(opened, "peer-form", people=many, party=False).texts) == 2
    assert "工作人员互评表" in printed(opened, "peer-form", people=(), party=False).squeezed


def test_a_ballot_stays_secret(opened: Open) -> None:
    paper = NAMED["ballot"]
    issue = replace(paper.sample_issue, sheet_no="B-2026-0007")
    ballot = opened(pdf(paper, paper.sample, issue))
    assert "B-2026" not in ballot.text
    assert "校验码" not in ballot.text
    assert ballot.codes == []
    assert "差额8选5" in ballot.squeezed
    assert "多于5名的作废" in ballot.squeezed


def test_a_ballot_says_what_its_vote_is(opened: Open) -> None:
    assert "等额选8" in printed(opened, "ballot", seats=8, by_strokes=False).squeezed
    free = printed(opened, "ballot", write_in=2, title="", period="").squeezed
    assert "另选他人" in free
    assert "窗口服务明星选票" in free
    with pytest.raises(Refused) as refused:
        printed(opened, "ballot", seats=9)
    assert refused.value.field == "seats"
    with pytest.raises(Refused) as refused:
        printed(opened, "ballot", people=(Candidate(name="张三"),) * 17)
    assert refused.value.field == "names"
    full = printed(opened, "ballot", people=(Candidate(name="次仁卓玛", post="综合受理岗"),) * 16)
    assert all(bottom >= 5 for _, bottom, _, _ in full.ink_boxes())


def test_a_count_that_has_too_many_ballots_is_void(opened: Open) -> None:
    assert "投票结论有效" in printed(opened, "tally-minutes").squeezed
    assert "无效，重新投票" in printed(opened, "tally-minutes", taken=29).squeezed
    blank = printed(
        opened, "tally-minutes", tallies=(), given=None, taken=None, chosen=(), topic="", seats=0
    )
    assert "□有效□无效" in blank.squeezed
    many = tuple(Tally(name=f"人员{n}") for n in range(40))
    assert len(printed(opened, "tally-minutes", tallies=many).texts) > 1
