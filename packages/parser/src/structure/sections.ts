import { closeUp } from './cues.js'

/** What a plain line that heads a section ends in. */
const SECTION_ENDINGS =
  /(?:动态|之声|手记|问答|情况|实践|要闻|要情|信息|简讯|快讯|短讯|交流|之窗|风采|园地|专栏|专题|综述|摘要|摘登|选登|批示|讲话|经验|做法|典型|关注|视点|聚焦|播报|传真|速递|快递|集锦|纵横|前沿|在线|天地|论坛|参考|借鉴|观察|荐读|部署|推进|落实|行动|巡礼|榜样|故事|风貌|通报|提示|解读|政策|形势|工作|新闻|热点|亮点|掠影|一线|基层|县区|部门|镇街|来稿|活动|公示|建言|声音|心得|体会|调研|学习|督查|综合|数据|统计|荣誉)$/

/** Short, only Chinese characters, and named as sections are. */
export function isSectionName(text: string): boolean {
  const name = closeUp(text)
  return /^[\u4e00-\u9fff“”·]{2,8}$/.test(name) && SECTION_ENDINGS.test(name)
}

/** Short and only Chinese characters: may be a section's name where others in the file are alike. */
export const mayBeSectionName = (text: string): boolean => /^[\u4e00-\u9fff]{2,6}$/.test(closeUp(text))
