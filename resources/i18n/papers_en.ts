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
        <source>本期没有逐件计时的件</source>
        <translation>no case was timed</translation>
    </message>
    <message>
        <source>计时{timed}件，超时{n}件</source>
        <translation>{timed} timed, {n} overdue</translation>
    </message>
    <message>
        <source>计时{timed}件，{n}件未到期</source>
        <translation>{timed} timed, {n} not yet due</translation>
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
        <source>{said}，前期{n}件未认定</source>
        <translation>{said}; {n} earlier undecided</translation>
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
        <source>{said}（含前期{n}件）</source>
        <translation>{said} ({n} carried over)</translation>
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
        <source>投诉{n}件在查；认定后换贴新页</source>
        <translation>{n} complaints under inquiry; a new sheet follows the finding</translation>
    </message>
    <message>
        <source>投诉{n}件在查，答复期限{day}（{weekday}）；认定后换贴新页</source>
        <translation>{n} complaints under inquiry, answer due {day} ({weekday}); a new sheet follows</translation>
    </message>
    <message>
        <source>超时：逐件计时的件，本期内办结或在办而超过承诺期限的，按到期日计入；超时的“零”只就逐件计时的{timed}件而言，仅计数的{counted}件不计时。</source>
        <translation>Overdue: timed cases past the promised limit, closed or open, by their due day; the zero speaks only for the {timed} timed cases, not for the {counted} only counted. </translation>
    </message>
    <message>
        <source>责任投诉：投诉登记启用前不计，不说“零”。</source>
        <translation>Liable complaints: not counted and not called zero until their register is in use. </translation>
    </message>
    <message>
        <source>责任投诉：经调查认定属实且有责任的投诉；未认定的列为待定，不计为零。</source>
        <translation>Liable complaints: found true and liable; undecided ones are pending, not zero. </translation>
    </message>
    <message>
        <source>查实举报：以驻中心纪检监察机构通报的查实数为准。</source>
        <translation>Proven reports: as the discipline body released. </translation>
    </message>
    <message>
        <source>没有发生、没有待定的，方印“零”。</source>
        <translation>Zero: nothing happened, nothing is pending.</translation>
    </message>
    <message>
        <source>计数规则</source>
        <translation>Rule of counting</translation>
    </message>
    <message>
        <source>本页{page}件，累计{rows}件：办结{closed}件，在办{open}件，退件{returned}件；超时{overdue}件</source>
        <translation>This page {page}, so far {rows}: closed {closed}, open {open}, returned {returned}; overdue {overdue}</translation>
    </message>
    <message>
        <source>按受理日期；受理当日不计入时限；退件含撤回、作废；申请人姓名已隐去</source>
        <translation>by day of acceptance; returned includes withdrawn, void; names masked</translation>
    </message>
    <message>
        <source>第{page}页　共{pages}页</source>
        <translation>page {page} of {pages}</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>承诺时限</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>办结期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>是否
超时</source>
        <translation>Over-
