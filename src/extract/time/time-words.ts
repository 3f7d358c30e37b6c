import { numberWords } from '../../lexicon/numerals.ts'
import {
  accordingWord,
  ageWord,
  backWord,
  carriedOver,
  comingWord,
  countedWord,
  dayWord,
  doneWord,
  endWord,
  equalWord,
  estimateWord,
  fromWord,
  goneBy,
  laterWord,
  linksTime,
  monthWord,
  nextWord,
  nowWord,
  numberingWord,
  numberWord,
  ofCropSeason,
  ofWord,
  opensResult,
  outcomeWord,
  overWord,
  pastWord,
  pastWords,
  phaseWord,
  quarterWord,
  severalWords,
  tellsOfTime,
  tellsThat,
  termOrPhase,
  termWord,
  thisYearWords,
  untilDay,
  wasThen,
  whileWord,
  yearAgo,
  yearWord,
} from '../../lexicon/wording/times.ts'
import type { Sentence } from '../../text/sentences.ts'
import { firstIndex } from '../../text/sorted.ts'
import type { Claim, DatePhrase, PeriodPhrase } from '../claims.ts'
import type { CueMark, Marks } from '../marks/cue-marks.ts'
import { yearsOfTerm } from './spans.ts'

/** Every word of time in its place, with what it does there: opens, compares, names, bounds, dates a plan or an event, or belongs to one number. */

export type Role = 'day' | 'opens' | 'clause' | 'own' | 'compares' | 'names' | 'bounds' | 'plans' | 'event'

/** What the words say, before the article's clock is known. */
export type Expression =
  | { readonly type: 'period'; readonly phrase: PeriodPhrase }
  /** 'Sau 10 năm', '5 năm qua': so many years, forwards from what was told before, or back from the time of telling. */
  | {
      readonly type: 'years'
      readonly count: number
      readonly next: boolean
      readonly back: boolean
      /** '10 năm sau': how it was then. */
      readonly later?: boolean
    }
  | {
      readonly type:
        | 'now'
        | 'sumUp'
        | 'thisMonth'
        | 'thisYear'
        | 'wholeYear'
        | 'termSoFar'
        | 'nextYear'
        | 'endOfYear'
        | 'lastYear'
        | 'firstMonths'
        | 'founding'
        | 'thatTime'
        | 'thisQuarter'
        | 'pastTerm'
        | 'pastYears'
        | 'nextTerm'
        | 'termStart'
        | 'termEnd'
        | 'restOfYear'
    }

export interface TimeWord {
  readonly start: number
  readonly end: number
  readonly expression: Expression
  readonly date: DatePhrase | null
  readonly role: Role
  /** It turns the article to another time, for more than its sentence. */
  readonly turns: boolean
  /** Stands at the beginning of its sentence. */
  readonly leads: boolean
  /** The term of a congress that is held: 'Đại hội …, nhiệm kỳ 2020 - 2025'. */
  readonly congress: boolean
  /** 'đến hết năm 2020', 'đến cuối năm': it may lie behind the time of telling. */
  readonly ends: boolean
  /** 'từ năm 2010 đến nay'. */
  readonly since: boolean
  /** Told by the way: 'trong khi năm 2019 mới là 18,6%'. */
  readonly aside: boolean
  /** '7 tháng đầu năm nay'. */
  readonly ofThisYear: boolean
  /** 'tháng 6 năm ngoái'. */
  readonly ofLastYear: boolean
  /** 'cùng kỳ năm 2017'. */
  readonly samePeriod: boolean
  /** 'vụ đông xuân 2016 - 2017', 'niên vụ 2020 - 2021': of its harvest. */
  readonly ofSeason: boolean
  /** It opens with 'cùng kỳ', and tells what was then. */
  readonly opensSamePeriod: boolean
  /** 'từ nay đến 31/12'. */
  readonly rest: boolean
  /** 'năm ngoái (năm 2018 …)'. */
  readonly lastYear: boolean
}

const boundary = new Set([',', ';', ':', '(', ')', '.', '?', '!', '-', '+', '•', '*'])
const longestDateline = 8
const opensAside = new Set(['(', ';'])
const isNumber = (text: string): boolean => /^\d/.test(text)

