import type { Language, Rule, Standard } from '@jianbao/lint'
import { createColors } from 'picocolors'
import { type Bilingual, say } from '../language.js'
import { wrapped } from '../wrap.js'
import { sentenceOf, type Wrong, wrongOf } from './examples.js'
import { optionsSchema } from './options.js'

export interface PageContext {
  readonly language: Language
  readonly colors: boolean
  readonly width: number
}

const RANKS: Readonly<Record<Standard['rank'], Bilingual>> = {
  law: { zh: '法规', en: 'law' },
  'national-standard': { zh: '国家标准', en: 'national standard' },
  practice: { zh: '通行做法', en: 'common practice' },
  house: { zh: '本单位体例', en: 'house custom' },
}

/** A rule in words: what it finds, why that is wrong, what it fires on and what not, its options, and how it is silenced. */
export async function rulePage(rule: Rule, context: PageContext): Promise<string> {
  const { language, colors, width } = context
  const paint = createColors(colors)
  const words = (zh: string, en: string) => say({ zh, en }, language)
  const text = (printed: string, indent: number) => wrapped(printed, width - indent).map((line) => ' '.repeat(indent) + line)
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', `  ${paint.bold(title)}`, ...lines])
  const example = (mark: string, sentence: string, note?: string) => {
    const [first = '', ...rest] = wrapped(sentence, width - 6)
    return [
      `    ${mark} ${first}`,
      ...rest.map((line) => `      ${line}`),
      ...(note === undefined ? [] : text(note, 6).map((line) => paint.dim(line))),
    ]
  }
  const wrong = rule.examples.filter(({ findings }) => findings.length > 0).map((one) => wrongOf(rule, one, language))
  const silent = rule.examples.filter(({ findings }) => findings.length === 0)
  return `${[
    paint.bold(rule.id),
    ...text(say(rule.description, language), 2),
    ...text(say(rule.description, language === 'en' ? 'zh-CN' : 'en'), 2).map((line) => paint.dim(line)),
    ...text(factsOf(rule, language), 2),
    ...section(words('依据', 'why'), rule.standard ? text(standardText(rule.standard, language), 4) : []),
    ...section(
      words('错误的写法', 'wrong'),
      wrong.flatMap((one) => example(paint.red('✖'), marked(one, colors), one.message)),
    ),
    ...section(
      rule.fixable ? words('正确的写法', 'right') : words('可以的写法（改法之一）', 'right (one of the ways)'),
      wrong.flatMap(({ right }) => (right === undefined ? [] : example(paint.green('✔'), right))),
    ),
    ...section(
      words('不报告', 'silent on'),
      silent.flatMap(({ text: own, because }) => example(paint.green('✔'), sentenceOf(own), because)),
    ),
    ...section(words('选项', 'options'), await optionLines(rule)),
    ...section(
      words('怎样屏蔽或关闭', 'how to silence it'),
      silencing(rule, language).flatMap(([line, indent]) => text(line, indent)),
    ),
  ].join('\n')}\n`
}

function factsOf({ severity, presets, fixable, hasSuggestions, since }: Rule, language: Language): string {
  const level = say(severity === 'error' ? { zh: '错误', en: 'error' } : { zh: '警告', en: 'warning' }, language)
  const sets = presets.length > 0 ? presets.join(', ') : say({ zh: '默认不用，须在配置里写明', en: 'in no preset: on by name only' }, language)
  const correction = fixable
    ? say({ zh: '可用 --fix 改正', en: 'corrected by --fix' }, language)
    : hasSuggestions
      ? say({ zh: '提出改法供选择', en: 'offers corrections to choose from' }, language)
      : ''
  return [level, sets, correction, since === undefined ? '' : say({ zh: `始于 ${since}`, en: `since ${since}` }, language)]
    .filter(Boolean)
    .join(' · ')
}

const standardText = ({ name, clause, rank }: Standard, language: Language): string =>
  `${[name, clause].filter(Boolean).join(' ')}${say({ zh: `（${RANKS[rank].zh}）`, en: ` (${RANKS[rank].en})` }, language)}`

/** With colours the wrong words are shown in the sentence; without, the message below it says which they are. */
function marked({ sentence, quotes }: Wrong, colors: boolean): string {
  const paint = createColors(colors)
  return colors ? quotes.reduce((text, quote) => text.replace(quote, (words) => paint.inverse(words)), sentence) : sentence
}

/** The options with their defaults, and what each is for. */
async function optionLines({ options, defaults }: Rule): Promise<string[]> {
  const { properties = {} } = options ? await optionsSchema(options) : {}
  return Object.entries(properties).flatMap(([name, schema]) => [
    `    ${name}: ${JSON.stringify(defaults[name])}`,
    ...(typeof schema === 'object' && schema.description !== undefined ? [`      ${schema.description}`] : []),
  ])
}

/** Lines, and how far each is set in. */
const silencing = ({ id }: Rule, language: Language): [string, number][] => [
  [
    say(
      { zh: '一处（写明原因，独占一行；Markdown 写在注释里）：', en: 'one place (with the reason, on a line of its own; in a comment in Markdown):' },
      language,
    ),
    4,
  ],
  [`jianbao-disable-next-line ${id} -- ${say({ zh: '原因', en: 'reason' }, language)}`, 6],
  [say({ zh: '全部（配置文件；"warn" 则降为警告）：', en: 'everywhere (in the configuration; "warn" makes it a warning):' }, language), 4],
  [`{ "rules": { "${id}": "off" } }`, 6],
]
