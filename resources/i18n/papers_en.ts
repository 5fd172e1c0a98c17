<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>papers</name>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation>{year}-{month:02}-{day:02}</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month:02}-{day:02}</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>当日办结</source>
        <translation>same day</translation>
    </message>
    <message>
        <source>{n}个工作日</source>
        <translation>{n} working days</translation>
    </message>
    <message>
        <source>{n}个工作小时</source>
        <translation>{n} working hours</translation>
    </message>
    <message>
        <source>{n}个自然日</source>
        <translation>{n} calendar days</translation>
    </message>
    <message>
        <source>{n}个月</source>
        <translation>{n} months</translation>
    </message>
    <message>
        <source>{n}年</source>
        <translation>{n} years</translation>
    </message>
    <message>
        <source>监督电话</source>
        <translation>Supervision </translation>
    </message>
    <message>
        <source>{day}印制</source>
        <translation>printed {day}</translation>
    </message>
    <message>
        <source>编号{no}</source>
        <translation>No. {no}</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>preview</translation>
    </message>
    <message>
        <source>校验码{code}</source>
        <translation>check {code}</translation>
    </message>
    <message>
        <source>日志第{n}号　校验码{code}</source>
        <translation>log {n}　check {code}</translation>
    </message>
    <message>
        <source>超时</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>责任投诉</source>
        <translation>Liable complaints</translation>
    </message>
    <message>
        <source>查实举报</source>
        <translation>Proven reports</translation>
    </message>
    <message>
        <source>据驻中心纪检监察机构通报</source>
        <translation>as released by the discipline body</translation>
    </message>
    <message>
        <source>本期没有逐件计时的件</source>
        <translation>no case was timed</translation>
    </message>
    <message>
        <source>计时{timed}件，超时{n}件</source>
        <translation>{timed} timed, {n} overdue</translation>
    </message>
    <message>
        <source>计时{timed}件，无超时</source>
        <translation>{timed} timed, none overdue</translation>
    </message>
    <message>
        <source>投诉登记尚未启用，不计</source>
        <translation>no complaint register yet</translation>
    </message>
    <message>
        <source>本期没有收到投诉</source>
        <translation>no complaint received</translation>
    </message>
    <message>
        <source>收到{n}件，均已办结</source>
        <translation>{n} received, all closed</translation>
    </message>
    <message>
        <source>收到{n}件，办结{closed}件</source>
        <translation>{n} received, {closed} closed</translation>
    </message>
    <message>
        <source>“三零”服务公示</source>
        <translation>Three zeros</translation>
    </message>
    <message>
        <source>“双零”服务公示</source>
        <translation>Two zeros</translation>
    </message>
    <message>
        <source>统计期间　{period}</source>
        <translation>Period　{period}</translation>
    </message>
    <message>
        <source>发生</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>待定</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>未计</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>有</source>
        <translation>some</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>连续无超时</source>
        <translation>Without overdue</translation>
    </message>
    <message>
        <source>件</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>个工作日</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>受理{accepted}件，其中逐件计时{timed}件、仅计数{counted}件</source>
        <translation>{accepted} accepted: {timed} timed one by one, {counted} only counted</translation>
    </message>
    <message>
        <source>期初在办{opening} ＋  受理{accepted} －  办结{closed} －  退件{returned} ＝  期末在办{in_hand}</source>
        <translation>open at start {opening} + accepted {accepted} − closed {closed} − returned {returned} = open at end {in_hand}</translation>
    </message>
    <message>
        <source>投诉{n}件在查；认定后换贴新页</source>
        <translation>{n} complaints under inquiry; a new sheet follows the finding</translation>
    </message>
    <message>
        <source>投诉{n}件在查，答复期限{day}（{weekday}）；认定后换贴新页</source>
        <translation>{n} complaints under inquiry, answer due {day} ({weekday}); a new sheet follows</translation>
    </message>
    <message>
        <source>超时：逐件计时的件，本期内办结或在办而超过承诺期限的，按到期日计入；超时的“零”只就逐件计时的{timed}件而言，仅计数的{counted}件不计时。</source>
        <translation>Overdue: cases timed one by one that passed the promised limit, closed or open, placed by their due day; the zero speaks only for the {timed} timed cases, not for the {counted} that were only counted. </translation>
    </message>
    <message>
        <source>责任投诉：投诉登记启用前不计，不说“零”。</source>
        <translation>Liable complaints: not counted and not called zero until their register is in use. </translation>
    </message>
    <message>
        <source>责任投诉：经调查认定属实且有责任的投诉；未认定的列为待定，不计为零。</source>
        <translation>Liable complaints: found true with liability; undecided ones are pending and not zero. </translation>
    </message>
    <message>
        <source>查实举报：以驻中心纪检监察机构通报的查实数为准。</source>
        <translation>Proven reports: the number released by the discipline body. </translation>
    </message>
    <message>
        <source>没有发生、没有待定的，方印“零”。</source>
        <translation>Zero is printed only where nothing happened and nothing is pending.</translation>
    </message>
    <message>
        <source>计数规则</source>
        <translation>Rule of counting</translation>
    </message>
</context>
</TS>
