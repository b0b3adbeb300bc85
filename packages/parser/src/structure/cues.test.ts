import { describe, expect, it } from 'vitest'
import { bylineCue, closeUp, isCaption, isDressedPageNumber, isRule, isTerminated, numberedLevel, sectionCue, sourceCue } from './cues.js'

describe('sourceCue', () => {
  it.each([
    ['信息来源：青禾县妇联', '信息来源'],
    ['信息来源:青禾县妇联', '信息来源'],
    ['来源：青禾县妇联', '来源'],
    ['资料来源：青禾县妇联', '资料来源'],
    ['稿件来源：青禾县妇联', '稿件来源'],
    ['文章来源：青禾县妇联', '文章来源'],
    ['供稿：青禾县妇联', '供稿'],
    ['供稿单位：青禾县妇联', '供稿单位'],
    ['报送单位：青禾县妇联', '报送单位'],
    ['信息 来源：青禾县妇联', '信息来源'],
  ])('reads label and name of %s', (line, label) => {
    expect(sourceCue(line)).toEqual({ label, name: '青禾县妇联' })
  })

  it.each([
    ['【来源】青禾县妇联', '来源'],
    ['【信息来源】：青禾县妇联', '信息来源'],
    ['[来源] 青禾县妇联', '来源'],
    ['【 来源 】青禾县妇联', '来源'],
    ['【供稿单位】青禾县妇联', '供稿单位'],
  ])('reads a label in brackets of its own: %s', (line, label) => {
    expect(sourceCue(line)).toEqual({ label, name: '青禾县妇联' })
  })

  it.each([
    ['（信息来源：青禾县妇联）', '信息来源'],
    ['(供稿：青禾县妇联)', '供稿'],
    ['（来源：青禾县妇联', '来源'],
  ])('reads a source that stands whole in brackets, closed or not: %s', (line, label) => {
    expect(sourceCue(line)).toEqual({ label, name: '青禾县妇联' })
  })

  it('keeps the brackets that belong to the name', () => {
    expect(sourceCue('信息来源：青禾县妇联（妇儿工委办）')).toEqual({ label: '信息来源', name: '青禾县妇联（妇儿工委办）' })
    expect(sourceCue('（来源：青禾县妇联（妇儿工委办））')).toEqual({ label: '来源', name: '青禾县妇联（妇儿工委办）' })
  })

  it('takes 供稿 off the end of the name', () => {
    expect(sourceCue('信息来源：云岭街道 供稿')).toEqual({ label: '信息来源', name: '云岭街道' })
  })

  it('has no name where nothing follows the label', () => {
    expect(sourceCue('信息来源：')).toEqual({ label: '信息来源' })
    expect(sourceCue('【来源】')).toEqual({ label: '来源' })
  })

  it('knows further labels when they are given, in brackets too', () => {
    expect(sourceCue('报料：云岭街道')).toBeUndefined()
    expect(sourceCue('报料：云岭街道', ['报料'])).toEqual({ label: '报料', name: '云岭街道' })
    expect(sourceCue('【报料】云岭街道', ['报料'])).toEqual({ label: '报料', name: '云岭街道' })
  })

  it.each([
    ['another kind of 来源', '资金来源：县财政拨款 36 万元'],
    ['来源 as a verb', '来源于群众的意见：共 42 条'],
    ['a label without a colon', '信息来源 青禾县妇联'],
    ['a bracket that is no label', '【工作动态】青禾县妇联召开座谈会'],
    ['a person of the colophon', '责任编辑：王敏'],
    ['a label inside a sentence', '会议明确信息来源：各乡镇妇联'],
    ['a paragraph that is too long for a source', `来源：${'各乡镇妇联按月报送，'.repeat(12)}`],
  ])('is silent on %s', (_, line) => {
    expect(sourceCue(line)).toBeUndefined()
  })
})

describe('bylineCue', () => {
  it.each([
    '作者：周晓岚',
    '撰稿：周晓岚',
    '撰稿人：周晓岚',
    '供稿人：周晓岚',
    '反映人：周晓岚',
    '记者 周晓岚',
    '本报记者 周晓岚',
    '通讯员 周晓岚 郑文',
    '文/图 周晓岚',
    '文／图：周晓岚',
    '图/文：周晓岚',
    '图文/周晓岚',
    '文字：周晓岚 摄影：郑文',
    '摄影/郑文',
  ])('reads %s', (line) => {
    expect(bylineCue(line)).toBe(line)
  })

  it.each([
    ['（记者 周晓岚）', '记者 周晓岚'],
    ['（记者周晓岚）', '记者周晓岚'],
    ['(通讯员 周晓岚 郑文)', '通讯员 周晓岚 郑文'],
    ['（通讯员周晓岚 郑文）', '通讯员周晓岚 郑文'],
    ['（作者：周晓岚）', '作者：周晓岚'],
  ])('takes the brackets off: %s', (line, words) => {
    expect(bylineCue(line)).toBe(words)
  })

  it.each([
    ['a sentence', '作者：周晓岚。'],
    ['a word that begins as a role does', '记者站成立三年来服务 12 个乡镇'],
    ['such a word in brackets', '（记者站启用）'],
    ['a role that runs on without a blank', '记者周晓岚从县教育局获悉'],
    ['a sentence with a blank before its number', '记者 3 月从县教育局获悉'],
    ['a number of persons', '通讯员队伍达 320 人'],
    ['文 as the first character of a word', '文昌街道开展走访'],
    ['a person of the colophon', '责任编辑：王敏'],
    ['a paragraph', `作者：${'周晓岚、郑文、'.repeat(8)}`],
  ])('is silent on %s', (_, line) => {
    expect(bylineCue(line)).toBeUndefined()
  })
})

