from datetime import datetime

import pytest

from hallapp.records import derive
from hallapp.records.cases import CaseFile
from hallapp.records.search import search_ids
from hallapp.records.store import Store
from hallapp.records.summary import by_key


@pytest.mark.parametrize(
    "damage",
    [
        "INSERT INTO search_case(rowid, words) VALUES (77, '假')",
        "INSERT INTO search_entry(rowid, words) VALUES (77, '假')",
        "UPDATE summary_case SET accepted = accepted + 1 WHERE dimension = 'hall'",
        "DELETE FROM summary_case WHERE grain = 'month'",
    ],
)
def test_wrong_derived_tables_are_made_anew(
    store: Store, damage: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derive, "BATCH", 2)
    case = {"kind": "promised", "state": "accepted", "accepted_at": datetime(2026, 3, 2)}
    with store.step("x", who="me") as step:
        rows = [{**case, "case_no": str(n), "applicant": f"王{n}"} for n in range(5)]
        step.insert_many(CaseFile, rows)
    with store._writing.begin() as connection:
        connection.exec_driver_sql(damage)
    with store.reading() as connection:
        assert len(list(derive.compared(connection))) == 1
    store.rebuild()
    with store.reading() as connection:
        assert list(derive.compared(connection)) == []
        assert search_ids(connection, "王3") == [4]
        assert by_key(connection, "hall", ["accepted"]) == {0: (5,)}
