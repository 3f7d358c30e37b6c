import { endsBeginning, fromWord, laterWord, nowWord } from '../../lexicon/wording/times.ts'
import type { Marks } from '../marks/cue-marks.ts'
import type { TimeWord } from './time-word.ts'

/** What a word of time is to the year of the report. */

export const isThisYear = ({ end }: TimeWord, marks: Marks): boolean =>
  marks.words[marks.wordAt(end - 1)]?.text === nowWord

/** 'từ 37% năm 2019 hạ còn 24,3% năm 2023': the year of the number that it began with. */
export function isEarlierEnd({ role, start }: TimeWord, marks: Marks): boolean {
  if (role !== 'own') return false
  const at = marks.wordAt(start)
  const before = marks.words.slice(Math.max(0, at - earlierReach), at).map(({ text }) => text)
  return before.lastIndexOf(fromWord) > before.findLastIndex((text) => endsBeginning.has(text))
}

/** 'được công nhận là huyện nông thôn mới năm 2020'. */
export function isOfTitle({ leads, start }: TimeWord, marks: Marks): boolean {
  const at = marks.wordAt(start)
  const cue = leads ? undefined : marks.within(Math.max(0, at - titleReach), at, 'recognised').at(-1)
  return (
    cue !== undefined &&
    !marks.words.slice(cue.to, at).some(({ text }) => text === ';' || text === '.' || /^\d/.test(text))
  )
}

/** 'giáp Tết Mậu Tuất 2018', 'Xuân Nhâm Thìn 2012'; 'sau Tết Canh Dần 2010' it is over. */
export function newYearBefore({ start }: TimeWord, marks: Marks): 'near' | 'over' | null {
  const cue = marks.endingBefore(marks.wordAt(start), nameOfYear, 'newYear')
  return cue === null ? null : marks.words[cue.from - 1]?.text === laterWord ? 'over' : 'near'
}

const nameOfYear = 3

export const isOfPlan = ({ start }: TimeWord, marks: Marks): boolean =>
  marks.endingBefore(marks.wordAt(start), 1, 'planNoun') !== null

/** 'Đến nay, sau 8 năm'. */
export const isUntilNow = ({ start }: TimeWord, marks: Marks): boolean => {
  const cue = marks.endingBefore(marks.wordAt(start), 4, 'now')
  return (
    cue !== null && marks.words.slice(cue.to, marks.wordAt(start)).every(({ text }) => text !== '.' && text !== ';')
  )
}

/** Of the year before, what is told in its first months is a report. */
export const isOver = (year: number, told: string): boolean =>
  Number(told.slice(0, 4)) > (told.slice(5, 7) <= reviewedUntil ? year + 1 : year)

const reviewedUntil = '03'

const earlierReach = 8

const titleReach = 18
