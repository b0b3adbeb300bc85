import { recogniseMarkdown } from '@jianbao/parser'
import type { Bulletin, Config, Failure, Finding } from '@jianbao/schema'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type Adaptor, createAdaptor, type Offsets, offsetsIn, pathFrom } from './adaptor.js'
import type { Language } from './messages.js'
import { placedTree } from './placed-tree.js'
import { rules } from './rules/index.js'

declare module 'vfile' {
  interface DataMap {
    /** What jianbao recognised in the file. */
    bulletin: Bulletin
  }
}

/**
 * A plugin of unified that checks the mdast tree of a file. The findings become messages of the file, an error with `fatal: true`, as in
 * remark-lint; the bulletin is at `file.data.bulletin`. The tree is left as it is.
 *
 * @param options a configuration, as `jianbao.config` has it; `files` and `ignores` say nothing here, and messages are in Chinese unless
 *   `language` is `en`
 * @returns the transformer. Positions of the tree count in the text of the file without a byte order mark, as remark-parse has them.
 * @throws {Error} for a key, rule, preset or option that does not exist, with the nearest right name.
 */
export function remarkJianbao(options?: Readonly<Config> | null): (tree: Root, file: VFile) => undefined {
  const adaptor = createAdaptor(options)
  return (tree, file) => {
    const text = String(file).replace(/^\ufeff/, '')
    const offsets = offsetsIn(text)
    const bulletin = recogniseMarkdown(placedTree(tree, offsets.lines), text, { sourceLabels: adaptor.sourceLabels })
    file.data.bulletin = bulletin
    for (const message of adaptor.check(bulletin, pathFrom(file.cwd, file.path)).messages) {
      if ('fatal' in message) addFailure(file, message)
      else addFinding(file, message, offsets, adaptor)
    }
    return undefined
  }
}

export default remarkJianbao

function addFinding(file: VFile, finding: Finding, offsets: Offsets, { language }: Adaptor): void {
  const { ruleId, severity, quote } = finding
  const range = offsets.of(finding)
  const place = { start: offsets.lines.point(range[0]), end: offsets.lines.point(range[1]) }
  const message = file.message(finding.message, { place, ruleId, source: 'jianbao' })
  const note = noteOf(finding, language)
  message.fatal = severity === 2
  message.actual = quote
  const expected = replacements(finding, range, offsets.lines.text)
  if (expected.length > 0) message.expected = expected
  if (rules.some(({ id }) => id === ruleId)) message.url = `https://github.com/jianbao/jianbao/blob/main/packages/lint/src/rules/${ruleId}/README.md`
  if (note !== '') message.note = note
}

/** A rule that failed: it has no place. */
function addFailure(file: VFile, { message: reason, ruleId }: Failure): void {
  const message = file.message(reason, { source: 'jianbao', ...(ruleId === null ? {} : { ruleId }) })
  message.fatal = true
}

/**
 * What may stand at the place of the finding instead. Editors replace all of the place, so that the correction of a part of it is filled
 * up; the correction of another place is no such text.
 */
function replacements({ fix, suggestions = [] }: Finding, [start, end]: readonly [number, number], source: string): string[] {
  const texts = [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)].flatMap(({ range, text }) =>
    range[0] >= start && range[1] <= end ? [source.slice(start, range[0]) + text + source.slice(range[1], end)] : [],
  )
  return [...new Set(texts)]
}

/** The other places that the finding speaks of, and what it suggests, a line each. */
function noteOf({ related = [], suggestions = [] }: Finding, language: Language): string {
  const place = language === 'en' ? 'See also' : '另见'
  return [
    ...related.map(({ line, column, quote, message }) => `${place} ${line}:${column} ${quote}${message === undefined ? '' : ` ${message}`}`),
    ...suggestions.map(({ desc }) => desc),
  ].join('\n')
}
