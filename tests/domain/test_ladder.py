import pytest

from hallapp.domain.ladder import next_rung


@pytest.mark.parametrize(
    ("earlier", "taken", "proposed"),
    [
        (0, (), ""),
        (0, ("talk",), ""),
        (1, (), "urge"),
        (1, ("notice", ""), "urge"),
        (2, ("urge",), "replace"),
        (3, ("urge", "replace", "urge"), "talk"),
        (4, ("talk",), "talk"),
    ],
)
def test_each_repetition_climbs_one_rung(
    earlier: int, taken: tuple[str, ...], proposed: str
) -> None:
    assert next_rung(earlier, taken) == proposed
