import type { Marks } from '../marks/cue-marks.ts'
import type { Calendar } from './calendar.ts'
import type { Resolve } from './moves.ts'
import { isYear } from './spans.ts'
import type { TimeWord } from './time-word.ts'

/** Words in which an opener or an aim still counts as the beginning of a sentence. */
export const beginning = 14

/** 'Kinh tế năm 2011 có tốc độ tăng trưởng 13,52%, …', at length and with no other time: what the paragraph is of. */
export function yearAtHead(
  words: readonly TimeWord[],
  first: number,
  marks: Marks,
  calendar: Calendar,
  resolve: Resolve,
): TimeWord | undefined {
  const [word, ...others] = words.filter(({ role }) => role !== 'compares' && role !== 'names')
  const isOne = word?.role === 'clause' && others.length === 0 && !word.aside && !word.ends
  const span = isOne && marks.wordAt(word.start) - first < beginning ? resolve(word) : null
  return span !== null && isYear(span) && calendar.clock.kind === 'history' && calendar.isPast(span) ? word : undefined
}
