import pytest
from sqlalchemy import select

from hallapp.records import numbers
from hallapp.records.settings import NumberBook
from hallapp.records.store import Store


def test_a_book_counts_from_one_without_gaps(store: Store) -> None:
    with store.step("x", who="me") as step:
        assert [numbers.take(step, "case:2026-03-02") for _ in range(3)] == [1, 2, 3]
        assert numbers.take(step, "case:2026-03-03") == 1
    with store.step("x", who="me") as step:
        assert numbers.take(step, "case:2026-03-02", 5) == 4
        assert numbers.take(step, "case:2026-03-02") == 9


def test_a_step_that_fails_takes_no_number(store: Store) -> None:
    def stumble() -> None:
        with store.step("x", who="me") as step:
            numbers.take(step, "case:2026-03-02")
            raise LookupError

    with pytest.raises(LookupError):
        stumble()
    with store.reading() as connection:
        assert connection.scalars(select(NumberBook.last)).all() == []
