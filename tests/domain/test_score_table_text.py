from decimal import Decimal

import pytest

from hallapp.domain.errors import Refused
from hallapp.domain.score_table_text import check_codes, points_text, read_table, written
from hallapp.domain.score_tables import About, Given, presets

HEAD = 'name = "表"\nabout = "person"\n'
GROUP = '[[groups]]\nkey = "g"\nname = "组"\nmost = 10\n'
ITEM = '[[groups.items]]\nkey = "i"\nname = "项"\npoints = "-1"\n'
WHOLE = HEAD + GROUP + ITEM


@pytest.mark.parametrize("name", ["t1", "t2", "t3", "t6"])
def test_what_is_shipped_says_its_source_and_its_part_and_is_written_as_it_was_read(
    name: str,
) -> None:
    table = read_table(presets()[name])
    assert table.source
    assert table.part
    assert read_table(written(table)) == table


def test_everything_that_a_table_can_say_is_written_as_it_was_read() -> None:
    text = HEAD + (
        'least = 0\nmost = 110\nbonus_most = 5\nbase = 99.5\nappeal_days = 3\nwho = ["window"]\n'
        'source = "来源\\u0007\\"引\\\\"\n[secondary]\npost = "首席代表"\nratio = 0.5\n'
        + GROUP
        + "floor = false\nweight = 0.5\n"
        + ITEM
        + 'unit = "day"\nsource = "attendance"\nonly = ["leave"]\nfree = 2\nveto = true\n'
        + "minutes_from = 1\nminutes_below = 9\n"
        + '[[groups]]\nkey = "h"\nname = "给分"\nmost = 20\ngiven = "hand"\n'
        + '[[grades]]\nname = "优秀"\nfrom = 90\n[[grades]]\nname = "合格"\n'
    )
    table = read_table(text)
    assert table.secondary is not None
    assert table.secondary.ratio == Decimal("0.5")
    assert table.groups[1].given is Given.HAND
    assert table.source == '来源\x07"引\\'
    assert read_table(written(table)) == table


def test_points_may_be_a_range_from_either_end() -> None:
    for text, said in (("-5..-2", "-2..-5"), ("+3..+1", "+1..+3"), ("2", "+2")):
        item = read_table(WHOLE.replace('"-1"', f'"{text}"')).item("i")
        assert item is not None
        assert points_text(item) == said


@pytest.mark.parametrize(
    ("text", "field", "sentence"),
    [
        ("name = ", "text", "This cannot be read"),
        (WHOLE.replace('name = "表"\n', ""), "name", "lacks “name”"),
        (HEAD, "groups", "lacks “groups”"),
        (WHOLE.replace("most", "max"), "max", "“max”"),
        (WHOLE.replace("most = 10", 'most = "10"'), "most", "is a number"),
        (WHOLE.replace("most = 10", "most = true"), "most", "is a number"),
        (HEAD + "base = -1\n" + GROUP + ITEM, "base", "cannot be negative"),
        (WHOLE.replace('"-1"', '"minus one"'), "points", "are no points"),
        (WHOLE.replace('"-1"', '"-1..+1"'), "points", "are no points"),
        (WHOLE.replace('"-1"', '"-1..-2..-3"'), "points", "are no points"),
        (WHOLE.replace('"-1"', '"NaN"'), "points", "are no points"),
        (WHOLE.replace('"person"', '"desk"'), "about", "is one of person, window"),
        (WHOLE + 'source = "gossip"\n', "source", "is one of overdue"),
        (WHOLE + 'source = "overdue"\nunit = "day"\n', "unit", "counted by event"),
        (WHOLE + 'source = "complaint"\nonly = ["everybody"]\n', "only", "is one of person"),
        (WHOLE + ITEM, "key", "Two items"),
        (HEAD + GROUP.replace("most = 10\n", ""), "items", "has no item"),
        (HEAD + GROUP.replace("most = 10", 'given = "hand"'), "most", "lacks “most”"),
        (WHOLE + '[[grades]]\nname = "甲"\n[[grades]]\nname = "乙"\n', "from", "lacks “from”"),
        (
            WHOLE + '[[grades]]\nname = "甲"\nfrom = 60\n[[grades]]\nname = "乙"\nfrom = 80\n',
            "grades",
            "from the best down",
        ),
        (HEAD + 'who = ["robot"]\n' + GROUP + ITEM, "who", "is one of window"),
    ],
)
def test_a_wrong_table_is_refused_with_its_place(text: str, field: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence) as refused:
        read_table(text)
    assert refused.value.field == field


def test_an_attendance_item_names_codes_of_the_hall() -> None:
    table = read_table(WHOLE + 'source = "attendance"\nonly = ["late"]\n')
    check_codes(table, ("late", "early"))
    with pytest.raises(Refused, match="is one of early"):
        check_codes(table, ("early",))
    check_codes(read_table(WHOLE), ())


def test_an_item_is_found_with_its_group() -> None:
    table = read_table(WHOLE)
    assert table.about is About.PERSON
    assert table.group_of("i").key == table.group_of("g").key == "g"
    assert table.item("?") is None
