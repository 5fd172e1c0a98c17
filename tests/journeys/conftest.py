"""What the journeys share."""

import pytest

from hallapp.views import page_stack


@pytest.fixture(autouse=True)
def wanted_pages_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No journey waits for the pages that it does not open."""
    monkeypatch.setattr(page_stack, "_NEXT_AFTER", 3_600_000)
