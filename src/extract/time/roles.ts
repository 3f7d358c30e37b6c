import {
  backWord,
  dayWord,
  decidesTasks,
  doesResolve,
  doneWord,
  endWord,
  equalWord,
  estimateWord,
  fromWord,
  goesUntil,
  numberWord,
  opensResult,
  outcomeWord,
  overWord,
  phaseWord,
  termOrPhase,
  termWord,
  untilDay,
  wasThen,
  whileWord,
  yearWord,
} from '../../lexicon/wording/times.ts'
import type { Claim, DatePhrase } from '../claims.ts'
import type { CueMark, Marks } from '../marks/cue-marks.ts'
import { behindNumber, equalsYear, tellsInBracket } from './behind-number.ts'
import { boundary, isNumber, words } from './nearby.ts'
import { type Expression, isSomeMonths, type Role } from './time-word.ts'

/** What a word of time does in its place. */

/** How many words a cue may stand away, and still be about this one. */
const reach = { compared: 3, named: 9, until: 2, planNoun: 3, event: 2 } as const

/** The nearest cue of a kind before the word, with no boundary and no number between. */
function cueBefore(
  from: number,
  kind: keyof typeof reach,
  marks: Marks,
  first: number,
  overNumbers = false,
): CueMark | null {
  const cue = marks.endingBefore(from, reach[kind], kind)
  if (!cue || cue.from < first) return null
  for (let at = cue.to; at < from; at += 1) {
    const { text } = marks.words[at]!
    if (boundary.has(text) && !(overNumbers && (text === '-' || text === '('))) return null
    if (isNumber(text) && !overNumbers) return null
  }
  return cue
}

/** 'Riêng chương trình nông thôn mới, giai đoạn 2011 - 2016, toàn huyện huy động …': between commas it is told, and names nothing. */
const standsApart = (from: number, to: number, marks: Marks): boolean =>
  words(from - 3, from, marks).join(' ') === `, ${phaseWord}` && marks.words[to]?.text === ','

export function roleOf(
  expression: Expression | null,
  date: DatePhrase | null,
  from: number,
  to: number,
  lead: boolean,
  first: number,
  marks: Marks,
  claims: readonly Claim[],
): Role {
  const isRange =
    expression?.type === 'period' &&
    expression.phrase.type === 'years' &&
    expression.phrase.last > expression.phrase.first
  const relative = expression !== null && expression.type !== 'period'
  if (
    relative &&
    expression.type !== 'years' &&
    marks.endingBefore(from, 1, 'planNoun') &&
    !boundary.has(marks.words[from - 1]!.text)
  )
    return 'plans'
  if (
    expression?.type === 'lastYear' &&
    cueBefore(from, 'compared', marks, first) &&
    !tellsThen(from, to, first, marks)
  )
    return 'compares'
  if (relative && expression.type !== 'years')
    return lead ? 'opens' : expression.type === 'termStart' ? startOfTerm(from, to, first, marks, claims) : 'clause'
  if (namesLastYear(from, marks) && !tellsInBracket(from, to, marks)) return 'compares'
  if (expression !== null && opensSamePeriod(from, first, marks)) return lead ? 'opens' : 'clause'
  if (cueBefore(from, 'event', marks, first)) return 'event'
  // 'được công nhận hồi tháng 6, nâng tổng số lên …'.
  if (marks.words[from - 1]?.text === backWord && marks.words[to]?.text === ',') return 'event'
  if (
    expression?.type === 'period' &&
    marks.words[from - 1]?.text === fromWord &&
    marks.within(to, to + 3, 'now').length > 0
  )
    return lead ? 'opens' : 'clause'
  const nearest = cueBefore(from, 'compared', marks, first)
  // 'hơn 9 tháng' is a little more than nine months.
  const compared =
    nearest &&
    marks.words[nearest.from]!.text === overWord &&
    isNumber(marks.words[from]!.text) &&
    marks.words[from + 1]?.text !== undefined &&
    !/^(?:19|20)\d\d$/.test(marks.words[from]!.text)
      ? null
      : nearest
  // 'kết quả năm 2020', 'thực hiện năm 2020' at the beginning open; behind 'so với' they compare.
  const resolves = !isRange && doesResolve.test(words(from - 4, from, marks).join(' '))
  if (compared && !resolves && !(lead && opensResult.test(marks.words[compared.from]!.text))) {
    const verb = marks.words[compared.from]!.text
    if (verb !== doneWord && verb !== outcomeWord && verb !== estimateWord && verb !== equalWord) return 'compares'
    if (marks.endingBefore(compared.from, 3, 'compared')) return 'compares'
    if (
      verb === equalWord &&
      behindNumber(from, marks, claims) === null &&
      isNumber(marks.words[compared.from - 1]?.text ?? '')
    )
      return 'compares'
  }
  if (marks.endingBefore(from, 4, 'samePeriod') && !lead && !tellsInBracket(from, to, marks)) return 'compares'
  const until = cueBefore(from, 'until', marks, first)
  const isDay = date !== null && (date.day !== null || date.month !== null)
  const document = cueBefore(from, 'named', marks, first, true)
  if (date && date.day !== null && document && !lead && documentBetween(document, from, marks)) return 'names'
  if (date && !expression)
    return until ? 'bounds' : anniversary(from, first, marks) || isSince(date, from, to, marks) ? 'event' : 'day'
  if (until && isDay && date.day !== null) return 'bounds'
  if (until && isDay && date.month !== null && untilDay.test(marks.words[until.from]!.text) && !isRange) return 'bounds'
  const named = cueBefore(from, 'named', marks, first, true)
  if (
    named &&
    !lead &&
    // 'Tỷ lệ hộ nghèo theo chuẩn mới cuối năm 2015 là 11,27%'.
    marks.words[from - 1]?.text !== endWord &&
    marks.within(named.to, from, 'aim').length === 0 &&
    !tellsInBracket(from, to, marks) &&
    !(isRange && standsApart(from, to, marks)) &&
    // 'kết quả thực hiện nghị quyết năm 2021 và quyết định nhiệm vụ năm 2022'.
    !resolves &&
    !decidesTasks.test(words(named.from, from, marks).join(' ')) &&
    // 'thực hiện nghị quyết 6 tháng đầu năm và bàn nhiệm vụ 6 tháng cuối năm 2017': months name no resolution.
    !isSomeMonths(expression) &&
    (isRange || from - named.to <= 2 || documentBetween(named, from, marks))
  )
    return 'names'
  if (isRange && !standsApart(from, to, marks) && namedTerm(from, first, marks)) return 'names'
  const plan = cueBefore(from, 'planNoun', marks, first)
  if (
    plan &&
    !isRange &&
    marks.endingBefore(plan.from, 6, 'result', 'compared', 'met') === null &&
    plan.from - first <= 2
  )
    return 'opens'
  if (plan) return 'plans'
  // 'Bình quân 4 năm 2016 - 2019': so many years, and which.
  const counted = isRange && marks.words[from - 1]?.text === yearWord && isNumber(marks.words[from - 2]?.text ?? '')
  const own = counted || tellsInBracket(from, to, marks) ? null : behindNumber(from, marks, claims)
  // 'gấp 2 lần năm 2015', 'bằng 92% năm 2010'.
  if (own) return own.quantity?.unit === 'x' || equalsYear(own, marks) ? 'compares' : 'own'
  // A school year, or a dry season over New Year, is of its own clause.
  if (
    isRange &&
    expression.phrase.type === 'years' &&
    expression.phrase.last === expression.phrase.first + 1 &&
    !phased(from, marks)
  )
    return 'clause'
  return lead ? 'opens' : 'clause'
}

