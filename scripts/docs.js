// Makes what the metadata say into pages: README.md in each rule's folder, docs/rules/README.md, docs/configuration.md and
// apps/cli/config.schema.json; and apps/cli/man/jianbao.1 from the program of the command. With --check it writes nothing and fails where one of them is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createJiti } from 'jiti'
import { z } from 'zod'
import { rules } from '../packages/lint/dist/index.js'
import { toJsonSchema } from '../packages/schema/dist/index.js'

const GROUPS = { figures: 'Figures 数字', dates: 'Dates 日期', structure: 'Structure 结构', text: 'Text 文字' }
const RANKS = { law: 'law', 'national-standard': 'national standard', practice: 'practice', house: 'house custom' }
const MADE = '<!-- Made by `npm run docs` from the metadata in rule.ts. -->'

const presetOf = ({ presets }) => presets[0] ?? 'all'
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
const sentence = (text) => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return cell((lines.length > 2 ? lines.slice(1, -1) : lines).map((line) => line.trim().replaceAll('\t', ' ')).join(' ／ '))
}

function rulePage(rule) {
  const { id, group, severity, description, standard, fixable, hasSuggestions, messages, examples, since } = rule
  const facts = [
    ['Group', GROUPS[group]],
    ['Severity', severity],
    ['Presets', rule.presets.length > 0 ? rule.presets.join(', ') : 'none: on by name only, or with `all`'],
    ['Standard', standard ? `${standard.name}${standard.clause ? ` ${standard.clause}` : ''} (${RANKS[standard.rank]})` : '–'],
    ['Correction', [fixable ? 'fix' : '', hasSuggestions ? 'candidates to choose from' : ''].filter(Boolean).join(', ') || '–'],
    ['Since', since],
  ]
  const of = (fires) => examples.filter(({ findings }) => findings.length > 0 === fires)
  const list = (chosen) =>
    chosen
      .map(({ text, because, findings }) => `- ${sentence(text)}${findings.length > 0 ? ` → **${cell(findings.join('、'))}**` : ''}  \n  ${because}`)
      .join('\n')
  return `${[
    MADE,
    `# ${id}`,
    `${description.zh}。  \n${description.en}.`,
    `| | |\n| --- | --- |\n${facts.map(([name, value]) => `| ${name} | ${cell(value)} |`).join('\n')}`,
    `## It fires on\n\n${list(of(true))}`,
    `## It stays silent on\n\n${list(of(false))}`,
    `## Messages\n\n${Object.entries(messages)
      .map(([name, { zh, en }]) => `- \`${name}\`: ${cell(zh)}  \n  ${cell(en)}`)
      .join('\n')}`,
    optionsText(rule),
  ].join('\n\n')}\n`
}

function optionsText({ id, options, defaults }) {
  if (!options) return '## Options\n\nNone.'
  const { properties = {} } = z.toJSONSchema(options(z), { io: 'input' })
  const rows = Object.entries(properties).map(
    ([name, { description = '', $schema: _, ...schema }]) =>
      `| \`${name}\` | \`${cell(JSON.stringify(schema))}\` | \`${cell(JSON.stringify(defaults[name]))}\` | ${cell(description)} |`,
  )
  return `## Options\n\n| option | values | default | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n\`\`\`json\n${JSON.stringify({ rules: { [id]: ['error', defaults] } }, null, 2)}\n\`\`\``
}

