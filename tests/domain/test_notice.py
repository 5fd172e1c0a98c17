"""Notices of twenty years: written from the data in the wordings of their time, and by hand."""

import json
import os
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

import pytest

from hallapp.domain.calendar import CalendarDay, DayKind, seeded_calendar
from hallapp.domain.errors import Refused
from hallapp.domain.notice import NoticeReading, read_notice

WEEKDAYS = "一二三四五六日"
HOLIDAY, MAKEUP = DayKind.HOLIDAY, DayKind.MAKEUP


def kinds(days: Iterable[CalendarDay]) -> dict[date, tuple[DayKind, str]]:
    return {day.day: (day.kind, day.name) for day in days}


def remarks(reading: NoticeReading) -> list[str]:
    """The remarks but those on holidays the excerpt leaves out."""
    return [str(one) for one in reading.warnings if "says nothing of" not in str(one)]


def said(reading: NoticeReading) -> dict[str, str]:
    return {f"{day.day:%m-%d}": day.kind.value for day in reading.days}


# --- notices written from the data ---------------------------------------------------------------


def notice_year(day: CalendarDay) -> int:
    """The year whose notice names the day: New Year's December days are the next year's."""
    return day.day.year + (day.name == "元旦" and day.day.month == 12)


DAYS = [day for day in seeded_calendar().exceptions.values() if day.day.year >= 2006]


def runs(days: list[date]) -> list[list[date]]:
    numbered = groupby(enumerate(days), key=lambda pair: pair[1].toordinal() - pair[0])
    return [[day for _, day in run] for _, run in numbered]


def plain(day: date, year: int) -> str:
    return (
        f"{day.year}年{day.month}月{day.day}日" if day.year != year else f"{day.month}月{day.day}日"
    )


def short(day: date, year: int) -> str:
    return f"{plain(day, year)}（周{WEEKDAYS[day.weekday()]}）"


def long(day: date, year: int) -> str:
    return f"{plain(day, year)}（星期{WEEKDAYS[day.weekday()]}）"


def wide(day: date, year: int) -> str:
    return short(day, year).translate(str.maketrans("0123456789", "０１２３４５６７８９"))


def lunar(day: date, year: int) -> str:
    return f"{plain(day, year)}（农历腊月二十九、周{WEEKDAYS[day.weekday()]}）"


def told(year: int, say: Callable[[date, int], str], to: str) -> tuple[str, dict[date, object]]:
    """A notice of `year` in one wording, and what it says."""
    days = [day for day in DAYS if notice_year(day) == year]
    text = f"国务院办公厅关于{year}年\n部分节假日安排的通知\n国办发明电〔{year - 1}〕7号\n各省：\n"
    numbers = "一二三四五六七八九"
    names = list(dict.fromkeys(day.name for day in days))
    for number, name in zip(numbers, names, strict=False):
        off = sorted(day.day for day in days if day.name == name and day.kind is HOLIDAY)
        work = sorted(day.day for day in days if day.name == name and day.kind is MAKEUP)
        sentence = ""
        for run in runs(off):
            if len(run) == 1:
                sentence += f"{say(run[0], year)}放假，共1天。"
            else:
                last = say(run[-1], year)
                if run[0].month == run[-1].month:
                    last = last.split("月", 1)[1]
                sentence += f"{say(run[0], year)}{to}{last}放假调休，共{len(run)}天。"
        if work:
            sentence += "、".join(say(day, year) for day in work) + "上班。"
        text += f"　　{number}、{name}：{sentence}\n"
    text += "节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。\n国务院办公厅\n"
    text += f"{year - 1}年11月4日"
    return text, dict(kinds(days))


@pytest.mark.parametrize("year", range(2007, 2027))
@pytest.mark.parametrize(
    ("say", "to"),
    [(plain, "至"), (short, "至"), (long, "－"), (wide, "～"), (lunar, "到")],
    ids=["plain", "short", "long", "wide", "lunar"],
)
def test_each_year_in_each_wording(year: int, say: Callable[[date, int], str], to: str) -> None:
    text, expected = told(year, say, to)
    reading = read_notice(text)
    assert reading.year == year
    assert kinds(reading.days) == expected
    assert {day.notice for day in reading.days} == {f"国办发明电〔{year - 1}〕7号"}


def test_wrapped_lines_do_not_matter() -> None:
    text, expected = told(2026, short, "至")
    wrapped = "\n".join(text[i : i + 17] for i in range(0, len(text), 17))
    assert kinds(read_notice(wrapped).days) == expected


