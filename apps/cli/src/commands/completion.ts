import type { Language } from '@jianbao/lint'
import type { Command } from 'commander'
import { completionOf } from '../completion/candidates.js'
import { SCRIPTS, type Shell, shells } from '../completion/scripts.js'
import { unknownName } from '../problems.js'
import { EXIT } from '../run.js'

/** `jianbao completion <shell>`: what the shell sources so that Tab completes the command. */
export function completionCommand(shell: string): number {
  if (!(shells as readonly string[]).includes(shell)) throw unknownName('JB_SHELL', { zh: '这种 shell', en: 'shell' }, shell, shells)
  process.stdout.write(SCRIPTS[shell as Shell])
  return EXIT.clean
}

/** What the scripts ask: a line for each candidate, then `:files` where names of files may stand there. */
export async function completeCommand(program: Command, words: readonly string[], language: Language): Promise<number> {
  // PowerShell hands over no empty word: it comes in quotation marks.
  const typed = words.map((word) => (word === '""' ? '' : word))
  const { candidates, files } = await completionOf(program, typed, language)
  const lines = candidates.map(({ value, about }) => `${value}\t${about.replace(/\s+/g, ' ')}`)
  process.stdout.write([...lines, ...(files ? [':files'] : [])].map((line) => `${line}\n`).join(''))
  return EXIT.clean
}
