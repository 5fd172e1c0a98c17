"""The notices about a case: who issues them, to whom, what they refuse, what runs over the page."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.kit.sheets import Paper
from hallapp.papers.slips.notice import CaseNotice

Open = Callable[[bytes], Any]
NOTICES = [paper for paper in PAPERS if isinstance(paper.sample, CaseNotice)]
NAMED = {paper.name: paper for paper in PAPERS}
every = pytest.mark.parametrize("paper", NOTICES, ids=lambda paper: paper.name)


def printed(opened: Open, paper: Paper, **changes: object) -> Any:
    return opened(pdf(paper, replace(paper.sample, **changes), paper.sample_issue))


@every
def test_the_authority_issues_it_and_the_hall_is_the_place(paper: Paper, opened: Open) -> None:
    notice = printed(opened, paper)
    assert set(notice.sizes) == {(210, 148)}
    text = notice.squeezed
    assert text.count(paper.sample.authority) >= 2
    assert f"办理地点{paper.sample.hall}{paper.sample.window}号窗口" in text
    assert paper.title in text
    assert "存根联" in text


@every
def test_without_authority_it_is_refused_by_name(paper: Paper) -> None:
    with pytest.raises(Refused) as refused:
        pdf(paper, replace(paper.sample, authority=""), paper.sample_issue)
    assert refused.value.field == "authority"
    assert paper.sample.item in str(refused.value)


@every
def test_people_are_addressed_politely(paper: Paper, opened: Open) -> None:
    person = printed(opened, paper, applicant="张建国", applicant_kind="person").squeezed
    assert "您" in person
    assert "贵单位" not in person
    unit = printed(opened, paper, applicant="雪川云顶餐饮有限公司", applicant_kind="unit").squeezed
    assert "贵单位" in unit
    assert "您" not in unit


@every
def test_long_names_stay_on_the_paper(paper: Paper, opened: Open) -> None:
    notice = printed(
        opened,
        paper,
        authority="雪川市色尼区人民政府行政审批和公共资源交易监督管理局",
        item="道路旅客运输站（场）经营许可及普通货物运输经营许可（新增、变更、延续、注销）",
        applicant="雪川高原牦牛绒纺织品进出口贸易有限责任公司",
        window="二楼综合受理区",
        hall="雪域高原那曲地区色尼区人民政府政务服务中心",
    )
    boxes = notice.ink_boxes()
    assert all(left >= 5 and right <= 205 for left, _, right, _ in boxes)
    assert all(bottom >= 5 and top <= 143 for _, bottom, _, top in boxes)
    assert max(right for left, _, right, _ in boxes if left < 58) < 58


def test_the_clock_is_told_of_a_pause(opened: Open) -> None:
    paper = NAMED["pause-notice"]
    text = printed(opened, paper).squeezed
    assert "需要依法进行专家评审，所需时间不计入办理期限" in text
    assert "10个工作日，至2026年4月15日" in text
    ended = printed(opened, paper, until_at=paper.sample.limit_due_at).squeezed
    assert "恢复计时2026年4月15日17时" in ended
    unknown = printed(opened, paper, limit=None, limit_due_at=None).squeezed
    assert "完成后另行告知" in unknown
    own = printed(opened, paper, reason="statutory", article="《森林法》第五十八条").squeezed
    assert "其他法定事由" in own
    assert "《森林法》第五十八条" in own


def test_both_dues_of_an_extension(opened: Open) -> None:
    text = printed(opened, NAMED["extension-notice"]).squeezed
    assert "办理期限延长5个工作日" in text
    assert "2026年4月16日" in text
    assert "2026年4月9日" in text
    assert "—" in printed(opened, NAMED["extension-notice"], due_before=None).squeezed


def test_remedies_are_told() -> None:
    for name in ("not-accepted", "return-notice"):
        with pytest.raises(Refused) as refused:
            pdf(NAMED[name], replace(NAMED[name].sample, reason=" "), NAMED[name].sample_issue)
        assert refused.value.field == "reason"


def test_what_is_missing_is_told_at_once(opened: Open) -> None:
    paper = NAMED["supplement"]
    with pytest.raises(Refused) as refused:
        printed(opened, paper, missing=())
    assert refused.value.field == "contents"
    many = printed(opened, paper, missing=tuple(f"第{n}项材料的原件" for n in range(1, 19)))
    assert len(many.texts) == 2
    assert "第18项" in many.texts[1].replace(" ", "")
    assert "（续）" in many.squeezed
    assert "雪川市自然资源局" in many.texts[1]


def test_everything_is_told_once(opened: Open) -> None:
    paper = NAMED["one-time-notice"]
    text = printed(opened, paper).squeezed
    for said in ("申请材料", "实施依据", "受理条件", "办理时限", "办理流程", "收费", "联办部门"):
        assert said in text
    assert "7号窗口、8号窗口" in text
    bare = printed(opened, paper, fee="", fee_basis="", windows=(), steps="").squeezed
    assert "不收费" in bare
    joint = printed(opened, paper, departments=("自然资源局", "税务局")).squeezed
    assert "自然资源局→税务局" in joint
    with pytest.raises(Refused) as refused:
        printed(opened, paper, materials=())
    assert refused.value.field == "materials"


def test_what_is_not_ready_is_not_fetched(opened: Open) -> None:
    paper = NAMED["pickup"]
    with pytest.raises(Refused) as refused:
        printed(opened, paper, decided_at=None)
    assert refused.value.field == "case"
    assert "不予批准，领取决定书" in printed(opened, paper, refused=True).squeezed


def test_a_transfer_names_no_person(opened: Open) -> None:
    paper = NAMED["transfer-slip"]
    text = printed(opened, paper, outer_no="XC12345-1").squeezed
    assert "回执" in text
    assert "12345工单" not in text
    assert "（来源编号XC12345-1）" in text
    with pytest.raises(Refused) as refused:
        printed(opened, paper, department="")
    assert refused.value.field == "department"
    assert "按规定时限" in printed(opened, paper, due_at=None).squeezed


def test_no_page_is_only_signed(opened: Open) -> None:
    paper = NAMED["transfer-slip"]
    for count in range(1, 9):
        long = printed(opened, paper, content="外地税务注销信息未同步，未能办理。" * count)
        assert "办理要求" in long.texts[-1]


@every
def test_the_check_code_stands_on_the_line_of_the_date(paper: Paper, opened: Open) -> None:
    heights = {
        character: (bottom + top) / 2
        for character, left, bottom, _, top in printed(opened, paper).characters()[-1]
        if left > 62 and bottom < 20
    }
    assert abs(heights["码"] - heights["月"]) < 1


def test_a_notice_without_number_and_name_leaves_room_to_write_them(opened: Open) -> None:
    blank = printed(opened, NAMED["one-time-notice"], document_no="", case_no="", applicant="")
    assert "办事人：" in blank.squeezed
    assert blank.squeezed.count("办事人") == 1
    assert "—事项" not in blank.squeezed


def test_a_reason_of_two_lines_needs_no_second_sheet(opened: Open) -> None:
    reason = "采伐区因降雪道路中断，现场勘查须推迟进行，待道路恢复通行后由林业和草原局组织勘查"
    assert len(printed(opened, NAMED["extension-notice"], reason=reason).texts) == 1