describe('sectionCue', () => {
  it.each([
    ['简讯', '简讯'],
    ['简讯：', '简讯'],
    ['简　讯', '简讯'],
    ['要 闻：', '要闻'],
    ['工作动态', '工作动态'],
    ['【工作动态】', '工作动态'],
    ['【 工作动态 】：', '工作动态'],
    ['〖他山之石〗', '他山之石'],
    ['★领导批示', '领导批示'],
    ['■ 基层动态：', '基层动态'],
    ['◆经验交流', '经验交流'],
    ['乡镇传真：', '乡镇传真'],
    ['部门要闻：', '部门要闻'],
  ])('reads %s as %s', (line, words) => {
    expect(sectionCue(line)).toBe(words)
  })

  it.each([
    ['a name that is not known, without its colon', '乡镇传真'],
    ['a line that leads into what follows', '会议要求：'],
    ['a bracket with a title behind it', '【工作动态】青禾县启动走访'],
    ['the label of a source', '【来源】'],
    ['the label of a source, dressed', '【信息来源】：'],
    ['a longer name', '简讯二则'],
    ['a bracketed sign', '【一】'],
    ['a list item in a sentence', '★一是走访困难家庭，二是发放慰问金'],
    ['a name with a lead', '基层动态：青禾县妇联走访'],
  ])('is silent on %s', (_, line) => {
    expect(sectionCue(line)).toBeUndefined()
  })
})

describe('closeUp', () => {
  it('closes up a name that was spaced out', () => {
    expect(closeUp('简　　讯')).toBe('简讯')
    expect(closeUp('王 敏')).toBe('王敏')
  })

  it('leaves the blank between words', () => {
    expect(closeUp('县妇联 周晓岚')).toBe('县妇联 周晓岚')
    expect(closeUp('第 3 期')).toBe('第 3 期')
  })
})

describe('numberedLevel', () => {
  it.each([
    ['一、压实责任', 1],
    ['十二、下一步打算', 1],
    ['（一）走访慰问', 2],
    ['(十一)普法宣传', 2],
    ['1.走访困难家庭', 3],
    ['１．走访困难家庭', 3],
    ['12、走访困难家庭', 3],
    ['1　走访困难家庭', 3],
    ['（1）云岭街道', 4],
    ['(12)云岭街道', 4],
  ])('of %s is %i', (line, level) => {
    expect(numberedLevel(line)).toBe(level)
  })

  it.each([
    ['a decimal', '3.5 万人参加培训'],
    ['a year', '2026 年走访困难家庭'],
    ['a count with a blank', '12 个乡镇建成儿童之家'],
    ['a date with a blank', '3 月 8 日举行座谈会'],
    ['an item inside a sentence', '一是走访困难家庭'],
    ['一 with another mark', '一，走访困难家庭'],
    ['three digits', '128.走访困难家庭'],
    ['a bracket in the middle', '走访（一）'],
  ])('has none for %s', (_, line) => {
    expect(numberedLevel(line)).toBeUndefined()
  })
})

describe('isRule', () => {
  it.each(['————————', '---', '______', '＿＿＿＿', '=====', '＊＊＊', '— — —', '━━━━'])('takes %s for a rule', (line) => {
    expect(isRule(line)).toBe(true)
  })

  it.each(['—', '——云岭街道走访侧记', '— 3 —', '………', ''])('does not take “%s” for one', (line) => {
    expect(isRule(line)).toBe(false)
  })
})

describe('isDressedPageNumber', () => {
  it.each([
    '— 3 —',
    '-3-',
    '－１２－',
    '——12——',
    '第 3 页',
    '第3页 共12页',
    '（第 3 页，共 12 页）',
    '第十二页',
    '3 / 12',
    '3／12',
    'Page 3',
    'page 3 of 12',
  ])('takes %s for a page number', (line) => {
    expect(isDressedPageNumber(line)).toBe(true)
  })

  it.each(['3', '2026', '第 3 期', '— 总第 3 期 —', '第 3 页数据有误', '共 12 页', '3/12/2026', '— 12345 —'])('does not take %s for one', (line) => {
    expect(isDressedPageNumber(line)).toBe(false)
  })
})

describe('isTerminated', () => {
  it.each(['走访全部完成。', '走访全部完成！', '“走访全部完成。”', '（走访全部完成。）', '走访慰问；', '走访慰问……'])('holds for %s', (line) => {
    expect(isTerminated(line)).toBe(true)
  })

  it.each(['走访慰问困难家庭', '主要做法有：', '走访 128 户，', '发放慰问金 6.4 万元（含物资）'])('does not hold for %s', (line) => {
    expect(isTerminated(line)).toBe(false)
  })
})

describe('isCaption', () => {
  it.each(['图为志愿者走访困难家庭', '（图为志愿者走访困难家庭）', '图1：走访现场', '图 1　走访现场', '图一 走访现场', '图片：走访现场'])(
    'takes %s for one',
    (line) => {
      expect(isCaption(line)).toBe(true)
    },
  )

  it.each(['图书馆新馆启用', '图文并茂的展板', '图片新闻', '图 1', '走访现场，图为志愿者'])('does not take %s for one', (line) => {
    expect(isCaption(line)).toBe(false)
  })
})
