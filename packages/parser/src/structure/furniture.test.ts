import { expect, it } from 'vitest'
import { parseBulletin } from '../index.js'

const paragraph = (words: string) => `　　9 月以来，${words}组织社区工作者入户走访，了解家长在陪伴、沟通方面的困难，并逐户登记，建立台账。`
const articles = (text: string) =>
  parseBulletin(text, { format: 'text' }).bulletin.sections.flatMap(({ articles: own }) => own.map(({ title, source }) => [title, source?.name]))

it('takes a line for a running head where it begins several pages', () => {
  const text = `县妇联开展入户走访\n\n${paragraph('县妇联')}\n— 1 —\n妇儿工作简报\n${paragraph('镇妇联')}\n— 2 —\n妇儿工作简报\n${paragraph('村妇联')}\n信息来源：县妇联\n`
  const { bulletin } = parseBulletin(text, { format: 'text' })
  expect(bulletin.ignored?.map(({ reason }) => reason)).toEqual(['page-number', 'running-head', 'page-number', 'running-head'])
  expect(articles(text)).toEqual([['县妇联开展入户走访', '县妇联']])
})

it.each(['信息来源：县妇联', '（县妇联）'])('does not take %s for one, though two articles end right after a page number', (source) => {
  const text = `县妇联开展入户走访\n\n${paragraph('县妇联')}\n— 1 —\n${source}\n\n县妇联举办家长夜校\n\n${paragraph('镇妇联')}\n— 2 —\n${source}\n`
  expect(articles(text)).toEqual([
    ['县妇联开展入户走访', '县妇联'],
    ['县妇联举办家长夜校', '县妇联'],
  ])
})

it('does not take the title below the first page number for one, though it stands among the first lines of the file', () => {
  const text = `县妇联开展入户走访\n\n${paragraph('县妇联')}\n信息来源：县妇联\n— 1 —\n县妇联举办家长夜校\n\n${paragraph('镇妇联')}\n信息来源：镇妇联\n`
  expect(articles(text)).toEqual([
    ['县妇联开展入户走访', '县妇联'],
    ['县妇联举办家长夜校', '镇妇联'],
  ])
})
