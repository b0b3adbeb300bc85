import type { Language } from '@jianbao/lint'
import { Command } from 'commander'
import type { DoctorOptions } from './commands/doctor.js'
import { type FiguresOptions, figuresCommand } from './commands/figures.js'
import type { InitOptions } from './commands/init.js'
import { type LintOptions, lintCommand } from './commands/lint.js'
import { parseCommand } from './commands/parse.js'
import { type RulesOptions, rulesCommand } from './commands/rules.js'
import { schemaCommand } from './commands/schema.js'
import { formatNames } from './formatters/index.js'
import { localeLanguage, say } from './language.js'
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

  const lint = sharedOptions(
    program.command('lint', { isDefault: true }).description(words('检查文件（默认命令）', 'check files (the default command)')),
    formatNames.join(', '),
    'several',
  )
    .option('--max-warnings <n>', words('警告多于 n 个时以 1 退出', 'exit with 1 if there are more than n warnings'))
    .option('--fail-on <level>', words('error（默认）、warning 或 never：从哪一级起以 1 退出', 'error (default), warning or never: what ends with 1'))
    .option('--show-suppressed', words('也列出被指令或基线压下的问题', 'show what directives or the baseline silenced, too'))
    .option('--quiet', words('只报告错误', 'report errors only'))
    .option(
      '--verbose',
      words('也显示建议、全部相关处、所用配置和用时', 'also show suggestions, every related place, the configuration and the time'),
    )
    .option('--fix', words('改正只有一种改法的问题', 'make the fixes that there is one right way for'))
    .option('--fix-dry-run', words('只显示改动，不写文件', 'show the fixes and write nothing'))
  lint.hook('postAction', () => {
    if (lint.opts()['verbose'] === true) reportTime()
  })
  lint.action(async (paths: string[], options: LintOptions) => finish(await lintCommand(paths, options)))

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

function sharedOptions(command: Command, formats: string, howMany?: 'several'): Command {
  const collect = (format: string, before: readonly string[] = []): readonly string[] => [...before, format]
  command.argument('[paths...]', words('文件、目录或通配符；- 为标准输入；默认为 .', 'files, directories or globs; - is standard input; default .'))
  if (howMany === undefined) command.option('--format <format>', formats)
  else command.option('--format <format>', words(`${formats}；可多次，format=文件 写入文件`, `${formats}; several, each may be format=file`), collect)
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
