import { existsSync, readFileSync } from 'node:fs'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { locate } from '../../blocks.js'
import { readBulletin } from '../../read.js'
import { squeeze } from '../../testing/places.js'
import { blocksOf } from '../../testing/whole.js'
import { wordsOf } from '../../testing/words.js'
import type { Bulletin } from '../../types.js'
import { encoderOf } from '../text/encode.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (html: string, filename = '简报.html') => readBulletin(utf8(html), { filename })
const body = (html: string) => `<!DOCTYPE html><html><head><title>简报</title></head><body>${html}</body></html>`

/** The paragraphs of the first article. */
const paragraphs = async (html: string) => (await read(body(html))).bulletin.sections[0]?.articles[0]?.paragraphs ?? []
const texts = async (html: string) => (await paragraphs(html)).map(({ text }) => text)

/** What a stretch of the source shows. */
function shown(source: string): string {
  const text = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : ''
  return squeeze(parseFragment(source).childNodes.map(text).join(''))
}

/** Takes random spans of the blocks and reads the source at the place that each is said to have, tags and references resolved. */
function expectPlaces(text: string, bulletin: Bulletin, skipped: RegExp): void {
  const lines = text.split(/\r\n|\n|\r/)
  let state = 11
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % below
  }
  const blocks = blocksOf(bulletin)
  for (let count = 0; count < 400; count += 1) {
    const block = blocks[random(blocks.length)]
    if (!block) continue
    const start = random(block.text.length)
    const end = start + 1 + random(Math.min(60, block.text.length - start))
    const words = block.text.slice(start, end)
    if (/^\s|\s$/.test(words) || skipped.test(words)) continue
    const place = locate(block, start, end)
    const stretch = lines
      .slice(place.start.line - 1, place.end.line)
      .map((line, index, all) => line.slice(index === 0 ? place.start.column - 1 : 0, index === all.length - 1 ? place.end.column - 1 : undefined))
      .join('\n')
    expect(shown(stretch)).toBe(squeeze(words))
    expect(text.slice(place.start.offset, place.end.offset).replace(/\r\n?/g, '\n')).toBe(stretch)
  }
}

const PAGE = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>青禾县妇联开展走访慰问_青禾县人民政府</title>
<meta name="ArticleTitle" content="青禾县妇联开展走访慰问"></head>
<body>
<div class="header"><h1 class="logo"><a href="/">青禾县人民政府</a></h1>
<ul class="nav"><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li></ul></div>
<div class="wrap">
 <div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/x">政务动态</a></div>
 <h2 class="title">青禾县妇联开展走访慰问</h2>
 <div class="info"><span>来源：<a href="/f">县妇联</a></span>　<span>发布时间：2026-03-05 09:30</span>
  <span>浏览次数：<b>128</b></span> 字号：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>] <a href="#">分享</a> <a href="#">打印</a></div>
 <div class="TRS_Editor">
  <p>　　3 月 5 日，青禾县妇联走访困难家
庭 128 户，发放慰问金 6.4 万元。</p>
  <p>&nbsp;&nbsp;&nbsp;&nbsp;县妇联主席林晓说：&ldquo;要<strong>持续</strong>关注。&rdquo;</p>
 </div>
 <div>责任编辑：周敏</div>
 <div class="prevnext">上一篇：<a href="/1">云岭镇普法</a> 下一篇：<a href="/2">文昌镇助学</a></div>