export function timeWordsOf(sentence: Sentence, claims: readonly Claim[], marks: Marks): TimeWord[] {
  const from = marks.wordAt(sentence.start)
  const to = marks.wordAt(sentence.end - 1) + 1
  const words: TimeWord[] = [...yearsAtHead(from, to, marks)]
  for (const claim of claims) {
    const expression = expressionOf(claim, marks)
    if (expression || claim.date) words.push(inPlace(claim, expression, claim.date ?? null, from, marks, claims))
  }
  for (const cue of marks.within(
    from,
    to,
    'now',
    'sumUp',
    'thisMonth',
    'thisYear',
    'wholeYear',
    'termSoFar',
    'nextYear',
    'endOfYear',
    'lastYear',
    'firstMonths',
    'founding',
    'thatTime',
    'thisQuarter',
    'pastTerm',
    'pastYears',
    'nextTerm',
    'termStart',
    'termEnd',
    'restOfYear',
  )) {
    const over = claimBefore(claims, cue.end)
    const ofYears = over?.rule === 'reference:duration' && (cue.kind as string) === 'thisYear'
    if (over && over.end > cue.start && (ofYears || over.rule !== 'reference:duration')) continue
    const type = cue.kind as 'now'
    if ((cue.kind === 'lastYear' || (cue.kind as string) === 'nextYear') && countsYears(cue, marks)) continue
    const years = (cue.kind as string) === 'thisYear' ? yearsSpelt(cue, from, marks) : null
    words.push(years ?? inPlace(cue, { type }, null, from, marks, claims))
  }
  for (const cue of marks.within(from, to, 'samePeriod')) {
    const next = marks.words[cue.to]?.text ?? ''
    // '(cùng kỳ 58,2 tạ/ha)', '; cùng kỳ là 15 vụ'.
    if (
      opensAside.has(marks.words[cue.from - 1]?.text ?? '') &&
      (isNumber(next) || marks.within(cue.to, cue.to + 1, 'being').length > 0)
    )
      words.push({
        ...inPlace(cue, { type: 'lastYear' }, null, from, marks, claims),
        role: 'clause',
        opensSamePeriod: true,
      })
  }
  return withoutInner(
    words
      .filter(({ expression, date }) => expression !== null || date !== null)
      .sort((a, b) => a.start - b.start || b.end - a.end),
  )
}

/** 'nhiều năm trước', '3 năm trước', '5 năm tới': years ago or ahead, and neither last year nor the next. */
const countsYears = ({ from, to }: CueMark, marks: Marks): boolean => {
  const before = marks.words[from - 1]?.text ?? ''
  // 'vốn năm trước chuyển sang'.
  if (marks.words[to]?.text === carriedOver) return true
  if (marks.words[to - 1]!.text === accordingWord) return false
  return isNumber(before) || numberWords[before] !== undefined || severalWords.test(before)
}

/** 'Năm năm, huyện huy động …': the years of a term, in words at the head of their sentence. */
function yearsAtHead(first: number, to: number, marks: Marks): TimeWord[] {
  const count = Number(numberWords[marks.words[first]?.text ?? ''])
  const [unit, next] = [marks.words[first + 1], marks.words[first + 2]?.text ?? '']
  if (count !== yearsOfTerm || unit?.text !== yearWord || first + 2 >= to || next !== ',') return []
  const expression = { type: 'years', count, next: false, back: true } as const
  return [inPlace({ start: marks.words[first]!.start, end: unit.end }, expression, null, first, marks, [])]
}

/** 'Ba năm qua': its number is a word. */
function yearsSpelt(cue: CueMark, first: number, marks: Marks): TimeWord | null {
  const word = marks.words[cue.from - 1]
  const count = Number(numberWords[word?.text ?? ''])
  const past = marks.words[cue.from]?.text === yearWord && pastWords.test(marks.words[cue.from + 1]?.text ?? '')
  if (!word || !past || !(count >= 2)) return null
  const expression = { type: 'years', count, next: false, back: true } as const
  const place = { start: word.start, end: cue.end }
  return inPlace(place, expression, null, first, marks, [])
}

/** 'từ đầu nhiệm kỳ' holds no 'đầu nhiệm kỳ', and 'từ năm 2010 đến nay' is one span. */
function withoutInner(words: readonly TimeWord[]): TimeWord[] {
  let end = -1
  return words.filter((word, at) => {
    const before = words[at - 1]
    const endsSpan = word.expression?.type === 'now' && before?.since === true && word.start - before.end <= 2
    // 'Quý I năm nay', 'năm 2015 - năm cuối nhiệm kỳ'.
    const sameAgain =
      before?.expression?.type === 'period' &&
      ((word.expression?.type === 'thisYear' && word.start - before.end <= 1) ||
        (word.expression?.type === 'termEnd' && word.start - before.end <= 3))
    // 'đầu nhiệm kỳ mới đạt 18,6%' tells of no new term.
    const cut = before?.expression?.type === 'termStart' && word.start < before.end
    const inner = word.end <= end || endsSpan || sameAgain || cut
    end = Math.max(end, word.end)
    return !inner
  })
}

