"""How long the limits of a register are and what it asks for, as this hall says."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from hallapp.actions.hall import Hall
from hallapp.domain.limits import Limit
from hallapp.domain.registers import register_called
from hallapp.domain.registers.presets import default_lengths, read_length
from hallapp.domain.registers.spec import Register
from hallapp.domain.registers.timing import Lengths
from hallapp.records.settings import HallFact


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
    start = fact_of(spec, "")
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


def fact_of(spec: Register, name: str) -> str:
    """The key of a setting of a register among the facts of the hall."""
    return f"register.{spec.key}.{name}"
