"""`hallapp case …`: the same actions as the window, with `--set field=value`."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Annotated, Any

import typer

from hallapp.actions import cases
from hallapp.actions.case_records import documents
from hallapp.actions.hall import Hall
from hallapp.cli.call import Call
from hallapp.domain.cases import (
    CaseKind,
    CaseLine,
    CaseResult,
    Channel,
    NewCase,
    NewCorrection,
    NewExtension,
    NewPause,
    PauseReason,
)
from hallapp.domain.deadlines import Limit
from hallapp.domain.errors import Moment, Refused
from hallapp.exchange.limits import LimitFault, read_limit
from hallapp.exchange.texts import cell_text, json_value
from hallapp.wording import QT_TRANSLATE_NOOP

CASE = QT_TRANSLATE_NOOP("Help", "What is done with a case, as in the window")
NUMBER = QT_TRANSLATE_NOOP("Help", "The hall's or the province's number")
SET = QT_TRANSLATE_NOOP("Help", "field=value, as often as needed")
DEEDS_HELP = {
    "show": QT_TRANSLATE_NOOP("Help", "Show a case"),
    "register": QT_TRANSLATE_NOOP("Help", "Receive a case without accepting it yet"),
    "accept": QT_TRANSLATE_NOOP("Help", "Accept a new case, or a received one by its number"),
    "decline": QT_TRANSLATE_NOOP("Help", "Do not accept a case"),
    "request-correction": QT_TRANSLATE_NOOP("Help", "Tell once what has to be corrected"),
    "resubmit": QT_TRANSLATE_NOOP("Help", "Take in what was corrected"),
    "review": QT_TRANSLATE_NOOP("Help", "Pass the case on to its review"),
    "pause": QT_TRANSLATE_NOOP("Help", "Stop the clock for a special procedure"),
    "resume": QT_TRANSLATE_NOOP("Help", "Let the clock run on"),
    "extend": QT_TRANSLATE_NOOP("Help", "Extend the limits, once"),
    "decide": QT_TRANSLATE_NOOP("Help", "Decide the case: granted or refused"),
    "close": QT_TRANSLATE_NOOP("Help", "Close the case"),
    "deliver": QT_TRANSLATE_NOOP("Help", "Hand the result over"),
    "withdraw": QT_TRANSLATE_NOOP("Help", "The applicant takes the case back"),
    "return": QT_TRANSLATE_NOOP("Help", "Give the case back: it cannot be approved"),
    "void": QT_TRANSLATE_NOOP("Help", "Void a case that should never have been"),
    "correct": QT_TRANSLATE_NOOP("Help", "Put fields right, with --set reason=why"),
}

NO_NUMBER = QT_TRANSLATE_NOOP("Refused", "Which case? Give its number")
NO_EQUALS = QT_TRANSLATE_NOOP("Refused", "“{text}” sets nothing: write --set field=value")
NO_FIELD = QT_TRANSLATE_NOOP("Refused", "There is no field “{name}” here: there are {choices}")
NEEDED = QT_TRANSLATE_NOOP("Refused", "{name} is missing: add --set {name}=…")
BAD_MOMENT = QT_TRANSLATE_NOOP(
    "Refused", "{name}: “{text}” is no time: write 2026-03-31T17:00, or 2026-03-31 for a day"
)
BAD_INSTANT = QT_TRANSLATE_NOOP(
    "Refused", "{name}: “{text}” is no instant: write it as 2026-03-31T17:00"
)
BAD_CHOICE = QT_TRANSLATE_NOOP("Refused", "{name}: “{text}” is not possible: choose {choices}")
BAD_LIMIT = QT_TRANSLATE_NOOP("Refused", "{name}: “{text}” is no limit: write 5个工作日 or 3小时")
BAD_NUMBER = QT_TRANSLATE_NOOP("Refused", "{name}: “{text}” is no whole number")
NOTHING_SET = QT_TRANSLATE_NOOP("Refused", "Nothing is to be corrected: add --set field=value")

Said = dict[str, str]
Setting = Annotated[list[str] | None, typer.Option("--set", help=SET, metavar="FIELD=VALUE")]
LIMITS = frozenset({"promised_limit", "statutory_limit", "limit"})
MOMENTS = frozenset({"received_at", "accepted_at", "at"})
INSTANTS = frozenset({"from_at", "until_at", "asked_at"})
CHOICES = {"channel": Channel, "kind": CaseKind, "result": CaseResult}


def add_to(program: typer.Typer) -> None:
    """Offer the commands."""
    group = typer.Typer(help=CASE, rich_markup_mode=None, no_args_is_help=True)
    for name, help_text in DEEDS_HELP.items():
        group.command(name, help=help_text)(_command(name))
    program.add_typer(group, name="case")


def _command(name: str) -> Callable[..., None]:
    if name in NEW:

        def new(
            ctx: typer.Context,
            number: Annotated[str, typer.Argument(help=NUMBER)] = "",
            setting: Setting = None,
        ) -> None:
            _do(ctx.obj, name, number, setting)

        return new

    def known(
        ctx: typer.Context,
        number: Annotated[str, typer.Argument(help=NUMBER)],
        setting: Setting = None,
    ) -> None:
        _do(ctx.obj, name, number, setting)

    return known


def _do(call: Call, name: str, number: str, setting: list[str] | None) -> None:
    said = _said(setting)
    if not number.strip() and name not in NEW:
        raise Refused(NO_NUMBER)
    hall = call.open()
    line = DEEDS[name](hall, cases.find(hall, number).id if number else 0, said)
    (told,) = documents(hall, [line], unmasked=True)
    document = {field: json_value(value) for field, value in told.items()}
    call.answer(
        document,
        [f"{field}: {_shown(value)}" for field, value in told.items() if value not in (None, "")],
    )


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join("/".join(_shown(part) for part in pair) for pair in value)
    return "" if value is None else cell_text(value)


def _said(setting: list[str] | None) -> Said:
    found = {}
    for text in setting or []:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise Refused(NO_EQUALS, text=text)
        found[name.strip()] = value.strip()
    return found


def _read(said: Said, *allowed: str, needed: tuple[str, ...] = ()) -> dict[str, Any]:
    """The values of the fields that a deed knows, each as what it is."""
    for name in said:
        if name not in allowed:
            raise Refused(NO_FIELD, field=name, name=name, choices=", ".join(sorted(allowed)))
    for name in needed:
        if not said.get(name):
            raise Refused(NEEDED, field=name, name=name)
    return {name: _value(name, text) for name, text in said.items() if text}


def _value(name: str, text: str) -> Any:
    for names, read in READERS.items():
        if name in names:
            return read(name, text)
    return _choice(name, text, CHOICES[name]) if name in CHOICES else text


def _instant(name: str, text: str) -> datetime:
    at = _moment(name, text)
    if not isinstance(at, datetime):
        raise Refused(BAD_INSTANT, field=name, name=name, text=text)
    return at


def _day(name: str, text: str) -> date:
    at = _moment(name, text)
    return at.date() if isinstance(at, datetime) else at


def _count(name: str, text: str) -> int:
    if not text.isdecimal():
        raise Refused(BAD_NUMBER, field=name, name=name, text=text)
    return int(text)


def _limit(name: str, text: str) -> Limit | None:
    try:
        return read_limit(text)
    except LimitFault:
        raise Refused(BAD_LIMIT, field=name, name=name, text=text) from None


def _moment(name: str, text: str) -> Moment:
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        raise Refused(BAD_MOMENT, field=name, name=name, text=text) from None


def _choice(name: str, text: str, choices: Any) -> Any:
    if text not in set(choices):
        raise Refused(BAD_CHOICE, field=name, name=name, text=text, choices=", ".join(choices))
    return choices(text)


READERS: Mapping[frozenset[str], Callable[[str, str], Any]] = {
    LIMITS: _limit,
    MOMENTS: _moment,
    INSTANTS: _instant,
    frozenset({"notice_on"}): _day,
    frozenset({"n"}): _count,
}


def _new_case(said: Said) -> NewCase:
    return NewCase(**_read(said, *(field.name for field in fields(NewCase))))


def _accept(hall: Hall, key: int, said: Said) -> CaseLine:
    if key:
        return cases.accept_registered(hall, key, **_read(said, "accepted_at", "window", "staff"))
    return cases.accept(hall, _new_case(said))


def _pause(hall: Hall, key: int, said: Said) -> CaseLine:
    known = _read(
        {"from_at": hall.now().isoformat(timespec="minutes"), **said},
        *(field.name for field in fields(NewPause)),
        needed=("reason", "notice_no", "approver"),
    )
    reason = _choice("reason", known.pop("reason"), PauseReason)
    return cases.pause(hall, key, NewPause(reason=reason, **known))


def _extend(hall: Hall, key: int, said: Said) -> CaseLine:
    known = _read(
        {"notice_on": hall.now().date().isoformat(), **said},
        *(field.name for field in fields(NewExtension)),
        needed=("n", "approver", "reason", "notice_no"),
    )
    return cases.extend(hall, key, NewExtension(**known))


def _correction(hall: Hall, key: int, said: Said) -> CaseLine:
    known = _read(
        {"asked_at": hall.now().isoformat(timespec="minutes"), **said},
        *(field.name for field in fields(NewCorrection)),
        needed=("contents", "notice_no"),
    )
    return cases.request_correction(hall, key, NewCorrection(**known))


def _correct(hall: Hall, key: int, said: Said) -> CaseLine:
    changes: dict[str, object] = {
        name: _limit(name, text) if name in LIMITS and text else text
        for name, text in said.items()
        if name != "reason"
    }
    if not changes:
        raise Refused(NOTHING_SET)
    return cases.correct(hall, key, changes, said.get("reason", ""))


def _ended(verb: Callable[..., CaseLine], *more: str) -> Callable[[Hall, int, Said], CaseLine]:
    """A deed that wants a reason."""

    def do(hall: Hall, key: int, said: Said) -> CaseLine:
        return verb(hall, key, **_read(said, "reason", "at", *more, needed=("reason",)))

    return do


def _decide(hall: Hall, key: int, said: Said) -> CaseLine:
    known = _read(said, "result", "at", "reason", "approver")
    return cases.decide(hall, key, known.pop("result", CaseResult.GRANTED), **known)


NEW = {"accept", "register"}
DEEDS: Mapping[str, Callable[[Hall, int, Said], CaseLine]] = {
    "show": lambda hall, key, said: cases.line(hall, key, **_read(said)),
    "register": lambda hall, _key, said: cases.register(hall, _new_case(said)),
    "accept": _accept,
    "decline": _ended(cases.decline, "notice_no"),
    "request-correction": _correction,
    "resubmit": lambda hall, key, said: cases.resubmit(hall, key, **_read(said, "at")),
    "review": lambda hall, key, said: cases.start_review(hall, key, **_read(said, "at")),
    "pause": _pause,
    "resume": lambda hall, key, said: cases.resume(hall, key, **_read(said, "at", "notice_no")),
    "extend": _extend,
    "decide": _decide,
    "close": lambda hall, key, said: cases.close(
        hall, key, **_read(said, "at", "result", "reason")
    ),
    "deliver": lambda hall, key, said: cases.deliver(hall, key, **_read(said, "at")),
    "withdraw": _ended(cases.withdraw, "notice_no"),
    "return": _ended(cases.return_case, "notice_no"),
    "void": _ended(cases.void, "approver"),
    "correct": _correct,
}
