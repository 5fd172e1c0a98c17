"""Looks over what goes on the wall: no phone or identity number but those the hall gives out."""

from collections.abc import Iterator, Mapping

from hallapp.domain.errors import Refused
from hallapp.domain.masking import exposed
from hallapp.papers.kit.fingerprint import canonical
from hallapp.wording import QT_TRANSLATE_NOOP

_EXPOSED = QT_TRANSLATE_NOOP(
    "Refused",
    "{what}: “{text}” shows a phone or identity number; a sheet for the wall must not. Mask it.",
)
_OWN = "hotline"
_GIVEN = frozenset({_OWN, "hotlines", "enquiry_phone"})  # what the hall itself gives out


def check_masked(figures: object) -> None:
    """Look at every text of the figures; the hall's own hotline may stand in any of them.

    Raises:
        Refused: one shows a phone or identity number, by field name.
    """
    own = getattr(figures, _OWN, "")
    for field, text in _texts("", canonical(figures)):
        if field not in _GIVEN and exposed(text.replace(own, "") if own else text):
            raise Refused(_EXPOSED, field=field, what=field or "text", text=text)


def _texts(field: str, form: object) -> Iterator[tuple[str, str]]:
    if isinstance(form, str):
        yield field, form
    elif isinstance(form, Mapping):
        for name, value in form.items():
            yield from _texts(str(name), value)
    elif isinstance(form, list):
        for value in form:
            yield from _texts(field, value)
