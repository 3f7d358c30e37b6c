import { isoDate } from '../../domain/period.ts'
import { yearWord } from '../../lexicon/wording/times.ts'
import type { CleanText } from '../../text/clean.ts'
import type { Sentence } from '../../text/sentences.ts'
import { firstIndex } from '../../text/sorted.ts'
import type { Claim } from '../claims.ts'
import type { Marks } from '../marks/cue-marks.ts'
import { type Clock, type PlacedTime, readClock } from './clock.ts'
import type { TimeWord } from './time-word.ts'
import { timeWordsOf } from './time-words.ts'

/** Characters behind the title that count as the lead. */
const leadLength = 1_000
/** Words that a cue of review or planning may stand before the time that it is about. */
const purposeReach = 22
/** However long a sentence is, an aim holds for so many words. */
const aimReach = 150
const beginsReach = 12
/** Words of a line that is a heading. */
const longestHeading = 24
/** Words in which an aim still counts as the beginning of a sentence. */
const beginning = 14

/** The article's clock, from all its words of time. */
export function timesOf(
  body: readonly Sentence[],
  claims: readonly Claim[],
  marks: Marks,
  titleEnd: number,
): PlacedTime[] {
  const times: PlacedTime[] = []
  let first = 0
  let paragraph = -1
  /** Aims were told earlier in the paragraph, or head it. */
  let amongAims = false
  let isHeading = false
  for (const sentence of body) {
    if (sentence.paragraph !== paragraph) amongAims = amongAims && isHeading
    paragraph = sentence.paragraph
    while (first < claims.length && claims[first]!.end <= sentence.start) first += 1
    let last = first
    while (last < claims.length && claims[last]!.start < sentence.end) last += 1
    const here = claims.slice(first, last)
    const words = timeWordsOf(sentence, here, marks)
    for (const [at, word] of words.entries()) {
      const ahead = amongAims && isAheadAlone(word, at, marks)
      times.push({
        word,
        figures: ahead ? 0 : figuresUnder(word, words[at + 1]?.start ?? sentence.end, here, marks),
        zone: word.start < titleEnd ? 'title' : word.start < titleEnd + leadLength ? 'lead' : 'body',
        purpose: purposeOf(word, sentence, marks),
        aimed: ahead || isAimed(word, sentence, marks),
        begins: isBeginning(word, sentence, marks),
      })
    }
    const [from, to] = [marks.wordAt(sentence.start), marks.wordAt(sentence.end)]
    isHeading = to - from <= longestHeading && !here.some(({ quantity }) => quantity && !quantity.word)
    const results = marks.within(from, to, 'result').length > 0
    const aims = marks.within(
      from,
      isHeading ? to : from + beginning,
      'aim',
      ...(isHeading ? (['aimHead'] as const) : []),
    )
    if (results) amongAims = false
    else if (aims.length > 0) amongAims = true
    else if (isHeading) amongAims = false
  }
  return times
}

export function clockOf(
  source: CleanText,
  times: readonly PlacedTime[],
  marks: Marks,
  titleEnd: number,
  given: string | null,
  shown: readonly string[],
): Clock {
  const others = daysOfOthers(times)
  return readClock({
    times,
    marks,
    titleTo: marks.wordAt(titleEnd),
    leadTo: marks.wordAt(Math.min(source.key.length, titleEnd + leadLength)),
    given,
    shown: shown.filter((day) => !others.has(day)),
  })
}

/** The day of a law is no day of a page or a meeting, nor that on which something began or that is remembered. */
export const daysOfOthers = (times: readonly PlacedTime[]): ReadonlySet<string> =>
  new Set(
    times.flatMap(({ word: { role, date }, begins }) =>
      (role === 'names' || role === 'event' || begins) && date?.day
        ? (isoDate(date.year ?? 0, date.month ?? 0, date.day) ?? [])
        : [],
    ),
  )

