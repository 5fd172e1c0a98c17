"""Papers of the hall in the official grid, and its papers to sign."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.slips.bulletin import AssessedPerson, BulletinProblem
from hallapp.papers.slips.pledge_letter import PledgeItem
from hallapp.papers.wall.pledge_wall import WallPledge
from hallapp.papers.wall.publicity_notice import Proposed
from hallapp.papers.wall.suggestion_replies import PublicReply

Open = Callable[[bytes], Any]
NAMED = {paper.name: paper for paper in PAPERS}


def printed(opened: Open, name: str, **changes: object) -> Any:
    paper = NAMED[name]
    return opened(pdf(paper, replace(paper.sample, **changes), paper.sample_issue))


def test_a_supervision_notice_asks_for_an_answer_by_a_day(opened: Open) -> None:
    text = printed(opened, "supervision-notice").squeezed
    assert "雪服督〔2026〕3号" in text
    assert "请于2026年4月7日前办结" in text
    urged = printed(opened, "supervision-notice", urge=True, due_on=None, demand=(), to="").squeezed
    assert "催办通知" in urged
    assert "收到本通知后5个工作日内" in urged
    long = printed(opened, "supervision-notice", demand=("整改要求" * 30,) * 12)
    assert len(long.texts) > 1


def test_a_bulletin_lists_what_was_found(opened: Open) -> None:
    text = printed(opened, "bulletin").squeezed
    assert "发现问题3项，已整改2项，正在整改1项" in text
    assert "3月26日，3号窗口：" in text
    assert "三、考核结果" in text
    assert "参加考核3人，优秀2人，良好1人；受理申诉2件，成立1件。结果如下：" in text
    calm = printed(opened, "bulletin", problems=(), number="", assessed=()).squeezed
    assert "三、有关要求" in calm
    assert "本期未发现问题。" in calm
    assert "被通报的窗口" not in calm
    award = "2026年第一季度窗口服务明星"
    starred = printed(opened, "bulletin", award=award, stars=("次仁卓玛", "李建国")).squeezed
    assert "四、评选结果" in starred
    assert f"次仁卓玛、李建国被评为{award}" in starred
    many = tuple(BulletinProblem(on=date(2026, 3, 5), finding="桌面杂乱") for _ in range(40))
    assert "大厅：桌面杂乱" in printed(opened, "bulletin", problems=many).squeezed


def test_what_leads_to_a_table_stands_on_its_page(opened: Open) -> None:
    first, second = printed(opened, "bulletin").texts
    assert "考核结果" not in first
    assert "结果如下" in second
    assert "次仁卓玛" in second


def test_a_table_that_goes_on_over_the_page_has_its_head_again(opened: Open) -> None:
    person = AssessedPerson(rank=1, name="次仁卓玛", post="综合窗口", score="98.00", grade="优秀")
    long = printed(opened, "bulletin", assessed=(person,) * 40)
    rows = [text for text in long.texts if person.name in text]
    assert len(rows) == 2
    assert all("名次" in text and "等次" in text for text in rows)


def test_an_outage_says_when_where_and_what_to_do(opened: Open) -> None:
    text = printed(opened, "outage-notice").squeezed
    assert "停电公告" in text
    assert "2026年4月11日（周六）9:00—12:00" in text
    assert "3、4、10号窗口" in text
    text = printed(opened, "outage-notice", windows=(), reason="").squeezed
    assert "全部窗口" in text
    assert "因〔原因〕，将临时停电" in text
    assert "网上办理不受影响" in text
    assert "网上办理" not in printed(opened, "outage-notice", kind="system").squeezed
    assert "，临时停电，" in printed(opened, "outage-notice", on=date(2026, 4, 11)).squeezed
    assert "〔单位名称〕" in printed(opened, "outage-notice", hall="").squeezed


def test_a_letter_sums_up_a_department(opened: Open) -> None:
    text = printed(opened, "assessment-letter").squeezed
    assert "合计—519320—" in text
    seat = replace(NAMED["assessment-letter"].sample.seats[0], grade="", name="", score="")
    bare = printed(opened, "assessment-letter", seats=(seat,), number="", remark="", phone="")
    assert "待定" in bare.squeezed
    several = replace(seat, score="92.33")  # of more months than one there is no grade
    assert "92.33—" in printed(opened, "assessment-letter", seats=(several,)).squeezed


def test_a_public_notice_has_both_days_and_the_way_to_object(opened: Open) -> None:
    notice = printed(opened, "publicity-notice")
    text = notice.squeezed
    assert len(notice.texts) == 1
    assert "2026年4月8日至4月14日（5个工作日；张贴当日不计入）" in text
    assert "按姓氏笔画排序" in text
    assert "编号G-2026-0021" in text
    assert "校验码" not in text
    assert notice.codes == []
    many = tuple(Proposed(name="次仁卓玛", post="综合受理岗") for _ in range(40))
    assert len(printed(opened, "publicity-notice", people=many).texts) == 2
    assert "拟定以下" in printed(opened, "publicity-notice", people=(), hours=()).squeezed


def test_a_complaint_stands_without_its_writer(opened: Open) -> None:
    text = printed(opened, "complaint-approval").squeezed
    assert "实名" in text
    assert "承办人周慧芳" in text
    assert "审批人格桑旺堆" in text
    open_one = printed(
        opened,
        "complaint-approval",
        finding="",
        liability="",
        signed=False,
        due_at=None,
        approver="",
    )
    assert "匿名" in open_one.squeezed
    assert "审批人意见同意" in open_one.squeezed
    long = printed(opened, "complaint-approval", content="投诉内容" * 200, handling="核查" * 300)
    assert len(long.texts) == 2
    with pytest.raises(Refused) as refused:
        printed(opened, "complaint-approval", handling="核查" * 3000)
    assert refused.value.field == "handling"


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("post", "岗位服务承诺书"),
        ("party", "党员岗位服务承诺书"),
        ("window", "窗口服务承诺书"),
        ("integrity", "廉洁承诺书"),
    ],
)
def test_a_pledge_has_its_own_words(opened: Open, kind: str, title: str) -> None:
    letter = printed(opened, "pledge-letter", kind=kind)
    assert title in letter.squeezed
    assert len(letter.texts) == 1
    assert ("党支部审核" in letter.squeezed) is (kind == "party")


def test_a_renewed_pledge_names_the_former_one(opened: Open) -> None:
    text = printed(
        opened,
        "pledge-letter",
        version=2,
        former="CN-25-014",
        changes="新增帮办事项",
        measures="每周自查",
        items=(
            PledgeItem(content="当日答复", until=date(2026, 12, 31)),
            PledgeItem(content="守时"),
        ),
        hotline="",
        number="",
    ).squeezed
    assert "再承诺（第2次）" in text
    assert "本承诺接续承诺书CN-25-014。变更内容：新增帮办事项" in text
    assert "12月31日前" in text
    assert "长期" in text
    assert len(printed(opened, "pledge-letter", items=()).texts) == 1
    for count in range(1, 21):  # nobody signs on a page that says nothing
        many = (PledgeItem(content="承诺" * 20),) * count
        assert "兑现情况" in printed(opened, "pledge-letter", items=many).texts[-1]


def test_a_pledge_past_its_day_is_not_called_kept(opened: Open) -> None:
    pledges = (
        WallPledge(content="甲", name="王磊", due_on=date(2026, 3, 1)),
        WallPledge(content="乙", window="7", kept="not_kept", reason="系统停用"),
        WallPledge(content="丙", kept="kept", fulfilled_on=date(2025, 12, 30)),
        WallPledge(content="丁", kept="partly"),
    )
    text = printed(opened, "pledge-wall", pledges=pledges).squeezed
    assert "到期，待评定" in text
    assert "未兑现：系统停用" in text
    assert "2025年12月30日兑现" in text
    assert "暂无公示的承诺" in printed(opened, "pledge-wall", pledges=()).squeezed
    assert len(printed(opened, "pledge-wall", pledges=pledges * 8).texts) > 1


def test_replies_stand_by_their_number(opened: Open) -> None:
    text = printed(opened, "suggestion-replies").squeezed
    assert "0127取号机字太小" in text
    assert "另有2件正在办理" in text
    nothing = printed(opened, "suggestion-replies", replies=(), waiting=0).squeezed
    assert "本期没有可公示的答复" in nothing
    many = PublicReply(
        number="1", content="意见" * 20, reply="答复" * 30, replied_on=date(2026, 3, 1)
    )
    assert len(printed(opened, "suggestion-replies", replies=(many,) * 12).texts) > 1


def test_no_phone_of_a_person_goes_on_the_wall(opened: Open) -> None:
    shown = WallPledge(content="有事打13908990001", name="王磊")
    with pytest.raises(Refused):
        printed(opened, "pledge-wall", pledges=(shown,))