function rulesIndex() {
  const tables = Object.entries(GROUPS).flatMap(([group, title]) => {
    const own = rules.filter((rule) => rule.group === group)
    if (own.length === 0) return []
    const rows = own.map(
      (rule) =>
        `| [${rule.id}](../../packages/lint/src/rules/${rule.id}/README.md) | ${cell(rule.description.zh)} | ${cell(rule.description.en)} | ${rule.severity} | ${presetOf(rule)} | ${rule.fixable ? 'fix' : rule.hasSuggestions ? 'candidates' : ''} |`,
    )
    return [`## ${title}\n\n| rule | | | severity | preset | correction |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`]
  })
  return `${[MADE, '# Rules 规则', `${rules.length} rules. \`recommended\` is on where no configuration says otherwise; \`strict\` adds the national standards on figures and marks, and relations that rest on an assumption, as warnings; \`all\` is every rule.`, ...tables].join('\n\n')}\n`
}

function configSchema() {
  const schema = toJsonSchema('config')
  const setting = (rule) => {
    const severity = { enum: ['off', 'warn', 'error'] }
    const options = rule.options
      ? (({ $schema: _, ...own }) => own)(z.toJSONSchema(rule.options(z), { io: 'input' }))
      : { type: 'object', maxProperties: 0 }
    return { description: rule.description.en, anyOf: [severity, { type: 'array', prefixItems: [severity, options], minItems: 1, maxItems: 2 }] }
  }
  schema.properties.rules = {
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)])),
    additionalProperties: schema.properties.rules.additionalProperties,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

function configurationPage() {
  const { properties } = toJsonSchema('config')
  const table = (entries) =>
    `| key | values | |\n| --- | --- | --- |\n${Object.entries(entries)
      .map(([name, { description = '', ...schema }]) => `| \`${name}\` | ${valuesOf(schema)} | ${cell(description)} |`)
      .join('\n')}`
  return `${[
    '<!-- Made by `npm run docs` from the schema of the configuration. -->',
    '# Configuration 配置',
    '`jianbao.config.js`, `.mjs`, `.ts` or `.json`, or the key `jianbao` in `package.json`: the nearest one, from the working directory upwards. `jianbao init` writes one. Wrong names are errors, with the nearest right one. Editors complete a JSON configuration with `"$schema": "./node_modules/jianbao/config.schema.json"`.',
    "```ts\nimport { defineConfig } from '@jianbao/lint'\n\nexport default defineConfig({\n  extends: ['recommended'],\n  rules: { 'missing-source': 'warn', 'last-digit': 'warn' },\n  overrides: [{ files: ['archive/**'], rules: { 'missing-source': 'off' } }],\n  settings: { issueDate: '2026-11-24' },\n})\n```",
    table(properties),
    `## settings\n\n${table(properties.settings.properties)}`,
    '## Directives\n\nIn a comment in Markdown, on a line of its own in text: `jianbao-disable-next-line part-exceeds-whole -- 含兼职` speaks for the next block, `jianbao-disable` for all that follows, up to `jianbao-enable`. Several rules are parted by commas; without a name all are meant. What stands after `--` is the reason, and comes back with what was silenced. A directive that silences nothing is reported (`unused-directive`).',
  ].join('\n\n')}\n`
}

function valuesOf({ enum: values, type, items, properties, anyOf, format, minimum }) {
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (properties) return 'object, see below or the schema'
  if (anyOf) return anyOf.map(valuesOf).join(' or ')
  if (type === 'array') return `array of ${items ? valuesOf(items) : 'values'}`
  return `${type ?? 'any'}${format ? ` (${format})` : ''}${minimum === undefined ? '' : ` ≥ ${minimum}`}`
}

/** The program is read from its source, in English whatever the locale is. */
async function manualPage() {
  process.env.LC_ALL = 'en'
  const jiti = createJiti(import.meta.url)
  const { createProgram } = await jiti.import('../apps/cli/src/program.ts')
  const { manualPage: pageOf } = await jiti.import('../apps/cli/src/manual.ts')
  return pageOf(createProgram(() => undefined))
}

const pages = new Map([
  ...rules.map((rule) => [`packages/lint/src/rules/${rule.id}/README.md`, rulePage(rule)]),
  ['docs/rules/README.md', rulesIndex()],
  ['docs/configuration.md', configurationPage()],
  ['apps/cli/config.schema.json', configSchema()],
  ['apps/cli/man/jianbao.1', await manualPage()],
])
const stale = [...pages].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run docs`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  console.log(`${stale.length} of ${pages.size} pages written`)
}