/** 'thành lập Đảng (03/02/1930 - 03/02/2020)': an anniversary, or the span that it ends. */
const anniversary = (from: number, first: number, marks: Marks): boolean =>
  marks.within(Math.max(first, from - 14), from, 'event').length > 0

/** 'là thị xã từ 20-12-2013', and no days of a meeting: 'từ 14 đến 16-7-2020'. */
const isSince = ({ year, dayEnd }: DatePhrase, from: number, to: number, marks: Marks): boolean =>
  year !== null &&
  dayEnd === undefined &&
  marks.words[from - 1]?.text === fromWord &&
  !goesUntil.test(marks.words[to]?.text ?? '')

const documentBetween = (named: CueMark, from: number, marks: Marks): boolean =>
  words(named.to, from, marks).some((text) => text === numberWord || text === dayWord || /\d/.test(text))

/** 'khóa XX, nhiệm kỳ 2020 - 2025', 'Nghị quyết Đại hội …, nhiệm kỳ': the term of a body, behind a comma too. */
function namedTerm(from: number, first: number, marks: Marks): boolean {
  const term =
    words(from - 2, from, marks).join(' ') === termWord || words(from - 3, from - 1, marks).join(' ') === termWord
  const phase = words(from - 2, from, marks).join(' ') === phaseWord
  if (!term && !phase) return false
  const reachBack = Math.max(first, from - (term ? 18 : 12))
  const named = marks.within(reachBack, from, 'named').at(-1)
  if (!named) return false
  return !words(named.to, from, marks).some((text) => text === ';' || text === '.' || text === ':')
}

const phased = (from: number, marks: Marks): boolean => termOrPhase.test(words(from - 2, from, marks).join(' '))

/** '; cùng kỳ năm 2012 là 15 vụ': nothing that compares stands before it in its clause. */
export function opensSamePeriod(from: number, first: number, marks: Marks): boolean {
  const same = marks.endingBefore(from, 1, 'samePeriod')
  if (same === null || same.from < first) return false
  const before = marks.words[same.from - 1]?.text
  return same.from === first || before === ';' || before === ',' || before === '(' || before === whileWord
}

/** '(đầu nhiệm kỳ là 25,8%)' tells how it was then; anywhere else it is what something is held against. */
function startOfTerm(from: number, to: number, first: number, marks: Marks, claims: readonly Claim[]): Role {
  const isOfNumber = marks.words[from - 1]?.text !== '(' && behindNumber(from, marks, claims) !== null
  if (isOfNumber || cueBefore(from, 'compared', marks, first)) return 'compares'
  const next = marks.words[to]?.text ?? ''
  // '…; đầu nhiệm kỳ, ba tỷ lệ này lần lượt là 58%, 18,6% và 23,4%'.
  const headsClause = marks.words[from - 1]?.text === ';' && next === ','
  return headsClause || wasThen.has(next) || isNumber(next) ? 'clause' : 'compares'
}

/** '(cùng kỳ năm trước tăng 15,1%)': the bracket tells how it was then. */
function tellsThen(from: number, to: number, first: number, marks: Marks): boolean {
  const same = marks.endingBefore(from, 0, 'samePeriod')
  if (same === null || same.from <= first || marks.words[same.from - 1]?.text !== '(') return false
  return marks.within(to, to + 1, 'being').length > 0 && isNumber(marks.words[to + 1]?.text ?? '')
}

/** In the bracket right behind 'năm ngoái'. */
export const namesLastYear = (from: number, marks: Marks): boolean =>
  marks.words[from - 1]?.text === '(' && marks.endingBefore(from - 1, 0, 'lastYear') !== null
