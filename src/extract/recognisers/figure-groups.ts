import { plus, times } from '../../domain/decimal.ts'
import { at, halfMore, readTail, scales, sticky, type Tail, thousandsOf } from './tails.ts'

/** Figures in groups: '1 250 000', '12 tỷ 350 triệu'. */

/** '0 68%', '14, 37%': a blank has come into the decimal. */
export const brokenDecimal = sticky('(?:(0) |(\\d{1,2}), )(\\d{1,2})(?=\\s?%)')

/** '1 234 tỷ': groups of three, parted by blanks. */
const groupsAt = sticky('\\d{1,3}(?: \\d{3})+(?!\\d|[.,]\\d)')

/** '47,5% - 22,3% - 30,2%' are three numbers, no range. */
export const inChain = (key: string, from: number, to: number): boolean =>
  /%\s?-\s?$/u.test(key.slice(Math.max(0, from - 4), from)) || /^\s?%?\s?-\s?\d/u.test(key.slice(to, to + 5))

/** What words behind a sum add to it: 'rưỡi', or the rest of its thousands. */
export function moreOf(key: string, value: string, tail: Tail): { value: string; end: number } | null {
  if (tail.unit === 'VND' && at(halfMore, key, tail.end))
    return { value: plus(value, times(tail.factor, '0.5')), end: halfMore.lastIndex }
  const rest =
    tail.unit === null && tail.noun === null && tail.factor === '1000' ? at(thousandsOf, key, tail.end) : null
  return rest && { value: times(plus(value, rest[1]!), scales.get(rest[2]!)!.factor), end: thousandsOf.lastIndex }
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
