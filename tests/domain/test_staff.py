from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hallapp.domain.errors import Refused
from hallapp.domain.staff import Crop, NewStaff, check_staff, read_crop, upright


def test_a_crop_is_read_as_it_is_written() -> None:
    assert read_crop(str(Crop(10, 20, 300, 400))) == Crop(10, 20, 300, 400)
    assert read_crop("") == Crop()


@pytest.mark.parametrize("wrong", [(-1, 0, 10, 10), (0, 0, 0, 10), (900, 0, 200, 10)])
def test_a_crop_outside_is_refused(wrong: tuple[int, int, int, int]) -> None:
    with pytest.raises(Refused):
        Crop(*wrong)


@settings(max_examples=50, deadline=None)
@given(st.integers(200, 2000), st.integers(200, 2000))
def test_an_upright_part_is_five_to_seven(width: int, height: int) -> None:
    crop = upright(width, height)
    shown = (crop.width * width) / (crop.height * height)
    assert shown == pytest.approx(5 / 7, rel=0.05)


def test_who_a_person_is() -> None:
    check_staff(NewStaff(name="刘文静", from_on=date(2020, 1, 1), until_on=date(2020, 1, 1)))
    with pytest.raises(Refused) as refused:
        check_staff(NewStaff(name=" "))
    assert refused.value.field == "name"
    with pytest.raises(Refused) as refused:
        check_staff(NewStaff(name="a", from_on=date(2020, 1, 2), until_on=date(2020, 1, 1)))
    assert refused.value.field == "until_on"
