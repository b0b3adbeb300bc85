import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { type Bilingual, type BlockSpan, defineRule } from '../../rule.js'
import { AFTER, lookOrSoundAlike, POSTS, SURNAMES } from './words.js'

export const nameVariant = defineRule({
  id: 'name-variant',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '新闻编校惯例：同一人姓名前后一致', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '同一职务的人，姓名前后差一个字或字序不同', en: 'One post, two names that differ by one character or by order' },
  messages: {
    variant: {
      zh: '“{post}{name}”与“{post}{other}”只差{difference}，像是同一个人。请核对姓名。',
      en: '"{post}{name}" and "{post}{other}" differ by {difference} only and seem to be one person. See which name is right.',
    },
    write: { zh: '改为“{other}”', en: 'Write "{other}"' },
  },
  defaults: {},
  examples: [
    {
      text: '县领导调研妇女创业\n\n　　11 月 3 日，副县长李晓岚到东关镇调研。\n\n　　副县长李晓兰强调，要落实小额贷款政策。\n\n信息来源：县妇联\n',
      because: 'the last character differs',
      findings: ['李晓兰'],
    },
    {
      text: '县领导调研妇女创业\n\n　　县教育局局长周文斌出席会议。周文斌介绍了情况。会议结束后，局长周斌文作了部署。\n\n信息来源：县妇联\n',
      because: 'two characters have changed places',
      findings: ['周斌文'],
    },
    {
      text: '县领导调研妇女创业\n\n　　县妇联主席林晓芸主持会议。\n\n　　主席林小芸要求，各乡镇抓好落实。\n\n信息来源：县妇联\n',
      because: 'the middle character differs',
      findings: ['林小芸'],
    },
    {
      text: '县领导调研妇女创业\n\n　　副县长李晓岚、副县长李晓兰出席会议。\n\n信息来源：县妇联\n',
      because: 'two people in one list',
      findings: [],
    },
    {
      text: '县领导调研妇女创业\n\n　　东关镇副镇长李晓岚介绍了做法。\n\n　　河湾镇副镇长李晓兰作了发言。\n\n信息来源：县妇联\n',
      because: 'the same post in two places',
      findings: [],
    },
    {
      text: '县领导调研妇女创业\n\n　　局长王芳出席会议。局长王芳强调，要抓好落实。局长王某某作了发言。\n\n信息来源：县妇联\n',
      because: 'what follows the name differs; 某 stands for any name',
      findings: [],
    },
  ],
  check(context) {
    const found = blocksOf(context).flatMap(personsIn)
    const byPost = new Map<string, Person[]>()
    for (const person of found) {
      const own = byPost.get(person.post)
      if (own) own.push(person)
      else byPost.set(person.post, [person])
    }
    const texts = blocksOf(context).map(({ text }) => text)
    for (const persons of byPost.values()) {
      const names = [...new Set(persons.map(({ name }) => name))]
      // Where very many hold a post of this name, two of them may well be called alike.
      if (names.length > MOST_NAMES) continue
      for (const [first, second] of pairsOf(names)) {
        const difference = differenceOf(first, second)
        if (!difference || !(difference.isSlip || holdOneOffice(persons, first, second)) || areTwo(persons, first, second, texts)) continue
        const [rarer, other] = timesIn(texts, first) < timesIn(texts, second) ? [first, second] : [second, first]
        const wrong = persons.find(({ name }) => name === rarer)
        const right = persons.find(({ name }) => name === other)
        if (!wrong || !right) continue
        context.report({
          messageId: 'variant',
          at: wrong.at,
          data: { post: wrong.post, name: rarer, other, difference: { zh: difference.zh, en: difference.en } },
          related: [right.at],
          suggestions: [{ messageId: 'write', data: { other }, fix: { at: wrong.at, text: other } }],
        })
      }
    }
  },
})

interface Person {
  readonly post: string
  readonly name: string
  /** The words before the post: of what. */
  readonly of: string
  readonly at: BlockSpan
}

