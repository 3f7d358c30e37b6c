import { isWhole, isYear, type Span } from '../time/spans.ts'
import type { TimeWord } from '../time/time-word.ts'

/** How the second reader calls times, distances and words. */

export const topicOf = (code: string | null): string => code?.split('.')[0] ?? 'none'

export const shapeOf = (span: Span): string => {
  const years = span.lastYear - span.firstYear
  if (isYear(span)) return 'year'
  if (years > 0) return !isWhole(span) ? 'odd' : years >= 6 ? 'long' : years >= 4 ? 'term' : 'years'
  return span.firstMonth === span.lastMonth ? 'month' : span.firstMonth === 1 ? 'months so far' : 'months'
}

const yearsAway = ['2 before', '1 before', 'same year', '1 behind', '2 behind'] as const

export const distanceOf = (years: number): string =>
  yearsAway[years + 2] ?? (years < -6 ? 'long before' : years < 0 ? 'before' : 'behind')

const figures = ['no figure', '1 figure', '2 figures', '2 figures', 'many figures'] as const

export const figuresOf = (count: number): string => figures[Math.min(count, 4)]!

export const gapOf = (characters: number): string =>
  characters < 4 ? 'close' : characters < 20 ? 'near' : characters < 60 ? 'off' : characters < 150 ? 'far' : 'very far'

export const flagsOf = ({ leads, ends, aside, since }: TimeWord): string =>
  `${leads ? 'leads ' : ''}${ends ? 'ends ' : ''}${aside ? 'aside ' : ''}${since ? 'since' : ''}`
