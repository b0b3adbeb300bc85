import { lint, rules } from '@jianbao/lint'
import { parseBulletin } from '@jianbao/parser'
import type { Config, FileResult } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import type { CheckedFile, FormatContext } from '../formatter.js'
import { page } from './page.js'

const CONTEXT: FormatContext = {
  language: 'zh-CN',
  colors: false,
  width: Number.POSITIVE_INFINITY,
  ruleCount: 72,
  rules,
  activeRules: rules,
  version: '1.2.3',
  cwd: '/',
  showSuppressed: false,
}

function checked(text: string, { filePath = 'draft.txt', ...config }: Config & { filePath?: string } = {}): CheckedFile {
  const { bulletin } = parseBulletin(text, { format: filePath.endsWith('.md') ? 'markdown' : 'text' })
  const articles = bulletin.sections.reduce((sum, section) => sum + section.articles.length, 0)
  return { result: { filePath, ...lint(bulletin, { language: 'zh-CN', ...config }) }, bulletin, articles }
}

const failed: CheckedFile = {
  result: {
    filePath: 'cut.pdf',
    messages: [{ fatal: true, ruleId: null, severity: 2, code: 'JB_DAMAGED', message: '文件已损坏或不完整。' }],
    suppressedMessages: [],
    errorCount: 1,
    fatalErrorCount: 1,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
  },
}

const of = (text: string, context: Partial<FormatContext> = {}) => page([checked(text)], { ...CONTEXT, ...context })
const withoutStyle = (markup: string) => markup.replace(/<style>[\s\S]*<\/style>/, '')

/** What a reader sees, without the numbers of marks. */
const words = (markup: string) =>
  withoutStyle(markup)
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, '')

const BAD = '县妇联排查安全隐患\n\n　　全县共排查隐患 245 处，其中重大隐患 254 处，均已建立台账。\n\n信息来源：县妇联\n'
const GOOD = BAD.replace('254', '25')