due</translation>
    </message>
    <message>
        <source>是</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>no</translation>
    </message>
    <message>
        <source>办件台账</source>
        <translation>Case log</translation>
    </message>
    <message>
        <source>（以下空白）</source>
        <translation>(blank below)</translation>
    </message>
    <message>
        <source>即办</source>
        <translation>instant</translation>
    </message>
    <message>
        <source>承诺</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>联办</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>escalated</translation>
    </message>
    <message>
        <source>收件</source>
        <translation>received</translation>
    </message>
    <message>
        <source>补正</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>审查</source>
        <translation>in review</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>决定</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>送达</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>退件</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>void</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>分管领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>月</source>
        <translation>M</translation>
    </message>
    <message>
        <source>日</source>
        <translation>D</translation>
    </message>
    <message>
        <source>按自然日计，受理当日不计入，从次日起算；期满日不是工作日的，顺延至其后第一个工作日；期满日办公结束时止。</source>
        <translation>Counted in calendar days from the day after acceptance; if the last is no working day, the next working day; it ends at close of business.</translation>
    </message>
    <message>
        <source>按办公时间计到分钟，受理后即起算；非办公时间、法定节假日和周末不计入，调休上班日计入。</source>
        <translation>Counted to the minute in opening hours from acceptance; closed hours, holidays and weekends do not count, make-up working days do.</translation>
    </message>
    <message>
        <source>本事项未定办结时限。</source>
        <translation>This item has no limit.</translation>
    </message>
    <message>
        <source>按自然日计，受理当日不计入，从次日起算；期满日办公结束时止。</source>
        <translation>Counted in calendar days from the day after acceptance; it ends at close of business.</translation>
    </message>
    <message>
        <source>当日办公结束前办结；办公结束后或非工作日受理的，下一个工作日办公结束前办结。</source>
        <translation>Done by close of business of the day; accepted after close or on a rest day: of the next working day.</translation>
    </message>
    <message>
        <source>按工作日计，受理当日不计入，办公结束后或非工作日受理的视为下一个工作日受理；法定节假日和周末不计入，调休上班日计入；期满日办公结束时止。</source>
        <translation>Counted in working days from the day after acceptance; accepted after close or on a rest day counts as the next working day; holidays and weekends do not count, make-up days do; it ends at close of business.</translation>
    </message>
    <message>
        <source>按工作日计，受理当日不计入，从次日起算；法定节假日和周末不计入，调休上班日计入；期满日办公结束时止。</source>
        <translation>Counted in working days from the day after acceptance; holidays and weekends do not count, make-up working days do; it ends at close of business.</translation>
    </message>
    <message>
        <source>编号骑缝盖章</source>
        <translation>seal</translation>
    </message>
    <message>
        <source>{name}：</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>{you}申请的</source>
        <translation>{you} application for </translation>
    </message>
    <message>
        <source>，材料齐全，符合法定形式，本机关于{moment}受理。</source>
        <translation> is complete and in due form; this authority accepted it on {moment}.</translation>
    </message>
    <message>
        <source>{n}号</source>
        <translation>No. {n}</translation>
    </message>
    <message>
        <source>贵单位</source>
        <translation>Your unit&apos;s</translation>
    </message>
    <message>
        <source>您</source>
        <translation>Your</translation>
    </message>
    <message>
        <source>{day}{hour}时{minute}分</source>
        <translation>{day} at {hour}:{minute:02}</translation>
    </message>
    <message>
        <source>{day}（{weekday}）{time}前</source>
        <translation>{day} ({weekday}) before {time}</translation>
    </message>
    <message>
        <source>另{n}份，见材料清单</source>
        <translation>{n} more, see the list</translation>
    </message>
    <message>
        <source>存根联</source>
        <translation>Stub</translation>
    </message>
    <message>
        <source>承诺办结</source>
        <translation>Promised by</translation>
    </message>
    <message>
        <source>法定期限</source>
        <translation>Statutory</translation>
    </message>
    <message>
        <source>申请人签收</source>
        <translation>Applicant&apos;s signature</translation>
    </message>
    <message>
        <source>受理通知书</source>
        <translation>Notice of acceptance</translation>
    </message>
    <message>
        <source>本事项未定办结时限</source>
        <translation>This item has no limit</translation>
    </message>
    <message>
        <source>{year}年节假日安排公布后另行告知</source>
        <translation>to be told when the holidays of {year} are known</translation>
    </message>
    <message>
        <source>收到材料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>{n}号窗口</source>
        <translation>, window {n}</translation>
    </message>
    <message>
        <source>（{no}）</source>
        <translation> ({no})</translation>
    </message>
    <message>
        <source>受理地点</source>
        <translation>Accepted at</translation>
    </message>
    <message>
        <source>咨询电话</source>
        <translation>Enquiries</translation>
    </message>
    <message>
        <source>（受理专用章）</source>
        <translation>(seal of acceptance)</translation>
    </message>
    <message>
        <source>法定期限至</source>
        <translation>Statutory until</translation>
    </message>
    <message>
        <source>{day}{time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>至{day}</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>{hours}小时{minutes}分</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>暂停中</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>{year}年节假日安排公布后计算</source>
        <translation>computed when the holidays of {year} are known</translation>
    </message>
    <message>
        <source>至{day}日</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>{said}，{time}起暂停</source>
        <translation>{said}, paused {time}</translation>
    </message>
    <message>
        <source>{said}，{time}恢复</source>
        <translation>{said}, resumed {time}</translation>
    </message>
    <message>
        <source>{said}，{time}到期</source>
        <translation>{said}, due {time}</translation>
    </message>
    <message>
        <source>计{time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>满{time}</source>
        <translation>{time} in all</translation>
    </message>
    <message>
        <source>{said}（调休上班）</source>
        <translation>{said} (make-up)</translation>
    </message>
    <message>
        <source>{n}分钟</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n}小时</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>办结期限由业务系统给出，未由本程序推算。</source>
        <translation>The due time came from the business system and was not computed here.</translation>
    </message>
    <message>
        <source>时限说明</source>
        <translation>Your time limit</translation>
    </message>
    <message>
        <source>承诺期限</source>
        <translation>Promised limit</translation>
    </message>
    <message>
        <source>受理当日，不计入</source>
        <translation>day of acceptance</translation>
    </message>
    <message>
        <source>{name}，不计入</source>
        <translation>{name}, not counted</translation>
    </message>
    <message>
        <source>暂停（{reason}），不计入</source>
        <translation>paused ({reason})</translation>
    </message>
    <message>
        <source>周末，不计入</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>休息日，不计入</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>第{n}天</source>
        <translation>day {n}</translation>
    </message>
    <message>
        <source>第{n}个工作日</source>
        <translation>working day {n}</translation>
    </message>
    <message>
        <source>计算规则</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>节假日依据：国务院办公厅{years}年节假日通知</source>
        <translation>Holidays: State Council notice of {years}</translation>
    </message>
    <message>
        <source>法定期限{limit}</source>
        <translation>Statutory limit {limit}</translation>
    </message>
    <message>
        <source>法定期限{limit}，至{moment}</source>
        <translation>Statutory limit {limit}, until {moment}</translation>
    </message>
    <message>
        <source>经批准延长{n}天，已计入</source>
        <translation>Extended by {n} days, included</translation>
    </message>
    <message>
        <source>期满顺延</source>
        <translation>moved to a working day</translation>
    </message>
    <message>
        <source>{since}起暂停计时</source>
        <translation>Paused since {since}</translation>
    </message>
    <message>
        <source>{since}起暂停计时；如即刻恢复，办结期限为{due}</source>
        <translation>Paused since {since}; if it ended now, due {due}</translation>
    </message>
    <message>
        <source>节假日</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>听证</source>
        <translation>hearing</translation>
    </message>
    <message>
        <source>招标</source>
        <translation>bidding</translation>
    </message>
    <message>
        <source>拍卖</source>
        <translation>auction</translation>
    </message>
    <message>
        <source>检验</source>
        <translation>inspection</translation>
    </message>
    <message>
        <source>检测</source>
        <translation>test</translation>
    </message>
    <message>
        <source>检疫</source>
        <translation>quarantine</translation>
    </message>
    <message>
        <source>鉴定</source>
        <translation>appraisal</translation>
    </message>
    <message>
        <source>专家评审</source>
        <translation>expert review</translation>
    </message>
    <message>
        <source>其他法定事由</source>
        <translation>statutory reason</translation>
    </message>
    <message>
        <source>今日值班公示</source>
        <translation>On duty today</translation>
    </message>
    <message>
        <source>星期一</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>星期二</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>星期三</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>星期四</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>星期五</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>星期六</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>星期日</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>暂停服务</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>顶岗</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>原岗 {name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <source>顶岗人</source>
        <translation>Stand-in</translation>
    </message>
    <message>
        <source>带班领导</source>
        <translation>Leader on duty</translation>
    </message>
    <message>
        <source>值班长</source>
        <translation>Duty chief</translation>
    </message>
    <message>
        <source>引导台</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>办不成事反映、投诉受理</source>
        <translation>Complaints and unmet requests</translation>
    </message>
    <message>
        <source>秩序维护</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>窗口人员公示</source>
        <translation>People of this window</translation>
    </message>
    <message>
        <source>号窗口</source>
        <translation>window</translation>
    </message>
    <message>
        <source>中共党员</source>
        <translation>Party member</translation>
    </message>
    <message>
        <source>{letter}岗</source>
        <translation>{letter}</translation>
    </message>
    <message>
        <source>工号{no}</source>
        <translation>No. {no}</translation>
    </message>
    <message>
        <source>窗口承诺</source>
        <translation>Our pledge</translation>
    </message>
    <message>
        <source>请到</source>
        <translation>Please go to</translation>
    </message>
    <message>
        <source>号窗口办理</source>
        <translation>window</translation>
    </message>
    <message>
        <source>{title}台账</source>
        <translation>{title}: register</translation>
    </message>
    <message>
        <source>{word}{n}件</source>
        <translation>{word} {n}</translation>
    </message>
    <message>
        <source>{said}：{sums}</source>
        <translation>{said}: {sums}</translation>
    </message>
    <message>
        <source>完成
日期</source>
        <translation>Done
on</translation>
    </message>
    <message>
        <source>办理
期限</source>
        <translation>Due
on</translation>
    </message>
    <message>
        <source>期限{limit}，当日不计入</source>
        <translation>Limit {limit}, the first day not counted</translation>
    </message>
    <message>
        <source>姓名、联系方式不印</source>
        <translation>names and phones are not printed</translation>
    </message>
    <message>
        <source>超时{n}件</source>
        <translation>late {n}</translation>
    </message>
    <message>
        <source>本页{page}件，累计{rows}件</source>
        <translation>This page {page}, so far {rows}</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>填报人</source>
        <translation>Written by</translation>
    </message>
    <message>
        <source>一周一小结</source>
        <translation>Summary of the week</translation>
    </message>
    <message>
        <source>{year}年第{week}周　{first}至{last}</source>
        <translation>Week {week} of {year}, {first} to {last}</translation>
    </message>
    <message>
        <source>期初＋收件－办结－退件＝在办；超时只计逐件计时的件，按到期日计入</source>
        <translation>opening + received − closed − returned = open; late counts timed cases only, by due day</translation>
    </message>
    <message>
        <source>一、本周情况</source>
        <translation>1. This week</translation>
    </message>
    <message>
        <source>二、存在问题</source>
        <translation>2. What is wrong</translation>
    </message>
    <message>
        <source>三、下周安排</source>
        <translation>3. Next week</translation>
    </message>
    <message>
        <source>一、</source>
        <translation>1. </translation>
    </message>
    <message>
        <source>二、</source>
        <translation>2. </translation>
    </message>
    <message>
        <source>三、</source>
        <translation>3. </translation>
    </message>
    <message>
        <source>四、</source>
        <translation>4. </translation>
    </message>
    <message>
        <source>五、</source>
        <translation>5. </translation>
    </message>
    <message>
        <source>六、</source>
        <translation>6. </translation>
    </message>
    <message>
        <source>七、</source>
        <translation>7. </translation>
    </message>
    <message>
        <source>八、</source>
        <translation>8. </translation>
    </message>
    <message>
        <source>九、</source>
        <translation>9. </translation>
    </message>
    <message>
        <source>十、</source>
        <translation>10. </translation>
    </message>
    <message>
        <source>（一）</source>
        <translation>(1) </translation>
    </message>
    <message>
        <source>（二）</source>
        <translation>(2) </translation>
    </message>
    <message>
        <source>（三）</source>
        <translation>(3) </translation>
    </message>
    <message>
        <source>（四）</source>
        <translation>(4) </translation>
    </message>
    <message>
        <source>（五）</source>
        <translation>(5) </translation>
    </message>
    <message>
        <source>（六）</source>
        <translation>(6) </translation>
    </message>
    <message>
        <source>（七）</source>
        <translation>(7) </translation>
    </message>
    <message>
        <source>（八）</source>
        <translation>(8) </translation>
    </message>
    <message>
        <source>{day}（{weekday}）</source>
        <translation>{day} ({weekday})</translation>
    </message>
    <message>
        <source>{note}另有{n}件正在办理。</source>
        <translation>{note} {n} more are in hand.</translation>
    </message>
    <message>
        <source>{n}件</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{said}变更内容：{text}</source>
        <translation>{said} What changed: {text}</translation>
    </message>
    <message>
        <source>{said}：{reason}</source>
        <translation>{said}: {reason}</translation>
    </message>
    <message>
        <source>{window}评价器</source>
        <translation>the rating device at {window}</translation>
    </message>
    <message>
        <source>{year}年度　{time}</source>
        <translation>{year}　{time}</translation>
    </message>
    <message>
        <source>上级系统</source>
        <translation>superior system</translation>
    </message>
    <message>
        <source>不属实</source>
        <translation>unsubstantiated</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>a person</translation>
    </message>
    <message>
        <source>中心</source>
        <translation>the hall</translation>
    </message>
    <message>
        <source>为严守纪律、廉洁办事，本人在{year}年度公开承诺以下事项，接受组织和群众监督：</source>
        <translation>To keep discipline and integrity, I publicly pledge the following for {year} and accept supervision by the organisation and the public:</translation>
    </message>
    <message>
        <source>为亮明身份、践行宗旨，本人在{year}年度公开承诺以下事项，接受组织和群众监督：</source>
        <translation>As a party member in the service of the public, I publicly pledge the following for {year} and accept supervision by the organisation and the public:</translation>
    </message>
    <message>
        <source>为履行岗位职责、改进服务，本人在{year}年度公开承诺以下事项，接受群众监督：</source>
        <translation>To fulfil the duties of my post and improve service, I publicly pledge the following for {year} and accept supervision by the public:</translation>
    </message>
    <message>
        <source>为规范服务、提高效率，本窗口在{year}年度公开承诺以下事项，接受办事群众和社会监督：</source>
        <translation>For good and quick service, this window publicly pledges the following for {year} and accepts supervision by its visitors and the public:</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>主持人签名</source>
        <translation>Signature of the host</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Slips</translation>
    </message>
    <message>
        <source>值班长签名</source>
        <translation>Signature of the duty chief</translation>
    </message>
    <message>
        <source>兑现情况每季度公示一次。</source>
        <translation>How it is kept is shown in public every quarter.</translation>
    </message>
    <message>
        <source>兑现情况每季度公示一次；未兑现的，说明原因。</source>
        <translation>How pledges are kept is shown every quarter; what was not kept says why.</translation>
    </message>
    <message>
        <source>党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>党支部审核（签名）</source>
        <translation>Branch (signature)</translation>
    </message>
    <message>
        <source>具体措施：{text}</source>
        <translation>Measures: {text}</translation>
    </message>
    <message>
        <source>再承诺（第{n}次）</source>
        <translation>renewed pledge (no. {n})</translation>
    </message>
    <message>
        <source>到期，待评定</source>
        <translation>due, to be judged</translation>
    </message>
    <message>
        <source>匿名</source>
        <translation>anonymous</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>处理与答复</source>
        <translation>Outcome, answer</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>大厅</source>
        <translation>Hall</translation>
    </message>
    <message>
        <source>大厅意见箱</source>
        <translation>suggestion box</translation>
    </message>
    <message>
        <source>完好</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>实名</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>审批人　{name}</source>
        <translation>Approver　{name}</translation>
    </message>
    <message>
        <source>审批人意见</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>封条</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>属实</source>
        <translation>substantiated</translation>
    </message>
    <message>
        <source>属实程度</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>履行中</source>
        <translation>running</translation>
    </message>
    <message>
        <source>岗　位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>巡查人</source>
        <translation>Patrol</translation>
    </message>
    <message>
        <source>巡查人签名</source>
        <translation>Signature of the patrol</translation>
    </message>
    <message>
        <source>巡查检查表</source>
        <translation>Patrol checklist</translation>
    </message>
    <message>
        <source>已兑现</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>序</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>应到{n}人　　实到　　　人　　请假　　　人　　缺席　　　人</source>
        <translation>Expected {n}　　Present　　　　On leave　　　　Absent</translation>
    </message>
    <message>
        <source>开箱人</source>
        <translation>Openers</translation>
    </message>
    <message>
        <source>开箱人签名</source>
        <translation>Opener (signature)</translation>
    </message>
    <message>
        <source>开箱无件</source>
        <translation>box empty</translation>
    </message>
    <message>
        <source>开箱时间</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>意见建议答复公示</source>
        <translation>Replies to suggestions</translation>
    </message>
    <message>
        <source>意见箱</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>意见箱开箱记录</source>
        <translation>Opening of the suggestion box</translation>
    </message>
    <message>
        <source>截至{day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>承办人　{name}</source>
        <translation>Investigator　{name}</translation>
    </message>
    <message>
        <source>承办人意见</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>承诺书</source>
        <translation>Letter of pledge</translation>
    </message>
    <message>
        <source>承诺事项</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>承诺人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>承诺人（签名）</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>承诺公示</source>
        <translation>Public pledges</translation>
    </message>
    <message>
        <source>投诉事项</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>投诉处理审批单</source>
        <translation>Approval of a complaint</translation>
    </message>
    <message>
        <source>收到时间</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>无法核实</source>
        <translation>unverifiable</translation>
    </message>
    <message>
        <source>无责</source>
        <translation>not liable</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>暂无公示的承诺</source>
        <translation>No pledge is published now</translation>
    </message>
    <message>
        <source>有责</source>
        <translation>liable</translation>
    </message>
    <message>
        <source>未兑现</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>I</translation>
    </message>
    <message>
        <source>本承诺接续承诺书{no}。</source>
        <translation>This pledge follows letter {no}.</translation>
    </message>
    <message>
        <source>本期没有可公示的答复</source>
        <translation>No reply to be shown in this period</translation>
    </message>
    <message>
        <source>本窗口</source>
        <translation>the window</translation>
    </message>
    <message>
        <source>检查内容</source>
        <translation>What is checked</translation>
    </message>
    <message>
        <source>涉及对象</source>
        <translation>About</translation>
    </message>
    <message>
        <source>投诉来源</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>电话{hotline}</source>
        <translation>phone {hotline}</translation>
    </message>
    <message>
        <source>监督人</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>监督人签名</source>
        <translation>Supervisor (signature)</translation>
    </message>
    <message>
        <source>监督方式：{ways}。如有违诺，{who}愿接受批评教育，并按规定处理。</source>
        <translation>Supervision: {ways}. Where the pledge is broken, {who} will accept criticism and be dealt with by the rules.</translation>
    </message>
    <message>
        <source>破损</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>窗　口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>窗口负责人（签名）</source>
        <translation>Window (signature)</translation>
    </message>
    <message>
        <source>第{n}次承诺</source>
        <translation>pledge no. {n}</translation>
    </message>
    <message>
        <source>答复期限</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>认定依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>记录人签名</source>
        <translation>Signature of the recorder</translation>
    </message>
    <message>
        <source>诉　　求</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>请凭意见单存根上的号码对照查看；没有存根的，按登记编号公示。</source>
        <translation>Look for the number on your stub; slips without a stub stand by their number in the register.</translation>
    </message>
    <message>
        <source>调查与处置</source>
        <translation>Inquiry, handling</translation>
    </message>
    <message>
        <source>调查方式</source>
        <translation>Ways of inquiry</translation>
    </message>
    <message>
        <source>负责人审核（签名）</source>
        <translation>Head (signature)</translation>
    </message>
    <message>
        <source>责任主体</source>
        <translation>Liable party</translation>
    </message>
    <message>
        <source>责任认定</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>部　门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>部分兑现</source>
        <translation>partly kept</translation>
    </message>
    <message>
        <source>部分属实</source>
        <translation>partly substantiated</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>a department</translation>
    </message>
    <message>
        <source>部门审核（签名）</source>
        <translation>Department (signature)</translation>
    </message>
    <message>
        <source>长期</source>
        <translation>long term</translation>
    </message>
    <message>
        <source>{day}前</source>
        <translation>before {day}</translation>
    </message>
    <message>
        <source>{window}（{name}）</source>
        <translation>{window} ({name})</translation>
    </message>
    <message>
        <source>岗位服务承诺书</source>
        <translation>Letter of Pledge of a Post</translation>
    </message>
    <message>
        <source>党员岗位服务承诺书</source>
        <translation>Letter of Pledge of a Party Member</translation>
    </message>
    <message>
        <source>窗口服务承诺书</source>
        <translation>Letter of Pledge of a Window</translation>
    </message>
    <message>
        <source>廉洁承诺书</source>
        <translation>Letter of Pledge on Integrity</translation>
    </message>
    <message>
        <source>署名</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>去向</source>
        <translation>Passed to</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>部门、岗位</source>
        <translation>Department, post</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>空间</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>秩序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>物品</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>设施设备</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>文档</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>监督考核</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>按时到岗，无迟到、早退、缺签</source>
        <translation>On time; none late, early off or unsigned</translation>
    </message>
    <message>
        <source>无空岗、串岗、脱岗，外出有登记</source>
        <translation>Seats manned; absences recorded</translation>
    </message>
    <message>
        <source>着装规范，佩戴胸牌，桌牌在位</source>
        <translation>Dressed properly; badge and desk plate</translation>
    </message>
    <message>
        <source>无玩手机、吃零食、睡觉、聊天聚堆</source>
        <translation>No phones, snacks, sleep or chatting</translation>
    </message>
    <message>
        <source>用语文明，无推诿、争吵</source>
        <translation>Polite; no putting off, no quarrel</translation>
    </message>
    <message>
        <source>五正：衣帽、工号牌、设备、票箱、坐姿</source>
        <translation>Five straight: dress, badge, devices, ballot box, posture</translation>
    </message>
    <message>
        <source>三必须：接听、答复、解决</source>
        <translation>Three musts: pick up, answer, solve</translation>
    </message>
    <message>
        <source>通道、无障碍设施畅通</source>
        <translation>Ways and barrier-free access clear</translation>
    </message>
    <message>
        <source>标识、公示内容准确完整</source>
        <translation>Signs and notices right and complete</translation>
    </message>
    <message>
        <source>引导、叫号有序，排队不超限</source>
        <translation>Guidance and queue in order</translation>
    </message>
    <message>
        <source>午间、延时、预约服务有人值守</source>
        <translation>Noon, late and booked service manned</translation>
    </message>
    <message>
        <source>台面整洁，物品定置摆放</source>
        <translation>Desk tidy, things in their place</translation>
    </message>
    <message>
        <source>样表、便民物品齐备，卫生达标</source>
        <translation>Sample forms and amenities there; clean</translation>
    </message>
    <message>
        <source>电脑、高拍仪、评价器正常</source>
        <translation>PC, document camera, rating device work</translation>
    </message>
    <message>
        <source>叫号机、自助机、显示屏正常</source>
        <translation>Queue machine, kiosks, screens work</translation>
    </message>
    <message>
        <source>消防、监控、用电安全</source>
        <translation>Fire safety, cameras, power safe</translation>
    </message>
    <message>
        <source>一次性告知，出具告知单</source>
        <translation>Told once and for all, in writing</translation>
    </message>
    <message>
        <source>收件即录入，无私下收件</source>
        <translation>Every case entered, none taken aside</translation>
    </message>
    <message>
        <source>按标准收费，无擅自收费</source>
        <translation>Fees by the table, no others</translation>
    </message>
    <message>
        <source>材料、印章专人保管</source>
        <translation>Papers and seals kept by one person</translation>
    </message>
    <message>
        <source>会议、学习按时出勤</source>
        <translation>Meetings and training attended</translation>
    </message>
    <message>
        <source>意见箱、投诉渠道畅通</source>
        <translation>Box and complaint channels open</translation>
    </message>
    <message>
        <source>上次发现的问题已整改</source>
        <translation>Earlier findings put right</translation>
    </message>
    <message>
        <source>窗口（区域）</source>
        <translation>Window (area)</translation>
    </message>
    <message>
        <source>发现的问题</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>整改期限</source>
        <translation>Put right by</translation>
    </message>
    <message>
        <source>兑现情况</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>存根号</source>
        <translation>Stub no.</translation>
    </message>
    <message>
        <source>意见建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>办理情况和答复</source>
        <translation>What was done, reply</translation>
    </message>
    <message>
        <source>答复日期</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>公告</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>第{page}页 共{pages}页</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>{source}，{day}</source>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>岗位交接单</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>接收人</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>移交人</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>暂缺</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>共{n}项</source>
        <translation>{n} things</translation>
    </message>
    <message>
        <source>，移交人{day}离岗</source>
        <translation>; the giver leaves on {day}</translation>
    </message>
    <message>
        <source>岗位交接单（续）</source>
        <translation>Handover (continued)</translation>
    </message>
    <message>
        <source>{giver}移交{taker}</source>
        <translation>{giver} to {taker}</translation>
    </message>
    <message>
        <source>以上事项、物品和资料已当面点清，情况已说明，未办结事项由接收人继续办理。</source>
        <translation>All things above were counted and explained in person; what is open is carried on by who takes over.</translation>
    </message>
    <message>
        <source>移交人签字</source>
        <translation>Signed, giver</translation>
    </message>
    <message>
        <source>接收人签字</source>
        <translation>Signed, taker</translation>
    </message>
    <message>
        <source>日　　期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>{day}起{name}{amount}{unit}</source>
        <translation>From {day}: {name} {amount} {unit}</translation>
    </message>
    <message>
        <source>{day}起停止收取{name}</source>
        <translation>From {day} no more {name}</translation>
    </message>
    <message>
        <source>{items}等{n}项</source>
        <translation>{items} and more, {n} in all</translation>
    </message>
    <message>
        <source>{n}份</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <source>{n}项制度</source>
        <translation>{n} rules</translation>
    </message>
    <message>
        <source>{n}项办理事项不收费，逐项见《办理事项一览》</source>
        <translation>{n} items are free of charge; see the list of items</translation>
    </message>
    <message>
        <source>{period}　办结{n}件</source>
        <translation>{period}　closed {n}</translation>
    </message>
    <message>
        <source>{windows}号窗口</source>
        <translation>window {windows}</translation>
    </message>
    <message>
        <source>不收费</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>事项目录还是空的。</source>
        <translation>The catalogue is still empty.</translation>
    </message>
    <message>
        <source>事项编码{code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>便民手册</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <source>八项制度</source>
        <translation>Eight rules</translation>
    </message>
    <message>
        <source>共{n}项，{m}个实施机关</source>
        <translation>{n} items of {m} authorities</translation>
    </message>
    <message>
        <source>减免</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>到现场</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>办理事项{n}项</source>
        <translation>{n} items</translation>
    </message>
    <message>
        <source>办理事项一览</source>
        <translation>List of items</translation>
    </message>
    <message>
        <source>办理方式</source>
        <translation>Ways to apply</translation>
    </message>
    <message>
        <source>办理流程</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>办理结果公示</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>印制</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>即将执行</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>原件{n}</source>
        <translation>original {n}</translation>
    </message>
    <message>
        <source>受理地点　{place}</source>
        <translation>Place　{place}</translation>
    </message>
    <message>
        <source>另有{n}项收费</source>
        <translation>{n} more fees</translation>
    </message>
    <message>
        <source>可邮寄</source>
        <translation>by post too</translation>
    </message>
    <message>
        <source>咨询电话　{phone}</source>
        <translation>Enquiries　{phone}</translation>
    </message>
    <message>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>填写式样</source>
        <translation>Filled specimen</translation>
    </message>
    <message>
        <source>复印件{n}</source>
        <translation>copy {n}</translation>
    </message>
    <message>
        <source>实施机关</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>当日</source>
        <translation>Same day</translation>
    </message>
    <message>
        <source>当日不计入</source>
        <translation>first day not counted</translation>
    </message>
    <message>
        <source>收费</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>收费依据与执收单位</source>
        <translation>Basis and who charges</translation>
    </message>
    <message>
        <source>收费公示</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>收费标准</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>数量限制</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>文明用语</source>
        <translation>Polite phrases</translation>
    </message>
    <message>
        <source>服务制度</source>
        <translation>Rules of service</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>服务忌语</source>
        <translation>Never say</translation>
    </message>
    <message>
        <source>服务指南</source>
        <translation>Service guide</translation>
    </message>
    <message>
        <source>未定实施机关</source>
        <translation>Authority not known</translation>
    </message>
    <message>
        <source>本期没有登记的办结件。</source>
        <translation>No logged case was closed in this period.</translation>
    </message>
    <message>
        <source>权利救济</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>标语</source>
        <translation>Slogan</translation>
    </message>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>申请材料</source>
        <translation>Materials</translation>
    </message>
    <message>
        <source>申请材料不齐全的，当场一次性书面告知</source>
        <translation>If materials are missing, you are told in writing, once, on the spot</translation>
    </message>
    <message>
        <source>申请材料不齐全的，当场或者五日内一次告知全部补正内容</source>
        <translation>If materials are missing, you are told all of it once, on the spot or within five days</translation>
    </message>
    <message>
        <source>申请条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>目录中没有收费项目。</source>
        <translation>The catalogue has no fees.</translation>
    </message>
    <message>
        <source>目录中没有窗口领取的表单。</source>
        <translation>The catalogue has no form to fetch at a window.</translation>
    </message>
    <message>
        <source>禁止性要求</source>
        <translation>Forbidden</translation>
    </message>
    <message>
        <source>空白表单</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>窗口文明用语和服务忌语</source>
        <translation>What is said at a window, and what is not</translation>
    </message>
    <message>
        <source>第{n}版　{day}起用</source>
        <translation>Version {n}　since {day}</translation>
    </message>
    <message>
        <source>索引</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>结果送达</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>自{day}起执行</source>
        <translation>In force since {day}</translation>
    </message>
    <message>
        <source>表单架标签</source>
        <translation>Shelf labels</translation>
    </message>
    <message>
        <source>设定依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>还没有内容。</source>
        <translation>Nothing is written yet.</translation>
    </message>
    <message>
        <source>还没有登记电话。</source>
        <translation>No number is known yet.</translation>
    </message>
    <message>
        <source>进度查询</source>
        <translation>To follow it</translation>
    </message>
    <message>
        <source>附填写式样</source>
        <translation>with a specimen</translation>
    </message>
    <message>
        <source>除本表所列项目外，窗口不收取任何费用；缴费后由执收单位开具票据。</source>
        <translation>Nothing but what this table lists is charged; who charges it gives a receipt.</translation>
    </message>
    <message>
        <source>项目与收费对象</source>
        <translation>What and of whom</translation>
    </message>
    <message>
        <source>（{basis}）</source>
        <translation> ({basis})</translation>
    </message>
    <message>
        <source>监督电话{number}</source>
        <translation>Hotline{number}</translation>
    </message>
    <message>
        <source>准予</source>
        <translation>granted</translation>
    </message>
    <message>
        <source>不予</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>零</source>
        <translation>Zero</translation>
    </message>
    <message>
        <source>一</source>
        <translation>One</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Two</translation>
    </message>
    <message>
        <source>三</source>
        <translation>Three</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Five</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>七</source>
        <translation>Seven</translation>
    </message>
    <message>
        <source>八</source>
        <translation>Eight</translation>
    </message>
    <message>
        <source>九</source>
        <translation>Nine</translation>
    </message>
    <message>
        <source>十</source>
        <translation>Ten</translation>
    </message>
    <message>
        <source>{fee}（依据：{basis}）</source>
        <translation>{fee} (ground: {basis})</translation>
    </message>
    <message>
        <source>{hall}{window}</source>
        <translation>{hall}, {window}</translation>
    </message>
    <message>
        <source>{limit}，至{day}</source>
        <translation>{limit}, until {day}</translation>
    </message>
    <message>
        <source>{moment}起</source>
        <translation>from {moment}</translation>
    </message>
    <message>
        <source>{n}项</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{title}（续）</source>
        <translation>{title} (continued)</translation>
    </message>
    <message>
        <source>{you}于{moment}提交的</source>
        <translation>{you} application of {moment} for </translation>
    </message>
    <message>
        <source>{you}咨询（申请）的</source>
        <translation>{you} question or application: </translation>
    </message>
    <message>
        <source>{you}有权陈述、申辩。不服本决定的，可以自收到本通知书之日起60日内申请行政复议，或者自收到本通知书之日起6个月内向人民法院提起行政诉讼。</source>
        <translation>{you} rights: to state and defend a case; against this decision, reconsideration within 60 days or the court within 6 months of receiving this notice.</translation>
    </message>
    <message>
        <source>{you}有权陈述、申辩，可以向办理窗口申请复核。不服本决定的，可以自收到本通知书之日起60日内申请行政复议，或者自收到本通知书之日起6个月内向人民法院提起行政诉讼。</source>
        <translation>{you} rights: to state a case and ask the window for a second look; against this decision, reconsideration within 60 days or the court within 6 months of receiving this notice.</translation>
    </message>
    <message>
        <source>《中华人民共和国行政许可法》第三十二条第一款</source>
        <translation>Administrative Licensing Law, article 32, paragraph 1</translation>
    </message>
    <message>
        <source>《中华人民共和国行政许可法》第四十二条</source>
        <translation>Administrative Licensing Law, article 42</translation>
    </message>
    <message>
        <source>《中华人民共和国行政许可法》第四十五条</source>
        <translation>Administrative Licensing Law, article 45</translation>
    </message>
    <message>
        <source>一次性告知书</source>
        <translation>One-time Notice</translation>
    </message>
    <message>
        <source>不予受理通知书</source>
        <translation>Notice of Non-acceptance</translation>
    </message>
    <message>
        <source>不予批准，领取决定书</source>
        <translation>not granted; fetch the decision</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>代为领取</source>
        <translation>By proxy</translation>
    </message>
    <message>
        <source>依　　据</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>准予，领取证件或者批准文件</source>
        <translation>granted; fetch the certificate or approval</translation>
    </message>
    <message>
        <source>办理地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>办理时限</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>办理窗口</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>办理要求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>原办结期限</source>
        <translation>Due before</translation>
    </message>
    <message>
        <source>反馈期限</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>取件人签收</source>
        <translation>Received (signature)</translation>
    </message>
    <message>
        <source>取件单</source>
        <translation>Pick-up slip</translation>
    </message>
    <message>
        <source>取件窗口</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>受理条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>办件编号</source>
        <translation>Case no.</translation>
    </message>
    <message>
        <source>办件编号{no}</source>
        <translation>Case no. {no}</translation>
    </message>
    <message>
        <source>另带委托书、委托人身份证件复印件和受托人身份证件原件。</source>
        <translation>Bring a letter of proxy, a copy of the applicant's ID and your own ID as well.</translation>
    </message>
    <message>
        <source>可取日期</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>完成后另行告知</source>
        <translation>told when it is done</translation>
    </message>
    <message>
        <source>实施依据</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>延期告知书</source>
        <translation>Notice of Extension</translation>
    </message>
    <message>
        <source>延期理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>延长</source>
        <translation>Extended by</translation>
    </message>
    <message>
        <source>延长后办结期限</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>延长后期限</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>恢复计时</source>
        <translation>Clock goes on</translation>
    </message>
    <message>
        <source>所需时间</source>
        <translation>Time needed</translation>
    </message>
    <message>
        <source>批准人</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>承办单位</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>承办单位签收</source>
        <translation>Received (signature)</translation>
    </message>
    <message>
        <source>承诺{promised}，法定{statutory}（自受理之日起）</source>
        <translation>promised {promised}, statutory {statutory} (from acceptance)</translation>
    </message>
    <message>
        <source>按规定时限</source>
        <translation>within the limit set</translation>
    </message>
    <message>
        <source>携带证件</source>
        <translation>Bring</translation>
    </message>
    <message>
        <source>收　　费</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>救济途径</source>
        <translation>Remedies</translation>
    </message>
    <message>
        <source>暂停计时</source>
        <translation>Clock stops</translation>
    </message>
    <message>
        <source>本事项只延期一次。</source>
        <translation>This case is extended only once.</translation>
    </message>
    <message>
        <source>本单、本人有效身份证件原件</source>
        <translation>this slip and your valid ID</translation>
    </message>
    <message>
        <source>本单、经办人有效身份证件原件和单位介绍信</source>
        <translation>this slip, the bearer's valid ID and a letter of the unit</translation>
    </message>
    <message>
        <source>本告知书已一次列明需要补正的全部内容。{you}提交符合要求的全部补正材料后，本机关即予受理，办理期限自受理之日起计算。</source>
        <translation>This notice names everything that is missing. With {you} complete materials the application is accepted and its limit begins.</translation>
    </message>
    <message>
        <source>来　　源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>查清事实，依法答复；需要联系当事人的，由我中心转达。</source>
        <translation>Find the facts and answer by law; the hall passes on messages to the person.</translation>
    </message>
    <message>
        <source>特别程序告知书</source>
        <translation>Notice of a Special Procedure</translation>
    </message>
    <message>
        <source>特别程序结束后，办理期限继续计算。进展可向办理窗口查询。</source>
        <translation>When the procedure ends, the clock goes on. Ask the window how it stands.</translation>
    </message>
    <message>
        <source>现将我中心{day}收到的</source>
        <translation>What this hall received on {day}: </translation>
    </message>
    <message>
        <source>理　　由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>由本机关办理，无其他部门联办</source>
        <translation>this authority alone</translation>
    </message>
    <message>
        <source>申请—受理—审查—决定—送达</source>
        <translation>application — acceptance — review — decision — delivery</translation>
    </message>
    <message>
        <source>申请时提交的全部材料</source>
        <translation>all materials handed in</translation>
    </message>
    <message>
        <source>申请，经审查，材料不齐全或者不符合法定形式。需要补正的全部内容如下：</source>
        <translation> is incomplete or not in legal form. Everything that is missing:</translation>
    </message>
    <message>
        <source>符合条件后，{you}可以重新提出申请。</source>
        <translation>{you} new application is welcome once the conditions are met.</translation>
    </message>
    <message>
        <source>联办部门</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>补正内容</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>补正告知书</source>
        <translation>Notice of Correction</translation>
    </message>
    <message>
        <source>被告知人签收</source>
        <translation>Received (signature)</translation>
    </message>
    <message>
        <source>说　　明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>转办</source>
        <translation>Handed on</translation>
    </message>
    <message>
        <source>转办事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>转办单</source>
        <translation>Transfer slip</translation>
    </message>
    <message>
        <source>转办经办</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>转办编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>转贵单位办理，请按期办结，并将结果书面反馈我中心。</source>
        <translation>. It is handed on to you; please settle it in time and send the result in writing.</translation>
    </message>
    <message>
        <source>退件理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>退件通知书</source>
        <translation>Notice of Return</translation>
    </message>
    <message>
        <source>退回材料</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>（办理专用章）</source>
        <translation>(seal of handling)</translation>
    </message>
    <message>
        <source>（印章）</source>
        <translation>(seal)</translation>
    </message>
    <message>
        <source>（来源编号{no}）</source>
        <translation> (source no. {no})</translation>
    </message>
    <message>
        <source>，不能在原定期限内办结。经批准，办理期限延长{limit}。</source>
        <translation> cannot be closed within its limit. By approval the limit is extended by {limit}.</translation>
    </message>
    <message>
        <source>，已经办结，请持本单领取。</source>
        <translation> is closed; please fetch the result with this slip.</translation>
    </message>
    <message>
        <source>，现将办理所需的全部事项一次告知如下：</source>
        <translation>. Everything that is needed is told here at once:</translation>
    </message>
    <message>
        <source>，经审查不符合办理条件，现予退件。</source>
        <translation> does not meet the conditions and is given back.</translation>
    </message>
    <message>
        <source>，经审查，依法不予受理。现将理由和救济途径告知如下：</source>
        <translation> is not accepted by law. The reasons and remedies are:</translation>
    </message>
    <message>
        <source>，需要依法进行{reason}，所需时间不计入办理期限。</source>
        <translation> needs by law: {reason}. The time it takes is not counted.</translation>
    </message>
    <message>
        <source>投诉</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>办不成事反映</source>
        <translation>request that could not be met</translation>
    </message>
    <message>
        <source>12345工单</source>
        <translation>12345 order</translation>
    </message>
    <message>
        <source>{day}{hour}时</source>
        <translation>{day} at {hour}:00</translation>
    </message>
    <message>
        <source>{address}{office}</source>
        <translation>{address}, {office}</translation>
    </message>
    <message>
        <source>{day}{hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <source>{day}，{where}：{finding}（{state}）。</source>
        <translation>{day}, {where}: {finding} ({state}).</translation>
    </message>
    <message>
        <source>{kind}公告</source>
        <translation>Notice: {kind}</translation>
    </message>
    <message>
        <source>{said}另选他人的，在空行写明姓名并画“○”。</source>
        <translation>{said} To choose another, write the name on a free line and mark “○”.</translation>
    </message>
    <message>
        <source>{said}姓名按姓氏笔画排列。</source>
        <translation>{said} Names stand in the order of strokes.</translation>
    </message>
    <message>
        <source>□ 有效　□ 无效</source>
        <translation>□ valid　□ void</translation>
    </message>
    <message>
        <source>不同意</source>
        <translation>No</translation>
    </message>
    <message>
        <source>不画任何符号</source>
        <translation>no mark</translation>
    </message>
    <message>
        <source>于{day}前</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>互评表</source>
        <translation>Peer rating</translation>
    </message>
    <message>
        <source>人大代表</source>
        <translation>deputy</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>business</translation>
    </message>
    <message>
        <source>停办时间：</source>
        <translation>Time: </translation>
    </message>
    <message>
        <source>停电停网公告</source>
        <translation>Notice of an outage</translation>
    </message>
    <message>
        <source>催办通知</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>党员互评表</source>
        <translation>Party Members' Peer Rating</translation>
    </message>
    <message>
        <source>全部窗口</source>
        <translation>all windows</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>公示期内如有异议，请以书面形式向中心{office}提出，写明真实姓名和联系方式；以单位名义提出的，加盖公章。来信以发信邮戳日期为准。匿名或者内容不清的，公示期内不予受理。</source>
        <translation>Objections go in writing to the hall's {office} within the time of notice, with real name and contact; those of a unit under its seal. Letters count by the postmark of sending. Anonymous or unclear ones are not taken up within that time.</translation>
    </message>
    <message>
        <source>公示期：</source>
        <translation>Time of notice: </translation>
    </message>
    <message>
        <source>关于{award}
拟定人选的公示</source>
        <translation>Public Notice of those Proposed as
{award}</translation>
    </message>
    <message>
        <source>关于{span}
窗口服务督查情况的通报</source>
        <translation>Bulletin on the Supervision of Windows
{span}</translation>
    </message>
    <message>
        <source>关于抄送{span}
窗口考核结果的函</source>
        <translation>Letter on the Assessment of Windows
{span}</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>other</translation>
    </message>
    <message>
        <source>内　　容</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>办事安排：</source>
        <translation>Meanwhile: </translation>
    </message>
    <message>
        <source>办事群众</source>
        <translation>visitor</translation>
    </message>
    <message>
        <source>办理事项</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>办理日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>办结投诉{complaints}件，其中有责{liable}件；收到表扬{praise}件。</source>
        <translation>Complaints decided: {complaints}, with liability {liable}; commendations: {praise}.</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>受理地点：</source>
        <translation>Place: </translation>
    </message>
    <message>
        <source>受理时间：</source>
        <translation>Hours: </translation>
    </message>
    <message>
        <source>可以不署名。反映工作人员违纪违法问题的，请直接向纪检监察机构举报。</source>
        <translation>You need not sign. Breaches of discipline or law go straight to the discipline inspectors.</translation>
    </message>
    <message>
        <source>各窗口单位</source>
        <translation>All windows</translation>
    </message>
    <message>
        <source>同　意</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>同意人数等于或少于{n}名的有效，多于{n}名的作废。</source>
        <translation>With {n} or fewer names marked yes the ballot is valid, with more than {n} it is void.</translation>
    </message>
    <message>
        <source>唱票人</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>因{reason}，将临时{kind}，有关窗口暂停办理业务。现公告如下：</source>
        <translation>Because of {reason} there is an interruption ({kind}); the windows concerned stop work for that time:</translation>
    </message>
    <message>
        <source>姓　　名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>存根号{no}</source>
        <translation>Stub no. {no}</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>对结果有异议的，请在收到本函后{n}个工作日内书面提出。考核结果请作为派驻人员年度考核的参考。</source>
        <translation>Objections are welcome in writing within {n} working days of receiving this letter. Please take the results into account in the yearly assessment of those stationed here.</translation>
    </message>
    <message>
        <source>工作人员互评表</source>
        <translation>Staff Peer Rating</translation>
    </message>
    <message>
        <source>工作日{hours}</source>
        <translation>working days {hours}</translation>
    </message>
    <message>
        <source>差额{count}选{seats}</source>
        <translation>{seats} of {count}</translation>
    </message>
    <message>
        <source>已整改</source>
        <translation>put right</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>应选名额</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>废票</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>开展巡查、检查{rounds}次，发现问题{found}项，已整改{settled}项，正在整改{open}项。</source>
        <translation>Rounds: {rounds}; problems found: {found}, put right {settled}, in hand {open}. </translation>
    </message>
    <message>
        <source>弃　权</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>影响范围：</source>
        <translation>Where: </translation>
    </message>
    <message>
        <source>得票过半数并当选</source>
        <translation>Chosen by more than half</translation>
    </message>
    <message>
        <source>总体情况</source>
        <translation>In general</translation>
    </message>
    <message>
        <source>总监票人</source>
        <translation>Chief scrutineer</translation>
    </message>
    <message>
        <source>恢复时间如有变化，另行公告。给您带来不便，敬请谅解。</source>
        <translation>Any change of time will be told. We ask for your understanding.</translation>
    </message>
    <message>
        <source>您对本次服务</source>
        <translation>This service</translation>
    </message>
    <message>
        <source>您想说的话</source>
        <translation>What you want to say</translation>
    </message>
    <message>
        <source>您的意见和建议</source>
        <translation>Your comments</translation>
    </message>
    <message>
        <source>您的身份</source>
        <translation>You are</translation>
    </message>
    <message>
        <source>意见建议单</source>
        <translation>Suggestion slip</translation>
    </message>
    <message>
        <source>投票结论</source>
        <translation>The vote is</translation>
    </message>
    <message>
        <source>投递人存根</source>
        <translation>Your stub</translation>
    </message>
    <message>
        <source>投递日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>收到本通知后5个工作日内</source>
        <translation>within 5 working days of receiving this notice</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>收回票数等于或少于发出票数的，投票有效；多于发出票数的无效，重新投票。</source>
        <translation>With as many ballots taken in as given out, or fewer, the vote stands; with more it is void and is held again.</translation>
    </message>
    <message>
        <source>政协委员</source>
        <translation>CPPCC member</translation>
    </message>
    <message>
        <source>无效，重新投票</source>
        <translation>void, to be held again</translation>
    </message>
    <message>
        <source>是否回复</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>有关要求</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>服务反馈卡</source>
        <translation>Feedback card</translation>
    </message>
    <message>
        <source>本中心</source>
        <translation>this hall</translation>
    </message>
    <message>
        <source>本期未发现问题。</source>
        <translation>Nothing was found in this period.</translation>
    </message>
    <message>
        <source>正在整改</source>
        <translation>in hand</translation>
    </message>
    <message>
        <source>测评对象</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>满意度测评表</source>
        <translation>Satisfaction survey</translation>
    </message>
    <message>
        <source>现将{span}督查情况通报如下：</source>
        <translation>The supervision of {span} is reported as follows:</translation>
    </message>
    <message>
        <source>现将贵单位派驻窗口{span}的考核情况抄送如下：</source>
        <translation>The assessment of your windows in {span}:</translation>
    </message>
    <message>
        <source>画“×”</source>
        <translation>mark “×”</translation>
    </message>
    <message>
        <source>画“○”</source>
        <translation>mark “○”</translation>
    </message>
    <message>
        <source>监票人</source>
        <translation>Scrutineer</translation>
    </message>
    <message>
        <source>督办通知</source>
        <translation>Supervision notice</translation>
    </message>
    <message>
        <source>督查科</source>
        <translation>supervision office</translation>
    </message>
    <message>
        <source>等额选{seats}</source>
        <translation>all {seats} stand</translation>
    </message>
    <message>
        <source>类　　别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>经督查，发现以下事项：{text}</source>
        <translation>Supervision found: {text}</translation>
    </message>
    <message>
        <source>考核结果抄送函</source>
        <translation>Assessment letter</translation>
    </message>
    <message>
        <source>联系电话：</source>
        <translation>Phone: </translation>
    </message>
    <message>
        <source>自愿填写，可以不署名；需要回复的请留联系电话，我们为您保密。</source>
        <translation>Of your own free will, signed or not; for a reply leave a phone number, which we keep to ourselves.</translation>
    </message>
    <message>
        <source>被通报的窗口要逐项整改，于本通报印发之日起5个工作日内书面报送整改情况；其他窗口要对照自查，防止同类问题发生。整改情况纳入当月考核。</source>
        <translation>The windows named put each problem right and report in writing within 5 working days; all others check themselves against it. It counts in this month's assessment.</translation>
    </message>
    <message>
        <source>计票人</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>计票记录</source>
        <translation>Record of the count</translation>
    </message>
    <message>
        <source>评分：优10分、良8分、中6分、差4分，填在格内；不了解的画“—”。本表不记名，不评本人。</source>
        <translation>Very good 10, good 8, fair 6, poor 4, written in the cells; “—” where you cannot tell. Unsigned; you do not rate yourself.</translation>
    </message>
    <message>
        <source>说明：</source>
        <translation>Note: </translation>
    </message>
    <message>
        <source>请{due}办结，并将办理情况书面报我中心。未按期办结的，予以通报。</source>
        <translation>Please settle it {due} and report in writing. What is not settled in time goes into the bulletin.</translation>
    </message>
    <message>
        <source>请保存本存根。答复在大厅公示栏按存根号公示，不公示姓名；留有联系方式的，另行回复。</source>
        <translation>Please keep this stub. Replies hang on the board by stub number, without names; who left a contact is answered as well.</translation>
    </message>
    <message>
        <source>请按以下要求办理：</source>
        <translation>Please do the following:</translation>
    </message>
    <message>
        <source>选票</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>（按姓氏笔画排序）</source>
        <translation>(in the order of strokes)</translation>
    </message>
    <message>
        <source>（盖章处）</source>
        <translation>(seal)</translation>
    </message>
    <message>
        <source>发现问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>有责投诉</source>
        <translation>Liable</translation>
    </message>
    <message>
        <source>评定</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>计票（画“正”字）</source>
        <translation>Tally</translation>
    </message>
    <message>
        <source>同意</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstain</translation>
    </message>
    <message>
        <source>符号</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>咨询</source>
        <translation>enquiry</translation>
    </message>
    <message>
        <source>求助</source>
        <translation>help</translation>
    </message>
    <message>
        <source>表扬</source>
        <translation>praise</translation>
    </message>
    <message>
        <source>需要回复</source>
        <translation>please reply</translation>
    </message>
    <message>
        <source>不需要回复</source>
        <translation>no reply</translation>
    </message>
    <message>
        <source>非常满意</source>
        <translation>very satisfied</translation>
    </message>
    <message>
        <source>满意</source>
        <translation>satisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <translation>fairly satisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <translation>dissatisfied</translation>
    </message>
    <message>
        <source>非常不满意</source>
        <translation>very dissatisfied</translation>
    </message>
    <message>
        <source>一次告知清楚</source>
        <translation>told everything at once</translation>
    </message>
    <message>
        <source>在承诺时间内办结</source>
        <translation>done within the promise</translation>
    </message>
    <message>
        <source>没有多跑路</source>
        <translation>no extra visits</translation>
    </message>
    <message>
        <source>没有额外要材料</source>
        <translation>no extra papers asked</translation>
    </message>
    <message>
        <source>没有额外收费</source>
        <translation>no extra fees</translation>
    </message>
    <message>
        <source>德</source>
        <translation>Virtue</translation>
    </message>
    <message>
        <source>能</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>勤</source>
        <translation>Zeal</translation>
    </message>
    <message>
        <source>绩</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>廉</source>
        <translation>Honesty</translation>
    </message>
    <message>
        <source>服务态度</source>
        <translation>Manner</translation>
    </message>
    <message>
        <source>办事效率</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>业务水平</source>
        <translation>Competence</translation>
    </message>
    <message>
        <source>依法办事</source>
        <translation>Lawfulness</translation>
    </message>
    <message>
        <source>规范收费</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>办事公开</source>
        <translation>Openness</translation>
    </message>
    <message>
        <source>服务质量</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>清正廉洁</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>环境设施</source>
        <translation>Surroundings</translation>
    </message>
    <message>
        <source>测评内容</source>
        <translation>What is rated</translation>
    </message>
    <message>
        <source>不了解</source>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>停电</source>
        <translation>no electricity</translation>
    </message>
    <message>
        <source>停网</source>
        <translation>no network</translation>
    </message>
    <message>
        <source>设备停用</source>
        <translation>device out of order</translation>
    </message>
    <message>
        <source>系统停用</source>
        <translation>system out of order</translation>
    </message>
    <message>
        <source>窗口服务明星选票</source>
        <translation>Ballot for Service Stars</translation>
    </message>
    <message>
        <source>窗口服务明星民主投票</source>
        <translation>Vote on service stars</translation>
    </message>
    <message>
        <source>办事人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>各窗口要继续保持，坚持每日自查，防止问题发生。</source>
        <translation>All windows keep it so and check themselves every day.</translation>
    </message>
    <message>
        <source>{day}　{weekday}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>{label}：{said}</source>
        <translation>{label}: {said}</translation>
    </message>
    <message>
        <source>{span}
窗口服务工作报告</source>
        <translation>Report on the windows
{span}</translation>
    </message>
    <message>
        <source>当日休息，不需填报</source>
        <translation>a day of rest: nothing to report</translation>
    </message>
    <message>
        <source>{windows}号窗口未录入</source>
        <translation>windows {windows} have entered nothing</translation>
    </message>
    <message>
        <source>{year}年{month}月
窗口服务工作月报</source>
        <translation>Monthly report of the windows
{year}-{month:02}</translation>
    </message>
    <message>
        <source>{year}年第{quarter}季度
窗口服务工作季报</source>
        <translation>Quarterly report of the windows
{year}, quarter {quarter}</translation>
    </message>
    <message>
        <source>下步安排</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>不能印制的材料</source>
        <translation>Papers that cannot be printed</translation>
    </message>
    <message>
        <source>值班记录</source>
        <translation>duty log</translation>
    </message>
    <message>
        <source>六栏统计表</source>
        <translation>Six columns</translation>
    </message>
    <message>
        <source>办件情况</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>季报</source>
        <translation>Quarterly report</translation>
    </message>
    <message>
        <source>学习培训、会议和来访</source>
        <translation>Training, meetings and visits</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>From</translation>
    </message>
    <message>
        <source>当日没有逐件计时的到期件</source>
        <translation>no timed case was due that day</translation>
    </message>
    <message>
        <source>执收单位</source>
        <translation>Charged by</translation>
    </message>
    <message>
        <source>承诺、巡查和整改</source>
        <translation>Pledges, inspections and rectification</translation>
    </message>
    <message>
        <source>投诉、意见和表扬</source>
        <translation>Complaints, suggestions and praise</translation>
    </message>
    <message>
        <source>收件{n}件：逐件计时{timed}件，仅计数{only}件</source>
        <translation>Received {n}: timed {timed}, counted only {only}</translation>
    </message>
    <message>
        <source>收费依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>收费对象</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>日清表</source>
        <translation>Daily close</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>月报</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>期初</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>期初＋收件－办结－退件＝在办；超时只计逐件计时的件，按到期日计入。</source>
        <translation>Opening + received − closed − returned = in hand; late counts timed cases by due day.</translation>
    </message>
    <message>
        <source>期初＋收件－退件－办结＝在办；超时只计逐件计时的件，按到期日计入</source>
        <translation>Opening + received − returned − closed = in hand; late counts timed cases by due day</translation>
    </message>
    <message>
        <source>期间或编号</source>
        <translation>Period or number</translation>
    </message>
    <message>
        <source>未办</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>来电</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>校验码</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>每日巡查</source>
        <translation>daily round</translation>
    </message>
    <message>
        <source>没有缺项。</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>窗口（部门）</source>
        <translation>Window (department)</translation>
    </message>
    <message>
        <source>统计期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>缺报</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>缺项</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>缺项清单</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>迎检册</source>
        <translation>Inspection binder</translation>
    </message>
    <message>
        <source>零报告</source>
        <translation>Zero report</translation>
    </message>
    <message>
        <source>零超时、零责任投诉情况</source>
        <translation>Zero late, zero liable complaints</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>迎检册第{page}页　共{pages}页</source>
        <translation>Binder page {page} of {pages}</translation>
    </message>
    <message>
        <source>更换清单</source>
        <translation>Sheets to replace</translation>
    </message>
    <message>
        <source>巡墙清单</source>
        <translation>Wall walk</translation>
    </message>
    <message>
        <source>{day}　共{n}处</source>
        <translation>{day}　{n} places</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>取下编号</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>张贴编号</source>
        <translation>Put up</translation>
    </message>
    <message>
        <source>贴好</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>{n}处</source>
        <translation>{n} places</translation>
    </message>
    <message>
        <source>只取下</source>
        <translation>take down only</translation>
    </message>
    <message>
        <source>逐处对照小图和编号，在格中打勾：1 完好　2 破损　3 不符　4 缺失</source>
        <translation>Compare picture and number, tick the box: 1 good　2 torn　3 another sheet　4 missing</translation>
    </message>
    <message>
        <source>尚未张贴</source>
        <translation>nothing up yet</translation>
    </message>
    <message>
        <source>{name}同志：</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{no}号窗口</source>
        <translation>Window {no}</translation>
    </message>
    <message>
        <source>{share}（{n}）</source>
        <translation>{share} ({n})</translation>
    </message>
    <message>
        <source>{wide} × {high} mm　按实际大小打印，勿缩放</source>
        <translation>{wide} × {high} mm　print at actual size</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{year}-{month:02}</translation>
    </message>
    <message>
        <source>{year}年第{quarter}季度</source>
        <translation>Quarter {quarter} of {year}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>佩戴于左胸　拾到请交引导台</source>
        <translation>Worn on the left. If found: guide desk</translation>
    </message>
    <message>
        <source>便民联系卡</source>
        <translation>Service card</translation>
    </message>
    <message>
        <source>办公时间</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>办结{n}件</source>
        <translation>{n} closed</translation>
    </message>
    <message>
        <source>办结件数</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>反面</source>
        <translation>backs</translation>
    </message>
    <message>
        <source>反面左右对换排列，双面打印选“长边翻转”</source>
        <translation>Columns of the backs are swapped: flip on long edge</translation>
    </message>
    <message>
        <source>命名单位　{who}</source>
        <translation>Named by {who}</translation>
    </message>
    <message>
        <source>咨询监督</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>地　　址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>套打测试页：与空白证书叠合对光，量出偏移毫米数，填入“整体移动”。</source>
        <translation>Test sheet: hold it with a blank form against the light and type the millimetres it is off.</translation>
    </message>
    <message>
        <source>姓　名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>岗位标牌</source>
        <translation>Post plaque</translation>
    </message>
    <message>
        <source>工　号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>工作时间佩戴于左胸　拾到请交引导台</source>
        <translation>Worn on the left at work. If found: guide desk</translation>
    </message>
    <message>
        <source>工号　{no}</source>
        <translation>No. {no}</translation>
    </message>
    <message>
        <source>按时率只就逐件计时的件而言，按到期日计入；满意率只就收到的评价而言；括号内为样本数。各窗口按编号排列，不排名次。</source>
        <translation>On time speaks for timed cases by their due day, satisfied for the ratings received; samples in brackets. By number, not ranked.</translation>
    </message>
    <message>
        <source>按时率未计</source>
        <translation>On time: not counted</translation>
    </message>
    <message>
        <source>按时率（计时）</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>日期（居中）</source>
        <translation>Day (middle)</translation>
    </message>
    <message>
        <source>有效期</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>桌牌</source>
        <translation>Desk plate</translation>
    </message>
    <message>
        <source>桌牌　200 × 100 mm，双面　沿实线裁切，沿虚线对折　按实际大小打印，勿缩放</source>
        <translation>Desk plate 200 × 100 mm, two sides. Cut along the line, fold along the dashes. Print at actual size</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>正面</source>
        <translation>fronts</translation>
    </message>
    <message>
        <source>满意率未计</source>
        <translation>Satisfied: not counted</translation>
    </message>
    <message>
        <source>满意率（评价）</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>特发此证。</source>
        <translation>as this certificate confirms.</translation>
    </message>
    <message>
        <source>称号（居中）</source>
        <translation>Title (middle)</translation>
    </message>
    <message>
        <source>窗口服务明星</source>
        <translation>Service stars</translation>
    </message>
    <message>
        <source>窗牌</source>
        <translation>Window sign</translation>
    </message>
    <message>
        <source>第{n}张，共{count}张</source>
        <translation>sheet {n} of {count}</translation>
    </message>
    <message>
        <source>第{row}行第{column}列，共{rows}行{columns}列　沿角线裁切拼接</source>
        <translation>Row {row}, column {column} of {rows} × {columns}. Cut at the marks and join</translation>
    </message>
    <message>
        <source>粘贴边　折向内侧，粘于对面板底</source>
        <translation>Flap: fold inward and glue</translation>
    </message>
    <message>
        <source>经考核评议，被评为</source>
        <translation>has been assessed and named</translation>
    </message>
    <message>
        <source>结语</source>
        <translation>Closing words</translation>
    </message>
    <message>
        <source>编号　{no}</source>
        <translation>No. {no}</translation>
    </message>
    <message>
        <source>胸牌</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>荣誉</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>荣誉证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>落款（居中）</source>
        <translation>Issuer (middle)</translation>
    </message>
    <message>
        <source>计时{n}，按时率{share}</source>
        <translation>{n} timed, {share} on time</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>评价{n}，满意率{share}</source>
        <translation>{n} ratings, {share} satisfied</translation>
    </message>
    <message>
        <source>评价码</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>评比台</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>（打印时取号）</source>
        <translation>(taken when printed)</translation>
    </message>
    <message>
        <source>（由平台提供）</source>
        <translation>(platform)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>,</translation>
    </message>
    <message>
        <source>按走动顺序逐板更换：先取下原件，再张贴新件，贴好一处勾一处。</source>
        <translation>Board by board in walking order: take the old sheet down, put the new one up, tick the box.</translation>
    </message>
    <message>
        <source>张贴人</source>
        <translation>Put up by</translation>
    </message>
    <message>
        <source>不同意，退回重新调查</source>
        <translation>Not approved, inquire again</translation>
    </message>
    <message>
        <source>AB岗顶岗、请假有登记</source>
        <translation>Stand-ins and leaves recorded</translation>
    </message>
    <message>
        <source>合格画“✓”，有问题画“×”，不适用画“—”。五正：衣帽正、工号牌正、设备正、票箱正、坐姿正。三必须：电话铃响三声内必须接听；必须给出答复，不说“不知道”；政策允许的必须解决。</source>
        <translation>✓ in order, × a problem, — does not apply. Five straight: dress, badge, devices, ballot box, posture. Three musts: the phone is picked up within three rings; an answer is given, never “I do not know”; what the rules allow is solved.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>监督电话　{no}</source>
        <translation>Supervision　{no}</translation>
    </message>
    <message>
        <source>符合的请画“✓”</source>
        <translation>Tick what is true</translation>
    </message>
    <message>
        <source>请在相应的方框内画“✓”。本表不记名，由您自愿填写，填好后投入大厅意见箱。</source>
        <translation>Tick one box a line. Unsigned and of your own free will; put it into the box of the hall.</translation>
    </message>
    <message>
        <source>依法不需要办理，或者不属于本机关职权范围的，即时告知不予受理并出具书面凭证。</source>
        <translation>What needs no licence, or lies outside this authority's power, is refused at once in writing.</translation>
    </message>
    <message>
        <source>{you}可以陈述、申辩，也可以依法申请行政复议或者提起行政诉讼。</source>
        <translation>{you} rights: to state a case, to apply for reconsideration, to sue.</translation>
    </message>
    <message>
        <source>{count}次，{points}分</source>
        <translation>{count} times, {points} points</translation>
    </message>
    <message>
        <source>{hall}窗口服务明星评选办法</source>
        <translation>rules for the service stars of {hall}</translation>
    </message>
    <message>
        <source>{how}{said}</source>
        <translation>{how} {said}</translation>
    </message>
    <message>
        <source>{hundred}×{weight}%＝{points}</source>
        <translation>{hundred} × {weight}% = {points}</translation>
    </message>
    <message>
        <source>{name}组：</source>
        <translation>Group {name}:</translation>
    </message>
    <message>
        <source>{name}（{window}）</source>
        <translation>{name} ({window})</translation>
    </message>
    <message>
        <source>{name}，第{n}版</source>
        <translation>{name}, version {n}</translation>
    </message>
    <message>
        <source>{n}个窗口</source>
        <translation>{n} windows</translation>
    </message>
    <message>
        <source>{n}名同志</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{n}天</source>
        <translation>{n} days</translation>
    </message>
    <message>
        <source>{raw}，折合百分{said}</source>
        <translation>{raw}, of a hundred {said}</translation>
    </message>
    <message>
        <source>{rows}等{n}项</source>
        <translation>{rows} …, {n} in all</translation>
    </message>
    <message>
        <source>{said}{names}分别独立录票，核对一致。</source>
        <translation>{said} {names} entered the ballots independently and agree.</translation>
    </message>
    <message>
        <source>{why}{n}张</source>
        <translation>{why}: {n}</translation>
    </message>
    <message>
        <source>参加评选{n}人，通过资格审查{eligible}人，没有未通过或者暂缓的人员。</source>
        <translation>{n} candidates, {eligible} of them eligible; nobody did not pass or is deferred.</translation>
    </message>
    <message>
        <source>{said}废票原因：{told}。</source>
        <translation>{said} Void because of: {told}.</translation>
    </message>
    <message>
        <source>{said}本次投票无效，重新投票。</source>
        <translation>{said} This vote is invalid and is held again.</translation>
    </message>
    <message>
        <source>{said}过线须{n}票。</source>
        <translation>{said} A majority takes {n} votes.</translation>
    </message>
    <message>
        <source>{said}（依据{rows}）</source>
        <translation>{said} (rows {rows})</translation>
    </message>
    <message>
        <source>{said}（样本{n}）</source>
        <translation>{said} (sample {n})</translation>
    </message>
    <message>
        <source>{said}；缺：{missing}</source>
        <translation>{said}; missing: {missing}</translation>
    </message>
    <message>
        <source>{span}（{days}；{posting}）。</source>
        <translation>{span} ({days}; {posting}).</translation>
    </message>
    <message>
        <source>{title}（{day}，选{seats}名，无记名）：应到{eligible}人，实到{present}人，发出选票{issued}张，收回{collected}张，有效{valid}张（其中空白{blank}张），废票{void}张。</source>
        <translation>{title} ({day}, {seats} to be chosen, secret): {eligible} entitled, {present} present, {issued} ballots given out, {collected} taken in, {valid} valid ({blank} of them blank), {void} void.</translation>
    </message>
    <message>
        <source>{values}（{n}个），{how}{said}</source>
        <translation>{values} ({n}), {how} {said}</translation>
    </message>
    <message>
        <source>{version}（{why}）</source>
        <translation>{version} ({why})</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>公示和异议</source>
        <translation>Publicity and objections</translation>
    </message>
    <message>
        <source>参加评选{n}人，通过资格审查{eligible}人。未通过的、暂缓的和需要说明的如下；其余人员没有不符合资格条件的记录。暂缓是有关事项尚未认定，不是未通过。</source>
        <translation>{n} candidates, {eligible} of them eligible. Those who did not pass, are deferred or need a remark follow; of the others no record speaks against the conditions. Deferred means that something is not decided yet, not that it was not passed.</translation>
    </message>
    <message>
        <source>尚未公示。</source>
        <translation>Not published yet.</translation>
    </message>
    <message>
        <source>差距说明</source>
        <translation>What it lacked</translation>
    </message>
    <message>
        <source>异议{n}（{day}，{signed}，关于{about}）：{content}</source>
        <translation>Objection {n} ({day}, {signed}, about {about}): {content}</translation>
    </message>
    <message>
        <source>张贴当日不计入</source>
        <translation>the day of posting does not count</translation>
    </message>
    <message>
        <source>张贴当日计入</source>
        <translation>the day of posting counts</translation>
    </message>
    <message>
        <source>当选</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>得分于{day}锁定，此后规则和数据不再变动。锁定内容摘要{one}，公示内容摘要{other}（SHA-256前16位）。</source>
        <translation>The scores were locked on {day}; rules and data have not changed since. Digest of what was locked {one}, of what was published {other} (first 16 digits of SHA-256).</translation>
    </message>
    <message>
        <source>总分{total}，第{rank}名</source>
        <translation>total {total}, rank {rank}</translation>
    </message>
    <message>
        <source>投票</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>本公示替代{day}的公示，公示期重新计算。</source>
        <translation>This notice replaces the one of {day}; its days begin anew. </translation>
    </message>
    <message>
        <source>本材料</source>
        <translation>This dossier</translation>
    </message>
    <message>
        <source>本材料列明评选所依据的规则、资格审查的依据编号、每名候选人的原始数据和计算过程、计票结果、并列处理、异议和处理决定，任何人都可以据此用笔复算。对本人数据有疑问的，可凭依据编号到本单位查阅对应记录。</source>
        <translation>This dossier lists the rules, the rows on which the conditions were judged, every candidate’s data and sum, the count of the ballots, ties, objections and decisions, so that anyone can recompute the result by hand. Who doubts a figure of their own may ask to see its row by the number.</translation>
    </message>
    <message>
        <source>本次没有投票，或者投票尚未计票。</source>
        <translation>There was no vote, or it is not counted yet.</translation>
    </message>
    <message>
        <source>权重变动10%：每项权重单独减、加十分之一（其余按比例折算）后的名次（减／加），以及仍在线内的次数。</source>
        <translation>Weights changed by 10%: ranks with each weight a tenth lower / higher (the others in proportion), and how often still inside.</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>核查情况：{finding}处理决定：{decision}（{by}）。</source>
        <translation>Finding: {finding} Decision: {decision} ({by}).</translation>
    </message>
    <message>
        <source>根据《{rules}》，经{how}，拟定以下{who}为{award}。现予公示{order}：</source>
        <translation>By {rules}, through {how}, the following {who} are proposed as {award} and made public{order}:</translation>
    </message>
    <message>
        <source>正在核查。</source>
        <translation>It is being looked into.</translation>
    </message>
    <message>
        <source>每项得分＝折合百分×权重，四舍五入到小数点后{n}位；总分＝各项得分之和，再加减分。名次按总分，总分相同的按规则列明的指标依次比较。</source>
        <translation>Points of a part = value of a hundred × weight, rounded half up to {n} places; the total is their sum, with bonuses. Ranks go by the total, equal totals by the figures that the rules name, one after the other.</translation>
    </message>
    <message>
        <source>没有得分。</source>
        <translation>There are no scores.</translation>
    </message>
    <message>
        <source>没有收到异议。</source>
        <translation>No objection was raised.</translation>
    </message>
    <message>
        <source>没有数据或样本不足，按规则不计，权重分给其他各项</source>
        <translation>nothing known or too small a sample: by the rules it does not count, the other parts count more</translation>
    </message>
    <message>
        <source>没有数据，得{points}分</source>
        <translation>nothing known, {points} points</translation>
    </message>
    <message>
        <source>第{n}版</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>结果尚未产生。</source>
        <translation>There is no result yet.</translation>
    </message>
    <message>
        <source>缺数据</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>缺数据，不排名</source>
        <translation>no data, not ranked</translation>
    </message>
    <message>
        <source>评选周期</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>评选材料</source>
        <translation>Selection dossier</translation>
    </message>
    <message>
        <source>评选结果</source>
        <translation>the result</translation>
    </message>
    <message>
        <source>评选规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>资格审查</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>资格审查、月度考核、群众评议、民主投票和主任办公会研究</source>
        <translation>conditions, monthly assessment, public appraisal, vote and the directors’ meeting</translation>
    </message>
    <message>
        <source>距线为总分与入围（入选）线之差。下面逐人列出原始数据和计算过程；同一数值出现多次的，“×”后为次数；超过四位小数的只写四位，计算时不舍入。</source>
        <translation>Distance is from the line of the shortlist (or of those chosen). Every candidate’s data and sum follow; “×” stands before how often a value occurs; four places are written, all of them are reckoned with.</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>递补顺序：{names}。</source>
        <translation>Reserve in order: {names}.</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>总分</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>距线</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>依据编号</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>产生方式</source>
        <translation>By</translation>
    </message>
    <message>
        <source>未选</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>得票</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>荣誉、证书编号</source>
        <translation>Title, certificate</translation>
    </message>
    <message>
        <source>过线</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>线内</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>关于{award}
评选结果的通报</source>
        <translation>Result:
{award}</translation>
    </message>
    <message>
        <source>{reward}。</source>
        <translation>{reward}.</translation>
    </message>
    <message>
        <source>希望以上获评者再接再厉，继续做好窗口服务；各窗口对照先进找差距，改进作风，提高效率，让前来办事的人少等、少跑、办得成。</source>
        <translation>May those named here go on serving as well; may all windows learn from them, so that people wait less, come once and get done what they came for.</translation>
    </message>
    <message>
        <source>公示期间没有收到异议</source>
        <translation>no objection was raised</translation>
    </message>
    <message>
        <source>公示期间收到异议{n}件，已核查处理</source>
        <translation>{n} objections were raised, looked into and decided</translation>
    </message>
    <message>
        <source>根据《{rules}》，经{how}，并于{span}公示，{raised}，评定以下{who}为{award}，现予通报：</source>
        <translation>By {rules}, through {how}, public from {span} ({raised}), the following {who} are {award}:</translation>
    </message>
    <message>
        <source>评选结果通报</source>
        <translation>Result of the stars</translation>
    </message>
    <message>
        <source>选　中</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>不　选</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>排　名</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>评　价</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>写1、2、3……，1为最好</source>
        <translation>write 1, 2, 3 …; 1 is the best</translation>
    </message>
    <message>
        <source>写明等次：{told}</source>
        <translation>write the level: {told}</translation>
    </message>
    <message>
        <source>每名只写一个等次。</source>
        <translation>One level for each name. </translation>
    </message>
    <message>
        <source>名次不重复、不跳号，最多排{n}名；不合规定的作废。</source>
        <translation>No rank twice, none left out, {n} at most; anything else is void. </translation>
    </message>
    <message>
        <source>选中人数等于或少于{n}名的有效，多于{n}名的作废。</source>
        <translation>Valid with {n} names or fewer, void with more than {n}. </translation>
    </message>
    <message>
        <source>{said}画其他符号的作废。</source>
        <translation>{said}Void with any other mark. </translation>
    </message>
    <message>
        <source>评议票来自：{told}。</source>
        <translation>The sheets are those of: {told}.</translation>
    </message>
    <message>
        <source>累计称号达到规定次数：{names}。</source>
        <translation>As many titles as the rules ask for: {names}.</translation>
    </message>
    <message>
        <source>格内填代号：{told}。本表不记名，不评本人。</source>
        <translation>Write a digit into each box: {told}. Do not sign, do not rate yourself.</translation>
    </message>
    <message>
        <source>{n}为{word}</source>
        <translation>{n} {word}</translation>
    </message>
    <message>
        <source>{n}为{word}（{points}分）</source>
        <translation>{n} {word} ({points} points)</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>加减分依据</source>
        <translation>What took or gave points</translation>
    </message>
    <message>
        <source>考核人</source>
        <translation>Assessed by</translation>
    </message>
    <message>
        <source>复核人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>窗口月度考核表</source>
        <translation>Monthly Assessment of Windows</translation>
    </message>
    <message>
        <source>人员月度考核表</source>
        <translation>Monthly Assessment of People</translation>
    </message>
    <message>
        <source>月度考核表</source>
        <translation>Monthly assessment sheet</translation>
    </message>
    <message>
        <source>{grade}{n}</source>
        <translation>{grade} {n}</translation>
    </message>
    <message>
        <source>窗口{n}个</source>
        <translation>{n} windows</translation>
    </message>
    <message>
        <source>人员{n}名</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{said}：{parts}</source>
        <translation>{said}: {parts}</translation>
    </message>
    <message>
        <source>基础分{base}</source>
        <translation>Base {base}</translation>
    </message>
    <message>
        <source>申诉截止{day}</source>
        <translation>Appeals until {day}</translation>
    </message>
    <message>
        <source>经考核评议并公示，{names}被评为{award}。</source>
        <translation>After assessment, appraisal and publicity, these are {award}: {names}.</translation>
    </message>
    <message>
        <source>考核结果</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>{grade}{n}人</source>
        <translation>{grade} {n}</translation>
    </message>
    <message>
        <source>参加考核{n}人</source>
        <translation>{n} people were assessed</translation>
    </message>
    <message>
        <source>受理申诉{n}件，成立{upheld}件</source>
        <translation>{n} appeals, {upheld} of them upheld</translation>
    </message>
    <message>
        <source>{said}。结果如下：</source>
        <translation>{said}. The results:</translation>
    </message>
    <message>
        <source>日志号及其校验码：本页印出以前的记录，此后若被改动、删除，凭此可以查出；不证明应当录入的都已录入。</source>
        <translation>Log number and check tell whether records from before this print were changed or removed since; not that all was entered.</translation>
    </message>
    <message>
        <source>日志号可查印出后的改动，不证明录入齐全</source>
        <translation>the log shows later changes, not completeness</translation>
    </message>
    <message>
        <source>停电（停网）</source>
        <translation>no electricity or network</translation>
    </message>
    <message>
        <source>〔某月某日〕</source>
        <translation>[day]</translation>
    </message>
    <message>
        <source>〔起止时间〕</source>
        <translation>[from – to]</translation>
    </message>
    <message>
        <source>〔窗口〕</source>
        <translation>[windows]</translation>
    </message>
    <message>
        <source>〔原因〕</source>
        <translation>[reason]</translation>
    </message>
    <message>
        <source>〔单位名称〕</source>
        <translation>[name of the unit]</translation>
    </message>
    <message>
        <source>{said}，评诺{score}分</source>
        <translation>{said}; scored {score}</translation>
    </message>
    <message>
        <source>期初在办{opening}  ＋  受理{accepted}  －  办结{closed}  －  退件{returned}  ＝  期末在办{in_hand}</source>
        <translation>open at start {opening} + accepted {accepted} − closed {closed} − returned {returned} = open at end {in_hand}</translation>
    </message>
    <message>
        <source>工号</source>
        <translation>Staff no.</translation>
    </message>
    <message>
        <source>{title}（截至{day}）</source>
        <translation>{title} (up to {day})</translation>
    </message>
    <message>
        <source>{day}命名</source>
        <translation>Named on {day}</translation>
    </message>
    <message>
        <source>{day}兑现</source>
        <translation>Kept on {day}</translation>
    </message>
    <message>
        <source>申请人姓名、名称已隐去一部分；本表只列逐件登记的办件，不含合计录入的。</source>
        <translation>Names are partly hidden; cases that were only counted are not in the table.</translation>
    </message>
    <message>
        <source>{said}，待定{n}件</source>
        <translation>{said}, {n} pending</translation>
    </message>
    <message>
        <source>举例</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>待定{n}件</source>
        <translation>Pending: {n}</translation>
    </message>
    <message>
        <source>缺项内容</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>因{reason}，临时{kind}，有关窗口暂停办理业务。现公告如下：</source>
        <translation>Because of {reason} there is an interruption ({kind}); the windows concerned stop work for that time:</translation>
    </message>
    <message>
        <source>已取号的，当日恢复后优先办理；急办事项请到引导台登记，由专人联系。</source>
        <translation>Those who hold a number are served first when work goes on; urgent matters are noted at the guides' desk.</translation>
    </message>
    <message>
        <source>网上办理不受影响。</source>
        <translation> Online service goes on.</translation>
    </message>
</context>
</TS>
