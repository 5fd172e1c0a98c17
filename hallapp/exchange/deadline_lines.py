"""`hallapp deadline`: JSON lines in, JSON lines out (cli.md); no hall needed."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from math import isfinite

from hallapp.domain.calendar import CalendarMissing
from hallapp.domain.deadlines import ClockLine, is_overdue
from hallapp.domain.errors import Moment, Refused
from hallapp.exchange.deadline_questions import Question, read_object, read_question

Answer = dict[str, object]


def answer_lines(lines: Iterable[str], explain: bool = False) -> Iterator[str]:
    """One answer a line, in the same order; empty lines are passed over.

    A line that cannot be answered becomes an error line and does not stop the rest.
    """
    for number, line in enumerate(lines):
        text = (line.removeprefix("\ufeff") if number == 0 else line).strip()
        if text:
            yield _line_of(_answer(text, explain))


def _line_of(answer: Answer) -> str:
    line = json.dumps(answer, ensure_ascii=False, default=_number)
    try:
        line.encode()
    except UnicodeEncodeError:  # half a character in an id
        return json.dumps(answer, default=_number)
    return line


def _number(exact: object) -> float | str:
    """An id that is a fraction; one too large for a number is given back as text."""
    number = float(str(exact))
    return number if isfinite(number) else str(exact)


def _answer(text: str, explain: bool) -> Answer:
    name: object = None
    try:
        asked = read_object(text)
        name = asked.get("id")
        return _answered(read_question(asked), explain)
    except CalendarMissing as missing:
        return {"id": name, "error": "calendar_missing", "year": missing.year}
    except Refused as refused:
        return {"id": name, "error": "bad_input", "why": str(refused)}


def _answered(asked: Question, explain: bool) -> Answer:
    due = asked.clock.due(asked.accepted, asked.limit, asked.pauses)
    until = asked.as_of if asked.finished is None else asked.finished
    answer: Answer = {
        "id": asked.id,
        "due": None if due is None else due.isoformat(timespec="minutes"),
        "overdue": None if due is None or until is None else is_overdue(due, until),
        "elapsed_working_minutes": _elapsed(asked, until),
        "remaining_working_minutes": _remaining(asked, due),
    }
    if explain:
        lines = asked.clock.explain(asked.accepted, asked.limit, asked.pauses)
        answer["lines"] = [_line(line) for line in lines]
    return answer


def _elapsed(asked: Question, until: Moment | None) -> int | None:
    """Open minutes outside pauses since acceptance; none before it."""
    if not isinstance(asked.accepted, datetime) or not isinstance(until, datetime):
        return None
    return max(asked.clock.open_minutes(asked.accepted, until, asked.pauses), 0)


def _remaining(asked: Question, due: datetime | None) -> int | None:
    """Open minutes outside pauses until due; past due, minus all open minutes since."""
    if due is None or not isinstance(asked.as_of, datetime):
        return None
    pauses = asked.pauses if asked.as_of <= due else ()
    return asked.clock.open_minutes(asked.as_of, due, pauses)


def _line(line: ClockLine) -> Answer:
    return {
        "from": line.from_on.isoformat(),
        "to": line.to_on.isoformat(),
        "counted": line.counted,
        "n": line.n,
        "why": line.why,
        "name": line.name,
        "notice": line.notice,
    }
