import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAttended, openedPage } from './opened-page.js'

describe('--open', () => {
  it('opens the file of --format html, however it was named', async () => {
    expect(await openedPage({ open: true, format: ['html=report.html'] }, true)).toEqual({ formats: ['html=report.html'], page: 'report.html' })
    expect(await openedPage({ open: true, format: ['html'], outputFile: 'report.html' }, true)).toEqual({
      formats: ['html'],
      outputFile: 'report.html',
      page: 'report.html',
    })
  })

  it('alone with -o writes the page there, and prints as ever', async () => {
    expect(await openedPage({ open: true, outputFile: 'report.html' }, true)).toEqual({
      formats: ['stylish', 'html=report.html'],
      page: 'report.html',
    })
  })

  it.each([
    ['alone', undefined, ['stylish']],
    ['with a page that has no file', ['html'], []],
    ['beside other formats', ['json=out.json', 'html'], ['json=out.json']],
  ])('%s puts the page into a temporary folder and says where', async (_, format, others) => {
    const { formats, page = '', notice } = await openedPage({ open: true, ...(format ? { format } : {}) }, true)
    expect(dirname(dirname(page))).toBe(tmpdir())
    expect(formats).toEqual([...others, `html=${page}`])
    expect(notice?.en).toBe(`The report: ${page}`)
    rmSync(dirname(page), { recursive: true })
  })

  it('changes nothing where nobody is looking, but says so', async () => {
    const { notice, ...rest } = await openedPage({ open: true, format: ['html'], outputFile: 'report.html' }, false)
    expect(rest).toEqual({ formats: ['html'], outputFile: 'report.html' })
    expect(notice?.zh).toContain('只在终端里')
  })

  it('is not given: nothing is opened', async () => {
    expect(await openedPage({ format: ['html=report.html'] }, true)).toEqual({ formats: ['html=report.html'] })
  })
})

describe('somebody is looking', () => {
  it.each([
    [true, { isTTY: true }, {}],
    [true, { isTTY: true }, { CI: 'false' }],
    [false, { isTTY: true }, { CI: 'true' }],
    [false, { isTTY: true }, { CI: '1' }],
    [false, {}, {}],
  ])('%s for %j and %j', (expected, stream, environment) => {
    expect(isAttended(stream, environment)).toBe(expected)
  })
})
