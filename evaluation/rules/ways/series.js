// Issues of one series after each other: an issue skipped, repeated or dated back, and a colophon line that the earlier ones have.

/** The same bulletin as an issue so many further, one month later each; the numbers stay those of a year. */
function issueOf(bulletin, { issue = bulletin.masthead.issue, cumulativeIssue = bulletin.masthead.cumulativeIssue, date = bulletin.masthead.date }) {
  const copy = structuredClone(bulletin)
  const { masthead } = copy
  const swap = (line) =>
    line
      .replace(new RegExp(`第( ?)${bulletin.masthead.issue}( ?)期`), `第$1${issue}$2期`)
      .replace(new RegExp(`总(第?)( ?)${bulletin.masthead.cumulativeIssue}( ?)期`), `总$1$2${cumulativeIssue}$3期`)
      .replace(printedDate(bulletin.masthead.date), (printed) => (printed === undefined ? printed : writtenDate(date)))
  masthead.print = masthead.print.map(swap)
  if (copy.colophon) copy.colophon.print = copy.colophon.print.map(swap)
  Object.assign(masthead, { issue, date }, cumulativeIssue ? { cumulativeIssue } : {})
  return copy
}
const parts = (date) => date.split('-').map(Number)
const printedDate = (date) => new RegExp(`${parts(date)[0]} ?年 ?${parts(date)[1]} ?月 ?${parts(date)[2]} ?日`)
const writtenDate = (date) => `${parts(date)[0]}年${parts(date)[1]}月${parts(date)[2]}日`
const later = (date, months) => {
  const [year, month, day] = parts(date)
  return [year, month + months, Math.min(day, 28)].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Arabic numbers in the masthead, and three months left in the year. */
const isSerial = ({ masthead }) =>
  masthead?.issue &&
  !masthead.special &&
  masthead.date &&
  parts(masthead.date)[1] <= 10 &&
  masthead.print.some((line) => line.includes(`第${masthead.issue}期`)) &&
  masthead.print.some((line) => printedDate(masthead.date).test(line))

/** Two issues in order before, then the third, as it should be and broken. */
const third =
  (change, wants = () => true) =>
  (bulletin) => {
    if (!isSerial(bulletin) || !wants(bulletin)) return []
    const { issue, cumulativeIssue, date } = bulletin.masthead
    const numbered = (step) => ({
      issue: issue + step,
      ...(cumulativeIssue ? { cumulativeIssue: cumulativeIssue + step } : {}),
      date: later(date, step),
    })
    const first = [0, 1].map((step) => issueOf(bulletin, numbered(step)))
    const right = issueOf(bulletin, numbered(2))
    return [{ before: [...first, right], after: [...first, change(bulletin, numbered, right)], document: 2 }]
  }

const withoutLine = (pattern) => (_, __, right) => {
  const after = structuredClone(right)
  after.colophon.print = after.colophon.print.filter((line) => !pattern.test(line))
  return after
}
const hasLine =
  (pattern) =>
  ({ colophon }) =>
    colophon?.print.some((line) => pattern.test(line)) && colophon.print.filter((line) => !pattern.test(line) && line[0] !== '~').length > 1
const COPIES = /^[>^<（]*（?(?:共印|印数|印发份数)[：0-9]/
const PEOPLE = /(?:编辑|责编|签发|审核|核稿|拟稿|校对)：/

export const series = [
  {
    rule: 'issue-number-gap',
    way: 'issue skipped',
    breaks: third((bulletin, numbered) => issueOf(bulletin, { ...numbered(3), date: numbered(2).date })),
  },
  {
    rule: 'issue-number-gap',
    way: 'issue repeated',
    breaks: third((bulletin, numbered) => issueOf(bulletin, { ...numbered(1), date: numbered(2).date })),
  },
  {
    rule: 'issue-number-gap',
    way: 'total not one more',
    breaks: third(
      (bulletin, numbered) => issueOf(bulletin, { ...numbered(2), cumulativeIssue: bulletin.masthead.cumulativeIssue + 12 }),
      ({ masthead }) => masthead.cumulativeIssue,
    ),
  },
  {
    rule: 'issue-number-gap',
    way: 'date that goes back',
    breaks: third((bulletin, numbered) => issueOf(bulletin, { ...numbered(2), date: numbered(0).date })),
  },
  {
    rule: 'issue-number-gap',
    way: 'issue above the total',
    breaks: third(
      (bulletin, numbered) => issueOf(bulletin, { ...numbered(2), cumulativeIssue: 1 }),
      ({ masthead }) => masthead.cumulativeIssue,
    ),
  },
  { rule: 'colophon-incomplete', way: 'editors left out', breaks: third(withoutLine(PEOPLE), hasLine(PEOPLE)) },
  { rule: 'colophon-incomplete', way: 'number of copies left out', breaks: third(withoutLine(COPIES), hasLine(COPIES)) },
]
