import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.js'

function outline(...lines: string[]) {
  const { masthead, sections } = parseBulletin(lines.join('\n\n'), { format: 'markdown' }).bulletin
  return {
    ...(masthead ? { masthead: masthead.lines.map(({ text }) => text) } : {}),
    sections: sections.map(({ heading, articles }) => ({ ...(heading ? { heading } : {}), titles: articles.map(({ title }) => title) })),
  }
}

describe('the headings of a Markdown file', () => {
  it('are all articles where they have one level', () => {
    expect(outline('# 全县走访困难家庭', '走访 128 户。', '# 云岭街道开展普法', '参加 320 人。')).toEqual({
      sections: [{ titles: ['全县走访困难家庭', '云岭街道开展普法'] }],
    })
  })

  it('are an article where there is one alone', () => {
    expect(outline('# 全县走访困难家庭', '走访 128 户。')).toEqual({ sections: [{ titles: ['全县走访困难家庭'] }] })
  })

  it('are the masthead and articles where a single one stands above one level', () => {
    expect(outline('# 青禾妇儿简报', '第 3 期', '## 全县走访困难家庭', '走访 128 户。', '## 云岭街道开展普法', '参加 320 人。')).toEqual({
      masthead: ['青禾妇儿简报', '第 3 期'],
      sections: [{ titles: ['全县走访困难家庭', '云岭街道开展普法'] }],
    })
  })

  it('are sections and articles where the upper level has several', () => {
    expect(outline('# 要闻', '## 全县走访困难家庭', '走访 128 户。', '# 简讯', '## 云岭街道开展普法', '参加 320 人。')).toEqual({
      sections: [
        { heading: '要闻', titles: ['全县走访困难家庭'] },
        { heading: '简讯', titles: ['云岭街道开展普法'] },
      ],
    })
  })

  it('are masthead, sections and articles where there are three levels', () => {
    expect(outline('# 青禾妇儿简报', '## 要闻', '### 全县走访困难家庭', '走访 128 户。', '## 简讯', '### 云岭街道开展普法', '参加 320 人。')).toEqual(
      {
        masthead: ['青禾妇儿简报'],
        sections: [
          { heading: '要闻', titles: ['全县走访困难家庭'] },
          { heading: '简讯', titles: ['云岭街道开展普法'] },
        ],
      },
    )
  })

  it('have no masthead where the single top heading comes later', () => {
    expect(outline('## 全县走访困难家庭', '走访 128 户。', '# 简讯', '## 云岭街道开展普法', '参加 320 人。')).toEqual({
      sections: [{ titles: ['全县走访困难家庭'] }, { heading: '简讯', titles: ['云岭街道开展普法'] }],
    })
  })

  it('may leave a level out', () => {
    expect(outline('# 青禾妇儿简报', '### 全县走访困难家庭', '走访 128 户。')).toEqual({
      masthead: ['青禾妇儿简报'],
      sections: [{ titles: ['全县走访困难家庭'] }],
    })
  })

  it('lose 【】 and ： as sections', () => {
    expect(
      outline('# 【要闻】', '## 全县走访困难家庭', '走访 128 户。', '# 简讯：', '## 云岭街道开展普法', '参加 320 人。').sections.map(
        ({ heading }) => heading,
      ),
    ).toEqual(['要闻', '简讯'])
  })
})

describe('a numbered heading', () => {
  const text = [
    '## 全县走访困难家庭',
    '### 一、领导带头',
    '走访 36 户。',
    '#### （一）分组',
    '每组 4 人。',
    '## 云岭街道开展普法',
    '参加 320 人。',
  ].join('\n\n')
  const { sections } = parseBulletin(text, { format: 'markdown' }).bulletin

  it('opens no article, however deep it is', () => {
    expect(sections.map(({ articles }) => articles.map(({ title }) => title))).toEqual([['全县走访困难家庭', '云岭街道开展普法']])
  })

  it('is a heading among the paragraphs, its level the depth below the title', () => {
    expect(sections[0]?.articles[0]?.paragraphs.map(({ text: words, kind, level }) => [words, kind, level])).toEqual([
      ['一、领导带头', 'heading', 1],
      ['走访 36 户。', undefined, undefined],
      ['（一）分组', 'heading', 2],
      ['每组 4 人。', undefined, undefined],
    ])
  })

  it('stays in its article on the level of the titles, too', () => {
    expect(outline('## 全县走访困难家庭', '走访 128 户。', '## 一、领导带头', '走访 36 户。')).toEqual({
      sections: [{ titles: ['全县走访困难家庭'] }],
    })
  })
})

describe('without headings', () => {
  it('structure is found as in text', () => {
    const text =
      '青禾妇儿简报\n\n第 3 期\n\n县妇联编　2026 年 3 月 5 日\n\n全县走访困难家庭\n\n3 月 2 日，县妇联走访困难家庭 128 户。\n\n信息来源：县妇联'
    const { masthead, sections } = parseBulletin(text, { format: 'markdown' }).bulletin
    expect(masthead).toMatchObject({ title: '青禾妇儿简报', issue: 3, issuer: '县妇联', date: '2026-03-05' })
    expect(sections[0]?.articles[0]).toMatchObject({ title: '全县走访困难家庭', source: { label: '信息来源', name: '县妇联' } })
  })
})
