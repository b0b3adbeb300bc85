/** The surnames of the 百家姓 and those that are frequent today; then those of two characters. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文殷施洪樊兰章鲁葛岳翟倪申季安成温芦柳邢骆齐庄涂欧祝耿关尚左聂尤鲍焦柴纪梅毕阎牛瞿詹路裴凌祁卜娄管柯卓迟席司盛蓝辛华阮应童褚项滕明穆冉单解甘伍伏凤池车巩巫寇屈应景来门闵阳费路晏冷苗曲喻丛占麦谷慕诸艾敖冼权栗班连衣商尧牟习'.split(
    '',
  ),
)
const DOUBLE_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '夏侯', '皇甫', '尉迟', '令狐', '端木', '东方', '慕容', '司徒']

/** What organisations end in. A place alone (青禾县) sends in news, too. */
const ORGANISATION =
  /(?:局|委|办|部|股|会|厅|院|校|社|署|团|站|所|处|科|室|馆|队|厂|行|网|报|台|组|厅|库|园|党校|中心|公司|集团|妇联|工会|街道|政府|学校|大学|学院|小学|中学|医院|法院|检察院|公安|电视|公众号|客户端|平台|网站|党委|支部|总工会|联合会|合作社|省|市|县|区|镇|乡|村|社区|委员会|办公室|工委|教委|卫健委|发改委|指挥部|管理所|服务区)$/

export const isOrganisation = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 40 &&
  /^[\u4e00-\u9fffA-Za-z0-9“”（）·、\s\u3000]+$/.test(text) &&
  text.split(/[、\s\u3000]+/).every((name) => name.length > 1 && ORGANISATION.test(name))

/** 闵知行, 程家园 are names, though 行 and 园 end organisations. */
const isPerson = (text: string): boolean =>
  /^[\u4e00-\u9fff·]{2,4}$/.test(text) &&
  (SURNAMES.has(text.charAt(0)) || DOUBLE_SURNAMES.some((surname) => text.startsWith(surname))) &&
  !(text.length > 2 && ORGANISATION.test(text) && !/[行园村台团]$/.test(text))

/** 林晓　周敏, 林晓、周敏; after an organisation or not: 杨树镇　林晓. */
export function isPersons(text: string): boolean {
  if (text.length > 40) return false
  const names = text.trim().split(/[、，,/／\s\u3000]+/)
  const people = names.filter(isPerson)
  const last = names.at(-1) ?? ''
  if (people.length > 0 && names.every((name) => isPerson(name) || isOrganisation(name)) && isPerson(last)) return true
  // After an organisation and a blank, two or three characters are a name, whatever it begins with.
  return names.length > 1 && /^[\u4e00-\u9fff]{2,3}$/.test(last) && !ORGANISATION.test(last) && names.slice(0, -1).every(isOrganisation)
}
