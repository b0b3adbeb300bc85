import type { Language } from '@jianbao/lint'
import { Command } from 'commander'
import type { BaselineOptions } from './commands/baseline.js'
import type { DoctorOptions } from './commands/doctor.js'
import { type FiguresOptions, figuresCommand } from './commands/figures.js'
import type { InitOptions } from './commands/init.js'
import { type LintOptions, lintCommand } from './commands/lint.js'
import { parseCommand } from './commands/parse.js'
import { type RulesOptions, rulesCommand } from './commands/rules.js'
import { schemaCommand } from './commands/schema.js'
import { formatNames } from './formatters/index.js'
import { localeLanguage, say } from './language.js'
import type { TellingOptions } from './lint/session.js'
import type { SharedOptions } from './run.js'

export const language: Language = requestedLanguage(process.argv) ?? localeLanguage(process.env)
const words = (zh: string, en: string) => say({ zh, en }, language)

/** --lang holds for what goes wrong before the flags are read, too. */
function requestedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  return value === undefined ? undefined : /^zh/i.test(value) ? 'zh-CN' : /^en/i.test(value) ? 'en' : undefined
}

/** The command with its flags; it runs nothing until it is asked to parse. */
export function createProgram(finish: (code: number) => void): Command {
  const program = new Command('jianbao')
    .description(words('检查简报里自相矛盾的数字和缺漏', 'Finds where a Chinese work bulletin contradicts itself'))
    .version(process.env['JIANBAO_VERSION'] ?? '', '-V, --version', words('显示版本', 'print the version'))
    .helpOption('-h, --help', words('显示帮助', 'print this help'))
    .helpCommand('help [command]', words('显示一个命令的帮助', 'print the help of a command'))
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined, outputError: () => undefined })

  const lint = tellingOptions(
    sharedOptions(
      program.command('lint', { isDefault: true }).description(words('检查文件（默认命令）', 'check files (the default command)')),
      formatNames.join(', '),
      'several',
    ),
  )
    .option(
      '--rule <id:severity>',
      words('规则与级别，如 missing-source:off；可多次', 'a rule and its severity, missing-source:off; several'),
      collected,
    )
    .option('--staged', words('只检查 git 暂存的内容', 'only what is staged in git, as it is staged'))
    .option('--since <ref>', words('只检查从某个提交以来改动的文件', 'only files that have changed since a commit'))
    .option('--ignore-unknown', words('略过指名的文件里不认识的和已被忽略的', 'pass over files that are named but of no known kind, or ignored'))
    .option('--cache', words('记住结果，没有改动的文件不再检查', 'keep results; files that have not changed are not checked again'))
    .option('--cache-location <file>', words('缓存文件', 'the file of the cache'))
    .option('--jobs <n>', words('用几个线程；默认按文件多少', 'how many threads; by the number of files'))
    .option('--shard <i/n>', words('只检查 n 份中的第 i 份', 'only the ith of n parts'))
    .option('--watch', words('文件改动后重新检查', 'check again what changes'))
    .option('--timing', words('列出各规则、各步骤的用时', 'tell how long each rule and stage took'))
    .option('--print-config', words('显示对一个文件起作用的配置', 'print what the configuration comes to for a file'))
    .option('--stdin-format <format>', words('ndjson：标准输入每行一篇文档', 'ndjson: a document a line of standard input'))
    .option('--fix', words('改正只有一种改法的问题', 'make the fixes that there is one right way for'))
    .option('--fix-dry-run', words('只显示改动，不写文件', 'show the fixes and write nothing'))
    .option('--open', words('写出网页报告并在浏览器里打开', 'write the page (html) and open it in the browser'))
  lint.hook('postAction', () => {
    if (lint.opts()['verbose'] === true) reportTime()
  })
  lint.action(async (paths: string[], options: LintOptions) => finish(await lintCommand(paths, options)))

  sharedOptions(
    program
      .command('baseline')
      .description(words('把现有的问题记入基线，以后只报新的', 'record what is found today, so that later runs tell only what is new')),
    'text',
  )
    .option('--baseline <file>', words('基线文件，默认 jianbao-baseline.jsonl', 'the baseline; default jianbao-baseline.jsonl'))
    .option('--accept-new', words('已有的基线也记入新发现', 'take in what is new, too'))
    .option('--reason <text>', words('新条目的理由', 'the reason of new entries'))
    .option(
      '--rule <id:severity>',
      words('规则与级别，如 missing-source:off；可多次', 'a rule and its severity, missing-source:off; several'),
      collected,
    )
    .action(async (paths: string[], options: BaselineOptions) => {
      const { baselineCommand } = await import('./commands/baseline.js')
      finish(await baselineCommand(paths, options))
    })
  tellingOptions(
    program
      .command('merge')
      .argument('<shards...>', words('--format shard 写的文件', 'files of --format shard'))
      .description(words('合并各份的结果，并比较各期', 'put the parts of a run together, and compare issues across them'))
      .option('--format <format>', words('同 lint', 'as of lint'), collected)
      .option('-o, --output-file <file>', words('写入文件', 'write to a file'))
      .option('--config <file>', words('配置文件', 'the configuration'))
      .option('--no-config', words('不用配置文件，只用内置的 recommended', 'no configuration: the built-in recommended'))
      .option('--color', words('强制彩色', 'colours'))
      .option('--no-color', words('不用彩色', 'no colours'))
      .option('--lang <language>', 'zh-CN, en'),
  ).action(async (shards: string[], options: TellingOptions) => {
    const { mergeCommand } = await import('./commands/merge.js')
    finish(await mergeCommand(shards, options))
  })

  sharedOptions(program.command('parse').description(words('显示文件的结构', 'show how files are understood')), 'outline, json, md, text').action(
    async (paths: string[], options: SharedOptions) => finish(await parseCommand(paths, options)),
  )
  sharedOptions(
    program.command('figures').description(words('列出数量及其关系', 'list the quantities and their relations')),
    'text, csv, json, ndjson',
  )
    .option('--quantities', words('只列数量', 'the quantities only'))
    .option('--relations', words('只列关系', 'the relations only'))
    .action(async (paths: string[], options: FiguresOptions) => finish(await figuresCommand(paths, options)))
  program
    .command('rules')
    .argument('[id]', words('规则', 'a rule'))
    .description(words('列出规则，或说明一条规则', 'list the rules, or explain one'))
    .option('--format <format>', 'text, json')
    .option('--lang <language>', 'zh-CN, en')
    .option('-o, --output-file <file>', words('写入文件', 'write to a file'))
    .action(async (id: string | undefined, options: RulesOptions) => finish(await rulesCommand(id, options)))
  program
    .command('explain')
    .argument('<rule>', words('规则', 'a rule'))
    .description(words('说明一条规则：依据、例句、选项、怎样屏蔽', 'explain a rule: why, examples, options, how to silence it'))
    .option('--format <format>', 'text, json')
    .option('--lang <language>', 'zh-CN, en')
    .option('-o, --output-file <file>', words('写入文件', 'write to a file'))
    .action(async (id: string, options: RulesOptions) => finish(await rulesCommand(id, options)))
  program
    .command('init')
    .description(words('写一份配置', 'write a configuration'))
    .option('-y, --yes', words('不提问，用默认配置', 'ask nothing, write the usual one'))
    .option('--lang <language>', 'zh-CN, en')
    .action(async (options: InitOptions) => {
      const { initCommand } = await import('./commands/init.js')
      finish(await initCommand(options))
    })
  program
    .command('schema')
    .argument('[name]', 'bulletin, figures, finding, lint-result, config')
    .description(words('输出 JSON Schema', 'print a JSON Schema'))
    .option('--lang <language>', 'zh-CN, en')
    .option('-o, --output-file <file>', words('写入文件', 'write to a file'))
    .action(async (name: string | undefined, options: { outputFile?: string }) => finish(await schemaCommand(name, options)))
  program
    .command('doctor')
    .description(words('检查运行环境和配置', 'check the installation and the configuration'))
    .option('--format <format>', 'text, json')
    .option('--config <file>', words('配置文件', 'the configuration'))
    .option('--color', words('强制彩色', 'colours'))
    .option('--no-color', words('不用彩色', 'no colours'))
    .option('--lang <language>', 'zh-CN, en')
    .option('-o, --output-file <file>', words('写入文件', 'write to a file'))
    .action(async (options: DoctorOptions) => {
      const { doctorCommand } = await import('./commands/doctor.js')
      finish(await doctorCommand(options))
    })
  program
    .command('completion')
    .argument('<shell>', 'bash, zsh, fish, powershell')
    .description(words('输出 shell 补全脚本', 'print what makes Tab complete the command'))
    .action(async (shell: string) => {
      const { completionCommand } = await import('./commands/completion.js')
      finish(completionCommand(shell))
    })
  program.command('__complete [words...]', { hidden: true }).action(async (typed: string[]) => {
    const { completeCommand } = await import('./commands/completion.js')
    finish(await completeCommand(program, typed, language))
  })
  return program
}

