"""Names of people and units as papers set them."""

import re

_HAN = re.compile(r"[㐀-鿿豈-﫿\U00020000-\U0003ffff]")
_PERSON_KINDS = ("自然人", "个人", "person")
_UNIT_KINDS = ("法人", "企业", "单位", "组织", "机关", "个体", "unit", "company", "legal")
_UNIT_WORDS = re.compile(
    r"公司|集团|合作社|合伙企业|事务所|中心|医院|学校|大学|中学|小学|幼儿园|银行|协会|商会|委员会"
    r"|政府|商行|商店|超市|酒店|饭店|宾馆|经营部|服务部|办事处|餐饮"
    r"|(?<=...)(?:店|厂|局|院|所|馆|站|部|行|社|队|室|厅)[)）]?$"
)
_COMPOUND = (
    "欧阳司马上官诸葛东方皇甫尉迟公孙慕容令狐长孙宇文司徒轩辕夏侯南宫申屠闻人公冶太叔澹台濮阳"
    "淳于单于呼延端木独孤拓跋百里东郭南门第五万俟赫连鲜于闾丘司空亓官仲孙钟离宗政完颜纳兰西门"
    "左丘谷梁公羊公良乐正梁丘"
)
COMPOUND_SURNAMES = frozenset(_COMPOUND[at : at + 2] for at in range(0, len(_COMPOUND), 2))


def is_unit(name: str, kind: str = "") -> bool:
    """Whether a name is a unit's and not a person's; the applicant's kind wins where it tells."""
    said = kind.lower()
    if any(word in said for word in _PERSON_KINDS):
        return False
    return any(word in said for word in _UNIT_KINDS) or bool(_UNIT_WORDS.search(name))


def spread(name: str) -> str:
    """姓名 spacing: two characters stand as wide as three; all others run on."""
    name = name.strip()
    if len(name) == 2 and all(_HAN.fullmatch(character) for character in name):
        return f"{name[0]}\u3000{name[1]}"
    return name
