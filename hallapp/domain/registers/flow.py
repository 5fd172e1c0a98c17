"""Which move is possible for an entry, and what must be filled for it."""

from collections.abc import Iterator, Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.registers.spec import Move, Phase, Register, Values
from hallapp.wording import QT_TRANSLATE_NOOP

_NO_MOVE = QT_TRANSLATE_NOOP("Refused", "This register has no deed {move}.")
_NOT_NOW = QT_TRANSLATE_NOOP(
    "Refused", "This is not possible in the entry's present state: look at it again."
)
_NOTHING_TO_CLOSE = QT_TRANSLATE_NOOP("Refused", "Nothing of this entry is left to be closed.")
_NEEDED = QT_TRANSLATE_NOOP("Refused", "{name} is missing.")


def offered(spec: Register, state: str, switches: Mapping[str, bool]) -> tuple[Move, ...]:
    """The moves a person may be offered, the next thing to do first."""
    found = [move for move in spec.moves if state in move.sources and _switched(move, switches)]
    return tuple(sorted(found, key=lambda move: move.backward))


def _switched(move: Move, switches: Mapping[str, bool]) -> bool:
    if not move.when:
        return True
    wanted = not move.when.startswith("!")
    return switches[move.when.removeprefix("!")] is wanted


def move_called(spec: Register, key: str, state: str, switches: Mapping[str, bool]) -> Move:
    """The move of that key; raises `Refused` where the state does not allow it."""
    move = spec.by_move.get(key)
    if move is None:
        raise Refused(_NO_MOVE, field="move", move=key)
    if move not in offered(spec, state, switches):
        raise Refused(_NOT_NOW, field="state")
    return move


def closing(spec: Register, state: str, switches: Mapping[str, bool]) -> Move:
    """The move that closes an entry with its result; raises `Refused` if none does."""
    for move in offered(spec, state, switches):
        if spec.by_state[move.to].phase is Phase.DONE:
            return move
    raise Refused(_NOTHING_TO_CLOSE, field="state")


def way_to_close(spec: Register, switches: Mapping[str, bool]) -> tuple[Move, ...]:
    """The shortest way of moves from a new entry to its close; empty for mere records."""
    ways: list[tuple[str, tuple[Move, ...]]] = [(spec.first.key, ())]
    seen = {spec.first.key}
    for state, way in ways:
        if spec.by_state[state].phase is Phase.DONE:
            return way
        for move in offered(spec, state, switches):
            if move.to not in seen:
                seen.add(move.to)
                ways.append((move.to, (*way, move)))
    return ()


def check(
    spec: Register, values: Values, switches: Mapping[str, bool], move: Move | None = None
) -> None:
    """Refuse values that break a rule of the register, or lack what is needed."""
    for rule in spec.rules:
        rule(values, switches, move)
    for name in _needed(spec, move):
        if values.get(name) in (None, ""):
            raise Refused(_NEEDED, field=name, name=spec.word(spec.by_name[name].label))


def _needed(spec: Register, move: Move | None) -> Iterator[str]:
    for field in spec.fields:
        if field.needed:
            yield field.name
    if move is not None:
        yield from move.needs
