from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from hallapp.domain.errors import Refused
from hallapp.papers import PAPERS
from hallapp.papers.kit.render import pdf
from hallapp.papers.slips.acceptance import SAMPLE, SAMPLE_ISSUE
from hallapp.papers.slips.acceptance_stub import AcceptanceSlip

PAPER = next(paper for paper in PAPERS if paper.name == "acceptance")
Open = Callable[[bytes], Any]


def printed(opened: Open, **changes: object) -> Any:
    slip: AcceptanceSlip = replace(SAMPLE, **changes)  # type: ignore[arg-type]
    return opened(pdf(PAPER, slip, SAMPLE_ISSUE))


def test_the_authority_issues_and_the_hall_is_the_place(opened: Open) -> None:
    slip = printed(opened)
    assert slip.sizes == [(210, 148)]
    text = slip.squeezed
    assert text.count("雪川市自然资源局") == 2
    assert "受理地点雪川市市民服务中心7号窗口洛桑曲珍（0705）" in text
    assert "您申请的不动产转移登记（存量房买卖），材料齐全，符合法定形式" in text
    assert "2026年4月2日10时24分受理。" in text
    assert "4月10日（周五）17:00前" in text
    assert slip.codes == []


def test_without_authority_it_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refused:
        pdf(PAPER, replace(SAMPLE, authority=" "), SAMPLE_ISSUE)
    assert refused.value.field == "authority"
    assert SAMPLE.item in str(refused.value)


def test_a_case_not_yet_accepted_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        pdf(PAPER, replace(SAMPLE, accepted_at=None), SAMPLE_ISSUE)
    assert refused.value.field == "accepted_at"


def test_a_unit_is_addressed_as_one(opened: Open) -> None:
    assert "贵单位申请的" in printed(opened, applicant="雪川云顶餐饮有限公司").squeezed


def test_dues_in_another_year_show_it(opened: Open) -> None:
    text = printed(opened, statutory_due_at=datetime(2027, 1, 4, 17, 0)).squeezed
    assert "2027年1月4日" in text


def test_no_limit_is_said(opened: Open) -> None:
    nothing = {"promised_due_at": None, "statutory_due_at": None}
    assert "本事项未定办结时限" in printed(opened, **nothing).squeezed
    missing = printed(opened, **nothing, missing_year=2027).squeezed
    assert "2027年节假日安排公布后另行告知" in missing


def test_one_limit_alone_takes_the_frame(opened: Open) -> None:
    assert "承诺办结" in printed(opened, statutory_due_at=None).squeezed
    assert "法定期限至" in printed(opened, promised_due_at=None).squeezed


def test_many_materials_are_counted(opened: Open) -> None:
    names = tuple(f"材料之{n}1份" for n in "甲乙丙丁戊己庚辛壬癸子丑")
    text = printed(opened, materials=names).squeezed
    assert "壬" in text
    assert "癸" not in text
    assert "另3份，见材料清单" in text
    assert printed(opened, materials=()).texts


def test_an_eleventh_material_is_not_lost(opened: Open) -> None:
    names = tuple(f"材料{n}" for n in range(11))
    assert "另2份，见材料清单" in printed(opened, materials=names).squeezed


@pytest.mark.parametrize(
    "changes",
    [
        {"item": "道路旅客运输站（场）经营许可及普通货物运输经营许可（新增、变更、延续、注销）"},
        {"applicant": "张𠮷", "staff": "王磊", "staff_no": ""},
        {"hotline": "", "phone": "", "window": "", "staff": ""},
        {"authority": "雪川市色尼区人民政府行政审批和公共资源交易监督管理局"},
        {"window": "二楼综合受理区", "hall": "雪域高原那曲地区色尼区人民政府政务服务中心大厅"},
        {"accepted_at": datetime(2026, 4, 2).date(), "materials": ("甲",) * 7},
    ],
)
def test_hard_cases_stay_on_the_paper(opened: Open, changes: dict[str, object]) -> None:
    boxes = printed(opened, **changes).ink_boxes()
    assert all(left >= 5 and right <= 205 for left, _, right, _ in boxes)
    assert all(bottom >= 5 and top <= 143 for _, bottom, _, top in boxes)
    left_of_fold = [right for left, _, right, _ in boxes if left < 58]
    assert max(left_of_fold) < 58


def test_long_materials_take_a_line_each(opened: Open) -> None:
    names = tuple(f"很长的材料名称及其复印件并加盖申请单位公章之{n}" for n in "甲乙丙丁戊己")
    slip = printed(opened, materials=names, authority="雪川市人民政府行政审批和监督管理局" * 2)
    assert "之丁" in slip.squeezed
    assert "另2份，见材料清单" in slip.squeezed
    assert no_overlap(slip)


@pytest.mark.parametrize("count", range(12))
def test_no_line_stands_on_another(opened: Open, count: int) -> None:
    assert no_overlap(printed(opened, materials=tuple("证书" for _ in range(count))))


def no_overlap(slip: Any) -> bool:
    """No two characters stand on each other."""
    boxes = slip.ink_boxes()
    for place, (left, bottom, right, top) in enumerate(boxes):
        for other in boxes[place + 1 :]:
            across = min(right, other[2]) - max(left, other[0])
            along = min(top, other[3]) - max(bottom, other[1])
            if across > 0.4 and along > 0.4:
                return False
    return True


def test_an_endless_item_is_refused_by_its_field() -> None:
    with pytest.raises(Refused) as refused:
        pdf(PAPER, replace(SAMPLE, item="经营许可" * 60), SAMPLE_ISSUE)
    assert refused.value.field == "item"
