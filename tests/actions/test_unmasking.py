from pathlib import Path

from hallapp.actions import steps
from hallapp.actions.unmasking import SHOW, show_applicant
from tests.views.picture_hall import NOW, Clock, hall_of_picture


def test_a_look_at_an_applicant_is_recorded_and_undo_passes_it_over(tmp_path: Path) -> None:
    hall = hall_of_picture(tmp_path / "x.hall", Clock(NOW))
    before = steps.undoable(hall)
    show_applicant(hall, "2026-0903-0001")
    last = steps.last(hall, 1)[0]
    assert (last.label, last.values) == (SHOW, {"case_no": "2026-0903-0001"})
    assert steps.undoable(hall) == before
    hall.close()
