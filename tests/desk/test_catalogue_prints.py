"""The papers of the catalogue and of the wall's texts, from a small hall and an empty one."""

from collections.abc import Iterator
from datetime import datetime, time
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from hallapp.actions import cases, catalogue
from hallapp.actions.hall import Hall
from hallapp.actions.wall_texts import change_wall_text, wall_texts
from hallapp.desk import demo_items, prints
from hallapp.domain.calendar import Hours, Session
from hallapp.domain.cases import NewCase
from hallapp.domain.catalogue import NewItem
from hallapp.domain.corrections import CorrectionRule
from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.errors import Refused
from hallapp.domain.hall import HallFacts
from tests.halls import create_hall

NOW = datetime(2026, 10, 9, 8, 52)
HOURS = Hours.on_weekdays(Session(time(9), time(12)), Session(time(13, 30), time(17)))
FACTS = HallFacts(name="雪川市市民服务中心", hotline="0899-612 3450", address="雪川市迎宾路18号")
PAPERS = (
    "service-guide",
    "fee-table",
    "item-list",
    "results",
    "handbook",
    "specimen",
    "shelf-label",
    "hotline-plate",
    "rules",
    "phrases",
    "slogan",
)


def made(place: Path) -> Hall:
    return create_hall(place, FACTS, HOURS, lambda: NOW, "周慧芳")


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    hall = made(tmp_path_factory.mktemp("hall") / "a.hall")
    told = dict(demo_items.texts("BDC-501", "不动产转移登记", "7、8", "5个工作日", 5))
    catalogue.add_item(
        hall,
        NewItem(
            name="不动产转移登记",
            item_code="BDC-501",
            authority="雪川市自然资源局",
            promised_limit=Limit(Fraction(5), Unit.WORKDAY),
            statutory_limit=Limit(Fraction(30), Unit.WORKDAY),
            windows="7、8",
            correction_rule=CorrectionRule.ON_THE_SPOT,
            **told,  # type: ignore[arg-type] # texts by their fields' names
        ),
    )
    catalogue.add_item(
        hall, NewItem(name="户口迁入", authority="雪川市公安局", windows="3", fee="不收费")
    )
    catalogue.add_item(hall, NewItem(name="只有名称"))
    line = cases.accept(hall, NewCase(item="户口迁入", applicant="王建民", accepted_at=NOW))
    cases.close(hall, line.id)
    yield hall
    hall.close()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    hall = made(tmp_path_factory.mktemp("empty") / "a.hall")
    yield hall
    hall.close()


def pages(hall: Hall, paper: str, **values: str) -> list[str]:
    printed = prints.render(hall, paper, values).pdf
    return ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(printed)).pages]


def text(hall: Hall, paper: str, **values: str) -> str:
    return "".join(pages(hall, paper, **values))


def test_the_guide_tells_all_that_must_be_posted(hall: Hall) -> None:
    told = text(hall, "service-guide")
    for words in (
        "不动产转移登记", "承诺期限", "法定期限", "查验材料", "7、8号窗口", "补正",
        "当场一次性书面告知", "《中华人民共和国民法典》", "买卖双方共同申请", "亮证免交复印件",
        "80元/件", "60日内可申请行政复议", "咨询电话", "第3版", "2026年7月1日起用",
    ):  # fmt: skip
        assert words in told
    assert "五日内" in text(hall, "service-guide", item="户口迁入")
    assert "只有名称" in text(hall, "service-guide", item="只有名称")
    with pytest.raises(Refused) as no:
        text(hall, "service-guide", item="没有此项")
    assert no.value.field == "item"


def test_many_steps_and_long_texts_stay_on_the_paper(hall: Hall) -> None:
    line = catalogue.item(hall, 2)
    catalogue.amend_item(
        hall,
        line.id,
        {
            "steps": "\n".join(f"第{n}道环节｜人员｜{n}号窗口｜当场" for n in range(1, 9)),
            "conditions": "条件很长。" * 300,
            "materials": "\n".join(f"材料{n}" for n in range(1, 40)),
        },
    )
    told = pages(hall, "service-guide", item="户口迁入")
    assert len(told) > 1
    assert all("户口迁入" in page for page in told)
    assert "第1页共" in told[0]
    assert "第8道环节" in told[0]
    assert "材料39" in "".join(told)


def test_the_fee_table_swaps_on_its_day(hall: Hall) -> None:
    now = text(hall, "fee-table")
    assert "10元/本" in now
    assert "2027年1月1日起增加一本不动产权证书8元/本" in now
    assert "自2026年1月1日起执行" in now
    assert "户口迁入" in now
    then = text(hall, "fee-table", day="2027-01-01")
    assert "8元/本" in then
    assert "即将执行" not in then
    assert "自2027年1月1日起执行" in then


