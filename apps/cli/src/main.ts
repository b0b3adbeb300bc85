import { existsSync } from 'node:fs'
import { type Command, CommanderError } from 'commander'
import { closest, distance } from 'fastest-levenshtein'
import { type Bilingual, say } from './language.js'
import { Problem, unknownName } from './problems.js'
import { createProgram, language } from './program.js'
import { EXIT, warnOnStandardError } from './run.js'

const words = (zh: string, en: string) => say({ zh, en }, language)

/** Runs the command as its arguments say, and sets the exit code. Resolves to whether files were checked. */
export async function main(): Promise<boolean> {
  process.stdout.on('error', endOfOutput)
  let hasChecked = false
  process.exitCode = await run((command) => {
    hasChecked = command === 'lint'
  })
  return hasChecked
}

async function run(tell: (command: string) => void): Promise<number> {
  let code: number = EXIT.clean
  const program = createProgram((finished) => {
    code = finished
  })
  const typed = process.argv.slice(2)
  try {
    if (typed[0] === 'help' || typed.some((word) => word === '--help' || word === '-h')) {
      const { documentProgram } = await import('./help.js')
      documentProgram(program, language)
    }
    refuseMisspelt(typed[0], program)
    program.hook('postAction', (_, command) => tell(command.name()))
    await program.parseAsync()
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.clean
    report(error instanceof CommanderError ? flagProblem(error, program) : error)
    return EXIT.failed
  }
}

/** A first word that is no file and nearly a command: else it would be looked for as a file. */
function refuseMisspelt(word: string | undefined, program: Command): void {
  if (word === undefined || !/^[a-z]+$/i.test(word) || existsSync(word)) return
  const commands = [...program.commands.map((command) => command.name()).filter((name) => !name.startsWith('_')), 'help']
  const nearest = closest(word, commands)
  if (commands.includes(word) || distance(word, nearest) > 2) return
  throw new Problem('JB_COMMAND', {
    zh: `没有命令“${word}”，也没有这个文件。是不是“${nearest}”？`,
    en: `There is no command "${word}", and no file of that name. Did you mean "${nearest}"?`,
  })
}

/** The commonest of commander's complaints, in Chinese. */
const COMPLAINTS: Readonly<Record<string, (name: string) => string>> = {
  'commander.missingArgument': (name) => `缺少参数 ${name}`,
  'commander.optionMissingArgument': (name) => `选项 ${name} 后面缺少值`,
  'commander.excessArguments': () => '参数过多',
}

/** commander's complaint in our own words, with the nearest flag. */
function flagProblem({ code, message }: CommanderError, program: Command): Problem {
  const quoted = /'([^']+)'/.exec(message)?.[1] ?? ''
  if (code === 'commander.unknownOption') {
    const commands = program.commands
    const named = commands.find((command) => process.argv.includes(command.name())) ?? commands[0]
    const flags = [...(named?.options ?? []), ...program.options].flatMap(({ long }) => long ?? [])
    return unknownName('JB_FLAG', { zh: '选项', en: 'option' }, quoted, [...flags, '--help'])
  }
  const text: Bilingual = {
    zh: `命令行有误：${COMPLAINTS[code]?.(quoted) ?? message.replace(/^error: /, '')}。运行 jianbao --help 查看用法。`,
    en: `${message.replace(/^error: /, '')}. See jianbao --help.`,
  }
  return new Problem('JB_FLAG', text)
}

function report(error: unknown): void {
  if (error instanceof Problem) warnOnStandardError(`jianbao: ${say(error.messages, language)} [${error.code}]`)
  else {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(
      `jianbao: ${words(`程序出错：${reason}。请报告这个问题。`, `the program failed: ${reason}. Please report it.`)} [JB_INTERNAL]\n`,
    )
    if (process.env['JIANBAO_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  }
}

/** Who reads the output may close it early (jianbao | head): that ends the run, and is no error. */
function endOfOutput({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean)
  report(
    new Problem('JB_OUTPUT', {
      zh: `无法写到标准输出（${code}）。请检查磁盘空间。`,
      en: `Standard output cannot be written (${code}). Check the space on the disk.`,
    }),
  )
  process.exit(EXIT.failed)
}
