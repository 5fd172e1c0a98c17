"""How long the limits of a register are and what it asks for, as this hall says."""

from collections.abc import Container, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.actions.limits import number_text
from hallapp.domain.errors import Refused
from hallapp.domain.limits import Limit
from hallapp.domain.registers import register_called
from hallapp.domain.registers.presets import default_lengths, read_length
from hallapp.domain.registers.spec import Register
from hallapp.domain.registers.timing import Lengths
from hallapp.records.settings import HallFact
from hallapp.wording import QT_TRANSLATE_NOOP

CHANGE = QT_TRANSLATE_NOOP("Step", "Change the settings of a register")
_NO_SETTING = QT_TRANSLATE_NOOP("Refused", "This register has no setting {name}.")


@dataclass(frozen=True)
class RegisterSettings:
    """The lengths of a register's limits and its switches."""

    lengths: Lengths
    switches: Mapping[str, bool]


def settings(hall: Hall, key: str) -> RegisterSettings:
    """What this hall says of a register, else what the presets say."""
    with hall.reading() as connection:
        return read_settings(connection, register_called(key))


def read_settings(connection: Connection, spec: Register) -> RegisterSettings:
    """The same within a transaction."""
    start = _fact(spec, "")
    rows = connection.execute(
        select(HallFact.key, HallFact.value).where(HallFact.key.startswith(start, autoescape=True))
    )
    said = {row.key.removeprefix(start): row.value for row in rows}
    lengths: dict[str, Limit | None] = {
        limit.key: default_lengths(spec.key).get(limit.key) for limit in spec.limits
    }
    for name in lengths:
        if (text := said.get(f"limit.{name}")) is not None:
            lengths[name] = read_length(str(text)) if text else None
    switches = {
        switch.key: bool(said.get(f"switch.{switch.key}", switch.on)) for switch in spec.switches
    }
    return RegisterSettings(lengths, switches)


def change(
    hall: Hall,
    key: str,
    *,
    lengths: Lengths | None = None,
    switches: Mapping[str, bool] | None = None,
) -> RegisterSettings:
    """Change what is given; entries that are entered from now on follow it.

    Raises:
        Refused: the register has no such limit or switch.
    """
    spec = register_called(key)
    said: dict[str, object] = {}
    for name, length in (lengths or {}).items():
        _known(name, spec.by_limit)
        said[f"limit.{name}"] = "" if length is None else f"{number_text(length.n)} {length.unit}"
    for name, on in (switches or {}).items():
        _known(name, [switch.key for switch in spec.switches])
        said[f"switch.{name}"] = on
    with hall.step(CHANGE) as step:
        rows = {row.key: row for row in step.scalars(select(HallFact))}
        for name, value in said.items():
            fact = _fact(spec, name)
            if fact in rows:
                rows[fact].value = value
            else:
                step.add(HallFact(key=fact, value=value))
    return settings(hall, key)


def _fact(spec: Register, name: str) -> str:
    return f"register.{spec.key}.{name}"


def _known(name: str, names: Container[str]) -> None:
    if name not in names:
        raise Refused(_NO_SETTING, field=name, name=name)
