import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '@jianbao/lint'
import { type Bilingual, say } from '../language.js'
import { Problem } from '../problems.js'
import { chooseLanguage, EXIT } from '../run.js'
import { writeWhole } from '../writing.js'

export interface InitOptions {
  readonly yes?: boolean
  readonly lang?: string
}

/** What a first configuration is made of. */
interface Answers {
  readonly preset: string
  readonly language: Language
  readonly format: string
}

const PRESETS = ['recommended', 'strict', 'all']
const FORMATS = ['json', 'js', 'ts']
const NAMES = ['js', 'mjs', 'ts', 'json'].map((ending) => `jianbao.config.${ending}`)

/** `jianbao init`: writes a first configuration into the working directory, asked for or, with --yes, the usual one. */
export async function initCommand({ yes = false, lang }: InitOptions): Promise<number> {
  const language = chooseLanguage(lang, undefined)
  const cwd = process.cwd()
  for (const name of NAMES) if (await exists(join(cwd, name))) throw alreadyThere(name)
  if (!yes && !process.stdin.isTTY) throw noTerminal()
  const answers = yes ? { preset: 'recommended', language, format: 'json' } : await ask(language)
  const name = `jianbao.config.${answers.format}`
  await writeWhole(join(cwd, name), configText(answers))
  process.stdout.write(
    `${say({ zh: `已写入 ${name}。运行 jianbao 检查这个目录。`, en: `${name} was written. Run jianbao to check this directory.` }, language)}\n`,
  )
  return EXIT.clean
}

async function ask(language: Language): Promise<Answers> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  const choose = async (question: Bilingual, choices: readonly string[]): Promise<string> => {
    for (;;) {
      const answer = (await lines.question(`${say(question, language)} [${choices.join('/')}] (${choices[0]}) `)).trim()
      if (answer === '') return choices[0] ?? ''
      if (choices.includes(answer)) return answer
      process.stdout.write(`${say({ zh: `请从 ${choices.join('、')} 中选一个。`, en: `Choose one of ${choices.join(', ')}.` }, language)}\n`)
    }
  }
  try {
    const preset = await choose({ zh: '用哪一组规则？', en: 'Which rules?' }, PRESETS)
    const spoken = await choose({ zh: '提示用哪种语言？', en: 'Which language?' }, language === 'en' ? ['en', 'zh-CN'] : ['zh-CN', 'en'])
    const format = await choose({ zh: '配置文件用哪种格式？', en: 'Which format?' }, FORMATS)
    return { preset, language: spoken === 'en' ? 'en' : 'zh-CN', format }
  } finally {
    lines.close()
  }
}

function configText({ preset, language, format }: Answers): string {
  const config = { extends: [preset], language, rules: {} }
  if (format === 'json') return `${JSON.stringify({ $schema: './node_modules/jianbao/config.schema.json', ...config }, null, 2)}\n`
  const body = `{\n  extends: ['${preset}'],\n  language: '${language}',\n  rules: {},\n}`
  return format === 'ts'
    ? `import type { Config } from '@jianbao/schema'\n\nexport default ${body} satisfies Config\n`
    : `/** @type {import('@jianbao/schema').Config} */\nexport default ${body}\n`
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

const alreadyThere = (name: string) =>
  new Problem('JB_CONFIG', {
    zh: `这里已经有 ${name}，没有改动。要重新开始，请先删去或改名。`,
    en: `There is a ${name} already, and it was left alone. Remove or rename it to start anew.`,
  })

const noTerminal = () =>
  new Problem('JB_FLAG', {
    zh: '没有终端可以提问。请加 --yes 用默认配置。',
    en: 'There is no terminal to ask in. Pass --yes for the usual configuration.',
  })
