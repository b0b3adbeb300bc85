import type { Language } from '@jianbao/lint'
import type { Command } from 'commander'
import { displayWidth } from './figures/columns.js'
import { type Bilingual, say } from './language.js'
import { wrapped } from './wrap.js'

/** What `--help` of a command says after its options. */
interface Manual {
  readonly examples: readonly (readonly [command: string, about: Bilingual])[]
  /** Where the exit codes are not those of every command. */
  readonly exits?: readonly (readonly [code: number, meaning: Bilingual])[]
}

const DONE = [0, { zh: '正常', en: 'done' }] as const
const FAILED = [2, { zh: '命令行或配置有误，或文件无法读取', en: 'a wrong flag or configuration, or a file that cannot be read' }] as const

const MANUALS: Readonly<Record<string, Manual>> = {
  jianbao: {
    examples: [
      ['jianbao draft.docx', { zh: '检查一个文件', en: 'check one file' }],
      ['jianbao drafts', { zh: '检查一个目录', en: 'check a folder' }],
      ['jianbao lint --help', { zh: '检查的全部选项', en: 'all options of a check' }],
      ['jianbao explain part-exceeds-whole', { zh: '说明一条规则', en: 'explain a rule' }],
    ],
    exits: [
      [0, { zh: '没有发现问题，或只有警告', en: 'nothing found, or only warnings' }],
      [1, { zh: '有错误，或警告多于 --max-warnings', en: 'an error, or more warnings than --max-warnings' }],
      FAILED,
    ],
  },
  lint: {
    examples: [
      ['jianbao draft.docx', { zh: '检查一个文件', en: 'check one file' }],
      ['jianbao --open draft.docx', { zh: '在浏览器里看结果', en: 'see the result in the browser' }],
      ['jianbao --fix-dry-run drafts', { zh: '看 --fix 会改什么', en: 'see what --fix would change' }],
      ['jianbao --max-warnings 0 drafts', { zh: '有警告也算不通过', en: 'fail on warnings, too' }],
      ['jianbao --format json=out.json --format stylish drafts', { zh: '一次输出两种格式', en: 'two formats in one run' }],
      ['cat draft.txt | jianbao --stdin --stdin-filename draft.txt', { zh: '检查标准输入', en: 'check standard input' }],
    ],
    exits: [
      [0, { zh: '没有发现问题，或只有警告', en: 'nothing found, or only warnings' }],
      [
        1,
        {
          zh: '有 --fail-on 那一级的问题，或警告多于 --max-warnings',
          en: 'findings of the level of --fail-on, or more warnings than --max-warnings',
        },
      ],
      FAILED,
    ],
  },
  baseline: {
    examples: [
      ['jianbao baseline archive --reason 旧刊已印发', { zh: '记下归档里现有的问题', en: 'record what an archive holds today' }],
      ['jianbao baseline archive --accept-new', { zh: '也记入新发现', en: 'take in what is new, too' }],
    ],
    exits: [[0, { zh: '已写好', en: 'written' }], [1, { zh: '有新发现没有记入', en: 'something new was not taken in' }], FAILED],
  },
  merge: {
    examples: [
      ['jianbao --shard 1/2 --format shard=1.shard archive', { zh: '先分份检查', en: 'check the parts first' }],
      ['jianbao merge 1.shard 2.shard --format sarif=out.sarif', { zh: '再合并', en: 'then put them together' }],
    ],
    exits: [
      [0, { zh: '没有发现问题，或只有警告', en: 'nothing found, or only warnings' }],
      [1, { zh: '有 --fail-on 那一级的问题', en: 'findings of the level of --fail-on' }],
      FAILED,
    ],
  },
  parse: {
    examples: [
      ['jianbao parse draft.txt', { zh: '看栏目、文章、信息来源是怎样认出的', en: 'which sections, articles and sources are seen' }],
      ['jianbao parse --format md draft.pdf > draft.md', { zh: '转成 Markdown', en: 'as clean Markdown' }],
    ],
  },
  figures: {
    examples: [
      ['jianbao figures draft.txt', { zh: '列出数量和关系', en: 'the quantities and how they are related' }],
      ['jianbao figures --format csv -o figures.csv draft.txt', { zh: '用 Excel 或 WPS 打开', en: 'for Excel or WPS' }],
    ],
  },
  rules: {
    examples: [
      ['jianbao rules', { zh: '列出全部规则', en: 'all rules' }],
      ['jianbao rules --format json', { zh: '供程序读取', en: 'for programs' }],
    ],
  },
  explain: { examples: [['jianbao explain share-mismatch', { zh: '说明一条规则', en: 'explain a rule' }]] },
  init: {
    examples: [
      ['jianbao init', { zh: '问几个问题，写一份配置', en: 'asks, then writes a configuration' }],
      ['jianbao init --yes', { zh: '直接写默认配置', en: 'writes the usual one' }],
    ],
  },
  schema: { examples: [['jianbao schema config > config.schema.json', { zh: '配置的 JSON Schema', en: 'the JSON Schema of a configuration' }]] },
  doctor: {
    examples: [['jianbao doctor --format json', { zh: '供程序读取', en: 'for programs' }]],
    exits: [
      [0, { zh: '都正常', en: 'all is well' }],
      [2, { zh: '有要处理的问题', en: 'something is broken' }],
    ],
  },
  completion: {
    examples: [
      ['eval "$(jianbao completion bash)"', { zh: '写入 ~/.bashrc', en: 'in ~/.bashrc' }],
      ['eval "$(jianbao completion zsh)"', { zh: '写入 ~/.zshrc，在 compinit 之后', en: 'in ~/.zshrc, after compinit' }],
      ['jianbao completion fish > ~/.config/fish/completions/jianbao.fish', { zh: '存为 fish 的补全文件', en: 'where fish looks for it' }],
      ['jianbao completion powershell | Out-String | Invoke-Expression', { zh: '写入 $PROFILE', en: 'in $PROFILE' }],
    ],
  },
}

