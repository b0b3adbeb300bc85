import { describe, expect, it } from 'vitest'
import { relationsIn, violationsIn } from '../testing.js'

describe('figures that balance by their words', () => {
  it.each([
    ['大会应到代表 245 人，实到 231 人，因事因病请假 14 人。', 'sum consistent: whole 245 人, part 231 人, part 14 人'],
    ['上半年受理信访事项 312 件，办结 296 件，正在办理 16 件。', 'sum consistent: whole 312 件, part 296 件, part 16 件'],
    ['当月派发工单 731 件，688 件已经办结，43 件正在办理。', 'sum consistent: whole 731 件, part 688 件, part 43 件'],
    ['法庭收案 186 件，审结 171 件，未结 15 件。', 'sum consistent: whole 186 件, part 171 件, part 15 件'],
    ['共发现隐患 64 处，已整改 57 处，限期整改 7 处。', 'sum consistent: whole 64 处, part 57 处, part 7 处'],
    ['排查矛盾纠纷 128 起，化解 119 起，正在化解 9 起。', 'sum consistent: whole 128 起, part 119 起, part 9 起'],
    ['教师体检应检 640 人，实检 608 人，未检 42 人。', 'sum violated: whole 640 人, part 608 人, part 42 人'],
    ['收回选票 231 张，有效票 228 张，无效票 3 张。', 'sum consistent: whole 231 张, part 228 张, part 3 张'],
  ])('%s', (text, relation) => {
    expect(relationsIn(text)).toContain(relation)
  })

  it.each([
    ['大会应到代表 245 人，实到 231 人，因事因病请假 24 人。', 'sum violated: whole 245 人, part 231 人, part 24 人'],
    ['上半年受理信访事项 312 件，办结 269 件，正在办理 16 件。', 'sum violated: whole 312 件, part 269 件, part 16 件'],
    ['法庭收案 186 件，审结 171 件，未结 25 件。', 'sum violated: whole 186 件, part 171 件, part 25 件'],
    ['共发现隐患 64 处，已整改 57 处，限期整改 9 处。', 'sum violated: whole 64 处, part 57 处, part 9 处'],
    ['大会应到代表 245 人，实到 254 人。', 'part-whole violated: whole 245 人, part 254 人'],
    ['发放问卷 500 份，收回 586 份。', 'part-whole violated: whole 500 份, part 586 份'],
    ['发放问卷 600 份，收回 586 份，有效问卷 589 份。', 'part-whole violated: whole 586 份, part 589 份'],
    ['检查组发现隐患 58 条，当场整改 85 条。', 'part-whole violated: whole 58 条, part 85 条'],
  ])('breaks: %s', (text, relation) => {
    expect(violationsIn(text)).toEqual([relation])
  })

  it.each([
    ['those who need not come', '应到会 45 人，实到 47 人（含列席 6 人）。'],
    ['what was left over from last year', '受理案件 312 件（含上年结转 20 件），办结 296 件，正在办理 36 件。'],
    ['another unit', '受理信访事项 312 件，办结 296 批次，正在办理 16 批次。'],
    ['another sentence', '受理信访事项 312 件。办结 296 件，正在办理 26 件。'],
    ['a change', '受理信访事项比上年增加 12 件，办结 296 件，正在办理 16 件。'],
    ['one of two only', '受理信访事项 312 件，办结 296 件，回访 40 件。'],
    ['rectified by law, not on the spot', '发现问题 58 条，整改资金 85 万元。'],
    ['forms that are handed out and no questionnaires', '发放宣传册 500 份，收回 586 份。'],
  ])('is silent on %s', (_, text) => {
    expect(violationsIn(text)).toEqual([])
  })
})
