"""What the forms are told: the windows of a round, the people of a meeting."""

from collections.abc import Mapping

from hallapp.actions import board as boards
from hallapp.actions import people
from hallapp.actions.hall import Hall
from hallapp.desk.entry_words import entry
from hallapp.desk.paper_values import Figures, Shown, asked_day
from hallapp.domain.staffing import DutyRole
from hallapp.papers.forms.patrol_checklist import PatrolChecklist
from hallapp.papers.forms.sign_in_sheet import Attendee, SignIn


def patrol_checklist(hall: Hall, values: Mapping[str, str]) -> Shown:
    """The round of a day, today if none is named: its windows and its duty chief."""
    day = asked_day(values, "day", hall.now().date())
    chief = next((line.name for line in boards.board(hall, day).on_duty(DutyRole.CHIEF)), "")
    figures = PatrolChecklist(
        hall=hall.facts.name,
        day=day,
        windows=tuple(line.window_no for line in people.windows(hall) if line.active),
        patrol=(chief,) if chief else (),
    )
    return Shown(day.isoformat(), figures)


def sign_in(hall: Hall, values: Mapping[str, str]) -> Shown:
    """A meeting's or a training's sheet: of an entry, or as it is told; all people of the hall."""
    day = asked_day(values, "day", hall.now().date())
    topic, place, host = (values.get(name, "").strip() for name in ("topic", "place", "host"))
    subject = day.isoformat()
    if number := values.get("entry", "").strip():
        training = number.upper().startswith("XX")
        told = entry(hall, "training" if training else "meeting", values)
        day, subject = told.received_on, told.line.entry_no
        topic = topic or told.text("topic")
        place = place or told.text("place")
        host = host or told.text("speaker" if training else "chair")
    figures = SignIn(
        hall=hall.facts.name,
        topic=topic,
        day=day,
        place=place,
        host=host,
        people=tuple(
            Attendee(name=line.name, post=line.post or line.department)
            for line in people.people(hall)
            if line.active
        ),
    )
    return Shown(subject, figures)


FIGURES: Figures = {
    "patrol-checklist": patrol_checklist,
    "sign-in-sheet": sign_in,
}