/** 'N tháng' and 'N năm' are durations until something says that they are the months or years under report. */
function expressionOf(claim: Claim, marks: Marks): Expression | null {
  // 'Những tháng đầu năm 2017'.
  const ofFirst = claim.period?.type === 'years' && marks.endingBefore(marks.wordAt(claim.start), 0, 'firstMonths')
  if (ofFirst) return { type: 'firstMonths' }
  if (claim.period) return { type: 'period', phrase: claim.period }
  if (claim.rule !== 'reference:duration') return null
  const at = marks.wordAt(claim.start)
  const count = Number(marks.words[at]?.text)
  const unit = marks.words[at + 1]?.text
  if (!Number.isInteger(count)) return null
  if (unit === monthWord && count >= 2 && count <= 11)
    return { type: 'period', phrase: { type: 'months', year: null, first: 1, last: count, toDate: true } }
  if (unit !== yearWord || count < 2 || count > 60) return null
  const next = marks.words[at + 2]?.text
  const before = marks.endingBefore(at, 1, 'bySpan', 'aim')
  if (next === comingWord || next === nextWord) return { type: 'years', count, next: true, back: false }
  const begins = at === 0 || boundary.has(marks.words[at - 1]!.text)
  const ofTerm = count === 5 && begins && next !== ageWord && !isNumber(next ?? '')
  return before || ofTerm || next === pastWord || next === laterWord || next === goneBy
    ? { type: 'years', count, next: false, back: next === pastWord, later: next === laterWord }
    : null
}

function inPlace(
  place: { start: number; end: number },
  expression: Expression | null,
  date: DatePhrase | null,
  first: number,
  marks: Marks,
  claims: readonly Claim[],
): TimeWord {
  const from = marks.wordAt(place.start)
  const to = marks.wordAt(place.end - 1) + 1
  const lead = leadOf(from, first, marks)
  const role = roleOf(expression, date, from, to, lead, first, marks, claims)
  const turn = marks.endingBefore(from, 2, 'turns')
  const congress =
    role === 'names' &&
    marks.endingBefore(from, 16, 'congress', 'anyCongress') !== null &&
    marks.within(Math.max(first, from - 20), from, 'congressAhead').length === 0 &&
    marks.within(Math.max(first, from - 20), from, 'otherCongress').length === 0 &&
    marks.endingBefore(from, 20, 'congressNamed') === null
  const until = marks.endingBefore(from, 1, 'until')
  const ends =
    marks.words[from - 1]?.text === endWord ||
    expression?.type === 'endOfYear' ||
    (until !== null && until.to - until.from <= 2 && until.from >= first)
  const since =
    (marks.words[from - 1]?.text === fromWord ||
      (marks.words[from - 1]?.text === countedWord && marks.words[from]?.text === fromWord)) &&
    marks.within(to, to + 3, 'now').length > 0
  // 'năm ngoái' is told by the way, wherever it stands.
  const aside = expression?.type === 'lastYear' || marks.endingBefore(from, 2, 'aside') !== null
  return {
    ...place,
    congress,
    ends,
    since,
    aside,
    expression: expression as Expression,
    date,
    role,
    leads: lead,
    ofThisYear: words(to - 1, to + 2, marks)
      .join(' ')
      .includes(thisYearWords),
    ofLastYear: yearAgo.test(words(to, to + 2, marks).join(' ')) && isMonths(expression),
    samePeriod: marks.endingBefore(from, 5, 'samePeriod') !== null,
    ofSeason:
      marks.endingBefore(from, 1, 'season') !== null || ofCropSeason.test(words(from - 5, from, marks).join(' ')),
    opensSamePeriod: opensSamePeriod(from, first, marks),
    rest: until !== null && marks.words[until.from - 1]?.text === nowWord,
    lastYear: namesLastYear(from, marks),
    turns: role === 'opens' && turn !== null && turn.from - first <= 3,
  }
}

