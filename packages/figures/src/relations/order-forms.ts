import {
  ANY_END,
  ANY_START,
  AT,
  COURSES,
  type Course,
  ENDS_HERE,
  FROM_HERE,
  GOES_ON_TO,
  LASTING,
  LINK,
  MANNER,
  MEANWHILE,
  NAMED_END,
  PART_OF_DATE,
  START_TAIL,
  UNTIL,
  VALID_UNTIL,
} from '../lexicon/order.js'

/** How the words put two moments in order. */
export interface Order {
  /** Both are of one thing, and the words allow no other order: where the dates go back, they are wrong. */
  readonly certain: boolean
  /** The words allow another reading, which nothing speaks for: 增加到 2016 年的 30 种 may go back to what was in 2016. */
  readonly likely?: true
  /** The end is printed before the beginning: 2023 年 10 月竣工，2023 年 12 月才动工. */
  readonly inverse?: true
}

/** A stretch of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const FREE_LEAD = '(?:[，,]? ?[^，,。；;：:（(0-9]{0,24}?)'
const FREE_TAIL = '[^，,、。；;：:（(0-9]{0,16}?'
const YEAR_BEFORE = '(?:次年|翌年|第二年|今年|去年|明年|当年)?'
/** Between the beginning and its end: a mark, how long it took, a link. */
const LINKED = `[，,、；;]? ?${LASTING}${LINK}`
/** After the end of a course: nothing that it would be the end of. */
const CLOSES = '(?:了|使用|运营|运行|通车|投产|投用|并|，|,|。|；|;|、|）|\\)|！|$)'

/** The forms that one course is worded in: the verb after its date (2018 年开工) or before it (开工于 2018 年). */
interface CourseForms {
  readonly startBefore: RegExp
  /** After the first date: the verb unless it stood before, and what leads to the second date; with nothing else in `plain`. */
  readonly startAfter: { readonly any: RegExp; readonly plain: RegExp }
  readonly started: RegExp
  readonly endAfter: { readonly any: RegExp; readonly plain: RegExp }
  /** The end after the first date, and the beginning after the second. */
  readonly inverse?: { readonly ended: RegExp; readonly starts: RegExp }
  readonly loose: boolean
  /** One of the verbs of the beginning, anywhere: where there is none, the forms need not be tried. */
  readonly cue: RegExp
}

function formsOf({ starts, ends, loose, once }: Course): CourseForms {
  const endBefore = `(?<ended>(?:${ends}|${ANY_END})${AT})?`
  const lead = `${LINKED}(?:${UNTIL})?${endBefore}${YEAR_BEFORE} ?$`
  return {
    startBefore: new RegExp(`(?:${starts}|${ANY_START}|开始)${AT}$`),
    startAfter: {
      any: new RegExp(`^${PART_OF_DATE}${FREE_LEAD}(?:${starts})${FREE_TAIL}(?:[，,]${MEANWHILE})?${lead}`),
      plain: new RegExp(`^${PART_OF_DATE}${MANNER}(?:${starts})${START_TAIL}?${lead}`),
    },
    started: new RegExp(`^${PART_OF_DATE}${lead}`),
    endAfter: {
      any: new RegExp(`^${PART_OF_DATE}${MANNER}(?:${ends})(?!的|后|前|[0-9 ])`),
      plain: new RegExp(`^${PART_OF_DATE}${MANNER}(?:${ends})${CLOSES}`),
    },
    ...(once
      ? {
          inverse: {
            ended: new RegExp(`^${PART_OF_DATE}${MANNER}(?:${once.ends})了?[，,、；;] ?${LINK}$`),
            starts: new RegExp(`^${PART_OF_DATE}${MANNER}(?:${once.starts})${CLOSES}`),
          },
        }
      : {}),
    loose: loose === true,
    cue: new RegExp(`${starts}|${ANY_START}|开始${once ? `|${once.ends}` : ''}`),
  }
}
const FORMS = COURSES.map(formsOf)
/** One of all their verbs: dates that none stands beside are soon passed over. */
const ANY_CUE = new RegExp([ANY_START, '开始', ...COURSES.map(({ starts, once }) => (once ? `${starts}|${once.ends}` : starts))].join('|'))

