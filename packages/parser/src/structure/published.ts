import { type SourceCue, sourceCue } from './cues.js'

/** The source and the date that a site prints on one line under a title. */
export interface Published extends SourceCue {
  /** YYYY-MM-DD. */
  readonly date: string
}

const DATE = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]*\d{1,2}[：:]\d{2}(?:[：:]\d{2})?)?/
const LABEL = '(?:(?:发布|发表|发稿|发文|成文|更新|添加|录入)?(?:时间|日期)\\s*[：:]\\s*)?'
const FIRST = new RegExp(`^[【[（(]?${LABEL}${DATE.source}[】\\])）]?[\\s\\u3000]+(?=\\S)`)
const LAST = new RegExp(`[\\s\\u3000]+[【[（(]?${LABEL}${DATE.source}[】\\])）]?$`)

const MOST_LENGTH = 120

/** 来源：县妇联　发布时间：2020-11-16 09:30, or the date first. A source that is not named is none. */
export function publishedCue(text: string, labels: readonly string[] = []): Published | undefined {
  if (text.length > MOST_LENGTH || !/[：:]/.test(text)) return undefined
  const match = LAST.exec(text) ?? FIRST.exec(text)
  if (!match) return undefined
  const cue = sourceCue(match.index > 0 ? text.slice(0, match.index) : text.slice(match[0].length), labels)
  const date = isoDate(match.slice(1, 4).map(Number))
  return cue?.name !== undefined && date !== undefined ? { ...cue, date } : undefined
}

function isoDate([year = 0, month = 0, day = 0]: readonly number[]): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