/** '; cùng kỳ năm 2012 là 15 vụ': nothing that compares stands before it in its clause. */
function opensSamePeriod(from: number, first: number, marks: Marks): boolean {
  const same = marks.endingBefore(from, 1, 'samePeriod')
  if (same === null || same.from < first) return false
  const before = marks.words[same.from - 1]?.text
  return same.from === first || before === ';' || before === ',' || before === '(' || before === whileWord
}

/** '(đầu nhiệm kỳ là 25,8%)' tells how it was then; anywhere else it is what something is held against. */
function startOfTerm(from: number, to: number, first: number, marks: Marks, claims: readonly Claim[]): Role {
  const isOfNumber = marks.words[from - 1]?.text !== '(' && behindNumber(from, to, marks, claims) !== null
  if (isOfNumber || cueBefore(from, 'compared', marks, first)) return 'compares'
  const next = marks.words[to]?.text ?? ''
  return wasThen.has(next) || isNumber(next) ? 'clause' : 'compares'
}

/** '(cùng kỳ năm trước tăng 15,1%)': the bracket tells how it was then. */
function tellsThen(from: number, to: number, first: number, marks: Marks): boolean {
  const same = marks.endingBefore(from, 0, 'samePeriod')
  if (same === null || same.from <= first || marks.words[same.from - 1]?.text !== '(') return false
  return marks.within(to, to + 1, 'being').length > 0 && isNumber(marks.words[to + 1]?.text ?? '')
}

/** In the bracket right behind 'năm ngoái'. */
const namesLastYear = (from: number, marks: Marks): boolean =>
  marks.words[from - 1]?.text === '(' && marks.endingBefore(from - 1, 0, 'lastYear') !== null

const isMonths = (expression: Expression | null): boolean =>
  expression?.type === 'period' && expression.phrase.type === 'months'

/** So many words may stand before the colon of a label. */
const longestLabel = 14

/** And of the name and offices of somebody who tells. */
const longestTeller = 40
/** Words of who tells it, and to whom: "báo cáo với đoàn công tác:". */
const tellingReach = 6

/** No beginning of a sentence is longer, however light its words. */
const longestLead = 60

/** Nothing but light words, bullets and numbering stands before it in its sentence. */
function leadOf(from: number, first: number, marks: Marks): boolean {
  if (from - first > longestLead) return false
  for (let at = from; at > first; ) {
    const light = marks.endingBefore(at, 0, 'light', 'turns', 'bySpan', 'result', 'until', 'now', 'estimate', 'aim')
    const before = marks.words[at - 1]!
    if (isDateline(first, at, marks)) return true
    if (light) at = Math.max(first, light.from)
    else if (boundary.has(before.text) || numberingWord.test(before.text)) at -= 1
    else if (
      before.text === yearWord ||
      before.text === ofWord ||
      before.text === quarterWord ||
      before.text === monthWord
    )
      at -= 1
    else
      return afterLabel(from, first, marks) || afterTeller(from, first, marks) || afterAttribution(from, first, marks)
  }
  return true
}

/** '(kontumtv.vn) - Nhiệm kỳ vừa qua', 'BHG - Năm 2020': where a page begins. */
function isDateline(first: number, to: number, marks: Marks): boolean {
  const words = marks.words.slice(first, to).map(({ text }) => text)
  if (words.length < 2 || words.length > longestDateline || words.at(-1) !== '-') return false
  return words.length === 2 || (words[0] === '(' && words.at(-2) === ')')
}

/** 'Đồng chí Vừ Mí Sính: Giai đoạn 2016 - 2020, …', 'Về trồng trọt: Đến nay …': behind the colon the sentence begins. */
function afterLabel(from: number, first: number, marks: Marks): boolean {
  const label = marks.words.slice(first, from)
  const colon = label.findLastIndex(({ text }) => text === ':')
  if (
    colon > longestLabel &&
    colon <= longestTeller &&
    label.length === colon + 1 &&
    tellsThat.test(`${words(from - tellingReach, from - 1, marks).join(' ')} :`) &&
    !label.some(({ text }) => isNumber(text))
  )
    return true
  if (colon < 0 || colon > longestLabel || label.slice(0, colon).some(({ text }) => isNumber(text))) return false
  return label.length === colon + 1 || marks.endingBefore(from, 0, 'light') !== null
}