</div>
<div class="footer">主办：青禾县人民政府办公室　版权所有</div>
</body></html>
`

describe('white space', () => {
  it('at a line end between Chinese characters or marks is nothing', async () => {
    expect(await texts('<p>甘露县教\n育厅走访，\n  “一对一”\r\n帮扶。</p>')).toEqual(['甘露县教育厅走访，“一对一”帮扶。'])
  })

  it('at a line end beside a figure or a Latin word is a blank', async () => {
    expect(await texts('<p>走访\n128\n户，用 Qinghe\nDaily 报道。</p>')).toEqual(['走访 128 户，用 Qinghe Daily 报道。'])
  })

  it('at a line end is a blank everywhere in what LibreOffice saved, which ends lines at blanks only', async () => {
    const html = '<html><head><meta name="generator" content="LibreOffice 7.4"/></head><body><p>小平台\n大作用，走访 128 户。</p></body></html>'
    expect((await read(html)).bulletin.sections[0]?.articles[0]?.paragraphs[0]?.text).toBe('小平台 大作用，走访 128 户。')
  })

  it('on one line is one blank, over tags, too', async () => {
    expect(await texts('<p>走访 \t <b> 128</b>  户。</p>')).toEqual(['走访 128 户。'])
  })

  it('that is not collapsed stays: &nbsp; and 　', async () => {
    expect(await texts('<p>报名人数&nbsp;&nbsp;128 人，到场　36 人。</p>')).toEqual(['报名人数\u00a0\u00a0128 人，到场　36 人。'])
  })

  it('stays in <pre>, where line ends end lines', async () => {
    expect(await texts('<pre>\n　　云岭镇走访 36 户。\n　　合计  128 户。\n</pre>')).toEqual(['云岭镇走访 36 户。', '合计  128 户。'])
  })
})

describe('a paragraph', () => {
  it('is a block element, or what stands between <br>', async () => {
    expect(await texts('<div>云岭镇走访 36 户。<br>文昌镇走访 92 户。<p>合计 128 户。</p>另有 4 户待访。</div>')).toEqual([
      '云岭镇走访 36 户。',
      '文昌镇走访 92 户。',
      '合计 128 户。',
      '另有 4 户待访。',
    ])
  })

  it('has the words of its inline elements and links', async () => {
    expect(await texts('<p>共<b>走访</b><a href="/x">困难<i>家庭</i></a><span>128</span>户。</p>')).toEqual(['共走访困难家庭128户。'])
  })

  it.each([
    ['a script', '<script>var 户 = 1</script>'],
    ['a style', '<style>p{color:red}</style>'],
    ['a comment', '<!-- 待核 -->'],
    ['what is hidden', '<span hidden>99</span>'],
    ['what is not displayed', '<span style="color:red; display: none">99</span>'],
    ['the alternative text of an image', '<img src="a.jpg" alt="走访照片">'],
    ['a template', '<template>99</template>'],
    ['what was struck out', '<del>99</del>'],
  ])('has no words of %s', async (_, html) => {
    expect(await texts(`<p>走访${html}128 户。</p>`)).toEqual(['走访128 户。'])
  })

  it('that a style sheet hides is none, and one that is hidden in print is', async () => {
    expect(
      await texts('<style>.off{display:none} @media print{.x{display:none}}</style><p class="off">旧稿。</p><p class="x">走访 128 户。</p>'),
    ).toEqual(['走访 128 户。'])
  })

  it('has no reading aids of <ruby>', async () => {
    expect(await texts('<p>走访<ruby>旮旯<rp>(</rp><rt>gā lá</rt><rp>)</rp></ruby>村 36 户。</p>')).toEqual(['走访旮旯村 36 户。'])
  })

  it('has no marks of notes, and the 2 of a square metre', async () => {
    expect(await texts('<p>同比增长 12%<sup>[1]</sup>，比例 3%<sup><a href="#n2">2</a></sup>，新建 800 m<sup>2</sup>。</p>')).toEqual([
      '同比增长 12%，比例 3%，新建 800 m2。',
    ])
  })

  it('may be broken HTML', async () => {
    expect(await texts('<p>走访<b>128 户。<p>其中</b>老人 36 户</div></p2>，慰问 < 5 次。')).toEqual([
      '走访128 户。',
      '其中老人 36 户，慰问 < 5 次。',
    ])
  })
})

describe('a title', () => {
  const PARAGRAPH = '云岭镇妇联组织普法宣传活动 12 场，覆盖群众 3600 人次，发放宣传资料 500 份，受到群众好评。'
  const bulletin = (title: string, indent = ' style="text-indent:2em"') =>
    `${title.replaceAll('%', '云岭镇开展普法宣传')}<p${indent}>${PARAGRAPH}</p><p align=right>（云岭镇妇联）</p>` +
    `${title.replaceAll('%', '文昌镇走访困难家庭')}<p${indent}>${PARAGRAPH}</p><p align=right>（文昌镇妇联）</p>`

  it.each([
    ['a heading', '<h3>%</h3>'],
    ['set in the middle by align', '<p align="center">%</p>'],
    ['set in the middle by a style', '<p style="text-align: center; font-weight: bold">%</p>'],
    ['set in the middle by a style sheet', '<style>p.a1 { text-align: center }</style><p class="a1">%</p>'],
    ['in <center>', '<center><b>%</b></center>'],
  ])('is %s', async (_, title) => {
    const { sections } = (await read(body(bulletin(title)))).bulletin
    expect(sections.flatMap(({ articles }) => articles).map((article) => [article.title, article.source?.name, article.paragraphs.length])).toEqual([
      ['云岭镇开展普法宣传', '云岭镇妇联', 1],
      ['文昌镇走访困难家庭', '文昌镇妇联', 1],
    ])
  })

  it.each([
    ['text-indent', ' style="text-indent:32.0pt"'],
    ['text-indent of a style sheet', ' class="MsoNormal"'],
  ])('is told from a paragraph by %s', async (_, indent) => {
    const sheet = '<style><!-- p.MsoNormal {margin:0cm; text-indent:21.0pt} --></style>'
    const { sections } = (await read(body(sheet + bulletin('<p align=center>%</p>', indent)))).bulletin
    expect(sections.flatMap(({ articles }) => articles).map(({ title }) => title)).toEqual(['云岭镇开展普法宣传', '文昌镇走访困难家庭'])
  })
})

describe('a table', () => {
  it('is one block, with an empty cell where one reaches over several', async () => {
    const [table] = await paragraphs(
      '<table><tr><th>乡镇<th>户数<th>金额<tr><td rowspan=2><p>云岭<br>镇</p></td><td>36</td><td>1.8\n万元</td></tr><tr><td colspan=2>4</td></tr></table>',
    )
    expect(table?.rows).toEqual([
      ['乡镇', '户数', '金额'],
      ['云岭镇', '36', '1.8 万元'],
      ['', '4', ''],
    ])
  })

  it('that only sets the page is none', async () => {
    expect(await texts('<table><tr><td><p>走访 128 户。</p><p>其中老人 36 户。</p></td></tr></table>')).toEqual(['走访 128 户。', '其中老人 36 户。'])
  })
})

describe('a table that sets a line', () => {
  it('of issuer and date is a line of the masthead', async () => {
    const table = '<table width="100%"><tr><td>青禾县妇儿工委办编</td><td align="right">2026年3月5日</td></tr></table>'
    const { bulletin } = await read(body(`<p align=center>青禾简报</p><p align=center>第 3 期</p>${table}<p>走访 128 户。</p>`))
    expect(bulletin.masthead).toMatchObject({ issue: 3, issuer: '青禾县妇儿工委办', date: '2026-03-05' })
  })

  it('of recipients is a line of the colophon', async () => {
    const { bulletin } = await read(
      body('<p>走访 128 户。</p><table><tr><td>报：</td><td>市妇联</td></tr><tr><td>送：</td><td>县委办，县政府办</td></tr></table>'),
    )
    expect(bulletin.colophon).toMatchObject({ reportTo: ['市妇联'], sendTo: ['县委办', '县政府办'] })
  })

  it('is none where its rows are figures', async () => {
    const [table] = await paragraphs('<table><tr><td>乡镇</td><td>户数</td></tr><tr><td>云岭</td><td>36</td></tr></table>')
    expect(table?.kind).toBe('table')
  })
})

describe('a list', () => {
  it('has the numbers that are shown, and they have no place of their own', async () => {
    const blocks = await paragraphs('<ol start="3"><li>走访 128 户<li>普法 12 场</ol>')
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['list-item', '3. 走访 128 户'],
      ['list-item', '4. 普法 12 场'],
    ])
    expect(blocks[0]?.segments[0]).toMatchObject({ at: 0, generated: true })
  })

  it.each([
    ['一、走访 128 户', '<ol style="list-style-type: cjk-ideographic"><li>走访 128 户</ol>'],
    ['走访 128 户', '<ol style="list-style: none"><li>走访 128 户</ol>'],
    ['1. 走访 128 户', '<ol><li>1. 走访 128 户</ol>'],
    ['走访 128 户', '<ul><li>走访 128 户</ul>'],
  ])('shows %s', async (text, html) => {
    expect(await texts(html)).toEqual([text])
  })
})

describe('a directive', () => {
  it('stands in a comment, and stays one inside a paragraph', async () => {
    const { bulletin } = await read(body('<p>走访<!-- jianbao-disable-next-line missing-source -- 转载 -->128 户。</p>'))
    expect(bulletin.ignored.map(({ reason, text }) => [reason, text])).toEqual([['directive', 'jianbao-disable-next-line missing-source -- 转载']])
    expect(bulletin.sections[0]?.articles[0]?.paragraphs[0]?.text).toBe('走访128 户。')
  })
})

describe('a page of a government site', () => {
  it('has its article, with source and date', async () => {
    const { bulletin } = await read(PAGE)
    expect(bulletin.sections.map(({ articles }) => articles.length)).toEqual([1])
    const [article] = bulletin.sections[0]?.articles ?? []
    expect(article).toMatchObject({ title: '青禾县妇联开展走访慰问', date: '2026-03-05', source: { label: '来源', name: '县妇联' } })
    expect(article?.paragraphs.map(({ text }) => text)).toEqual([
      '3 月 5 日，青禾县妇联走访困难家庭 128 户，发放慰问金 6.4 万元。',
      '县妇联主席林晓说：“要持续关注。”',
      '责任编辑：周敏',
    ])
  })

  it('has its navigation and its buttons ignored', async () => {
    const { bulletin, text } = await read(PAGE)
    const ignored = bulletin.ignored.map(({ reason, position }) => `${reason} ${shown(text.slice(position.start.offset, position.end.offset))}`)
    expect(ignored).toEqual([
      'navigation 青禾县人民政府首页政务公开',
      'navigation 当前位置：首页>政务动态',
      'navigation 浏览次数：128字号：[大中小]分享打印',
      'navigation 上一篇：云岭镇普法下一篇：文昌镇助学',
      'navigation 主办：青禾县人民政府办公室版权所有',
    ])
  })

  it.each([
    [
      'the date first',
      '发布时间：2026-03-05　来源：县妇联',
      { date: '2026-03-05', source: { label: '来源', name: '县妇联', position: expect.anything() } },
    ],
    [
      'on lines of their own',
      '<p>发布日期：2026年3月5日</p><p>信息来源：县妇联</p>',
      { date: '2026-03-05', source: { label: '信息来源', name: '县妇联', position: expect.anything() } },
    ],
    ['with the writer', '作者：林晓　来源：县妇联　时间：2026/3/5', { byline: '作者：林晓', date: '2026-03-05' }],
  ])('may have source and date %s', async (_, info, expected) => {
    const { bulletin } = await read(PAGE.replace(/<div class="info">[\s\S]*?<\/div>/, `<div class="info">${info}</div>`))
    expect(bulletin.sections[0]?.articles[0]).toMatchObject(expected)
  })

  it('that prints no source has the one of its <meta>, at its place', async () => {
    const html = PAGE.replace(/<div class="info">[\s\S]*?<\/div>/, '').replace('</head>', '<meta name="ContentSource" content="县&#22919;联"></head>')
    const { bulletin, text } = await read(html)
    const [article] = bulletin.sections[0]?.articles ?? []
    expect(article?.source).toMatchObject({ label: '来源', name: '县妇联' })
    const { start, end } = article?.blocks.source?.position ?? { start: { offset: 0 }, end: { offset: 0 } }
    expect(text.slice(start.offset, end.offset)).toBe('县&#22919;联')
  })

  it('of old, all tables, has the words above the line of source and date for its title', async () => {
    const html = `<html><body><table><tr><td><a href=1.asp>首页</a> | <a href=2.asp>新闻</a> | <a href=3.asp>公告</a></td></tr></table>
