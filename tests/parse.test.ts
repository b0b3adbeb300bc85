import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Bulletin, FileResult } from '@jianbao/schema'
import * as schema from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { bad, example, folderOf, good, jianbao, root } from './command.js'

describe('jianbao parse', () => {
  it('gives a bulletin that its schema takes', () => {
    const bulletin = JSON.parse(jianbao(['parse', '--format', 'json', example('clean.txt')]).out)
    expect(schema.Bulletin.safeParse(bulletin).error?.issues ?? []).toEqual([])
  })

  it('gives one bulletin for one file, an array for several and for a folder', () => {
    const folder = folderOf({ 'in/bad.txt': bad, 'in/good.txt': good, 'one/good.txt': good })
    const parse = (...args: string[]) => JSON.parse(jianbao(['parse', '--format', 'json', ...args], { cwd: folder }).out)
    expect(parse('in/bad.txt').version).toBe(1)
    expect(parse('in/bad.txt', 'in/good.txt').map(({ filePath }: { filePath: string }) => filePath)).toEqual(['in/bad.txt', 'in/good.txt'])
    expect(parse('one').map(({ filePath }: { filePath: string }) => filePath)).toEqual(['one/good.txt'])
  })

  it('prints an outline for people', () => {
    const { out } = jianbao(['parse', 'bad.txt'], { cwd: folderOf({ 'bad.txt': bad }) })
    expect(out).toBe('bad.txt\n     1.1   县妇联排查安全隐患  （1 段，来源：县妇联）\n')
  })

  it('prints the text that places refer to, a block a line', () => {
    const { out } = jianbao(['parse', '--format', 'text', 'bad.txt'], { cwd: folderOf({ 'bad.txt': bad }) })
    expect(out).toBe('县妇联排查安全隐患\n全县共排查隐患 245 处，其中重大隐患 254 处。\n信息来源：县妇联\n')
  })

  it('ends with 2 where a file cannot be read, and tells it on standard error', () => {
    const { code, out, err } = jianbao(['parse', '--lang', 'en', '--format', 'json', 'good.txt', 'none.txt'], { cwd: folderOf({ 'good.txt': good }) })
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err).toBe('none.txt: There is no file none.txt. Check its path. [JB_NOT_FOUND]\n')
    expect(code).toBe(2)
  })
})

describe('jianbao schema and rules', () => {
  it('lint results are as their schema says', () => {
    const results = JSON.parse(jianbao(['--format', 'json', example('defects.txt'), 'none.txt']).out) as FileResult[]
    expect(schema.LintResult.safeParse(results).error?.issues ?? []).toEqual([])
  })

  it('a schema that does not exist is named with the nearest', () => {
    expect(jianbao(['schema', 'buletin', '--lang', 'en']).err).toContain('Did you mean "bulletin"?')
  })

  it('a rule is explained with its examples', () => {
    const { out, code } = jianbao(['rules', 'cutoff-wording', '--lang', 'en'])
    expect(out).toContain('✖ 截止目前，完成改造 12 处。')
    expect(code).toBe(0)
    expect(jianbao(['rules', 'cutof-wording']).code).toBe(2)
  })
})

const seed = join(root, '../shared/seed')

describe.skipIf(!existsSync(seed))('a real bulletin (skipped where ../shared is absent)', () => {
  interface GoldArticle {
    title: string
    subtitle?: string
    source: { name: string }
    paragraphs: { starts: string; ends: string }[]
  }
  const bare = (text = '') => text.replace(/\s/g, '')
  const parsed = () => JSON.parse(jianbao(['parse', '--format', 'json', join(seed, 'bulletin.txt')]).out) as Bulletin

  it('has the sections, articles, titles, sources and paragraphs that a reader sees', () => {
    const gold = JSON.parse(readFileSync(join(seed, 'structure.json'), 'utf8')) as { sections: { heading?: string; articles: GoldArticle[] }[] }
    const shape = ({ title, subtitle, source, paragraphs }: Pick<Article, 'title' | 'subtitle' | 'source'> & { paragraphs: [string, string][] }) => [
      bare(title),
      bare(subtitle),
      bare(source?.name),
      paragraphs,
    ]
    const found = parsed().sections.map(({ heading, articles }, section) => [
      heading,
      articles.map(({ paragraphs, ...article }, index) => {
        const ends = gold.sections[section]?.articles[index]?.paragraphs ?? []
        return shape({
          ...(article as Article),
          paragraphs: paragraphs.map(({ text }, number) => [
            bare(text).slice(0, bare(ends[number]?.starts).length),
            bare(text).slice(-bare(ends[number]?.ends).length),
          ]),
        })
      }),
    ])
    expect(found).toEqual(
      gold.sections.map(({ heading, articles }) => [
        heading,
        articles.map((article) =>
          shape({ ...article, paragraphs: article.paragraphs.map(({ starts, ends }) => [bare(starts), bare(ends)]) } as never),
        ),
      ]),
    )
  })

  it('has the colophon', () => {
    const gold = JSON.parse(readFileSync(join(seed, 'structure.json'), 'utf8')) as {
      colophon: { reportTo: string[]; sendTo: string[]; email: string }
    }
    expect(parsed().colophon).toMatchObject(gold.colophon)
  })

  it('brings two findings, the wrong 截止 and a half-width comma', () => {
    const [{ messages }] = JSON.parse(jianbao(['--no-config', '--format', 'json', join(seed, 'bulletin.txt')]).out) as [FileResult]
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['cutoff-wording', 'halfwidth-punctuation'])
  })
})
