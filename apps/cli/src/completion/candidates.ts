import { type Language, presetNames } from '@jianbao/lint'
import type { Command, Option } from 'commander'
import { loadConfig, rulesOf } from '../config.js'
import { say } from '../language.js'

/** What may stand at a place of the command line, and what it is for. */
interface Candidate {
  readonly value: string
  readonly about: string
}

/** What completes a word; `files` where the name of a file may stand there too. */
export interface Completion {
  readonly candidates: readonly Candidate[]
  readonly files: boolean
}

const NOTHING: Completion = { candidates: [], files: false }

/**
 * What may stand in the place of the last word.
 *
 * @param words those after the name of the command; the last is what has been typed of it, or empty
 */
export async function completionOf(program: Command, words: readonly string[], language: Language): Promise<Completion> {
  const current = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const named = program.commands.find((command) => command.name() === before.find((word) => !word.startsWith('-')))
  const command = named ?? defaultOf(program)
  const options = [...command.options, ...program.options]
  const equals = /^(--[\w-]+=)(.*)$/.exec(current)
  if (equals)
    return prefixed(
      equals[1] ?? '',
      await valuesOf(
        options.find(({ long }) => `${long}=` === equals[1]),
        language,
      ),
      equals[2] ?? '',
    )
  const last = before.at(-1)
  const awaiting = last === undefined ? undefined : options.find(({ long, short, required }) => required && [long, short].includes(last))
  if (awaiting) return starting(await valuesOf(awaiting, language), current)
  if (current.startsWith('-')) return starting({ candidates: optionsOf(options), files: false }, current)
  const own = await argumentsOf(command, language)
  const commands = named || before.length > 0 ? [] : commandsOf(program)
  return starting({ candidates: [...commands, ...own.candidates], files: own.files }, current)
}

const defaultOf = (program: Command): Command => program.commands.find((command) => command.name() === 'lint') ?? program

const commandsOf = (program: Command): Candidate[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), about: command.description() }))

function optionsOf(options: readonly Option[]): Candidate[] {
  const help = { value: '--help', about: '' }
  return [...options.filter(({ hidden }) => !hidden).map(({ long, flags, description }) => ({ value: long ?? flags, about: description })), help]
}

const starting = ({ candidates, files }: Completion, word: string): Completion => ({
  candidates: candidates.filter(({ value }) => value.startsWith(word)),
  files,
})

function prefixed(prefix: string, { candidates, files }: Completion, word: string): Completion {
  return starting({ candidates: candidates.map(({ value, about }) => ({ value: prefix + value, about })), files }, prefix + word)
}

/** What the first argument of a command may be. */
async function argumentsOf(command: Command, language: Language): Promise<Completion> {
  const [first] = command.registeredArguments
  return first ? namedValues(first.name(), first.description, language) : NOTHING
}

const valuesOf = async (option: Option | undefined, language: Language): Promise<Completion> =>
  option ? namedValues(/[<[]([\w-]+)/.exec(option.flags)?.[1] ?? '', option.description, language) : NOTHING

/** What a placeholder stands for: by its name, or by the list of words that its description begins with. */
async function namedValues(name: string, description: string, language: Language): Promise<Completion> {
  if (/^(?:id|rules?)$/.test(name)) return { candidates: await ruleIds(language), files: false }
  if (/^presets?$/.test(name)) return { candidates: presetNames.map(plain), files: false }
  if (/^(?:files?|paths|dir|folder)$/.test(name)) return { candidates: [], files: true }
  return { candidates: listed(description).map(plain), files: false }
}

const plain = (value: string): Candidate => ({ value, about: '' })

/** `text, json；…` names what may be given; of `error（默认）、warning 或 never：…`, the words in Latin letters do. */
function listed(description: string): string[] {
  const [list = ''] = description.split(/[；;：:]/)
  const values = list.split(/[,、]\s*|\s+(?:or|或)\s+|或/).map((value) => value.replace(/[（(].*$/, '').trim())
  return values.length > 1 && values.every((value) => /^[a-z][\w-]*$/i.test(value)) ? values : []
}

/** The rules of the configuration's plugins too; where it cannot be read, those of jianbao. */
async function ruleIds(language: Language): Promise<Candidate[]> {
  const { config } = await loadConfig(process.cwd()).catch(() => ({ config: {} }))
  return rulesOf(config).map(({ id, description }) => ({ value: id, about: say(description, language) }))
}
