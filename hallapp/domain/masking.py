"""What citizens may see of a citizen: 王*民, 雪川**餐饮, 138****5678 (hall-rules 5).

The screen faces the public and sheets hang on walls: everything is masked unless somebody asks.
"""

import re

_UNIT_KINDS = ("法人", "企业", "单位", "组织", "机关", "个体", "unit", "company", "legal")
_UNIT_WORDS = re.compile(
    r"公司|集团|合作社|事务所|中心|医院|学校|幼儿园|银行|协会|委员会|政府|商行|商店|超市|酒店|宾馆"
    r"|(?:店|厂|局|院|所|馆|站|部|行|社|队|室)$"
)
_LEGAL_FORM = re.compile(
    r"(?:[(（].*?[)）])|(?:股份|责任)?有限(?:责任)?公司$|(?:总|分|子)公司$|公司$|集团$"
)
_SHOP = re.compile(r"^(.{1,4}?)((?:.{2})?(?:店|厂|馆|超市|商行|商店))$")
_DIGITS = re.compile(r"\d")


def masked(name: str, kind: str = "") -> str:
    """A person's or a unit's name with its middle hidden; what is masked already stays.

    `kind` is the applicant's (法人, 自然人 …) where it is known; else the name itself tells.
    """
    bare = name.strip()
    if not bare or "*" in bare:
        return bare
    return _unit(bare) if is_unit(bare, kind) else _person(bare)


def is_unit(name: str, kind: str = "") -> bool:
    """Whether a name is a unit's and not a person's."""
    if "自然人" in kind or "个人" in kind:
        return False
    return any(word in kind.lower() for word in _UNIT_KINDS) or bool(_UNIT_WORDS.search(name))


def masked_phone(phone: str) -> str:
    """The first three and the last four digits of a phone number, or its last two."""
    if "*" in phone:
        return phone
    digits = len(_DIGITS.findall(phone))
    keep_from, keep_to = (3, digits - 4) if digits >= 11 else (0, max(digits - 2, 1))
    seen = -1
    shown = []
    for sign in phone:
        if sign.isdigit():
            seen += 1
            shown.append("*" if keep_from <= seen < keep_to else sign)
        else:
            shown.append(sign)
    return "".join(shown)


def _person(name: str) -> str:
    if name.isascii():
        return " ".join(f"{part[0]}*" for part in name.split())
    if len(name) == 1:
        return "*"
    if len(name) == 2:
        return f"{name[0]}*"
    if len(name) == 3:
        return f"{name[0]}*{name[2]}"
    return f"{name[0]}**"


def _unit(name: str) -> str:
    if shop := _SHOP.match(name):
        return f"**{shop[2]}"
    core = _LEGAL_FORM.sub("", name) or name
    if len(core) <= 3:
        return f"{core[0]}**"
    return f"{core[:2]}**{core[-2:]}" if len(core) > 4 else f"{core[:2]}**"
