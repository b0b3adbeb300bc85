import { type Command, CommanderError } from 'commander'
import { type Bilingual, say } from './language.js'
import { Problem, unknownName } from './problems.js'
import { createProgram, language } from './program.js'
import { EXIT } from './run.js'

const words = (zh: string, en: string) => say({ zh, en }, language)

async function main(): Promise<number> {
  let code: number = EXIT.clean
  const program = createProgram((finished) => {
    code = finished
  })
  try {
    await program.parseAsync()
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.clean
    report(error instanceof CommanderError ? flagProblem(error, program) : error)
    return EXIT.failed
  }
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
    zh: `命令行有误：${message.replace(/^error: /, '')}。运行 jianbao --help 查看用法。`,
    en: `${message.replace(/^error: /, '')}. See jianbao --help.`,
  }
  return new Problem('JB_FLAG', text)
}

function report(error: unknown): void {
  if (error instanceof Problem) process.stderr.write(`jianbao: ${say(error.messages, language)} [${error.code}]\n`)
  else {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(
      `jianbao: ${words(`程序出错：${reason}。请报告这个问题。`, `the program failed: ${reason}. Please report it.`)} [JB_INTERNAL]\n`,
    )
    if (process.env['JIANBAO_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
  }
}

// Who reads the output may close it early (jianbao | head): that ends the run, and is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.clean)
  report(
    new Problem('JB_OUTPUT', {
      zh: `无法写到标准输出（${error.code}）。请检查磁盘空间。`,
      en: `Standard output cannot be written (${error.code}). Check the space on the disk.`,
    }),
  )
  process.exit(EXIT.failed)
})

process.exitCode = await main()