/** 'Ông Phạm Quốc Việt, Bí thư Huyện ủy, cho biết năm 2021, …'. */
function afterTeller(from: number, first: number, marks: Marks): boolean {
  const before = marks.words.slice(first, from)
  if (before.length > longestTeller || before.some(({ text }) => isNumber(text))) return false
  return tellsOfTime.test(words(from - tellingReach, from, marks).join(' '))
}

/** 'Theo Chủ tịch UBND huyện, năm 2017, …': behind the comma the sentence begins. */
function afterAttribution(from: number, first: number, marks: Marks): boolean {
  if (from - first > 28 || !marks.within(first, first + 2, 'attribution').some((cue) => cue.from === first))
    return false
  const lead = marks.words.slice(first, from)
  return lead.at(-1)?.text === ',' || (lead.at(-2)?.text === ',' && marks.endingBefore(from, 0, 'light') !== null)
    ? !lead.some(({ text }) => isNumber(text))
    : false
}

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

const words = (from: number, to: number, marks: Marks): string[] =>
  marks.words.slice(Math.max(0, from), to).map(({ text }) => text)

function roleOf(
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
  if (compared && !(lead && opensResult.test(marks.words[compared.from]!.text))) {
    const verb = marks.words[compared.from]!.text
    if (verb !== doneWord && verb !== outcomeWord && verb !== estimateWord && verb !== equalWord) return 'compares'
    if (marks.endingBefore(compared.from, 3, 'compared')) return 'compares'
    if (
      verb === equalWord &&
      behindNumber(from, to, marks, claims) === null &&
      isNumber(marks.words[compared.from - 1]?.text ?? '')
    )
      return 'compares'
  }
  if (marks.endingBefore(from, 4, 'samePeriod') && !lead) return 'compares'
  const until = cueBefore(from, 'until', marks, first)
  const isDay = date !== null && (date.day !== null || date.month !== null)
  const document = cueBefore(from, 'named', marks, first, true)
  if (date && date.day !== null && document && !lead && documentBetween(document, from, marks)) return 'names'
  if (date && !expression) return until ? 'bounds' : anniversary(from, first, marks) ? 'event' : 'day'
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
    (isRange || from - named.to <= 2 || documentBetween(named, from, marks))
  )
    return 'names'
  if (isRange && namedTerm(from, first, marks)) return 'names'
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
  const own = counted || tellsInBracket(from, to, marks) ? null : behindNumber(from, to, marks, claims)
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

/** Right behind a number, its unit and its noun: '45 triệu đồng năm 2019', '(năm 2020)'. */
function behindNumber(from: number, _to: number, marks: Marks, claims: readonly Claim[]): Claim | null {
  let at = from - 1
  if (marks.words[at]?.text === '(') at -= 1
  for (let steps = 0; steps < 3 && at >= 0 && linksTime.has(marks.words[at]!.text); steps += 1) at -= 1
  // '2.450 hộ (12,3%) đầu năm 2016'.
  if (marks.words[at]?.text === ')') at = bracketBefore(at, marks)
  const last = marks.words[at]
  if (!last) return null
  const claim = claimBefore(claims, last.end)
  return claim?.quantity && Math.max(claim.end, claim.quantity.nounEnd) >= last.end ? claim : null
}

const longestBracket = 8

/** The last word before a short bracket that closes at `close`; `close` where it has no such beginning. */
function bracketBefore(close: number, marks: Marks): number {
  for (let at = close - 1; at >= Math.max(0, close - longestBracket); at -= 1)
    if (marks.words[at]!.text === '(') return at - 1
  return close
}

const equalsYear = ({ start, quantity }: Claim, marks: Marks): boolean =>
  quantity?.unit === '%' && marks.words[marks.wordAt(start) - 1]?.text === equalWord

/** '9,8% (năm 2012 là 10,4%)': in its bracket it has a number of its own. */
function tellsInBracket(from: number, to: number, marks: Marks): boolean {
  const opens =
    marks.words[from - 1]?.text === '(' ||
    (marks.words[from - 1]?.text === yearWord && marks.words[from - 2]?.text === '(')
  if (!opens) return false
  const behind = words(to, to + 5, marks)
  const close = behind.indexOf(')')
  const figure = behind.findIndex((text) => isNumber(text))
  return figure >= 0 && (close < 0 || figure < close)
}

/** The last claim that begins before `at`; claims are sorted. */
export const claimBefore = (claims: readonly Claim[], at: number): Claim | null =>
  claims[firstIndex(claims.length, (index) => claims[index]!.start >= at) - 1] ?? null