describe('the bulletin', () => {
  const PARTS = [
    '妇女工作简报',
    '第 3 期（总第 57 期）',
    '县妇联办公室　　　　2026 年 3 月 9 日',
    '————————————',
    '要闻：',
    '',
    '深情走访进万家',
    '——县妇联开展春季走访',
    '　　3 月 5 日，县妇联走访困难家庭，逐户了解生产生活情况。',
    '信息来源：县妇联',
    '',
    '————————————',
    '报：县委办公室。',
    '共印 60 份',
    '',
  ]

  it('stands in full and in its order, from the masthead to the colophon', () => {
    const shown = words(of(PARTS.join('\n')))
    const places = PARTS.filter((line) => /[^—]/.test(line)).map((line) => shown.lastIndexOf(line.trim()))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('has headings in their order, none left out', () => {
    const levels = [...withoutStyle(of(PARTS.join('\n'))).matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels.at(0)).toBe(1)
    expect(levels.at(-1)).toBe(4)
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  })

  it('says where a title is not printed', () => {
    const untitled = '　　3 月 5 日，县妇联走访困难家庭 12 户，逐户了解生产生活情况。\n信息来源：县妇联\n'
    expect(of(`${GOOD}\n${untitled}`)).toContain('（没有标题）')
  })

  it('has its tables as tables, with headers, and the figures marked in their cells', () => {
    const table =
      '# 县妇联排查隐患\n\n排查情况如下。\n\n| 县区 | 隐患 |\n| --- | --- |\n| 城关 | 12 |\n| 北乡 | 20 |\n| 合计 | 41 |\n\n信息来源：县妇联\n'
    const markup = page([checked(table, { filePath: 'draft.md' })], CONTEXT)
    expect(markup).toContain('<th scope="col">县区</th><th scope="col">隐患</th>')
    expect(markup).toMatch(/<th scope="row">合计<\/th><td><a class="mark claimed is-error rule-1" id="m1" href="#n1">41<sup>/)
    expect(markup).toMatch(/<th scope="row">城关<\/th><td><a class="mark compared is-error rule-1" id="m1-1" href="#n1">12<sup>/)
  })
})

describe('a finding', () => {
  const markup = of(BAD)

  it('is marked at the figure that it claims, and at the other one', () => {
    expect(markup).toMatch(/其中重大隐患 <a class="mark claimed is-error rule-1" id="m1" href="#n1">254 处<sup>/)
    expect(markup).toMatch(/共排查隐患 <a class="mark compared is-error rule-1" id="m1-1" href="#n1">245 处<sup>/)
  })

  it('says its level in a word, its rule with a link, the arithmetic, the other figure and what may have been meant', () => {
    const note = /<li class="note[\s\S]*?<\/li>\s*<\/ol>|<li class="note[\s\S]*?<\/ol>/.exec(markup)?.[0] ?? ''
    expect(note).toContain('id="n1"')
    expect(note).toContain('href="#m1"')
    expect(note).toContain('错误')
    expect(note).toContain('href="https://github.com/jianbao/jianbao/blob/main/packages/lint/src/rules/part-exceeds-whole/README.md"')
    expect(words(note)).toContain('其中“重大隐患”254 处，超过总数 245 处')
    expect(words(note)).toMatch(/文中 254 处.*推算 ≤ 245 处.*相差 9 处/)
    expect(note).toContain('<a href="#m1-1">245 处</a>')
    expect(words(note)).toContain('改 254 为 245')
  })

  it('stands after its paragraph, and what follows goes on below that', () => {
    expect(markup).toMatch(
      /<div class="row"><div class="noted"><p class="is-prose">全县[\s\S]*?<\/div><ol class="notes"[\s\S]*?<\/ol><div class="rest"><p class="source">/,
    )
  })

  it('that stands in the title is marked there', () => {
    expect(of(`${GOOD}\n县妇联举办故事分享会\n信息来源：县妇联\n`)).toMatch(/<h3 class="title"><a class="mark claimed[^>]*>县妇联举办故事分享会<sup>/)
  })

  it('about a directive stands before the text, since it is marked nowhere', () => {
    const markup = of(`<!-- jianbao-disable-next-line share-mismatch -->\n${GOOD}`)
    expect(words(markup)).toContain('不在正文里的问题')
    expect(markup).not.toContain('href="#m1"')
  })

  it('of a rule of a plugin has no link, since its page is not known', () => {
    const file = checked(BAD)
    const messages = file.result.messages.map((message) => ({ ...message, ruleId: 'our-rule' })) as FileResult['messages']
    const markup = page([{ ...file, result: { ...file.result, messages } }], CONTEXT)
    expect(markup).toContain('<code>our-rule</code>')
    expect(markup).not.toContain('rules/our-rule')
  })
})

describe('several findings in one paragraph', () => {
  const markup = of('县妇联走访 35 名儿童\n\n　　10 月 14 日，县妇联走访 53 名儿童，其中女童 60 名。\n\n信息来源：县妇联\n')

  it('overlap, and have every link lead somewhere and every mark a name of its own', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const targets = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    // 53 名 is the claim of the one and the whole of the other.
    expect(markup).toMatch(/<span id="m2-1"><\/span><a class="mark claimed is-error rule-1" id="m1" href="#n1">53 名<sup>/)
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('leave the text as it was', () => {
    expect(words(markup)).toContain('10 月 14 日，县妇联走访 53 名儿童，其中女童 60 名。')
  })
})

describe('silenced findings', () => {
  const silenced = BAD.replace('　　全县', '<!-- jianbao-disable-next-line part-exceeds-whole -- 含复查 -->\n　　全县')

  it('are left out', () => {
    expect(of(silenced)).not.toContain('<li class="note')
    expect(words(of(silenced))).toContain('没有发现问题')
  })

  it('are shown with their reason where they are wanted, and counted apart', () => {
    const markup = of(silenced, { showSuppressed: true })
    expect(markup).toContain('<li class="note is-silenced rule-1" id="n1">')
    expect(words(markup)).toContain('压下的理由：含复查')
    expect(words(markup)).toContain('没有发现问题')
    expect(words(markup)).toContain('1 个已压下')
  })
})

describe('the top of the page', () => {
  it('says of a clean run what was checked', () => {
    expect(words(of(GOOD))).toContain('没有发现问题：1 个文件、1 篇文章，都用 72 条规则检查过')
    expect(words(of(GOOD, { language: 'en' }))).toContain('Nothing found: 1 file with 1 article, checked by 72 rules')
  })

  it('lists what could not be read, with the reason, and calls the run not clean', () => {
    const markup = words(page([checked(GOOD), failed], CONTEXT))
    expect(markup).toContain('cut.pdf 文件已损坏或不完整。 JB_DAMAGED')
    expect(markup).toContain('另有 1 个文件没有检查完')
    expect(words(page([failed], CONTEXT))).toContain('没有检查任何文件')
  })

  it('counts the findings by rule and by article, in words as in bars', () => {
    const markup = of(BAD)
    expect(markup).toMatch(
      /<th scope="row"><a class="rule"[\s\S]*?part-exceeds-whole[\s\S]*?<svg [^>]*aria-hidden="true"[\s\S]*?<span>1 个错误<\/span>/,
    )
    expect(markup).toMatch(/<th scope="row"><a href="#f1-s1-a1">县妇联排查安全隐患<\/a>/)
    expect(markup).toContain('<article id="f1-s1-a1">')
  })

  it('hides a level or a rule by style alone', () => {
    const markup = of(BAD)
    for (const name of ['error', 'rule-1']) {
      expect(markup).toContain(`id="show-${name}"`)
      expect(markup).toContain(`body:has(#show-${name}:not(:checked))`)
    }
    expect(markup).not.toMatch(/<script/)
  })

  it('lists the files where there are several, and folds those that are clean', () => {
    const markup = page([checked(BAD), checked(GOOD, { filePath: 'good.txt' })], CONTEXT)
    expect(markup).toMatch(/<nav[\s\S]*href="#f2">good\.txt<\/a> 没有问题[\s\S]*<\/nav>/)
    expect(markup).toMatch(/id="f2"[\s\S]*<details><summary>全文<\/summary><div class="bulletin"/)
  })
})

describe('whatever a bulletin holds', () => {
  it('is text: markup, references, quotes, control characters and turned writing do nothing', () => {
    const hostile = `县妇联<img src=x onerror=alert(1)>排查"隐患"\n\n　　</p></style><script>alert(1)</script> &copy 'onclick=' 共 \u202e542\u202c 处\u0007。全县共排查隐患 245 处，其中重大隐患 254 处。\n\n信息来源：<svg/onload=alert(1)>\n`
    const markup = withoutStyle(page([checked(hostile, { filePath: '"><script>.txt' })], CONTEXT))
    expect(markup).not.toMatch(/<script|<img|<svg\/|\u202e|\u0007/)
    expect(words(markup)).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp;copy &#39;onclick=&#39; 共 &lt;U+202E&gt;542&lt;U+202C&gt; 处&lt;U+0007&gt;。',
    )
    expect(words(markup)).toContain('信息来源：&lt;svg/onload=alert(1)&gt;')
  })

  it('could load nothing, even were it markup: the policy allows the style of the page by its hash, and nothing else', async () => {
    const markup = of(BAD)
    const style = /<style>([\s\S]*)<\/style>/.exec(markup)?.[1] ?? ''
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
    const hash = Buffer.from(digest).toString('base64')
    expect(markup).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    )
    expect(withoutStyle(markup)).not.toMatch(/ style=| on[a-z]+=| src=|<link|url\(/)
    expect(style).not.toMatch(/url\(|@import/)
  })
})

describe('the page', () => {
  it('is in the language of the run, the bulletin always in Chinese', () => {
    const english = page([checked(BAD, { language: 'en' })], { ...CONTEXT, language: 'en' })
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('<div class="bulletin" lang="zh-CN">')
    expect(english).toContain('<ol class="notes" lang="en"')
    expect(english).toContain('<h1>Bulletin report</h1>')
    expect(of(BAD)).toContain('<html lang="zh-CN">')
  })

  it('takes time in proportion to what it holds', () => {
    const [small, large] = [longDraft(300), longDraft(1200)]
    expect(small.result.messages).toHaveLength(200)
    const time = (file: CheckedFile) => {
      const times = Array.from({ length: 7 }, () => {
        const start = performance.now()
        page([file], CONTEXT)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    time(small)
    // Four times as much; sixteen times as long would be the square.
    expect(time(large) / time(small)).toBeLessThan(9)
  }, 20_000)
})

/** A bulletin of so many paragraphs, two of three with the finding of the first: how long it takes to lint is not what is measured. */
function longDraft(paragraphs: number): CheckedFile {
  const sentence = '　　全县共排查隐患 245 处，其中重大隐患 254 处，均已建立台账，逐项明确责任人。'
  const text = (number: number) => `县妇联排查安全隐患\n\n${Array.from({ length: number }, () => sentence).join('\n')}\n\n信息来源：县妇联\n`
  const { result } = checked(text(1))
  const { bulletin } = parseBulletin(text(paragraphs), { format: 'text' })
  const first = result.messages.find((message) => !('fatal' in message))
  if (!first || 'fatal' in first) throw new Error('the sentence brings no finding')
  const messages = Array.from({ length: paragraphs }, (_, index) => index)
    .filter((index) => index % 3 > 0)
    .map((index) => {
      const moved = <P extends { line: number; endLine: number }>(place: P): P => ({
        ...place,
        line: place.line + index,
        endLine: place.endLine + index,
      })
      return { ...moved(first), related: (first.related ?? []).map(moved) }
    })
  return { result: { ...result, messages }, bulletin, articles: 1 }
}
