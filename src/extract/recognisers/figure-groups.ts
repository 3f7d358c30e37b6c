import { plus, times } from '../../domain/decimal.ts'
import { at, halfMore, readTail, sticky, type Tail, thousandsOf } from './tails.ts'

/** Figures in groups: '1 250 000', '12 tỷ 350 triệu'. */

/** '0 68%', '14, 37%': a blank has come into the decimal. */
export const brokenDecimal = sticky('(?:(0) |(\\d{1,2}), )(\\d{1,2})(?=\\s?%)')

/** '1 234 tỷ': groups of three, parted by blanks. */
const groupsAt = sticky('\\d{1,3}(?: \\d{3})+(?!\\d|[.,]\\d)')

/** '47,5% - 22,3% - 30,2%' are three numbers, no range. */
export const inChain = (key: string, from: number, to: number): boolean =>
  /%\s?-\s?$/u.test(key.slice(Math.max(0, from - 4), from)) || /^\s?%?\s?-\s?\d/u.test(key.slice(to, to + 5))

/** What words behind a figure add to it: 'rưỡi', or the rest of its thousands, with the measure that stands behind it. */
export function moreOf(key: string, value: string, tail: Tail): { value: string; tail: Tail } | null {
  if (tail.unit === 'VND' && at(halfMore, key, tail.end)) {
    const end = halfMore.lastIndex
    return { value: plus(value, times(tail.factor, '0.5')), tail: { ...tail, end, nounEnd: end } }
  }
  const isThousands = tail.unit === null && tail.noun === null && tail.factor === '1000'
  const rest = isThousands ? at(thousandsOf, key, tail.end) : null
  if (!rest) return null
  const measure = readTail(key, thousandsOf.lastIndex)
  if ((measure.unit === null && measure.noun === null) || measure.unit === '%') return null
  return { value: times(plus(value, rest[1]!), measure.factor), tail: measure }
}

/** The figure that begins here, with the groups that blanks have parted from it where a measure follows. */
export function figureWithGroups(
  key: string,
  start: number,
  figure: string,
  isFree: (from: number, to: number) => boolean,
): string {
  const groups = /[\d.,/-]/.test(key[start - 1] ?? '') ? null : at(groupsAt, key, start)
  if (!groups || !isFree(start, groupsAt.lastIndex)) return figure
  const tail = readTail(key, groupsAt.lastIndex)
  return tail.unit !== null || tail.noun !== null || tail.factor !== '1' ? groups[0] : figure
}
