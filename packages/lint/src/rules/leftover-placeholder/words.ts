/** What a number or name left open stands before: measure words and the parts of a date. */
export const SLOT =
  /^ ?(?:[万亿元人名户个件次场份所处项家条位亩吨台套辆本张批期岁年月日号天届%％]|余[人名户个件次万]|多[人名户个件次万]|公里|公斤|小时|分钟)/
/** What is counted, not owned: 杨××家 and 杨××户 are households, and 杨××名下 is hers. */
export const COUNTED = /^ ?(?:名(?![下字叫列])|[件次场份期%％万亿元]|个(?![人体]))/
/** Counted too, and no part of a name that is kept secret. */
export const ITEMS = /^ ?(?:件|场|份|期|人次|个(?![人体]))/
/** Places and bodies, whose name was left open. */
export const BODY = /^ ?(?:省|市|县|区|乡|镇|村|街道|社区|局|委|妇联|部门|单位|同志|领导|小区|学校|中学|小学)/
/** A body at any level: its place was left open. */
export const OFFICE = /^ ?(?:省|市|县|区|乡|镇|街道|社区)?(?:妇联|党委|政府|人民政府|[\u4e00-\u9fff]{2,4}局(?![部面势]))/
/** What a person does or is, whose name was left open. */
export const PERSON = /^ ?(?:主持|讲话|出席|陪同|带领|带队|介绍|主讲|同志|书记|主任|主席|局长|县长|老师)/
/** The lines of a form are left open on purpose. */
export const FIELD = /(?:[：:]|姓名|电话|手机|地址|单位|签字|签名|盖章|日期|年龄|性别|编号|职务|联系人)$/
/** X 光机 and ××牌 begin with none of these, but 家庭 and 人才 do. */
export const NO_SLOT =
  /^ ?(?:年[轻仅龄纪幼满]|人[工才家]|日[常前记报]|月[薪报]|家[具庭乡长]|本[人身]|名[下字叫列]|个[人体]|号楼|处[理于]|项目|场[地馆])/

/** What a note speaks of, and what it asks for. */
const MATTER = '此处|这里|数据|数字|具体|人数|姓名|时间|地点|名单|内容|金额|日期|来源|图片|照片|情况|单位|联系人|电话|案例|素材|细节'
const WISH =
  '(?:有待|尚待|待|请|需|需要|由[\\u4e00-\\u9fff]{1,6})(?:进一步)?(?:补充|补|填写|填报|填|核实|核对|核|确认|查证|更新|插入|添加)' +
  '(?:数据|数字|内容|姓名|名单|图片|照片|完整|后?定稿|一下)?'
const PLACE = '插入(?:图片|照片|表格)|此处(?:插图|配图|(?:插入|补充|填写).{0,6})|XX+|××+'
/** In brackets: that something is still to be filled in. Figures or a subject in them make a statement: （其中 3 件待核实）. */
export const TO_DO = new RegExp(`^(?:${MATTER}){0,3}[，,、 ]?(?:暂缺|${WISH}|${PLACE})[。！!]?$`)

/** A time, a place or a figure to be settled; by itself it says so of what is to come. */
export const UNDECIDED = /^(?:具体)?(?:时间|地点|人数|名单|数据|金额)?(?:待定|未定|待确定)$/
export const PAST = /[了过]|已|共|召开|举办|举行|开展|完成|受理|办结|参加|增加|去年|上年/
export const TO_COME = /[将拟待要应须]|计划|预计|安排|暂定|初定|初步|下一步|下月|下周|下半年|明年|年底|年内|届时|报名|征集|通知|公告|尚未/

/** Words of templates, of Word and of spreadsheets. */
export const TEMPLATE = new RegExp(
  [
    '单击此处(?:输入|键入|添加)[^，。；]{0,8}',
    '点击(?:此处)?(?:输入|添加)(?:文字|文本|内容|标题)',
    '(?:在此处|此处)(?:键入|输入|填写)(?:文字|文本|内容|标题|数据)?',
    '错误[！!] ?未(?:找到引用源|定义书签|指定书签)',
    '#(?:N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!)',
    '\\{\\{[^{}]{1,30}\\}\\}',
    '\\$\\{[^{}]{1,30}\\}',
    '(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])',
    'Lorem ipsum',
  ].join('|'),
  'g',
)

/** Family names, after which ×× keeps a person's name secret. */
export const SURNAMES =
  '王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢' +
  '汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安' +
  '殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲欧靳祁路涂兰甘裴梅童翁霍游阮尤岳'
/** Where names are kept secret anywhere, ×× is no slip. */
export const PRIVACY = /化名|匿名|被告人|被害人|犯罪|当事人|涉案|作案|某(?![些种个项一])|隐去/