export const examplesOf = (name: string) => MANUALS[name]?.examples ?? []
export const exitsOf = (name: string) => MANUALS[name]?.exits ?? [DONE, FAILED]

const GROUPS: readonly (readonly [title: Bilingual, flags: readonly string[]])[] = [
  [
    { zh: '输出：', en: 'Output:' },
    ['format', 'output-file', 'color', 'no-color', 'lang', 'quiet', 'verbose', 'show-suppressed', 'quantities', 'relations'],
  ],
  [{ zh: '配置：', en: 'Configuration:' }, ['config', 'no-config', 'rule', 'print-config']],
  [{ zh: '哪些文件：', en: 'Which files:' }, ['staged', 'since', 'ignore-unknown', 'shard', 'watch']],
  [{ zh: '基线：', en: 'Baseline:' }, ['baseline', 'no-baseline', 'strict-baseline', 'accept-new', 'reason']],
  [{ zh: '速度：', en: 'Speed:' }, ['cache', 'cache-location', 'jobs', 'timing']],
  [{ zh: '读文件：', en: 'Reading:' }, ['encoding', 'password', 'stdin', 'stdin-filename', 'stdin-format', 'allow-empty']],
  [{ zh: '退出码：', en: 'Exit code:' }, ['max-warnings', 'fail-on']],
  [{ zh: '改正：', en: 'Fixing:' }, ['fix', 'fix-dry-run']],
]

const TITLES: Readonly<Record<string, string>> = { 'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：' }

/** Adds what only help and the manual need: groups of options, examples, exit codes, and titles in the language. */
export function documentProgram(program: Command, language: Language): void {
  for (const command of [program, ...program.commands]) {
    command.configureHelp({
      displayWidth,
      boxWrap: (text, width) =>
        text
          .split('\n')
          .flatMap((line) => wrapped(line, width))
          .join('\n'),
      styleTitle: (title) => (language === 'en' ? title : (TITLES[title] ?? title)),
    })
    for (const option of command.options) {
      const group = GROUPS.find(([, flags]) => flags.includes(option.long?.slice(2) ?? ''))
      if (group) option.helpGroup(say(group[0], language))
    }
    command.addHelpText('after', `\n${manualText(command.name(), language)}`)
  }
}

function manualText(name: string, language: Language): string {
  const examples = examplesOf(name).map(([command, about]) => `  ${command}\n      ${say(about, language)}`)
  const exits = exitsOf(name).map(([code, meaning]) => `  ${code}  ${say(meaning, language)}`)
  const sections = [
    [say({ zh: '示例：', en: 'Examples:' }, language), ...examples],
    [say({ zh: '退出码的含义：', en: 'Exit codes:' }, language), ...exits],
  ]
  return sections.map((lines) => lines.join('\n')).join('\n\n')
}
