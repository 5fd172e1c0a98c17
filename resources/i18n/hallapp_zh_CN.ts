<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptanceDialog</name>
    <message>
        <source>Put the time of acceptance right</source>
        <translation>更正受理时刻</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>AcceptanceForm</name>
    <message>
        <source>Accepted at</source>
        <translation>受理时刻</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收件时刻</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>更正原因</translation>
    </message>
    <message>
        <source>Both due times are counted again. Who changed it and why stays in the history.</source>
        <translation>承诺、法定两个到期时刻都会重算；谁改的、为什么改，留在办理记录里。</translation>
    </message>
</context>
<context>
    <name>Appraisal</name>
    <message>
        <source>Ratings</source>
        <translation>好差评</translation>
    </message>
    <message>
        <source>Appraisal forms</source>
        <translation>评议表</translation>
    </message>
    <message>
        <source>Monthly assessment</source>
        <translation>月度考核</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>群众评议</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>互评</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>领导点评</translation>
    </message>
    <message>
        <source>Those on duty</source>
        <translation>值班评议</translation>
    </message>
    <message>
        <source>Oneself</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>{n} of them wait</source>
        <translation>其中 {n} 件待处理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>{n} differ</source>
        <translation>{n} 份不一致</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>缺 {n} 份</translation>
    </message>
    <message>
        <source>{n} typed once</source>
        <translation>{n} 份待复核</translation>
    </message>
    <message>
        <source>To be typed in</source>
        <translation>待录入</translation>
    </message>
    <message>
        <source>Can be closed</source>
        <translation>可结束</translation>
    </message>
    <message>
        <source>There are no ratings yet</source>
        <translation>还没有评价</translation>
    </message>
    <message>
        <source>Import the table of the rating devices, or enter what is on a card</source>
        <translation>请先导入评价器的表格，或录入反馈卡上的评价</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>导入评价…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>评价选项…</translation>
    </message>
    <message>
        <source>Enter a rating…</source>
        <translation>录入评价…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Choose a rating to see what was said</source>
        <translation>选中一条，查看评价内容</translation>
    </message>
    <message>
        <source>Handle it…</source>
        <translation>回访、整改…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>存疑核查</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Choose the table of ratings</source>
        <translation>选择评价表格</translation>
    </message>
    <message>
        <source>No round of appraisal was held yet</source>
        <translation>还没有组织过评议</translation>
    </message>
    <message>
        <source>Begin one: its form is printed, filled in and typed in by two people</source>
        <translation>请先开始一轮评议：打印表格、填写，再由两人分别录入</translation>
    </message>
    <message>
        <source>Begin a round…</source>
        <translation>开始评议…</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>打印评议表</translation>
    </message>
    <message>
        <source>Type sheets in…</source>
        <translation>录入评议表…</translation>
    </message>
    <message>
        <source>Issued, handed in…</source>
        <translation>发出与交表…</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>结束评议</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>{n} rounds</source>
        <translation>{n} 轮评议</translation>
    </message>
    <message>
        <source>{kind}: {voters}. Issued {issued}, back {back}, void {void}</source>
        <translation>{kind}，由{voters}填写。发出 {issued} 份，收回 {back} 份，无效 {void} 份</translation>
    </message>
    <message>
        <source>{name} is closed</source>
        <translation>“{name}”已结束</translation>
    </message>
    <message>
        <source>{name} is open again</source>
        <translation>“{name}”已重新开放</translation>
    </message>
    <message>
        <source>{n} sheets missing: {names}</source>
        <translation>还缺 {n} 份：{names}</translation>
    </message>
    <message>
        <source>On {n} sheets the two differ: settle them with the paper</source>
        <translation>{n} 份两次录入不一致，请对照原表核定</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>points to be chosen</source>
        <translation>待确定分值</translation>
    </message>
    <message>
        <source>points to be given</source>
        <translation>待给分</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未考核</translation>
    </message>
    <message>
        <source>assessed, may be appealed</source>
        <translation>已考核，申诉期</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已通报</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>each person</source>
        <translation>每人</translation>
    </message>
    <message>
        <source>each half-day</source>
        <translation>每半天</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>each working day over</source>
        <translation>每超1个工作日</translation>
    </message>
    <message>
        <source>each percentage point</source>
        <translation>每个百分点</translation>
    </message>
    <message>
        <source>Case past its promise</source>
        <translation>超过承诺时限的办件</translation>
    </message>
    <message>
        <source>Complaint with liability</source>
        <translation>有责投诉</translation>
    </message>
    <message>
        <source>Bad rating with a ground</source>
        <translation>差评属实</translation>
    </message>
    <message>
        <source>Finding of an inspection</source>
        <translation>巡查发现问题</translation>
    </message>
    <message>
        <source>Supervision notice</source>
        <translation>督办通知</translation>
    </message>
    <message>
        <source>Held to account</source>
        <translation>责任追究</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Absent from training</source>
        <translation>学习培训缺席</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Contest won</source>
        <translation>竞赛获奖</translation>
    </message>
    <message>
        <source>Service beyond duty</source>
        <translation>延时、上门等服务</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未认定</translation>
    </message>
    <message>
        <source>the minutes are missing</source>
        <translation>缺分钟数</translation>
    </message>
    <message>
        <source>to be confirmed: named as absent</source>
        <translation>待确认：台账记为缺席</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source> {n} times </source>
        <translation>{n}次</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>AssessmentDialog</name>
    <message>
        <source>Points for {name}</source>
        <translation>给{name}加减分</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number of the entry they stem from</source>
        <translation>依据的台账编号</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>有就填</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{name} {points} points</source>
        <translation>{name} {points} 分</translation>
    </message>
    <message>
        <source>Decide the points</source>
        <translation>确定分值</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>{range}; 0 waives them</source>
        <translation>{range}；填 0 为不计分</translation>
    </message>
    <message>
        <source>Decided: {points}</source>
        <translation>已确定：{points} 分</translation>
    </message>
    <message>
        <source>Appeal of {name}</source>
        <translation>{name}的申诉</translation>
    </message>
    <message>
        <source>The score as a whole</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Record the appeal</source>
        <translation>登记申诉</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>申诉的项目</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>申诉理由</translation>
    </message>
    <message>
        <source>Appeal recorded</source>
        <translation>申诉已登记</translation>
    </message>
    <message>
        <source>Decide the appeal of {name}</source>
        <translation>处理{name}的申诉</translation>
    </message>
    <message>
        <source>It succeeds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>It is dismissed</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Which point changes</source>
        <translation>改哪一项</translation>
    </message>
    <message>
        <source>Its points from now on</source>
        <translation>改为多少分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Appeal decided</source>
        <translation>申诉已处理</translation>
    </message>
    <message>
        <source>Correct the assessment of {month}</source>
        <translation>更正{month}考核</translation>
    </message>
    <message>
        <source>What is locked stays as it is and holds until the next version is published.</source>
        <translation>已锁定的一版原样保留，新一版通报之前仍以它为准。</translation>
    </message>
    <message>
        <source>Begin the next version</source>
        <translation>开始新一版</translation>
    </message>
    <message>
        <source>The next version is open</source>
        <translation>新一版已开始</translation>
    </message>
</context>
<context>
    <name>AssessmentTab</name>
    <message>
        <source>Month before</source>
        <translation>上一月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下一月</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>No score table is in force in this month</source>
        <translation>这个月没有可用的评分表</translation>
    </message>
    <message>
        <source>Choose one of another hall and change its points, or write one</source>
        <translation>可选用别处的评分表再改分值，也可自己编写</translation>
    </message>
    <message>
        <source>Choose a score table…</source>
        <translation>选用评分表…</translation>
    </message>
    <message>
        <source>assessed, appeals until {day}</source>
        <translation>已考核，申诉截止{day}</translation>
    </message>
    <message>
        <source>{n} appeals to decide</source>
        <translation>{n} 件申诉待处理</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>第{n}版</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Assess {month}</source>
        <translation>考核{month}</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Lock the month</source>
        <translation>锁定本月</translation>
    </message>
    <message>
        <source>{month} is assessed; appeals may come</source>
        <translation>{month}已考核，进入申诉期</translation>
    </message>
    <message>
        <source>{month} is published: print the bulletin</source>
        <translation>{month}考核结果已通报：请打印通报</translation>
    </message>
    <message>
        <source>{month} is locked</source>
        <translation>{month}考核已锁定</translation>
    </message>
    <message>
        <source>{month} is open again</source>
        <translation>{month}考核已退回</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Import attendance…</source>
        <translation>导入考勤…</translation>
    </message>
    <message>
        <source>Score table…</source>
        <translation>评分表…</translation>
    </message>
    <message>
        <source>Attendance codes…</source>
        <translation>考勤代码…</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>退回未考核</translation>
    </message>
    <message>
        <source>Correct the locked month…</source>
        <translation>更正已锁定的月份…</translation>
    </message>
    <message>
        <source>Assessment sheet</source>
        <translation>月度考核表</translation>
    </message>
    <message>
        <source>Bulletin with the results</source>
        <translation>考核结果通报</translation>
    </message>
    <message>
        <source>Letter to {department}</source>
        <translation>抄送函：{department}</translation>
    </message>
    <message>
        <source>Import attendance</source>
        <translation>导入考勤</translation>
    </message>
    <message>
        <source>{table}, in force from {day}</source>
        <translation>{table}，自 {day} 起执行</translation>
    </message>
    <message>
        <source>; corrected: {reason}</source>
        <translation>；更正原因：{reason}</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>vetoed</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>{n} to choose</source>
        <translation>{n} 项待定分</translation>
    </message>
    <message>
        <source>{n} pending</source>
        <translation>{n} 项待定</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>查看依据</translation>
    </message>
    <message>
        <source>Give points…</source>
        <translation>加减分…</translation>
    </message>
    <message>
        <source>Decide the points…</source>
        <translation>确定分值…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Record an appeal…</source>
        <translation>登记申诉…</translation>
    </message>
    <message>
        <source>Decide the appeal…</source>
        <translation>处理申诉…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Appeal {day}: {ground}</source>
        <translation>{day}申诉：{ground}</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>upheld: {reason}</source>
        <translation>成立：{reason}</translation>
    </message>
    <message>
        <source>dismissed: {reason}</source>
        <translation>不成立：{reason}</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} 至 {most}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Average of the window&apos;s people</source>
        <translation>本窗口人员平均</translation>
    </message>
    <message>
        <source>share</source>
        <translation>连带</translation>
    </message>
    <message>
        <source>{who}: {reason}</source>
        <translation>{who}：{reason}</translation>
    </message>
</context>
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Attendance of {name}</source>
        <translation>{name}的考勤</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} 条记录</translation>
    </message>
</context>
<context>
    <name>BallotDialog</name>
    <message>
        <source>Who counts</source>
        <translation>录票人</translation>
    </message>
    <message>
        <source>Ballots entered</source>
        <translation>已录选票</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>录完</translation>
    </message>
    <message>
        <source>Ballot {n}</source>
        <translation>第 {n} 张</translation>
    </message>
</context>
<context>
    <name>BoardDialog</name>
    <message>
        <source>Change the board</source>
        <translation>修改展板</translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation>添加展板</translation>
    </message>
    <message>
        <source>to the right of the entrance</source>
        <translation>进门右手</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Photo of the board</source>
        <translation>展板照片</translation>
    </message>
    <message>
        <source>Photo of the board…</source>
        <translation>展板照片…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>The board {name} is saved</source>
        <translation>展板“{name}”已保存</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>All up</source>
        <translation>贴好</translation>
    </message>
    <message>
        <source>Change the board</source>
        <translation>修改展板</translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation>{n} 张</translation>
    </message>
    <message>
        <source>{n} sheets, {stale} stale</source>
        <translation>{n} 张，待更换 {stale}</translation>
    </message>
</context>
<context>
    <name>BoxDialog</name>
    <message>
        <source>Open the suggestion box</source>
        <translation>意见箱开箱</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>意见箱</translation>
    </message>
    <message>
        <source>First opener</source>
        <translation>开箱人一</translation>
    </message>
    <message>
        <source>Second opener</source>
        <translation>开箱人二</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封签</translation>
    </message>
    <message>
        <source>Slips counted</source>
        <translation>清点件数</translation>
    </message>
    <message>
        <source>Nothing inside</source>
        <translation>开箱无件</translation>
    </message>
    <message>
        <source>Record the opening</source>
        <translation>登记开箱</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name, if signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>意见件</translation>
    </message>
    <message>
        <source>A slip without a name gets a stub number for the answer on the wall</source>
        <translation>未署名的自动给存根号，答复上墙时按号查看</translation>
    </message>
    <message>
        <source>{number} recorded, {count} slips</source>
        <translation>{number} 已登记，{count} 件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{deed}; stub numbers {stubs}</source>
        <translation>{deed}；存根号 {stubs}</translation>
    </message>
    <message>
        <source>goes sealed to discipline inspection</source>
        <translation>密封登记，仅纪检可读</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>回到今年</translation>
    </message>
    <message>
        <source>Paste a notice…</source>
        <translation>粘贴放假通知…</translation>
    </message>
    <message>
        <source>{year} is missing</source>
        <translation>{year} 年日历未录入</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year} 年</translation>
    </message>
    <message>
        <source>{n} working days, {off} days off, {worked} made up</source>
        <translation>工作日 {n} 天，放假 {off} 天，调休上班 {worked} 天</translation>
    </message>
    <message>
        <source>No due time is guessed: {n} cases wait for it. Paste the text of the State Council&apos;s notice as soon as it is out.</source>
        <translation>到期时间不靠推测：现有 {n} 件在等这一年的日历。国务院办公厅的放假通知一发布，把全文粘贴进来即可。</translation>
    </message>
    <message>
        <source>The calendar of {year} is missing</source>
        <translation>{year} 年日历未录入</translation>
    </message>
    <message>
        <source>{day} is a holiday</source>
        <translation>{day} 已改为放假</translation>
    </message>
    <message>
        <source>{day} is a make-up working day</source>
        <translation>{day} 已改为调休上班</translation>
    </message>
    <message>
        <source>{day} is an ordinary day</source>
        <translation>{day} 已恢复平常</translation>
    </message>
    <message>
        <source>Back to the holidays</source>
        <translation>回到放假安排</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>节日名称</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>依据的通知</translation>
    </message>
    <message>
        <source>As the notice calls it</source>
        <translation>照通知写</translation>
    </message>
    <message>
        <source>Its number or address</source>
        <translation>文号或网址</translation>
    </message>
    <message>
        <source>Make it a holiday</source>
        <translation>改为放假</translation>
    </message>
    <message>
        <source>Make it a make-up day</source>
        <translation>改为调休上班</translation>
    </message>
    <message>
        <source>Change name and notice</source>
        <translation>改名称和依据</translation>
    </message>
    <message>
        <source>Make it an ordinary day</source>
        <translation>恢复平常</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>放假安排</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{name}, {days}</source>
        <translation>{name} {days}</translation>
    </message>
    <message>
        <source>off {days}</source>
        <translation>休 {days}</translation>
    </message>
    <message>
        <source>worked {days}</source>
        <translation>班 {days}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>no due time moved</source>
        <translation>到期时间都不变</translation>
    </message>
    <message>
        <source>the due time of {case} moved</source>
        <translation>{case} 的到期时间已变</translation>
    </message>
    <message>
        <source>{n} due times moved</source>
        <translation>{n} 件的到期时间已变</translation>
    </message>
    <message>
        <source>{case}: only the statutory due time</source>
        <translation>{case}：只变法定到期</translation>
    </message>
    <message>
        <source>{case}: {before} → {after}</source>
        <translation>{case}：{before} → {after}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 条</translation>
    </message>
    <message>
        <source>calendar missing</source>
        <translation>缺日历</translation>
    </message>
    <message>
        <source>{deed}, {moved}</source>
        <translation>{deed}，{moved}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>依据 {n} 条</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄牌</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红牌</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>No calendar</source>
        <translation>缺日历</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>待补正</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Instant</source>
        <translation>即办件</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺件</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>联办件</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>上报件</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听证</translation>
    </message>
    <message>
        <source>Bidding</source>
        <translation>招标</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>拍卖</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>检疫</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>鉴定</translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation>专家评审</translation>
    </message>
    <message>
        <source>Other statutory ground</source>
        <translation>其他法定事由</translation>
    </message>
    <message>
        <source>Correction notice</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>Corrected and handed in</source>
        <translation>补正齐全</translation>
    </message>
    <message>
        <source>Review began</source>
        <translation>开始审查</translation>
    </message>
    <message>
        <source>Clock paused</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Clock resumed</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Limit extended</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Made void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>意见箱</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Paused; resumed today: {day}</source>
        <translation>暂停，今天恢复则 {day}</translation>
    </message>
    <message>
        <source>The calendar of {year} is missing</source>
        <translation>缺 {year} 年工作日历</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>{remaining} left</source>
        <translation>剩 {remaining}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>law +{n} d</source>
        <translation>超法定 {n} 天</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>late {n} d</source>
        <translation>超承诺 {n} 天</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>准予</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予</translation>
    </message>
</context>
<context>
    <name>CaseClock</name>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法定</translation>
    </message>
    <message>
        <source>by law {limit}</source>
        <translation>法定 {limit}</translation>
    </message>
    <message>
        <source>promised {limit}</source>
        <translation>承诺 {limit}</translation>
    </message>
    <message>
        <source>Due by law: {missing}</source>
        <translation>法定期限：{missing}</translation>
    </message>
    <message>
        <source>The clock starts when the case is accepted.</source>
        <translation>受理后开始计时。</translation>
    </message>
    <message>
        <source>The due time was set by another system.</source>
        <translation>到期时刻由其他系统给定。</translation>
    </message>
    <message>
        <source>Neither the item nor the case has a limit.</source>
        <translation>事项和办件都没有时限。</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>时限怎么算</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>Cases {day}</source>
        <translation>办件 {day}</translation>
    </message>
    <message>
        <source>Excel with names and phones whole, journaled (*.xlsx)</source>
        <translation>Excel（姓名和电话不遮蔽，记入操作记录） (*.xlsx)</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>把列表存为表格</translation>
    </message>
    <message>
        <source>Saved {count} rows, masked, as {file}</source>
        <translation>已另存 {count} 行（已脱敏）为 {file}</translation>
    </message>
    <message>
        <source>Saved {count} rows with names and phones as {file}; the journal says so</source>
        <translation>已导出 {count} 行（姓名和电话未遮蔽）：{file}；已记入操作记录</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Accepted today</source>
        <translation>今天受理</translation>
    </message>
    <message>
        <source>Accepted this week</source>
        <translation>本周受理</translation>
    </message>
    <message>
        <source>Accepted this month</source>
        <translation>本月受理</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今天办结</translation>
    </message>
    <message>
        <source>Closed this month</source>
        <translation>本月办结</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>All windows</source>
        <translation>全部窗口</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Import or save a table</source>
        <translation>导入或另存表格</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Save the list as a table…</source>
        <translation>把列表存为表格…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>今天受理</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>What happened</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>Counts as accepted since {day}: no notice came in time</source>
        <translation>逾期未告知补正，自 {day} 起视为受理</translation>
    </message>
    <message>
        <source>What is missing must be told, once, by {at}</source>
        <translation>补正须在 {at} 前一次告知</translation>
    </message>
    <message>
        <source>Corrections were asked for more than once</source>
        <translation>不止一次要求补正（应一次性告知）</translation>
    </message>
    <message>
        <source>Extended by {days}, approved by {approver}, {notice}</source>
        <translation>延期 {days}，{approver} 批准，{notice}</translation>
    </message>
    <message>
        <source>Fast lane: {reason}</source>
        <translation>绿色通道：{reason}</translation>
    </message>
    <message>
        <source>Province number {number}</source>
        <translation>省平台编号 {number}</translation>
    </message>
    <message>
        <source>Remark: {words}</source>
        <translation>备注：{words}</translation>
    </message>
    <message>
        <source>{reason}: paused since {start}, {notice}, {approver}</source>
        <translation>{reason}：{start} 起暂停，{notice}，{approver}</translation>
    </message>
    <message>
        <source>{reason}: paused {start} to {end}, {notice}, {approver}</source>
        <translation>{reason}：{start} 至 {end} 暂停，{notice}，{approver}</translation>
    </message>
    <message>
        <source>; past its own limit</source>
        <translation>；已超过暂停时限</translation>
    </message>
</context>
<context>
    <name>CasePanel</name>
    <message>
        <source>Case</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Wider or narrower</source>
        <translation>加宽或收窄</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stages, clock and history</source>
        <translation>阶段、时限和办理记录</translation>
    </message>
    <message>
        <source>without item</source>
        <translation>未填事项</translation>
    </message>
    <message>
        <source>window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>Acceptance slip (not accepted yet)</source>
        <translation>受理通知书（尚未受理）</translation>
    </message>
    <message>
        <source>Acceptance slip (the item names no authority)</source>
        <translation>受理通知书（事项没有实施机关）</translation>
    </message>
    <message>
        <source>Clock slip</source>
        <translation>时限说明单</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>closed {at}</source>
        <translation>办结 {at}</translation>
    </message>
    <message>
        <source>paused since {at}</source>
        <translation>{at} 起暂停</translation>
    </message>
    <message>
        <source>due {at}</source>
        <translation>到期 {at}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>{count} this year</source>
        <translation>今年 {count} 件</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Acceptance slip</source>
        <translation>受理通知书</translation>
    </message>
    <message>
        <source>Clock slip</source>
        <translation>时限说明单</translation>
    </message>
    <message>
        <source>{thousands}k this year</source>
        <translation>今年 {myriads} 万件</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>还没有办件</translation>
    </message>
    <message>
        <source>Drop last year&apos;s log here, or take the first case above</source>
        <translation>把已有的台账拖到这里，或在上面一行受理第一件</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>No case is like that</source>
        <translation>没有符合条件的办件</translation>
    </message>
    <message>
        <source>Other filters may show more</source>
        <translation>换一个筛选条件再看</translation>
    </message>
    <message>
        <source>Show all open cases</source>
        <translation>看全部在办</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Made {place}: {name}</source>
        <translation>已建立 {place}：{name}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>{what} (see: hallapp {command} --help)</source>
        <translation>{what}（用法见：hallapp {command} --help）</translation>
    </message>
    <message>
        <source>There is no command “{name}”; hallapp --help lists all</source>
        <translation>没有“{name}”这个命令；hallapp --help 列出全部命令</translation>
    </message>
    <message>
        <source>There is no option {name}</source>
        <translation>没有 {name} 这个选项</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>{file}: {why}; nothing was changed</source>
        <translation>{file}：{why}；未作任何更改</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed</source>
        <translation>已停止；未作任何更改</translation>
    </message>
    <message>
        <source>The program has a fault; nothing was changed. What happened stands in {log}</source>
        <translation>程序出错；未作任何更改。详情见 {log}</translation>
    </message>
    <message>
        <source>{year} is missing: paste its notice</source>
        <translation>{year} 年日历未录：请粘贴放假通知</translation>
    </message>
    <message>
        <source>{year}: {count} working days; by month {months}</source>
        <translation>{year} 年共 {count} 个工作日；各月 {months}</translation>
    </message>
    <message>
        <source>{count} due times moved</source>
        <translation>{count} 件的到期时刻有变</translation>
    </message>
    <message>
        <source>Nothing was written: add --yes to take it</source>
        <translation>尚未写入：加上 --yes 才采用</translation>
    </message>
    <message>
        <source>{name} is not as it should be: {why}</source>
        <translation>{name} 不合要求：{why}</translation>
    </message>
    <message>
        <source>Read {read}, imported {imported}, updated {updated}, unchanged {unchanged}, rejected {rejected}</source>
        <translation>读入 {read} 行，导入 {imported}，更新 {updated}，未变 {unchanged}，有误 {rejected}</translation>
    </message>
    <message>
        <source>line {line}: {field} “{value}”: {why}</source>
        <translation>第 {line} 行：{field}“{value}”：{why}</translation>
    </message>
    <message>
        <source>{count} photos taken</source>
        <translation>已导入照片 {count} 张</translation>
    </message>
    <message>
        <source>{file}: matches nobody</source>
        <translation>{file}：没有对应的人</translation>
    </message>
    <message>
        <source>{count} people are in {file}</source>
        <translation>已导出 {count} 人到 {file}</translation>
    </message>
    <message>
        <source>{count} ratings are in {file}</source>
        <translation>{file}：{count} 条评价</translation>
    </message>
    <message>
        <source>{count} items are in {file}</source>
        <translation>{count} 个事项已写入 {file}</translation>
    </message>
    <message>
        <source>{count} cases are in {file}</source>
        <translation>已把 {count} 件写入 {file}</translation>
    </message>
    <message>
        <source>The proof is in {folder}; it ends with seal {no} {hash}</source>
        <translation>证明在 {folder}；止于日志第 {no} 号 {hash}</translation>
    </message>
    <message>
        <source>{paper} is in {file}</source>
        <translation>{paper} 已存为 {file}</translation>
    </message>
    <message>
        <source>{paper} number {number} is in {file}</source>
        <translation>{paper}（编号 {number}）已存为 {file}</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>口令：</translation>
    </message>
    <message>
        <source>The backup is {file}</source>
        <translation>备份已存为 {file}</translation>
    </message>
    <message>
        <source>{file} is in the place of {place}</source>
        <translation>已用 {file} 恢复 {place}</translation>
    </message>
    <message>
        <source>{file} is in the place of {place}; what was there is {kept}</source>
        <translation>已用 {file} 恢复 {place}；原来的文件保存为 {kept}</translation>
    </message>
    <message>
        <source>Sound: {steps} steps, {rows} rows; seal {no} {hash}</source>
        <translation>完好：操作记录 {steps} 条，数据 {rows} 行；日志第 {no} 条 {hash}</translation>
    </message>
    <message>
        <source>{count} things changed behind the program&apos;s back: keep the file and restore a backup</source>
        <translation>发现 {count} 处绕过程序的改动：请保留此文件，并用备份恢复</translation>
    </message>
    <message>
        <source>No command was given</source>
        <translation>没有写命令</translation>
    </message>
    <message>
        <source>{name} wants a value after it</source>
        <translation>{name} 后面要写值</translation>
    </message>
    <message>
        <source>There is an argument too many: {text}</source>
        <translation>多出参数：{text}</translation>
    </message>
    <message>
        <source>it is no whole number</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>it is less than {number}</source>
        <translation>不能小于 {number}</translation>
    </message>
    <message>
        <source>it is more than {number}</source>
        <translation>不能大于 {number}</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>it may not be read or written</source>
        <translation>没有读写权限</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>{count} cases are in {file}, in place of what it held</source>
        <translation>已把 {count} 件写入 {file}，原有内容已替换</translation>
    </message>
    <message>
        <source>{count} entries are in {file}</source>
        <translation>{count} 条已写入 {file}</translation>
    </message>
    <message>
        <source>{count} sheets, {stale} to be replaced</source>
        <translation>共 {count} 张，待更换 {stale} 张</translation>
    </message>
    <message>
        <source>{count} sheets and their list {number} are in {file}</source>
        <translation>{count} 张及更换清单（编号 {number}）已存为 {file}</translation>
    </message>
    <message>
        <source>left out: {sheet}: {why}</source>
        <translation>未印：{sheet}：{why}</translation>
    </message>
    <message>
        <source>Chosen: {names}</source>
        <translation>入选：{names}</translation>
    </message>
    <message>
        <source>Chosen: nobody yet</source>
        <translation>入选：尚未产生</translation>
    </message>
    <message>
        <source>{rules}, version {version}; step: {step}</source>
        <translation>{rules}，第 {version} 版；当前步骤：{step}</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <translation>还缺：{what}</translation>
    </message>
    <message>
        <source>Computed anew the result is another one than what was frozen: verify the hall&apos;s file</source>
        <translation>重新计算的结果与冻结的结果不一致：请校验大厅文件</translation>
    </message>
    <message>
        <source>Password of {name}: </source>
        <translation>{name}的密码：</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>due at {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>paused from {time}</source>
        <translation>{time} 起暂停</translation>
    </message>
    <message>
        <source>resumed at {time}</source>
        <translation>{time} 恢复</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>day of acceptance</source>
        <translation>受理当天</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>{name} holiday</source>
        <translation>{name}放假</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>A</source>
        <translation>受</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Whoever has lost the supervisor&apos;s password needs this code. Nobody can see it again, the program does not keep it: print it or write it down, and put it into the safe, not beside the computer.</source>
        <translation>主管忘记密码时须凭此码重设。恢复码只显示这一次，程序不予保存：请打印或抄写后存入保险柜，不要放在电脑旁。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>It is in a safe place</source>
        <translation>已妥善保存</translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message>
        <source>Attendance codes</source>
        <translation>考勤代码</translation>
    </message>
    <message>
        <source>What files of attendance write, what it is counted as, how many half-days it takes</source>
        <translation>考勤表里怎么写、算作什么、占几个半天</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>As they come with the program</source>
        <translation>恢复程序自带的代码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Attendance codes saved</source>
        <translation>考勤代码已保存</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Item and evidence</source>
        <translation>项目与依据</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Due by promise</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Due by law</source>
        <translation>法定到期</translation>
    </message>
    <message>
        <source>Province number</source>
        <translation>省平台编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Window and person</source>
        <translation>窗口、人员</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>文字评价</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>评议方式</translation>
    </message>
    <message>
        <source>Issued, back, void</source>
        <translation>发出 · 收回 · 无效</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation>仅计数</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时办结</translation>
    </message>
    <message>
        <source>Closed late</source>
        <translation>超时办结</translation>
    </message>
    <message>
        <source>Open and late</source>
        <translation>超时在办</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项数</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>精简前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>精简后</translation>
    </message>
    <message>
        <source>Median handling time</source>
        <translation>办理时长中位数</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节日</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>实施机关</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>Statutory</source>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Usual person</source>
        <translation>常驻人员</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>按现行规则</translation>
    </message>
    <message>
        <source>Staff no.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>选票</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>表号</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Parts (full mark 100)</source>
        <translation>分项得分（满分 100）</translation>
    </message>
    <message>
        <source>To the line</source>
        <translation>距入围线</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Says so</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>产生方式</translation>
    </message>
    <message>
        <source>Score and votes</source>
        <translation>得分与得票</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>To erase</source>
        <translation>应清除</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Read, score and vote afresh</source>
        <translation>重新取数、评分和投票</translation>
    </message>
    <message>
        <source>Correct by a new version</source>
        <translation>更正并形成新版本</translation>
    </message>
    <message>
        <source>Make the new version</source>
        <translation>形成新版本</translation>
    </message>
    <message>
        <source>Who is taken out</source>
        <translation>取消谁的资格</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What was published stays as it is; the reserve moves up by the rules, and the new list is published anew.</source>
        <translation>已公示的内容保持不变；按规则由递补人选递补，新名单重新公示。</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Tell what has to be corrected</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>Tell once</source>
        <translation>一次告知</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Everything that has to be corrected</source>
        <translation>需要补正的全部内容</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>告知时刻</translation>
    </message>
    <message>
        <source>It is told once only. The case is not accepted yet, so no clock runs and none is stopped.</source>
        <translation>只能一次告知。办件尚未受理，不计时，也不停止计时。</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Logged: accepted</source>
        <translation>逐件受理</translation>
    </message>
    <message>
        <source>Logged: closed</source>
        <translation>逐件办结</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Counts of the day</source>
        <translation>当日件数</translation>
    </message>
    <message>
        <source>no window named</source>
        <translation>未填窗口</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CountsDialog</name>
    <message>
        <source>Counts of the day</source>
        <translation>当日件数</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Paste from the queue machine</source>
        <translation>粘贴叫号机数据</translation>
    </message>
    <message>
        <source>Each row is saved when you leave it; empty is not zero</source>
        <translation>离开一行即保存；空着不等于零</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>录完</translation>
    </message>
    <message>
        <source>Window {windows}: more cases are logged than counted</source>
        <translation>{windows} 号窗口：逐件登记的多于所填件数</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>DayCounts</name>
    <message>
        <source>Enter today&apos;s counts</source>
        <translation>录今日件数</translation>
    </message>
    <message>
        <source>{time}close</source>
        <translation>{time}日清</translation>
    </message>
    <message>
        <source>Logged today: {accepted} accepted, {closed} closed</source>
        <translation>今天逐件受理 {accepted}，办结 {closed}</translation>
    </message>
    <message>
        <source>The calendar of {year} is missing</source>
        <translation>{year} 年日历未录</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今天不开放</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Open {hours}</source>
        <translation>开放 {hours}</translation>
    </message>
    <message>
        <source>No windows yet: set them up in the settings</source>
        <translation>还没有窗口，先到设置里登记</translation>
    </message>
    <message>
        <source>All windows are entered</source>
        <translation>各窗口都已录</translation>
    </message>
    <message>
        <source>No window is entered yet</source>
        <translation>件数未录</translation>
    </message>
    <message>
        <source>{n} windows to enter</source>
        <translation>还有 {n} 个窗口未录</translation>
    </message>
    <message>
        <source>{day}: no counts entered</source>
        <translation>{day} 件数未录</translation>
    </message>
    <message>
        <source>{day}: {accepted} accepted, {closed} closed</source>
        <translation>{day} 受理 {accepted}，办结 {closed}</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>not upheld</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录处理结果</translation>
    </message>
    <message>
        <source>Another objection</source>
        <translation>登记另一件异议</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>请选择其中一项。</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>补正齐全</translation>
    </message>
    <message>
        <source>Resume clock</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Pause clock…</source>
        <translation>暂停计时…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Correction…</source>
        <translation>补正告知…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>不予受理…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退件…</translation>
    </message>
    <message>
        <source>Begin review</source>
        <translation>开始审查</translation>
    </message>
    <message>
        <source>Decide: granted</source>
        <translation>决定：准予</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Put the time of acceptance right…</source>
        <translation>更正受理时刻…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Decide: refused…</source>
        <translation>决定：不予…</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>Four keys, codes 0 to 4, 4 is not rated</source>
        <translation>四级按键器，代码 0–4（4 为不评价）</translation>
    </message>
    <message>
        <source>Four levels in words, the third is 一般</source>
        <translation>四级按键器（非常满意、满意、一般、不满意）</translation>
    </message>
    <message>
        <source>Three levels in words</source>
        <translation>三级按键器（满意、一般、不满意）</translation>
    </message>
    <message>
        <source>Five keys, 1 is the best</source>
        <translation>五级按键器，1 为最好</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Received {case_no}</source>
        <translation>已收件 {case_no}</translation>
    </message>
    <message>
        <source>Accepted {case_no}, due {due}</source>
        <translation>已受理 {case_no}，{due} 到期</translation>
    </message>
    <message>
        <source>{case_no}: what was missing has been handed in</source>
        <translation>{case_no} 补正材料已收齐</translation>
    </message>
    <message>
        <source>The clock of {case_no} runs again, due {due}</source>
        <translation>{case_no} 已恢复计时，{due} 到期</translation>
    </message>
    <message>
        <source>Closed {case_no}</source>
        <translation>已办结 {case_no}</translation>
    </message>
    <message>
        <source>Delivered the result of {case_no}</source>
        <translation>{case_no} 的结果已送达</translation>
    </message>
    <message>
        <source>Paused {case_no}: its clock stands</source>
        <translation>{case_no} 已暂停计时</translation>
    </message>
    <message>
        <source>Extended {case_no}, due {due}</source>
        <translation>{case_no} 已延期，{due} 到期</translation>
    </message>
    <message>
        <source>Asked once for corrections of {case_no}</source>
        <translation>{case_no} 已一次告知补正</translation>
    </message>
    <message>
        <source>Declined {case_no}</source>
        <translation>{case_no} 不予受理</translation>
    </message>
    <message>
        <source>Returned {case_no}</source>
        <translation>{case_no} 已退件</translation>
    </message>
    <message>
        <source>{case_no} is in review</source>
        <translation>{case_no} 进入审查</translation>
    </message>
    <message>
        <source>Decided {case_no}</source>
        <translation>{case_no} 已作决定</translation>
    </message>
    <message>
        <source>Withdrawn {case_no}</source>
        <translation>{case_no} 已撤回</translation>
    </message>
    <message>
        <source>Put {case_no} right, due {due}</source>
        <translation>{case_no} 已更正，{due} 到期</translation>
    </message>
    <message>
        <source>Made {case_no} void; it keeps its number</source>
        <translation>{case_no} 已作废，编号保留</translation>
    </message>
    <message>
        <source>without a limit</source>
        <translation>无时限</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参评范围</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>资格条件</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>too many names</source>
        <translation>人数超过名额</translation>
    </message>
    <message>
        <source>a mark that the rules do not know</source>
        <translation>符号不合规定</translation>
    </message>
    <message>
        <source>a name that is not on the slate</source>
        <translation>写了候选人以外的人</translation>
    </message>
    <message>
        <source>a name written in</source>
        <translation>另写他人</translation>
    </message>
    <message>
        <source>another named without being against</source>
        <translation>未表示反对而另选他人</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>torn or not to be read</source>
        <translation>破损或无法辨认</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>按得分</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>by the rule for ties</source>
        <translation>并列后按规则</translation>
    </message>
    <message>
        <source>by another vote</source>
        <translation>再次投票</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>研究决定</translation>
    </message>
    <message>
        <source>tied, all chosen</source>
        <translation>并列，全部入选</translation>
    </message>
    <message>
        <source>moved up from the reserve</source>
        <translation>递补</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>资格审查</translation>
    </message>
    <message>
        <source>scores, not locked yet</source>
        <translation>评分，得分未锁定</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>publicity over, titles not given yet</source>
        <translation>公示期满，尚未公布结果</translation>
    </message>
    <message>
        <source>over: titles and certificates are given</source>
        <translation>已办结，称号和证书已颁发</translation>
    </message>
    <message>
        <source>{before} {after}</source>
        <translation>{before}{after}</translation>
    </message>
    <message>
        <source>Vote among the tied</source>
        <translation>并列人选投票</translation>
    </message>
    <message>
        <source>{name} ({count} titles, candidate {of})</source>
        <translation>{name}（{count}次，{of}评选候选人）</translation>
    </message>
    <message>
        <source>{part}: {words}</source>
        <translation>{part}：{words}</translation>
    </message>
    <message>
        <source>attendance {number}</source>
        <translation>考勤{number}</translation>
    </message>
    <message>
        <source>here since {number}</source>
        <translation>{number}到窗</translation>
    </message>
    <message>
        <source>Posted on {posted}; public from {first} to {last} ({days} {unit}). Objections go to: {channel}.</source>
        <translation>{posted}张贴，公示期{first}至{last}（{days}{unit}）。异议受理：{channel}。</translation>
    </message>
    <message>
        <source>{year}-{month:02}-{day:02}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>not upheld</source>
        <translation>异议不成立</translation>
    </message>
    <message>
        <source>{names} were tied; {by} decided on {day} to take {taken}: {words}</source>
        <translation>{names}并列；{by}于 {day} 决定取{taken}：{words}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
</context>
<context>
    <name>DutiesDialog</name>
    <message>
        <source>Duties</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>The next week</source>
        <translation>后一周</translation>
    </message>
    <message>
        <source>The first day for all days</source>
        <translation>首日排班用于全周</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>Repeat for so many weeks</source>
        <translation>按本周重复，周数</translation>
    </message>
    <message>
        <source>Several names apart by 、; a name that nobody here has is a contractor&apos;s</source>
        <translation>几个人用顿号隔开；名单里没有的人按外聘人员登记</translation>
    </message>
    <message>
        <source>Set the week</source>
        <translation>保存本周值班</translation>
    </message>
    <message>
        <source>The duties of the week are set</source>
        <translation>本周值班已排好</translation>
    </message>
    <message>
        <source>Duties are set on {n} days</source>
        <translation>已排 {n} 天的值班</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>until {at}</source>
        <translation>{at} 止</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>took {days}</source>
        <translation>用 {days}</translation>
    </message>
    <message>
        <source>{days} used</source>
        <translation>已用 {days}</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>No calendar</source>
        <translation>缺日历</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>超时 {days}</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>剩 {days}</translation>
    </message>
    <message>
        <source>Window {no}</source>
        <translation>{no} 号窗口</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 日</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Attachments: {count}</source>
        <translation>附件 {count} 个</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>drag here, or paste a picture</source>
        <translation>可拖到这里，或粘贴图片</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Photos and PDF ({kinds})</source>
        <translation>照片和 PDF ({kinds})</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>optional, may be scanned</source>
        <translation>选填，可扫码</translation>
    </message>
    <message>
        <source>why this case goes first</source>
        <translation>为什么优先办理</translation>
    </message>
    <message>
        <source>Item (initials)</source>
        <translation>事项（拼音首字母）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Province number</source>
        <translation>省平台编号</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>受理时刻</translation>
    </message>
    <message>
        <source>Fast lane: reason</source>
        <translation>绿色通道原因</translation>
    </message>
    <message>
        <source>Accept ↵</source>
        <translation>受理 ↵</translation>
    </message>
    <message>
        <source>Other ways to take the case</source>
        <translation>其他收件方式</translation>
    </message>
    <message>
        <source>Receive only, accept later</source>
        <translation>只收件，稍后受理</translation>
    </message>
    <message>
        <source>Fast lane…</source>
        <translation>绿色通道…</translation>
    </message>
    <message>
        <source>Clear the row</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>no limit: not timed</source>
        <translation>无时限，不计时</translation>
    </message>
    <message>
        <source>{limit}</source>
        <translation>承诺 {limit}</translation>
    </message>
    <message>
        <source>law {day}</source>
        <translation>法定 {day}</translation>
    </message>
</context>
<context>
    <name>EntryVerb</name>
    <message>
        <source>Entered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Made void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Attached a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Took a file off</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Names, phones, attachments erased</source>
        <translation>已清除姓名、电话和附件</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase: {register}</source>
        <translation>清除：{register}</translation>
    </message>
    <message>
        <source>Names, phones and attachments of {n} entries are erased, from the journal too. Nothing brings them back but an older backup. The entries, their numbers and their histories stay, and the journal still verifies.</source>
        <translation>将清除 {n} 条记录中的姓名、电话和附件，操作记录中的也一并清除，除旧备份外无法恢复。记录本身、编号和办理过程保留，操作记录仍可校验。</translation>
    </message>
    <message>
        <source>Erase {n}</source>
        <translation>清除 {n} 条</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something in the program went wrong. Nothing was changed.</source>
        <translation>程序出错了，数据没有改动。</translation>
    </message>
</context>
<context>
    <name>ExtensionDialog</name>
    <message>
        <source>Extend the limit</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
</context>
<context>
    <name>ExtensionForm</name>
    <message>
        <source>Days added</source>
        <translation>延长天数</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Number of the extension notice</source>
        <translation>延期告知书编号</translation>
    </message>
    <message>
        <source>Day of the notice</source>
        <translation>告知日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>A case can be extended once. Both limits move by the same days.</source>
        <translation>每件只能延期一次；承诺、法定两个时限同时顺延。</translation>
    </message>
</context>
<context>
    <name>ExtraHoursDialog</name>
    <message>
        <source>Longer hours and holidays</source>
        <translation>延时和节假日服务</translation>
    </message>
    <message>
        <source>the usual person</source>
        <translation>本窗口人员</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Longer hours</source>
        <translation>延时服务</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Take the chosen line away</source>
        <translation>取消选中的一行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add the hours</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>FaceSection</name>
    <message>
        <source>Titles (小标宋)</source>
        <translation>标题（小标宋）</translation>
    </message>
    <message>
        <source>Running text of official papers (仿宋, 楷体)</source>
        <translation>公文正文（仿宋、楷体）</translation>
    </message>
    <message>
        <source>Numbers of certificates, long legal text (宋体)</source>
        <translation>证书编号、较长条文（宋体）</translation>
    </message>
    <message>
        <source>Every file is checked; what it lacks the bundled faces write</source>
        <translation>选用前逐个检查；缺的字由自带字体补上</translation>
    </message>
    <message>
        <source>Typefaces of the papers</source>
        <translation>印刷字体</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>The one that comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Choose a typeface</source>
        <translation>选择字体文件</translation>
    </message>
    <message>
        <source>The papers are set in it from now on</source>
        <translation>已改用所选字体</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>carried_overdue</source>
        <translation>前期超时在办</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未分</translation>
    </message>
    <message>
        <source>key</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>counted_only</source>
        <translation>仅计数</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>on_time</source>
        <translation>按时办结</translation>
    </message>
    <message>
        <source>overdue_closed</source>
        <translation>超时办结</translation>
    </message>
    <message>
        <source>overdue_open</source>
        <translation>超时在办</translation>
    </message>
    <message>
        <source>no_due</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>in_hand</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>median_minutes</source>
        <translation>中位分钟</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>items</source>
        <translation>事项数</translation>
    </message>
    <message>
        <source>before</source>
        <translation>压减前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>压减后</translation>
    </message>
    <message>
        <source>liable_complaints</source>
        <translation>责任投诉</translation>
    </message>
    <message>
        <source>days_without_overdue</source>
        <translation>连续无超时工作日</translation>
    </message>
    <message>
        <source>streak_since</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>staff_no</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>vetoed</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>value</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>makeup</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>纸型</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>board</source>
        <translation>展板</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>按季</translation>
    </message>
    <message>
        <source>by window</source>
        <translation>按窗口</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>by item</source>
        <translation>按事项</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>Six columns</source>
        <translation>六栏表</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>办理时长</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>精简</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>五率</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>存为 Excel…</translation>
    </message>
    <message>
        <source>Ready for inspection…</source>
        <translation>迎检准备…</translation>
    </message>
    <message>
        <source>Fill a superior&apos;s form…</source>
        <translation>填报上级表格…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Opening {opening} + received {received} − returned {returned} − closed {closed} = in hand {in_hand}</source>
        <translation>期初 {opening} ＋ 收件 {received} － 退件 {returned} － 办结 {closed} ＝ 在办 {in_hand}</translation>
    </message>
    <message>
        <source>Accepted {accepted}, of which timed {timed}, counted only {counted_only}; still open and late from earlier periods: {carried}</source>
        <translation>受理 {accepted} 件，其中逐件计时 {timed}、仅计数 {counted_only}；前期超时至今在办 {carried}</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存统计</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Choose the superior&apos;s form</source>
        <translation>选择上级下发的表格</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation>{year}年{month}月</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>Take off {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Printed on every sheet</source>
        <translation>印在每张墙上的纸上</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>大厅名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Supervision phone</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Morning, opens</source>
        <translation>上午开门</translation>
    </message>
    <message>
        <source>Morning, closes</source>
        <translation>上午关门</translation>
    </message>
    <message>
        <source>Afternoon, opens</source>
        <translation>下午开门</translation>
    </message>
    <message>
        <source>Afternoon, closes</source>
        <translation>下午关门</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>The holidays of {years} are built in</source>
        <translation>{years} 年放假与调休已内置</translation>
    </message>
    <message>
        <source>The calendar of {year} is missing: paste its notice on the calendar page</source>
        <translation>{year} 年日历未录入，请到日历页粘贴放假通知</translation>
    </message>
    <message>
        <source>Three steps, about ten minutes</source>
        <translation>先做三步，约十分钟</translation>
    </message>
    <message>
        <source>Then you can staff windows, take cases and print.</source>
        <translation>做完就能排班、收件、打印。</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>No old backup: skipped; plug in a USB stick and restore any time</source>
        <translation>没有旧备份，已跳过；插上 U盘 可随时恢复</translation>
    </message>
    <message>
        <source>Name and hours</source>
        <translation>名称与作息</translation>
    </message>
    <message>
        <source>Papers, screens and deadlines take them from here</source>
        <translation>纸面、屏幕和时限均以此为准</translation>
    </message>
    <message>
        <source>Windows and people</source>
        <translation>窗口与人员</translation>
    </message>
    <message>
        <source>Typed, or pasted from Excel; about three minutes</source>
        <translation>手打，或从 Excel 粘贴，约三分钟</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再填</translation>
    </message>
    <message>
        <source>Open the demo hall</source>
        <translation>打开示范大厅</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看一看</translation>
    </message>
    <message>
        <source>The demo hall has 12 windows, 30 people and a year of cases. Change what you like: your own hall is not touched.</source>
        <translation>示范大厅有 12 个窗口、30 个人、一年的办件。随便改，不影响您的大厅。</translation>
    </message>
    <message>
        <source>Not sure where to begin?</source>
        <translation>不知道从哪里开始？</translation>
    </message>
    <message>
        <source>Press F1: help with pictures, without the internet.</source>
        <translation>按 F1，程序里有带图的说明，不用上网。</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Next: windows and people</source>
        <translation>下一步：窗口与人员</translation>
    </message>
    <message>
        <source>Every step is kept at once; stop any time</source>
        <translation>每一步都即时存好，随时可停</translation>
    </message>
    <message>
        <source>Open the hall</source>
        <translation>打开大厅</translation>
    </message>
    <message>
        <source>Can be done later under Settings</source>
        <translation>以后可在设置里补填</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Backups (*.hall *.locked)</source>
        <translation>备份 (*.hall *.locked)</translation>
    </message>
    <message>
        <source>Restore that of {when}</source>
        <translation>恢复 {when} 的备份</translation>
    </message>
    <message>
        <source>There is one at {place}</source>
        <translation>{place} 里有一份</translation>
    </message>
    <message>
        <source>Halls (*.hall)</source>
        <translation>大厅文件 (*.hall)</translation>
    </message>
    <message>
        <source>Making the demo hall</source>
        <translation>正在建示范大厅</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Columns in this order; a person alone may stand too</source>
        <translation>按此列序；没有固定窗口的人可只填人员</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the rows in Excel or WPS first</source>
        <translation>剪贴板里没有表格：请先在 Excel 或 WPS 里复制</translation>
    </message>
    <message>
        <source>{n} rows pasted: look at them</source>
        <translation>已粘贴 {n} 行，请看一看</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Fill a superior&apos;s form</source>
        <translation>填报上级表格</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>查找数据项</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>本期数据</translation>
    </message>
    <message>
        <source>Save the filled form…</source>
        <translation>保存填好的表格…</translation>
    </message>
    <message>
        <source>{name}: click a cell, then the figure that belongs there; the places are remembered for next time.</source>
        <translation>{name}：点一个单元格，再点该填的数据项；位置会记住，下次自动带出。</translation>
    </message>
    <message>
        <source>Figures of {period}</source>
        <translation>{period} 数据</translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation>保存填好的表格</translation>
    </message>
    <message>
        <source>{name} is saved, {count} cells filled</source>
        <translation>已保存 {name}，填写 {count} 格</translation>
    </message>
</context>
<context>
    <name>FormFigures</name>
    <message>
        <source>Name of the hall</source>
        <translation>大厅名称</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Open at the start</source>
        <translation>期初在办</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>In hand at the end</source>
        <translation>期末在办</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>计时件</translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation>仅计数件</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时件</translation>
    </message>
    <message>
        <source>Overdue not yet known</source>
        <translation>超时待定</translation>
    </message>
    <message>
        <source>Liable complaints</source>
        <translation>责任投诉</translation>
    </message>
    <message>
        <source>Complaints not yet decided</source>
        <translation>投诉待定</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Journal: {n} steps</source>
        <translation>操作记录 {n} 条</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>discipline only</source>
        <translation>仅纪检可见</translation>
    </message>
    <message>
        <source>{n} findings: run hallapp verify</source>
        <translation>有 {n} 处异常，请运行 hallapp verify 查看</translation>
    </message>
    <message>
        <source>nobody entered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>On duty: {who}</source>
        <translation>当班 {who}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Complaints at fault</source>
        <translation>责任投诉</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but the last step was on {last}: set the clock before you take cases.</source>
        <translation>本机时钟是 {now}，而上一步操作在 {last}：请先校准时钟再收件。</translation>
    </message>
    <message>
        <source>No backup yet: plug in a USB stick</source>
        <translation>未备份，请插 U盘</translation>
    </message>
    <message>
        <source>Backup {when}, verified</source>
        <translation>备份 {when} 已校验</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Search in {count} papers</source>
        <translation>在 {count} 种纸中查找（汉字、首字母）</translation>
    </message>
    <message>
        <source>Search papers</source>
        <translation>查找纸张</translation>
    </message>
    <message>
        <source>No paper is called that.</source>
        <translation>没有这种纸。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸张</translation>
    </message>
</context>
<context>
    <name>GatesStep</name>
    <message>
        <source>Who may be chosen</source>
        <translation>资格审查</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>没有不符合的情形</translation>
    </message>
</context>
<context>
    <name>HallKind</name>
    <message>
        <source>Citizen service centre</source>
        <translation>市民服务中心</translation>
    </message>
    <message>
        <source>Government service centre</source>
        <translation>政务服务中心</translation>
    </message>
    <message>
        <source>Tax service hall</source>
        <translation>办税服务厅</translation>
    </message>
    <message>
        <source>Marriage registry</source>
        <translation>婚姻登记处</translation>
    </message>
    <message>
        <source>Township service centre</source>
        <translation>乡镇（街道）便民服务中心</translation>
    </message>
</context>
<context>
    <name>HallPicture</name>
    <message>
        <source>Hall</source>
        <translation>大厅</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>大门</translation>
    </message>
    <message>
        <source>Guidance desk</source>
        <translation>引导台</translation>
    </message>
    <message>
        <source>Writing desk</source>
        <translation>填单台</translation>
    </message>
    <message>
        <source>Self-service</source>
        <translation>自助区</translation>
    </message>
    <message>
        <source>Waiting area</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>, {n} missing</source>
        <translation>，缺 {n}</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>不会办</translation>
    </message>
    <message>
        <source>does {n}/{of}</source>
        <translation>会办 {n}/{of}</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B 岗</translation>
    </message>
</context>
<context>
    <name>HandInDialog</name>
    <message>
        <source>Who handed in</source>
        <translation>交表情况</translation>
    </message>
    <message>
        <source>Only that somebody handed in is kept, not which sheet is theirs</source>
        <translation>只记是否交表，不记哪份是谁的</translation>
    </message>
    <message>
        <source>Issued and handed in</source>
        <translation>发出与交表</translation>
    </message>
    <message>
        <source>Sheets issued</source>
        <translation>发出份数</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{n} sheets still missing</source>
        <translation>还缺 {n} 份</translation>
    </message>
    <message>
        <source>It is noted</source>
        <translation>已登记</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Stands by (B)</source>
        <translation>B 岗</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Leader on duty</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Duty chief</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Complaints desk</source>
        <translation>投诉受理</translation>
    </message>
    <message>
        <source>Complaints desk, stand-in</source>
        <translation>投诉受理顶岗</translation>
    </message>
    <message>
        <source>Window {n}</source>
        <translation>{n} 号窗口</translation>
    </message>
    <message>
        <source>{n} days from then on</source>
        <translation>此后共 {n} 天</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over a post</source>
        <translation>岗位交接</translation>
    </message>
    <message>
        <source>nobody for now</source>
        <translation>暂缺</translation>
    </message>
    <message>
        <source>Leaves; last day</source>
        <translation>离岗，最后一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Things in hand</source>
        <translation>手头事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Give the chosen rows</source>
        <translation>选中的行交给他</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>办理交接</translation>
    </message>
    <message>
        <source>Single things to somebody else:</source>
        <translation>个别事项另交：</translation>
    </message>
    <message>
        <source>{n} things in hand</source>
        <translation>手头事项 {n} 项</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>请选择接收人。</translation>
    </message>
    <message>
        <source>{giver} has handed over to {taker}: {n} things</source>
        <translation>{giver}已向{taker}移交 {n} 项</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>New case  F2</source>
        <translation>新办件  F2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>帮助内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Due times: one JSON object a line from standard input, one answer a line</source>
        <translation>计算到期时刻：标准输入每行一个 JSON 对象，逐行作答</translation>
    </message>
    <message>
        <source>Add the lines of the explained clock</source>
        <translation>附上时限怎么算的逐行说明</translation>
    </message>
    <message>
        <source>Make a hall</source>
        <translation>建立大厅</translation>
    </message>
    <message>
        <source>Fill it with a believable year up to --now</source>
        <translation>填入到 --now 为止的一年演示数据</translation>
    </message>
    <message>
        <source>Another number gives another demo hall</source>
        <translation>换一个数，得另一个演示大厅</translation>
    </message>
    <message>
        <source>The hall&apos;s name</source>
        <translation>大厅名称</translation>
    </message>
    <message>
        <source>The steps: number, time, who, what</source>
        <translation>操作记录：序号、时刻、何人、何事</translation>
    </message>
    <message>
        <source>How many, the newest first</source>
        <translation>条数，最近的在前</translation>
    </message>
    <message>
        <source>Take back your newest step</source>
        <translation>撤销本人最近一步</translation>
    </message>
    <message>
        <source>Bring back what was undone last</source>
        <translation>重做刚撤销的一步</translation>
    </message>
    <message>
        <source>The service hall&apos;s program. Without a command it opens the window.</source>
        <translation>服务大厅管家。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>The hall: a .hall file or a database URL</source>
        <translation>大厅：.hall 文件或数据库地址</translation>
    </message>
    <message>
        <source>The hall&apos;s local time, 2026-03-31T17:00; default: now</source>
        <translation>大厅当地时间，如 2026-03-31T17:00；默认为当前时间</translation>
    </message>
    <message>
        <source>Who signs in, where people do; the password is asked for, or taken from HALLAPP_PASSWORD</source>
        <translation>登录人员姓名（已启用登录时）；密码在终端输入，或取自环境变量 HALLAPP_PASSWORD</translation>
    </message>
    <message>
        <source>One JSON document on standard output</source>
        <translation>在标准输出给出一个 JSON 文档</translation>
    </message>
    <message>
        <source>Figures of a period: overdue, period, zero, registers, rates, assessment</source>
        <translation>一段时期的数字：overdue、period、zero、registers、rates、assessment</translation>
    </message>
    <message>
        <source>overdue, period, zero, registers, rates, handling, reductions, assessment</source>
        <translation>overdue、period、zero、registers、rates、handling、reductions、assessment</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>止日</translation>
    </message>
    <message>
        <source>2026-03, 2026W14, 2026Q3 or 2026; default: this month</source>
        <translation>2026-03、2026W14、2026Q3 或 2026；默认本月</translation>
    </message>
    <message>
        <source>day, week, month, quarter, window, staff, item or department</source>
        <translation>day 日、week 周、month 月、quarter 季、window 窗口、staff 人员、item 事项、department 部门</translation>
    </message>
    <message>
        <source>Place everything by accepted, due or closed</source>
        <translation>各栏统一按 accepted 受理日、due 到期日或 closed 办结日计入</translation>
    </message>
    <message>
        <source>Write a workbook (.xlsx, .csv) instead of showing it</source>
        <translation>写成表格文件（.xlsx、.csv），不在屏幕显示</translation>
    </message>
    <message>
        <source>The working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Holidays and make-up days of a year, working days by month</source>
        <translation>一年的放假与调休上班，各月工作日数</translation>
    </message>
    <message>
        <source>Make a day a holiday or a make-up day</source>
        <translation>把一天设为放假或调休上班</translation>
    </message>
    <message>
        <source>Read a State Council notice from standard input and show what it says</source>
        <translation>从标准输入读国务院放假通知，显示读懂的内容</translation>
    </message>
    <message>
        <source>Write it into the calendar</source>
        <translation>写入日历</translation>
    </message>
    <message>
        <source>holiday or makeup</source>
        <translation>holiday（放假）或 makeup（调休上班）</translation>
    </message>
    <message>
        <source>The notice that says so</source>
        <translation>依据的通知</translation>
    </message>
    <message>
        <source>What is done with a case, as in the window</source>
        <translation>对办件的各项操作，与窗口程序一致</translation>
    </message>
    <message>
        <source>The hall&apos;s or the province&apos;s number</source>
        <translation>本大厅编号或省平台编号</translation>
    </message>
    <message>
        <source>field=value, as often as needed</source>
        <translation>字段=值，可写多次</translation>
    </message>
    <message>
        <source>Show a case</source>
        <translation>显示一件</translation>
    </message>
    <message>
        <source>Receive a case without accepting it yet</source>
        <translation>收件，暂不受理</translation>
    </message>
    <message>
        <source>Accept a new case, or a received one by its number</source>
        <translation>受理新件，或按编号受理已收的件</translation>
    </message>
    <message>
        <source>Do not accept a case</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Tell once what has to be corrected</source>
        <translation>一次性告知补正内容</translation>
    </message>
    <message>
        <source>Take in what was corrected</source>
        <translation>收下补正材料</translation>
    </message>
    <message>
        <source>Pass the case on to its review</source>
        <translation>转入审查</translation>
    </message>
    <message>
        <source>Stop the clock for a special procedure</source>
        <translation>特别程序，暂停计时</translation>
    </message>
    <message>
        <source>Let the clock run on</source>
        <translation>恢复计时</translation>
    </message>
    <message>
        <source>Extend the limits, once</source>
        <translation>延期，限一次</translation>
    </message>
    <message>
        <source>Decide the case: granted or refused</source>
        <translation>作出决定：granted 准予或 refused 不予</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Hand the result over</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>The applicant takes the case back</source>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>Give the case back: it cannot be approved</source>
        <translation>退件：不能批准</translation>
    </message>
    <message>
        <source>Void a case that should never have been</source>
        <translation>作废误建的件</translation>
    </message>
    <message>
        <source>Put fields right, with --set reason=why</source>
        <translation>更正字段，用 --set reason=原因 说明</translation>
    </message>
    <message>
        <source>The file; - reads standard input</source>
        <translation>文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>Import cases, catalogue, daycounts, ratings or a register from a file</source>
        <translation>从文件导入办件、事项目录、件数、评价或台账</translation>
    </message>
    <message>
        <source>Export cases, catalogue or a register to .csv, .xlsx or .jsonl, names masked; or proof: a period&apos;s zero, to be checked without this program</source>
        <translation>导出办件、事项或台账为 .csv、.xlsx、.jsonl（姓名脱敏）；或导出 proof：一期的零超时证明，可不用本程序核验</translation>
    </message>
    <message>
        <source>Which column is what, as TOML; of ratings also a device, device-0-4</source>
        <translation>各列含义（TOML）；导入评价时也可写评价器类型，如 device-0-4</translation>
    </message>
    <message>
        <source>The sheet of a workbook</source>
        <translation>工作表名</translation>
    </message>
    <message>
        <source>The encoding of a text file; auto finds it</source>
        <translation>文本文件的编码；auto 自动识别</translation>
    </message>
    <message>
        <source>Say what would happen, change nothing</source>
        <translation>只说会怎样，不作更改</translation>
    </message>
    <message>
        <source>Reject rows with unknown items, windows, people, departments</source>
        <translation>事项、窗口、人员、部门不认识的行判为有误</translation>
    </message>
    <message>
        <source>A folder of photos called by staff number or name</source>
        <translation>照片文件夹，文件名为工号或姓名</translation>
    </message>
    <message>
        <source>Write the report as JSON into this file</source>
        <translation>把导入报告写成 JSON 文件</translation>
    </message>
    <message>
        <source>Accepted from this day on</source>
        <translation>受理日从这天起</translation>
    </message>
    <message>
        <source>Accepted until this day</source>
        <translation>受理日到这天止</translation>
    </message>
    <message>
        <source>Of a proof: 2026-03, 2026W14, 2026Q3 or 2026</source>
        <translation>证明的期间：2026-03、2026W14、2026Q3 或 2026</translation>
    </message>
    <message>
        <source>Names and phones in full; the journal says so</source>
        <translation>姓名、电话不遮蔽，操作记录会写明</translation>
    </message>
    <message>
        <source>The paper&apos;s name</source>
        <translation>纸面名称</translation>
    </message>
    <message>
        <source>Which papers there are</source>
        <translation>列出全部纸面</translation>
    </message>
    <message>
        <source>Print a paper into a PDF, or reports and tables into .docx and .xlsx; --list names them</source>
        <translation>把一种纸打印成 PDF；报告、表格也可以存为 .docx、.xlsx；--list 列出全部</translation>
    </message>
    <message>
        <source>The file; by its ending .pdf, .docx or .xlsx</source>
        <translation>文件；按后缀存为 .pdf、.docx 或 .xlsx</translation>
    </message>
    <message>
        <source>With invented figures; needs no hall</source>
        <translation>用样例数据，不需要大厅</translation>
    </message>
    <message>
        <source>parameter=value, as often as needed</source>
        <translation>参数=值，可写多次</translation>
    </message>
    <message>
        <source>Take a number and note the print in the journal</source>
        <translation>取编号，并记入操作记录</translation>
    </message>
    <message>
        <source>Make a verified copy of the hall&apos;s file, in use or not</source>
        <translation>备份并校验，使用中也可</translation>
    </message>
    <message>
        <source>The copy or its folder; default: beside the file</source>
        <translation>备份文件或其文件夹；默认放在原文件旁</translation>
    </message>
    <message>
        <source>Put a backup in the hall&apos;s place; the present file is kept</source>
        <translation>用备份恢复；现有文件留在旁边</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Lock it with a passphrase, asked for or the first line of standard input</source>
        <translation>用口令加密；口令在提示后输入，或取标准输入的第一行</translation>
    </message>
    <message>
        <source>Check file, journal and derived tables</source>
        <translation>校验文件、操作记录和派生表</translation>
    </message>
    <message>
        <source>The seal line of a printed sheet: number and hash</source>
        <translation>纸面上的日志行：序号和校验码</translation>
    </message>
    <message>
        <source>Take it even if holidays of a new year are missing in it</source>
        <translation>新的一年缺少某些节日时也写入</translation>
    </message>
    <message>
        <source>What the file holds: cases, catalogue, daycounts, complaints, suggestions, pledges …</source>
        <translation>文件内容：cases、catalogue、daycounts、complaints、suggestions、pledges …</translation>
    </message>
    <message>
        <source>Sheets on the walls, which are stale and why; print makes the new ones</source>
        <translation>墙上各张公示，哪些待更换、为什么；print 打印全部待更换</translation>
    </message>
    <message>
        <source>print: the stale sheets in walking order, with their list</source>
        <translation>print：按走动顺序打印全部待更换，附更换清单</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Stars of a period: show computes and writes nothing, run begins and locks, close gives titles</source>
        <translation>一个周期的评星：show 只计算、不写入；run 开始评选并锁定得分；close 授予称号</translation>
    </message>
    <message>
        <source>show, run or close</source>
        <translation>show、run 或 close</translation>
    </message>
    <message>
        <source>2026Q3, 2026-09, 2026W14 or 2026; default: the last quarter</source>
        <translation>2026Q3、2026-09、2026W14 或 2026；默认：上一季度</translation>
    </message>
    <message>
        <source>Other rules than the hall&apos;s (.toml)</source>
        <translation>不用大厅的规则，另用一个规则文件（.toml）</translation>
    </message>
    <message>
        <source>Stars among people or among windows: person, window</source>
        <translation>评个人还是评窗口：person、window</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Their cases</source>
        <translation>看他的办件</translation>
    </message>
    <message>
        <source>Note an absence</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Window {no}</source>
        <translation>{no} 号窗口</translation>
    </message>
    <message>
        <source>the real name matches, masked</source>
        <translation>原名相符，已遮</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开办件</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>New case of it</source>
        <translation>新办件</translation>
    </message>
    <message>
        <source>Its cases</source>
        <translation>看在办的件</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>打开这一条</translation>
    </message>
    <message>
        <source>Open the wall</source>
        <translation>看上墙</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the check code fits</source>
        <translation>校验码相符</translation>
    </message>
    <message>
        <source>the check code does not fit</source>
        <translation>校验码不符</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>By</source>
        <translation>打印人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>This hall has printed no such sheet</source>
        <translation>本大厅没有打印过这一张</translation>
    </message>
    <message>
        <source>still holds</source>
        <translation>仍然有效</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>待更换</translation>
    </message>
    <message>
        <source>printed anew as {no}</source>
        <translation>已重印为 {no}</translation>
    </message>
    <message>
        <source>no longer on the wall</source>
        <translation>已不在墙上</translation>
    </message>
    <message>
        <source>on no wall</source>
        <translation>未上墙</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>张贴处</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open the paper</source>
        <translation>打开这种纸</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>自始</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import cases</source>
        <translation>导入办件</translation>
    </message>
    <message>
        <source>Import service items</source>
        <translation>导入事项</translation>
    </message>
    <message>
        <source>Import day counts</source>
        <translation>导入日件数</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Import attendance</source>
        <translation>导入考勤</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>导入评价</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Match columns, look</source>
        <translation>对列、看结果</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Can be imported</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Save the wrong rows as Excel</source>
        <translation>有误的行另存一份 Excel</translation>
    </message>
    <message>
        <source>Make no new items or windows</source>
        <translation>不新建事项和窗口</translation>
    </message>
    <message>
        <source>One undo takes it all back</source>
        <translation>导入后可一步撤销</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>正在检查各行</translation>
    </message>
    <message>
        <source>Headers in row {line}</source>
        <translation>表头在第 {line} 行</translation>
    </message>
    <message>
        <source>items {count}</source>
        <translation>事项 {count}</translation>
    </message>
    <message>
        <source>windows {count}</source>
        <translation>窗口 {count}</translation>
    </message>
    <message>
        <source>people {count}</source>
        <translation>人员 {count}</translation>
    </message>
    <message>
        <source>departments {count}</source>
        <translation>部门 {count}</translation>
    </message>
    <message>
        <source>Import {count} rows</source>
        <translation>导入 {count} 行</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>wrong rows</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>表“{name}”</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>Imported {count} rows</source>
        <translation>已导入 {count} 行</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>更新 {count} 行</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} 行没有变化</translation>
    </message>
    <message>
        <source>{count} kept as somebody here changed them</source>
        <translation>{count} 处本厅改过，保留本厅的</translation>
    </message>
    <message>
        <source>{count} not imported, saved as {file}</source>
        <translation>有误 {count} 行另存为 {file}</translation>
    </message>
    <message>
        <source>{count} not imported</source>
        <translation>{count} 行未导入</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Import: {register}</source>
        <translation>导入{register}</translation>
    </message>
</context>
<context>
    <name>ImportField</name>
    <message>
        <source>Case number</source>
        <translation>受理编号</translation>
    </message>
    <message>
        <source>Province number</source>
        <translation>省平台编号</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>事项编码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>申请人类型</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件日期</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Promised limit</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>Statutory limit</source>
        <translation>法定期限</translation>
    </message>
    <message>
        <source>Due by promise</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>Due by law</source>
        <translation>法定到期</translation>
    </message>
    <message>
        <source>Due set elsewhere</source>
        <translation>到期由外部给定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Fast lane</source>
        <translation>绿色通道</translation>
    </message>
    <message>
        <source>Fast lane: reason</source>
        <translation>绿色通道原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>实施机关</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>设定依据</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>受理条件</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>申请材料</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理流程</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Basis of the fee</source>
        <translation>收费依据</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>办理窗口</translation>
    </message>
    <message>
        <source>Correction rule</source>
        <translation>补正规则</translation>
    </message>
    <message>
        <source>Catalogue code</source>
        <translation>目录编码</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>事项类型</translation>
    </message>
    <message>
        <source>Main item</source>
        <translation>主项名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Tibetan name</source>
        <translation>藏文名称</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Limit of number</source>
        <translation>数量限制</translation>
    </message>
    <message>
        <source>What forbids it</source>
        <translation>禁止性要求</translation>
    </message>
    <message>
        <source>Ways to apply</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>办理地点</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>结果送达</translation>
    </message>
    <message>
        <source>When it is not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Rights and remedies</source>
        <translation>权利救济</translation>
    </message>
    <message>
        <source>How to follow it</source>
        <translation>进度查询</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>监督投诉渠道</translation>
    </message>
    <message>
        <source>Filled specimens</source>
        <translation>填写式样</translation>
    </message>
    <message>
        <source>Fees in detail</source>
        <translation>收费明细</translation>
    </message>
    <message>
        <source>Fee relief</source>
        <translation>收费减免</translation>
    </message>
    <message>
        <source>Versions of the guide</source>
        <translation>指南版本</translation>
    </message>
    <message>
        <source>Monthly by day</source>
        <translation>每月办结日</translation>
    </message>
    <message>
        <source>Materials before</source>
        <translation>原材料数</translation>
    </message>
    <message>
        <source>Materials now</source>
        <translation>现材料数</translation>
    </message>
    <message>
        <source>Steps before</source>
        <translation>原环节数</translation>
    </message>
    <message>
        <source>Steps now</source>
        <translation>现环节数</translation>
    </message>
    <message>
        <source>Visits before</source>
        <translation>原跑动次数</translation>
    </message>
    <message>
        <source>Visits now</source>
        <translation>现跑动次数</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>原时限天数</translation>
    </message>
    <message>
        <source>Days now</source>
        <translation>现时限天数</translation>
    </message>
    <message>
        <source>Fee before</source>
        <translation>原收费</translation>
    </message>
    <message>
        <source>Fee now</source>
        <translation>现收费</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>是否在用</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Accepted (count)</source>
        <translation>受理件数</translation>
    </message>
    <message>
        <source>Closed (count)</source>
        <translation>办结件数</translation>
    </message>
    <message>
        <source>Returned (count)</source>
        <translation>退件数</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>Kind of person</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Duties of the post</source>
        <translation>岗位职责</translation>
    </message>
    <message>
        <source>Accounts in business systems</source>
        <translation>业务系统账号</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>会办业务</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>进驻日期</translation>
    </message>
    <message>
        <source>Rated at</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>评价等级</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项代码</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字评价</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Attendance code</source>
        <translation>考勤代码</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message>
        <source>Row {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>对应…</translation>
    </message>
    <message>
        <source>{why}; not imported</source>
        <translation>{why}，不导入</translation>
    </message>
    <message>
        <source>new item “{name}”</source>
        <translation>新建事项“{name}”</translation>
    </message>
    <message>
        <source>new window {name}</source>
        <translation>新建 {name} 号窗口</translation>
    </message>
    <message>
        <source>new person {name}</source>
        <translation>新建人员 {name}</translation>
    </message>
    <message>
        <source>new department {name}</source>
        <translation>新建部门“{name}”</translation>
    </message>
    <message>
        <source>{made}, or use “{name}”</source>
        <translation>{made}，或改用“{name}”</translation>
    </message>
    <message>
        <source>{made}, or match a known one</source>
        <translation>{made}，或对应到已有窗口</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 行</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>As the dates show</source>
        <translation>按日期本身判断</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>As the hall&apos;s settings say</source>
        <translation>按本厅设置</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message>
        <source>Ready for inspection</source>
        <translation>迎检准备</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览和打印</translation>
    </message>
    <message>
        <source>Make the binder…</source>
        <translation>生成迎检册…</translation>
    </message>
    <message>
        <source>Missing: {n}</source>
        <translation>缺项 {n} 项</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺项</translation>
    </message>
    <message>
        <source>Drawing the binder</source>
        <translation>正在生成迎检册</translation>
    </message>
    <message>
        <source>The binder, number {number}, is in {file}</source>
        <translation>迎检册（编号 {number}）已存为 {file}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Unmet request</source>
        <translation>办不成事</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Misconduct report</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Wants an answer</source>
        <translation>要求答复</translation>
    </message>
    <message>
        <source>Wants no answer</source>
        <translation>不需要答复</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Take in</source>
        <translation>随手登记</translation>
    </message>
    <message>
        <source>A digit chooses, Enter moves on and saves; + counts an enquiry</source>
        <translation>按数字选类别，回车往下走，最后一下回车保存；按 + 记一次咨询</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>要答复</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不用答复</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Save and open  Ctrl+↵</source>
        <translation>保存并打开  Ctrl+↵</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enquiries today: {n}</source>
        <translation>今天已记咨询 {n} 次</translation>
    </message>
    <message>
        <source>Count one  ↵</source>
        <translation>记一次  ↵</translation>
    </message>
    <message>
        <source>{number} is entered</source>
        <translation>已登记 {number}</translation>
    </message>
    <message>
        <source>Window {window}: enquiry {n} today</source>
        <translation>{window} 号窗口今天第 {n} 次咨询</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Leave or trip</source>
        <translation>登记请假或外出</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Out on business</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>from the morning</source>
        <translation>上午起</translation>
    </message>
    <message>
        <source>from noon</source>
        <translation>下午起</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>until noon</source>
        <translation>到中午</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What the wall may say</source>
        <translation>对外只显示</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>kept, shown on no screen and no sheet</source>
        <translation>仅存档，屏幕和公示都不显示</translation>
    </message>
    <message>
        <source>Note the absence</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Choose somebody of the list.</source>
        <translation>请从名单中选一个人。</translation>
    </message>
    <message>
        <source>{name} is noted as away</source>
        <translation>已登记{name}不在岗</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>printed when sign-in was switched on</source>
        <translation>启用登录时打印</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Password lost…</source>
        <translation>忘记密码…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>重设密码</translation>
    </message>
    <message>
        <source>A supervisor sets a new password with the recovery code.</source>
        <translation>主管凭恢复码重设密码；其他人员请主管重设。</translation>
    </message>
    <message>
        <source>The window is locked.</source>
        <translation>已锁定，请登录。</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The password is set. The new recovery code, write it down now: {code}</source>
        <translation>密码已重设。新的恢复码（请立即抄写）：{code}</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Why it is locked all the same</source>
        <translation>缺项仍锁定的理由</translation>
    </message>
    <message>
        <source>Lock in spite of gaps</source>
        <translation>缺项锁定得分</translation>
    </message>
    <message>
        <source>Lock the scores</source>
        <translation>锁定得分</translation>
    </message>
</context>
<context>
    <name>LoginDialog</name>
    <message>
        <source>Let somebody sign in</source>
        <translation>添加登录人员</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Department of the clerk</source>
        <translation>所属部门</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>empty: it stays</source>
        <translation>留空则不变</translation>
    </message>
    <message>
        <source>8 characters</source>
        <translation>至少 8 个字符</translation>
    </message>
    <message>
        <source>Sign in no more</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>{name} is kept</source>
        <translation>{name}已保存</translation>
    </message>
    <message>
        <source>{name} signs in no more</source>
        <translation>已取消{name}的登录</translation>
    </message>
</context>
<context>
    <name>LookBackDialog</name>
    <message>
        <source>Look-back round</source>
        <translation>承诺回头看</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>回看人</translation>
    </message>
    <message>
        <source>{count} published pledges are due by the end of the quarter</source>
        <translation>本季度末前到期的已公示承诺 {count} 条</translation>
    </message>
    <message>
        <source>Record the round</source>
        <translation>登记本轮回头看</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>{count} pledges looked back at, {renewed} renewed</source>
        <translation>已回看 {count} 条承诺，再承诺 {renewed} 条</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>undo “{step}”</source>
        <translation>撤销“{step}”</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>take in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>privacy screen</source>
        <translation>隐私屏</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Service hall</source>
        <translation>服务大厅管家</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>大厅</translation>
    </message>
    <message>
        <source>The hall cannot be opened</source>
        <translation>大厅打不开</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>已重做：{step}</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新办件</translation>
    </message>
    <message>
        <source>Today&apos;s print pack</source>
        <translation>今日打印包</translation>
    </message>
    <message>
        <source>Summary of the week</source>
        <translation>一周一小结</translation>
    </message>
    <message>
        <source>Report of a month or quarter</source>
        <translation>月报、季报</translation>
    </message>
    <message>
        <source>Ready for inspection</source>
        <translation>迎检准备</translation>
    </message>
    <message>
        <source>Write a notice</source>
        <translation>写公告</translation>
    </message>
    <message>
        <source>Take in a complaint, a request, an enquiry, praise</source>
        <translation>随手登记：投诉、办不成事、咨询、表扬、意见</translation>
    </message>
    <message>
        <source>Rules of the stars</source>
        <translation>评星规则</translation>
    </message>
    <message>
        <source>Ballots for the stars, first count</source>
        <translation>录入选票：第一遍</translation>
    </message>
    <message>
        <source>Ballots for the stars, second count</source>
        <translation>录入选票：第二遍</translation>
    </message>
    <message>
        <source>Objection to the stars</source>
        <translation>登记评星异议</translation>
    </message>
    <message>
        <source>Certificates of the stars</source>
        <translation>明星证书与明星榜</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Privacy screen</source>
        <translation>隐私屏</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色、深色切换</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>跑动次数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>时间（天）</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>{day} May</source>
        <translation>5月{day}日</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{day} {weekday}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{year}年{day}</translation>
    </message>
    <message>
        <source>{day} Jan</source>
        <translation>1月{day}日</translation>
    </message>
    <message>
        <source>first quarter of {year}</source>
        <translation>{year}年第一季度</translation>
    </message>
    <message>
        <source>second quarter of {year}</source>
        <translation>{year}年第二季度</translation>
    </message>
    <message>
        <source>third quarter of {year}</source>
        <translation>{year}年第三季度</translation>
    </message>
    <message>
        <source>fourth quarter of {year}</source>
        <translation>{year}年第四季度</translation>
    </message>
    <message>
        <source>{day} Feb</source>
        <translation>2月{day}日</translation>
    </message>
    <message>
        <source>{day} Mar</source>
        <translation>3月{day}日</translation>
    </message>
    <message>
        <source>{day} Apr</source>
        <translation>4月{day}日</translation>
    </message>
    <message>
        <source>{day} Jun</source>
        <translation>6月{day}日</translation>
    </message>
    <message>
        <source>{day} Jul</source>
        <translation>7月{day}日</translation>
    </message>
    <message>
        <source>{day} Aug</source>
        <translation>8月{day}日</translation>
    </message>
    <message>
        <source>{day} Sep</source>
        <translation>9月{day}日</translation>
    </message>
    <message>
        <source>{day} Oct</source>
        <translation>10月{day}日</translation>
    </message>
    <message>
        <source>{day} Nov</source>
        <translation>11月{day}日</translation>
    </message>
    <message>
        <source>{day} Dec</source>
        <translation>12月{day}日</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The notice says nothing of {name}.</source>
        <translation>通知中没有提到{name}。</translation>
    </message>
    <message>
        <source>Not understood and left out: {text}</source>
        <translation>未能识别，未采用：{text}</translation>
    </message>
    <message>
        <source>No day was found for {name}: {text}</source>
        <translation>{name}没有识别出日期：{text}</translation>
    </message>
    <message>
        <source>{day} is a working day anyway: left out.</source>
        <translation>{day} 本来就是工作日，未采用。</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>Paste a holiday notice</source>
        <translation>粘贴放假通知</translation>
    </message>
    <message>
        <source>Paste the whole text of the State Council&apos;s notice, as it is published</source>
        <translation>把国务院办公厅通知的全文原样粘贴进来</translation>
    </message>
    <message>
        <source>1. New Year: from 1 January …

Ctrl+V pastes what was copied in the browser</source>
        <translation>一、元旦：1月1日至3日放假调休，共3天……

在网页上复制后按 Ctrl+V</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>通知全文</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>读懂的内容</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>收下</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 条</translation>
    </message>
    <message>
        <source>{year} has only these days: I have compared them with the notice</source>
        <translation>{year} 年只按这些天计算，我已与通知核对</translation>
    </message>
    <message>
        <source>{year}: {off} days off, {worked} made up</source>
        <translation>{year} 年：放假 {off} 天，调休上班 {worked} 天</translation>
    </message>
    <message>
        <source>Take {n} days of {year}</source>
        <translation>收下 {year} 年 {n} 天</translation>
    </message>
    <message>
        <source>The holidays of {year} are taken</source>
        <translation>{year} 年放假安排已收下</translation>
    </message>
</context>
<context>
    <name>NoticeWriting</name>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>去打印…</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>新建公告</translation>
    </message>
    <message>
        <source>Words of the notice</source>
        <translation>公告正文</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报风格</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>公文风格</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>落款单位</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>落款日期</translation>
    </message>
    <message>
        <source>Hangs from</source>
        <translation>张贴日期</translation>
    </message>
    <message>
        <source>Comes down on</source>
        <translation>撤下日期</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Second lines…</source>
        <translation>第二行文字…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>编号项</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>加粗</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>+ row</source>
        <translation>加行</translation>
    </message>
    <message>
        <source>+ col.</source>
        <translation>加列</translation>
    </message>
    <message>
        <source>Notice “{title}” is put away</source>
        <translation>公告“{title}”已归档</translation>
    </message>
    <message>
        <source>No notice yet: begin one from a template.</source>
        <translation>还没有公告：点“新建公告”，从模板起草。</translation>
    </message>
</context>
<context>
    <name>ObjectionForm</name>
    <message>
        <source>signed</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>对谁提出</translation>
    </message>
    <message>
        <source>What is objected</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>提出方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Enter the objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Who objects is never printed.</source>
        <translation>异议人信息不会打印。</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>不针对个人</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Stand in</source>
        <translation>顶岗</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>{name}顶岗</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options of ratings</source>
        <translation>评价选项</translation>
    </message>
    <message>
        <source>One a line: three digits, the first is the level, then the words</source>
        <translation>一行一项：三位代码（首位为等级），空一格写文字</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The options are saved</source>
        <translation>评价选项已保存</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Today&apos;s print pack</source>
        <translation>今日打印包</translation>
    </message>
    <message>
        <source>The hall is closed today: nothing is to be printed</source>
        <translation>今天不开放，没有要打印的</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Sheets of the walls to be replaced: {n}, with the list</source>
        <translation>墙面待更换公示 {n} 张，附更换清单</translation>
    </message>
    <message>
        <source>{title}, window {window}</source>
        <translation>{title}，{window} 号窗口</translation>
    </message>
    <message>
        <source>Print ({n})</source>
        <translation>打印 {n} 项</translation>
    </message>
    <message>
        <source>Numbering the sheets</source>
        <translation>正在编号出纸</translation>
    </message>
    <message>
        <source>Printed: {n}, the last is number {number}</source>
        <translation>已打印 {n} 份，最后一份编号 {number}</translation>
    </message>
    <message>
        <source>Badge, plate and wall sheet of {name}</source>
        <translation>{name}的胸牌、桌牌和公示</translation>
    </message>
    <message>
        <source>This PC knows no printer: install one, or save a PDF.</source>
        <translation>这台电脑没有打印机：请先安装，或存为 PDF。</translation>
    </message>
    <message>
        <source>Drawing the sheets</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的办件</translation>
    </message>
    <message>
        <source>F2 takes a new case</source>
        <translation>按 F2 新办件</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>第 {week} 周</translation>
    </message>
    <message>
        <source>There are no windows yet</source>
        <translation>还没有窗口</translation>
    </message>
    <message>
        <source>Paste windows and people from Excel, or add them in the settings</source>
        <translation>从表格粘贴窗口和人员，或在设置里添加</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Show everybody, or only who may be moved</source>
        <translation>显示全部人员，或只显示可调的人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周看</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>As last week</source>
        <translation>沿用上周</translation>
    </message>
    <message>
        <source>Note a leave…</source>
        <translation>登记请假</translation>
    </message>
    <message>
        <source>Print the duty sheet</source>
        <translation>打印值班表</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Windows stand right</source>
        <translation>摆放完毕</translation>
    </message>
    <message>
        <source>Round the hall again</source>
        <translation>恢复沿墙排列</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>两周</translation>
    </message>
    <message>
        <source>a square a window</source>
        <translation>每格一个窗口</translation>
    </message>
    <message>
        <source>{windows} windows, {people} people</source>
        <translation>{windows} 个窗口，{people} 人</translation>
    </message>
    <message>
        <source>{name} sits at window {n}</source>
        <translation>{name}已到 {n} 号窗口</translation>
    </message>
    <message>
        <source>{name} stands in</source>
        <translation>{name}顶岗</translation>
    </message>
    <message>
        <source>Leave of {name}…</source>
        <translation>{name}请假…</translation>
    </message>
    <message>
        <source>{name}…</source>
        <translation>{name}的资料…</translation>
    </message>
    <message>
        <source>Hand over the post of {name}…</source>
        <translation>{name}岗位交接…</translation>
    </message>
    <message>
        <source>Badge, plate and wall sheet of {name}…</source>
        <translation>{name}的胸牌、桌牌、公示…</translation>
    </message>
    <message>
        <source>Close the window on this day</source>
        <translation>当天暂停服务</translation>
    </message>
    <message>
        <source>As usual on this day</source>
        <translation>当天恢复原班</translation>
    </message>
    <message>
        <source>{n} lines of last week taken over</source>
        <translation>已沿用上周排班 {n} 条</translation>
    </message>
    <message>
        <source>Window {n}…</source>
        <translation>{n} 号窗口的资料…</translation>
    </message>
    <message>
        <source>Another period, or windows</source>
        <translation>换一期，或评窗口</translation>
    </message>
    <message>
        <source>Published: rules, inputs and list stay as they are.</source>
        <translation>已公示：规则、数据和名单不再变动。</translation>
    </message>
    <message>
        <source>The scores are locked: the rules stay as they are.</source>
        <translation>得分已锁定：规则不再变动。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>评星</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Settings of the print</source>
        <translation>打印设置</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>登记上墙</translation>
    </message>
    <message>
        <source>A preview has no number: it takes one when it is printed or saved.</source>
        <translation>预览没有编号，打印或存为 PDF 时才取编号。</translation>
    </message>
    <message>
        <source>Chinese changed, translation not: “{now}”, before “{was}”</source>
        <translation>中文已改，译文未改：“{now}”（原“{was}”）</translation>
    </message>
    <message>
        <source>{n} texts without approved translation: “{first}”</source>
        <translation>{n} 处没有审定的译文：“{first}”等</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…  F9</source>
        <translation>打印…  F9</translation>
    </message>
    <message>
        <source>The hall has no hotline yet; its place stays empty.</source>
        <translation>大厅还没有填监督电话，这里会空着。</translation>
    </message>
    <message>
        <source>Checked: no open phone or identity number, all characters set</source>
        <translation>已检查：证号、电话已脱敏，字形齐全</translation>
    </message>
    <message>
        <source>Checked: every text fits, all characters set</source>
        <translation>已检查：文字都放得下，字形齐全</translation>
    </message>
</context>
<context>
    <name>PaperTile</name>
    <message>
        <source>replace {count}</source>
        <translation>待更换 {count}</translation>
    </message>
</context>
<context>
    <name>PaperValues</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>办件编号</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>公告序号</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>第一个窗口</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>number of the handover; empty: the last</source>
        <translation>交接序号，不填为最近一次</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>as the register says</source>
        <translation>同台账</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Round of appraisal</source>
        <translation>评议</translation>
    </message>
    <message>
        <source>2026年第三季度群众评议</source>
        <translation>2026年第三季度群众评议</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>with 、 between</source>
        <translation>用顿号分开，自动按姓氏笔画排列</translation>
    </message>
    <message>
        <source>Stars of</source>
        <translation>评星周期</translation>
    </message>
    <message>
        <source>2026Q3; empty: the present run</source>
        <translation>2026Q3；不填：当前评选</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>应选名额</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>First stub number</source>
        <translation>起始存根号</translation>
    </message>
    <message>
        <source>to be written by hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>Party members only</source>
        <translation>只限党员</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>code, name or initials</source>
        <translation>编码、名称或拼音首字母</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>标语</translation>
    </message>
    <message>
        <source>as kept in Settings</source>
        <translation>用设置里的</translation>
    </message>
    <message>
        <source>Go to window</source>
        <translation>请到窗口</translation>
    </message>
    <message>
        <source>one that does the same</source>
        <translation>业务相同的窗口</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>all, a department, new, or names</source>
        <translation>全部、部门、新增，或姓名工号</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>all, or 1、2</source>
        <translation>全部，或 1、2</translation>
    </message>
    <message>
        <source>Certificate numbers</source>
        <translation>证书编号</translation>
    </message>
    <message>
        <source>Title that is awarded</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>2026年第一季度窗口服务明星</source>
        <translation>2026年第一季度窗口服务明星</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称号名称含</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发单位</translation>
    </message>
    <message>
        <source>the hall</source>
        <translation>本大厅</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>证书名称</translation>
    </message>
    <message>
        <source>荣誉证书</source>
        <translation>荣誉证书</translation>
    </message>
    <message>
        <source>How they were found</source>
        <translation>评选说明</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最新一版</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>每人份数</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Moved by, mm</source>
        <translation>整体移动（毫米）</translation>
    </message>
    <message>
        <source>right down</source>
        <translation>向右 向下</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>第二行文字</translation>
    </message>
    <message>
        <source>Chinese alone</source>
        <translation>不加</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>藏文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Official paper</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>The hall</source>
        <translation>大厅专项</translation>
    </message>
    <message>
        <source>Conduct and complaints</source>
        <translation>作风与投诉</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>每行</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>按窗口</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>按部门</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>按事项</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐页</translation>
    </message>
    <message>
        <source>To fold, on A4</source>
        <translation>A4 对折</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>空白表单</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不印</translation>
    </message>
    <message>
        <source>With</source>
        <translation>同印</translation>
    </message>
    <message>
        <source>Arranged</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>Many on A4</source>
        <translation>A4 拼版</translation>
    </message>
    <message>
        <source>One a page</source>
        <translation>一卡一页</translation>
    </message>
    <message>
        <source>Place for the rating code</source>
        <translation>评价码位置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不留</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>虚线框</translation>
    </message>
    <message>
        <source>Printed whole</source>
        <translation>整张印制</translation>
    </message>
    <message>
        <source>On a bought form</source>
        <translation>套打</translation>
    </message>
    <message>
        <source>Test sheet</source>
        <translation>套打测试页</translation>
    </message>
    <message>
        <source>In one or in parts</source>
        <translation>拼版</translation>
    </message>
    <message>
        <source>One piece</source>
        <translation>整张</translation>
    </message>
    <message>
        <source>Parts on A4</source>
        <translation>A4 拼接</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Write notices</source>
        <translation>编写公告</translation>
    </message>
    <message>
        <source>This paper cannot be printed like that</source>
        <translation>这张纸现在不能打印</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>For the wall</source>
        <translation>上墙</translation>
    </message>
    <message>
        <source>Badges and cards</source>
        <translation>证卡</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Forms and ballots</source>
        <translation>表单选票</translation>
    </message>
    <message>
        <source>Registers and reports</source>
        <translation>台账报表</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>{size} and others</source>
        <translation>{size} 等</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{size} landscape</source>
        <translation>{size} 横</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Stopped: no number was taken.</source>
        <translation>已停止，没有取编号。</translation>
    </message>
    <message>
        <source>{count} papers</source>
        <translation>{count} 种纸</translation>
    </message>
    <message>
        <source>Which case?</source>
        <translation>哪一件？</translation>
    </message>
    <message>
        <source>Type its number at the right, or print it from Cases.</source>
        <translation>在右边输入办件编号；也可以在“办件”里选中后打印。</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>预览已停止。</translation>
    </message>
    <message>
        <source>Draw it</source>
        <translation>重新预览</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Write a notice</source>
        <translation>写公告</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开办件</translation>
    </message>
    <message>
        <source>This printer takes no A3: choose parts on A4, or another printer.</source>
        <translation>这台打印机不支持 A3：请选“A4 拼接”，或换一台打印机。</translation>
    </message>
    <message>
        <source>This PC knows no printer: install one, or save a PDF.</source>
        <translation>本机没有打印机：请先安装，或存为 PDF。</translation>
    </message>
    <message>
        <source>Saved as {file}, to be edited</source>
        <translation>已存为 {file}，可以继续修改</translation>
    </message>
    <message>
        <source>Saved {title}, number {number}</source>
        <translation>已保存{title}，编号 {number}</translation>
    </message>
    <message>
        <source>Printed {title}, number {number}</source>
        <translation>已打印{title}，编号 {number}</translation>
    </message>
    <message>
        <source>The print was stopped; its number stays taken.</source>
        <translation>打印已停止，编号已占用。</translation>
    </message>
    <message>
        <source>Saved {count} sheets with the list {number}</source>
        <translation>已保存 {count} 张，附更换清单 {number}</translation>
    </message>
    <message>
        <source>Printed {count} sheets with the list {number}</source>
        <translation>已打印 {count} 张，附更换清单 {number}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Lock backups</source>
        <translation>给备份加密</translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>这份备份已加密</translation>
    </message>
    <message>
        <source>8 characters or more, a sentence is good</source>
        <translation>至少 8 个字符，一句话最好</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Backups on sticks and shares then open only with it</source>
        <translation>此后 U盘和共享文件夹里的备份，凭口令才能打开</translation>
    </message>
    <message>
        <source>A lost passphrase cannot be recovered by anybody: backups locked with it are lost. Write it down and keep it apart from the stick.</source>
        <translation>口令丢了谁也找不回来，用它加密的备份就打不开了。请写在纸上，与 U盘分开保管。</translation>
    </message>
    <message>
        <source>Type the passphrase it was locked with</source>
        <translation>请输入当时加密用的口令</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入的不一样。</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Your password</source>
        <translation>您的密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>暂停计时</translation>
    </message>
</context>
<context>
    <name>PauseForm</name>
    <message>
        <source>What stops the clock</source>
        <translation>暂停事由</translation>
    </message>
    <message>
        <source>Number of the written notice</source>
        <translation>告知书编号</translation>
    </message>
    <message>
        <source>Article of law</source>
        <translation>法律条款</translation>
    </message>
    <message>
        <source>Only for another statutory ground</source>
        <translation>其他法定事由须写明条款</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Clock stops at</source>
        <translation>起始时刻</translation>
    </message>
    <message>
        <source>The pause may last</source>
        <translation>暂停时限</translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation>不另设时限</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The number, the moment of acceptance and the limits stay as they are. While the clock stands no due time is final.</source>
        <translation>编号、受理时刻和时限不变；暂停期间到期时刻不作数。</translation>
    </message>
</context>
<context>
    <name>PeopleFiles</name>
    <message>
        <source>Choose the list of people</source>
        <translation>选择人员名单</translation>
    </message>
    <message>
        <source>People {day}</source>
        <translation>人员名单 {day}</translation>
    </message>
    <message>
        <source>Save the people as a table</source>
        <translation>把人员名单存为表格</translation>
    </message>
    <message>
        <source>Saved {count} people as {file}</source>
        <translation>已把 {count} 人存为 {file}</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Away</source>
        <translation>不在</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>起止</translation>
    </message>
</context>
<context>
    <name>PeriodReportDialog</name>
    <message>
        <source>Report of a period</source>
        <translation>月报、季报</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>重拟</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览和打印</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零超时零投诉</translation>
    </message>
    <message>
        <source>Complaints and praise</source>
        <translation>投诉与表扬</translation>
    </message>
    <message>
        <source>Pledges and rounds</source>
        <translation>承诺与巡查</translation>
    </message>
    <message>
        <source>Training and visits</source>
        <translation>学习与来访</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下步安排</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>已手工修改</translation>
    </message>
    <message>
        <source>follows the figures</source>
        <translation>随数字更新</translation>
    </message>
    <message>
        <source>The report is kept</source>
        <translation>报告已保存</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Hand over the post…</source>
        <translation>岗位交接…</translation>
    </message>
    <message>
        <source>Badge, plate…</source>
        <translation>胸牌、桌牌…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Party member</source>
        <translation>中共党员</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Items they can do</source>
        <translation>会办事项</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选照片…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>工作性质</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Here from</source>
        <translation>到岗日期</translation>
    </message>
    <message>
        <source>Here until</source>
        <translation>离岗日期</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Accounts in systems, apart by 、</source>
        <translation>业务系统账号（用顿号分开）</translation>
    </message>
    <message>
        <source>The platform&apos;s rating code</source>
        <translation>平台的评价码</translation>
    </message>
    <message>
        <source>Duties, one a line</source>
        <translation>岗位职责（一行一条）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选照片</translation>
    </message>
    <message>
        <source>Take the image away</source>
        <translation>去掉图片</translation>
    </message>
    <message>
        <source>Choose an image of the code…</source>
        <translation>选评价码图片…</translation>
    </message>
    <message>
        <source>given as an image</source>
        <translation>已给图片</translation>
    </message>
    <message>
        <source>its text, or an image</source>
        <translation>填文字，或选图片</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>已保存{name}的资料</translation>
    </message>
</context>
<context>
    <name>PhotoCrop</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotosDialog</name>
    <message>
        <source>Photos from a folder</source>
        <translation>从文件夹导入照片</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>A photo is called by the staff number or the name: 105.jpg, 刘文静.png</source>
        <translation>照片按工号或姓名命名，如 105.jpg、刘文静.png</translation>
    </message>
    <message>
        <source>Take the photos</source>
        <translation>导入照片</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>matches nobody</source>
        <translation>对不上人</translation>
    </message>
    <message>
        <source>takes the old one&apos;s place</source>
        <translation>替换原照片</translation>
    </message>
    <message>
        <source>new photo</source>
        <translation>新照片</translation>
    </message>
    <message>
        <source>{n} photos match, {left} match nobody</source>
        <translation>对上 {n} 张，对不上 {left} 张</translation>
    </message>
    <message>
        <source>{n} photos taken</source>
        <translation>已导入 {n} 张照片</translation>
    </message>
    <message>
        <source>{n} photos taken, {left} could not be read</source>
        <translation>已导入 {n} 张，{left} 张无法读取</translation>
    </message>
</context>
<context>
    <name>PlaceDetail</name>
    <message>
        <source>See it</source>
        <translation>看样</translation>
    </message>
    <message>
        <source>It is up</source>
        <translation>已贴好</translation>
    </message>
    <message>
        <source>One place earlier</source>
        <translation>前移一位</translation>
    </message>
    <message>
        <source>One place later</source>
        <translation>后移一位</translation>
    </message>
    <message>
        <source>How long it is good</source>
        <translation>有效期、取下日期</translation>
    </message>
    <message>
        <source>Take the place off the board</source>
        <translation>从展板移除</translation>
    </message>
    <message>
        <source>place {n}</source>
        <translation>位置 {n}</translation>
    </message>
    <message>
        <source>new {number}</source>
        <translation>新张 {number}</translation>
    </message>
    <message>
        <source>Every sheet is as it should be</source>
        <translation>墙上公示都与数据相符</translation>
    </message>
    <message>
        <source>{board}: to be replaced</source>
        <translation>{board}待更换</translation>
    </message>
    <message>
        <source>{sheet}, place {n}</source>
        <translation>{sheet}，位置 {n}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>另 {n} 张</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>What may stay empty: a sheet is then good as long as it is true</source>
        <translation>都可不填：不填则与数据相符就一直有效</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Good for (days)</source>
        <translation>有效天数</translation>
    </message>
    <message>
        <source>Take it down after</source>
        <translation>张贴至</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>PledgeRow</name>
    <message>
        <source>Reason, where it was not kept</source>
        <translation>未兑现的写明原因</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>再承诺</translation>
    </message>
    <message>
        <source>until 2026-12-31</source>
        <translation>如 2026-12-31</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>Whether kept</source>
        <translation>是否兑现</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Renewed pledge</source>
        <translation>再承诺内容</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>Drawing the preview</source>
        <translation>正在生成预览</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Drawing the sheets</source>
        <translation>正在排版</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Prints</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>还没有打印过</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy screen</source>
        <translation>隐私屏</translation>
    </message>
    <message>
        <source>Press any key to come back</source>
        <translation>按任意键返回</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{done}, about {seconds} s left</source>
        <translation>{done}，约剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>{done}, about {minutes} min left</source>
        <translation>{done}，约剩 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ProofSection</name>
    <message>
        <source>Every step is chained to the one before</source>
        <translation>每条操作记录与前一条首尾相扣</translation>
    </message>
    <message>
        <source>Verification and proof</source>
        <translation>核验与证明</translation>
    </message>
    <message>
        <source>Hold against a printed seal (may stay empty)</source>
        <translation>对照纸上的封存线（可不填）</translation>
    </message>
    <message>
        <source>Number and check code at the foot of a daily close or zero sheet</source>
        <translation>日清表、零超时公示页脚的日志号和校验码</translation>
    </message>
    <message>
        <source>Check file and journal</source>
        <translation>核验文件和操作记录</translation>
    </message>
    <message>
        <source>Export the proof…</source>
        <translation>导出证明…</translation>
    </message>
    <message>
        <source>A seal proves that nothing was changed after it was printed; not that everything was entered, nor that the times entered are true.</source>
        <translation>封存线能证明：印出以后记录没有改动。不能证明：每一件都录入了，录入的时间是真的。</translation>
    </message>
    <message>
        <source>Proof of zero overdue, for an inspector</source>
        <translation>零超时证明，交检查人员</translation>
    </message>
    <message>
        <source>A folder with the times of all cases, without any name, phone or number, a small program that checks them without this one, and the format in words.</source>
        <translation>一个文件夹：全部办件的时间（没有姓名、电话和编号），不靠本程序就能核验的小程序，格式说明。</translation>
    </message>
    <message>
        <source>Checking file and journal</source>
        <translation>正在核验文件和操作记录</translation>
    </message>
    <message>
        <source>Sound: {steps} steps, {rows} rows. The seal is now {seal}</source>
        <translation>完好：操作记录 {steps} 条，数据 {rows} 行。现在的封存线：{seal}</translation>
    </message>
    <message>
        <source>Sound, and as it was at that seal: {steps} steps, {rows} rows. The seal is now {seal}</source>
        <translation>完好，并与所填封存线相符：操作记录 {steps} 条，数据 {rows} 行。现在的封存线：{seal}</translation>
    </message>
    <message>
        <source>{count} changed behind the program&apos;s back. Keep the file as it is and go back to a backup (Settings, Backup).</source>
        <translation>有 {count} 处被程序以外的途径改动。请原样保留此文件，并恢复备份（设置，备份）。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 处</translation>
    </message>
    <message>
        <source>Where the proof goes</source>
        <translation>证明存到哪里</translation>
    </message>
    <message>
        <source>The proof is in {place}, and was checked</source>
        <translation>证明在 {place}，已核验</translation>
    </message>
    <message>
        <source>Writing the proof</source>
        <translation>正在写证明</translation>
    </message>
</context>
<context>
    <name>PublicityStep</name>
    <message>
        <source>The list</source>
        <translation>公示名单</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>打印公示</translation>
    </message>
    <message>
        <source>Correct by a new version…</source>
        <translation>更正并形成新版本…</translation>
    </message>
    <message>
        <source>Publish, begin the publicity</source>
        <translation>开始公示</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>还没有名单</translation>
    </message>
    <message>
        <source>It follows from the scores and the vote.</source>
        <translation>名单由得分和投票产生。</translation>
    </message>
    <message>
        <source>To the present step</source>
        <translation>去当前步骤</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>The list is not final yet.</source>
        <translation>名单还没有产生。</translation>
    </message>
    <message>
        <source>No longer passes the check: {names}. Make a new version.</source>
        <translation>已不符合资格：{names}。请更正并形成新版本。</translation>
    </message>
    <message>
        <source>Not decided yet, wait for it: {names}.</source>
        <translation>尚未认定，待认定后处理：{names}。</translation>
    </message>
    <message>
        <source>Public for {n} {unit} from the posting on.</source>
        <translation>张贴后公示 {n} {unit}。</translation>
    </message>
    <message>
        <source>Posted on {posted}; public from {first} to {last}; objections: {channel}.</source>
        <translation>{posted}张贴，公示期{first}至{last}；异议受理：{channel}。</translation>
    </message>
    <message>
        <source> {n} days left.</source>
        <translation>还剩 {n} 天。</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>the publicity is over</source>
        <translation>公示已期满，不再登记</translation>
    </message>
    <message>
        <source>Objection {n}</source>
        <translation>第 {n} 号异议</translation>
    </message>
</context>
<context>
    <name>Rate</name>
    <message>
        <source>Enquirers satisfied</source>
        <translation>咨询满意率</translation>
    </message>
    <message>
        <source>Complaints settled for good</source>
        <translation>和解息诉率</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>现场处置率</translation>
    </message>
    <message>
        <source>Disputes mediated</source>
        <translation>调解成功率</translation>
    </message>
    <message>
        <source>Demands closed</source>
        <translation>诉求办结率</translation>
    </message>
    <message>
        <source>Rated of one&apos;s own accord</source>
        <translation>主动评价率</translation>
    </message>
    <message>
        <source>Good ratings</source>
        <translation>好评率</translation>
    </message>
    <message>
        <source>Bad ratings called back</source>
        <translation>差评回访率</translation>
    </message>
    <message>
        <source>Bad ratings put right</source>
        <translation>差评整改率</translation>
    </message>
    <message>
        <source>Enquirers satisfied: satisfied or fairly satisfied, of the enquiries (12345 orders and slips of the box) whose asker said whether satisfied.</source>
        <translation>咨询满意率：咨询类 12345 工单和意见箱来件中，回访满意、基本满意的，除以作出评价的。</translation>
    </message>
    <message>
        <source>Settled for good: withdrawn, or satisfied or fairly satisfied when called back, of the complaints withdrawn or called back.</source>
        <translation>和解息诉率：投诉撤回的，以及回访满意、基本满意的，除以撤回和已回访表态的。</translation>
    </message>
    <message>
        <source>On the spot: settled or put right there and then, of the complaints whose outcome is known.</source>
        <translation>现场处置率：投诉现场化解、当场改正的，除以已有处置结果的。</translation>
    </message>
    <message>
        <source>Mediated: settled, of the disputes settled or passed on.</source>
        <translation>调解成功率：纠纷化解的，除以化解和移送的。</translation>
    </message>
    <message>
        <source>Demands closed: answered or closed, of the complaints, unmet requests, 12345 orders and suggestions received, without those not accepted, withdrawn or transferred.</source>
        <translation>诉求办结率：收到的投诉、办不成事反映、12345 工单、意见建议中已办结的，除以收到的（不予受理、撤回、移送的除外）。</translation>
    </message>
    <message>
        <source>Rated: rated, of the ratings offered and the logged cases closed without any; who did not rate is not satisfied.</source>
        <translation>主动评价率：作出评价的，除以请求评价的和已办结而未请求评价的逐件登记办件；未评价不算满意。</translation>
    </message>
    <message>
        <source>Good: levels 5, 4 and 3, of the ratings that count; mistaken and malicious ones by decision are in neither figure.</source>
        <translation>好评率：非常满意、满意、基本满意的，除以有效评价；经认定的误评和恶意评价，分子分母均不计入。</translation>
    </message>
    <message>
        <source>Called back, and put right or explained: of the bad ratings that count.</source>
        <translation>差评回访率、差评整改率：已回访的，已整改或已解释的，除以有效差评。</translation>
    </message>
    <message>
        <source>Everything belongs to the period in which it came in, and stands as it does now; void entries count nowhere.</source>
        <translation>各项按收到时间计入统计期，按目前状态计算，作废的不计。</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Rating device</source>
        <translation>评价器</translation>
    </message>
    <message>
        <source>Card at the window</source>
        <translation>窗口反馈卡</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>12345</source>
        <translation>12345</translation>
    </message>
    <message>
        <source>Suggestion box</source>
        <translation>意见箱</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Enter a rating</source>
        <translation>录入评价</translation>
    </message>
    <message>
        <source>One case and visit is rated once; a bad one is to be called back</source>
        <translation>一次一评；差评录入后即待回访</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>评价等级</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>办件编号</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>When</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字评价</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>The rating is entered; {entry_no} is to be called back</source>
        <translation>评价已录入，{entry_no} 待回访</translation>
    </message>
    <message>
        <source>The rating is entered</source>
        <translation>评价已录入</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>What must be posted</source>
        <translation>应公开内容</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>秩序</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Facilities and equipment</source>
        <translation>设施设备</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Supervision and assessment</source>
        <translation>监督考核</translation>
    </message>
    <message>
        <source>Items without legal basis</source>
        <translation>事项没有设定依据</translation>
    </message>
    <message>
        <source>Items without conditions</source>
        <translation>事项没有办理条件</translation>
    </message>
    <message>
        <source>Items without materials</source>
        <translation>事项没有材料目录</translation>
    </message>
    <message>
        <source>Items without steps</source>
        <translation>事项没有办理程序</translation>
    </message>
    <message>
        <source>Items without time limit</source>
        <translation>事项没有办理时限</translation>
    </message>
    <message>
        <source>Items that say nothing of fees</source>
        <translation>事项没有写明是否收费</translation>
    </message>
    <message>
        <source>Items without filled specimen</source>
        <translation>事项没有示范文本</translation>
    </message>
    <message>
        <source>The supervision phone is not entered</source>
        <translation>没有填写监督电话</translation>
    </message>
    <message>
        <source>{of} is not up, or to be replaced</source>
        <translation>{of}：未上墙，或待更换</translation>
    </message>
    <message>
        <source>Windows without a person</source>
        <translation>窗口没有人员</translation>
    </message>
    <message>
        <source>People at windows without photo</source>
        <translation>窗口人员没有照片</translation>
    </message>
    <message>
        <source>People at windows without duties</source>
        <translation>窗口人员没有岗位职责</translation>
    </message>
    <message>
        <source>{of}: working days without entry</source>
        <translation>{of}：工作日没有登记</translation>
    </message>
    <message>
        <source>{of}: nothing for more than {days} days</source>
        <translation>{of}：超过{days}天没有登记</translation>
    </message>
    <message>
        <source>{of}: open past the limit</source>
        <translation>{of}：超时未办结</translation>
    </message>
    <message>
        <source>Cases open past their limit</source>
        <translation>办件超时未办结</translation>
    </message>
    <message>
        <source>Calendar years that are not recorded</source>
        <translation>年度日历未录入</translation>
    </message>
    <message>
        <source>No backup for more than {days} days</source>
        <translation>超过{days}天没有备份</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Headers in</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Dates are</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>“30 days” means</source>
        <translation>“30天”指</translation>
    </message>
    <message>
        <source>Levels by</source>
        <translation>评价等级按</translation>
    </message>
    <message>
        <source>The national codes 1 to 5</source>
        <translation>国家标准代码 1–5</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Do not accept the case</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Return the case</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>The applicant withdraws the case</source>
        <translation>申请人撤回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Make the case void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Refuse what was applied for</source>
        <translation>不予许可</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予许可</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>The case keeps its number and stays in the list.</source>
        <translation>编号保留，办件仍在列表中。</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code of {name}</source>
        <translation>{name}的恢复码</translation>
    </message>
    <message>
        <source>Keep it in the safe; it sets a new password once.</source>
        <translation>请存入保险柜。凭此码可重设一次密码。</translation>
    </message>
</context>
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
        <source>{what}: the text holds a character that nobody sees, {code} {name}; delete it.</source>
        <translation>{what}：文字里有看不见的字符 {code} {name}，请删去。</translation>
    </message>
    <message>
        <source>{what}: “{file}” is not a TrueType font that can be embedded; choose another file.</source>
        <translation>{what}：“{file}”不是可嵌入的 TrueType 字体，请另选文件。</translation>
    </message>
    <message>
        <source>{what}: “{text}” does not fit on the paper even in its smallest size; shorten it.</source>
        <translation>{what}：“{text}”缩到最小字号仍排不下，请改短。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Step {no} cannot be taken back: step {later} has changed the same entry since. Correct the entry instead.</source>
        <translation>第 {no} 步不能撤销：同一记录此后又被第 {later} 步改动。请直接更正该记录。</translation>
    </message>
    <message>
        <source>Step {no} cannot be taken back: its entry was changed outside the program. Verify the hall&apos;s file.</source>
        <translation>第 {no} 步不能撤销：该记录被程序以外的途径改动过。请校验大厅文件。</translation>
    </message>
    <message>
        <source>Step {no} cannot be taken back: {subject} has been printed since. Void or correct it instead.</source>
        <translation>第 {no} 步不能撤销：{subject} 此后已经打印。请改为作废或更正。</translation>
    </message>
    <message>
        <source>Step {no} cannot be taken back: what was entered since depends on it. Correct it instead.</source>
        <translation>第 {no} 步不能撤销：此后录入的内容与它有关联。请直接更正。</translation>
    </message>
    <message>
        <source>Step {no} cannot be taken back: its images have been erased.</source>
        <translation>第 {no} 步不能撤销：它的影像已依法删除。</translation>
    </message>
    <message>
        <source>The mapping file is no TOML: {why}</source>
        <translation>对应关系文件不是有效的 TOML：{why}</translation>
    </message>
    <message>
        <source>The mapping file says {name}, which is not known. Known are: {known}.</source>
        <translation>对应关系文件里的 {name} 不认识。可用的有：{known}。</translation>
    </message>
    <message>
        <source>{what} cannot be imported. Known are: {known}.</source>
        <translation>不能导入 {what}。可导入的有：{known}。</translation>
    </message>
    <message>
        <source>The file has no column {header}. It has: {headers}.</source>
        <translation>文件里没有“{header}”这一列。现有：{headers}。</translation>
    </message>
    <message>
        <source>No column of the file is known by its header. It has: {headers}. Say which is which.</source>
        <translation>文件的表头都不认识。现有：{headers}。请指定各列对应什么。</translation>
    </message>
    <message>
        <source>{name} holds zero bytes and is no text. It may be damaged; fetch it again.</source>
        <translation>{name} 含有空字节，不是文本，可能已损坏，请重新获取。</translation>
    </message>
    <message>
        <source>{encoding} is no encoding that is known. Leave it at auto, or say utf-8 or gb18030.</source>
        <translation>不认识编码 {encoding}。请用 auto，或写 utf-8、gb18030。</translation>
    </message>
    <message>
        <source>{name} has no sheet {sheet}. It has: {sheets}.</source>
        <translation>{name} 里没有工作表“{sheet}”。现有：{sheets}。</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} 里没有内容。</translation>
    </message>
    <message>
        <source>{name} ends inside a quoted cell that begins in row {line}: it was cut off, or a quotation mark is missing there.</source>
        <translation>{name} 在第 {line} 行的引号内中断：文件被截断，或该处缺少一个引号。</translation>
    </message>
    <message>
        <source>Row {line} of {name} holds a cell that does not end: a quotation mark is missing there.</source>
        <translation>{name} 第 {line} 行有一格没有结束：该处缺少一个引号。</translation>
    </message>
    <message>
        <source>{name} has no row of headers. Give every column a name in the first row.</source>
        <translation>{name} 里找不到表头。请在第一行写明各列名称。</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it in Excel or WPS, save it without the password and import that file.</source>
        <translation>{name} 设有密码。请用 Excel 或 WPS 打开，取消密码另存后再导入。</translation>
    </message>
    <message>
        <source>{name} is damaged or was cut off. Fetch it again from where it came from.</source>
        <translation>{name} 已损坏或不完整，请从原处重新获取。</translation>
    </message>
    <message>
        <source>{name} is no table. CSV, TSV, XLSX, XLS, XLSB and ODS can be read.</source>
        <translation>{name} 不是表格。可读取 CSV、TSV、XLSX、XLS、XLSB 和 ODS。</translation>
    </message>
    <message>
        <source>{name} is a web page, not a table. Open it in Excel or WPS, save it as .xlsx and import that file.</source>
        <translation>{name} 是网页，不是表格。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空文件。</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>没有文件 {name}。</translation>
    </message>
    <message>
        <source>{name} cannot be read. Close it in other programs and check who may read it.</source>
        <translation>无法读取 {name}。请在其他程序中关闭它，并检查读取权限。</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB. Split it and import the parts.</source>
        <translation>{name} 超过 {most} MB。请拆分后分别导入。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a table can be. At most {rows} rows and columns multiplied are read; split it and import the parts.</source>
        <translation>{name} 展开后过大：行数乘列数最多 {rows}。请拆分后分别导入。</translation>
    </message>
    <message>
        <source>{name} ends with nothing that can be written. Let it end with .csv, .xlsx or .jsonl.</source>
        <translation>{name} 的扩展名不能写出。请以 .csv、.xlsx 或 .jsonl 结尾。</translation>
    </message>
    <message>
        <source>{name} cannot be written. Close it in other programs, and check the folder and its free space.</source>
        <translation>无法写入 {name}。请在其他程序中关闭它，并检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>A sheet holds {most} rows at most. Choose a shorter period, or write a .csv.</source>
        <translation>一张工作表最多 {most} 行。请缩短时段，或导出为 .csv。</translation>
    </message>
    <message>
        <source>A cell of a sheet holds {most} characters at most. Write a .csv or .jsonl.</source>
        <translation>一个单元格最多 {most} 字。请导出为 .csv 或 .jsonl。</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the cells in Excel or WPS first.</source>
        <translation>剪贴板里没有表格。请先在 Excel 或 WPS 中复制单元格。</translation>
    </message>
    <message>
        <source>The copied cells span more than a table can hold. Copy fewer cells.</source>
        <translation>复制的单元格合并范围过大，超出表格所能容纳。请少复制一些。</translation>
    </message>
    <message>
        <source>The calendar of {year} is missing: paste the State Council&apos;s notice or enter its days on the calendar page.</source>
        <translation>缺少 {year} 年的工作日历：请在日历页粘贴国务院办公厅放假通知，或逐日录入。</translation>
    </message>
    <message>
        <source>A session opens before it closes: {opens}–{closes}.</source>
        <translation>开门时间应早于关门时间：{opens}–{closes}。</translation>
    </message>
    <message>
        <source>Two sessions overlap: {opens} is before {closes}.</source>
        <translation>两段办公时间重叠：{opens} 早于 {closes}。</translation>
    </message>
    <message>
        <source>A limit is more than 0, not {n}.</source>
        <translation>时限应大于 0，不能是 {n}。</translation>
    </message>
    <message>
        <source>A limit of {n} is too long: check the number.</source>
        <translation>时限 {n} 过长，请核对数字。</translation>
    </message>
    <message>
        <source>Only hours can have fractions: {n} is not a whole number.</source>
        <translation>只有小时可以带小数：{n} 不是整数。</translation>
    </message>
    <message>
        <source>An extension is more than 0 days, not {n}.</source>
        <translation>延期天数应大于 0，不能是 {n}。</translation>
    </message>
    <message>
        <source>No holiday was found in this text.</source>
        <translation>这段文字中没有找到放假安排。</translation>
    </message>
    <message>
        <source>The text does not say its year: choose the year.</source>
        <translation>文字中没有写明年份，请选择年份。</translation>
    </message>
    <message>
        <source>The notice is for {found}, not for {year}.</source>
        <translation>这是 {found} 年的通知，不是 {year} 年的。</translation>
    </message>
    <message>
        <source>The notice contradicts itself at {what}: {sentence}</source>
        <translation>通知在“{what}”处前后矛盾：{sentence}</translation>
    </message>
    <message>
        <source>The hall has no opening hours in {year}: enter them on the calendar page.</source>
        <translation>{year} 年没有办公时间，请在日历页录入。</translation>
    </message>
    <message>
        <source>The pause ends before it starts.</source>
        <translation>暂停的结束早于开始。</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>这一行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>请填写{name}。</translation>
    </message>
    <message>
        <source>finished is before accepted.</source>
        <translation>finished（办结）早于 accepted（受理）。</translation>
    </message>
    <message>
        <source>A limit counted in minutes needs the hour of each pause.</source>
        <translation>按分钟计的时限，暂停须写明时刻。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {value}.</source>
        <translation>{name} 无法识别：{value}。</translation>
    </message>
    <message>
        <source>{name} is no field of a case that can be corrected.</source>
        <translation>“{name}”不是可以更正的办件字段。</translation>
    </message>
    <message>
        <source>{value} does not fit the field {name}.</source>
        <translation>“{value}”不能填入字段“{name}”。</translation>
    </message>
    <message>
        <source>This time cannot be taken away: use the deed that undoes the step instead.</source>
        <translation>这一时刻不能在更正中增删：请用相应的办理操作或撤销。</translation>
    </message>
    <message>
        <source>This case does not exist any more.</source>
        <translation>该办件已不存在。</translation>
    </message>
    <message>
        <source>The provincial number {province_no} belongs to case {case_no}.</source>
        <translation>省平台编号 {province_no} 已属于办件 {case_no}。</translation>
    </message>
    <message>
        <source>The number {case_no} is taken.</source>
        <translation>编号 {case_no} 已被使用。</translation>
    </message>
    <message>
        <source>No case has the number {number}.</source>
        <translation>没有编号为 {number} 的办件。</translation>
    </message>
    <message>
        <source>Several cases have a number like {number}: give all of it.</source>
        <translation>有多个办件的编号是 {number}：请写完整编号。</translation>
    </message>
    <message>
        <source>The catalogue has no item {item}: add it there first, or choose another one.</source>
        <translation>事项目录中没有“{item}”：请先添加，或另选事项。</translation>
    </message>
    <message>
        <source>Several items are called {item}: give the code.</source>
        <translation>有多个事项叫“{item}”：请写事项编码。</translation>
    </message>
    <message>
        <source>Say which item the case is about.</source>
        <translation>请填写办理的事项。</translation>
    </message>
    <message>
        <source>The code {code} belongs to the item {item}.</source>
        <translation>编码 {code} 已属于事项“{item}”。</translation>
    </message>
    <message>
        <source>The window has no number.</source>
        <translation>窗口号未填写。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名称未填写。</translation>
    </message>
    <message>
        <source>Window {window} exists already.</source>
        <translation>{window} 号窗口已存在。</translation>
    </message>
    <message>
        <source>The staff number {staff_no} exists already.</source>
        <translation>工号 {staff_no} 已存在。</translation>
    </message>
    <message>
        <source>The department {department} exists already.</source>
        <translation>部门“{department}”已存在。</translation>
    </message>
    <message>
        <source>There is no window {window}: add it first.</source>
        <translation>没有 {window} 号窗口：请先添加。</translation>
    </message>
    <message>
        <source>Nobody here is called {staff}: add the person first.</source>
        <translation>没有叫“{staff}”的人员：请先添加。</translation>
    </message>
    <message>
        <source>Several people are called {staff}: give the staff number.</source>
        <translation>有多名人员叫“{staff}”：请写工号。</translation>
    </message>
    <message>
        <source>There is no department {department}: add it first.</source>
        <translation>没有部门“{department}”：请先添加。</translation>
    </message>
    <message>
        <source>The case is not accepted yet: accept it first.</source>
        <translation>该办件尚未受理：请先受理。</translation>
    </message>
    <message>
        <source>The case is accepted already.</source>
        <translation>该办件已经受理。</translation>
    </message>
    <message>
        <source>The case is accepted: a correction notice belongs before acceptance and stops no clock.</source>
        <translation>该办件已受理：补正告知应在受理之前，且不停止计时。</translation>
    </message>
    <message>
        <source>No correction notice is open for this case.</source>
        <translation>该办件没有待补正的告知。</translation>
    </message>
    <message>
        <source>A correction notice is open: record first what was handed in.</source>
        <translation>补正告知尚未了结：请先登记收到的补正材料。</translation>
    </message>
    <message>
        <source>The clock of this case is paused: resume it first.</source>
        <translation>该办件已暂停计时：请先恢复。</translation>
    </message>
    <message>
        <source>The clock of this case is not paused.</source>
        <translation>该办件没有暂停计时。</translation>
    </message>
    <message>
        <source>The review of this case has begun already.</source>
        <translation>该办件已开始审查。</translation>
    </message>
    <message>
        <source>The case is decided: only closing, or an end without result, can follow.</source>
        <translation>该办件已作出决定：之后只能办结，或者撤回、退件、作废。</translation>
    </message>
    <message>
        <source>The case is not closed yet: close it first.</source>
        <translation>该办件尚未办结：请先办结。</translation>
    </message>
    <message>
        <source>The case is closed already.</source>
        <translation>该办件已经办结。</translation>
    </message>
    <message>
        <source>The result of this case is delivered already.</source>
        <translation>该办件的结果已经送达。</translation>
    </message>
    <message>
        <source>The case has ended without a result: nothing more can be done with it.</source>
        <translation>该办件已终止（不予受理、撤回、退件或作废），不能再办理。</translation>
    </message>
    <message>
        <source>The case is void: nothing in it can be changed.</source>
        <translation>该办件已作废，不能再改动。</translation>
    </message>
    <message>
        <source>The case is registered already.</source>
        <translation>该办件已经收件登记。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请填写理由。</translation>
    </message>
    <message>
        <source>The number of the written notice is missing.</source>
        <translation>请填写书面告知书的文号。</translation>
    </message>
    <message>
        <source>Say who approved it.</source>
        <translation>请填写批准人。</translation>
    </message>
    <message>
        <source>Name the article of law that stops the clock in this case.</source>
        <translation>请写明停止计时所依据的法律条款。</translation>
    </message>
    <message>
        <source>Say everything that has to be corrected: it is told once only.</source>
        <translation>请写明全部需要补正的内容：应当一次告知。</translation>
    </message>
    <message>
        <source>{at} lies in the future: it is {now} now.</source>
        <translation>{at} 晚于现在（{now}）。</translation>
    </message>
    <message>
        <source>{at} is earlier than the step before it, {before}.</source>
        <translation>{at} 早于上一步的时刻 {before}。</translation>
    </message>
    <message>
        <source>A day is not enough here: give the time as well.</source>
        <translation>这里只写日期不够：请写明时刻。</translation>
    </message>
    <message>
        <source>The moment of acceptance is missing.</source>
        <translation>受理时刻未填写。</translation>
    </message>
    <message>
        <source>The pause would end before it began, {at}.</source>
        <translation>暂停的结束早于开始（{at}）。</translation>
    </message>
    <message>
        <source>The case was extended once already: the law knows once.</source>
        <translation>该办件已延期一次：依法只能延期一次。</translation>
    </message>
    <message>
        <source>The case has no due time that could be extended.</source>
        <translation>该办件没有可以延长的时限。</translation>
    </message>
    <message>
        <source>The due time {due} has passed: an extension must come before it.</source>
        <translation>已过到期时刻 {due}：延期应当在到期之前。</translation>
    </message>
    <message>
        <source>At most {most} days may be added, not {n}.</source>
        <translation>最多可以延长 {most} 日，不能延长 {n} 日。</translation>
    </message>
    <message>
        <source>At least one day has to be added.</source>
        <translation>至少延长一日。</translation>
    </message>
    <message>
        <source>A limit in hours cannot be extended by days.</source>
        <translation>按小时计的时限不能按日延长。</translation>
    </message>
    <message>
        <source>The promised limit is longer than the statutory one: shorten it, or say why it may be so.</source>
        <translation>承诺时限长于法定时限：请缩短，或写明理由。</translation>
    </message>
    <message>
        <source>The item has no name.</source>
        <translation>事项名称未填写。</translation>
    </message>
    <message>
        <source>The day of the month lies between 1 and 28.</source>
        <translation>每月的日期应在 1 至 28 之间。</translation>
    </message>
    <message>
        <source>A count is a number from 0 to 99,999, or empty.</source>
        <translation>件数应为 0 至 99999，或留空。</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} 还没有到。</translation>
    </message>
    <message>
        <source>Window {window} stands twice in this day.</source>
        <translation>{window} 号窗口在同一天出现两次。</translation>
    </message>
    <message>
        <source>There is no paper called {paper}; there are: {papers}.</source>
        <translation>没有名为 {paper} 的纸面；现有：{papers}。</translation>
    </message>
    <message>
        <source>{paper} is printed on {sizes}, not on {size}.</source>
        <translation>{paper} 用 {sizes} 打印，不能用 {size}。</translation>
    </message>
    <message>
        <source>{name} is one of {tongues} or empty, not “{value}”.</source>
        <translation>{name} 只能是 {tongues} 之一或留空，不能是“{value}”。</translation>
    </message>
    <message>
        <source>This paper has no value {name}; it has: {names}.</source>
        <translation>此纸面没有参数 {name}；可用的有：{names}。</translation>
    </message>
    <message>
        <source>This paper needs a value for {name}.</source>
        <translation>此纸面需要填写 {name}。</translation>
    </message>
    <message>
        <source>{name} is yes or no, not “{value}”.</source>
        <translation>{name} 只能是“是”或“否”，不能是“{value}”。</translation>
    </message>
    <message>
        <source>{name} is a day like 2026-03-05, not “{value}”.</source>
        <translation>{name} 应为日期，如 2026-03-05，不能是“{value}”。</translation>
    </message>
    <message>
        <source>“{value}” is no shift: write millimetres to the right and down, like 1.5 -2, at most 30 each.</source>
        <translation>“{value}”不是移动量：请写向右、向下的毫米数，如 1.5 -2，各不超过 30。</translation>
    </message>
    <message>
        <source>{name} is a number from 1 to 100, not “{value}”.</source>
        <translation>{name} 应为 1 至 100 的数，不能是“{value}”。</translation>
    </message>
    <message>
        <source>This hall is kept in a database server: back it up there, with the server&apos;s tools.</source>
        <translation>本大厅的数据存放在数据库服务器上：请用服务器自带的工具备份。</translation>
    </message>
    <message>
        <source>The passphrase is too short: write {least} characters or more, a sentence is good.</source>
        <translation>口令太短：请写 {least} 个字符以上，一句话最好记。</translation>
    </message>
    <message>
        <source>“{typed}” is no time: write 8:52, 10-08 9:05 or 2026-10-08 9:05.</source>
        <translation>“{typed}”不是时刻：请写 8:52、10-08 9:05 或 2026-10-08 9:05。</translation>
    </message>
    <message>
        <source>Case {case_no} has no clock to explain: it is not accepted, or it has no limit.</source>
        <translation>办件 {case_no} 没有可说明的时限：尚未受理，或未定时限。</translation>
    </message>
    <message>
        <source>{day} is an ordinary day already</source>
        <translation>{day} 本来就是普通日子</translation>
    </message>
    <message>
        <source>{day} is a working day by its weekday: only a rest day can be a make-up day</source>
        <translation>{day} 按星期本是工作日：只有休息日才能设为调休上班</translation>
    </message>
    <message>
        <source>The hall has no name: write the one on its sign</source>
        <translation>大厅没有名称：请写门牌上的名称</translation>
    </message>
    <message>
        <source>“{value}” is too long: at most {most} characters</source>
        <translation>“{value}”太长：最多 {most} 个字</translation>
    </message>
    <message>
        <source>“{value}” is not possible here: choose {choices}</source>
        <translation>这里不能填“{value}”：请选 {choices}</translation>
    </message>
    <message>
        <source>A hall has no setting “{name}”</source>
        <translation>大厅没有“{name}”这项设置</translation>
    </message>
    <message>
        <source>There are no opening hours from {day}</source>
        <translation>没有从 {day} 起的作息时间</translation>
    </message>
    <message>
        <source>Opening hours from {day} exist already: change those or choose another day</source>
        <translation>从 {day} 起的作息时间已有：请修改它，或另选日期</translation>
    </message>
    <message>
        <source>These are the only opening hours: add others before you remove them</source>
        <translation>这是唯一的作息时间：请先添加别的，再删除它</translation>
    </message>
    <message>
        <source>The hall opens on no day of the week: give at least one session</source>
        <translation>一周没有一天对外办公：请至少填一个时段</translation>
    </message>
    <message>
        <source>“{text}” is not a local time: write it as 2026-03-31T17:00</source>
        <translation>“{text}”不是当地时间：请写成 2026-03-31T17:00</translation>
    </message>
    <message>
        <source>“{text}” is not a day: write it as 2026-03-31</source>
        <translation>“{text}”不是日期：请写成 2026-03-31</translation>
    </message>
    <message>
        <source>{place} exists already: choose another file, or move that one away first</source>
        <translation>{place} 已存在：请换一个文件名，或先把它移走</translation>
    </message>
    <message>
        <source>Give --period or --from and --to, not both</source>
        <translation>--period 与 --from、--to 只能用一种</translation>
    </message>
    <message>
        <source>Give both --from and --to, or --period</source>
        <translation>--from 与 --to 要同时给出，或用 --period</translation>
    </message>
    <message>
        <source>There is no report “{name}”: there are {choices}</source>
        <translation>没有“{name}”这种统计：有 {choices}</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of day: write holiday or makeup</source>
        <translation>“{kind}”不是日子的类别：请写 holiday 或 makeup</translation>
    </message>
    <message>
        <source>Nothing was given: send the text of the notice to standard input</source>
        <translation>没有收到内容：请把通知全文送到标准输入</translation>
    </message>
    <message>
        <source>{what} cannot be imported.</source>
        <translation>不能导入“{what}”。</translation>
    </message>
    <message>
        <source>“{text}” sets nothing: write --set field=value</source>
        <translation>“{text}”没有赋值：请写 --set 字段=值</translation>
    </message>
    <message>
        <source>There is no field “{name}” here: there are {choices}</source>
        <translation>这里没有“{name}”字段：有 {choices}</translation>
    </message>
    <message>
        <source>{name} is missing: add --set {name}=…</source>
        <translation>缺少 {name}：请加 --set {name}=…</translation>
    </message>
    <message>
        <source>{name}: “{text}” is no time: write 2026-03-31T17:00, or 2026-03-31 for a day</source>
        <translation>{name}：“{text}”不是时间：请写 2026-03-31T17:00，只知日期写 2026-03-31</translation>
    </message>
    <message>
        <source>{name}: “{text}” is no instant: write it as 2026-03-31T17:00</source>
        <translation>{name}：“{text}”不是时刻：请写成 2026-03-31T17:00</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not possible: choose {choices}</source>
        <translation>{name}：不能是“{text}”：请选 {choices}</translation>
    </message>
    <message>
        <source>{name}: “{text}” is no limit: write 5个工作日 or 3小时</source>
        <translation>{name}：“{text}”不是时限：请写 5个工作日 或 3小时</translation>
    </message>
    <message>
        <source>{name}: “{text}” is no whole number</source>
        <translation>{name}：“{text}”不是整数</translation>
    </message>
    <message>
        <source>Nothing is to be corrected: add --set field=value</source>
        <translation>没有要更正的内容：请加 --set 字段=值</translation>
    </message>
    <message>
        <source>Name a paper, or --list to see which there are</source>
        <translation>请写纸面名称，或用 --list 查看</translation>
    </message>
    <message>
        <source>Say where the PDF goes: -o file.pdf</source>
        <translation>请写明 PDF 存到哪里：-o 文件.pdf</translation>
    </message>
    <message>
        <source>{paper} can be saved as a file that ends with one of: {endings}</source>
        <translation>{paper} 可以存成这些后缀的文件：{endings}</translation>
    </message>
    <message>
        <source>{place} is no file: restore a database with its own means</source>
        <translation>{place} 不是文件：数据库请用它自己的方法恢复</translation>
    </message>
    <message>
        <source>{what}: “{text}” shows a phone or identity number; a sheet for the wall must not. Mask it.</source>
        <translation>{what}：“{text}”露出了电话或身份证号，上墙的纸不能这样，请先隐去。</translation>
    </message>
    <message>
        <source>“{item}” has no authority: enter who decides it in the catalogue, then print the notice.</source>
        <translation>“{item}”没有登记实施机关：先在事项目录里填上，再打印通知书。</translation>
    </message>
    <message>
        <source>Case {case_no} is not accepted yet: accept it first, then print the notice.</source>
        <translation>办件 {case_no} 还没有受理：先受理，再打印通知书。</translation>
    </message>
    <message>
        <source>“{typed}” are no opening hours: write 09:00–12:00 13:30–17:00.</source>
        <translation>“{typed}”不是开放时间：请写成 09:00–12:00 13:30–17:00。</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not take the sheets: see whether it is on, then print.</source>
        <translation>打印机“{printer}”没有接收：请看电源和连线，再打印。</translation>
    </message>
    <message>
        <source>Window {window} stands in two rows: keep one of them.</source>
        <translation>{window} 号窗口写了两行：请只留一行。</translation>
    </message>
    <message>
        <source>“{name}” has no window number: give one.</source>
        <translation>“{name}”没有窗口编号：请填上。</translation>
    </message>
    <message>
        <source>“{typed}” is no limit: write 5 working days, 10 calendar days or 3 hours.</source>
        <translation>“{typed}”不是时限：请写成 5个工作日、10个自然日或 3小时。</translation>
    </message>
    <message>
        <source>“{typed}” is no number: write digits alone.</source>
        <translation>“{typed}”不是数字：请只填数字。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>没有文件夹 {folder}，请先建立。</translation>
    </message>
    <message>
        <source>{name} is the name of a hall&apos;s file. Choose another, nothing was written.</source>
        <translation>{name} 是大厅文件的名称，请换一个；未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no file {file} to restore</source>
        <translation>没有可供恢复的文件 {file}</translation>
    </message>
    <message>
        <source>There is no folder {folder} for the backup: make it</source>
        <translation>没有存放备份的文件夹 {folder}：请先建立</translation>
    </message>
    <message>
        <source>Say where the locked backup goes: hallapp backup --lock FOLDER</source>
        <translation>请写明加密备份放在哪里：hallapp backup --lock 文件夹</translation>
    </message>
    <message>
        <source>“{seal}” is no seal: write the number and the check code as printed, 9,402 D417 3AE8 6C50</source>
        <translation>“{seal}”不是封存线：请照纸上页脚填号码和校验码，如 9,402 D417 3AE8 6C50</translation>
    </message>
    <message>
        <source>--period is of a proof; for {what} give --from and --to</source>
        <translation>--period 只用于 proof；导出 {what} 请用 --from 和 --to</translation>
    </message>
    <message>
        <source>{name} is no folder</source>
        <translation>{name} 不是文件夹</translation>
    </message>
    <message>
        <source>{name} is no text in UTF-8: save it as that</source>
        <translation>{name} 不是 UTF-8 文本：请另存为 UTF-8</translation>
    </message>
    <message>
        <source>{name} is no name of a PDF: let it end with .pdf</source>
        <translation>{name} 不是 PDF 文件名：请以 .pdf 结尾</translation>
    </message>
    <message>
        <source>{name} wants a value after it</source>
        <translation>{name} 后面要写值</translation>
    </message>
    <message>
        <source>This is no address of a hall: write a file, or postgresql+psycopg://user@server/database</source>
        <translation>这不是大厅的地址：请写文件，或 postgresql+psycopg://用户@服务器/数据库</translation>
    </message>
    <message>
        <source>The notice says nothing of {names}, and {year} is not known yet: their days would count as working days. Give the whole notice, or add --partial.</source>
        <translation>通知没有写{names}，而 {year} 年还没有日历：这些天会算作工作日。请给出通知全文，或加 --partial。</translation>
    </message>
    <message>
        <source>Which case? Give its number</source>
        <translation>请写办件编号</translation>
    </message>
    <message>
        <source>This person does not exist any more.</source>
        <translation>此人已不在名册中。</translation>
    </message>
    <message>
        <source>The end is before the beginning: {from_at}, {until_at}.</source>
        <translation>结束早于开始：{from_at}，{until_at}。</translation>
    </message>
    <message>
        <source>{name} is away then: choose somebody else.</source>
        <translation>{name}那时不在，请另选他人。</translation>
    </message>
    <message>
        <source>The hall is closed on {day}: nobody sits anywhere.</source>
        <translation>{day}大厅不对外服务，不排班。</translation>
    </message>
    <message>
        <source>{name} is not away.</source>
        <translation>{name}没有请假或外出。</translation>
    </message>
    <message>
        <source>A and B of a window are two people.</source>
        <translation>同一窗口的 A 岗和 B 岗不能是同一人。</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>请填写是谁。</translation>
    </message>
    <message>
        <source>In the week before, nothing was planned to copy.</source>
        <translation>上周没有可沿用的排班。</translation>
    </message>
    <message>
        <source>The last day is before the first: {from_on}.</source>
        <translation>截止日期早于起始日期：{from_on}。</translation>
    </message>
    <message>
        <source>The part of the photo that is shown lies outside it.</source>
        <translation>照片的裁剪范围超出了照片。</translation>
    </message>
    <message>
        <source>{name} is no photo that can be read.</source>
        <translation>{name}不是可以读取的照片。</translation>
    </message>
    <message>
        <source>{name} is too large: choose a smaller photo.</source>
        <translation>{name}太大，请换一张小一些的照片。</translation>
    </message>
    <message>
        <source>The hall is closed on {day}: there is no duty sheet.</source>
        <translation>{day}大厅不对外服务，没有值班公示。</translation>
    </message>
    <message>
        <source>This register has no deed {move}.</source>
        <translation>本台账没有“{move}”这一操作。</translation>
    </message>
    <message>
        <source>This is not possible in the entry&apos;s present state: look at it again.</source>
        <translation>该记录当前状态下不能这样做，请重新查看。</translation>
    </message>
    <message>
        <source>Nothing of this entry is left to be closed.</source>
        <translation>该记录没有可办结的内容。</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>No entry has the number {number}.</source>
        <translation>没有编号为 {number} 的记录。</translation>
    </message>
    <message>
        <source>The entry is void: nothing in it can be changed.</source>
        <translation>该记录已作废，不能再改。</translation>
    </message>
    <message>
        <source>This has to wait until {due}.</source>
        <translation>须等到 {due} 以后。</translation>
    </message>
    <message>
        <source>A list of entries cannot be sorted by {sort}.</source>
        <translation>不能按 {sort} 排序。</translation>
    </message>
    <message>
        <source>This register has no setting {name}.</source>
        <translation>本台账没有“{name}”这项设置。</translation>
    </message>
    <message>
        <source>A limit is at most {most}.</source>
        <translation>时限最多 {most}。</translation>
    </message>
    <message>
        <source>There is no register {key}; there are: {keys}.</source>
        <translation>没有台账 {key}；有：{keys}。</translation>
    </message>
    <message>
        <source>Two people open the box: choose another one.</source>
        <translation>须两人开箱，请换一人。</translation>
    </message>
    <message>
        <source>Who looks on does not open the box.</source>
        <translation>监督人不得兼任开箱人。</translation>
    </message>
    <message>
        <source>Another person than the investigator approves the finding.</source>
        <translation>审批人不得与承办人为同一人。</translation>
    </message>
    <message>
        <source>The investigator is the one complained of: choose another person.</source>
        <translation>承办人须回避，请换人。</translation>
    </message>
    <message>
        <source>The approver is the one complained of: choose another person.</source>
        <translation>审批人须回避，请换人。</translation>
    </message>
    <message>
        <source>Liable, but who? Choose the liable party.</source>
        <translation>认定有责，请选责任主体。</translation>
    </message>
    <message>
        <source>Nobody is liable: leave the liable party empty.</source>
        <translation>认定无责，责任主体应留空。</translation>
    </message>
    <message>
        <source>What is unsubstantiated makes nobody liable.</source>
        <translation>不属实或无法核实的，不能认定有责。</translation>
    </message>
    <message>
        <source>Another person takes over.</source>
        <translation>接班人不能是本人。</translation>
    </message>
    <message>
        <source>A pledge that was not kept needs its reason.</source>
        <translation>未兑现的承诺须写明原因。</translation>
    </message>
    <message>
        <source>Whose pledge is it?</source>
        <translation>请填承诺人。</translation>
    </message>
    <message>
        <source>Which window&apos;s pledge is it?</source>
        <translation>请填承诺窗口。</translation>
    </message>
    <message>
        <source>A renewed pledge says what changed.</source>
        <translation>再承诺须写明变更内容。</translation>
    </message>
    <message>
        <source>Who had to put it right does not check it.</source>
        <translation>责任人不得自行复查。</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>止期早于起期。</translation>
    </message>
    <message>
        <source>Who holds the title? Name a person, window or department.</source>
        <translation>请填获得者：人员、窗口或部门。</translation>
    </message>
    <message>
        <source>More were present than expected.</source>
        <translation>实到人数多于应到人数。</translation>
    </message>
    <message>
        <source>This register has no field {field}.</source>
        <translation>本台账没有“{field}”字段。</translation>
    </message>
    <message>
        <source>{name}: “{value}” is not possible, choose {choices}.</source>
        <translation>{name}：“{value}”不可用，请选 {choices}。</translation>
    </message>
    <message>
        <source>{name}: more than {most} characters.</source>
        <translation>{name}：超过 {most} 个字。</translation>
    </message>
    <message>
        <source>{name}: “{value}” is no whole number from 0.</source>
        <translation>{name}：“{value}”不是非负整数。</translation>
    </message>
    <message>
        <source>{name}: “{value}” is no day like 2026-03-05.</source>
        <translation>{name}：“{value}”不是 2026-03-05 这样的日期。</translation>
    </message>
    <message>
        <source>At which window? Type its number.</source>
        <translation>哪个窗口？请输入窗口编号。</translation>
    </message>
    <message>
        <source>{text} is no week: write it like 2026W41.</source>
        <translation>“{text}”不是周：请写成 2026W41 这样。</translation>
    </message>
    <message>
        <source>The summary has no section {section}.</source>
        <translation>小结没有“{section}”这一部分。</translation>
    </message>
    <message>
        <source>A section holds at most {most} characters.</source>
        <translation>每部分最多 {most} 字。</translation>
    </message>
    <message>
        <source>There is no notice {number}.</source>
        <translation>没有第 {number} 号公告。</translation>
    </message>
    <message>
        <source>It would be taken down before it is put up.</source>
        <translation>撤下日期早于张贴日期。</translation>
    </message>
    <message>
        <source>No notice is in use: write one first.</source>
        <translation>目前没有公告，请先写一张。</translation>
    </message>
    <message>
        <source>The Chinese text is missing.</source>
        <translation>缺中文原文。</translation>
    </message>
    <message>
        <source>The words in the second language are missing.</source>
        <translation>缺第二种文字的译文。</translation>
    </message>
    <message>
        <source>Who has read it? Approval needs the name of somebody who knows the language.</source>
        <translation>谁审读的？审定须写明懂该文字的审读人姓名。</translation>
    </message>
    <message>
        <source>There is no phrase for “{chinese}”.</source>
        <translation>没有“{chinese}”的译文。</translation>
    </message>
    <message>
        <source>A letter of pledge is one of: 岗位, 党员, 窗口, 廉洁; not “{kind}”.</source>
        <translation>承诺书分岗位、党员、窗口、廉洁四种，没有“{kind}”。</translation>
    </message>
    <message>
        <source>{name} is the number of a notice, not “{value}”.</source>
        <translation>{name} 应为公告的序号，不能是“{value}”。</translation>
    </message>
    <message>
        <source>{name} has no column {column}: a list of phrases has {columns}.</source>
        <translation>{name} 缺“{column}”列：译文表应有 {columns}。</translation>
    </message>
    <message>
        <source>{name}, row {line}: “{value}” is no day; write it like 2026-03-05. Nothing is taken.</source>
        <translation>{name} 第 {line} 行：“{value}”不是日期，请写成 2026-03-05。没有导入任何内容。</translation>
    </message>
    <message>
        <source>The notice has no title.</source>
        <translation>公告没有标题。</translation>
    </message>
    <message>
        <source>The notice has no words yet.</source>
        <translation>公告还没有正文。</translation>
    </message>
    <message>
        <source>Every row of a table has as many cells as its head.</source>
        <translation>表格每一行的格数须与表头相同。</translation>
    </message>
    <message>
        <source>The template has a place {place} that nothing fills; there are: {places}.</source>
        <translation>模板中的 {place} 没有内容可填；可用的有：{places}。</translation>
    </message>
    <message>
        <source>There is no template {key}; there are: {keys}.</source>
        <translation>没有名为 {key} 的模板；可用的有：{keys}。</translation>
    </message>
    <message>
        <source>{name} is not an .xlsx workbook that can be filled. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>{name} 不是可填写的 .xlsx 表格。请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>{name} has no cell {cell} on sheet {sheet} any more. Choose its place again.</source>
        <translation>{name} 的工作表“{sheet}”里已没有单元格 {cell}，请重新指定位置。</translation>
    </message>
    <message>
        <source>{name} is too large for a form.</source>
        <translation>{name} 太大，不像一张报表。</translation>
    </message>
    <message>
        <source>This attachment does not exist any more.</source>
        <translation>这个附件已不存在。</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters.</source>
        <translation>口令至少要 {least} 个字符。</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess.</source>
        <translation>这个口令太容易猜到。</translation>
    </message>
    <message>
        <source>There is a passphrase already: change it instead.</source>
        <translation>已经设过口令，请改用“更改口令”。</translation>
    </message>
    <message>
        <source>No passphrase has been set yet.</source>
        <translation>还没有设置口令。</translation>
    </message>
    <message>
        <source>“{value}” is no whole number from 0.</source>
        <translation>“{value}”不是从 0 起的整数。</translation>
    </message>
    <message>
        <source>Who announced it? The wall names the source.</source>
        <translation>由谁通报？上墙要写明来源。</translation>
    </message>
    <message>
        <source>The source is longer than {most} characters.</source>
        <translation>来源超过 {most} 个字。</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Nothing can be sealed yet: set the discipline passphrase first, in Settings under Sealed.</source>
        <translation>还不能登记：请先在“设置 → 举报与附件”里设置纪检口令。</translation>
    </message>
    <message>
        <source>This register is sealed: only who has the discipline passphrase sees it.</source>
        <translation>这本台账已加密封存，仅持有纪检口令的人可见。</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} 超过 {most} MB。</translation>
    </message>
    <message>
        <source>A file may have from 1 to {most} MB, not “{value}”.</source>
        <translation>单个附件可为 1 至 {most} MB，不能是“{value}”。</translation>
    </message>
    <message>
        <source>{name} is neither a photo (JPEG, PNG, WebP) nor a PDF: it is not taken.</source>
        <translation>{name} 既不是照片（JPEG、PNG、WebP）也不是 PDF，不能添加。</translation>
    </message>
    <message>
        <source>{name} is damaged: it is not taken.</source>
        <translation>{name} 已损坏，不能添加。</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} 无法读取。</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>口令不对。</translation>
    </message>
    <message>
        <source>No box was opened yet: say who opens it.</source>
        <translation>还没有开箱记录，请填写开箱人。</translation>
    </message>
    <message>
        <source>{count} slips were counted, {typed} are written down: look into the box again.</source>
        <translation>清点 {count} 件，录入 {typed} 件，两数不符，请再核对。</translation>
    </message>
    <message>
        <source>No pledge is judged yet: say of one whether it was kept.</source>
        <translation>还没有评定任何承诺，请至少评定一条是否兑现。</translation>
    </message>
    <message>
        <source>{number}: a pledge that was not kept needs its reason.</source>
        <translation>{number}：未兑现的须写明原因。</translation>
    </message>
    <message>
        <source>{number}: a renewed pledge says what changed.</source>
        <translation>{number}：再承诺须写明修改内容。</translation>
    </message>
    <message>
        <source>{number}: until when is the renewed pledge?</source>
        <translation>{number}：再承诺须填期限。</translation>
    </message>
    <message>
        <source>Nothing of this register is put right.</source>
        <translation>这本台账不产生整改。</translation>
    </message>
    <message>
        <source>Entries of this register have no versions.</source>
        <translation>这本台账的记录不分版本。</translation>
    </message>
    <message>
        <source>Who holds the flag? Name a window, department or branch.</source>
        <translation>旗由谁持有？请填窗口、部门或党支部。</translation>
    </message>
    <message>
        <source>Critical reports score nothing: leave the score empty.</source>
        <translation>批评报道不计分，请清空计分。</translation>
    </message>
    <message>
        <source>The score is of 100.</source>
        <translation>得分按百分制，不超过 100。</translation>
    </message>
    <message>
        <source>A day of the month is from 1 to 31.</source>
        <translation>每月几日应在 1 至 31 之间。</translation>
    </message>
    <message>
        <source>What is not met names its gap.</source>
        <translation>未达标的须写明差距。</translation>
    </message>
    <message>
        <source>More came back than were sent out.</source>
        <translation>回收数多于发放数。</translation>
    </message>
    <message>
        <source>More answered like this than came back.</source>
        <translation>此项人数多于有效回收数。</translation>
    </message>
    <message>
        <source>A new version says what changed.</source>
        <translation>新版本须写明修改内容。</translation>
    </message>
    <message>
        <source>Whose duties are they? Name the post.</source>
        <translation>是哪个岗位的职责？请填岗位。</translation>
    </message>
    <message>
        <source>Nobody has a duty in this week: nothing to repeat.</source>
        <translation>本周没有排值班，无从重复。</translation>
    </message>
    <message>
        <source>Duties are repeated for 1 to {most} weeks.</source>
        <translation>值班可重复 1 至 {most} 周。</translation>
    </message>
    <message>
        <source>These hours are not there any more.</source>
        <translation>这段延时服务已不存在。</translation>
    </message>
    <message>
        <source>Say who takes over.</source>
        <translation>请填接收人。</translation>
    </message>
    <message>
        <source>Whoever hands over cannot take over too.</source>
        <translation>移交人和接收人不能是同一人。</translation>
    </message>
    <message>
        <source>{name} does not work here any more: choose somebody else.</source>
        <translation>{name}已不在职，请另选他人。</translation>
    </message>
    <message>
        <source>{name} has nothing in hand.</source>
        <translation>{name}手头没有需要移交的事项。</translation>
    </message>
    <message>
        <source>Somebody has to have this.</source>
        <translation>这一项必须有人接收。</translation>
    </message>
    <message>
        <source>{name} has window {window} already: nobody sits at two windows.</source>
        <translation>{name}已是 {window} 号窗口 A 岗，一人不能同时在两个窗口。</translation>
    </message>
    <message>
        <source>Nothing was handed over yet: hand over a post first, on the page Windows.</source>
        <translation>还没有办过岗位交接：请先在“窗口”页办理岗位交接。</translation>
    </message>
    <message>
        <source>{name} still has {n} things in hand: hand them over first (More, Hand over).</source>
        <translation>{name}手头还有 {n} 项未移交，请先办岗位交接（“窗口”页，更多）。</translation>
    </message>
    <message>
        <source>This person or item does not exist any more.</source>
        <translation>该人员或事项已不存在。</translation>
    </message>
    <message>
        <source>In this week, nothing was planned to keep.</source>
        <translation>本周没有排班内容，无从保存。</translation>
    </message>
    <message>
        <source>This kept week does not exist any more.</source>
        <translation>该排班模板已不存在。</translation>
    </message>
    <message>
        <source>This window does not exist any more.</source>
        <translation>该窗口已不存在。</translation>
    </message>
    <message>
        <source>“{value}” is no number of a handover.</source>
        <translation>“{value}”不是交接序号。</translation>
    </message>
    <message>
        <source>The catalogue is empty: add the items first, in Settings under Catalogue.</source>
        <translation>事项目录还是空的：请先在“设置 → 事项目录”里添加事项。</translation>
    </message>
    <message>
        <source>The catalogue has no item {item}.</source>
        <translation>事项目录里没有“{item}”。</translation>
    </message>
    <message>
        <source>{item} has no filled specimen: add its fields in the catalogue under Materials.</source>
        <translation>“{item}”还没有填写式样：请在事项目录的“材料”里添加栏目。</translation>
    </message>
    <message>
        <source>{item} has no form {form}; it has: {forms}.</source>
        <translation>“{item}”没有表单“{form}”；它有：{forms}。</translation>
    </message>
    <message>
        <source>“{value}” is no style: choose {styles}.</source>
        <translation>没有样式“{value}”：请选 {styles}。</translation>
    </message>
    <message>
        <source>“{value}” is no amount: write digits like 80 or 0.5.</source>
        <translation>“{value}”不是金额：请写数字，如 80 或 0.5。</translation>
    </message>
    <message>
        <source>“{value}” is no day: write it like 2026-03-05.</source>
        <translation>“{value}”不是日期：请写成 2026-03-05 的样子。</translation>
    </message>
    <message>
        <source>A hall has no text “{name}”.</source>
        <translation>大厅没有文字“{name}”。</translation>
    </message>
    <message>
        <source>The text has the placeholder {place}, which is not known; known is {{hall}}.</source>
        <translation>文字里的占位符 {place} 无法识别；只能用 {{hall}}。</translation>
    </message>
    <message>
        <source>Case {case_no} was accepted: it has no notice of non-acceptance.</source>
        <translation>办件 {case_no} 没有不予受理的决定，不能打印不予受理通知书。</translation>
    </message>
    <message>
        <source>Case {case_no} has no correction: ask for one first, then print the notice.</source>
        <translation>办件 {case_no} 没有补正记录：请先登记补正，再打印告知书。</translation>
    </message>
    <message>
        <source>Case {case_no} was never paused: there is nothing to give notice of.</source>
        <translation>办件 {case_no} 没有特别程序，不能打印特别程序告知书。</translation>
    </message>
    <message>
        <source>Case {case_no} was never extended: there is nothing to give notice of.</source>
        <translation>办件 {case_no} 没有延期，不能打印延期告知书。</translation>
    </message>
    <message>
        <source>Case {case_no} was not given back.</source>
        <translation>办件 {case_no} 没有退件。</translation>
    </message>
    <message>
        <source>There is no service item called {item}.</source>
        <translation>没有名为“{item}”的事项。</translation>
    </message>
    <message>
        <source>{number} is neither a complaint nor a request, a 12345 order or a suggestion.</source>
        <translation>{number} 不是投诉、办不成事反映、12345工单或意见建议的编号。</translation>
    </message>
    <message>
        <source>{name} is a whole number, not “{value}”.</source>
        <translation>{name} 应为整数，不是“{value}”。</translation>
    </message>
    <message>
        <source>There is no round of appraisal called {name}.</source>
        <translation>没有名为“{name}”的评议。</translation>
    </message>
    <message>
        <source>An outage is one of: 停电, 停网, 设备停用, 系统停用; not “{kind}”.</source>
        <translation>公告分停电、停网、设备停用、系统停用四种，没有“{kind}”。</translation>
    </message>
    <message>
        <source>There is no department called {department}.</source>
        <translation>没有名为“{department}”的部门。</translation>
    </message>
    <message>
        <source>A ballot holds {most} names at most, not {count}: make a shortlist first.</source>
        <translation>一张选票最多列{most}名，现有{count}名：请先确定入围人选。</translation>
    </message>
    <message>
        <source>{seats} are to be chosen of {count}: name more candidates or fewer seats.</source>
        <translation>候选人{count}名，应选{seats}名：请增加候选人或减少名额。</translation>
    </message>
    <message>
        <source>Case {case_no}: say why it is not accepted, then print the notice.</source>
        <translation>办件 {case_no}：请先写明不予受理的理由，再打印通知书。</translation>
    </message>
    <message>
        <source>“{item}” has no materials: enter them in the catalogue; a notice must tell all of them.</source>
        <translation>“{item}”没有申请材料：请先在事项目录中填写，一次性告知书须列出全部材料。</translation>
    </message>
    <message>
        <source>Case {case_no} is not decided yet: there is nothing to fetch.</source>
        <translation>办件 {case_no} 尚未决定，没有可取的证件。</translation>
    </message>
    <message>
        <source>Case {case_no}: say why it is given back, then print the notice.</source>
        <translation>办件 {case_no}：请先写明退件理由，再打印通知书。</translation>
    </message>
    <message>
        <source>Case {case_no}: say what is missing, then print the notice of correction.</source>
        <translation>办件 {case_no}：请先写明需要补正的内容，再打印告知书。</translation>
    </message>
    <message>
        <source>{number}: to which department? Enter it, then print the slip.</source>
        <translation>{number}：请先填写承办单位，再打印转办单。</translation>
    </message>
    <message>
        <source>Rows are by one of {ways}, not “{by}”.</source>
        <translation>分行方式只能是 {ways} 之一，不能是“{by}”。</translation>
    </message>
    <message>
        <source>The report has no section {section}.</source>
        <translation>报告里没有 {section} 这一部分。</translation>
    </message>
    <message>
        <source>There is no checklist {key}; there are: {keys}.</source>
        <translation>没有检查清单 {key}；现有：{keys}。</translation>
    </message>
    <message>
        <source>The board has no name: write what people call it.</source>
        <translation>展板没有名称：请写大家平时的叫法。</translation>
    </message>
    <message>
        <source>There is a board {board} already.</source>
        <translation>已有名为“{board}”的展板。</translation>
    </message>
    <message>
        <source>This board is not there any more.</source>
        <translation>这块展板已不存在。</translation>
    </message>
    <message>
        <source>This place is not there any more.</source>
        <translation>这个位置已不存在。</translation>
    </message>
    <message>
        <source>Good for {days} days: write 1 to 999, or nothing.</source>
        <translation>有效天数 {days} 不合要求：请填 1 到 999，或不填。</translation>
    </message>
    <message>
        <source>Nothing printed waits to be put up on {board}.</source>
        <translation>{board}没有已印待贴的公示。</translation>
    </message>
    <message>
        <source>There is no printed sheet {sheet_no}.</source>
        <translation>没有编号为 {sheet_no} 的打印件。</translation>
    </message>
    <message>
        <source>{name} is whole, blank or test, not “{value}”.</source>
        <translation>{name} 应为 whole、blank 或 test，不能是“{value}”。</translation>
    </message>
    <message>
        <source>The certificate {number} is void or withdrawn: it is not printed any more.</source>
        <translation>证书 {number} 已作废或撤销，不再打印。</translation>
    </message>
    <message>
        <source>There are no stars of {period} yet: their certificates come with the result.</source>
        <translation>{period} 还没有评出明星：证书在“结果”一步产生。</translation>
    </message>
    <message>
        <source>Nobody begins here today.</source>
        <translation>今天没有新到岗的人员。</translation>
    </message>
    <message>
        <source>Nobody sits at window {window} today.</source>
        <translation>{window} 号窗口今天没有人在岗。</translation>
    </message>
    <message>
        <source>“{file}” holds no Chinese characters; choose a Chinese typeface.</source>
        <translation>“{file}”里没有汉字，请选中文字体。</translation>
    </message>
    <message>
        <source>No typeface is chosen for “{role}”.</source>
        <translation>不能为“{role}”选择字体。</translation>
    </message>
    <message>
        <source>No sheet is to be replaced.</source>
        <translation>没有待更换的公示。</translation>
    </message>
    <message>
        <source>None of the sheets can be printed as they stand.</source>
        <translation>待更换的公示目前都无法打印。</translation>
    </message>
    <message>
        <source>There is no certificate to print: name people and the title they were given.</source>
        <translation>没有要打印的证书：请写明人员和所评称号。</translation>
    </message>
    <message>
        <source>There is nobody to make this for: choose people.</source>
        <translation>没有可制作的人员：请选择人员。</translation>
    </message>
    <message>
        <source>Nobody holds such a title today: enter it in the register of titles first.</source>
        <translation>目前没有人持有这样的称号：请先在荣誉称号台账中登记。</translation>
    </message>
    <message>
        <source>Nobody holds such a title in this period: enter it in the register of titles first.</source>
        <translation>本期没有人持有这样的称号：请先在荣誉称号台账中登记。</translation>
    </message>
    <message>
        <source>“{text}” is no number of days.</source>
        <translation>“{text}”不是天数。</translation>
    </message>
    <message>
        <source>{board} has {count} places: write {count} digits of 1, 2, 3 or 4, or nothing.</source>
        <translation>{board}有 {count} 处：请写 {count} 个数字（1、2、3、4），或不填。</translation>
    </message>
    <message>
        <source>Nothing is entered yet in the register {register}: enter it first, on Registers.</source>
        <translation>{register}还没有登记：请先在“台账”页登记。</translation>
    </message>
    <message>
        <source>There is no window yet: add windows and people first, in Settings under Windows.</source>
        <translation>还没有窗口：请先在“设置 → 窗口”里添加窗口和人员。</translation>
    </message>
    <message>
        <source>Nobody works here yet: add the people first, in Settings under People.</source>
        <translation>还没有人员：请先在“设置 → 人员”里添加。</translation>
    </message>
    <message>
        <source>There is no case that this paper is about: register it on the page Cases, or name its number.</source>
        <translation>没有可打印此纸面的办件：请先在“办件”页登记，或写明办件编号。</translation>
    </message>
    <message>
        <source>No window has a department yet: give it one first, in Settings under Windows.</source>
        <translation>还没有窗口登记所属部门：请先在“设置 → 窗口”里填写部门。</translation>
    </message>
    <message>
        <source>No telephone number is entered yet: enter the hotline first, in Settings.</source>
        <translation>还没有登记监督电话：请先在“设置 → 大厅”里填写。</translation>
    </message>
    <message>
        <source>There is no board yet: add the boards of the hall first, on the page Print.</source>
        <translation>还没有展板：请先在“打印”页添加展板。</translation>
    </message>
    <message>
        <source>“{key}” is empty: write it.</source>
        <translation>“{key}”为空：请填写。</translation>
    </message>
    <message>
        <source>“{key}” is {value}: write at least {least}.</source>
        <translation>“{key}”为 {value}：请填写不小于 {least} 的数。</translation>
    </message>
    <message>
        <source>“{key}” is {value}: write at most {most}.</source>
        <translation>“{key}”为 {value}：请填写不大于 {most} 的数。</translation>
    </message>
    <message>
        <source>“{key}” names “{value}” twice: leave it once.</source>
        <translation>“{key}”中“{value}”重复：请只保留一处。</translation>
    </message>
    <message>
        <source>The weights of the score add up to {total}, not 100: change a weight in “{key}”.</source>
        <translation>各项权重合计 {total}，不是 100：请调整“{key}”中的权重。</translation>
    </message>
    <message>
        <source>“{key}”: grades are compared with “in” and a list in “grades”, figures without.</source>
        <translation>“{key}”：等次用“in”并在“grades”中列出，数值比较则不用。</translation>
    </message>
    <message>
        <source>“{key}”: liable can be person or window: write these.</source>
        <translation>“{key}”：责任主体只能是 person（个人）或 window（窗口）。</translation>
    </message>
    <message>
        <source>“{key}”: bands begin with the lowest, and more never brings fewer points.</source>
        <translation>“{key}”：分档请由低到高排列，且数值越高得分不减。</translation>
    </message>
    <message>
        <source>“{key}” is above the cap: make it lower.</source>
        <translation>“{key}”高于上限：请调低。</translation>
    </message>
    <message>
        <source>“{key}” gives no points: write a figure other than 0.</source>
        <translation>“{key}”没有分值：请填写不为 0 的数。</translation>
    </message>
    <message>
        <source>“{key}”: a score ballot needs two levels or more with points, others none.</source>
        <translation>“{key}”：评分票至少要有两个带分值的等级，其他票不设等级。</translation>
    </message>
    <message>
        <source>“{key}”: levels are averaged, a majority says nothing there: write none.</source>
        <translation>“{key}”：评分票取平均分，不适用过半数：请填 none。</translation>
    </message>
    <message>
        <source>“{key}”: only where names are approved or chosen may others be written in: write false.</source>
        <translation>“{key}”：只有表决票、选择票可另选他人：请填 false。</translation>
    </message>
    <message>
        <source>“{key}”: this way of choosing needs a vote: add a stage.</source>
        <translation>“{key}”：此产生办法须经投票：请添加一个投票阶段。</translation>
    </message>
    <message>
        <source>“{key}”: this way of choosing needs scores: add a part.</source>
        <translation>“{key}”：此产生办法须有评分：请添加一个评分项。</translation>
    </message>
    <message>
        <source>“{key}”: each group has its own places, so say how many names a ballot may have.</source>
        <translation>“{key}”：各组分别设名额，请写明每票最多选几名。</translation>
    </message>
    <message>
        <source>“{key}” must be more than what goes on ({value}): a differential vote has a choice.</source>
        <translation>“{key}”须多于当选名额（{value}）：差额投票应有差额。</translation>
    </message>
    <message>
        <source>“{key}” must be what goes on ({value}): an equal vote has as many names as places.</source>
        <translation>“{key}”须等于当选名额（{value}）：等额投票候选人数与名额相同。</translation>
    </message>
    <message>
        <source>“{key}”: write the tiers from the highest to the lowest, each with its own name.</source>
        <translation>“{key}”：请由高到低列出各星级，名称不得重复。</translation>
    </message>
    <message>
        <source>“{key}” names “{value}”, which is not in these rules.</source>
        <translation>“{key}”提到的“{value}”不在本规则中。</translation>
    </message>
    <message>
        <source>{present} present, but only {eligible} are entitled to vote: count again.</source>
        <translation>到会 {present} 人，多于有投票权的 {eligible} 人：请重新清点。</translation>
    </message>
    <message>
        <source>{issued} ballots were issued, but only {present} were present: count again.</source>
        <translation>发出选票 {issued} 张，多于到会的 {present} 人：请重新清点。</translation>
    </message>
    <message>
        <source>“{key}” is not known: correct or remove it; known here are {known}.</source>
        <translation>“{key}”无法识别：请改正或删去；此处可用：{known}。</translation>
    </message>
    <message>
        <source>“{key}” is missing: write it.</source>
        <translation>缺少“{key}”：请补上。</translation>
    </message>
    <message>
        <source>“{key}” is “{value}”: write one of {known}.</source>
        <translation>“{key}”为“{value}”：请填写其中之一：{known}。</translation>
    </message>
    <message>
        <source>“{key}” is “{value}”: write {wanted}.</source>
        <translation>“{key}”为“{value}”：请填写{wanted}。</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>带引号的文字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a day such as 2026-10-01</source>
        <translation>日期，如 2026-10-01</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>方括号中的列表</translation>
    </message>
    <message>
        <source>a table with its keys</source>
        <translation>带键名的表</translation>
    </message>
    <message>
        <source>This is not a rule file: {fault}. Correct that line.</source>
        <translation>规则文件有误：{fault}。请改正该行。</translation>
    </message>
    <message>
        <source>{month} cannot be appealed now: only while its appeal days run.</source>
        <translation>{month} 现在不能申诉：只在申诉期内受理。</translation>
    </message>
    <message>
        <source>The appeal days of {month} ended on {day}.</source>
        <translation>{month} 的申诉期已于 {day} 结束。</translation>
    </message>
    <message>
        <source>The ground is missing: say what is wrong.</source>
        <translation>缺少申诉理由：请写明哪里不对。</translation>
    </message>
    <message>
        <source>The reason is missing: say why.</source>
        <translation>缺少理由：请写明原因。</translation>
    </message>
    <message>
        <source>Which point changes? An appeal that succeeds names one and its new points.</source>
        <translation>改哪一项？申诉成立须指明一项及其新分值。</translation>
    </message>
    <message>
        <source>This appeal is decided already: look again.</source>
        <translation>该申诉已作出处理：请重新查看。</translation>
    </message>
    <message>
        <source>Nobody of this name is assessed in {month}.</source>
        <translation>{month} 的考核中没有此人或窗口。</translation>
    </message>
    <message>
        <source>{month} is assessed already: open it again, or correct it once it is locked.</source>
        <translation>{month} 已考核：请先退回未考核；已锁定的，请做更正。</translation>
    </message>
    <message>
        <source>{month} is not over yet: assess it from {day} on.</source>
        <translation>{month} 尚未结束：{day} 起可以考核。</translation>
    </message>
    <message>
        <source>{count} points are to be chosen first, the first of them of {name}.</source>
        <translation>还有 {count} 项分值未定，首先是{name}的：请先确定。</translation>
    </message>
    <message>
        <source>{month} is not assessed yet: assess it first.</source>
        <translation>{month} 尚未考核：请先考核。</translation>
    </message>
    <message>
        <source>Appeals may come until {day}: publish after it.</source>
        <translation>申诉期到 {day}：过后再通报。</translation>
    </message>
    <message>
        <source>{count} appeals are not decided yet: decide them.</source>
        <translation>还有 {count} 件申诉未处理：请先处理。</translation>
    </message>
    <message>
        <source>Appeals were filed against {month}: decide them instead of opening it again.</source>
        <translation>{month} 已有申诉：请处理申诉，不能退回未考核。</translation>
    </message>
    <message>
        <source>{month} is not published yet: publish it first.</source>
        <translation>{month} 尚未通报：请先通报。</translation>
    </message>
    <message>
        <source>{month} is not locked: it can still be changed.</source>
        <translation>{month} 未锁定：仍可修改。</translation>
    </message>
    <message>
        <source>{number} counts already for {name}: nothing counts twice.</source>
        <translation>{number} 已计入{name}：同一件事不重复计分。</translation>
    </message>
    <message>
        <source>This point is not there any more: look again.</source>
        <translation>这一项已不在：请重新查看。</translation>
    </message>
    <message>
        <source>{number} is not decided yet: it counts once its register says so.</source>
        <translation>{number} 尚未认定：台账认定后再计分。</translation>
    </message>
    <message>
        <source>A score table begins with a month: choose the first day of one.</source>
        <translation>评分表从月初起执行：请选某月1日。</translation>
    </message>
    <message>
        <source>{month} is assessed already: let the table begin after it, or correct that month.</source>
        <translation>{month} 已考核：请从其后的月份起执行，或先更正该月考核。</translation>
    </message>
    <message>
        <source>This table is about “{about}”: change that, or save it among those.</source>
        <translation>这份评分表的 about 是“{about}”：请改过来，或到那一边去保存。</translation>
    </message>
    <message>
        <source>No score table is in force in {month}: choose one on the page of the assessment.</source>
        <translation>{month} 没有可用的评分表：请在“评议”的月度考核中选用一份。</translation>
    </message>
    <message>
        <source>“{item}” is from {least} to {most} points.</source>
        <translation>“{item}”的分值在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>The score table has no item “{item}”.</source>
        <translation>评分表中没有“{item}”这一项。</translation>
    </message>
    <message>
        <source>How much is it? Write a number above zero.</source>
        <translation>请写明数量，须大于零。</translation>
    </message>
    <message>
        <source>This cannot be read: {why}</source>
        <translation>无法读取：{why}</translation>
    </message>
    <message>
        <source>There is no attendance code: write one under [[codes]].</source>
        <translation>没有考勤代码：请在 [[codes]] 下写一个。</translation>
    </message>
    <message>
        <source>The attendance code “{code}” lacks “{key}”.</source>
        <translation>考勤代码“{code}”缺少“{key}”。</translation>
    </message>
    <message>
        <source>Two attendance codes are called “{code}”.</source>
        <translation>有两个考勤代码都叫“{code}”。</translation>
    </message>
    <message>
        <source>“{value}” of the attendance code “{code}” is not possible: choose {choices}</source>
        <translation>考勤代码“{code}”不能用“{value}”：可选 {choices}</translation>
    </message>
    <message>
        <source>The attendance code “{code}” lasts 0, 1 or 2 half-days, not “{value}”.</source>
        <translation>考勤代码“{code}”只能占 0、1 或 2 个半天，不能是“{value}”。</translation>
    </message>
    <message>
        <source>{where} lacks “{key}”: write it.</source>
        <translation>{where}缺少“{key}”：请写上。</translation>
    </message>
    <message>
        <source>{where} knows no “{key}”; it knows: {keys}.</source>
        <translation>{where}没有“{key}”这个写法；可写：{keys}。</translation>
    </message>
    <message>
        <source>“{key}” of {where} is a number, not “{value}”.</source>
        <translation>{where}的“{key}”应为数字，不能是“{value}”。</translation>
    </message>
    <message>
        <source>“{value}” of {where} are no points: write -2, +1, -2..-5 or +1..+3.</source>
        <translation>{where}的分值“{value}”写法不对：请写 -2、+1、-2..-5 或 +1..+3。</translation>
    </message>
    <message>
        <source>“{key}” of {where} is one of {choices}, not “{value}”.</source>
        <translation>{where}的“{key}”可选 {choices}，不能是“{value}”。</translation>
    </message>
    <message>
        <source>Two items of this table are called “{key}”.</source>
        <translation>评分表中有两项都叫“{key}”。</translation>
    </message>
    <message>
        <source>{where}: this evidence is counted by {choices}, not by “{value}”.</source>
        <translation>{where}：这类依据按 {choices} 计，不能按“{value}”计。</translation>
    </message>
    <message>
        <source>“{key}” of {where} cannot be negative.</source>
        <translation>{where}的“{key}”不能为负数。</translation>
    </message>
    <message>
        <source>The grades stand from the best down: “{name}” begins no lower than the one before.</source>
        <translation>等次应由高到低排列：“{name}”的起点不低于前一等次。</translation>
    </message>
    <message>
        <source>{where} has no item: write one, or take the group away.</source>
        <translation>{where}没有项目：请写一项，或删去该组。</translation>
    </message>
    <message>
        <source>Step {no} cannot be taken back: the month&apos;s assessment is locked. Correct it by a new version.</source>
        <translation>第 {no} 步不能撤销：该月考核已锁定。请做更正，另成一版。</translation>
    </message>
    <message>
        <source>The round has no name.</source>
        <translation>评议没有名称。</translation>
    </message>
    <message>
        <source>There is a round {name} already.</source>
        <translation>已有名为“{name}”的评议。</translation>
    </message>
    <message>
        <source>This round does not exist any more.</source>
        <translation>该评议已不存在。</translation>
    </message>
    <message>
        <source>The round is closed: open it again first.</source>
        <translation>评议已结束，请先重新开放。</translation>
    </message>
    <message>
        <source>The round is about nobody.</source>
        <translation>评议没有对象。</translation>
    </message>
    <message>
        <source>Say who types the sheets in.</source>
        <translation>请填写录入人。</translation>
    </message>
    <message>
        <source>{name} typed this sheet in before: the second time it is somebody else.</source>
        <translation>{name}已录过这份表，复核录入须换人。</translation>
    </message>
    <message>
        <source>The sheet has somebody who is not on the form.</source>
        <translation>表上有不在评议对象中的人。</translation>
    </message>
    <message>
        <source>There is no such sheet.</source>
        <translation>没有这份表。</translation>
    </message>
    <message>
        <source>How many sheets were issued?</source>
        <translation>请填写发出份数。</translation>
    </message>
    <message>
        <source>Case {case_no} was rated on that day already: one visit is rated once.</source>
        <translation>办件 {case_no} 当天已评价，一次一评。</translation>
    </message>
    <message>
        <source>There is no case {case_no}.</source>
        <translation>没有编号为 {case_no} 的办件。</translation>
    </message>
    <message>
        <source>At which window, or by whom, was it?</source>
        <translation>请填写窗口或人员。</translation>
    </message>
    <message>
        <source>This rating does not exist any more.</source>
        <translation>该评价已不存在。</translation>
    </message>
    <message>
        <source>It is looked into already, as {entry_no}.</source>
        <translation>该评价已在核查，编号 {entry_no}。</translation>
    </message>
    <message>
        <source>Nobody rated there: nothing is to be looked into.</source>
        <translation>未评价，无可核查。</translation>
    </message>
    <message>
        <source>{count} digits are wanted, one for each item.</source>
        <translation>应录 {count} 个数字，每项一个。</translation>
    </message>
    <message>
        <source>“{digit}” is no mark of this form: 1 to {most}, or 0 for nothing marked.</source>
        <translation>“{digit}”不是本表的选项：请录 1 至 {most}，未画的录 0。</translation>
    </message>
    <message>
        <source>A scale has two to nine words, at least one with points.</source>
        <translation>评议等次应为二至九个，至少一个有分值。</translation>
    </message>
    <message>
        <source>“{points}” is no number of points.</source>
        <translation>“{points}”不是分值。</translation>
    </message>
    <message>
        <source>Say what is rated: at least one item.</source>
        <translation>请填写评议内容，至少一项。</translation>
    </message>
    <message>
        <source>{collected} sheets came back of {issued} issued: more than were given out is invalid, hold the round again.</source>
        <translation>发出 {issued} 份，收回 {collected} 份：收回多于发出，评议无效，须重新组织。</translation>
    </message>
    <message>
        <source>{count} sheets still differ or were typed only once.</source>
        <translation>还有 {count} 份两次录入不一致或只录了一次。</translation>
    </message>
    <message>
        <source>A rating is a level from 1 to 5.</source>
        <translation>评价等级为 1 至 5。</translation>
    </message>
    <message>
        <source>Level {level} has no option {option}.</source>
        <translation>等级 {level} 没有选项 {option}。</translation>
    </message>
    <message>
        <source>What was written is longer than 150 characters.</source>
        <translation>文字评价超过 150 字。</translation>
    </message>
    <message>
        <source>The option {option} has no words.</source>
        <translation>选项 {option} 没有文字。</translation>
    </message>
    <message>
        <source>“{option}” is no code of an option of level {level}: three digits, {level} first.</source>
        <translation>“{option}”不是等级 {level} 的选项代码：应为三位数字，首位为 {level}。</translation>
    </message>
    <message>
        <source>Who was rated does not decide about it.</source>
        <translation>被评价人本人不得作认定。</translation>
    </message>
    <message>
        <source>The list is not final yet: lock the scores, hold the vote and settle the ties first.</source>
        <translation>名单还没有确定：请先锁定得分、完成投票、处理并列。</translation>
    </message>
    <message>
        <source>Nobody was chosen: there is nothing to publish.</source>
        <translation>没有人入选，无可公示。</translation>
    </message>
    <message>
        <source>{names} does not pass the gates any more: make a new version before it is published.</source>
        <translation>{names} 已不符合资格条件：请先出新版本，再公示。</translation>
    </message>
    <message>
        <source>Say where objections go, or enter the hall&apos;s hotline: the notice names it.</source>
        <translation>请写明异议受理方式，或先填写大厅的监督电话：公示上要写。</translation>
    </message>
    <message>
        <source>The scores were locked on {day}: it cannot have been posted before.</source>
        <translation>得分于 {day} 锁定，公示不能早于这一天。</translation>
    </message>
    <message>
        <source>What is the objection? Enter it in a sentence.</source>
        <translation>异议内容是什么？请写一句话。</translation>
    </message>
    <message>
        <source>A signed objection has a name and how to reach it: enter both.</source>
        <translation>实名异议要有姓名和联系方式，请都填上。</translation>
    </message>
    <message>
        <source>Objections are taken from {first} to {last}, not on {day}.</source>
        <translation>异议受理期为 {first} 至 {last}，{day} 不在其内。</translation>
    </message>
    <message>
        <source>There is no objection {number}.</source>
        <translation>没有第 {number} 号异议。</translation>
    </message>
    <message>
        <source>Objection {number} is decided already.</source>
        <translation>第 {number} 号异议已有处理决定。</translation>
    </message>
    <message>
        <source>Enter what was found, and who decided.</source>
        <translation>请填写核查情况和作出决定的人。</translation>
    </message>
    <message>
        <source>Why is there a new version? Enter it in a sentence.</source>
        <translation>为什么出新版本？请写一句话。</translation>
    </message>
    <message>
        <source>Only who was chosen or stands in the reserve can be taken out of a result.</source>
        <translation>只有入选或列入递补的人才能从结果中撤出。</translation>
    </message>
    <message>
        <source>The run of {period} cannot be closed yet: {missing}</source>
        <translation>{period} 的评选还不能办结：{missing}</translation>
    </message>
    <message>
        <source>There is no such star (any more).</source>
        <translation>没有这颗星，或者已经撤销。</translation>
    </message>
    <message>
        <source>Say on which ground the star is taken back, and who decided.</source>
        <translation>请写明撤销的依据、原因和作出决定的人。</translation>
    </message>
    <message>
        <source>The rules know these grounds: {grounds}. “{ground}” is not among them.</source>
        <translation>规则列明的撤销依据是：{grounds}；没有“{ground}”。</translation>
    </message>
    <message>
        <source>By the rules a star is taken back within {months} months; {given} is longer ago.</source>
        <translation>按规则，撤销应在授予后 {months} 个月内；{given} 已超过。</translation>
    </message>
    <message>
        <source>There is no run for {period} yet: begin one first.</source>
        <translation>{period} 还没有开始评选：请先开始。</translation>
    </message>
    <message>
        <source>The stars of {period} are published: nothing of them changes any more. Make a new version.</source>
        <translation>{period} 的评选结果已公示，不能再改：请出新版本。</translation>
    </message>
    <message>
        <source>The stars of {period} are not published yet.</source>
        <translation>{period} 的评选结果还没有公示。</translation>
    </message>
    <message>
        <source>The run of {period} is over: its titles are given.</source>
        <translation>{period} 的评选已办结，称号已授予。</translation>
    </message>
    <message>
        <source>Lock the scores first: the shortlist follows from them.</source>
        <translation>请先锁定得分：入围名单由得分产生。</translation>
    </message>
    <message>
        <source>By these rules nobody votes (any more).</source>
        <translation>按规则没有（还要进行的）投票。</translation>
    </message>
    <message>
        <source>A vote is open already: count it first.</source>
        <translation>已有一次投票在进行：请先计票。</translation>
    </message>
    <message>
        <source>No vote is open: open one first.</source>
        <translation>没有进行中的投票：请先开始投票。</translation>
    </message>
    <message>
        <source>{count} are on the slate for {places} places, and the rules want more names than places: lengthen the shortlist, or make it an equal slate.</source>
        <translation>候选 {count} 人，名额 {places} 个，规则要求差额：请增加入围人数，或改为等额。</translation>
    </message>
    <message>
        <source>Ballots are entered twice: as the first or the second count.</source>
        <translation>选票录两遍：请选第一遍或第二遍。</translation>
    </message>
    <message>
        <source>Who counts? Name the teller.</source>
        <translation>谁录票？请写计票人。</translation>
    </message>
    <message>
        <source>{teller} has entered the other count: another person counts independently.</source>
        <translation>另一遍是 {teller} 录的：请换一人独立录入。</translation>
    </message>
    <message>
        <source>This is a whole number, 0 or more.</source>
        <translation>这里填 0 或正整数。</translation>
    </message>
    <message>
        <source>{present} came, but only {eligible} may vote: correct one of the numbers.</source>
        <translation>实到 {present} 人，但应到只有 {eligible} 人：请改正其中一个数。</translation>
    </message>
    <message>
        <source>{issued} ballots were given out to {present} people: correct one of the numbers.</source>
        <translation>实到 {present} 人，却发出 {issued} 张选票：请改正其中一个数。</translation>
    </message>
    <message>
        <source>Enter how many came and how many ballots were given out before you count.</source>
        <translation>计票前请填写实到人数和发出票数。</translation>
    </message>
    <message>
        <source>Two people enter the ballots: the first has {first}, the second {second}.</source>
        <translation>选票由两人各录一遍：第一遍 {first} 张，第二遍 {second} 张。</translation>
    </message>
    <message>
        <source>The two counts differ at ballot {serial}: look at it and settle it first.</source>
        <translation>两遍录入在第 {serial} 张不一致：请看原票核定。</translation>
    </message>
    <message>
        <source>Both counts agree on ballot {serial}: there is nothing to settle.</source>
        <translation>第 {serial} 张两遍一致，无需核定。</translation>
    </message>
    <message>
        <source>Nobody is tied for a place.</source>
        <translation>没有并列。</translation>
    </message>
    <message>
        <source>Choose among those who are tied, {seats} of them.</source>
        <translation>请在并列的人中选 {seats} 人。</translation>
    </message>
    <message>
        <source>Say who decided, and why.</source>
        <translation>请写明由谁决定、理由是什么。</translation>
    </message>
    <message>
        <source>By these rules a tie is not voted on again.</source>
        <translation>按规则，并列不再投票。</translation>
    </message>
    <message>
        <source>The run of {period} has begun already.</source>
        <translation>{period} 的评选已经开始。</translation>
    </message>
    <message>
        <source>{period} is not over before {last}: its scores cannot be locked yet.</source>
        <translation>{period} 到 {last} 才结束，得分还不能锁定。</translation>
    </message>
    <message>
        <source>The scores of {period} are locked: unlock them before you change the rules.</source>
        <translation>{period} 的得分已锁定：要改规则，请先解除锁定。</translation>
    </message>
    <message>
        <source>The scores of {period} are locked already.</source>
        <translation>{period} 的得分已经锁定。</translation>
    </message>
    <message>
        <source>The scores of {period} are not locked.</source>
        <translation>{period} 的得分没有锁定。</translation>
    </message>
    <message>
        <source>The scores lack something: {missing}. Wait for it, or say why they are locked without.</source>
        <translation>得分还缺数据：{missing}。请等齐，或写明为什么现在锁定。</translation>
    </message>
    <message>
        <source>Nobody is eligible in {period}: look at the gates before the scores are locked.</source>
        <translation>{period} 没有人通过资格审查：锁定得分前请先看资格条件。</translation>
    </message>
    <message>
        <source>A vote of {period} is open: take it back with undo before the scores change.</source>
        <translation>{period} 的投票已开始：要改得分，请先撤销投票。</translation>
    </message>
    <message>
        <source>The rules {name} are for another kind of award: choose rules of the same kind.</source>
        <translation>规则“{name}”评的是另一类对象：请选同一类的规则。</translation>
    </message>
    <message>
        <source>No run has begun yet: begin one on the page Stars, then its dossier can be printed.</source>
        <translation>还没有开始评选：请先在“评星”页开始，再打印评选材料。</translation>
    </message>
    <message>
        <source>The publicity lasts a day or more.</source>
        <translation>公示期至少一天。</translation>
    </message>
    <message>
        <source>Step {no} cannot be taken back: the stars have been published with it. Correct them by a new version.</source>
        <translation>第{no}步不能撤销：评选结果已随之公示。如需更正，请另出新版本。</translation>
    </message>
    <message>
        <source>There is no result to announce yet: give the titles on the page Stars first.</source>
        <translation>还没有可通报的结果：请先在“评星”页授予称号。</translation>
    </message>
    <message>
        <source>{month} has no version {version} of the assessment.</source>
        <translation>{month} 的考核没有第 {version} 版。</translation>
    </message>
    <message>
        <source>The assessment is of person or window, not of “{about}”.</source>
        <translation>考核对象为 person 或 window，不能是“{about}”。</translation>
    </message>
    <message>
        <source>Nothing is typed: write 0 for a blank ballot, a point for a spoilt one.</source>
        <translation>没有录入内容：空白票输入 0，污损票输入小数点。</translation>
    </message>
    <message>
        <source>“{typed}” is no number of the slate: write digits, with blanks between them.</source>
        <translation>“{typed}”不是候选人序号：请输入数字，中间用空格隔开。</translation>
    </message>
    <message>
        <source>There is no number {number}: the slate goes from 1 to {most}.</source>
        <translation>没有 {number} 号：候选人序号为 1 至 {most}。</translation>
    </message>
    <message>
        <source>Number {number} is typed twice.</source>
        <translation>{number} 号录入了两次，请核对。</translation>
    </message>
    <message>
        <source>{count} digits for {slate} names: write one digit for each name, 0 for no mark.</source>
        <translation>录入了 {count} 位数字，候选人有 {slate} 名：每人一位，未作标记的输入 0。</translation>
    </message>
    <message>
        <source>{number} means nothing here: write a digit from 0 to {most}.</source>
        <translation>{number} 没有含义：请输入 0 至 {most}。</translation>
    </message>
    <message>
        <source>“{text}” is no time: write it as 2026-03-31 09:05</source>
        <translation>“{text}”不是时间，请写成 2026-03-31 09:05</translation>
    </message>
    <message>
        <source>“{text}”: a line is a code of three digits and its words.</source>
        <translation>“{text}”：每行应为三位代码和文字。</translation>
    </message>
    <message>
        <source>“{text}” is no number of sheets.</source>
        <translation>“{text}”不是份数。</translation>
    </message>
    <message>
        <source>“{value}” is no number of points: write -2 or 1.5.</source>
        <translation>“{value}”不是分值：请写 -2 或 1.5。</translation>
    </message>
    <message>
        <source>“{value}” is not a day: write it like 2026-03-05.</source>
        <translation>“{value}”不是日期：请写成 2026-03-05。</translation>
    </message>
    <message>
        <source>“{value}” is no number: write one, or nothing.</source>
        <translation>“{value}”不是数字：请写数字，或留空。</translation>
    </message>
    <message>
        <source>This is another department&apos;s: as its clerk you see and do only what is your own.</source>
        <translation>这是其他部门的事项：部门窗口人员只能查看和办理本部门的窗口与办件。</translation>
    </message>
    <message>
        <source>This hall asks who is here: sign in first.</source>
        <translation>本大厅已启用登录：请先登录。</translation>
    </message>
    <message>
        <source>Nobody signs in here: switch sign-in on in Settings.</source>
        <translation>本大厅未启用登录：请在“设置”中启用。</translation>
    </message>
    <message>
        <source>Nobody called {name} signs in here.</source>
        <translation>没有名为“{name}”的登录人员。</translation>
    </message>
    <message>
        <source>Who is it? Write the name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>姓名超过 {most} 个字。</translation>
    </message>
    <message>
        <source>{name} signs in already: add what tells the two apart.</source>
        <translation>已有登录人员“{name}”：请加注以示区别。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>A clerk of which department? Choose it.</source>
        <translation>是哪个部门的窗口人员？请选择部门。</translation>
    </message>
    <message>
        <source>One supervisor must remain.</source>
        <translation>至少须保留一名主管。</translation>
    </message>
    <message>
        <source>You investigated this yourself: another person approves it.</source>
        <translation>此件由您承办，须由他人审批。</translation>
    </message>
    <message>
        <source>Write whole years from 1 to {most}, or nothing: then they are kept.</source>
        <translation>请填写 1 至 {most} 的整数年，留空则一直保存。</translation>
    </message>
    <message>
        <source>Nothing in this register is due to be erased.</source>
        <translation>该台账没有到期应清除的内容。</translation>
    </message>
    <message>
        <source>This is not among your roles: only {roles} may. Ask the supervisor.</source>
        <translation>您的角色没有此项权限，只有{roles}可以办理。请与主管联系。</translation>
    </message>
    <message>
        <source>Write whole minutes up to {most}; 0 never locks.</source>
        <translation>请填写不超过 {most} 的整数分钟；0 为不自动锁定。</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>姓名或密码不正确。</translation>
    </message>
    <message>
        <source>This is not the recovery code.</source>
        <translation>恢复码不正确。</translation>
    </message>
    <message>
        <source>Too many wrong tries: wait {seconds} seconds.</source>
        <translation>输错次数过多：请等待 {seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>Sign-in is switched on already.</source>
        <translation>登录已经启用。</translation>
    </message>
    <message>
        <source>This hall asks who is here: add --who NAME; these sign in: {names}</source>
        <translation>本大厅已启用登录：请加 --who 姓名；登录人员：{names}</translation>
    </message>
    <message>
        <source>This hall asks for a password: run it in a terminal, or put it into HALLAPP_PASSWORD</source>
        <translation>本大厅需要密码：请在终端中运行，或设置环境变量 HALLAPP_PASSWORD</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters.</source>
        <translation>密码至少 {least} 个字符。</translation>
    </message>
    <message>
        <source>The password is too easy to guess.</source>
        <translation>密码过于简单。</translation>
    </message>
    <message>
        <source>Something changed behind the program&apos;s back: verify the hall first, then export a proof.</source>
        <translation>数据曾被程序以外的途径改动：请先校验大厅文件，再导出证明。</translation>
    </message>
    <message>
        <source>Overdue cases are not counted yet: nothing to prove.</source>
        <translation>超时尚未计数，没有可证明的。</translation>
    </message>
    <message>
        <source>{folder} exists already: choose another place.</source>
        <translation>{folder} 已存在：请另选位置。</translation>
    </message>
    <message>
        <source>Something was entered while the proof was written: export it once more.</source>
        <translation>写证明时又有录入：请再导出一次。</translation>
    </message>
    <message>
        <source>“{value}” is no time: write 2026-10-09, or 2026-10-09 09:30.</source>
        <translation>“{value}”不是时间：请写成 2026-10-09，或者 2026-10-09 09:30。</translation>
    </message>
    <message>
        <source>Every badge that was printed still holds.</source>
        <translation>打印过的胸牌内容都没有变。</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Register accountability</name>
    <message>
        <source>Accountability</source>
        <translation>责任追究</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Number of the source</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Criticism</source>
        <translation>批评</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>约谈</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调离</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>处分</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定机关</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>决定时间</translation>
    </message>
    <message>
        <source>Appeal and review</source>
        <translation>申诉及复核</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟处理</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>申诉中</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>不予追究</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>拟处理</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>Review finished</source>
        <translation>复核完毕</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>不予追究</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>申诉复核</translation>
    </message>
    <message>
        <source>Event and progress</source>
        <translation>事由与进度</translation>
    </message>
</context>
<context>
    <name>Register area</name>
    <message>
        <source>Areas of responsibility</source>
        <translation>责任区</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>责任区域</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>Register bad_rating</name>
    <message>
        <source>Bad ratings</source>
        <translation>差评整改</translation>
    </message>
    <message>
        <source>Rated at</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>评价等级</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>办件编号</translation>
    </message>
    <message>
        <source>Who rated</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Person rated</source>
        <translation>被评价人</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>What the call-back showed</source>
        <translation>回访核实情况</translation>
    </message>
    <message>
        <source>Called back at</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>Put right or explained how</source>
        <translation>整改或解释情况</translation>
    </message>
    <message>
        <source>Satisfied afterwards</source>
        <translation>整改后是否满意</translation>
    </message>
    <message>
        <source>Still dissatisfied</source>
        <translation>仍不满意</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Put right at</source>
        <translation>整改时间</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>不计入的理由</translation>
    </message>
    <message>
        <source>Mistaken</source>
        <translation>误评</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>恶意评价</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>认定依据</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>认定人</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>认定时间</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Record the call-back</source>
        <translation>登记回访</translation>
    </message>
    <message>
        <source>Record as put right</source>
        <translation>登记整改完成</translation>
    </message>
    <message>
        <source>Explained: nothing to put right</source>
        <translation>已作解释，无须整改</translation>
    </message>
    <message>
        <source>Does not count: mistaken or malicious</source>
        <translation>认定不计入（误评或恶意）</translation>
    </message>
    <message>
        <source>Counts again</source>
        <translation>恢复计入</translation>
    </message>
    <message>
        <source>What was said and progress</source>
        <translation>评价内容与进度</translation>
    </message>
</context>
<context>
    <name>Register beneficiary</name>
    <message>
        <source>Persons in turn</source>
        <translation>优抚低保台账</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Minimum living</source>
        <translation>低保</translation>
    </message>
    <message>
        <source>Special care</source>
        <translation>优抚</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>老年补贴</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>残疾补贴</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Village or community</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>People in the household</source>
        <translation>家庭人数</translation>
    </message>
    <message>
        <source>Each time (yuan)</source>
        <translation>每次金额（元）</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月几日</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Last paid</source>
        <translation>上次发放</translation>
    </message>
    <message>
        <source>Times paid</source>
        <translation>发放次数</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已停发</translation>
    </message>
    <message>
        <source>Paid this time</source>
        <translation>本次已发</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>停发</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>本次</translation>
    </message>
</context>
<context>
    <name>Register box_opening</name>
    <message>
        <source>Box openings</source>
        <translation>意见箱开箱</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>意见箱</translation>
    </message>
    <message>
        <source>First opener</source>
        <translation>开箱人</translation>
    </message>
    <message>
        <source>Second opener</source>
        <translation>第二开箱人</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>监督人</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封条</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>开箱人</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开箱时间</translation>
    </message>
</context>
<context>
    <name>Register campaign</name>
    <message>
        <source>Campaigns</source>
        <translation>活动安排</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务要求</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>登记完成</translation>
    </message>
    <message>
        <source>Phase and progress</source>
        <translation>阶段与进度</translation>
    </message>
</context>
<context>
    <name>Register certificate</name>
    <message>
        <source>Certificates</source>
        <translation>证书登记</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>获证者</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发单位</translation>
    </message>
    <message>
        <source>Person of the hall</source>
        <translation>本大厅人员</translation>
    </message>
    <message>
        <source>Withdrawn at</source>
        <translation>撤销时间</translation>
    </message>
    <message>
        <source>Why withdrawn</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Register commendation</name>
    <message>
        <source>Commendations</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Silk banner</source>
        <translation>锦旗</translation>
    </message>
    <message>
        <source>Letter of praise</source>
        <translation>表扬信</translation>
    </message>
    <message>
        <source>Note of praise</source>
        <translation>表扬留言</translation>
    </message>
    <message>
        <source>12345 praise</source>
        <translation>12345表扬</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>通报表扬</translation>
    </message>
    <message>
        <source>From</source>
        <translation>表扬人</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>受表扬人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>核实人</translation>
    </message>
    <message>
        <source>Praised</source>
        <translation>受表扬</translation>
    </message>
</context>
<context>
    <name>Register complaint</name>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Suggestion box</source>
        <translation>意见箱</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>12345</source>
        <translation>12345</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Rating device</source>
        <translation>评价器</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Keep confidential</source>
        <translation>要求保密</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>事发时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>被投诉人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>违反承诺</translation>
    </message>
    <message>
        <source>Not accepted without ground</source>
        <translation>不受理、随意退件</translation>
    </message>
    <message>
        <source>Put off or late</source>
        <translation>推诿拖延</translation>
    </message>
    <message>
        <source>Rude</source>
        <translation>态度生硬</translation>
    </message>
    <message>
        <source>Nobody at the window</source>
        <translation>空岗</translation>
    </message>
    <message>
        <source>Not told at once</source>
        <translation>一次告知不清</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费问题</translation>
    </message>
    <message>
        <source>Favours asked</source>
        <translation>吃拿卡要</translation>
    </message>
    <message>
        <source>What was complained of</source>
        <translation>投诉事项</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Ways of inquiry</source>
        <translation>调查方式</translation>
    </message>
    <message>
        <source>Asked the complainant</source>
        <translation>询问投诉人</translation>
    </message>
    <message>
        <source>Asked the window</source>
        <translation>询问窗口人员</translation>
    </message>
    <message>
        <source>Looked at the system</source>
        <translation>调取系统记录</translation>
    </message>
    <message>
        <source>Other evidence</source>
        <translation>旁证</translation>
    </message>
    <message>
        <source>Inquiry and handling</source>
        <translation>调查与处置</translation>
    </message>
    <message>
        <source>Substantiation</source>
        <translation>属实程度</translation>
    </message>
    <message>
        <source>Substantiated</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Partly substantiated</source>
        <translation>部分属实</translation>
    </message>
    <message>
        <source>Unsubstantiated</source>
        <translation>不属实</translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation>无法核实</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>责任认定</translation>
    </message>
    <message>
        <source>Liable</source>
        <translation>有责</translation>
    </message>
    <message>
        <source>Not liable</source>
        <translation>无责</translation>
    </message>
    <message>
        <source>Liable party</source>
        <translation>责任主体</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>A window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>A department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>The hall</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Superior system</source>
        <translation>上级系统</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>说明解释</translation>
    </message>
    <message>
        <source>Put right at once</source>
        <translation>当场纠正</translation>
    </message>
    <message>
        <source>Apologised</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Held to account</source>
        <translation>责任追究</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>现场化解</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Way of answer</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Phone, written on file</source>
        <translation>电话，书面备查</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>比较满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>无法回访</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>审批时间</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Called back at</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤诉</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Begin inquiry</source>
        <translation>开始调查</translation>
    </message>
    <message>
        <source>Go on to the finding</source>
        <translation>进入认定</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>提交审批</translation>
    </message>
    <message>
        <source>Settle the finding</source>
        <translation>确定认定</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审批通过</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Record the call-back</source>
        <translation>登记回访</translation>
    </message>
    <message>
        <source>Back to inquiry</source>
        <translation>退回调查</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>移送…</translation>
    </message>
    <message>
        <source>Withdrawn by the complainant</source>
        <translation>投诉人撤诉</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新调查</translation>
    </message>
    <message>
        <source>Another person approves findings</source>
        <translation>认定须经他人审批</translation>
    </message>
    <message>
        <source>About</source>
        <translation>被投诉</translation>
    </message>
    <message>
        <source>Matter and progress</source>
        <translation>事由与进度</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>待认定</translation>
    </message>
</context>
<context>
    <name>Register contest</name>
    <message>
        <source>Contests</source>
        <translation>竞赛比武</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能比武</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识竞赛</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>流动红旗</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>优胜者</translation>
    </message>
    <message>
        <source>Winning window</source>
        <translation>优胜窗口</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
</context>
<context>
    <name>Register cross_region</name>
    <message>
        <source>Cross-region cases</source>
        <translation>县域通办</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Taken here for elsewhere</source>
        <translation>代收外地</translation>
    </message>
    <message>
        <source>Taken elsewhere for us</source>
        <translation>外地代收</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>协作地</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Passed on at</source>
        <translation>转出时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Handed out at</source>
        <translation>送达时间</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退件</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退件</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>协作地点</translation>
    </message>
    <message>
        <source>Item and progress</source>
        <translation>事项与进度</translation>
    </message>
</context>
<context>
    <name>Register dispute</name>
    <message>
        <source>Disputes settled</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>纠纷情况</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调处人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>调处情况</translation>
    </message>
    <message>
        <source>Recovered (yuan)</source>
        <translation>挽回金额（元）</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>调处时间</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>化解</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>化解</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Dispute and progress</source>
        <translation>情况与进度</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>挽回金额</translation>
    </message>
</context>
<context>
    <name>Register duty_log</name>
    <message>
        <source>Duty log</source>
        <translation>值班日志</translation>
    </message>
    <message>
        <source>Duty leader</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Leader on duty</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺岗</translation>
    </message>
    <message>
        <source>Cases and calls</source>
        <translation>叫号、办件</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发情况</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备情况</translation>
    </message>
    <message>
        <source>Extended service</source>
        <translation>延时服务</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>交接事项</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>交接时间</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>当值</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交接</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>当值</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Incidents and progress</source>
        <translation>情况与进度</translation>
    </message>
</context>
<context>
    <name>Register experience</name>
    <message>
        <source>Leaders’ visits</source>
        <translation>亲身体验点评</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Own experience</source>
        <translation>亲身体验</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>联系点点评</translation>
    </message>
    <message>
        <source>Invited guest</source>
        <translation>特邀体验</translation>
    </message>
    <message>
        <source>Staff as a visitor</source>
        <translation>换位体验</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>体验人或点评人</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>体验事项</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>点评意见</translation>
    </message>
    <message>
        <source>What went on the wall</source>
        <translation>上墙内容</translation>
    </message>
    <message>
        <source>Posted on</source>
        <translation>上墙日期</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>整改责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Put right at</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>待落实</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record as put right</source>
        <translation>登记整改完成</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>What was tried, and progress</source>
        <translation>事项与进度</translation>
    </message>
</context>
<context>
    <name>Register facility</name>
    <message>
        <source>Facilities</source>
        <translation>设施物品</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>For visitors</source>
        <translation>便民用品</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>消耗品</translation>
    </message>
    <message>
        <source>Form on the shelf</source>
        <translation>表单书架</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Channel of supervision</source>
        <translation>监督渠道</translation>
    </message>
    <message>
        <source>Stamp or key</source>
        <translation>印章钥匙</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Lowest stock</source>
        <translation>最低库存</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Running short</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Filled specimen</source>
        <translation>填写式样</translation>
    </message>
</context>
<context>
    <name>Register fault</name>
    <message>
        <source>Faults</source>
        <translation>设备网络故障</translation>
    </message>
    <message>
        <source>Device or system</source>
        <translation>设备（系统）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>供电</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>System</source>
        <translation>业务系统</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>故障情况</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报修单位</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Restored at</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>Being repaired</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Broken again</source>
        <translation>再次故障</translation>
    </message>
    <message>
        <source>What happened and progress</source>
        <translation>情况与进度</translation>
    </message>
</context>
<context>
    <name>Register first_asked</name>
    <message>
        <source>First asked</source>
        <translation>首问登记</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>询问人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>First asked person</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>登记结果</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Matter and progress</source>
        <translation>事项与进度</translation>
    </message>
</context>
<context>
    <name>Register flag</name>
    <message>
        <source>Flags held</source>
        <translation>流动红旗</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Mobile red flag</source>
        <translation>流动红旗</translation>
    </message>
    <message>
        <source>Flag contest</source>
        <translation>夺旗</translation>
    </message>
    <message>
        <source>Vanguard flag</source>
        <translation>先锋旗</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>评比周期</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Party branch</source>
        <translation>党支部</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>评定依据</translation>
    </message>
    <message>
        <source>From</source>
        <translation>授旗日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>交接日期</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>移交给</translation>
    </message>
    <message>
        <source>Handed on at</source>
        <translation>移交时间</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>在持</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持旗</translation>
    </message>
    <message>
        <source>Period and grounds</source>
        <translation>周期与依据</translation>
    </message>
</context>
<context>
    <name>Register held_item</name>
    <message>
        <source>Things in custody</source>
        <translation>保管物品</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>档案资料</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存物品</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>物品编号</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>领用日期</translation>
    </message>
    <message>
        <source>Given back at</source>
        <translation>交回时间</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
</context>
<context>
    <name>Register hotline_order</name>
    <message>
        <source>Hotline orders</source>
        <translation>12345 工单</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>工单号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Request for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>承办部门</translation>
    </message>
    <message>
        <source>Deadline of the ticket</source>
        <translation>工单期限</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>回复时间</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>比较满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>无法回访</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Take in hand</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation>登记回复</translation>
    </message>
    <message>
        <source>Not ours: send back</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Content and progress</source>
        <translation>诉求与进度</translation>
    </message>
</context>
<context>
    <name>Register inspection</name>
    <message>
        <source>Inspections</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Daily patrol</source>
        <translation>日常巡查</translation>
    </message>
    <message>
        <source>Special inspection</source>
        <translation>专项督查</translation>
    </message>
    <message>
        <source>Covert check</source>
        <translation>暗访</translation>
    </message>
    <message>
        <source>Leader’s round</source>
        <translation>领导巡查</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>班后检查</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>巡查人</translation>
    </message>
    <message>
        <source>Second inspector</source>
        <translation>同查人</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>秩序</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设施设备</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监督考核</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>当场整改</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Points taken off</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>督办层级</translation>
    </message>
    <message>
        <source>Urging note</source>
        <translation>催办单</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>约谈</translation>
    </message>
    <message>
        <source>Put right at</source>
        <translation>整改时间</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>复查情况</translation>
    </message>
    <message>
        <source>Looked at again at</source>
        <translation>复查时间</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>未见异常</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Order rectification</source>
        <translation>责令整改</translation>
    </message>
    <message>
        <source>Record as put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Record the second look</source>
        <translation>登记复查</translation>
    </message>
    <message>
        <source>Was put right on the spot</source>
        <translation>当场整改完毕</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>复查不合格</translation>
    </message>
    <message>
        <source>Finding and progress</source>
        <translation>问题与进度</translation>
    </message>
</context>
<context>
    <name>Register leading_group</name>
    <message>
        <source>Leading groups</source>
        <translation>领导小组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Post in the group</source>
        <translation>组内职务</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>副组长</translation>
    </message>
    <message>
        <source>Office head</source>
        <translation>办公室主任</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>Register loan</name>
    <message>
        <source>Loans</source>
        <translation>设施外借</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Deposit (yuan)</source>
        <translation>押金（元）</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>归还时间</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>归还状况</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已归还</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>未归还</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Borrower and progress</source>
        <translation>借用人与进度</translation>
    </message>
</context>
<context>
    <name>Register look_back</name>
    <message>
        <source>Look-backs</source>
        <translation>承诺回头看</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Pledge number</source>
        <translation>承诺编号</translation>
    </message>
    <message>
        <source>Whether kept</source>
        <translation>兑现情况</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>兑现</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>部分兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Renewed as</source>
        <translation>再承诺编号</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>Register media_report</name>
    <message>
        <source>Media reports</source>
        <translation>媒体报道</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>National</source>
        <translation>国家级</translation>
    </message>
    <message>
        <source>Provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Own channel</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>News</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>批评</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>刊发日期</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>供稿人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>计分</translation>
    </message>
    <message>
        <source>Where to find it</source>
        <translation>版面或网址</translation>
    </message>
    <message>
        <source>Handling of criticism</source>
        <translation>批评的处理情况</translation>
    </message>
</context>
<context>
    <name>Register meeting</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>座谈会</translation>
    </message>
    <message>
        <source>Hearing of opinions</source>
        <translation>征求意见会</translation>
    </message>
    <message>
        <source>Democratic appraisal</source>
        <translation>民主评议会</translation>
    </message>
    <message>
        <source>Routine meeting</source>
        <translation>例会</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见条数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>议定事项</translation>
    </message>
</context>
<context>
    <name>Register misconduct_report</name>
    <message>
        <source>Box</source>
        <translation>举报箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>查实</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未查实</translation>
    </message>
    <message>
        <source>Misconduct reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Phone of the reporter</source>
        <translation>举报人电话</translation>
    </message>
    <message>
        <source>Person reported</source>
        <translation>被举报人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>举报内容</translation>
    </message>
    <message>
        <source>Handed on to</source>
        <translation>移送至</translation>
    </message>
    <message>
        <source>Receipt of the handing on</source>
        <translation>移送回执</translation>
    </message>
    <message>
        <source>Handed on at</source>
        <translation>移送时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result told at</source>
        <translation>告知时间</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Tell the result</source>
        <translation>告知结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Handed on to discipline</source>
        <translation>已移送纪检</translation>
    </message>
    <message>
        <source>Result told</source>
        <translation>已告知结果</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Hand on to discipline</source>
        <translation>移送纪检</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到时间</translation>
    </message>
</context>
<context>
    <name>Register model_deed</name>
    <message>
        <source>Model deeds</source>
        <translation>典型事迹</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>事迹</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Register outside_supervisor</name>
    <message>
        <source>Outside supervisors</source>
        <translation>社会监督员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Deputy or member</source>
        <translation>代表委员</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业代表</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>群众代表</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体代表</translation>
    </message>
    <message>
        <source>Conduct reviewer</source>
        <translation>行风评议员</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>聘书编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>聘期起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>聘期止</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>解聘时间</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>在聘</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已期满</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>聘任</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>期满</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>登记期满</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>聘期</translation>
    </message>
</context>
<context>
    <name>Register peak_plan</name>
    <message>
        <source>Peak plans</source>
        <translation>高峰应对</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>高峰事由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Expected a day</source>
        <translation>预计日办理量</translation>
    </message>
    <message>
        <source>More windows</source>
        <translation>增开窗口数</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>增派人数</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>应对措施</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Came a day</source>
        <translation>实际日办理量</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>总结时间</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>预案</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已总结</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>预案制定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>总结评估</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>登记总结</translation>
    </message>
    <message>
        <source>Occasion and progress</source>
        <translation>事由与进度</translation>
    </message>
</context>
<context>
    <name>Register phone_check</name>
    <message>
        <source>Phone checks</source>
        <translation>电话抽查</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>漏接</translation>
    </message>
    <message>
        <source>Number called</source>
        <translation>抽查电话</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听</translation>
    </message>
    <message>
        <source>Rings</source>
        <translation>响铃声数</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Said “don&apos;t know”</source>
        <translation>答“不知道”</translation>
    </message>
    <message>
        <source>Rude</source>
        <translation>生硬</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>未接数</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>是否回拨</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>抽查人</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>Register pledge</name>
    <message>
        <source>Pledges</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Of a person</source>
        <translation>个人承诺</translation>
    </message>
    <message>
        <source>Of a window</source>
        <translation>窗口承诺</translation>
    </message>
    <message>
        <source>Of the hall</source>
        <translation>中心承诺</translation>
    </message>
    <message>
        <source>Of a party member</source>
        <translation>党员承诺</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>承诺人</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>接续承诺</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更说明</translation>
    </message>
    <message>
        <source>Audited by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Place of publication</source>
        <translation>公示处</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>公示时间</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>兑现日期</translation>
    </message>
    <message>
        <source>Whether kept</source>
        <translation>兑现情况</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>兑现</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>部分兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提诺</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>审诺</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公诺</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>评诺</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>再承诺</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提诺</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审诺</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公诺</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>践诺</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评诺</translation>
    </message>
    <message>
        <source>Pass the audit</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>再承诺</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Do not publish</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>兑现</translation>
    </message>
    <message>
        <source>By</source>
        <translation>承诺人</translation>
    </message>
    <message>
        <source>Pledge and progress</source>
        <translation>内容与进度</translation>
    </message>
</context>
<context>
    <name>Register pledge_score</name>
    <message>
        <source>Pledge scores</source>
        <translation>一诺双评</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>评议轮次</translation>
    </message>
    <message>
        <source>Pledge number</source>
        <translation>承诺编号</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>评议主体</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>党员评</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>群众评</translation>
    </message>
    <message>
        <source>Party branch</source>
        <translation>组织评</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评议人</translation>
    </message>
    <message>
        <source>Forms counted</source>
        <translation>有效票数</translation>
    </message>
    <message>
        <source>Score of 100</source>
        <translation>得分（百分制）</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>Register rectification</name>
    <message>
        <source>Rectifications</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Bad rating</source>
        <translation>差评</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Supervision notice</source>
        <translation>督办通知</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Number of the source</source>
        <translation>来源编号</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Put right at</source>
        <translation>整改时间</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>复查情况</translation>
    </message>
    <message>
        <source>Looked at again at</source>
        <translation>复查时间</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Rectification</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Record as put right</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Record the second look</source>
        <translation>登记复查</translation>
    </message>
    <message>
        <source>Not good enough</source>
        <translation>复查不合格</translation>
    </message>
    <message>
        <source>Problem and progress</source>
        <translation>问题与进度</translation>
    </message>
</context>
<context>
    <name>Register recurring_duty</name>
    <message>
        <source>Recurring duties</source>
        <translation>定期事项</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>点评评议</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月几日</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下次到期</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>上次完成</translation>
    </message>
    <message>
        <source>Times done</source>
        <translation>完成次数</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done this time</source>
        <translation>本次完成</translation>
    </message>
    <message>
        <source>End the duty</source>
        <translation>停止执行</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>本次</translation>
    </message>
</context>
<context>
    <name>Register self_check</name>
    <message>
        <source>Self-checks</source>
        <translation>对标自查</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>对标标准</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>对照条款</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>自查人</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Whether met</source>
        <translation>自查结论</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>基本达标</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>改进期限</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Gap to close</source>
        <translation>待改进</translation>
    </message>
    <message>
        <source>Gap closed</source>
        <translation>已改进</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>Record the gap as closed</source>
        <translation>登记改进完成</translation>
    </message>
    <message>
        <source>Met: nothing to do</source>
        <translation>达标，无需改进</translation>
    </message>
    <message>
        <source>Requirement and progress</source>
        <translation>条款与进度</translation>
    </message>
</context>
<context>
    <name>Register service_log</name>
    <message>
        <source>Services by kind</source>
        <translation>便民服务记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>服务方式</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>延时服务</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>预约服务</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒服务</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上门服务</translation>
    </message>
    <message>
        <source>By proxy</source>
        <translation>代办帮办</translation>
    </message>
    <message>
        <source>Online guidance</source>
        <translation>网上指导</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>服务人</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>用时（分钟）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>待服务</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>登记完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Item and progress</source>
        <translation>事项与进度</translation>
    </message>
</context>
<context>
    <name>Register slogan</name>
    <message>
        <source>Slogans</source>
        <translation>标语条幅</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>条幅</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>展板</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>电子屏</translation>
    </message>
    <message>
        <source>Notice column</source>
        <translation>宣传栏</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>宣传主题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Put up by</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Taken down at</source>
        <translation>撤下时间</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>在挂</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>登记撤下</translation>
    </message>
    <message>
        <source>Hanging</source>
        <translation>张挂</translation>
    </message>
</context>
<context>
    <name>Register solved_problem</name>
    <message>
        <source>Problems solved</source>
        <translation>办实事清单</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>For the public</source>
        <translation>为民实事</translation>
    </message>
    <message>
        <source>For enterprises</source>
        <translation>助企纾困</translation>
    </message>
    <message>
        <source>For the grassroots</source>
        <translation>服务基层</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>关爱职工</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>难题或实事</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>办理措施</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>办理成效</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>群众评价</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>比较满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>未办成</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>列入清单</translation>
    </message>
    <message>
        <source>Struck off</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation>办结销号</translation>
    </message>
    <message>
        <source>Could not be done</source>
        <translation>未办成</translation>
    </message>
    <message>
        <source>Solving</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Problem and progress</source>
        <translation>难题与进度</translation>
    </message>
</context>
<context>
    <name>Register suggestion</name>
    <message>
        <source>Suggestions</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Box opening</source>
        <translation>开箱编号</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>意见箱</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>开箱时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Suggestion box</source>
        <translation>意见箱</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>12345</source>
        <translation>12345</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Rating device</source>
        <translation>评价器</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Request for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Report, to be transferred</source>
        <translation>举报（移送）</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Stub number</source>
        <translation>存根号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Measure taken</source>
        <translation>落实措施</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>落实时间</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Way of reply</source>
        <translation>反馈方式</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>公示栏</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>比较满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>无法回访</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>落实中</translation>
    </message>
    <message>
        <source>Done, to be answered</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Do not adopt</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>移送…</translation>
    </message>
    <message>
        <source>Back to the measure</source>
        <translation>退回落实</translation>
    </message>
    <message>
        <source>Text and progress</source>
        <translation>内容与进度</translation>
    </message>
</context>
<context>
    <name>Register supervision_notice</name>
    <message>
        <source>Supervision notices</source>
        <translation>督办通知</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Urging note</source>
        <translation>催办单</translation>
    </message>
    <message>
        <source>Supervision notice</source>
        <translation>督办通知</translation>
    </message>
    <message>
        <source>Demand for a replacement</source>
        <translation>换人建议</translation>
    </message>
    <message>
        <source>Summons to a talk</source>
        <translation>约谈通知</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>回复期限</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>回复时间</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation>登记回复</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Matter and progress</source>
        <translation>事项与进度</translation>
    </message>
</context>
<context>
    <name>Register survey</name>
    <message>
        <source>Surveys</source>
        <translation>满意度测评</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方测评</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>问卷测评</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话回访</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <translation>会议评议</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上测评</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>测评期</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>测评单位</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Sent out</source>
        <translation>发放数</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>有效回收数</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意数</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意数</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Problems named</source>
        <translation>反映的主要问题</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>Register system_text</name>
    <message>
        <source>Texts in force</source>
        <translation>制度与用语</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>System</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>Duties of a post</source>
        <translation>岗位职责</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>服务标准</translation>
    </message>
    <message>
        <source>Polite words</source>
        <translation>文明用语</translation>
    </message>
    <message>
        <source>Words not to say</source>
        <translation>服务忌语</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation>上墙位置</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审定人</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Repealed</source>
        <translation>已废止</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>修订新版本…</translation>
    </message>
    <message>
        <source>Repeal</source>
        <translation>废止</translation>
    </message>
</context>
<context>
    <name>Register title</name>
    <message>
        <source>Titles and posts</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Named post</source>
        <translation>示范岗</translation>
    </message>
    <message>
        <source>Model window</source>
        <translation>示范窗口</translation>
    </message>
    <message>
        <source>Model person</source>
        <translation>先进个人</translation>
    </message>
    <message>
        <source>Service brand</source>
        <translation>服务品牌</translation>
    </message>
    <message>
        <source>Innovation</source>
        <translation>创新项目</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>获得者</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>授予单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>Register training</name>
    <message>
        <source>Training</source>
        <translation>学习培训</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>政治学习</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务培训</translation>
    </message>
    <message>
        <source>Etiquette</source>
        <translation>礼仪</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>For enterprises</source>
        <translation>对外培训</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>主讲</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Absent, and why</source>
        <translation>缺席及原因</translation>
    </message>
    <message>
        <source>Average test score</source>
        <translation>测试均分</translation>
    </message>
    <message>
        <source>Cost (yuan)</source>
        <translation>费用（元）</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>组织人</translation>
    </message>
</context>
<context>
    <name>Register unclaimed</name>
    <message>
        <source>Unclaimed documents</source>
        <translation>未取证件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>办件编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Times told</source>
        <translation>通知次数</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>最近通知</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>领取时间</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>File</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Waiting since and progress</source>
        <translation>通知与进度</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>制证时间</translation>
    </message>
</context>
<context>
    <name>Register unmet_request</name>
    <message>
        <source>Unmet requests</source>
        <translation>办不成事</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Suggestion box</source>
        <translation>意见箱</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>12345</source>
        <translation>12345</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Rating device</source>
        <translation>评价器</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>反映事项</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>材料不全</translation>
    </message>
    <message>
        <source>Rules do not allow it</source>
        <translation>政策不允许</translation>
    </message>
    <message>
        <source>System fault</source>
        <translation>系统故障</translation>
    </message>
    <message>
        <source>Window put it off</source>
        <translation>窗口推诿</translation>
    </message>
    <message>
        <source>Between departments</source>
        <translation>部门协调</translation>
    </message>
    <message>
        <source>Left from the past</source>
        <translation>历史遗留</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办成</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已解释</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未办成</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>比较满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>无法回访</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Take in hand</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Matter and progress</source>
        <translation>事项与进度</translation>
    </message>
</context>
<context>
    <name>Register visit</name>
    <message>
        <source>Visits</source>
        <translation>走访来访</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Visit to them</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Visit to us</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>学习考察</translation>
    </message>
    <message>
        <source>Visitors to learn from us</source>
        <translation>来访交流</translation>
    </message>
    <message>
        <source>Outside supervisor</source>
        <translation>监督员</translation>
    </message>
    <message>
        <source>Unit or place</source>
        <translation>单位（地点）</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Person-times</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Our person</source>
        <translation>接待（走访）人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>What we bring home</source>
        <translation>可借鉴做法</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>Register volunteer</name>
    <message>
        <source>Volunteer service</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Hours, all together</source>
        <translation>总时长（小时）</translation>
    </message>
    <message>
        <source>People served</source>
        <translation>服务人次</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人</translation>
    </message>
    <message>
        <source>Publicity from at</source>
        <translation>公示时间</translation>
    </message>
    <message>
        <source>Entered in the ledger at</source>
        <translation>入册时间</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>In publicity</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>已入册</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>入册</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Enter in the ledger</source>
        <translation>入册</translation>
    </message>
    <message>
        <source>Activity and progress</source>
        <translation>活动与进度</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>Register work_pass</name>
    <message>
        <source>Work passes</source>
        <translation>工作证</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>证号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Work pass</source>
        <translation>工作证</translation>
    </message>
    <message>
        <source>Enforcement pass</source>
        <translation>执法证</translation>
    </message>
    <message>
        <source>Temporary pass</source>
        <translation>临时证</translation>
    </message>
    <message>
        <source>Visitor pass</source>
        <translation>来宾证</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发证日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发证人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>收回原因</translation>
    </message>
    <message>
        <source>Returned at</source>
        <translation>收回时间</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Report as lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Time, if it was earlier</source>
        <translation>时间（补录时填写）</translation>
    </message>
</context>
<context>
    <name>RegisterGroup</name>
    <message>
        <source>Voices</source>
        <translation>诉求评价</translation>
    </message>
    <message>
        <source>Order in the hall</source>
        <translation>现场督查</translation>
    </message>
    <message>
        <source>Pledges and tasks</source>
        <translation>承诺任务</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>便民服务</translation>
    </message>
    <message>
        <source>Study and honours</source>
        <translation>学习荣誉</translation>
    </message>
    <message>
        <source>House and notices</source>
        <translation>内务公开</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Entry</source>
        <translation>台账记录</translation>
    </message>
    <message>
        <source>Show names and phones</source>
        <translation>显示姓名和电话</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
    <message>
        <source>Fields and history</source>
        <translation>字段与经过</translation>
    </message>
    <message>
        <source>New entry: {register}</source>
        <translation>登记：{register}</translation>
    </message>
    <message>
        <source>Enter  Ctrl+↵</source>
        <translation>登记  Ctrl+↵</translation>
    </message>
    <message>
        <source>Order a rectification  Ctrl+R</source>
        <translation>下达整改  Ctrl+R</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>作废…</translation>
    </message>
</context>
<context>
    <name>RegistersPage</name>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Save the list as a table</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saved {count} entries, people masked, as {file}</source>
        <translation>已导出 {count} 条，姓名、电话已隐去：{file}</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>discipline only</source>
        <translation>仅纪检可见</translation>
    </message>
    <message>
        <source>Find a register</source>
        <translation>查找台账</translation>
    </message>
    <message>
        <source>Search in the register</source>
        <translation>在台账中查找</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>打印台账</translation>
    </message>
    <message>
        <source>Import or save a table</source>
        <translation>导入或导出表格</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>重新上锁</translation>
    </message>
    <message>
        <source>Release a figure for the wall…</source>
        <translation>公布查实数（上墙）…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{count} registers</source>
        <translation>{count} 本</translation>
    </message>
    <message>
        <source>New: {register}</source>
        <translation>登记{register}</translation>
    </message>
    <message>
        <source>{count} this year</source>
        <translation>今年 {count} 件</translation>
    </message>
    <message>
        <source>, {count} open</source>
        <translation>，未办结 {count}</translation>
    </message>
    <message>
        <source>{counts}, {note}</source>
        <translation>{counts}，{note}</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Save the list as a table…</source>
        <translation>导出列表…</translation>
    </message>
    <message>
        <source>{number} is to be put right: {made}</source>
        <translation>{number} 已转整改：{made}</translation>
    </message>
    <message>
        <source>Sealed and kept</source>
        <translation>已加密封存</translation>
    </message>
    <message>
        <source>Open the box…</source>
        <translation>开箱…</translation>
    </message>
    <message>
        <source>Look-back round…</source>
        <translation>回头看…</translation>
    </message>
    <message>
        <source>{entered} entered, {done} done</source>
        <translation>意见 {entered} 条，落实 {done} 条</translation>
    </message>
    <message>
        <source>{n} liable</source>
        <translation>有责 {n}</translation>
    </message>
    <message>
        <source>{n} undecided</source>
        <translation>待定 {n}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{n} findings within a year: {rung}  Ctrl+T</source>
        <translation>一年内第 {n} 次发现，建议：{rung}  Ctrl+T</translation>
    </message>
    <message>
        <source>At the window then: {name}  Ctrl+T</source>
        <translation>当时在岗：{name}  Ctrl+T</translation>
    </message>
</context>
<context>
    <name>Reject</name>
    <message>
        <source>{value} is no whole number from 0</source>
        <translation>“{value}”不是 0 或正整数</translation>
    </message>
    <message>
        <source>{header} holds the error {value}</source>
        <translation>“{header}”是错误值 {value}</translation>
    </message>
    <message>
        <source>There is no such date: {value}</source>
        <translation>没有“{value}”这个日期</translation>
    </message>
    <message>
        <source>{value} could be two dates. Say the order of day and month</source>
        <translation>“{value}”可能是两个日期，请指明日、月的顺序</translation>
    </message>
    <message>
        <source>{value} is no limit</source>
        <translation>“{value}”不是时限</translation>
    </message>
    <message>
        <source>{value} could be working days or calendar days. Say which</source>
        <translation>“{value}”未说明是工作日还是自然日，请指明</translation>
    </message>
    <message>
        <source>{value} is not known in {header}</source>
        <translation>“{header}”里不认识“{value}”</translation>
    </message>
    <message>
        <source>{header} is longer than {most} characters</source>
        <translation>“{header}”超过 {most} 字</translation>
    </message>
    <message>
        <source>{value} is a number of more than 15 digits, and the spreadsheet has lost the last ones. Store the column as text</source>
        <translation>{value} 是超过 15 位的数字，表格已丢失末几位，请把该列存为文本</translation>
    </message>
    <message>
        <source>{header} holds damaged characters</source>
        <translation>“{header}”里有损坏的字符</translation>
    </message>
    <message>
        <source>{header} holds a formula without a value. Open the file in Excel or WPS and save it</source>
        <translation>“{header}”的公式没有结果，请用 Excel 或 WPS 打开并保存一次</translation>
    </message>
    <message>
        <source>{value} is no amount: digits alone</source>
        <translation>{value} 不是金额，只写数字</translation>
    </message>
    <message>
        <source>{header} is empty</source>
        <translation>“{header}”为空</translation>
    </message>
    <message>
        <source>When was it received or accepted?</source>
        <translation>缺少收件或受理时间</translation>
    </message>
    <message>
        <source>It is past acceptance, but when was it accepted?</source>
        <translation>已在受理之后，但缺少受理时间</translation>
    </message>
    <message>
        <source>It is closed, but when was it closed?</source>
        <translation>已办结，但缺少办结时间</translation>
    </message>
    <message>
        <source>It is earlier than the acceptance, {accepted}</source>
        <translation>早于受理时间 {accepted}</translation>
    </message>
    <message>
        <source>Same number as in row {line}</source>
        <translation>与第 {line} 行编号重复</translation>
    </message>
    <message>
        <source>The number belongs to a case with the provincial number {province_no}</source>
        <translation>该编号的办件另有省平台编号 {province_no}</translation>
    </message>
    <message>
        <source>Same as row {line}</source>
        <translation>与第 {line} 行相同</translation>
    </message>
    <message>
        <source>Closed before it was accepted ({accepted})</source>
        <translation>办结早于受理（{accepted}）</translation>
    </message>
    <message>
        <source>Why it is not imported</source>
        <translation>不能导入的原因</translation>
    </message>
    <message>
        <source>{value} is not known here</source>
        <translation>本厅没有“{value}”</translation>
    </message>
    <message>
        <source>Several are called {value}: give the number or the code</source>
        <translation>有多个“{value}”：请写编号、工号或编码</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>{value} is neither an amount nor a day like 2026-03-05</source>
        <translation>{value} 既不是金额，也不是 2026-03-05 这样的日期</translation>
    </message>
    <message>
        <source>{value} is no day of every month: 1 to 28</source>
        <translation>{value} 不是每月都有的日子：1 至 28</translation>
    </message>
    <message>
        <source>{value} is not possible here</source>
        <translation>“{value}”在这里不可用</translation>
    </message>
    <message>
        <source>The last day {value} is before the first</source>
        <translation>离岗日期 {value} 早于进驻日期</translation>
    </message>
    <message>
        <source>{value} is no attendance code of this hall; there are: {codes}</source>
        <translation>{value} 不是本大厅的考勤代码；可用：{codes}</translation>
    </message>
    <message>
        <source>The same visit as in row {line}: it is rated once</source>
        <translation>与第 {line} 行为同一次办事，一次一评</translation>
    </message>
    <message>
        <source>{value} lies in the future</source>
        <translation>{value} 晚于现在</translation>
    </message>
    <message>
        <source>The file has no column of levels: say which it is</source>
        <translation>文件中没有评价等级列，请指定</translation>
    </message>
    <message>
        <source>Neither window nor person nor a known case is named</source>
        <translation>没有窗口、人员，也没有本厅的办件编号</translation>
    </message>
    <message>
        <source>It is longer than 150 characters</source>
        <translation>超过 150 字</translation>
    </message>
    <message>
        <source>The file has a level 0: say by which device&apos;s codes its levels are read</source>
        <translation>文件中有等级 0：请先选定评价器类型，再按其代码读取</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release a figure for the wall</source>
        <translation>公布查实数（上墙）</translation>
    </message>
    <message>
        <source>The zero sheet prints it with its source and day; a later one replaces it</source>
        <translation>“三零”公示按来源和日期印出；再次公布即替换</translation>
    </message>
    <message>
        <source>as announced by discipline inspection</source>
        <translation>据纪检监察机构通报</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计期间</translation>
    </message>
    <message>
        <source>Confirmed reports</source>
        <translation>查实举报件数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>通报日期</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Write the day like {day}.</source>
        <translation>日期请写成 {day}。</translation>
    </message>
    <message>
        <source>Released for {period}</source>
        <translation>已公布 {period}</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>Nothing of what you were doing was saved half. You can go on working. If it happens again, hand this text and the log file to whoever looks after the program.</source>
        <translation>刚才做的事没有存一半，可以继续使用。如果再次出现，请把这段文字和日志文件交给维护人员。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>恢复到备份</translation>
    </message>
    <message>
        <source>The present hall stays where it is, unchanged</source>
        <translation>现在的大厅原样保留，一件不少</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The backup is copied beside the present hall and opened. To come back, open the present file again under Settings.</source>
        <translation>备份会复制到现在的大厅旁边并打开。想回来时，在设置里再打开现在的文件即可。</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>打开备份</translation>
    </message>
    <message>
        <source>Copying and checking the backup</source>
        <translation>正在复制并校验备份</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>大厅</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>最近操作</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Stars</source>
        <translation>明星</translation>
    </message>
    <message>
        <source>Take the star back…</source>
        <translation>撤销称号…</translation>
    </message>
    <message>
        <source>Give titles and certificates</source>
        <translation>授予称号并发证</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>还没有名单</translation>
    </message>
    <message>
        <source>It follows from the scores and the vote.</source>
        <translation>名单由得分和投票产生。</translation>
    </message>
    <message>
        <source>To the present step</source>
        <translation>去当前步骤</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>递补人选</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>第 {n} 版</translation>
    </message>
    <message>
        <source>Computed again, the list is another one than was frozen.</source>
        <translation>重新计算的名单与封存的不一致。</translation>
    </message>
    <message>
        <source>First the publicity has to be over.</source>
        <translation>公示期满后授予。</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Take back the star of {name}</source>
        <translation>撤销{name}的称号</translation>
    </message>
    <message>
        <source>Take the star back</source>
        <translation>撤销称号</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>撤销情形</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Duty leader</source>
        <translation>值班领导</translation>
    </message>
    <message>
        <source>Clerk of a department</source>
        <translation>部门窗口人员</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>考核人员</translation>
    </message>
    <message>
        <source>Discipline inspection</source>
        <translation>纪检人员</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看人员</translation>
    </message>
</context>
<context>
    <name>RoleNote</name>
    <message>
        <source>everything but approving and misconduct reports</source>
        <translation>除审批和举报以外的全部事项</translation>
    </message>
    <message>
        <source>cases, counts, registers, who sits where, notices; no settings</source>
        <translation>办件、计数、台账、排班、公告；不含设置</translation>
    </message>
    <message>
        <source>cases and counts of the own department&apos;s windows; takes in what is said</source>
        <translation>本部门窗口的办件和计数；受理现场来访</translation>
    </message>
    <message>
        <source>approves findings that another person made</source>
        <translation>审批他人作出的认定</translation>
    </message>
    <message>
        <source>assessment, stars and certificates</source>
        <translation>考核、评星和证书</translation>
    </message>
    <message>
        <source>misconduct reports, with their passphrase</source>
        <translation>举报件（另须举报口令）</translation>
    </message>
    <message>
        <source>looks, changes nothing</source>
        <translation>只查看，不改动</translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The whole hall</source>
        <translation>全厅</translation>
    </message>
    <message>
        <source>The item is left out</source>
        <translation>该项不计</translation>
    </message>
    <message>
        <source>0.2 of 100 less for each</source>
        <translation>每空一项扣 0.2 分</translation>
    </message>
    <message>
        <source>The sheet is void</source>
        <translation>整份无效</translation>
    </message>
    <message>
        <source>Begin a round of appraisal</source>
        <translation>开始评议</translation>
    </message>
    <message>
        <source>A sheet for each one, not one sheet for all</source>
        <translation>一人（窗口）一表，不是全体一表</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>评议方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>评议期</translation>
    </message>
    <message>
        <source>About</source>
        <translation>评议对象</translation>
    </message>
    <message>
        <source>Words and points</source>
        <translation>等次与分值</translation>
    </message>
    <message>
        <source>What is rated, with 、 between</source>
        <translation>评议内容，用“、”分隔</translation>
    </message>
    <message>
        <source>Nothing marked</source>
        <translation>未画的</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Sheets issued</source>
        <translation>发出份数</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The round {name} has begun</source>
        <translation>评议“{name}”已开始</translation>
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
        <source>The median of the unpaused open minutes from acceptance to closing, of the cases closed in this period whose two instants are known.</source>
        <translation>本期办结且受理、办结时刻均已知的件，从受理到办结的对外办公分钟数（扣除暂停）的中位数。</translation>
    </message>
    <message>
        <source>What was recorded for each service item before and after; an item counts for a measure only where both are recorded.</source>
        <translation>按各事项压减前后的登记汇总；某项指标前后均有登记的事项才计入。</translation>
    </message>
    <message>
        <source>Overdue: timed cases finished, or still open, past their promised due time, counted by the due day, and cases of earlier periods that are still open and overdue. Pending: due in this period, open and not yet due. The zero speaks for the timed cases alone; cases that are only counted have no clock. Complaints belong to the period in which they were received; any that is found liable counts, whoever bears it, and one not decided yet is pending.</source>
        <translation>超时：逐件计时的件，已办结或在办而超过承诺期限的，按到期日计入；前期仍在办且超时的一并计入。待定：本期到期、在办且未到期的。“零”只就逐件计时的件而言，仅计数的件不计时。投诉按收到日期归期；凡认定有责的，不论责任主体，均计入；未认定的为待定。</translation>
    </message>
    <message>
        <source>The last published version of a month; a month that is not assessed yet as it stands now.</source>
        <translation>每月以最近一次通报的版本为准；尚未考核的月份按当前情况计算。</translation>
    </message>
    <message>
        <source>Entries received in the period, void ones left out; open and overdue as they stand now.</source>
        <translation>按收到日期计入本期，作废的不计；未办结、超时按当前状态。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Take this out</source>
        <translation>去掉这一条</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加一条</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>第 {n} 版</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>{name} goes to {award}, {period}.</source>
        <translation>{name}，评选{award}，{period}一次。</translation>
    </message>
    <message>
        <source>It holds from {effective_from}; it follows {source}.</source>
        <translation>自 {effective_from} 起施行；依据：{source}。</translation>
    </message>
    <message>
        <source>They have served for {min_service_days} days or more and were present on {min_attendance_rate}% of their days or more; they compete {groups}.</source>
        <translation>到窗满 {min_service_days} 天，出勤率不低于 {min_attendance_rate}%；{groups}评比。</translation>
    </message>
    <message>
        <source>Roles taken: {include_roles}; roles left out: {exclude_roles}; kinds of window left out: {exclude_window_types}.</source>
        <translation>评选范围：{include_roles}；不参评：{exclude_roles}；不参评的窗口类别：{exclude_window_types}。</translation>
    </message>
    <message>
        <source>{metric} {window}: {op} {value}; what is undecided {on_pending}.</source>
        <translation>{metric}{window}{op} {value}；未认定的{on_pending}。</translation>
    </message>
    <message>
        <source>{metric} {window}: {op} {value}; what is undecided {on_pending}; fewer than {min_sample} say nothing.</source>
        <translation>{metric}{window}{op} {value}；未认定的{on_pending}；样本少于 {min_sample} 的不作判断。</translation>
    </message>
    <message>
        <source>{metric} {window}: {op} {grades}; what is undecided {on_pending}.</source>
        <translation>{metric}{window}{op} {grades}；未认定的{on_pending}。</translation>
    </message>
    <message>
        <source>{metric} {window}, borne by {parties}: {op} {value}; what is undecided {on_pending}.</source>
        <translation>{metric}{window}，责任主体为{parties}，{op} {value}；未认定的{on_pending}。</translation>
    </message>
    <message>
        <source>{name}: {source}, {weight}%, {aggregate}, {normalise} {full}; with fewer than {min_sample}, or none: {missing}.</source>
        <translation>{name}：{source}占 {weight}%，{aggregate}，{normalise}，满值 {full}；样本少于 {min_sample} 或无数据时{missing}。</translation>
    </message>
    <message>
        <source>{name}: {source}, {weight}%, {aggregate}, {normalise} {bands}; with fewer than {min_sample}, or none: {missing}.</source>
        <translation>{name}：{source}占 {weight}%，{aggregate}，{normalise}：{bands}；样本少于 {min_sample} 或无数据时{missing}。</translation>
    </message>
    <message>
        <source>{name}: {source}, {weight}%, {aggregate}, {normalise}; with fewer than {min_sample}, or none: {missing}.</source>
        <translation>{name}：{source}占 {weight}%，{aggregate}，{normalise}；样本少于 {min_sample} 或无数据时{missing}。</translation>
    </message>
    <message>
        <source>It is counted {per_day}.</source>
        <translation>工作量{per_day}。</translation>
    </message>
    <message>
        <source>It brings {floor} points of a hundred at least, {cap} at most.</source>
        <translation>百分制最低计 {floor} 分，最高计 {cap} 分。</translation>
    </message>
    <message>
        <source>Points have {places} decimals; equal are those who are equal {ties_on_unrounded}.</source>
        <translation>得分保留 {places} 位小数；同分以{ties_on_unrounded}的分数认定。</translation>
    </message>
    <message>
        <source>A case of {item} counts as {weight}.</source>
        <translation>{item}每件折算 {weight} 件。</translation>
    </message>
    <message>
        <source>What counts of each person of a window is {group_score}.</source>
        <translation>窗口人员的各项计数{group_score}计入窗口。</translation>
    </message>
    <message>
        <source>{event}: {points} points {per}, {cap} at most.</source>
        <translation>{event}：{per} {points} 分，最多 {cap} 分。</translation>
    </message>
    <message>
        <source>{name}: {voters} vote {secret}, {mode}, {max_choices} at most; {slate}.</source>
        <translation>{name}：由{voters}{secret}，{mode}，每票最多 {max_choices} 名（0 为按名额）；{slate}。</translation>
    </message>
    <message>
        <source>{name}: {voters} vote {secret}, {mode}: {levels}.</source>
        <translation>{name}：由{voters}{secret}，{mode}：{levels}。</translation>
    </message>
    <message>
        <source>{keep} go on from it (0: as many as places).</source>
        <translation>其中 {keep} 名进入下一轮（0 为按名额）。</translation>
    </message>
    <message>
        <source>It holds with a turnout of {turnout_min}% or more; elected is who has more than {majority}% of {majority_of}.</source>
        <translation>参加人数不低于应到的 {turnout_min}% 方为有效；当选须超过{majority_of}的 {majority}%。</translation>
    </message>
    <message>
        <source>Too many names: {too_many_void}; a wrong mark: {wrong_mark_void}; no mark: {blank}; writing in names: {write_ins}.</source>
        <translation>多选的{too_many_void}，写有其他符号的{wrong_mark_void}，空白的算{blank}，另选他人{write_ins}。</translation>
    </message>
    <message>
        <source>{name}: {stars} stars, from {least} points; at most {max_percent}% of all; after {after_titles} earlier titles.</source>
        <translation>{name}（{stars} 星）：{least} 分起，不超过总数的 {max_percent}%，须已获称号 {after_titles} 次。</translation>
    </message>
    <message>
        <source>By {method}: {places}, {per_group}; {reserve} in reserve.</source>
        <translation>{method}：{places} 名，{per_group}；递补 {reserve} 名。</translation>
    </message>
    <message>
        <source>By {method}: {percent}%, {round}, at least {least}, at most {most}, {per_group}; {reserve} in reserve.</source>
        <translation>{method}：{percent}%，{round}，至少 {least} 名，至多 {most} 名，{per_group}；递补 {reserve} 名。</translation>
    </message>
    <message>
        <source>By {method}: {threshold}, at most {most}.</source>
        <translation>{method}：{threshold} 分，至多 {most} 名。</translation>
    </message>
    <message>
        <source>By {method}.</source>
        <translation>{method}。</translation>
    </message>
    <message>
        <source>By {method}: {shortlist} on the shortlist, {places} elected, {per_group}; {reserve} in reserve.</source>
        <translation>{method}：入围 {shortlist} 名，选出 {places} 名，{per_group}；递补 {reserve} 名。</translation>
    </message>
    <message>
        <source>Who is equal: {lower_first} in {metric} comes first.</source>
        <translation>同分时，{metric}{lower_first}在前。</translation>
    </message>
    <message>
        <source>Equal votes are {votes_too}; who is still equal: {then}.</source>
        <translation>同票时{votes_too}；仍相同的，{then}。</translation>
    </message>
    <message>
        <source>At most {max_consecutive} times in a row, then {cooldown_periods} periods of rest; {one_award_per_person}.</source>
        <translation>连续当选不超过 {max_consecutive} 次，当选后间隔 {cooldown_periods} 期；{one_award_per_person}。</translation>
    </message>
    <message>
        <source>{approve_by} approves the list; it is public for {publicity_days} {publicity_unit}, the day of posting {first_day_counts}.</source>
        <translation>名单由{approve_by}审定，公示 {publicity_days} {publicity_unit}，张贴当日{first_day_counts}。</translation>
    </message>
    <message>
        <source>Objections go to {objection_handling}; the result is told by {announce}; reward: {reward_text}.</source>
        <translation>异议处理：{objection_handling}；发布方式：{announce}；奖励：{reward_text}。</translation>
    </message>
    <message>
        <source>Who has {titles} titles is a candidate {candidate_of}.</source>
        <translation>获评满 {titles} 次的，列为{candidate_of}候选。</translation>
    </message>
    <message>
        <source>The table of moved weights {sensitivity_in_dossier} in the dossier.</source>
        <translation>权重变动表{sensitivity_in_dossier}评选材料。</translation>
    </message>
    <message>
        <source>A star is taken back for {grounds}, within {within_months} months (0: at any time), after {rectify_months} months to put it right.</source>
        <translation>撤销情形：{grounds}；获评后 {within_months} 个月内适用（0 为不限），先限期 {rectify_months} 个月整改。</translation>
    </message>
    <message>
        <source>Then: {effect}; the next in reserve {replace_from_reserve}.</source>
        <translation>处理：{effect}；递补人选{replace_from_reserve}。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>工作量</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Extra points</source>
        <translation>加减分</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Ties and limits</source>
        <translation>同分与限制</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>one award at most in a period</source>
        <translation>同一期每人只得一项</translation>
    </message>
    <message>
        <source>several awards in a period</source>
        <translation>同一期可得多项</translation>
    </message>
    <message>
        <source>moves up</source>
        <translation>依次递补</translation>
    </message>
    <message>
        <source>does not move up</source>
        <translation>不递补</translation>
    </message>
    <message>
        <source>before rounding</source>
        <translation>取舍前</translation>
    </message>
    <message>
        <source>after rounding</source>
        <translation>取舍后</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>does not stand</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>in each group</source>
        <translation>各组分别产生</translation>
    </message>
    <message>
        <source>over all groups</source>
        <translation>全体统一产生</translation>
    </message>
    <message>
        <source>by day on duty</source>
        <translation>按在岗天数折算</translation>
    </message>
    <message>
        <source>of the period</source>
        <translation>按全期合计</translation>
    </message>
    <message>
        <source>in secret</source>
        <translation>无记名投票</translation>
    </message>
    <message>
        <source>openly</source>
        <translation>记名投票</translation>
    </message>
    <message>
        <source>void</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>parted in the same way</source>
        <translation>同样区分</translation>
    </message>
    <message>
        <source>not parted in this way</source>
        <translation>不作区分</translation>
    </message>
    <message>
        <source>the lower one</source>
        <translation>少者</translation>
    </message>
    <message>
        <source>the higher one</source>
        <translation>多者</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>shortlist</source>
        <translation>入围人数</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>递补人数</translation>
    </message>
    <message>
        <source>days of publicity</source>
        <translation>公示天数</translation>
    </message>
    <message>
        <source>turnout</source>
        <translation>参加比例</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>person or window</source>
        <translation>个人或窗口</translation>
    </message>
    <message>
        <source>(no majority is asked for)</source>
        <translation>（不要求过半）</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>星级</translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>Read a file…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Begin with these rules</source>
        <translation>按此规则开始评选</translation>
    </message>
    <message>
        <source>Rules of other halls</source>
        <translation>规则范本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Changed, not saved yet</source>
        <translation>有改动，尚未保存</translation>
    </message>
    <message>
        <source>Checked when saved; a saved version stays as it is</source>
        <translation>保存时检查；已保存的版本不再变动</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: choose a rule file.</source>
        <translation>“{name}”无法读取：请选择规则文件。</translation>
    </message>
    <message>
        <source>“{name}” cannot be written there.</source>
        <translation>“{name}”不能写入该位置，请换一个位置。</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{n} working day</source>
        <translation>{n} 个工作日</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n} 个工作日</translation>
    </message>
    <message>
        <source>{n} hour</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} calendar day</source>
        <translation>{n} 个自然日</translation>
    </message>
    <message>
        <source>{n} calendar days</source>
        <translation>{n} 个自然日</translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation>{n} 个月</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} 个月</translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation>{n} 年</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} 年</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{first} to {day}</source>
        <translation>{month}月{first}–{last}日</translation>
    </message>
    <message>
        <source>{weekday} (working)</source>
        <translation>{weekday}（班）</translation>
    </message>
    <message>
        <source>Tomorrow ({weekday})</source>
        <translation>明天 {weekday}（班）</translation>
    </message>
    <message>
        <source>Tomorrow {weekday}</source>
        <translation>明天 {weekday}</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当日办结</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Score table</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>points; empty: no limit</source>
        <translation>分；留空为不限</translation>
    </message>
    <message>
        <source>points; empty: it may fall below nothing</source>
        <translation>分；留空可为负分</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>Everybody begins with</source>
        <translation>基础分</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>All bonuses together give at most</source>
        <translation>加分合计最多</translation>
    </message>
    <message>
        <source>The score is at most</source>
        <translation>总分最高</translation>
    </message>
    <message>
        <source>The score is at least</source>
        <translation>总分最低</translation>
    </message>
    <message>
        <source>Appeals may come for</source>
        <translation>申诉期</translation>
    </message>
    <message>
        <source>{group}: full points</source>
        <translation>{group}：满分</translation>
    </message>
    <message>
        <source>given as a whole by the assessor</source>
        <translation>由考核人整组给分</translation>
    </message>
    <message>
        <source>follow from the scores of its people</source>
        <translation>按本窗口人员得分折算</translation>
    </message>
    <message>
        <source>lose no more than these</source>
        <translation>扣完为止</translation>
    </message>
    <message>
        <source>{item}, {unit}</source>
        <translation>{item}，{unit}</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>人工加减分</translation>
    </message>
    <message>
        <source>from: {source}</source>
        <translation>依据：{source}</translation>
    </message>
    <message>
        <source>{said} ({only})</source>
        <translation>{said}（{only}）</translation>
    </message>
    <message>
        <source>the first {n} free</source>
        <translation>前{n}个不计</translation>
    </message>
    <message>
        <source>from {n} minutes</source>
        <translation>{n}分钟以上</translation>
    </message>
    <message>
        <source>below {n} minutes</source>
        <translation>不足{n}分钟</translation>
    </message>
    <message>
        <source>vetoes the grade</source>
        <translation>一票否决</translation>
    </message>
    <message>
        <source>Below that: {grade}</source>
        <translation>以下为：{grade}</translation>
    </message>
    <message>
        <source>{grade} from</source>
        <translation>{grade}：</translation>
    </message>
</context>
<context>
    <name>ScoreTableDialog</name>
    <message>
        <source>Score table for people</source>
        <translation>人员考核评分表</translation>
    </message>
    <message>
        <source>Score table for windows</source>
        <translation>窗口考核评分表</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of the table</source>
        <translation>评分表文本</translation>
    </message>
    <message>
        <source>{name}, from {day}</source>
        <translation>{name}，{day} 起</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>预置：{name}</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从哪份开始</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>执行月份</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>写月份</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“{name}” holds from {day}</source>
        <translation>“{name}”自 {day} 起执行</translation>
    </message>
</context>
<context>
    <name>ScoresStep</name>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>得分排名</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催交</translation>
    </message>
    <message>
        <source>Try out, keep nothing</source>
        <translation>试算，不留存</translation>
    </message>
    <message>
        <source>Lock anyway…</source>
        <translation>缺项锁定…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解除锁定</translation>
    </message>
    <message>
        <source>Lock scores, go to the vote</source>
        <translation>锁定得分，进入投票</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>还没有候选人</translation>
    </message>
    <message>
        <source>Enter the hall&apos;s people first; they are ranked here.</source>
        <translation>先登记大厅人员，再在这里排名。</translation>
    </message>
    <message>
        <source>Enter people</source>
        <translation>去登记人员</translation>
    </message>
    <message>
        <source>Not passed the check</source>
        <translation>未通过资格审查</translation>
    </message>
    <message>
        <source>Weights moved by 10%</source>
        <translation>权重变动 10%</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>入围名次</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>还缺{what}</translation>
    </message>
    <message>
        <source>Lock the scores</source>
        <translation>锁定得分</translation>
    </message>
    <message>
        <source>Begin the run with its rules first.</source>
        <translation>请先按规则开始评选。</translation>
    </message>
    <message>
        <source>The period is not over yet.</source>
        <translation>评选期还没有结束。</translation>
    </message>
    <message>
        <source>Nobody passes the check.</source>
        <translation>没有人通过资格审查。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{n} windows</source>
        <translation>{n} 个窗口</translation>
    </message>
    <message>
        <source>{n}, and {m} deferred</source>
        <translation>{n} 人，另暂缓 {m} 人</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} 人</translation>
    </message>
</context>
<context>
    <name>SealedRegister</name>
    <message>
        <source>Enter a report</source>
        <translation>登记举报</translation>
    </message>
    <message>
        <source>Set the passphrase…</source>
        <translation>设置口令…</translation>
    </message>
    <message>
        <source>Discipline passphrase</source>
        <translation>纪检口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>{register}: for discipline inspection only</source>
        <translation>{register}：仅纪检可见</translation>
    </message>
    <message>
        <source>Anybody at the desk can enter a report. It is sealed at once: only who has the discipline passphrase reads it, and it is counted nowhere.</source>
        <translation>任何人都可以登记，登记后立即加密封存；只有持有纪检口令的人能看，任何地方都不计数。</translation>
    </message>
    <message>
        <source>No report can be entered yet: first somebody of discipline inspection sets the passphrase that seals them.</source>
        <translation>还不能登记：请先由纪检人员设置用来封存举报的口令。</translation>
    </message>
    <message>
        <source>Print the register as a PDF</source>
        <translation>打印台账为 PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已存为 {file}</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>登记举报</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search cases, items, people or commands</source>
        <translation>搜人、办件、台账、纸张或命令</translation>
    </message>
</context>
<context>
    <name>SecondLinesDialog</name>
    <message>
        <source>Second lines</source>
        <translation>第二行文字</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>藏文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>Only what a reader of the language has approved is printed under its Chinese.</source>
        <translation>只有经懂该文字的人审定的译文才会印出。</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No phrase has a second line yet</source>
        <translation>还没有译文</translation>
    </message>
    <message>
        <source>Take the suggestions, import a table, or write the first one</source>
        <translation>可以取用建议译文、导入表格，或者新增一句</translation>
    </message>
    <message>
        <source>Take the suggestions</source>
        <translation>取用建议译文</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Keep, not approved yet</source>
        <translation>保存为未审</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Chinese, word for word</source>
        <translation>中文原文（逐字一致）</translation>
    </message>
    <message>
        <source>Words in the second language</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>审读人</translation>
    </message>
    <message>
        <source>not approved · </source>
        <translation>未审 · </translation>
    </message>
    <message>
        <source>Nothing is written for it yet.</source>
        <translation>还没有译文。</translation>
    </message>
    <message>
        <source>Nobody has approved it yet: it is not printed.</source>
        <translation>未审：不会印出。</translation>
    </message>
    <message>
        <source>Approved by {reader} on {day}.</source>
        <translation>{reader} 于 {day} 审定。</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>导入译文</translation>
    </message>
    <message>
        <source>{count} phrases are new</source>
        <translation>新增译文 {count} 条</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <translation>导出译文</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Kept as soon as it is typed</source>
        <translation>修改即保存</translation>
    </message>
    <message>
        <source>The hall</source>
        <translation>大厅</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>计时规则</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>事项目录</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Sealed, attached</source>
        <translation>举报与附件</translation>
    </message>
    <message>
        <source>Texts on the wall</source>
        <translation>上墙文字</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>核验与证明</translation>
    </message>
    <message>
        <source>Every copy is opened and checked before it counts</source>
        <translation>每份备份都打开校验过才算数</translation>
    </message>
    <message>
        <source>Back up now (F7)</source>
        <translation>立即备份（F7）</translation>
    </message>
    <message>
        <source>Back up to…</source>
        <translation>备份到…</translation>
    </message>
    <message>
        <source>beside the hall</source>
        <translation>本机，数据文件旁</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>恢复 {when} 的备份</translation>
    </message>
    <message>
        <source>locked by a passphrase</source>
        <translation>已用口令加密</translation>
    </message>
    <message>
        <source>Open another hall…</source>
        <translation>打开另一个大厅…</translation>
    </message>
    <message>
        <source>Open the demo hall</source>
        <translation>打开示范大厅</translation>
    </message>
    <message>
        <source>The hall&apos;s file</source>
        <translation>大厅文件</translation>
    </message>
    <message>
        <source>None yet: plug in a USB stick and make one</source>
        <translation>还没有备份：请插上 U盘 备份一次</translation>
    </message>
    <message>
        <source>Backups that are there</source>
        <translation>现有备份</translation>
    </message>
    <message>
        <source>Beside the hall one is kept by itself every morning and at closing. Of every place the last 14 days and 12 months stay.</source>
        <translation>每天首次打开和关闭时，自动在数据文件旁留一份。每处各保留最近 14 天和 12 个月的。</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>不再加密</translation>
    </message>
    <message>
        <source>Lock with a passphrase…</source>
        <translation>用口令加密…</translation>
    </message>
    <message>
        <source>{place} is not there: plug the stick in, or choose another folder.</source>
        <translation>找不到 {place}：请插上 U盘，或另选文件夹。</translation>
    </message>
    <message>
        <source>No stick is plugged in: plug one in, or choose a folder.</source>
        <translation>没有插 U盘：请插上，或选一个文件夹。</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>备份到哪里</translation>
    </message>
    <message>
        <source>Backed up and checked: {place}</source>
        <translation>已备份并校验：{place}</translation>
    </message>
    <message>
        <source>Copying the hall</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backups are not locked now</source>
        <translation>备份不再加密</translation>
    </message>
    <message>
        <source>Backups are locked now</source>
        <translation>此后的备份都加密</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读备份</translation>
    </message>
    <message>
        <source>Choose a hall</source>
        <translation>选择大厅文件</translation>
    </message>
    <message>
        <source>Goes to {place}, which is not there now</source>
        <translation>备份到 {place}，现在找不到</translation>
    </message>
    <message>
        <source>No stick is plugged in and no folder chosen</source>
        <translation>没有插 U盘，也没有选文件夹</translation>
    </message>
    <message>
        <source>Goes to {place}, locked by a passphrase</source>
        <translation>备份到 {place}，用口令加密</translation>
    </message>
    <message>
        <source>Goes to {place}</source>
        <translation>备份到 {place}</translation>
    </message>
    <message>
        <source>Kept on this computer, for whoever logs in here</source>
        <translation>只存在这台电脑上</translation>
    </message>
    <message>
        <source>As it should stand in the log</source>
        <translation>操作记录里写的姓名</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>On duty at this desk</source>
        <translation>当班人员</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>On duty: {who}</source>
        <translation>当班 {who}</translation>
    </message>
    <message>
        <source>Nobody is entered at this desk</source>
        <translation>当班未登记</translation>
    </message>
    <message>
        <source>{what} is saved</source>
        <translation>{what}已保存</translation>
    </message>
    <message>
        <source>Papers and screens take them from here</source>
        <translation>纸面和屏幕均以此为准</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Supervision phone</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Due times are computed again with every change</source>
        <translation>改动后到期时间立即重算</translation>
    </message>
    <message>
        <source>How time is counted</source>
        <translation>计时规则</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>Two characters, at the top left</source>
        <translation>两个字，用在左上角</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>纸上的文字</translation>
    </message>
    <message>
        <source>The program&apos;s own words; what you typed stays as it is</source>
        <translation>只管程序自己的文字，您录入的照原样印</translation>
    </message>
    <message>
        <source>Tibetan over the Chinese, English under it</source>
        <translation>藏文在中文上，英文在中文下</translation>
    </message>
    <message>
        <source>Over the Chinese</source>
        <translation>在中文上方</translation>
    </message>
    <message>
        <source>Under the Chinese</source>
        <translation>在中文下方</translation>
    </message>
    <message>
        <source>0 1 2 3, as in most halls</source>
        <translation>0 1 2 3（多数大厅）</translation>
    </message>
    <message>
        <source>༠ ༡ ༢ ༣</source>
        <translation>༠ ༡ ༢ ༣</translation>
    </message>
    <message>
        <source>Second lines stand</source>
        <translation>第二行文字排在</translation>
    </message>
    <message>
        <source>Digits of Tibetan lines</source>
        <translation>藏文里的数字</translation>
    </message>
    <message>
        <source>How working days are counted</source>
        <translation>工作日怎么数</translation>
    </message>
    <message>
        <source>The day of acceptance never counts, whatever the hour</source>
        <translation>受理当日不计，几点受理都一样</translation>
    </message>
    <message>
        <source>By date, after hours the next day</source>
        <translation>按日期，下班后受理顺延</translation>
    </message>
    <message>
        <source>Accepted after close counts as accepted the next day</source>
        <translation>下班后或休息日受理，视为下一个工作日受理</translation>
    </message>
    <message>
        <source>By the minute</source>
        <translation>按分钟</translation>
    </message>
    <message>
        <source>A working day is as long as the opening hours</source>
        <translation>一个工作日等于当日开放时长</translation>
    </message>
    <message>
        <source>A limit in calendar days ends on a rest day</source>
        <translation>自然日时限到期日遇休息日</translation>
    </message>
    <message>
        <source>Due on the next working day</source>
        <translation>顺延到下一个工作日</translation>
    </message>
    <message>
        <source>As the Civil Code says (article 203)</source>
        <translation>民法典第二百零三条</translation>
    </message>
    <message>
        <source>Due on the rest day</source>
        <translation>不顺延</translation>
    </message>
    <message>
        <source>Only where a rule of your own says so</source>
        <translation>仅在本地另有规定时</translation>
    </message>
    <message>
        <source>Lamps</source>
        <translation>红黄灯</translation>
    </message>
    <message>
        <source>Warning, yellow, red</source>
        <translation>预警、黄牌、红牌</translation>
    </message>
    <message>
        <source>Yellow past the promise, red past the law</source>
        <translation>超承诺亮黄牌，超法定亮红牌</translation>
    </message>
    <message>
        <source>Warning, red</source>
        <translation>预警、红牌</translation>
    </message>
    <message>
        <source>Warning at nine tenths, red past the promise</source>
        <translation>用时过九成预警，超承诺即红牌</translation>
    </message>
    <message>
        <source>“30 days” in an import means</source>
        <translation>导入时的“30天”是指</translation>
    </message>
    <message>
        <source>Nothing: such a row is not imported</source>
        <translation>不认：这样的行不导入</translation>
    </message>
    <message>
        <source>Nothing is guessed; say it in the table</source>
        <translation>不推测，请在表里写明</translation>
    </message>
    <message>
        <source>Most catalogues mean these</source>
        <translation>多数事项目录如此</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>Rest days count too</source>
        <translation>休息日也算</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新事项</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>添加事项</translation>
    </message>
    <message>
        <source>Reduced for people</source>
        <translation>减材料、减环节、减跑动</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>跑动次数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Within five days</source>
        <translation>五日内一次告知</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>当场告知</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>实施机关</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Promised limit</source>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>Why longer than the law&apos;s limit</source>
        <translation>为何长于法定时限</translation>
    </message>
    <message>
        <source>Statutory limit</source>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>5 working days, 3 hours</source>
        <translation>如 5个工作日、3小时</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Corrections are asked for</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>咨询电话</translation>
    </message>
    <message>
        <source>Kind of item</source>
        <translation>事项类型</translation>
    </message>
    <message>
        <source>Catalogue code</source>
        <translation>目录编码</translation>
    </message>
    <message>
        <source>Main item</source>
        <translation>主项名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Tibetan</source>
        <translation>藏文名称</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>Limit of number</source>
        <translation>数量限制</translation>
    </message>
    <message>
        <source>What forbids it</source>
        <translation>禁止性要求</translation>
    </message>
    <message>
        <source>Ways to apply</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>办理地点</translation>
    </message>
    <message>
        <source>Result or certificate</source>
        <translation>办理结果（证照）</translation>
    </message>
    <message>
        <source>How it is delivered</source>
        <translation>结果送达</translation>
    </message>
    <message>
        <source>When it is not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Rights and remedies</source>
        <translation>权利救济</translation>
    </message>
    <message>
        <source>How to follow it</source>
        <translation>进度查询</translation>
    </message>
    <message>
        <source>Where to complain</source>
        <translation>监督投诉渠道</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料名称</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复印件</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>出具单位</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Form to fill in</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Its field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>填写示例</translation>
    </message>
    <message>
        <source>What to heed</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起用日</translation>
    </message>
    <message>
        <source>What changed in the guide</source>
        <translation>修订内容</translation>
    </message>
    <message>
        <source>Enter goes on, Alt with arrows moves a row</source>
        <translation>Enter 到下一格，Alt 加上下键移动一行</translation>
    </message>
    <message>
        <source>Filled specimens</source>
        <translation>填写式样</translation>
    </message>
    <message>
        <source>Steps of the process</source>
        <translation>办理流程</translation>
    </message>
    <message>
        <source>Versions of the guide</source>
        <translation>指南版本</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>收费对象</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>From</source>
        <translation>执行日</translation>
    </message>
    <message>
        <source>The table swaps on its day; no amount: charged no more</source>
        <translation>到执行日自动换表；金额空着即停止收费</translation>
    </message>
    <message>
        <source>Fee in words</source>
        <translation>收费情况</translation>
    </message>
    <message>
        <source>Basis of the fee</source>
        <translation>收费依据</translation>
    </message>
    <message>
        <source>Reductions and exemptions</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Reported monthly by the</source>
        <translation>每月几号前报</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>设定依据</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>受理条件</translation>
    </message>
    <message>
        <source>Materials to bring</source>
        <translation>申请材料</translation>
    </message>
    <message>
        <source>Its notices are issued in this name</source>
        <translation>文书以它的名义出具</translation>
    </message>
    <message>
        <source>Code, characters or initials</source>
        <translation>编码、汉字或拼音首字母</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>查找事项</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>还没有事项</translation>
    </message>
    <message>
        <source>Import the list of items from Excel, or add one by hand</source>
        <translation>从 Excel 导入事项目录，或手工添加</translation>
    </message>
    <message>
        <source>Choose the list of items</source>
        <translation>选择事项目录</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Catalogue {day}</source>
        <translation>事项目录 {day}</translation>
    </message>
    <message>
        <source>Save the catalogue as a table</source>
        <translation>把事项目录存为表格</translation>
    </message>
    <message>
        <source>Saved {count} items as {file}</source>
        <translation>{count} 个事项已存为 {file}</translation>
    </message>
    <message>
        <source>Name or staff number</source>
        <translation>姓名或工号</translation>
    </message>
    <message>
        <source>Window number</source>
        <translation>窗口编号</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Usual person</source>
        <translation>常驻人员</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>Add the window</source>
        <translation>添加窗口</translation>
    </message>
    <message>
        <source>No windows yet</source>
        <translation>还没有窗口</translation>
    </message>
    <message>
        <source>A number is enough; the rest may come later</source>
        <translation>有编号就行，其余以后再补</translation>
    </message>
    <message>
        <source>Window {window}</source>
        <translation>{window} 号窗口</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Nobody is entered yet</source>
        <translation>还没有人员</translation>
    </message>
    <message>
        <source>Type a name, or paste the list from Excel</source>
        <translation>输入姓名，或从 Excel 粘贴名单</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>新部门</translation>
    </message>
    <message>
        <source>Add the department</source>
        <translation>添加部门</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <translation>还没有部门</translation>
    </message>
    <message>
        <source>Windows and people belong to them</source>
        <translation>窗口和人员归属于部门</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>从 Excel 粘贴</translation>
    </message>
    <message>
        <source>Nothing to paste: copy the rows in Excel or WPS first</source>
        <translation>剪贴板里没有表格：请先在 Excel 或 WPS 里复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{what} of {whom} is saved</source>
        <translation>{whom}：{what}已保存</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>{what} is added</source>
        <translation>{what}已添加</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>现在的口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>8 characters or more, a sentence is good</source>
        <translation>至少 8 个字符，一句话最好</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>A lost passphrase cannot be recovered by anybody: what was sealed stays sealed. Older backups open with the passphrase of their time.</source>
        <translation>口令丢失后谁也无法找回，已封存的内容将永远打不开。更早的备份用当时的口令打开。</translation>
    </message>
    <message>
        <source>An attachment may have up to (MB)</source>
        <translation>单个附件最大（MB）</translation>
    </message>
    <message>
        <source>Discipline passphrase for misconduct reports</source>
        <translation>封存举报的纪检口令</translation>
    </message>
    <message>
        <source>Attachments of entries</source>
        <translation>台账附件</translation>
    </message>
    <message>
        <source>It is set: reports can be entered.</source>
        <translation>已设置，可以登记举报。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Not set yet: nobody can enter a report.</source>
        <translation>尚未设置，还不能登记举报。</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入的不一样。</translation>
    </message>
    <message>
        <source>The passphrase is kept</source>
        <translation>口令已保存</translation>
    </message>
    <message>
        <source>What is open is computed again with every change</source>
        <translation>改动后，未办结的记录重新计算时限</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Take the limits that another hall uses</source>
        <translation>参照其他大厅的时限</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不设时限</translation>
    </message>
    <message>
        <source>Given: {limit}</source>
        <translation>预设 {limit}</translation>
    </message>
    <message>
        <source>Nothing is given: the hall decides</source>
        <translation>无预设，由本厅规定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>制度</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>场合</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>用语</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>标语</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>忌语 as the occasion: it is never said</source>
        <translation>场合写“忌语”的，列入服务忌语</translation>
    </message>
    <message>
        <source>A blank parts the lines</source>
        <translation>空一格即分行</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>服务制度</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>文明用语</translation>
    </message>
    <message>
        <source>Slogans</source>
        <translation>标语</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>Names, phones and attachments, after an entry is closed</source>
        <translation>姓名、电话和附件在办结后的保存年限</translation>
    </message>
    <message>
        <source>whole years; empty: kept</source>
        <translation>整数年；留空则一直保存</translation>
    </message>
    <message>
        <source>{register}: years kept after closing</source>
        <translation>{register}：办结后保存年数</translation>
    </message>
    <message>
        <source>Erase what is due ({n})…</source>
        <translation>清除到期的 {n} 条…</translation>
    </message>
    <message>
        <source>{n} entries tell nothing of people any more</source>
        <translation>已清除 {n} 条记录中的个人信息</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>一直保存</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} 年</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>8 characters or more</source>
        <translation>至少 8 个字符</translation>
    </message>
    <message>
        <source>Switch sign-in on</source>
        <translation>启用登录</translation>
    </message>
    <message>
        <source>One supervisor alone needs no sign-in. Where several work with this hall, each signs in, does what the own roles allow, and stands with name in the journal. Names and phones in the registers can then be read by nobody who only has the file.</source>
        <translation>仅主管一人使用时不必登录。多人共用时，每人凭密码登录，按各自角色办理，操作记录写明姓名；台账中的姓名和电话加密保存，仅有文件的人无法读取。</translation>
    </message>
    <message>
        <source>Backups made before stay readable: lock them away or delete them. Without password and recovery code nobody reads those names again.</source>
        <translation>此前的备份仍可读取，请妥善保管或删除。密码和恢复码都丢失后，任何人都无法再读取这些姓名和电话。</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>登录人员</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or click</source>
        <translation>无操作多少分钟后锁定</translation>
    </message>
    <message>
        <source>0: never; F8 locks at once</source>
        <translation>0 为不自动锁定；F8 立即锁定</translation>
    </message>
    <message>
        <source>My password…</source>
        <translation>我的密码…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>更换恢复码…</translation>
    </message>
    <message>
        <source>Switch sign-in off…</source>
        <translation>停用登录…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>密码已修改</translation>
    </message>
    <message>
        <source>The code of before opens nothing more.</source>
        <translation>原恢复码随即失效。</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>生成恢复码</translation>
    </message>
    <message>
        <source>Everybody who opens this hall may then do everything, and whoever has the file reads the names in it. All who sign in now are taken off.</source>
        <translation>停用后，打开本大厅的人可以办理全部事项，持有文件的人可以读取其中的姓名和电话；现有登录人员全部取消。</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>停用登录</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Ballot {n}</source>
        <translation>第 {n} 张选票</translation>
    </message>
    <message>
        <source>Take ballot {n} out of the pile and look together.</source>
        <translation>请从选票中取出第 {n} 张，两人一起核对。</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>第一遍</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>第二遍</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>核对为</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>SkillsDialog</name>
    <message>
        <source>Who can do what</source>
        <translation>会办事项</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Press, or choose with the arrows and Space; every change is saved at once</source>
        <translation>点格子，或用方向键选、空格改；每次改动立即保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{name} can do {item}</source>
        <translation>{name}会办{item}</translation>
    </message>
    <message>
        <source>{name} cannot do {item}</source>
        <translation>{name}不会办{item}</translation>
    </message>
    <message>
        <source>{one} items that only one can do, {none} that nobody can</source>
        <translation>只有一人会办的 {one} 项，没有人会办的 {none} 项</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>The print takes a number and is recorded</source>
        <translation>打印时取编号并记入打印记录</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Printed {title}, number {number}</source>
        <translation>已打印{title}，编号 {number}</translation>
    </message>
    <message>
        <source>Saved {title}, number {number}</source>
        <translation>已保存{title}，编号 {number}</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} 人</translation>
    </message>
    <message>
        <source>/</source>
        <translation>、</translation>
    </message>
    <message>
        <source>Noon</source>
        <translation>午间</translation>
    </message>
    <message>
        <source>here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>顶岗</translation>
    </message>
    <message>
        <source>half day</source>
        <translation>半天</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空岗</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Floating</source>
        <translation>机动</translation>
    </message>
    <message>
        <source>Guidance desk</source>
        <translation>引导台</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Outside supervisor</source>
        <translation>社会监督员</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Leader on duty</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Duty chief</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Complaints desk</source>
        <translation>投诉受理</translation>
    </message>
    <message>
        <source>Its stand-in</source>
        <translation>投诉受理顶岗</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>out</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>{away}, back {time}</source>
        <translation>{away}，{time} 回</translation>
    </message>
    <message>
        <source>{away} until {day}</source>
        <translation>{away}至 {day}</translation>
    </message>
    <message>
        <source>closed today</source>
        <translation>今天休息</translation>
    </message>
    <message>
        <source>{n} windows</source>
        <translation>{n} 个窗口</translation>
    </message>
    <message>
        <source>{n} here</source>
        <translation>在岗 {n}</translation>
    </message>
    <message>
        <source>{n} stand-in</source>
        <translation>顶岗 {n}</translation>
    </message>
    <message>
        <source>{n} empty</source>
        <translation>空岗 {n}</translation>
    </message>
    <message>
        <source>{n} closed</source>
        <translation>暂停 {n}</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>顶{name}</translation>
    </message>
    <message>
        <source>Window {n}</source>
        <translation>{n} 号窗口</translation>
    </message>
    <message>
        <source>nobody is posted here</source>
        <translation>未定岗</translation>
    </message>
    <message>
        <source>{name} sits elsewhere</source>
        <translation>{name}在别的窗口</translation>
    </message>
    <message>
        <source>{name} {away}</source>
        <translation>{name}{away}</translation>
    </message>
    <message>
        <source>B here</source>
        <translation>B 岗</translation>
    </message>
    <message>
        <source>no account</source>
        <translation>无系统账号</translation>
    </message>
    <message>
        <source>shared with window {n}</source>
        <translation>与 {n} 号并岗</translation>
    </message>
    <message>
        <source>floating today</source>
        <translation>今日机动</translation>
    </message>
    <message>
        <source>from the guidance desk</source>
        <translation>可从引导台调</translation>
    </message>
    <message>
        <source>from the back office</source>
        <translation>可从后台调</translation>
    </message>
    <message>
        <source>has an account</source>
        <translation>有系统账号</translation>
    </message>
    <message>
        <source>stood in {n} times in 30 days</source>
        <translation>30 天内顶岗 {n} 次</translation>
    </message>
    <message>
        <source>does {n}/{of} items</source>
        <translation>会办 {n}/{of} 项</translation>
    </message>
    <message>
        <source>{time} {away}</source>
        <translation>{time} 起{away}</translation>
    </message>
    <message>
        <source>{time} {name}</source>
        <translation>{time} 起{name}</translation>
    </message>
    <message>
        <source>no calendar</source>
        <translation>日历未录</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>休</translation>
    </message>
    <message>
        <source>empty {n}</source>
        <translation>空 {n}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>can do {n} windows</source>
        <translation>可顶 {n} 个窗口</translation>
    </message>
    <message>
        <source>{name}, being moved</source>
        <translation>{name}，正在移动</translation>
    </message>
    <message>
        <source>{here} of {n} here</source>
        <translation>应到 {n}，实到 {here}</translation>
    </message>
    <message>
        <source>windows {n}</source>
        <translation>{n} 号延时</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺顶岗</translation>
    </message>
</context>
<context>
    <name>StaffCard</name>
    <message>
        <source>On duty today</source>
        <translation>今日在岗</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周看</translation>
    </message>
    <message>
        <source>Print today&apos;s duty sheet</source>
        <translation>打印今日值班公示</translation>
    </message>
    <message>
        <source>Print pack  Ctrl+P</source>
        <translation>今日打印包  Ctrl+P</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>调整排班</translation>
    </message>
    <message>
        <source>On leave today</source>
        <translation>今天请假</translation>
    </message>
    <message>
        <source>On leave this afternoon</source>
        <translation>下午请假</translation>
    </message>
    <message>
        <source>Out today</source>
        <translation>今天外出</translation>
    </message>
    <message>
        <source>Leave of several days…</source>
        <translation>请假多天…</translation>
    </message>
    <message>
        <source>Close the window today</source>
        <translation>今天暂停服务</translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation>恢复原班</translation>
    </message>
    <message>
        <source>{name} is away</source>
        <translation>已登记{name}不在岗</translation>
    </message>
    <message>
        <source>Window {n} is closed today</source>
        <translation>{n} 号窗口今天暂停服务</translation>
    </message>
    <message>
        <source>Window {n} is as usual</source>
        <translation>{n} 号窗口已恢复原班</translation>
    </message>
    <message>
        <source>{name} stands in at window {n}; the duty sheet is to be replaced</source>
        <translation>{name}已顶 {n} 号窗口，值班公示待更换</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>送达</translation>
    </message>
</context>
<context>
    <name>StandInBar</name>
    <message>
        <source>Nobody who is free can do this.</source>
        <translation>没有空闲且会办的人。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>{window} empty</source>
        <translation>{window}空岗</translation>
    </message>
</context>
<context>
    <name>StarBallots</name>
    <message>
        <source>Type the numbers that are marked</source>
        <translation>输入所选候选人的序号</translation>
    </message>
    <message>
        <source>Type the numbers in the order of preference</source>
        <translation>按排序依次输入候选人序号</translation>
    </message>
    <message>
        <source>One digit a name: 1 for, 2 against, 0 no mark</source>
        <translation>每人一位数字：1 同意，2 不同意，0 未标记</translation>
    </message>
    <message>
        <source>One digit a name: {levels}; 0 no mark</source>
        <translation>每人一位数字：{levels}；0 未标记</translation>
    </message>
    <message>
        <source>{how}. 0 alone: blank; a point: spoilt. Enter: next.</source>
        <translation>{how}。只输 0 为空白票，小数点为污损票；回车录下一张。</translation>
    </message>
    <message>
        <source>spoilt</source>
        <translation>污损</translation>
    </message>
    <message>
        <source>for</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>against</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>StarStep</name>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>gates</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Within the line, {gap} points above it</source>
        <translation>已在线内，高出 {gap} 分</translation>
    </message>
    <message>
        <source>{gap} points short of the line; any one of these would do: {ways}</source>
        <translation>距线差 {gap} 分；以下任一项达到即可：{ways}</translation>
    </message>
    <message>
        <source>{gap} points short of the line; no single part makes up for it</source>
        <translation>距线差 {gap} 分；单靠任何一项都补不上</translation>
    </message>
    <message>
        <source>Not in the list for want of data: {parts}</source>
        <translation>数据不足，不列入名次：{parts}</translation>
    </message>
    <message>
        <source>Without scores: the vote decides</source>
        <translation>不设评分，由投票决定</translation>
    </message>
    <message>
        <source>{part} {points} of {weight} (now {now})</source>
        <translation>{part} {points} 分（满分 {weight}，现 {now}）</translation>
    </message>
    <message>
        <source>With every weight a tenth lower or higher, the same {n} stay in.</source>
        <translation>各项权重分别变动 10%，入围（入选）的 {n} 个均不变。</translation>
    </message>
    <message>
        <source>{moves}: {gained} would be in, {lost} would not.</source>
        <translation>{moves}时：{gained}进入，{lost}退出。</translation>
    </message>
    <message>
        <source>{moves}: {names} change places.</source>
        <translation>{moves}时：{names}名次互换。</translation>
    </message>
    <message>
        <source>{moves}: the order changes among {names}.</source>
        <translation>{moves}时：{names}名次有变。</translation>
    </message>
    <message>
        <source>{part} lower</source>
        <translation>{part}减</translation>
    </message>
    <message>
        <source>{part} higher</source>
        <translation>{part}加</translation>
    </message>
    <message>
        <source>Does not take part: {role}</source>
        <translation>不在评选范围：{role}</translation>
    </message>
    <message>
        <source>Does not take part: {kind}</source>
        <translation>不在评选范围：{kind}</translation>
    </message>
    <message>
        <source>Left before the period ended</source>
        <translation>期末前已离岗</translation>
    </message>
    <message>
        <source>{metric}: {value}</source>
        <translation>{metric} {value}</translation>
    </message>
    <message>
        <source>{metric}: {value}; the rule asks for {op} {limit}</source>
        <translation>{metric} {value}，要求{op} {limit}</translation>
    </message>
    <message>
        <source>{metric}: {grades}; the rule asks for one of {limit}</source>
        <translation>{metric}：{grades}，要求为{limit}</translation>
    </message>
    <message>
        <source>{metric}: {n} not decided yet</source>
        <translation>{metric}：{n} 件待认定</translation>
    </message>
    <message>
        <source>{metric}: still missing: {missing}</source>
        <translation>{metric}：尚缺 {missing}</translation>
    </message>
    <message>
        <source>{metric}: nothing is known yet</source>
        <translation>{metric}：尚无数据</translation>
    </message>
    <message>
        <source>{metric}: a sample of {sample} is below {least} and says nothing</source>
        <translation>{metric}：样本 {sample} 个，少于 {least} 个，不作依据</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>超时办件</translation>
    </message>
    <message>
        <source>Liable complaints</source>
        <translation>有责投诉</translation>
    </message>
    <message>
        <source>Confirmed misconduct</source>
        <translation>查实举报</translation>
    </message>
    <message>
        <source>Valid bad ratings</source>
        <translation>有效差评</translation>
    </message>
    <message>
        <source>Quarrels</source>
        <translation>与群众争吵</translation>
    </message>
    <message>
        <source>Critical media reports</source>
        <translation>媒体曝光</translation>
    </message>
    <message>
        <source>Accountability decisions</source>
        <translation>责任追究</translation>
    </message>
    <message>
        <source>Supervision notices</source>
        <translation>督办通知</translation>
    </message>
    <message>
        <source>Pledges not kept</source>
        <translation>违诺</translation>
    </message>
    <message>
        <source>Inspection findings</source>
        <translation>巡查问题</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Times late or early</source>
        <translation>迟到早退</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>按时办结率</translation>
    </message>
    <message>
        <source>Rate done early</source>
        <translation>提前办结率</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Attendance rate</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Days present</source>
        <translation>到岗</translation>
    </message>
    <message>
        <source>Time at the windows</source>
        <translation>到窗</translation>
    </message>
    <message>
        <source>Monthly grade</source>
        <translation>月度考核等次</translation>
    </message>
    <message>
        <source>Monthly assessment</source>
        <translation>月度考核</translation>
    </message>
    <message>
        <source>Monthly assessment of its people</source>
        <translation>窗口人员月度考核</translation>
    </message>
    <message>
        <source>Public appraisal</source>
        <translation>群众评议</translation>
    </message>
    <message>
        <source>Peer appraisal</source>
        <translation>互评</translation>
    </message>
    <message>
        <source>Leaders’ appraisal</source>
        <translation>领导点评</translation>
    </message>
    <message>
        <source>Duty officers’ appraisal</source>
        <translation>值班人员评议</translation>
    </message>
    <message>
        <source>Self-appraisal</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Cases done</source>
        <translation>办件量</translation>
    </message>
    <message>
        <source>Cases done, weighted</source>
        <translation>加权办件量</translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Training attended</source>
        <translation>参加培训</translation>
    </message>
    <message>
        <source>Praise in bulletins</source>
        <translation>通报表扬</translation>
    </message>
    <message>
        <source>Titles so far</source>
        <translation>已获称号</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} 次</translation>
    </message>
    <message>
        <source>{n}</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 分</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} 件</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>people</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>半年度</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>全体统一</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>按岗位分组</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>按部门分组</translation>
    </message>
    <message>
        <source>by kind of window</source>
        <translation>按窗口类别分组</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>为</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>为其中之一：</translation>
    </message>
    <message>
        <source>in the period</source>
        <translation>（本期）</translation>
    </message>
    <message>
        <source>in twelve months</source>
        <translation>（近十二个月）</translation>
    </message>
    <message>
        <source>defers</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>is only pointed out</source>
        <translation>仅作提示</translation>
    </message>
    <message>
        <source>the average</source>
        <translation>取平均</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>取合计</translation>
    </message>
    <message>
        <source>the lowest</source>
        <translation>取最低</translation>
    </message>
    <message>
        <source>as points of a hundred</source>
        <translation>按百分制计分</translation>
    </message>
    <message>
        <source>in percent of the full value</source>
        <translation>按占满值的比例计分</translation>
    </message>
    <message>
        <source>by rank</source>
        <translation>按名次计分</translation>
    </message>
    <message>
        <source>between the lowest and the highest</source>
        <translation>按最低与最高之间的位置计分</translation>
    </message>
    <message>
        <source>by bands</source>
        <translation>分档计分</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>记零分</translation>
    </message>
    <message>
        <source>the other parts count more</source>
        <translation>其余各项按比例加重</translation>
    </message>
    <message>
        <source>no place in the list</source>
        <translation>不列入名次</translation>
    </message>
    <message>
        <source>is added up</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>is averaged over its people</source>
        <translation>按人均</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>for each person</source>
        <translation>每人</translation>
    </message>
    <message>
        <source>for each day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>for or against each name</source>
        <translation>逐人表决</translation>
    </message>
    <message>
        <source>choosing names</source>
        <translation>选择投票</translation>
    </message>
    <message>
        <source>ranking names</source>
        <translation>排序投票</translation>
    </message>
    <message>
        <source>a level for each name</source>
        <translation>逐人评等级</translation>
    </message>
    <message>
        <source>as many names as places</source>
        <translation>等额</translation>
    </message>
    <message>
        <source>more names than places</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>the valid ballots</source>
        <translation>有效票</translation>
    </message>
    <message>
        <source>those present</source>
        <translation>到会人数</translation>
    </message>
    <message>
        <source>those entitled</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>an abstention</source>
        <translation>弃权票</translation>
    </message>
    <message>
        <source>void</source>
        <translation>废票</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>向下取整</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>rounded half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>a number of places</source>
        <translation>固定名额</translation>
    </message>
    <message>
        <source>a share of the candidates</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>everyone from a score on</source>
        <translation>达到分数线</translation>
    </message>
    <message>
        <source>tiers by score</source>
        <translation>按分数定星级</translation>
    </message>
    <message>
        <source>a vote on a shortlist</source>
        <translation>入围后投票</translation>
    </message>
    <message>
        <source>they are voted on again</source>
        <translation>重新投票</translation>
    </message>
    <message>
        <source>the committee decides</source>
        <translation>由评审组决定</translation>
    </message>
    <message>
        <source>all of them are chosen</source>
        <translation>并列当选</translation>
    </message>
    <message>
        <source>none of them is chosen</source>
        <translation>均不当选</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>window staff</source>
        <translation>窗口人员</translation>
    </message>
    <message>
        <source>floating staff</source>
        <translation>机动人员</translation>
    </message>
    <message>
        <source>guides</source>
        <translation>导办人员</translation>
    </message>
    <message>
        <source>back office</source>
        <translation>后台人员</translation>
    </message>
    <message>
        <source>leaders</source>
        <translation>大厅领导</translation>
    </message>
    <message>
        <source>guards</source>
        <translation>保安人员</translation>
    </message>
    <message>
        <source>outside supervisors</source>
        <translation>社会监督员</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>全体人员</translation>
    </message>
    <message>
        <source>duty officers</source>
        <translation>值班人员</translation>
    </message>
    <message>
        <source>chief representatives</source>
        <translation>首席代表</translation>
    </message>
    <message>
        <source>applicants called back</source>
        <translation>回访的办事群众</translation>
    </message>
    <message>
        <source>comprehensive windows</source>
        <translation>综合窗口</translation>
    </message>
    <message>
        <source>department windows</source>
        <translation>部门窗口</translation>
    </message>
    <message>
        <source>issuing windows</source>
        <translation>出件窗口</translation>
    </message>
    <message>
        <source>items done at once</source>
        <translation>即办件</translation>
    </message>
    <message>
        <source>items with a promised time</source>
        <translation>承诺件</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>a window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <translation>{first}、{rest}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Chosen {n} times running, which is the most</source>
        <translation>已连续当选 {n} 次，达到上限</translation>
    </message>
    <message>
        <source>Chosen {n} periods ago; the pause is {pause} periods</source>
        <translation>{n} 期前当选，间隔须满 {pause} 期</translation>
    </message>
    <message>
        <source>Already has {title} for this period</source>
        <translation>本期已获“{title}”</translation>
    </message>
    <message>
        <source>from {least}: {points}</source>
        <translation>{least} 起 {points} 分</translation>
    </message>
    <message>
        <source>{name} {points}</source>
        <translation>{name} {points} 分</translation>
    </message>
    <message>
        <source>{name} (not counted)</source>
        <translation>{name}（不计）</translation>
    </message>
    <message>
        <source>{name} ({stars} stars) from {least}</source>
        <translation>{name}（{stars} 星）{least} 分起</translation>
    </message>
    <message>
        <source>{tier}, at most {max_percent} %</source>
        <translation>{tier}，不超过 {max_percent}%</translation>
    </message>
    <message>
        <source>{tier}, after {after_titles} titles</source>
        <translation>{tier}，须已获称号 {after_titles} 次</translation>
    </message>
    <message>
        <source>fewer {metric}</source>
        <translation>{metric}少者在前</translation>
    </message>
    <message>
        <source>more {metric}</source>
        <translation>{metric}多者在前</translation>
    </message>
    <message>
        <source>“{name}” goes to {award}, {period}; this is version {version} of the rule.</source>
        <translation>“{name}”，{period}评选，对象为{award}；规则第 {version} 版。</translation>
    </message>
    <message>
        <source>It holds from {effective_from}.</source>
        <translation>自 {effective_from} 起施行。</translation>
    </message>
    <message>
        <source>It follows {source}.</source>
        <translation>依据：{source}。</translation>
    </message>
    <message>
        <source>Only these take part: {include_roles}.</source>
        <translation>评选范围：{include_roles}。</translation>
    </message>
    <message>
        <source>These do not take part: {exclude_roles}.</source>
        <translation>不参评：{exclude_roles}。</translation>
    </message>
    <message>
        <source>These do not take part: {exclude_window_types}.</source>
        <translation>不参评的窗口：{exclude_window_types}。</translation>
    </message>
    <message>
        <source>A candidate has been at the windows for {min_service_days} days or more.</source>
        <translation>到窗须满 {min_service_days} 天。</translation>
    </message>
    <message>
        <source>A candidate was present on {min_attendance_rate} % of the working days or more.</source>
        <translation>出勤率不低于 {min_attendance_rate}%。</translation>
    </message>
    <message>
        <source>Candidates are compared {groups}.</source>
        <translation>{groups}评比。</translation>
    </message>
    <message>
        <source>{metric} {window}: {op} {value}. What is undecided {on_pending}.</source>
        <translation>{metric}{window}{op} {value}；未认定的{on_pending}。</translation>
    </message>
    <message>
        <source>{metric} {window}, where {parties} is liable: {op} {value}. What is undecided {on_pending}.</source>
        <translation>{metric}{window}，责任主体为{parties}的{op} {value}；未认定的{on_pending}。</translation>
    </message>
    <message>
        <source>{metric} {window}: {op} {grades}. What is undecided {on_pending}.</source>
        <translation>{metric}{window}{op}{grades}；未认定的{on_pending}。</translation>
    </message>
    <message>
        <source>It says nothing with a sample below {min_sample}.</source>
        <translation>样本少于 {min_sample} 个的不作依据。</translation>
    </message>
    <message>
        <source>{name}: {source} counts {weight} of 100: {aggregate}, {normalise}. Where nothing is known: {missing}.</source>
        <translation>{name}：{source}占 {weight} 分（满分 100），{aggregate}，{normalise}；无数据的{missing}。</translation>
    </message>
    <message>
        <source>The full value is {full}.</source>
        <translation>满值为 {full}。</translation>
    </message>
    <message>
        <source>The bands are {bands}.</source>
        <translation>分档：{bands}。</translation>
    </message>
    <message>
        <source>It brings at most {cap} of a hundred points.</source>
        <translation>百分制最高计 {cap} 分。</translation>
    </message>
    <message>
        <source>It brings at least {floor} of a hundred points.</source>
        <translation>百分制最低计 {floor} 分。</translation>
    </message>
    <message>
        <source>It is divided by the days on duty.</source>
        <translation>按在岗天数折算。</translation>
    </message>
    <message>
        <source>What is counted of a window’s people {group_score}.</source>
        <translation>窗口按其人员累计的数据{group_score}计算。</translation>
    </message>
    <message>
        <source>{event}: {points} points {per}.</source>
        <translation>{event}：{per} {points} 分。</translation>
    </message>
    <message>
        <source>{event}: {points} points {per}, in all {cap} at most.</source>
        <translation>{event}：{per} {points} 分，累计不超过 {cap} 分。</translation>
    </message>
    <message>
        <source>Each part is rounded half up to {places} places; the total is the sum of these.</source>
        <translation>各项四舍五入保留 {places} 位小数，总分为各项之和。</translation>
    </message>
    <message>
        <source>Ranks go by the scores before rounding.</source>
        <translation>名次按未取舍的分数排定。</translation>
    </message>
    <message>
        <source>A case of {item} counts {weight}.</source>
        <translation>{item}每件折算 {weight} 件。</translation>
    </message>
    <message>
        <source>The dossier prints what other weights would change.</source>
        <translation>权重变动情况印入评选材料。</translation>
    </message>
    <message>
        <source>{name}: a secret vote of {voters}, {mode}, with {slate}.</source>
        <translation>{name}：{voters}无记名投票，{mode}，{slate}。</translation>
    </message>
    <message>
        <source>{name}: an open vote of {voters}, {mode}, with {slate}.</source>
        <translation>{name}：{voters}记名投票，{mode}，{slate}。</translation>
    </message>
    <message>
        <source>The levels are {levels}.</source>
        <translation>等级：{levels}。</translation>
    </message>
    <message>
        <source>A ballot may name {max_choices}.</source>
        <translation>每票最多选 {max_choices} 名。</translation>
    </message>
    <message>
        <source>The first {keep} go on.</source>
        <translation>前 {keep} 名进入下一阶段。</translation>
    </message>
    <message>
        <source>The vote holds if {turnout_min} % of those entitled take part.</source>
        <translation>参加人数达到应到人数的 {turnout_min}% 方为有效。</translation>
    </message>
    <message>
        <source>It takes more than {majority} % of {majority_of}.</source>
        <translation>得票须超过{majority_of}的 {majority}%。</translation>
    </message>
    <message>
        <source>A blank ballot is {blank}.</source>
        <translation>空白票为{blank}。</translation>
    </message>
    <message>
        <source>A ballot with too many names is void.</source>
        <translation>所选人数超过规定的为废票。</translation>
    </message>
    <message>
        <source>A ballot with other marks is void.</source>
        <translation>写有其他符号的为废票。</translation>
    </message>
    <message>
        <source>Other eligible people may be written in.</source>
        <translation>可另选其他合格人员。</translation>
    </message>
    <message>
        <source>The best {places} are chosen.</source>
        <translation>按总分取前 {places} 名。</translation>
    </message>
    <message>
        <source>{percent} % of those eligible are chosen, {round}.</source>
        <translation>按合格人数的 {percent}% 产生，{round}。</translation>
    </message>
    <message>
        <source>At least {least} are chosen.</source>
        <translation>至少 {least} 名。</translation>
    </message>
    <message>
        <source>At most {most} are chosen.</source>
        <translation>至多 {most} 名。</translation>
    </message>
    <message>
        <source>Everyone with {threshold} points or more is chosen.</source>
        <translation>达到 {threshold} 分的均当选。</translation>
    </message>
    <message>
        <source>The tiers are {tiers}.</source>
        <translation>星级：{tiers}。</translation>
    </message>
    <message>
        <source>The best {shortlist} by score are shortlisted; the vote decides {places} places.</source>
        <translation>按总分前 {shortlist} 名入围，由投票选出 {places} 名。</translation>
    </message>
    <message>
        <source>All who are eligible are voted on; the vote decides {places} places.</source>
        <translation>全部合格人员列入选票，由投票选出 {places} 名。</translation>
    </message>
    <message>
        <source>That holds for each group.</source>
        <translation>各组分别产生。</translation>
    </message>
    <message>
        <source>The next {reserve} are the reserve.</source>
        <translation>其后 {reserve} 名为递补人选。</translation>
    </message>
    <message>
        <source>Equal scores are parted by: {steps}.</source>
        <translation>同分时依次比较：{steps}。</translation>
    </message>
    <message>
        <source>So are equal votes.</source>
        <translation>同票时亦同。</translation>
    </message>
    <message>
        <source>Where candidates are still equal at the line: {then}.</source>
        <translation>界线处仍相同的：{then}。</translation>
    </message>
    <message>
        <source>Nobody is chosen more than {max_consecutive} times running.</source>
        <translation>连续当选不超过 {max_consecutive} 次。</translation>
    </message>
    <message>
        <source>Who was chosen is not chosen again for {cooldown_periods} periods.</source>
        <translation>当选后 {cooldown_periods} 期内不再当选。</translation>
    </message>
    <message>
        <source>Nobody gets two awards for the same period.</source>
        <translation>同一期每人只得一项称号。</translation>
    </message>
    <message>
        <source>The list is approved by {approve_by}.</source>
        <translation>名单由{approve_by}审定。</translation>
    </message>
    <message>
        <source>It is on public notice for {publicity_days} {publicity_unit}.</source>
        <translation>公示 {publicity_days} {publicity_unit}。</translation>
    </message>
    <message>
        <source>The day of posting counts as the first day.</source>
        <translation>张贴当日计入公示期。</translation>
    </message>
    <message>
        <source>The day of posting does not count.</source>
        <translation>张贴当日不计入公示期。</translation>
    </message>
    <message>
        <source>Objections: {objection_handling}.</source>
        <translation>异议处理：{objection_handling}。</translation>
    </message>
    <message>
        <source>It is announced: {announce}.</source>
        <translation>发布方式：{announce}。</translation>
    </message>
    <message>
        <source>Those chosen get: {reward_text}.</source>
        <translation>奖励：{reward_text}。</translation>
    </message>
    <message>
        <source>Who has {titles} of these titles in a year is a candidate {candidate_of}.</source>
        <translation>一年内获此称号 {titles} 次的，为{candidate_of}评选候选人。</translation>
    </message>
    <message>
        <source>A title is taken back on these grounds: {grounds}.</source>
        <translation>有下列情形之一的撤销称号：{grounds}。</translation>
    </message>
    <message>
        <source>That is possible for {within_months} months.</source>
        <translation>获评后 {within_months} 个月内适用。</translation>
    </message>
    <message>
        <source>First there are {rectify_months} months to put it right.</source>
        <translation>先限期整改 {rectify_months} 个月。</translation>
    </message>
    <message>
        <source>Then: {effect}.</source>
        <translation>处理：{effect}。</translation>
    </message>
    <message>
        <source>The reserve moves up.</source>
        <translation>由递补人选依次递补。</translation>
    </message>
    <message>
        <source>The place stays empty.</source>
        <translation>名额空缺，不再递补。</translation>
    </message>
    <message>
        <source>{weights}, version {version}</source>
        <translation>{weights}，第 {version} 版</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>第 {version} 版</translation>
    </message>
    <message>
        <source>{count} candidates: {eligible} eligible, {out} out, {deferred} deferred</source>
        <translation>{count} 人：合格 {eligible}，不合格 {out}，暂缓 {deferred}</translation>
    </message>
    <message>
        <source>{count} sheets are missing</source>
        <translation>缺 {count} 份</translation>
    </message>
    <message>
        <source>{what}: {count} sheets missing</source>
        <translation>缺{what} {count} 份</translation>
    </message>
    <message>
        <source>complete, not locked yet</source>
        <translation>已齐，未锁定</translation>
    </message>
    <message>
        <source>locked on {day}, {count} shortlisted</source>
        <translation>{day}锁定，入围 {count} 人</translation>
    </message>
    <message>
        <source>begins when the scores are locked</source>
        <translation>得分锁定后开始</translation>
    </message>
    <message>
        <source>the rules have no vote</source>
        <translation>规则没有投票</translation>
    </message>
    <message>
        <source>{count} stand for {places} places</source>
        <translation>候选 {count} 人，选 {places} 人</translation>
    </message>
    <message>
        <source>{entered} of {issued} ballots entered</source>
        <translation>已录 {entered} 张，发出 {issued} 张</translation>
    </message>
    <message>
        <source>{valid} valid, {void} void</source>
        <translation>有效 {valid} 张，废票 {void} 张</translation>
    </message>
    <message>
        <source>{count} are tied</source>
        <translation>{count} 人并列</translation>
    </message>
    <message>
        <source>{count} working days</source>
        <translation>{count} 个工作日</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>over on {day}</source>
        <translation>{day}期满</translation>
    </message>
    <message>
        <source>{count} are chosen</source>
        <translation>选出 {count} 人</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>按规则产生</translation>
    </message>
    <message>
        <source>{count} stars</source>
        <translation>{count} 名明星</translation>
    </message>
    <message>
        <source>The run has to be begun.</source>
        <translation>评选还没有开始。</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The scores have to be locked.</source>
        <translation>得分还没有锁定。</translation>
    </message>
    <message>
        <source>The vote has to be opened.</source>
        <translation>投票还没有开始。</translation>
    </message>
    <message>
        <source>How many came and how many ballots were given out.</source>
        <translation>还缺实到人数和发出票数。</translation>
    </message>
    <message>
        <source>A second person enters the ballots: {first} and {second}.</source>
        <translation>选票要由两人各录一遍：第一遍 {first} 张，第二遍 {second} 张。</translation>
    </message>
    <message>
        <source>The two counts differ at {count} ballots.</source>
        <translation>两遍录入有 {count} 张不一致。</translation>
    </message>
    <message>
        <source>The ballots have to be counted.</source>
        <translation>选票还没有计票。</translation>
    </message>
    <message>
        <source>The vote did not hold: hold it again.</source>
        <translation>投票无效，需要重新投票。</translation>
    </message>
    <message>
        <source>Tied for {seats} places: {names}.</source>
        <translation>{names}并列，争 {seats} 个名额。</translation>
    </message>
    <message>
        <source>The result has to be published.</source>
        <translation>结果还没有公示。</translation>
    </message>
    <message>
        <source>Nobody was chosen.</source>
        <translation>没有人入选。</translation>
    </message>
    <message>
        <source>It is public until {day}.</source>
        <translation>公示至 {day}。</translation>
    </message>
    <message>
        <source>{count} objections have to be decided.</source>
        <translation>{count} 件异议待处理。</translation>
    </message>
    <message>
        <source>Objection {number} was upheld: a new version is needed.</source>
        <translation>第 {number} 号异议成立：需要出新版本。</translation>
    </message>
    <message>
        <source>{names} does not pass the gates any more: a new version is needed.</source>
        <translation>{names}已不符合资格条件：需要出新版本。</translation>
    </message>
    <message>
        <source>Titles and certificates have to be given.</source>
        <translation>称号和证书还没有授予。</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>无名次</translation>
    </message>
    <message>
        <source>rank {rank}, {total}</source>
        <translation>第 {rank}，{total} 分</translation>
    </message>
    <message>
        <source>total {total}</source>
        <translation>总分 {total}</translation>
    </message>
    <message>
        <source>sample {n}</source>
        <translation>样本 {n} 份</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>还缺：{names}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>{event} × {count}: {points}</source>
        <translation>{event} × {count}：{points} 分</translation>
    </message>
    <message>
        <source>{event} × {count}: {points} (at most)</source>
        <translation>{event} × {count}：{points} 分（已达上限）</translation>
    </message>
    <message>
        <source>not ranked: data missing</source>
        <translation>数据不足，无名次</translation>
    </message>
    <message>
        <source>{part}: no data</source>
        <translation>{part}：无数据</translation>
    </message>
    <message>
        <source>{part} {hundred} × {weight}% = {points}</source>
        <translation>{part} {hundred} × {weight}% = {points}</translation>
    </message>
    <message>
        <source>tie, {metric} {value}</source>
        <translation>同分，{metric} {value}</translation>
    </message>
    <message>
        <source>with {points} extra</source>
        <translation>含加减分 {points}</translation>
    </message>
    <message>
        <source>Shortlist of {n} (vote on {places})</source>
        <translation>入围 {n} 人（差额选 {places}）</translation>
    </message>
    <message>
        <source>Shortlist of {n} (vote on as many)</source>
        <translation>入围 {n} 人（等额）</translation>
    </message>
    <message>
        <source>{n} with {least} or more</source>
        <translation>{least} 分以上 {n} 人</translation>
    </message>
    <message>
        <source>{n} windows chosen</source>
        <translation>选出 {n} 个窗口</translation>
    </message>
    <message>
        <source>{n} chosen</source>
        <translation>选出 {n} 人</translation>
    </message>
    <message>
        <source>{tier}, from {least}</source>
        <translation>{tier}，{least} 分起</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>nothing stands against it</source>
        <translation>没有不符合的情形</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>实名</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>{about}, {who}</source>
        <translation>{about}，{who}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>not upheld</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>one for each star, numbered</source>
        <translation>每人一张，统一编号</translation>
    </message>
    <message>
        <source>Star board</source>
        <translation>明星榜</translation>
    </message>
    <message>
        <source>for the wall</source>
        <translation>上墙</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>the result told to all</source>
        <translation>公布评选结果</translation>
    </message>
    <message>
        <source>Minutes of the count</source>
        <translation>计票记录</translation>
    </message>
    <message>
        <source>to be signed by both tellers</source>
        <translation>由两名计票人签字</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>评选材料</translation>
    </message>
    <message>
        <source>all from which anybody can compute the list again</source>
        <translation>任何人可据此重新计算</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{n} places stay empty.</source>
        <translation>空缺 {n} 个名额。</translation>
    </message>
    <message>
        <source>{name} has {n} titles: a candidate {candidate_of}.</source>
        <translation>{name}已获称号 {n} 次，列为{candidate_of}候选。</translation>
    </message>
    <message>
        <source>{n} votes</source>
        <translation>{n} 票</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>not yet given</source>
        <translation>尚未授予</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>第一遍</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>第二遍</translation>
    </message>
    <message>
        <source>for or against each, {n} places</source>
        <translation>逐人表决，选 {n} 名</translation>
    </message>
    <message>
        <source>up to {m} names a ballot, {n} places</source>
        <translation>每票最多 {m} 名，选 {n} 名</translation>
    </message>
    <message>
        <source>names in order of preference, {n} places</source>
        <translation>排序投票，选 {n} 名</translation>
    </message>
    <message>
        <source>a level for each name, {n} places</source>
        <translation>逐人评等级，选 {n} 名</translation>
    </message>
    <message>
        <source>secret, {how}</source>
        <translation>无记名，{how}</translation>
    </message>
    <message>
        <source>open, {how}</source>
        <translation>记名，{how}</translation>
    </message>
    <message>
        <source>Entitled {eligible}, present {present}; given out {issued}, collected {collected}, valid {valid}, void {void}.</source>
        <translation>应到 {eligible} 人，实到 {present} 人；发出 {issued} 张，收回 {collected} 张，有效 {valid} 张，作废 {void} 张。</translation>
    </message>
    <message>
        <source>ballot {n}: {fault}</source>
        <translation>第 {n} 张{fault}</translation>
    </message>
    <message>
        <source>Void: {each}.</source>
        <translation>作废：{each}。</translation>
    </message>
    <message>
        <source>A majority is {n} votes.</source>
        <translation>过半须 {n} 票。</translation>
    </message>
    <message>
        <source>More came back than were given out: it is held again.</source>
        <translation>收回多于发出，投票无效，须重新投票。</translation>
    </message>
    <message>
        <source>Too few took part: it is held again.</source>
        <translation>参加人数不足，须重新投票。</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>当选</translation>
    </message>
    <message>
        <source>no majority</source>
        <translation>未过半</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>选 {n} 名</translation>
    </message>
    <message>
        <source>Rules saved</source>
        <translation>规则已保存</translation>
    </message>
    <message>
        <source>Begun: {award}</source>
        <translation>已开始评选：{award}</translation>
    </message>
    <message>
        <source>Scores locked</source>
        <translation>得分已锁定</translation>
    </message>
    <message>
        <source>Scores unlocked</source>
        <translation>已解除锁定</translation>
    </message>
    <message>
        <source>Please hand in soon: {missing}</source>
        <translation>请尽快提交：{missing}</translation>
    </message>
    <message>
        <source>The reminder is on the clipboard: paste it where they read it</source>
        <translation>催交内容已复制，可粘贴到工作群</translation>
    </message>
    <message>
        <source>The vote is open</source>
        <translation>投票已开始</translation>
    </message>
    <message>
        <source>Numbers kept</source>
        <translation>人数已保存</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已计票</translation>
    </message>
    <message>
        <source>Published: the publicity runs</source>
        <translation>已开始公示</translation>
    </message>
    <message>
        <source>Objection entered</source>
        <translation>异议已登记</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>处理结果已记录</translation>
    </message>
    <message>
        <source>Titles and certificates given</source>
        <translation>称号和证书已授予</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>按得分</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>按得票</translation>
    </message>
    <message>
        <source>equal, parted by the rule</source>
        <translation>同分，按规则区分</translation>
    </message>
    <message>
        <source>by another vote</source>
        <translation>重新投票</translation>
    </message>
    <message>
        <source>by the committee</source>
        <translation>评审组决定</translation>
    </message>
    <message>
        <source>equal, all chosen</source>
        <translation>并列当选</translation>
    </message>
    <message>
        <source>from the reserve</source>
        <translation>递补</translation>
    </message>
    <message>
        <source>too many names</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>a mark that is not allowed</source>
        <translation>符号不符</translation>
    </message>
    <message>
        <source>a name not on the slate</source>
        <translation>名单外的人</translation>
    </message>
    <message>
        <source>a name written in</source>
        <translation>另写姓名</translation>
    </message>
    <message>
        <source>abstains and names another</source>
        <translation>弃权又另选他人</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>spoilt</source>
        <translation>污损</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} 人</translation>
    </message>
    <message>
        <source>Window {no}</source>
        <translation>{no} 号</translation>
    </message>
    <message>
        <source>Window {no}, {name}</source>
        <translation>{no} 号，{name}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>attendance, months {first}–{last}</source>
        <translation>考勤 {first}–{last}月</translation>
    </message>
    <message>
        <source>attendance, month {first}</source>
        <translation>考勤 {first}月</translation>
    </message>
    <message>
        <source>assessment, months {first}–{last}</source>
        <translation>考核 {first}–{last}月</translation>
    </message>
    <message>
        <source>assessment, month {first}</source>
        <translation>考核 {first}月</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Set up the hall {name}</source>
        <translation>建立大厅“{name}”</translation>
    </message>
    <message>
        <source>Fill the demo hall: {cases} cases</source>
        <translation>建立演示大厅：{cases} 件办件</translation>
    </message>
    <message>
        <source>Correct case {case_no}</source>
        <translation>更正办件 {case_no}</translation>
    </message>
    <message>
        <source>Recompute {count} due times</source>
        <translation>重新计算 {count} 件的到期时刻</translation>
    </message>
    <message>
        <source>Register case {case_no}</source>
        <translation>收件 {case_no}</translation>
    </message>
    <message>
        <source>Accept case {case_no}</source>
        <translation>受理 {case_no}</translation>
    </message>
    <message>
        <source>Decline case {case_no}</source>
        <translation>不予受理 {case_no}</translation>
    </message>
    <message>
        <source>Ask for corrections in case {case_no}</source>
        <translation>补正告知 {case_no}</translation>
    </message>
    <message>
        <source>Take in the corrections of case {case_no}</source>
        <translation>收到补正 {case_no}</translation>
    </message>
    <message>
        <source>Begin the review of case {case_no}</source>
        <translation>开始审查 {case_no}</translation>
    </message>
    <message>
        <source>Pause case {case_no}</source>
        <translation>暂停计时 {case_no}</translation>
    </message>
    <message>
        <source>Resume case {case_no}</source>
        <translation>恢复计时 {case_no}</translation>
    </message>
    <message>
        <source>Extend case {case_no} by {n} days</source>
        <translation>{case_no} 延期 {n} 日</translation>
    </message>
    <message>
        <source>Decide case {case_no}</source>
        <translation>作出决定 {case_no}</translation>
    </message>
    <message>
        <source>Close case {case_no}</source>
        <translation>办结 {case_no}</translation>
    </message>
    <message>
        <source>Deliver the result of case {case_no}</source>
        <translation>送达 {case_no}</translation>
    </message>
    <message>
        <source>Withdraw case {case_no}</source>
        <translation>撤回 {case_no}</translation>
    </message>
    <message>
        <source>Return case {case_no}</source>
        <translation>退件 {case_no}</translation>
    </message>
    <message>
        <source>Void case {case_no}</source>
        <translation>作废 {case_no}</translation>
    </message>
    <message>
        <source>Add the item {item}</source>
        <translation>新增事项“{item}”</translation>
    </message>
    <message>
        <source>Change the item {item}</source>
        <translation>修改事项“{item}”</translation>
    </message>
    <message>
        <source>Change the item {item}: {reason}</source>
        <translation>修改事项“{item}”：{reason}</translation>
    </message>
    <message>
        <source>Add window {window}</source>
        <translation>新增 {window} 号窗口</translation>
    </message>
    <message>
        <source>Change window {window}</source>
        <translation>改 {window} 号窗口</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Add department {department}</source>
        <translation>新增部门“{department}”</translation>
    </message>
    <message>
        <source>Print {count} sheets for the walls</source>
        <translation>打印待更换公示 {count} 张</translation>
    </message>
    <message>
        <source>Print {title} {sheet_no}</source>
        <translation>打印{title} {sheet_no}</translation>
    </message>
    <message>
        <source>Make the backup {name}</source>
        <translation>备份为“{name}”</translation>
    </message>
    <message>
        <source>Keep the copy {name} beside the hall</source>
        <translation>在数据文件旁留副本 {name}</translation>
    </message>
    <message>
        <source>Mark {day} in the calendar</source>
        <translation>在日历标注 {day}</translation>
    </message>
    <message>
        <source>Make {day} an ordinary day</source>
        <translation>取消 {day} 的日历标注</translation>
    </message>
    <message>
        <source>Take the holiday notice of {year}</source>
        <translation>采用 {year} 年放假通知</translation>
    </message>
    <message>
        <source>Add the calendar of {years}</source>
        <translation>补入 {years} 年日历</translation>
    </message>
    <message>
        <source>Change the hall&apos;s settings</source>
        <translation>修改大厅设置</translation>
    </message>
    <message>
        <source>Change the name of the hall</source>
        <translation>修改大厅名称</translation>
    </message>
    <message>
        <source>Change the short name of the hall</source>
        <translation>修改大厅简称</translation>
    </message>
    <message>
        <source>Change the kind of the hall</source>
        <translation>修改大厅类型</translation>
    </message>
    <message>
        <source>Change the supervision phone</source>
        <translation>修改监督电话</translation>
    </message>
    <message>
        <source>Change the address of the hall</source>
        <translation>修改大厅地址</translation>
    </message>
    <message>
        <source>Change how working days are counted</source>
        <translation>修改工作日的计法</translation>
    </message>
    <message>
        <source>Change what a limit does that ends on a rest day</source>
        <translation>修改期限末日遇休息日的计法</translation>
    </message>
    <message>
        <source>Change when lamps light</source>
        <translation>修改亮灯规则</translation>
    </message>
    <message>
        <source>Change what a bare day of an import means</source>
        <translation>修改导入时“天”的含义</translation>
    </message>
    <message>
        <source>Change the language of papers</source>
        <translation>修改纸上的文字</translation>
    </message>
    <message>
        <source>Change where second lines stand</source>
        <translation>修改第二行文字的位置</translation>
    </message>
    <message>
        <source>Change the digits of Tibetan lines</source>
        <translation>修改藏文里的数字</translation>
    </message>
    <message>
        <source>Change the typefaces of papers</source>
        <translation>修改纸上的字体</translation>
    </message>
    <message>
        <source>Arrange the desk</source>
        <translation>调整本席位</translation>
    </message>
    <message>
        <source>Add the opening hours from {day}</source>
        <translation>添加从 {day} 起的作息时间</translation>
    </message>
    <message>
        <source>Change the opening hours from {day}</source>
        <translation>修改从 {day} 起的作息时间</translation>
    </message>
    <message>
        <source>Remove the opening hours from {day}</source>
        <translation>删除从 {day} 起的作息时间</translation>
    </message>
    <message>
        <source>Import {count} rows from {source}</source>
        <translation>从 {source} 导入 {count} 行</translation>
    </message>
    <message>
        <source>Remember how a file is read</source>
        <translation>记住文件的对应关系</translation>
    </message>
    <message>
        <source>Export {count} cases with names and phones unmasked</source>
        <translation>导出 {count} 件办件，姓名电话未遮蔽</translation>
    </message>
    <message>
        <source>Enter the day counts of {day}</source>
        <translation>录入 {day} 的日计数</translation>
    </message>
    <message>
        <source>Look at the applicant of case {case_no}</source>
        <translation>查看 {case_no} 的申请人</translation>
    </message>
    <message>
        <source>Set up {windows} windows and {people} people</source>
        <translation>录入 {windows} 个窗口、{people} 名人员</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>改人员信息</translation>
    </message>
    <message>
        <source>Change department {department}</source>
        <translation>改部门 {department}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>新增{name}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <source>Photos of {n} people</source>
        <translation>{n} 人的照片</translation>
    </message>
    <message>
        <source>Rating code of {name}</source>
        <translation>{name} 的评价码</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name}的照片</translation>
    </message>
    <message>
        <source>Note that {name} is away</source>
        <translation>登记{name}不在岗</translation>
    </message>
    <message>
        <source>Note that {name} is back</source>
        <translation>登记{name}返岗</translation>
    </message>
    <message>
        <source>{name} stands in at window {window}</source>
        <translation>{name}顶 {window} 号窗口</translation>
    </message>
    <message>
        <source>{name} sits at window {window}</source>
        <translation>{name}到 {window} 号窗口</translation>
    </message>
    <message>
        <source>{name} helps at window {window}</source>
        <translation>{name}与 {window} 号窗口并岗</translation>
    </message>
    <message>
        <source>Window {window} as usual</source>
        <translation>{window} 号窗口恢复原班</translation>
    </message>
    <message>
        <source>Close window {window}</source>
        <translation>{window} 号窗口暂停服务</translation>
    </message>
    <message>
        <source>Plan the week of {day} like the one before</source>
        <translation>{day} 当周沿用上周排班</translation>
    </message>
    <message>
        <source>Set A and B of window {window}</source>
        <translation>定 {window} 号窗口 AB 岗</translation>
    </message>
    <message>
        <source>Set the duty of {day}</source>
        <translation>排 {day} 值班</translation>
    </message>
    <message>
        <source>Open window {window} longer</source>
        <translation>{window} 号窗口延时服务</translation>
    </message>
    <message>
        <source>Change the settings of a register</source>
        <translation>修改台账设置</translation>
    </message>
    <message>
        <source>Enter {entry_no}</source>
        <translation>登记 {entry_no}</translation>
    </message>
    <message>
        <source>Change {entry_no}</source>
        <translation>修改 {entry_no}</translation>
    </message>
    <message>
        <source>Order a rectification for {entry_no}</source>
        <translation>{entry_no} 下达整改</translation>
    </message>
    <message>
        <source>Handle {entry_no}</source>
        <translation>办理 {entry_no}</translation>
    </message>
    <message>
        <source>Close {entry_no}</source>
        <translation>办结 {entry_no}</translation>
    </message>
    <message>
        <source>Void {entry_no}</source>
        <translation>作废 {entry_no}</translation>
    </message>
    <message>
        <source>Look at the people of {entry_no}</source>
        <translation>查看 {entry_no} 的姓名、电话</translation>
    </message>
    <message>
        <source>Export a register with names and phones unmasked</source>
        <translation>导出台账，姓名、电话不隐去</translation>
    </message>
    <message>
        <source>Fill the registers of the demo hall</source>
        <translation>填充演示大厅的台账</translation>
    </message>
    <message>
        <source>Count an enquiry at window {window}</source>
        <translation>{window} 号窗口咨询加一</translation>
    </message>
    <message>
        <source>Write the summary of week {week}</source>
        <translation>写 {week} 周小结</translation>
    </message>
    <message>
        <source>Begin notice {title}</source>
        <translation>起草公告“{title}”</translation>
    </message>
    <message>
        <source>Write notice {title}</source>
        <translation>修改公告“{title}”</translation>
    </message>
    <message>
        <source>Change when notice {title} hangs</source>
        <translation>调整公告“{title}”的张贴安排</translation>
    </message>
    <message>
        <source>Put notice {title} away</source>
        <translation>归档公告“{title}”</translation>
    </message>
    <message>
        <source>Write the phrase for “{chinese}”</source>
        <translation>填写“{chinese}”的译文</translation>
    </message>
    <message>
        <source>Approve the phrase for “{chinese}”</source>
        <translation>审定“{chinese}”的译文</translation>
    </message>
    <message>
        <source>Remove the phrase for “{chinese}”</source>
        <translation>删除“{chinese}”的译文</translation>
    </message>
    <message>
        <source>Take {count} phrases</source>
        <translation>导入 {count} 条译文</translation>
    </message>
    <message>
        <source>Attach to {entry_no}</source>
        <translation>给 {entry_no} 添加附件</translation>
    </message>
    <message>
        <source>Take an attachment off {entry_no}</source>
        <translation>移除 {entry_no} 的附件</translation>
    </message>
    <message>
        <source>Attachments of up to {most} MB</source>
        <translation>附件上限改为 {most} MB</translation>
    </message>
    <message>
        <source>Set the discipline passphrase</source>
        <translation>设置纪检口令</translation>
    </message>
    <message>
        <source>Change the discipline passphrase</source>
        <translation>更改纪检口令</translation>
    </message>
    <message>
        <source>Release the announced figure of {period}</source>
        <translation>公布 {period} 的查实数</translation>
    </message>
    <message>
        <source>Something sealed</source>
        <translation>处理封存内容</translation>
    </message>
    <message>
        <source>Open {box}: {count} slips</source>
        <translation>{box}开箱：{count} 件</translation>
    </message>
    <message>
        <source>Look back: {round}, {count} pledges</source>
        <translation>回头看：{round}，{count} 条承诺</translation>
    </message>
    <message>
        <source>Renew {entry_no}</source>
        <translation>{entry_no} 更新版本</translation>
    </message>
    <message>
        <source>Set the duties of the week of {day}</source>
        <translation>排 {day} 当周值班</translation>
    </message>
    <message>
        <source>Repeat the duties of the week of {day}, {n} weeks</source>
        <translation>按 {day} 当周值班重复 {n} 周</translation>
    </message>
    <message>
        <source>Take the longer hours of window {window} away</source>
        <translation>取消 {window} 号窗口延时服务</translation>
    </message>
    <message>
        <source>Hand over from {giver} to {taker}</source>
        <translation>{giver}向{taker}岗位交接</translation>
    </message>
    <message>
        <source>{name} can do {item}</source>
        <translation>{name}会办{item}</translation>
    </message>
    <message>
        <source>{name} does not do {item} any more</source>
        <translation>{name}不再会办{item}</translation>
    </message>
    <message>
        <source>Keep the week of {day} as “{name}”</source>
        <translation>把 {day} 当周存为排班模板“{name}”</translation>
    </message>
    <message>
        <source>Plan the week of {day} like “{name}”</source>
        <translation>{day} 当周套用排班模板“{name}”</translation>
    </message>
    <message>
        <source>Forget the week “{name}”</source>
        <translation>删除排班模板“{name}”</translation>
    </message>
    <message>
        <source>Set the items of window {window}</source>
        <translation>定 {window} 号窗口的事项</translation>
    </message>
    <message>
        <source>Move window {window} on the picture</source>
        <translation>在大厅图上移动 {window} 号窗口</translation>
    </message>
    <message>
        <source>Arrange the windows round the hall</source>
        <translation>窗口恢复沿墙排列</translation>
    </message>
    <message>
        <source>Change the texts on the wall</source>
        <translation>更改上墙文字</translation>
    </message>
    <message>
        <source>Write the report of {period}</source>
        <translation>撰写 {period} 的报告</translation>
    </message>
    <message>
        <source>Enter {count} certificates: {award}</source>
        <translation>登记证书 {count} 份：{award}</translation>
    </message>
    <message>
        <source>Add the board {board}</source>
        <translation>添加展板“{board}”</translation>
    </message>
    <message>
        <source>Change the board {board}</source>
        <translation>修改展板“{board}”</translation>
    </message>
    <message>
        <source>Remove the board {board}</source>
        <translation>移除展板“{board}”</translation>
    </message>
    <message>
        <source>Move the board {board} on the walk</source>
        <translation>调整展板“{board}”的走动顺序</translation>
    </message>
    <message>
        <source>Give {title} a place on {board}</source>
        <translation>{title}登记上墙：{board}</translation>
    </message>
    <message>
        <source>Change place {rank} of {board}</source>
        <translation>修改{board}位置 {rank}</translation>
    </message>
    <message>
        <source>Move a sheet on {board}</source>
        <translation>移动{board}的公示</translation>
    </message>
    <message>
        <source>Take place {rank} off {board}</source>
        <translation>移除{board}位置 {rank}</translation>
    </message>
    <message>
        <source>{board}: everything is up</source>
        <translation>{board}全部贴好</translation>
    </message>
    <message>
        <source>Place {rank} of {board} is up</source>
        <translation>{board}位置 {rank} 已贴好</translation>
    </message>
    <message>
        <source>Enter the wall walk of {board}</source>
        <translation>录入{board}巡墙结果</translation>
    </message>
    <message>
        <source>Fill the boards of the demo hall</source>
        <translation>填充演示大厅的展板</translation>
    </message>
    <message>
        <source>Appeal of {name} against {month}</source>
        <translation>{name}对 {month} 考核提出申诉</translation>
    </message>
    <message>
        <source>Decide the appeal of {name} against {month}</source>
        <translation>处理{name}对 {month} 考核的申诉</translation>
    </message>
    <message>
        <source>Give {name} {points} points for {month}</source>
        <translation>{month} 考核给{name} {points} 分</translation>
    </message>
    <message>
        <source>Decide a point of {name} for {month}</source>
        <translation>{month} 考核确定{name}一项分值</translation>
    </message>
    <message>
        <source>Take back a point for {month}</source>
        <translation>{month} 考核撤回一项加减分</translation>
    </message>
    <message>
        <source>Assess {month}</source>
        <translation>{month} 考核</translation>
    </message>
    <message>
        <source>Open the assessment of {month} again</source>
        <translation>{month} 考核退回未考核</translation>
    </message>
    <message>
        <source>Publish the assessment of {month}</source>
        <translation>通报 {month} 考核结果</translation>
    </message>
    <message>
        <source>Lock the assessment of {month}</source>
        <translation>锁定 {month} 考核</translation>
    </message>
    <message>
        <source>Correct the assessment of {month}</source>
        <translation>更正 {month} 考核</translation>
    </message>
    <message>
        <source>Change the attendance codes</source>
        <translation>修改考勤代码</translation>
    </message>
    <message>
        <source>Score table “{name}” from {day}</source>
        <translation>自 {day} 起执行评分表“{name}”</translation>
    </message>
    <message>
        <source>Fill attendance and assessment of the demo hall</source>
        <translation>填入演示大厅的考勤与考核</translation>
    </message>
    <message>
        <source>Begin the round {name}</source>
        <translation>开始评议“{name}”</translation>
    </message>
    <message>
        <source>Type in sheet {number} of {name}</source>
        <translation>录入“{name}”第 {number} 份</translation>
    </message>
    <message>
        <source>Settle sheet {number} of {name}</source>
        <translation>核定“{name}”第 {number} 份</translation>
    </message>
    <message>
        <source>Take sheet {number} of {name} out</source>
        <translation>移除“{name}”第 {number} 份</translation>
    </message>
    <message>
        <source>Note who handed in for {name}</source>
        <translation>登记“{name}”交表情况</translation>
    </message>
    <message>
        <source>Close the round {name}</source>
        <translation>结束评议“{name}”</translation>
    </message>
    <message>
        <source>Open the round {name} again</source>
        <translation>重新开放评议“{name}”</translation>
    </message>
    <message>
        <source>Change the options of ratings</source>
        <translation>修改评价选项</translation>
    </message>
    <message>
        <source>Enter a rating</source>
        <translation>录入评价</translation>
    </message>
    <message>
        <source>Look into a rating: {entry_no}</source>
        <translation>核查评价 {entry_no}</translation>
    </message>
    <message>
        <source>Fill the appraisals of the demo hall</source>
        <translation>填充演示大厅评议</translation>
    </message>
    <message>
        <source>Fill the ratings of the demo hall</source>
        <translation>填充演示大厅评价</translation>
    </message>
    <message>
        <source>Publish the stars of {period}</source>
        <translation>公示 {period} 评选结果</translation>
    </message>
    <message>
        <source>Enter objection {number} to the stars of {period}</source>
        <translation>登记 {period} 第 {number} 号异议</translation>
    </message>
    <message>
        <source>Decide objection {number} to the stars of {period}</source>
        <translation>处理 {period} 第 {number} 号异议</translation>
    </message>
    <message>
        <source>Make version {version} of the stars of {period}</source>
        <translation>出 {period} 评选结果第 {version} 版</translation>
    </message>
    <message>
        <source>Give the titles of {period}: {count} stars</source>
        <translation>授予 {period} 称号：{count} 名明星</translation>
    </message>
    <message>
        <source>Take back a star of {period}</source>
        <translation>撤销 {period} 一名明星</translation>
    </message>
    <message>
        <source>Save the rules of the stars, version {version}</source>
        <translation>保存评选规则第 {version} 版</translation>
    </message>
    <message>
        <source>Open the vote on the stars of {period}</source>
        <translation>开始 {period} 投票</translation>
    </message>
    <message>
        <source>Enter who came and what was given out in the vote of {period}</source>
        <translation>填写 {period} 投票的人数和票数</translation>
    </message>
    <message>
        <source>Enter {count} ballots of {period}</source>
        <translation>录入 {period} 选票 {count} 张</translation>
    </message>
    <message>
        <source>Enter ballot {serial} of {period}</source>
        <translation>录入 {period} 第 {serial} 张选票</translation>
    </message>
    <message>
        <source>Settle ballot {serial} of {period}</source>
        <translation>核定 {period} 第 {serial} 张选票</translation>
    </message>
    <message>
        <source>Count the ballots of {period}</source>
        <translation>{period} 计票</translation>
    </message>
    <message>
        <source>Open another vote among those who are tied in {period}</source>
        <translation>{period} 并列人选再次投票</translation>
    </message>
    <message>
        <source>Record what was decided on a tie of {period}</source>
        <translation>记录 {period} 并列处理决定</translation>
    </message>
    <message>
        <source>Begin choosing the stars of {period}</source>
        <translation>开始 {period} 评选</translation>
    </message>
    <message>
        <source>Change the rules for the stars of {period}</source>
        <translation>更换 {period} 评选规则</translation>
    </message>
    <message>
        <source>Lock the scores of {period}</source>
        <translation>锁定 {period} 得分</translation>
    </message>
    <message>
        <source>Unlock the scores of {period}</source>
        <translation>解除 {period} 得分锁定</translation>
    </message>
    <message>
        <source>Fill the stars of the demo hall</source>
        <translation>填充演示大厅的评星</translation>
    </message>
    <message>
        <source>Let {name} sign in</source>
        <translation>添加登录人员{name}</translation>
    </message>
    <message>
        <source>Change the roles of {name}</source>
        <translation>调整{name}的角色</translation>
    </message>
    <message>
        <source>Set a new password for {name}</source>
        <translation>为{name}重设密码</translation>
    </message>
    <message>
        <source>Let {name} sign in no more</source>
        <translation>取消{name}的登录</translation>
    </message>
    <message>
        <source>Change how long a register keeps people&apos;s data</source>
        <translation>调整台账个人信息的保存期限</translation>
    </message>
    <message>
        <source>Erase names, phones and attachments of {count} entries</source>
        <translation>清除 {count} 条记录的姓名、电话和附件</translation>
    </message>
    <message>
        <source>Switch sign-in on</source>
        <translation>启用登录</translation>
    </message>
    <message>
        <source>Switch sign-in off</source>
        <translation>停用登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>A wrong password</source>
        <translation>密码输入错误</translation>
    </message>
    <message>
        <source>Set a password with the recovery code</source>
        <translation>用恢复码重设密码</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>Print a new recovery code</source>
        <translation>更换恢复码</translation>
    </message>
    <message>
        <source>Lock the window after {minutes} minutes</source>
        <translation>无操作 {minutes} 分钟后锁定</translation>
    </message>
    <message>
        <source>Export the proof of {period}</source>
        <translation>导出 {period} 零超时证明</translation>
    </message>
    <message>
        <source>Fill the demo hall with a handover</source>
        <translation>填入演示大厅的岗位交接</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未到</translation>
    </message>
</context>
<context>
    <name>StoreTrouble</name>
    <message>
        <source>The hall&apos;s file is being written by another program. Nothing was changed; try again.</source>
        <translation>大厅文件正被另一个程序写入。没有改动任何内容，请稍后重试。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>磁盘已满。没有改动任何内容，请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The hall&apos;s file may not be written: it or its folder is read-only. Nothing was changed.</source>
        <translation>大厅文件不可写：文件或所在文件夹为只读。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The hall&apos;s file is damaged. Nothing was changed; restore the newest backup.</source>
        <translation>大厅文件已损坏。没有改动任何内容，请从最近的备份恢复。</translation>
    </message>
    <message>
        <source>{place} is not a hall&apos;s file. Nothing was changed; choose another file.</source>
        <translation>{place} 不是大厅文件。没有改动任何内容，请另选文件。</translation>
    </message>
    <message>
        <source>{place} was written by a newer version of this program. Nothing was changed; install that version.</source>
        <translation>{place} 由更新版本的程序写成。没有改动任何内容，请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>{place} lies on a network share, where the file could be damaged. Nothing was changed; copy it to a disk of this computer.</source>
        <translation>{place} 位于网络共享上，在那里文件可能损坏。没有改动任何内容，请复制到本机磁盘后打开。</translation>
    </message>
    <message>
        <source>There is no hall at {place}, or it cannot be reached. Nothing was changed.</source>
        <translation>{place} 处没有大厅文件，或无法访问。没有改动任何内容。</translation>
    </message>
    <message>
        <source>{place} exists already. Nothing was changed; choose another name or open it.</source>
        <translation>{place} 已经存在。没有改动任何内容，请换一个名称，或直接打开它。</translation>
    </message>
    <message>
        <source>The disk refused to read or write the hall&apos;s file. Nothing was changed.</source>
        <translation>磁盘读写大厅文件失败。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The backup {place} is damaged or was cut off. Nothing was changed; take an older one.</source>
        <translation>备份 {place} 已损坏或不完整。什么都没有改动；请改用更早的一份。</translation>
    </message>
    <message>
        <source>The backup {place} was made by a newer version of this program. Nothing was changed; install that version.</source>
        <translation>备份 {place} 是更新版本的程序做的。什么都没有改动；请安装那个版本。</translation>
    </message>
    <message>
        <source>There is no room for the backup at {place}. It was not made, the hall is unharmed; free some space or take another stick.</source>
        <translation>{place} 放不下这份备份。没有备份成，大厅数据完好；请腾出空间或换一个 U盘。</translation>
    </message>
    <message>
        <source>Nothing may be written at {place}. The backup was not made, the hall is unharmed; take another stick or folder.</source>
        <translation>{place} 不允许写入。没有备份成，大厅数据完好；请换一个 U盘或文件夹。</translation>
    </message>
    <message>
        <source>{place} cannot be reached any more. The backup was not made, the hall is unharmed; plug the stick in again and repeat it.</source>
        <translation>{place} 连不上了。没有备份成，大厅数据完好；请重新插上 U盘再备份一次。</translation>
    </message>
    <message>
        <source>What was written to {place} does not read back the same. The backup was not made, the hall is unharmed; take another stick.</source>
        <translation>写到 {place} 的内容读回来不一致。没有备份成，大厅数据完好；请换一个 U盘。</translation>
    </message>
    <message>
        <source>Something sealed cannot be opened: it was changed behind the program&apos;s back.</source>
        <translation>封存的内容打不开：它在程序之外被改动过。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Absence</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>业务系统账号</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Correction notice</source>
        <translation>补正告知</translation>
    </message>
    <message>
        <source>History of a case</source>
        <translation>办件经过</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Day totals</source>
        <translation>日计数</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Numbers taken</source>
        <translation>编号簿</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>History of an entry</source>
        <translation>台账经过</translation>
    </message>
    <message>
        <source>Released figure</source>
        <translation>通报数</translation>
    </message>
    <message>
        <source>Sealing key</source>
        <translation>封存密钥</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>展板</translation>
    </message>
    <message>
        <source>Place on a board</source>
        <translation>展板位置</translation>
    </message>
    <message>
        <source>Sheet on a board</source>
        <translation>上墙记录</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>TallyDialog</name>
    <message>
        <source>Save the sheet  ↵</source>
        <translation>保存本份  ↵</translation>
    </message>
    <message>
        <source>Digits of the sheet</source>
        <translation>评议表数字</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>已录评议表</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>About</source>
        <translation>评议对象</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>表号</translation>
    </message>
    <message>
        <source>The whole hall</source>
        <translation>全厅</translation>
    </message>
    <message>
        <source>0 nothing marked; Enter on an empty row leaves it blank</source>
        <translation>0 未画；空行按回车，整行记未画</translation>
    </message>
    <message>
        <source>{n} sheets, {differ} differ, {once} typed once</source>
        <translation>共 {n} 份，{differ} 份不一致，{once} 份待复核</translation>
    </message>
    <message>
        <source>Settle the sheet  ↵</source>
        <translation>核定本份  ↵</translation>
    </message>
    <message>
        <source>{digit} is no mark of this form</source>
        <translation>{digit} 不是本表的选项</translation>
    </message>
    <message>
        <source>The sheet is not full yet: every item needs its digit</source>
        <translation>本份还没录完：每项都要有数字</translation>
    </message>
    <message>
        <source>{number} differs</source>
        <translation>{number} 不一致</translation>
    </message>
</context>
<context>
    <name>TieDialog</name>
    <message>
        <source>Place {n} goes to</source>
        <translation>第 {n} 个名额给</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Decide a tie</source>
        <translation>并列裁定</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录决定</translation>
    </message>
</context>
<context>
    <name>TimetableDialog</name>
    <message>
        <source>Change opening hours</source>
        <translation>改开放时间</translation>
    </message>
    <message>
        <source>Add opening hours</source>
        <translation>添加开放时间</translation>
    </message>
    <message>
        <source>In force from that day until the next ones begin</source>
        <translation>从这一天起执行，到下一张作息开始为止</translation>
    </message>
    <message>
        <source>Winter, summer, or nothing</source>
        <translation>冬季、夏季，可不填</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save the opening hours</source>
        <translation>保存开放时间</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>不开放</translation>
    </message>
    <message>
        <source>Same until Friday</source>
        <translation>周二至周五同</translation>
    </message>
    <message>
        <source>Any number of sessions a day: 09:00–12:00 13:30–17:00</source>
        <translation>一天几段都可以：09:00–12:00 13:30–17:00</translation>
    </message>
    <message>
        <source>The opening hours are saved</source>
        <translation>开放时间已保存</translation>
    </message>
    <message>
        <source>The opening hours are removed</source>
        <translation>开放时间已删除</translation>
    </message>
</context>
<context>
    <name>TrialDialog</name>
    <message>
        <source>Try out, keep nothing</source>
        <translation>试算，不留存</translation>
    </message>
    <message>
        <source>Change a number: the list is computed again, weights in proportion; nothing is kept.</source>
        <translation>改动数字即重新计算，权重按比例折算；不留存。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>得分排名</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>{parts}; the line is below {number}</source>
        <translation>{parts}；取前 {number} 名</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The file is damaged: {what}</source>
        <translation>文件已损坏：{what}</translation>
    </message>
    <message>
        <source>Step {no} of the journal was changed or moved.</source>
        <translation>操作记录第 {no} 条被改动或移位。</translation>
    </message>
    <message>
        <source>Step {no} of the journal is missing.</source>
        <translation>操作记录缺第 {no} 条。</translation>
    </message>
    <message>
        <source>What step {no} of the journal keeps of {table} {key} was changed.</source>
        <translation>操作记录第 {no} 条所存的 {table} {key} 被改动。</translation>
    </message>
    <message>
        <source>What step {no} of the journal keeps of {table} {key} was removed: {fields}</source>
        <translation>操作记录第 {no} 条所存的 {table} {key} 的内容被删除：{fields}</translation>
    </message>
    <message>
        <source>The seal is of step {no}, but the journal ends with step {last}: what came after that was removed.</source>
        <translation>封存线是第 {no} 条的，操作记录却止于第 {last} 条：其后的操作被整段删除。</translation>
    </message>
    <message>
        <source>The journal does not agree with the printed seal of step {no}: that step or one before it was rewritten.</source>
        <translation>操作记录与第 {no} 条的封存线不符：该条或其前的操作被改写。</translation>
    </message>
    <message>
        <source>{table} {key} was changed outside the program after step {no}: {fields}</source>
        <translation>{table} {key} 在第 {no} 条操作记录之后被程序以外的途径改动：{fields}</translation>
    </message>
    <message>
        <source>{table} {key} was changed outside the program after step {no}.</source>
        <translation>{table} {key} 在第 {no} 条操作记录之后被程序以外的途径改动。</translation>
    </message>
    <message>
        <source>{table} {key} was removed outside the program after step {no}.</source>
        <translation>{table} {key} 在第 {no} 条操作记录之后被程序以外的途径删除。</translation>
    </message>
    <message>
        <source>{table} {key} was added outside the program.</source>
        <translation>{table} {key} 由程序以外的途径添加。</translation>
    </message>
    <message>
        <source>The derived table {table} does not agree with the records: rebuild it.</source>
        <translation>派生表 {table} 与数据不符：请重建。</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Make {number} void</source>
        <translation>作废 {number}</translation>
    </message>
    <message>
        <source>It stays in the register, struck out, and keeps its number</source>
        <translation>作废后仍留在台账内并标明作废，编号不再使用</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Write why the entry is void.</source>
        <translation>请写明作废原因。</translation>
    </message>
</context>
<context>
    <name>VoteStep</name>
    <message>
        <source>Print ballots</source>
        <translation>打印选票</translation>
    </message>
    <message>
        <source>Print the minutes</source>
        <translation>打印计票记录</translation>
    </message>
    <message>
        <source>Record the committee&apos;s decision…</source>
        <translation>记录评审组决定…</translation>
    </message>
    <message>
        <source>No vote yet</source>
        <translation>还没有开始投票</translation>
    </message>
    <message>
        <source>The slate follows from the scores: lock them first.</source>
        <translation>候选名单由得分产生：请先锁定得分。</translation>
    </message>
    <message>
        <source>To the scores</source>
        <translation>去评分</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>候选名单</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Ballots given out</source>
        <translation>发出选票</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>到会与发票</translation>
    </message>
    <message>
        <source>Ballots, entered twice</source>
        <translation>录票（两人各录一遍）</translation>
    </message>
    <message>
        <source>Read differently</source>
        <translation>录入不一致</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>{teller}, {n} ballots</source>
        <translation>{teller}，{n} 张</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人录入</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Both counts are the same</source>
        <translation>两遍一致</translation>
    </message>
    <message>
        <source>first {first}; second {second}</source>
        <translation>第一遍 {first}；第二遍 {second}</translation>
    </message>
    <message>
        <source>Ballot {n}</source>
        <translation>第 {n} 张</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Count the ballots</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Vote again among the tied</source>
        <translation>对并列者重新投票</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>开始投票</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{register}: {state}</source>
        <translation>{register}：{state}</translation>
    </message>
    <message>
        <source>{n} late</source>
        <translation>超时 {n}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>{day}到期</translation>
    </message>
    <message>
        <source>Complaints to accept</source>
        <translation>投诉待受理</translation>
    </message>
    <message>
        <source>Complaints to look into</source>
        <translation>投诉待调查</translation>
    </message>
    <message>
        <source>Complaints in inquiry</source>
        <translation>投诉调查中</translation>
    </message>
    <message>
        <source>Complaints to be found on</source>
        <translation>投诉待认定</translation>
    </message>
    <message>
        <source>Complaints to approve</source>
        <translation>投诉待审批</translation>
    </message>
    <message>
        <source>Complaints to answer</source>
        <translation>投诉待答复</translation>
    </message>
    <message>
        <source>Complaints to call back</source>
        <translation>投诉待回访</translation>
    </message>
    <message>
        <source>Bad ratings to call back</source>
        <translation>差评待回访</translation>
    </message>
    <message>
        <source>Bad ratings to put right</source>
        <translation>差评待整改</translation>
    </message>
    <message>
        <source>Suggestions to hand on</source>
        <translation>意见待交办</translation>
    </message>
    <message>
        <source>Suggestions in hand</source>
        <translation>意见办理中</translation>
    </message>
    <message>
        <source>Suggestions to answer</source>
        <translation>意见待答复</translation>
    </message>
    <message>
        <source>Pledges to check</source>
        <translation>承诺待审核</translation>
    </message>
    <message>
        <source>Pledges to publish</source>
        <translation>承诺待公示</translation>
    </message>
    <message>
        <source>Pledges due</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>Findings to hand on</source>
        <translation>巡查问题待交办</translation>
    </message>
    <message>
        <source>Findings to put right</source>
        <translation>巡查整改</translation>
    </message>
    <message>
        <source>Findings to look at again</source>
        <translation>巡查待复查</translation>
    </message>
    <message>
        <source>Rectifications due</source>
        <translation>整改到期</translation>
    </message>
    <message>
        <source>Rectifications to look at</source>
        <translation>整改待复查</translation>
    </message>
    <message>
        <source>Notices without reply</source>
        <translation>督办待回复</translation>
    </message>
    <message>
        <source>Duty to hand over</source>
        <translation>值班待交接</translation>
    </message>
    <message>
        <source>Unmet requests to take up</source>
        <translation>办不成事待接办</translation>
    </message>
    <message>
        <source>Unmet requests in hand</source>
        <translation>办不成事办理中</translation>
    </message>
    <message>
        <source>12345 orders to take up</source>
        <translation>12345 工单待接办</translation>
    </message>
    <message>
        <source>12345 orders in hand</source>
        <translation>12345 工单办理中</translation>
    </message>
    <message>
        <source>Phases of campaigns to finish</source>
        <translation>专项活动阶段待完成</translation>
    </message>
    <message>
        <source>Recurring duties due</source>
        <translation>定期事项到期</translation>
    </message>
    <message>
        <source>Volunteers&apos; hours to publish</source>
        <translation>志愿时长待公示</translation>
    </message>
    <message>
        <source>Volunteers: publicity ended</source>
        <translation>志愿公示期满</translation>
    </message>
    <message>
        <source>First-asked matters open</source>
        <translation>首问事项未结</translation>
    </message>
    <message>
        <source>Things lent out</source>
        <translation>借出未还</translation>
    </message>
    <message>
        <source>Papers nobody fetched</source>
        <translation>逾期未取证</translation>
    </message>
    <message>
        <source>Faults to repair</source>
        <translation>故障待修复</translation>
    </message>
    <message>
        <source>Disputes to settle</source>
        <translation>纠纷待化解</translation>
    </message>
    <message>
        <source>Pause past its limit</source>
        <translation>暂停超期</translation>
    </message>
    <message>
        <source>resume or explain</source>
        <translation>该恢复或说明</translation>
    </message>
    <message>
        <source>Received, not accepted</source>
        <translation>收件待受理</translation>
    </message>
    <message>
        <source>accept, or ask for corrections</source>
        <translation>受理或补正告知</translation>
    </message>
    <message>
        <source>Clock paused</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>hearing, test, expert review …</source>
        <translation>听证、检测、专家评审等</translation>
    </message>
    <message>
        <source>Inspection: missing</source>
        <translation>迎检缺项</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Stars: to be begun</source>
        <translation>评星：待开始</translation>
    </message>
    <message>
        <source>Stars: scores</source>
        <translation>评星：评分</translation>
    </message>
    <message>
        <source>Stars: vote</source>
        <translation>评星：投票</translation>
    </message>
    <message>
        <source>Stars: publicity</source>
        <translation>评星：公示</translation>
    </message>
    <message>
        <source>Stars: result</source>
        <translation>评星：结果</translation>
    </message>
    <message>
        <source>Assessment {month}, people</source>
        <translation>{month}人员考核</translation>
    </message>
    <message>
        <source>Assessment {month}, windows</source>
        <translation>{month}窗口考核</translation>
    </message>
    <message>
        <source>to be assessed</source>
        <translation>待考核</translation>
    </message>
    <message>
        <source>appeals to decide</source>
        <translation>申诉待处理</translation>
    </message>
    <message>
        <source>to be published</source>
        <translation>待通报</translation>
    </message>
    <message>
        <source>to be locked</source>
        <translation>待锁定</translation>
    </message>
    <message>
        <source>to report by {day}</source>
        <translation>{day}前上报</translation>
    </message>
    <message>
        <source>Sheets to be replaced</source>
        <translation>待更换公示</translation>
    </message>
    <message>
        <source>print all, with the list</source>
        <translation>一键打印，附更换清单</translation>
    </message>
    <message>
        <source>Badges to be made anew</source>
        <translation>胸牌待重制</translation>
    </message>
    <message>
        <source>name, post, window, photo or phone changed</source>
        <translation>姓名、岗位、窗口、照片或电话有变</translation>
    </message>
    <message>
        <source>Summary of the week</source>
        <translation>一周一小结</translation>
    </message>
    <message>
        <source>drafted, to be read</source>
        <translation>已拟好，待审定</translation>
    </message>
    <message>
        <source>last opened {day}</source>
        <translation>上次开箱 {day}</translation>
    </message>
    <message>
        <source>to be opened</source>
        <translation>待开箱</translation>
    </message>
    <message>
        <source>{name} leaves: hand over</source>
        <translation>{name} 将离岗，待交接</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <translation>{day}离岗</translation>
    </message>
    <message>
        <source>People&apos;s data kept too long</source>
        <translation>个人信息已过保存期限</translation>
    </message>
    <message>
        <source>to be erased</source>
        <translation>应予清除</translation>
    </message>
    <message>
        <source>Counts not entered</source>
        <translation>件数未录</translation>
    </message>
    <message>
        <source>{year} calendar missing</source>
        <translation>{year} 年日历未录</translation>
    </message>
    <message>
        <source>{n} cases wait</source>
        <translation>影响 {n} 件</translation>
    </message>
</context>
<context>
    <name>WalkDialog</name>
    <message>
        <source>Enter the wall walk</source>
        <translation>录入巡墙结果</translation>
    </message>
    <message>
        <source>One digit a place: 1 good, 2 torn, 3 another sheet, 4 missing</source>
        <translation>一处一个数字：1 完好，2 破损，3 不符，4 缺失</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} 处</translation>
    </message>
    <message>
        <source>There are no boards yet.</source>
        <translation>还没有展板。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Entered: {n} sheets to be replaced</source>
        <translation>已录入：{n} 张需更换</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>window {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>; left out {count}, the first: {sheet}: {why}</source>
        <translation>；{count} 张未印，首张：{sheet}：{why}</translation>
    </message>
    <message>
        <source>{reason}: {count} sheets</source>
        <translation>{reason}，{count} 张待更换</translation>
    </message>
    <message>
        <source>{size} × {count}</source>
        <translation>{size} {count} 张</translation>
    </message>
    <message>
        <source>changes {day}</source>
        <translation>{day}换新</translation>
    </message>
    <message>
        <source>goes up {day}</source>
        <translation>{day}上墙</translation>
    </message>
    <message>
        <source>comes down {day}</source>
        <translation>{day}取下</translation>
    </message>
</context>
<context>
    <name>WallField</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name of the hall</source>
        <translation>大厅名称</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>监督电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>统计期</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>People on duty</source>
        <translation>当班人员</translation>
    </message>
    <message>
        <source>Leader on duty</source>
        <translation>带班领导</translation>
    </message>
    <message>
        <source>Duty chief</source>
        <translation>值班长</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>引导人员</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>秩序维护人员</translation>
    </message>
    <message>
        <source>Desk for complaints</source>
        <translation>投诉受理窗口</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People of the window</source>
        <translation>窗口人员</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>窗口承诺</translation>
    </message>
    <message>
        <source>Number of the window</source>
        <translation>窗口编号</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>窗口名称</translation>
    </message>
    <message>
        <source>Windows to go to</source>
        <translation>代办窗口</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Service items</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>所列内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>超时件数</translation>
    </message>
    <message>
        <source>Complaints at fault</source>
        <translation>责任投诉</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>WallReason</name>
    <message>
        <source>{what} changed</source>
        <translation>{what}变更</translation>
    </message>
    <message>
        <source>{what} changed on {day}</source>
        <translation>{what} {day} 变更</translation>
    </message>
    <message>
        <source>{what} changed on {day}: now {now}</source>
        <translation>{what} {day} 改为 {now}</translation>
    </message>
    <message>
        <source>nothing was put up yet</source>
        <translation>尚未张贴</translation>
    </message>
    <message>
        <source>the paper has a new form</source>
        <translation>纸样有新版</translation>
    </message>
    <message>
        <source>was good until {day}</source>
        <translation>有效期至 {day}，已过期</translation>
    </message>
    <message>
        <source>found torn on {day}</source>
        <translation>{day} 巡墙：破损</translation>
    </message>
    <message>
        <source>on {day} another sheet hung there</source>
        <translation>{day} 巡墙：张贴不符</translation>
    </message>
    <message>
        <source>found missing on {day}</source>
        <translation>{day} 巡墙：缺失</translation>
    </message>
    <message>
        <source>hung until {day}: take it down</source>
        <translation>张贴至 {day}，应取下</translation>
    </message>
    <message>
        <source>{what} is now {now}</source>
        <translation>{what}应为 {now}</translation>
    </message>
</context>
<context>
    <name>WallRun</name>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Drawing the sheets</source>
        <translation>正在逐张检查</translation>
    </message>
    <message>
        <source>Numbering the sheets</source>
        <translation>正在编号出纸</translation>
    </message>
</context>
<context>
    <name>WallSide</name>
    <message>
        <source>Wall</source>
        <translation>墙面</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Lists and boards</source>
        <translation>清单与展板</translation>
    </message>
    <message>
        <source>No boards yet</source>
        <translation>还没有展板</translation>
    </message>
    <message>
        <source>Say which boards hang in the hall: then it is known what is out of date.</source>
        <translation>先登记大厅里有哪些展板，哪张公示该更换就一清二楚。</translation>
    </message>
    <message>
        <source>Add a board</source>
        <translation>添加展板</translation>
    </message>
    <message>
        <source>Save all as one PDF…</source>
        <translation>全部存为一个 PDF…</translation>
    </message>
    <message>
        <source>Nothing is to be replaced</source>
        <translation>没有待更换公示</translation>
    </message>
    <message>
        <source>Print all to be replaced ({n})</source>
        <translation>打印全部待更换（{n} 张）</translation>
    </message>
    <message>
        <source>Print the list ({n} to take down)</source>
        <translation>打印更换清单（取下 {n} 张）</translation>
    </message>
    <message>
        <source>{sizes}; in walking order, with the list</source>
        <translation>{sizes}，按走动顺序出纸，附更换清单</translation>
    </message>
    <message>
        <source>{sheet} is up</source>
        <translation>{sheet}已贴好</translation>
    </message>
    <message>
        <source>{sheet} has no place on {board} any more</source>
        <translation>已从{board}移除{sheet}</translation>
    </message>
    <message>
        <source>{sheet} has its place on {board}</source>
        <translation>{sheet}已登记上墙：{board}</translation>
    </message>
    <message>
        <source>{board}: everything is up</source>
        <translation>{board}已全部贴好</translation>
    </message>
    <message>
        <source>Name and place…</source>
        <translation>名称、位置…</translation>
    </message>
    <message>
        <source>Earlier on the walk</source>
        <translation>走动顺序提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>走动顺序推后</translation>
    </message>
    <message>
        <source>{board} is removed</source>
        <translation>展板“{board}”已移除</translation>
    </message>
    <message>
        <source>Remove the board</source>
        <translation>移除展板</translation>
    </message>
    <message>
        <source>Add a board…</source>
        <translation>添加展板…</translation>
    </message>
    <message>
        <source>Enter the wall walk…</source>
        <translation>录入巡墙结果…</translation>
    </message>
</context>
<context>
    <name>WallState</name>
    <message>
        <source>to be printed</source>
        <translation>待印</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>to be replaced</source>
        <translation>待更换</translation>
    </message>
    <message>
        <source>printed, not up</source>
        <translation>已印待贴</translation>
    </message>
    <message>
        <source>to be taken down</source>
        <translation>待取下</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>无法核对</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The encoding of {name} is not certain; it was read as {encoding}.</source>
        <translation>{name} 的编码不能确定，按 {encoding} 读取。</translation>
    </message>
    <message>
        <source>{name} was read as {encoding}, but some characters in it are damaged.</source>
        <translation>{name} 按 {encoding} 读取，其中有损坏的字符。</translation>
    </message>
    <message>
        <source>{name} holds error values such as #REF!; their cells are read as empty.</source>
        <translation>{name} 里有 #REF! 之类的错误值，这些单元格按空读取。</translation>
    </message>
    <message>
        <source>Row {line}: “{value}” is masked and does not fit ours: our {field} stays</source>
        <translation>第 {line} 行：“{value}”已脱敏，与本厅记录不符，保留本厅的 {field}</translation>
    </message>
    <message>
        <source>Row {line}: {item}: the promise is longer than the statutory limit</source>
        <translation>第 {line} 行：{item} 的承诺时限长于法定时限</translation>
    </message>
    <message>
        <source>These columns were not kept: {fields}</source>
        <translation>以下各列未保存：{fields}</translation>
    </message>
    <message>
        <source>No row says level 5: if the device counts otherwise than 1 to 5, say which it is and import again</source>
        <translation>没有一行是等级 5：如果评价器不按 1–5 编码，请选定其类型后重新导入</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
</context>
<context>
    <name>WeekPlansDialog</name>
    <message>
        <source>Kept weeks</source>
        <translation>排班模板</translation>
    </message>
    <message>
        <source>The week {first} – {last}</source>
        <translation>{first}至{last}这一周</translation>
    </message>
    <message>
        <source>ordinary week, peak season…</source>
        <translation>平常周、高峰周…</translation>
    </message>
    <message>
        <source>Keep this week</source>
        <translation>存为模板</translation>
    </message>
    <message>
        <source>Keep the week that is shown as</source>
        <translation>把这一周存为模板，名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Seats, duties and longer hours; what stands in the week already stays</source>
        <translation>包括调岗、值班和延时服务；这一周已排的不动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Plan the week like this</source>
        <translation>套用到这一周</translation>
    </message>
    <message>
        <source>{n} lines planned</source>
        <translation>已排 {n} 条</translation>
    </message>
</context>
<context>
    <name>WeeklyDialog</name>
    <message>
        <source>Summary of the week</source>
        <translation>一周一小结</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>存为 Word…</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览打印</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周情况</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周安排</translation>
    </message>
    <message>
        <source>follows the figures</source>
        <translation>随数字更新</translation>
    </message>
    <message>
        <source>Draft again</source>
        <translation>重拟</translation>
    </message>
    <message>
        <source>Week {week}, {first} to {last}</source>
        <translation>第 {week} 周，{first}至{last}</translation>
    </message>
    <message>
        <source>Received {received}, closed {closed}, returned {returned}, late {late}, in hand {open}; timed {timed}</source>
        <translation>收件 {received}，办结 {closed}，退件 {returned}，超时 {late}，在办 {open}；其中逐件计时 {timed}</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>已手工修改</translation>
    </message>
    <message>
        <source>The summary of the week is kept</source>
        <translation>小结已保存</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已存为 {file}</translation>
    </message>
</context>
<context>
    <name>WhoSatDialog</name>
    <message>
        <source>Who sat there?</source>
        <translation>当时谁在岗</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nobody is known to have sat there</source>
        <translation>没有在岗记录</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>WindowDialog</name>
    <message>
        <source>Comprehensive</source>
        <translation>综合窗口</translation>
    </message>
    <message>
        <source>Of a department</source>
        <translation>部门窗口</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>出证窗口</translation>
    </message>
    <message>
        <source>Items it handles</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>A: whose window it is</source>
        <translation>A 岗</translation>
    </message>
    <message>
        <source>B: who stands in</source>
        <translation>B 岗（顶岗人）</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Business system</source>
        <translation>业务系统</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pledge, one a line</source>
        <translation>窗口承诺（一行一条）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{window} is saved</source>
        <translation>已保存{window}的资料</translation>
    </message>
</context>
<context>
    <name>WindowsMore</name>
    <message>
        <source>Duties of the week…</source>
        <translation>值班安排…</translation>
    </message>
    <message>
        <source>Longer hours and holidays…</source>
        <translation>延时和节假日服务…</translation>
    </message>
    <message>
        <source>Kept weeks…</source>
        <translation>排班模板…</translation>
    </message>
    <message>
        <source>Who sat there?…</source>
        <translation>当时谁在岗…</translation>
    </message>
    <message>
        <source>Who can do what…</source>
        <translation>会办事项…</translation>
    </message>
    <message>
        <source>Hand over a post…</source>
        <translation>岗位交接…</translation>
    </message>
    <message>
        <source>Paste people from Excel</source>
        <translation>从 Excel 粘贴人员</translation>
    </message>
    <message>
        <source>People from a table…</source>
        <translation>从表格导入人员…</translation>
    </message>
    <message>
        <source>Save the people as a table…</source>
        <translation>把人员名单存为表格…</translation>
    </message>
    <message>
        <source>Photos from a folder…</source>
        <translation>从文件夹导入照片…</translation>
    </message>
    <message>
        <source>Arrange the windows</source>
        <translation>摆放窗口</translation>
    </message>
    <message>
        <source>Keys, stamps and other things in custody</source>
        <translation>钥匙、印章等保管物品</translation>
    </message>
    <message>
        <source>Areas of responsibility</source>
        <translation>责任区</translation>
    </message>
    <message>
        <source>Leading groups</source>
        <translation>领导小组</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>Tu</source>
        <translation>二</translation>
    </message>
    <message>
        <source>W</source>
        <translation>班</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>一</translation>
    </message>
    <message>
        <source>We</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>日</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>H</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Calendar {year}</source>
        <translation>{year} 年日历</translation>
    </message>
    <message>
        <source>{n} working days</source>
        <translation>{n} 个工作日</translation>
    </message>
</context>
<context>
    <name>_SearchCard</name>
    <message>
        <source>{n} found</source>
        <translation>{n} 个</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>second wish</source>
        <translation>第二项</translation>
    </message>
    <message>
        <source>next kind</source>
        <translation>下一类</translation>
    </message>
    <message>
        <source>Characters, pinyin or number</source>
        <translation>可输汉字、拼音、首字母、编号</translation>
    </message>
</context>
</TS>
