import { longestFigure, normal } from '../../domain/decimal.ts'
import { countsInThousands } from '../../lexicon/numerals.ts'

/** How an article writes its separators: votes for the Vietnamese habit (1.234,5) against the English one (1,234.5). */
export interface Habit {
  readonly english: boolean
  readonly mixed: boolean
  /** The mark that groups the thousands of people, households, animals: they have no fractions. */
  readonly grouping: string | null
}

/** Only figures that can be read one way vote. */
export function habitOf(key: string): Habit {
  let vietnamese = 0
  let english = 0
  for (const [figure] of key.matchAll(/(?<![\d/.-])\d{1,12}(?:[.,]\d{1,12}){1,5}(?![\d/-])/g)) {
    const parts = figure.split(/[.,]/)
    const last = parts.at(-1)!.length
    const marks = figure.replace(/\d/g, '')
    const weight = parts.length === 2 ? (last === 3 ? 0 : 1) : 2
    // 1.234.567 groups thousands; in 1.234,5 the last mark parts the fraction.
    const decimal = marks.length > 1 && marks[0] === marks.at(-1) ? (marks[0] === '.' ? ',' : '.') : marks.at(-1)
    if (decimal === ',') vietnamese += weight
    else english += weight
  }
  const grouped = countsInThousands.exec(key)
  return {
    english: english > vietnamese && english > 1,
    mixed: english > 0 && vietnamese > 0,
    grouping: grouped?.[1] ?? grouped?.[2] ?? null,
  }
}

export interface FigureReading {
  readonly value: string
  readonly ambiguous: boolean
}

/**
 * The exact value of a figure as written. `kind` is what stands behind it: a count has no fraction, a share of a hundred
 * no thousands. Null when the figure is too long to be a measurement.
 */
export function readFigure(figure: string, kind: 'count' | 'percent' | 'measure', habit: Habit): FigureReading | null {
  if (figure.length > longestFigure) return null
  const parts = figure.split(/[.,]/)
  const marks = figure.replace(/\d/g, '')
  const [first, last] = [parts[0]!, parts.at(-1)!]
  if (marks === '') return { value: normal(figure), ambiguous: false }
  const whole = (): FigureReading => ({ value: normal(parts.join('')), ambiguous: false })
  const fraction = (ambiguous = false): FigureReading => ({
    value: normal(`${parts.slice(0, -1).join('')}.${last}`),
    ambiguous,
  })
  if (marks.length > 1) {
    if (marks[0] !== marks.at(-1)) return fraction()
    return parts.slice(1).every((part) => part.length === 3) ? whole() : fraction(true)
  }
  const thousands =
    last.length === 3 && first.length <= 3 && first !== '0' && !(first.length > 1 && first.startsWith('0'))
  if (!thousands) return fraction()
  if (kind === 'count') return whole()
  if (kind === 'percent') return fraction()
  if (marks === habit.grouping) return whole()
  const decimalMark = habit.english ? '.' : ','
  return marks === decimalMark ? fraction(habit.mixed) : { ...whole(), ambiguous: habit.mixed }
}
