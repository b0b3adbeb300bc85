import type { Command, Option } from 'commander'
import { examplesOf, exitsOf } from './help.js'
import { wrapped } from './wrap.js'

const ENVIRONMENT = [
  ['LC_ALL, LC_MESSAGES, LANG', 'Messages are in Chinese where the first of these that is set begins with zh, else in English.'],
  ['NO_COLOR, FORCE_COLOR', 'Switch colours off, or on where the output is no terminal.'],
  ['COLUMNS', 'The width of lines where the output is no terminal. Without it they are not wrapped.'],
  ['CI', 'Where it is set, no progress is shown.'],
] as const

const FILES = [
  [
    'jianbao.config.js, jianbao.config.mjs, jianbao.config.ts, jianbao.config.json, package.json',
    'The configuration, from the working directory upwards.',
  ],
  ['.jianbaoignore, .gitignore', 'Files that are passed over where a directory is checked.'],
] as const

/** The manual page of the command, made from its program so that no option is missing from it. */
export function manualPage(program: Command): string {
  const commands = program.createHelp().visibleCommands(program)
  return `${[
    '.\\" Made by npm run docs from the program of the command.',
    '.TH JIANBAO 1 "" jianbao "User Commands"',
    '.SH NAME',
    `jianbao \\- ${roff(lowered(program.description()))}`,
    '.SH SYNOPSIS',
    '.B jianbao',
    '[\\fIcommand\\fR] [\\fIoptions\\fR] [\\fIarguments\\fR]',
    '.SH DESCRIPTION',
    ...prose(
      'jianbao reads Chinese work bulletins (简报) and reports where their figures contradict each other, what is missing from them, and what is printed against the standards. It reads Word, PDF, OFD, ODT, web pages, Markdown and text. Without a command, files are checked.',
    ),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...exitsOf('jianbao').flatMap(([code, { en }]) => ['.TP', `.B ${code}`, ...prose(`${en}.`)]),
    '.SH ENVIRONMENT',
    ...ENVIRONMENT.flatMap(([names, about]) => ['.TP', `.B ${roff(names)}`, ...prose(about)]),
    '.SH FILES',
    ...FILES.flatMap(([names, about]) => ['.TP', `.I ${roff(names)}`, ...prose(about)]),
    '.SH EXAMPLES',
    ...commands.flatMap((command) => examplesOf(command.name())).flatMap(([line, { en }]) => ['.TP', `.B ${roff(line)}`, ...prose(sentence(en))]),
  ].join('\n')}\n`
}

function commandLines(command: Command): string[] {
  return [
    `.SS ${roff(`jianbao ${command.name()} ${command.usage()}`)}`,
    ...prose(sentence(command.description())),
    ...command.registeredArguments
      .filter(({ description }) => description !== '')
      .flatMap((argument) => ['.TP', `.I ${roff(argument.name())}`, ...prose(argument.description)]),
    ...command.options.filter(({ hidden }) => !hidden).flatMap(optionLines),
  ]
}

const optionLines = ({ flags, description }: Option): string[] => ['.TP', `.B ${roff(flags)}`, ...prose(description)]

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`
const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

/** Lines of the length that manual pages have. */
const prose = (text: string): string[] => wrapped(text, 78).map(roff)

/** As troff prints it: no line begins with a command, and a hyphen can be copied as one. */
const roff = (text: string): string =>
  text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/"/g, '\\(dq')
    .replace(/^([.'])/, '\\&$1')
