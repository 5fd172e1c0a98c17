"""The proof of a period's zero as a folder to hand over: proof, verifier, and what it all means."""

import importlib.util
import json
import shutil
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import ModuleType

from hallapp.actions.hall import Hall
from hallapp.actions.proof import zero_proof
from hallapp.domain.errors import Refused
from hallapp.domain.spans import Span, until
from hallapp.places import VERIFIER
from hallapp.wording import QT_TRANSLATE_NOOP

_THERE = QT_TRANSLATE_NOOP("Refused", "{folder} exists already: choose another place.")
_WRITTEN_MEANWHILE = QT_TRANSLATE_NOOP(
    "Refused", "Something was entered while the proof was written: export it once more."
)


@dataclass(frozen=True, kw_only=True)
class ProofMade:
    """A proof that was exported and checked by its own verifier."""

    folder: Path
    steps: int
    cases: int
    timed: int
    overdue: int
    pending: int
    seal_no: int
    seal_hash: str


def export(hall: Hall, span: Span, place: Path) -> ProofMade:
    """Make a folder of a proof in `place`; days to come are not claimed.

    Raises:
        Refused: the hall does not verify, or the folder is there already.
    """
    span = until(span, hall.now().date())
    name = span.name or f"{span.first}-{span.last}"
    folder = place / f"zero-proof-{name}"
    if folder.exists():
        raise Refused(_THERE, field="file", folder=folder)
    lines = zero_proof(hall, span)
    first = next(lines)  # refused before anything is made
    folder.mkdir(parents=True)
    try:
        proof = folder / f"zero-{name}.proof"
        with proof.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as file:
            for line in chain((first,), lines):
                file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
        for each in VERIFIER.iterdir():
            if each.is_file():
                shutil.copy(each, folder)
        return _checked(folder, proof)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _checked(folder: Path, proof: Path) -> ProofMade:
    verifier = _verifier()
    with proof.open(encoding="utf-8", errors="surrogatepass") as file:
        try:
            head, found, steps, cases = verifier.check(file)
        except verifier.Broken:
            raise Refused(_WRITTEN_MEANWHILE, field="proof") from None
    return ProofMade(
        folder=folder,
        steps=steps,
        cases=cases,
        timed=found["timed"],
        overdue=found["overdue"],
        pending=found["pending"],
        seal_no=head["seal"]["no"],
        seal_hash=head["seal"]["hash"],
    )


def _verifier() -> ModuleType:
    """The verifier that goes with every proof."""
    spec = importlib.util.spec_from_file_location("check_zero", VERIFIER / "check_zero.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
