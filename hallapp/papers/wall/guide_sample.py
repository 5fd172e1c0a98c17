"""The item of the target picture p06: invented, for samples."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from hallapp.domain.deadlines import Limit, Unit
from hallapp.domain.fees import Fee
from hallapp.domain.hall import Issue
from hallapp.domain.item_lists import Material, Stage
from hallapp.papers.wall.guide_words import GuideItem

FEES = (
    Fee("登记费（住宅）", "登记申请人", Decimal(80), "元/件", "", date(2026, 1, 1)),
    Fee("登记费（非住宅）", "登记申请人", Decimal(550), "元/件", "", date(2026, 1, 1)),
)
ITEM = GuideItem(
    name="不动产转移登记",
    code="3215-0107",
    kind="行政确认",
    authority="雪川市自然资源局",
    basis=("《中华人民共和国民法典》第二百零九条；《不动产登记暂行条例》第十四条、第十六条",),
    conditions=("买卖双方共同申请；房屋权属清楚，未被查封",),
    materials=(
        Material("登记申请书", "纸质", "1", "", "", "窗口领取"),
        Material("买卖双方身份证明", "原件核验", "", "", "", "亮证免交复印件"),
        Material("不动产权证书", "纸质", "1", "", "", "自备"),
        Material("存量房买卖合同", "纸质", "1", "", "", "网签打印"),
        Material("契税、增值税完税凭证", "免提交", "", "", "", "部门共享"),
    ),
    steps=(
        Stage("取号", "", "引导台", "即时"),
        Stage("查验材料", "", "7、8号窗口", "当场"),
        Stage("受理", "", "7、8号窗口", "当场"),
        Stage("审核", "", "后台审批", "3个工作日"),
        Stage("缴税缴费", "", "10号窗口", "当场"),
        Stage("登簿发证", "", "12号窗口", "2个工作日"),
    ),
    promised=Limit(Fraction(5), Unit.WORKDAY),
    statutory=Limit(Fraction(30), Unit.WORKDAY),
    fees=FEES,
    visits=1,
    delivery="12号窗口领取，可邮寄领证",
    refusal=("不属于本机构管辖、权属有争议或依法不予登记的，当场书面告知理由",),
    remedies=("对决定不服的，60日内可申请行政复议，6个月内可提起行政诉讼",),
    windows="7、8",
    enquiry_phone="0899-612 3400",
    on_the_spot=True,
)
ISSUE = Issue(printed_on=date(2026, 3, 2), sheet_no="Z-2026-0118")