/** 自 2021 年 3 月 1 日起至, 自…起施行，有效期至, 从…开始，到. */
const FROM_GAP = new RegExp(
  `^${PART_OF_DATE}(?:${FROM_HERE})?[，,]? ?(?:${UNTIL}|${VALID_UNTIL})(?:今天|今年|昨天|昨晚|次年|翌年|第二年|明年|去年|[（(])* ?$`,
)
/** 自 2022 年启动实施以来，截至; 自 1 月 14 日春运启动至. */
const SINCE_GAP = new RegExp(`^${PART_OF_DATE}[^，,。；;：:（()）0-9]{0,30}(?:以来|开始|启动|起|后)[，,]? ?(?:${UNTIL})(?:今年|去年|明年)? ?$`)
const SINCE_CERTAIN = /以来[，,]? ?(?:截至|截止到?|截止至) ?$/
/** 今天（4 月 3 日）零时起: the date is a beginning without 自. */
const STARTS_HERE = /^[）)]? ?(?:零时|[0-9]{1,2} ?[时点])?起/

/** Words that make the first moment a beginning and the second an end. */
export function wordOrder(text: string, first: Stretch, second: Stretch): Order | undefined {
  const before = text.slice(Math.max(0, first.start - 10), first.start).trimEnd()
  const gap = text.slice(first.end, second.start)
  // 从 6 月 1 日持续到 6 月 30 日 belongs to `range`.
  if (GOES_ON_TO.test(gap)) return undefined
  const after = text.slice(second.end, second.end + 16).trimStart()
  const from = /[自从]$/.test(before)
  if ((from || STARTS_HERE.test(gap)) && FROM_GAP.test(gap)) return { certain: from && ENDS_HERE.test(after) }
  const start = `${before}${gap}`
  let open: Order | undefined
  for (const forms of ANY_CUE.test(start) ? FORMS : []) {
    if (!forms.cue.test(start)) continue
    const order = courseOrder(forms, before, gap, after) ?? inverseOrder(forms, gap, after)
    if (order?.certain) return order
    open ??= order
  }
  if (open) return open
  return from && SINCE_GAP.test(gap) ? { certain: SINCE_CERTAIN.test(gap) } : undefined
}

const ANY_ENDED = new RegExp(`^${PART_OF_DATE}${MANNER}[\\u4e00-\\u9fff]{0,4}?(?:完毕|结束|截止)(?!的|后|前|[0-9 ])`)

function courseOrder(
  { startBefore, startAfter, started, endAfter, loose }: CourseForms,
  before: string,
  gap: string,
  after: string,
): Order | undefined {
  const lead = (startBefore.test(before) ? started.exec(gap) : null) ?? startAfter.any.exec(gap)
  if (!lead) return undefined
  const plain = !loose && (startBefore.test(before) || startAfter.plain.test(gap))
  if (lead.groups?.['ended'] !== undefined) return { certain: plain && ENDS_HERE.test(after) }
  if (endAfter.any.test(after)) return { certain: plain && endAfter.plain.test(after) }
  return ANY_ENDED.test(after) ? { certain: plain && isNamedEnd(`${before}${gap}`, after) } : undefined
}

/** 考生体检 11 月 20 日报到，11 月 9 日体检完毕: the end is that of what began. 11 月 9 日报名结束 would be of something before it. */
function isNamedEnd(before: string, after: string): boolean {
  const deed = NAMED_END.exec(after)?.groups?.['deed']
  return deed !== undefined && before.includes(deed)
}

const inverseOrder = ({ inverse }: CourseForms, gap: string, after: string): Order | undefined =>
  inverse?.ended.test(gap) && inverse.starts.test(after) ? { certain: true, inverse: true } : undefined