@pytest.mark.skipif("HALLAPP_SHARED" not in os.environ, reason="real data")
@pytest.mark.parametrize("year", range(2007, 2027))
def test_the_data_agree_with_our_wordings(year: int) -> None:
    folder = Path(os.environ["HALLAPP_SHARED"]) / "data" / "calendar"
    listed = json.loads((folder / f"holiday-cn-{year}.json").read_text("utf-8"))["days"]
    text, _ = told(year, short, "至")
    found = {day.day.isoformat(): day.kind is HOLIDAY for day in read_notice(text).days}
    ordinary = {"2020-02-03"}  # a Monday on which work went on
    assert found == {d["date"]: d["isOffDay"] for d in listed if d["date"] not in ordinary}


# --- wordings of their time ----------------------------------------------------------------------


def test_2007_moves_rest_days() -> None:
    reading = read_notice(
        "国务院办公厅关于2007年部分节假日安排的通知\n"
        "一、元旦：1月1日－3日放假，共3天。其中，1月1日（星期一）为法定节假日，将2006年12月30日"
        "（星期六）、12月31日（星期日）两个公休日分别调至1月2日（星期二）、1月3日（星期三），"
        "2006年12月30日（星期六）、12月31日（星期日）上班。\n"
        "二、“五一”：5月1日－7日放假，共7天。其中，1日、2日、3日为法定节假日，将4月28日（星期六）、"
        "29日（星期日）两个公休日调至5月4日（星期五）、7日（星期一），4月28日（星期六）、"
        "29日（星期日）上班。"
    )
    assert kinds(reading.days) == {
        day.day: (day.kind, day.name)
        for day in DAYS
        if notice_year(day) == 2007 and day.name in {"元旦", "劳动节"}
    }
    assert not remarks(reading)


def test_2008_begins_in_december() -> None:
    reading = read_notice(
        "一、元旦：2007年12月30日－2008年1月1日放假，共3天。其中，1月1日（星期二）为法定节假日，"
        "12月30日（星期日）为公休日，12月29日（星期六）公休日调至12月31日（星期一），"
        "12月29日（星期六）上班。",
        2008,
    )
    assert {day.day for day in reading.days} == {
        date(2007, 12, 29) + timedelta(n) for n in range(4)
    }
    assert reading.days[0].kind is MAKEUP


def test_2014_days_in_lieu_and_weekends_beside() -> None:
    reading = read_notice(
        "国务院办公厅关于2014年部分节假日安排的通知\n"
        "一、元旦：1月1日放假1天。\n"
        "二、春节：1月31日至2月6日放假调休，共7天。1月26日（星期日）、2月8日（星期六）上班。\n"
        "三、清明节：4月5日放假，4月7日（星期一）补休。\n"
        "四、劳动节：5月1日至3日放假调休，共3天。5月4日（星期日）上班。\n"
        "五、端午节：6月2日放假，与周末连休。\n"
        "六、中秋节：9月8日放假，与周末连休，共3天。\n"
        "七、国庆节：10月1日至7日放假调休，共7天。9月28日（星期日）、10月11日（星期六）上班。"
    )
    expected = {day.day: (day.kind, day.name) for day in DAYS if notice_year(day) == 2014}
    found = kinds(reading.days)
    assert {day: kind for day, kind in found.items() if kind[0] is MAKEUP or day.weekday() < 5} == {
        day: kind for day, kind in expected.items() if kind[0] is MAKEUP or day.weekday() < 5
    }
    assert not remarks(reading)


def test_2015_a_single_holiday_without_heading() -> None:
    reading = read_notice(
        "国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知\n"
        "9月3日至5日调休放假，共3天。其中9月3日（星期四）放假，9月4日（星期五）调休，"
        "9月6日（星期日）上班。",
        2015,
    )
    assert said(reading) == {
        "09-03": "holiday",
        "09-04": "holiday",
        "09-05": "holiday",
        "09-06": "makeup",
    }


def test_2024_a_wish_is_no_holiday() -> None:
    reading = read_notice(
        "二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。"
        "鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。",
        2024,
    )
    assert "02-09" not in said(reading)
    assert len(reading.days) == 10
    assert remarks(reading) == [
        "Not understood and left out: 鼓励各单位结合带薪年休假等制度落实,安排职工在除夕(2月9日)休息"
    ]


def test_2020_what_cannot_be_read_is_said() -> None:
    reading = read_notice(
        "春节：1月24日至30日放假调休，共7天。"
        "延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。"
    )
    assert len(reading.days) == 7
    assert "延长2020年春节假期至2月2日" in remarks(reading)[0]