/** The values of an option that may be given several times. */
const collected = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** How results are told and judged. */
function tellingOptions(command: Command): Command {
  return command
    .option('--max-warnings <n>', words('警告多于 n 个时以 1 退出', 'exit with 1 if there are more than n warnings'))
    .option('--fail-on <level>', words('error（默认）、warning 或 never：从哪一级起以 1 退出', 'error (default), warning or never: what ends with 1'))
    .option('--show-suppressed', words('也列出被指令或基线压下的问题', 'show what directives or the baseline silenced, too'))
    .option('--baseline <file>', words('基线文件，默认 jianbao-baseline.jsonl', 'the baseline; default jianbao-baseline.jsonl'))
    .option('--no-baseline', words('不用基线，列出全部', 'no baseline: tell everything'))
    .option('--strict-baseline', words('基线里有不再需要的条目时以 1 退出', 'exit with 1 if entries of the baseline are no longer needed'))
    .option('--quiet', words('只报告错误', 'report errors only'))
    .option(
      '--verbose',
      words('也显示建议、全部相关处、所用配置和用时', 'also show suggestions, every related place, the configuration and the time'),
    )
}

function sharedOptions(command: Command, formats: string, howMany?: 'several'): Command {
  command.argument('[paths...]', words('文件、目录或通配符；- 为标准输入；默认为 .', 'files, directories or globs; - is standard input; default .'))
  if (howMany === undefined) command.option('--format <format>', formats)
  else
    command.option('--format <format>', words(`${formats}；可多次，format=文件 写入文件`, `${formats}; several, each may be format=file`), collected)
  return command
    .option('-o, --output-file <file>', words('写入文件', 'write to a file'))
    .option('--config <file>', words('配置文件', 'the configuration'))
    .option('--no-config', words('不用配置文件，只用内置的 recommended', 'no configuration: the built-in recommended'))
    .option('--encoding <encoding>', words('文件编码，默认自动识别', 'the encoding of the files; found out by default'))
    .option('--password <password>', words('文件的密码（PDF）', 'the password of the files (PDF)'))
    .option('--stdin', words('读标准输入', 'read standard input'))
    .option('--stdin-filename <name>', words('标准输入的文件名', 'the name of what standard input holds'))
    .option('--allow-empty', words('没有可读的文件也算通过', 'pass if there is no readable file'))
    .option('--color', words('强制彩色', 'colours'))
    .option('--no-color', words('不用彩色', 'no colours'))
    .option('--lang <language>', 'zh-CN, en')
}

/** Since the process began. */
function reportTime(): void {
  const seconds = (performance.now() / 1000).toFixed(2)
  process.stderr.write(`${words(`用时 ${seconds} 秒`, `time: ${seconds} s`)}\n`)
}
