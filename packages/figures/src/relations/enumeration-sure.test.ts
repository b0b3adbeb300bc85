import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readEnumerations } from './enumeration.js'

const verdicts = (text: string) => verdictsBy(readEnumerations, text).map((line) => line.replace(/:.*/, ''))

describe('a list whose names are each one of what is counted', () => {
  it.each([
    ['bodies, above the number', '县总工会、县文旅局、县教育局、县水务局 3 部门联合发文。'],
    ['bodies before 等', '县总工会、县文旅局、县教育局、县水务局等三部门联合发文。'],
    ['bodies, below the number', '由县总工会、县文旅局、县教育局 5 家单位联合主办。'],
    ['bodies, far below the number', '县总工会、县文旅局、县教育局 33 家单位联合主办。'],
    ['bodies, and 1', '县总工会、县文旅局、县教育局 1 家单位联合主办。'],
    ['bodies parted by 和', '县总工会、县文旅局和县教育局 4 部门联合发文。'],
    ['places, one with a numeral in its name', '在东川、西川、南川、五里铺等 3 个镇推开。'],
    ['groups called as their noun', '成立接待组、后勤组、宣传组两个工作组。'],
    ['groups, too few', '成立接待组、后勤组、宣传组四个工作组。'],
    ['families in their marks', '评出“书香家庭”“和谐家庭”“绿色家庭”等两类家庭 60 户。'],
    ['titles before 等', '制定《实施方案》《考核办法》《管理细则》等 2 个文件。'],
    ['courses that were set up', '开设书法、合唱、茶艺、剪纸等 3 个班次。'],
    ['fields', '涵盖政策讲解、技能培训、法律援助 2 个方面。'],
    ['subjects, far below the number', '按语文、数学、英语 33 个学科组队。'],
    ['events of a match', '比赛设男单、女单、男双、女双、混双 6 个项目。'],
  ])('is wrong: %s: %s', (_, text) => {
    expect(verdicts(text)).toEqual(['violated'])
  })

  it('is likely wrong where the right number may be typed twice, for the places may be of a higher level', () => {
    expect(verdicts('东川、西川、南川、北川 44 个乡镇受灾。')).toEqual(['violated (likely)'])
  })

  it.each([
    ['bodies', '县总工会、县文旅局、县教育局 3 部门联合发文。'],
    ['bodies parted by 和', '县总工会、县文旅局和县教育局 3 部门联合发文。'],
    ['groups', '成立接待组、后勤组、宣传组三个工作组。'],
    ['families in their marks', '评出“书香家庭”“和谐家庭”“绿色家庭”等五类家庭 60 户。'],
    ['courses that were set up', '开设书法、合唱、茶艺、剪纸等 6 个班次。'],
    ['titles before 等', '制定《实施方案》《考核办法》《管理细则》等 5 个文件。'],
    ['places with 以及', '在东川、西川以及南川 3 个乡镇推开。'],
  ])('is right: %s: %s', (_, text) => {
    expect(verdicts(text)).toEqual(['consistent'])
  })

  it.each([
    ['a body that acts with the others', '县妇联会同县文旅局、县教育局、县水务局 4 家单位发文。'],
    ['the first body in the clause before', '由县妇联牵头，县文旅局、县教育局、县水务局 4 家单位配合。'],
    ['a body before a comma', '县妇联、县残联，县文旅局、县教育局、县水务局 5 家单位参加。'],
    ['members named in part', '县文旅局、县教育局、县水务局 12 家成员单位参加。'],
    ['rooms of bodies', '慰问县医院、县中医院、县妇幼保健院 5 个科室。'],
    ['rooms of bodies', '慰问县医院、县中医院、县妇幼保健院 5 个科室医护人员。'],
    ['half a name after 和', '县妇联、县教育局、县农业和农村局 5 部门联合发文。'],
    ['bodies that have others under them', '县教育局、县水务局、县林业局下属 9 家单位参加。'],
    ['groups of groups', '分为宣传组、保障组、督导组 12 个小组。'],
    ['things of some kinds', '设综合、税务、社保 8 个窗口。'],
    ['more courses than kinds', '开设书法、合唱、茶艺 8 个班次。'],
    ['the places of the last name', '走访东川、西川以及南川 5 个乡镇。'],
    ['places that may have many', '走访东川、西川以及南川 12 个村。'],
    ['cities with their counties', '在东川、西川、南川 8 个县区试点。'],
    ['problems of some fields', '化解住房、就学、就医、养老等 3 件难题。'],
    ['一个 after a list', '把东川、西川、南川连成一个片区。'],
    ['families that are counted otherwise', '评出“书香家庭”“和谐家庭”“绿色家庭”60 户。'],
  ])('says nothing: %s: %s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })
})
