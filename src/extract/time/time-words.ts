import { numberWords } from '../../lexicon/numerals.ts'
import {
  accordingWord,
  ageWord,
  becameWords,
  carriedOver,
  comingWord,
  countedWord,
  endWord,
  fromWord,
  goneBy,
  laterWord,
  monthWord,
  nextWord,
  nowWord,
  ofCropSeason,
  pastWord,
  severalWords,
  thisYearWords,
  yearAgo,
  yearWord,
} from '../../lexicon/wording/times.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Claim, DatePhrase } from '../claims.ts'
import type { CueMark, Marks } from '../marks/cue-marks.ts'
import { leadOf } from './leads.ts'
import { boundary, claimBefore, isNumber, words } from './nearby.ts'
import { namesLastYear, opensSamePeriod, roleOf } from './roles.ts'
import type { Expression, TimeWord } from './time-word.ts'
import { yearsInWords } from './years-in-words.ts'

/** Finds the words of time of a sentence, each in its place. */

const opensAside = new Set(['(', ';'])

export function timeWordsOf(sentence: Sentence, claims: readonly Claim[], marks: Marks): TimeWord[] {
  const from = marks.wordAt(sentence.start)
  const to = marks.wordAt(sentence.end - 1) + 1
  const spelt = yearsInWords(from, to, marks)
  const words: TimeWord[] = spelt.map((one) => inPlace(one, one.expression, null, from, marks, claims))
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
    'sinceFounding',
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
    if (tellsWhatBecame(cue, marks) || isAnniversary(cue, marks)) continue
    const type = cue.kind as 'now'
    if (namesOneYear.has(cue.kind) && countsYears(cue, marks)) continue
    if (!spelt.some(({ start, end }) => cue.start < end && start < cue.end))
      words.push(inPlace(cue, { type }, null, from, marks, claims))
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

/** '5 năm qua, dù hạn hán kéo dài trong các năm 2016 và 2019, thị xã đã hoàn thành …'. */
function isInSpite(from: number, first: number, marks: Marks): boolean {
  const cue =
    marks.within(Math.max(first, from - farFromAlthough), from, 'although').at(-1) ??
    // 'mưa lũ cục bộ tháng 7 gây thiệt hại, nhưng Đảng bộ …'.
    (marks.within(from, from + farFromAlthough, 'allTheSame').length > 0
      ? marks.within(Math.max(first, from - farFromCalamity), from, 'calamity').at(-1)
      : undefined)
  return cue !== undefined && marks.words.slice(cue.to, from).every(({ text }) => text !== ';' && text !== ':')
}

const farFromAlthough = 24
const farFromCalamity = 5

/** 'Các xã nay thuộc thị xã'. */
const tellsWhatBecame = ({ from, to }: CueMark, marks: Marks): boolean =>
  to - from === 1 && marks.words[from]!.text === nowWord && becameWords.has(marks.words[to]?.text ?? '')

/** 'nhân dịp 20 năm thành lập huyện', '20 năm ngày thành lập' tell of now. */
const isAnniversary = ({ kind, from }: CueMark, marks: Marks): boolean => {
  const [count = '', unit = ''] = words(from - 2, from, marks)
  return kind === 'founding' && (aFewYears.test(unit) || (unit === yearWord && aFewYears.test(count)))
}
const aFewYears = /^\d{1,3}$/

const namesOneYear: ReadonlySet<string> = new Set(['lastYear', 'nextYear', 'thatTime'])

/** 'nhiều năm trước', '10 năm ấy', 'nửa năm ấy', '3 năm trước', '5 năm tới': years ago or ahead, and neither last year nor the next. */
const countsYears = ({ from, to }: CueMark, marks: Marks): boolean => {
  const before = marks.words[from - 1]?.text ?? ''
  // 'vốn năm trước chuyển sang'.
  if (marks.words[to]?.text === carriedOver) return true
  if (marks.words[to - 1]!.text === accordingWord) return false
  return isNumber(before) || numberWords[before] !== undefined || severalWords.test(before)
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
      (marks.words[from - 1]?.text === countedWord && marks.words[from]?.text === fromWord) ||
      // 'Từ đầu nhiệm kỳ 2020 - 2025 đến nay'.
      (expression?.type === 'period' && marks.endingBefore(from, 0, 'termSoFar') !== null)) &&
    marks.within(to, to + 3, 'now').length > 0
  // 'năm ngoái' is told by the way, wherever it stands.
  const aside = expression?.type === 'lastYear' || marks.endingBefore(from, 2, 'aside') !== null
  return {
    ...place,
    congress,
    ends,
    since,
    aside,
    inSpite: isInSpite(from, first, marks),
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

const isMonths = (expression: Expression | null): boolean =>
  expression?.type === 'period' && expression.phrase.type === 'months'
