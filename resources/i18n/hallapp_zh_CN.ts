<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Refused</name>
    <message>
        <source>“{period}” is not a period: write a day 2026-03-05, a week 2026W14, a month 2026-03, a quarter 2026Q3 or a year 2026</source>
        <translation>“{period}”不是统计期间：请写日 2026-03-05、周 2026W14、月 2026-03、季度 2026Q3 或年 2026</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}: swap the two days</source>
        <translation>期间的止日 {last} 早于起日 {first}：请把两个日期对调</translation>
    </message>
    <message>
        <source>{what}: no typeface here can write “{character}” ({code}); write it with another character.</source>
        <translation>{what}：现有字体均没有“{character}”（{code}）这个字，请换用别的字。</translation>
    </message>
    <message>
        <source>{what}: “{file}” is not a TrueType font that can be embedded; choose another file.</source>
        <translation>{what}：“{file}”不是可嵌入的 TrueType 字体，请另选文件。</translation>
    </message>
    <message>
        <source>{what}: “{text}” does not fit on the paper even in its smallest size; shorten it.</source>
        <translation>{what}：“{text}”缩到最小字号仍排不下，请改短。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A case is overdue if it was finished, or is still open, later than its promised due time, to the minute. Overdue counts in the period of the due time (without one, of acceptance); accepted by acceptance, closed by closing. Cases that are only counted have no clock: zero overdue speaks for the timed cases alone. On time + overdue closed + overdue open + no due + pending = timed.</source>
        <translation>办结时刻或在办至今晚于承诺到期时刻的为超时，精确到分钟。超时按到期日计入（没有到期日的按受理日），受理按受理日，办结按办结日。仅计数的件不计时，“零超时”只就逐件计时的件而言。按时办结＋超时办结＋超时在办＋无时限＋未到期＝计时件数。</translation>
    </message>
    <message>
        <source>A case is overdue if it was finished, or is still open, later than its promised due time, to the minute. Everything counts in the period of acceptance. Cases that are only counted have no clock. On time + overdue closed + overdue open + no due + pending = timed; timed + counted only = accepted.</source>
        <translation>办结时刻或在办至今晚于承诺到期时刻的为超时，精确到分钟。各栏均按受理日计入，仅计数的件不计时。按时办结＋超时办结＋超时在办＋无时限＋未到期＝计时件数；计时＋仅计数＝受理。</translation>
    </message>
    <message>
        <source>A case is overdue if it was finished, or is still open, later than its promised due time, to the minute. Everything counts in the period of the due time (without one, of acceptance); cases that are only counted, on their day. On time + overdue closed + overdue open + no due + pending = timed; timed + counted only = accepted.</source>
        <translation>办结时刻或在办至今晚于承诺到期时刻的为超时，精确到分钟。各栏均按到期日计入（没有到期日的按受理日），仅计数的件按登记日。按时办结＋超时办结＋超时在办＋无时限＋未到期＝计时件数；计时＋仅计数＝受理。</translation>
    </message>
    <message>
        <source>A case is overdue if it was finished later than its promised due time, to the minute. Everything counts in the period of closing, open cases nowhere; cases that are only counted, on their day. On time + overdue closed + overdue open + no due + pending = timed; timed + counted only = accepted.</source>
        <translation>办结时刻晚于承诺到期时刻的为超时，精确到分钟。各栏均按办结日计入，在办的不计；仅计数的件按登记日。按时办结＋超时办结＋超时在办＋无时限＋未到期＝计时件数；计时＋仅计数＝受理。</translation>
    </message>
    <message>
        <source>Opening + received − returned − closed = in hand. Received counts by acceptance, returned and withdrawn by the day it happened, closed by closing. Typed day totals join where they exceed the cases of that window and day. Overdue counts timed cases by their due time.</source>
        <translation>期初＋收件－退件－办结＝在办。收件按受理日，退件（含撤回）按发生日，办结按办结日计入。录入的日件数超过该窗口当日逐件登记数的部分一并计入。超时只计逐件计时的件，按到期日计入。</translation>
    </message>
    <message>
        <source>Overdue: timed cases finished, or still open, past their promised due time, counted by the due day, and cases of earlier periods that are still open and overdue. Pending: due in this period, open and not yet due. The zero speaks for the timed cases alone; cases that are only counted have no clock. Complaints without a register are not counted, never zero.</source>
        <translation>超时：逐件计时的件，办结或在办而超过承诺期限的，按到期日计入；以前各期超时至今未办结的也计入。待定：本期到期、在办而尚未到期的。“零”只就逐件计时的件而言，仅计数的件不计时。投诉台账未建立前为未计，不作零。</translation>
    </message>
    <message>
        <source>The median of the unpaused open minutes from acceptance to closing, of the cases closed in this period whose two instants are known.</source>
        <translation>本期办结且受理、办结时刻均已知的件，从受理到办结的对外办公分钟数（扣除暂停）的中位数。</translation>
    </message>
    <message>
        <source>What was recorded for each service item before and after; an item counts for a measure only where both are recorded.</source>
        <translation>按各事项压减前后的登记汇总；某项指标前后均有登记的事项才计入。</translation>
    </message>
</context>
</TS>