<table><tr><td><a href=a>栏目一</a><br><a href=b>栏目二</a><br><a href=c>栏目三</a></td><td><table>
<tr><td align=center><font size=5>青禾县教育局召开安全会议</font></td></tr>
<tr><td align=center>来源：县教育局&nbsp;&nbsp;更新时间：2009-3-5&nbsp;&nbsp;点击数：321</td></tr>
<tr><td><div id=zoom>&nbsp;&nbsp;&nbsp;&nbsp;3月5日，青禾县教育局召开会议。<br>&nbsp;&nbsp;&nbsp;&nbsp;会议要求排查隐患12处。</div></td></tr></table></td></tr></table>
</body></html>`
    const [article] = (await read(html)).bulletin.sections[0]?.articles ?? []
    expect(article).toMatchObject({ title: '青禾县教育局召开安全会议', date: '2009-03-05', source: { name: '县教育局' } })
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(['3月5日，青禾县教育局召开会议。', '会议要求排查隐患12处。'])
  })

  it('of WeChat has its text, which a script shows', async () => {
    const html = body(
      '<h1 class="rich_media_title" id="activity-name">青禾县妇联开展走访慰问</h1><div id="meta_content"><span>青禾妇联</span></div><div class="rich_media_content" id="js_content" style="visibility: hidden;"><section><p>走访困难家庭 128 户。</p></section></div><div class="qr_code_pc">微信扫一扫</div>',
    )
    const [article] = (await read(html)).bulletin.sections[0]?.articles ?? []
    expect(article?.title).toContain('青禾县妇联开展走访慰问')
    expect(article?.paragraphs.at(-1)?.text).toBe('走访困难家庭 128 户。')
  })

  it('keeps all of several articles, though one is most of the page', async () => {
    const long = '文昌镇走访困难家庭 128 户，发放慰问金 6.4 万元。'.repeat(20)
    const html = body(`<article><h2>云岭镇普法</h2><p>普法 12 场。</p></article><article><h2>文昌镇走访</h2><p>${long}</p></article>`)
    const { sections } = (await read(html)).bulletin
    expect(sections.flatMap(({ articles }) => articles).map(({ title }) => title)).toEqual(['云岭镇普法', '文昌镇走访'])
  })

  it('keeps a footer that is the colophon', async () => {
    const { bulletin } = await read(body('<main><p>青禾县走访困难家庭 128 户。</p></main><footer><p>报：市妇联</p><p>送：各乡镇妇联</p></footer>'))
    expect(bulletin.colophon).toMatchObject({ reportTo: ['市妇联'], sendTo: ['各乡镇妇联'] })
  })

  it('with one date on a line of its own keeps it: it is that of the bulletin', async () => {
    const { bulletin } = await read(body('<p align=center>青禾简报</p><p align=center>第 3 期</p><p>2026年3月5日</p><p>走访 128 户。</p>'))
    expect(bulletin.masthead).toMatchObject({ title: '青禾简报', issue: 3, date: '2026-03-05' })
  })
})

describe('navigation', () => {
  it('is no word within a sentence, though a site has buttons of that name', async () => {
    expect(await texts('<p>县妇联开展经验<b>分享</b>活动，<a href="/x" class="hot">打印</a>资料 500 份。</p>')).toEqual([
      '县妇联开展经验分享活动，打印资料 500 份。',
    ])
  })

  it('is no contents list that leads to the page itself', async () => {
    const list = '<p><a href="#a">云岭镇普法</a></p><p><a href="#b">文昌镇走访</a></p><p><a href="#c">城东镇助学</a></p>'
    const { bulletin } = await read(body(`<div><p>目录</p>${list}</div><p>走访困难家庭 128 户。</p>`))
    expect(bulletin.ignored).toEqual([])
  })
})

describe('the head and the foot of a page', () => {
  it('that LibreOffice saved are no text', async () => {
    const { bulletin } = await read(body('<div title="header"><p>青禾简报</p></div><p>走访 128 户。</p><div title="footer"><p>第 3 页</p></div>'))
    expect(bulletin.ignored.map(({ reason }) => reason)).toEqual(['running-head', 'running-head'])
    expect(bulletin.sections[0]?.articles.map(({ paragraphs: own }) => own.map(({ text }) => text))).toEqual([['走访 128 户。']])
  })
})

describe('places', () => {
  it('count in the source, over tags, references and line ends', async () => {
    const { text, bulletin, isWritable } = await read(PAGE)
    expect(isWritable).toBe(true)
    expect(text).toBe(PAGE)
    expectPlaces(text, bulletin, /　发布/)
  })

  it('are the same lines and columns with CRLF', async () => {
    const { text, bulletin } = await read(PAGE.replaceAll('\n', '\r\n'))
    expectPlaces(text, bulletin, /　发布/)
  })

  it('are right behind a line end that stands for a blank', async () => {
    const { text, bulletin } = await read(body('<p>组建服务团队\n126 个，其中\n由全科医生牵头的 62 个，签约\n18.4 万人。</p>'))
    expectPlaces(text, bulletin, /$^/)
    const [block] = bulletin.sections[0]?.articles[0]?.paragraphs ?? []
    const start = block?.text.indexOf('18.4') ?? -1
    expect(block && locate(block, start, start + 4)).toMatchObject({ start: { line: 4, column: 1 }, end: { line: 4, column: 5 } })
  })

  it('of a reference are all of it, at the end of a block, too, and without its ;', async () => {
    const html = body('<p>走访&#20849;128 户&hellip;&ldquo;好。&rdquo;</p><p>气温 12&deg，走访 36 户。&raquo</p>')
    const { text, bulletin } = await read(html)
    const [first, second] = bulletin.sections[0]?.articles[0]?.paragraphs ?? []
    const at = (block: typeof first, words: string) => {
      if (!block) return undefined
      const start = block.text.indexOf(words)
      const place = locate(block, start, start + words.length)
      return text.slice(place.start.offset, place.end.offset)
    }
    expect([first?.text, second?.text]).toEqual(['走访共128 户…“好。”', '气温 12°，走访 36 户。»'])
    expect(['共', '128 户', '…', '“好。”', '”'].map((words) => at(first, words))).toEqual([
      '&#20849;',
      '128 户',
      '&hellip;',
      '&ldquo;好。&rdquo;',
      '&rdquo;',
    ])
    expect(['12°', '走访', '户。»'].map((words) => at(second, words))).toEqual(['12&deg', '走访', '户。&raquo'])
  })

  it('are those of the very words where loose text of a table is shown before it', async () => {
    const { text, bulletin } = await read(body('<table>走访<tr><td>走访 36 户。</td></tr>走访 128 户。</table>'))
    const [block] = bulletin.sections[0]?.articles[0]?.paragraphs ?? []
    expect(block?.text).toBe('走访走访 128 户。')
    const start = block?.text.indexOf('128') ?? -1
    expect(block && locate(block, start, start + 3).start.offset).toBe(text.indexOf('128'))
    expect(block && locate(block, 2, 3).start.offset).toBe(text.lastIndexOf('走访'))
  })

  it('are right in whatever a page is made of', async () => {
    const parts =
      '<p>|</p>|<div>|</div>|<b>|</b>|<table>|<tr>|<td>|</table>|<ol>|<li>|<br>|<hr>|<sup>甲</sup>|&ldquo;|&nbsp;|&nbsp|&amp;amp;|&#20849;|&|<|\n|\r\n| |　|青禾县|走访 128 户|来源：县妇联|<h2>|</h2>|<!-- x -->|<pre>|</pre>|</x>|<a href=1>|</a>|<form>|𠮷|<td colspan=3>|<center>'.split(
        '|',
      )
    let state = 5
    for (let page = 0; page < 300; page += 1) {
      let html = '<html><body>户'
      for (let count = 0; count < 30; count += 1) {
        state = (state * 1103515245 + 12345) % 2147483648
        html += parts[state % parts.length]
      }
      const { text, bulletin } = await read(html)
      for (const { text: own, segments } of blocksOf(bulletin)) {
        let before: { readonly end: number; readonly between: string } | undefined
        for (const [index, { at, offset, generated }] of segments.entries()) {
          const words = own.slice(at, segments[index + 1]?.at)
          if (generated) {
            before &&= { ...before, between: before.between + words }
            continue
          }
          expect(text.slice(offset, offset + words.length)).toBe(words)
          // Between two stretches the source shows what was put between them, and nothing else; loose text of a table has been moved.
          if (before && !html.includes('<table>')) expect(shown(text.slice(before.end, offset))).toBe(squeeze(before.between))
          before = { end: offset + words.length, between: '' }
        }
      }
    }
  })
})

describe('an encoding', () => {
  const html = (charset: string) => `<html><head><meta charset="${charset}"></head><body><p>青禾县走访 128 户，㐂村 36 户。</p></body></html>`
  const gb18030 = (text: string) => encoderOf('gb18030')(text) ?? new Uint8Array()
  const first = async (bytes: Uint8Array) =>
    (await readBulletin(bytes, { filename: 'a.html' })).bulletin.sections[0]?.articles[0]?.paragraphs[0]?.text

  it.each([
    ['gb2312, which means gb18030', gb18030(html('gb2312'))],
    ['http-equiv', gb18030(html('x').replace('<meta charset="x">', '<meta http-equiv=Content-Type content="text/html; charset=GBK">'))],
    ['none', gb18030(html('x').replace('<meta charset="x">', ''))],
    ['gb2312 where it is UTF-8', utf8(html('gb2312'))],
    ['utf-8 where it is GB18030', gb18030(html('utf-8'))],
    ['UTF-16 by its mark', Uint8Array.from([0xff, 0xfe, ...(encoderOf('utf-16le')(html('utf-16')) ?? [])])],
    ['one that does not exist', utf8(html('chinese'))],
  ])('is found: %s', async (_, bytes) => {
    expect(await first(bytes)).toBe('青禾县走访 128 户，㐂村 36 户。')
  })

  it('of big5 is read as it says', async () => {
    const bytes = encoderOf('big5')('<html><head><meta charset="big5"></head><body><p>青禾縣走訪困難家庭。</p></body></html>')
    expect(await first(bytes ?? new Uint8Array())).toBe('青禾縣走訪困難家庭。')
  })

  it('of a UTF-8 page that is cut off is UTF-8, and said to be broken', async () => {
    const whole = utf8(`${html('utf-8')}${'<p>走访困难家庭。</p>'.repeat(20)}户`)
    const { text, warnings } = await readBulletin(whole.subarray(0, whole.length - 1), { filename: 'a.html' })
    expect(text).toContain('青禾县走访 128 户')
    expect(warnings.map(({ code }) => code)).toEqual(['JB_REPLACED_CHARACTERS'])
  })
})

describe('the reader', () => {
  it.each([
    ['<!doctype html>', '简报.txt', '\n<!-- x -->\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN"><p>走访 128 户。'],
    ['<html>', '简报', '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><p>走访 128 户。'],
    ['a fragment by its name', '简报.htm', '<p>走访 128 户。</p>'],
    ['text by its name', '简报.html', '走访 128 户。<br>其中老人 36 户。'],
  ])('is chosen by %s', async (_, filename, html) => {
    expect((await readBulletin(utf8(html), { filename })).format).toBe('html')
  })

  it.each([
    ['a text that begins with a tag', '简报.txt', '<p>是段落标记，教程共 12 讲。'],
    ['a Markdown file with HTML in it', '简报.md', '<div>青禾</div>\n\n## 走访'],
  ])('is not chosen by %s', async (_, filename, text) => {
    expect((await readBulletin(utf8(text), { filename })).format).not.toBe('html')
  })

  it.each([
    ['elements nested 30,000 deep', `<html>${'<div>'.repeat(30_000)}走访 128 户。`],
    ['tables nested 30,000 deep', `<html>${'<table><tr><td>'.repeat(30_000)}走访 128 户。`],
  ])('refuses %s', async (_, html) => {
    await expect(read(html)).rejects.toMatchObject({ code: 'JB_LIMIT' })
  })

  it('reads what is nested as deep as is allowed', async () => {
    const html = `<html><body>${'<div>'.repeat(20)}走访 128 户。`
    expect((await readBulletin(utf8(html), { limits: { depth: 30 } })).bulletin.sections).toHaveLength(1)
    await expect(readBulletin(utf8(html), { limits: { depth: 15 } })).rejects.toMatchObject({ code: 'JB_LIMIT' })
  })

  it('says that random bytes behind the right beginning are no text', async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)
    await expect(readBulletin(Uint8Array.from([...utf8('<!doctype html><p>'), ...bytes]))).rejects.toMatchObject({ code: 'JB_NOT_TEXT' })
  })

  it('says that an empty page is empty', async () => {
    await expect(read(' \n')).rejects.toMatchObject({ code: 'JB_EMPTY' })
  })

  it('takes time in proportion to a page of many short lines, inline elements or cells', async () => {
    const started = performance.now()
    for (const html of ['户<br>'.repeat(20_000), `<p>${'<span>户</span>\n'.repeat(20_000)}`, `<table>${'<tr><td>村<td>1<td>2'.repeat(7000)}</table>`])
      await read(body(html))
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 30_000)
})

describe('what LibreOffice saves of a bulletin', () => {
  const folder = new URL('../../../../../../shared/seed/', import.meta.url)
  const file = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)))

  it.skipIf(!existsSync(new URL('bulletin.html', folder)))('is the same bulletin as its text (needs ../shared/seed)', async () => {
    const html = await readBulletin(file('bulletin.html'), { filename: 'bulletin.html' })
    const text = await readBulletin(file('bulletin.txt'), { filename: 'bulletin.txt' })
    expect(wordsOf(html.bulletin)).toEqual(wordsOf(text.bulletin))
    expectPlaces(html.text, html.bulletin, /$^/)
  })
})