def test_a_working_day_that_is_one_anyway_is_left_out() -> None:
    reading = read_notice("元旦：1月1日放假，共1天。1月4日（周一）上班。", 2027)
    assert said(reading) == {"01-01": "holiday"}
    assert remarks(reading)[0] == "2027-01-04 is a working day anyway: left out."


def test_what_a_notice_leaves_out_is_said() -> None:
    reading = read_notice(
        "2027年放假安排：元旦：1月1日放假，共1天。春节：2月6日放假。清明节：4月5日放假，共1天。"
        "劳动节：另行通知。"
    )
    assert reading.year == 2027
    assert [str(remark) for remark in reading.warnings] == [
        "No day was found for 劳动节: 另行通知",
        "The notice says nothing of 劳动节.",
        "The notice says nothing of 端午节.",
        "The notice says nothing of 中秋节.",
        "The notice says nothing of 国庆节.",
    ]


def test_only_a_whole_notice_makes_a_year_known() -> None:
    whole = read_notice(told(2026, short, "至")[0])
    assert whole.is_whole
    assert not whole.warnings
    assert read_notice(told(2007, short, "至")[0]).is_whole  # 清明, 端午, 中秋 came in 2008
    part = read_notice("元旦：1月1日放假，共1天。", 2027)
    assert not part.is_whole
    assert part.lacks == ("春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节")


@pytest.mark.parametrize(
    "text",
    [
        "一、元旦1月1日（周五）至3日放假，共3天。1月9日（周六）上班。",
        "1、元旦节：1月1日至1月3日放假3天，1月9日（星期六）调休上班。",
        "元旦：１月１日—３日放假，共３天；１月９日（星期六）补班。",
        "(一)元旦:1月1日(星期五)到3日(星期日)放假调休,共3天。1月9日(星期六)为工作日。",
        "元旦假期安排：1月1日至3日放假，共3天。1月8日不放假。1月9日（周六）正常上班。",
    ],
)
def test_other_ways_to_say_it(text: str) -> None:
    assert said(read_notice(text, 2027)) == {
        "01-01": "holiday",
        "01-02": "holiday",
        "01-03": "holiday",
        "01-09": "makeup",
    }


def test_two_holidays_in_one_heading() -> None:
    reading = read_notice("七、国庆节、中秋：10月1日至3日放假，共3天。", 2027)
    assert {day.name for day in reading.days} == {"国庆节、中秋节"}


def test_a_holiday_of_another_name() -> None:
    reading = read_notice("八、胜利纪念日：9月3日（星期四）放假1天。", 2015)
    assert reading.days[0].name == "胜利纪念日"


# --- refusals ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("元旦：1月1日（周五）放假，共1天。", "1月1日(周五)"),
        ("元旦：1月1日（星期天）放假，共1天。", "1月1日(星期天)"),
        ("元旦：1月1日至3日放假，共4天。", "4天"),
        ("中秋节：9月25日放假，与周末连休，共4天。", "4天"),
        ("国庆节：10月1日至7日放假。10月7日上班。", "10-07"),
        ("国庆节：10月1日放假，10月1日上班。", "10-01"),
        ("清明节：4月31日放假。", "4月31日"),
        ("清明节：5日放假。", "5日"),
        ("国庆节：10月7日至1日放假。", "1日"),
        ("国庆节：10月1日至3放假，7日放假。", "7日"),
        ("春节：2月15日至4月15日放假。", "4月15日"),
        ("元旦：2006年1月1日放假。", "2006年1月1日"),
        ("元旦：1月1日放假。其中，1月5日为法定节假日。", "01-05"),
    ],
)
def test_contradictions_are_refused_with_their_sentence(text: str, what: str) -> None:
    with pytest.raises(Refused) as refused:
        read_notice(text, 2026)
    assert refused.value.values["what"] == what
    assert what in str(refused.value)
    assert str(refused.value.values["sentence"])


@pytest.mark.parametrize(
    ("text", "year", "why"),
    [
        ("今天天气很好。", 2026, "No holiday was found"),
        ("元旦：1月1日放假。", None, "does not say its year"),
        ("关于2025年部分节假日安排的通知 元旦：1月1日放假。", 2026, "for 2025, not for 2026"),
    ],
)
def test_what_is_no_notice_is_refused(text: str, year: int | None, why: str) -> None:
    with pytest.raises(Refused, match=why):
        read_notice(text, year)