def test_no_fee_is_claimed_to_be_free_that_the_catalogue_does_not_call_so(hall: Hall) -> None:
    assert "只有名称" not in text(hall, "fee-table")
    listed = text(hall, "item-list")
    assert "户口迁入—不收费3" in listed
    assert "只有名称——" in listed


def test_results_are_masked(hall: Hall) -> None:
    told = text(hall, "results")
    assert "王＊民" in told
    assert "王建民" not in told
    assert "办结1件" in told
    assert "没有登记的办结件" in text(hall, "results", period="2020Q1")


def test_results_are_of_one_item_or_window_where_it_is_told(hall: Hall) -> None:
    of_item = text(hall, "results", item="户口迁入")
    assert "王＊民" in of_item
    assert of_item.count("户口迁入") == 2
    other = text(hall, "results", item="BDC-501", window="7")
    assert "不动产转移登记7号窗口" in other
    assert "没有登记的办结件" in other
    with pytest.raises(Refused) as no:
        text(hall, "results", item="没有的事项")
    assert no.value.field == "item"


def test_the_booklet_has_contents_index_and_page_numbers(hall: Hall) -> None:
    single = pages(hall, "handbook")
    contents, index = single[1], single[-1]
    assert contents.startswith("目录")
    page = next(n for n, told in enumerate(single, 1) if "查验材料" in told)
    assert f"不动产转移登记{page}" in contents
    assert index.startswith("索引")
    assert f"不动产转移登记{page}" in index
    folded = pages(hall, "handbook", imposed="1")
    assert len(folded) == -(-len(single) // 4) * 2
    assert "便民手册" in folded[0]
    assert "目录" in folded[1]


def test_a_specimen_has_its_blank_and_its_call_outs(hall: Hall) -> None:
    blank, filled = pages(hall, "specimen", blank="1")
    assert "登记类型" in blank
    assert "√" not in blank
    assert "只选一项" not in blank
    assert "转移登记" in filled
    assert "只选一项" in filled
    with pytest.raises(Refused) as no:
        pages(hall, "specimen", form="没有此表")
    assert no.value.field == "form"


def test_forms_on_the_shelf_have_labels(hall: Hall) -> None:
    told = text(hall, "shelf-label")
    assert "登记申请书不动产转移登记" in told
    assert "附填写式样" in told
    assert "存量房买卖合同" not in told
    assert "没有窗口领取的表单" in text(hall, "shelf-label", window="3")


def test_texts_are_the_hall_s_own_once_it_writes_them(hall: Hall) -> None:
    assert "八项制度" in text(hall, "rules")
    change_wall_text(hall, "rules", "首问负责制｜{hall}负责到底。")
    assert "雪川市市民服务中心负责到底" in text(hall, "rules", style="official")
    change_wall_text(hall, "rules", "首问负责制｜{hall}负责到底。")
    change_wall_text(hall, "rules", "")
    assert wall_texts(hall)["rules"].count("\n") == 7
    change_wall_text(hall, "hotlines", "咨询电话｜0899-612 3400")
    assert "咨询电话0899-6123400" in text(hall, "hotline-plate")
    with pytest.raises(Refused):
        change_wall_text(hall, "slogan", "{name}欢迎您")
    with pytest.raises(Refused):
        change_wall_text(hall, "poem", "诗")
    with pytest.raises(Refused) as no:
        text(hall, "rules", style="baroque")
    assert no.value.field == "style"


def test_phrases_tell_what_is_never_said_apart(hall: Hall) -> None:
    for style in ("", "official"):
        told = text(hall, "phrases", style=style)
        assert told.index("请慢走") < told.index("服务忌语", 20) < told.index("不归我管")


def test_a_slogan_fills_its_sheet_or_is_refused(hall: Hall) -> None:
    assert "您的事我们的事" in text(hall, "slogan")
    assert "高效办成一件事" in text(hall, "slogan", text="高效办成一件事", size="A3")
    with pytest.raises(Refused) as no:
        text(hall, "slogan", text="很长的标语" * 30)
    assert no.value.field == "slogan"


@pytest.mark.parametrize("paper", ["results", "rules", "phrases", "slogan"])
def test_an_empty_hall_prints_that_nothing_is_there(empty: Hall, paper: str) -> None:
    assert text(empty, paper, mono="1")


@pytest.mark.parametrize(
    "paper", ["service-guide", "specimen", "fee-table", "item-list", "handbook", "shelf-label"]
)
def test_an_empty_catalogue_says_what_to_do(empty: Hall, paper: str) -> None:
    with pytest.raises(Refused, match="add the items first"):
        text(empty, paper)


def test_an_item_without_specimen_is_refused(hall: Hall) -> None:
    with pytest.raises(Refused, match="no filled specimen"):
        text(hall, "specimen", item="只有名称")