/** 'Đến năm 2025, huyện có 17 xã …' can be an aim; 'năm 2012 là 1.648 tỷ đồng, đến năm 2023 lên 6.400 tỷ đồng' is none. */
const isAheadAlone = (word: TimeWord, at: number, marks: Marks): boolean =>
  at === 0 && marks.endingBefore(marks.wordAt(word.start), 1, 'until') !== null

/** How many numbers are told under it: behind it, up to the next word of time or the end of the clause; or right before it. */
function figuresUnder(word: TimeWord, to: number, claims: readonly Claim[], marks: Marks): number {
  if (word.role === 'own') return 1
  const semicolon = marks.words.slice(marks.wordAt(word.end), marks.wordAt(to)).find(({ text }) => text === ';')
  const end = semicolon?.start ?? to
  let count = 0
  for (let at = firstIndex(claims.length, (index) => claims[index]!.start >= word.end); at < claims.length; at += 1) {
    const { quantity, start: from } = claims[at]!
    if (from >= end) break
    if (quantity && !quantity.word) count += 1
  }
  return count
}

/** Words of beginning stand close to it in its sentence: 'năm 2011, lúc mới bước vào …', 'ra đời ngày 11/7/1994'. */
function isBeginning(word: TimeWord, sentence: Sentence, marks: Marks): boolean {
  const at = marks.wordAt(word.start)
  const behind = marks.wordAt(word.end - 1) + 1
  const first = marks.wordAt(sentence.start)
  const last = marks.wordAt(sentence.end)
  // 'Sau 7 năm bắt tay vào …, năm 2016': the seven years began, not that one.
  const ofYears = (from: number): boolean =>
    marks.words[from - 1]?.text === yearWord && /^\d/.test(marks.words[from - 2]?.text ?? '') && from <= at
  return marks
    .within(Math.max(first, at - beginsReach), Math.min(last, behind + beginsReach), 'begins')
    .some(({ from }) => word.expression?.type === 'years' || !ofYears(from))
}

/** An aim before it in its sentence, or right behind. */
function isAimed(word: TimeWord, sentence: Sentence, marks: Marks): boolean {
  const at = marks.wordAt(word.start)
  const from = Math.max(marks.wordAt(sentence.start), at - aimReach)
  const behind = marks.wordAt(word.end - 1) + 1
  const aims = marks.within(from, Math.min(behind + 8, marks.wordAt(sentence.end)), 'aim', 'aimHead', 'will')
  // 'đến năm 2025' beside words of planning.
  const ahead = marks.endingBefore(at, 1, 'until')
  return (
    aims.length > 0 || (ahead !== null && ahead.to - ahead.from === 1 && marks.within(from, at, 'planning').length > 0)
  )
}

/** Whether its sentence reviews or plans that time: the nearer word decides. */
function purposeOf(word: TimeWord, sentence: Sentence, marks: Marks): PlacedTime['purpose'] {
  // Right behind its number it is of that alone.
  if (word.role === 'own') return null
  const at = marks.wordAt(word.start)
  const from = Math.max(marks.wordAt(sentence.start), at - purposeReach)
  const nearest = marks.within(from, at, 'review', 'planning').at(-1)
  // 'nhiệm vụ năm 2021' alone is planned; 'kết quả nhiệm vụ năm 2020' is reviewed.
  if (!nearest && marks.endingBefore(at, 3, 'task')) return word.leads ? null : 'planning'
  const behind = marks.wordAt(word.end - 1) + 1
  // 'Trong quý II, thành phố phấn đấu …'.
  if (word.leads && marks.within(behind, behind + 8, 'aim').length > 0) return 'planning'
  // 'Năm 2012, huyện tiếp tục …'.
  if (word.leads && marks.within(behind, behind + 5, 'goesOn').length > 0) return 'planning'
  // 'Nhìn lại năm 2010, …' in between turns back, and does not say what is reported.
  if (nearest?.from === from && marks.within(from, nearest.to, 'turns').length > 0) return null
  return nearest ? (nearest.kind as 'review' | 'planning') : null
}
