"""What citizens may see of a citizen: 王*民, 雪川**餐饮, 138****5678 (hall-rules 5, domain.md §9).

The screen faces the public and sheets hang on walls: everything is masked unless somebody asks.
On paper the mask is the full-width ＊. Masking twice changes nothing.
"""

import re
import unicodedata

from hallapp.domain.names import COMPOUND_SURNAMES, is_unit

PAPER = "＊"
SCREEN = "*"

_STARS = re.compile(r"[＊*]")
_LEGAL_FORM = re.compile(
    r"(?:[(（].*?[)）])|(?:股份|责任)?有限(?:责任)?公司$|(?:总|分|子)公司$|公司$|集团$"
    r"|个体工商户$|有限合伙$|合伙企业$"
)
_SHOP = re.compile(r"^(.{1,4}?)((?:.{2})?(?:店|厂|馆|超市|商行|商店))$")
_MOBILE = r"(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}"
_LANDLINE = r"\(?0\d{2,3}\)?[- ]?[2-9]\d{2,3}[- ]?\d{4}"
_IDENTITY = r"\d{6}[- ]?(?:19|20)\d{2}[- ]?\d{4}[- ]?\d{3}[\dXx]|\d{15}"
_EXPOSED = re.compile(rf"(?<![\d-])(?:{_IDENTITY}|{_MOBILE}|{_LANDLINE})(?![\dXx])")


def masked(name: str, kind: str = "", mask: str = SCREEN) -> str:
    """A person's or a unit's name with its middle hidden; what is masked already stays.

    `kind` is the applicant's (法人, 自然人 …) where it is known; else the name itself tells.
    """
    bare = name.strip()
    if not bare or _STARS.search(bare):
        return _STARS.sub(mask, bare)
    return (_unit(bare) if is_unit(bare, kind) else _person(bare)).replace(SCREEN, mask)


def is_masked(text: str) -> bool:
    """Whether something in a name or number is hidden already."""
    return bool(_STARS.search(text))


def _person(name: str) -> str:
    if name.isascii():
        return " ".join(f"{part[0]}*" for part in name.split())
    if name[:2] in COMPOUND_SURNAMES and len(name) > 2:
        return name[:2] + "*" * (len(name) - 2)
    if len(name) == 3:
        return f"{name[0]}*{name[2]}"
    return "*" if len(name) == 1 else f"{name[0]}{'*' if len(name) == 2 else '**'}"


def _unit(name: str) -> str:
    if shop := _SHOP.match(name):
        return f"**{shop[2]}"
    core = _LEGAL_FORM.sub("", name) or name
    if len(core) <= 3:
        return f"{core[0]}**"
    return f"{core[:2]}**{core[-2:]}" if len(core) > 4 else f"{core[:2]}**"


def _keep(text: str, mask: str, shown: str, first: int, last: int) -> str:
    """Mask the characters that `shown` matches, but for the first and last ones."""
    places = [place for place, character in enumerate(text) if re.match(shown, character)]
    hidden = set(places[first : len(places) - last])
    return "".join(mask if place in hidden else character for place, character in enumerate(text))


def masked_phone(phone: str, mask: str = SCREEN) -> str:
    """The first three and the last four digits of a phone number, or its last two."""
    plain = _STARS.sub(mask, unicodedata.normalize("NFKC", phone.strip()))
    digits = len(re.findall(r"[\d＊*]", plain))
    first, last = (3, 4) if digits >= 11 else (0, 2) if digits >= 7 else (0, 0)
    return _keep(plain, mask, r"[\d＊*]", first, last)


def masked_identity(number: str, mask: str = SCREEN) -> str:
    """110101********1234: the day of birth is hidden; of other numbers all but both ends."""
    plain = _STARS.sub(mask, unicodedata.normalize("NFKC", number.strip()))
    signs = len(re.findall(r"[\w＊*]", plain))
    first, last = (6, 4) if signs == 18 else (1, 1) if signs >= 6 else (0, 0)
    return _keep(plain, mask, r"[\w＊*]", first, last)


def exposed(text: str) -> tuple[str, ...]:
    """The phone and identity numbers in a text that are not masked."""
    return tuple(_EXPOSED.findall(unicodedata.normalize("NFKC", text)))


def unexposed(text: str, mask: str = PAPER) -> str:
    """A text in which phone and identity numbers are masked."""

    def hide(found: re.Match[str]) -> str:
        number = found[0]
        identity = len(re.sub(r"\W", "", number)) >= 15
        return masked_identity(number, mask) if identity else masked_phone(number, mask)

    return _EXPOSED.sub(hide, text)