const MOST_NAMES = 8
const POST = new RegExp(POSTS.join('|'), 'g')
const PLACES = 8
/** One may have followed the other. */
const SUCCESSION = /前任|继任|接任|新任|离任|卸任|任命|原任|现任/

/** A post with a name of three characters right behind it, where it is certain that the name ends there. */
function personsIn(block: Block): Person[] {
  return [...block.text.matchAll(POST)].flatMap((match): Person[] => {
    const start = match.index + match[0].length
    const name = block.text.slice(start, start + 3)
    const isName = /^[\u4e00-\u9fff]{3}$/.test(name) && SURNAMES.includes(name.charAt(0)) && !name.includes('某')
    // 局长王芳强调: a name of two characters, and what she does.
    if (
      !isName ||
      AFTER.test(block.text.slice(start + 2, start + 6)) ||
      AFTER.test(name.slice(1)) ||
      !AFTER.test(block.text.slice(start + 3, start + 7))
    )
      return []
    const before = /[\u4e00-\u9fff]*$/.exec(block.text.slice(Math.max(0, match.index - PLACES), match.index))?.[0] ?? ''
    return [{ post: match[0], name, of: before, at: { block, start, end: start + 3 } }]
  })
}

const pairsOf = (names: readonly string[]): [string, string][] =>
  names.flatMap((first, index) => names.slice(index + 1).map((second): [string, string] => [first, second]))

interface Difference extends Bilingual {
  /** The two characters sound or look alike, or have changed places. */
  readonly isSlip: boolean
}

/** One character of the given name, or the order. */
function differenceOf(a: string, b: string): Difference | undefined {
  if (a.charAt(0) !== b.charAt(0)) return undefined
  const [other, ...more] = [1, 2].filter((at) => a.charAt(at) !== b.charAt(at))
  if (other !== undefined && more.length === 0)
    return { zh: '一个字', en: 'one character', isSlip: lookOrSoundAlike(a.charAt(other), b.charAt(other)) }
  return a.charAt(1) === b.charAt(2) && a.charAt(2) === b.charAt(1) ? { zh: '字序', en: 'the order of two characters', isSlip: true } : undefined
}

/** Of two heads of one office one is misprinted, however much the characters differ; deputies it may have several. */
const holdOneOffice = (persons: readonly Person[], first: string, second: string): boolean => {
  const [a, b] = [first, second].map((name) => persons.find((person) => person.name === name))
  const [one, two] = [placeIn(a?.of ?? ''), placeIn(b?.of ?? '')]
  return one !== undefined && one === two && one.length > 1 && a?.post.startsWith('副') === false
}

/** Two people: named in one sentence, of two places, or each of them more than once. */
function areTwo(persons: readonly Person[], first: string, second: string, texts: readonly string[]): boolean {
  const [a, b] = [first, second].map((name) => persons.filter((person) => person.name === name))
  if (!a || !b || (timesIn(texts, first) > 1 && timesIn(texts, second) > 1)) return true
  if (texts.some((text) => SUCCESSION.test(text))) return true
  if (a.some(({ of: one }) => b.some(({ of: two }) => !agree(one, two)))) return true
  return texts.some(
    (text) => text.includes(first) && text.includes(second) && text.split(/[。！？]/).some((own) => own.includes(first) && own.includes(second)),
  )
}

/** 东关镇 and 河湾镇 do not; nothing, or words that name no place, do with all. */
function agree(one: string, two: string): boolean {
  const [a, b] = [placeIn(one), placeIn(two)]
  return a === undefined || b === undefined || a.endsWith(b) || b.endsWith(a)
}

/** A body or a place: what a post is of. */
const placeIn = (words: string): string | undefined =>
  /[局委会办院校厅部处科站所镇乡村区县市省州司府联]$/.test(words) ? words.replace(/^.*[的和与及由在对向]/, '') : undefined

const timesIn = (texts: readonly string[], name: string): number => texts.reduce((sum, text) => sum + text.split(name).length - 1, 0)
