import { compare, negate, plus, times } from '../../domain/decimal.ts'
import {
  billionsAtEnd,
  fromBefore,
  minusBefore,
  movesFrom,
  ofAll,
  ofPlanBehind,
  ofPlanned,
  planWord,
  rangeInWords,
  reachesRight,
} from '../../lexicon/wording/quantities.ts'
import type { Claims, Quantity } from '../claims.ts'
import { brokenDecimal, figureWithGroups, inChain, moreOf } from './figure-groups.ts'
import { type Habit, habitOf, readFigure } from './figures.ts'
import { recogniseNumberWords } from './number-words.ts'
import {
  announcesRow,
  at,
  isBare,
  readTail,
  restOfMoney,
  rowReach,
  sharedTail,
  sticky,
  type Tail,
  tailOfNext,
  unitFraction,
} from './tails.ts'

/** Figures with their range, fraction, scale, unit or noun: '8 – 9%', '7/20 xã', '1,5 nghìn tỷ đồng', '125tạ/ha'. */

const rangeAt = sticky('\\s?(%)?\\s?-\\s?(\\d+(?:[.,]\\d+)*)(?!\\s?/\\s?\\d)')

const rangeWordAt = sticky(rangeInWords)

const fractionAt = sticky(ofPlanned)

const tolerance = sticky('\\s?±\\s?\\d+(?:[.,]\\d+)*')

const figureAt = /\d+(?:[.,]\d+)*/g

const kindOf = (tail: Tail): 'count' | 'percent' | 'measure' =>
  tail.unit === '%' || tail.unit === 'pp' ? 'percent' : tail.unit === null && tail.factor === '1' ? 'count' : 'measure'

function scaled(figure: string, tail: Tail, habit: Habit): { value: string; ambiguous: boolean } | null {
  const kind = kindOf(tail)
  const read = readFigure(figure.replaceAll(' ', ''), kind === 'count' && tail.noun === null ? 'measure' : kind, habit)
  return read && { value: tail.factor === '1' ? read.value : times(read.value, tail.factor), ambiguous: read.ambiguous }
}

/** Everything that stands together from the figure at `start`; null when it cannot be a measurement. */
function readQuantity(
  key: string,
  start: number,
  figure: string,
  habit: Habit,
  isFree: (from: number, to: number) => boolean,
): (Quantity & { end: number }) | null {
  let figureEnd = start + figure.length
  let second: string | null = null
  let total: string | null = null
  let planned = false
  const fraction = at(fractionAt, key, figureEnd)
  if (fraction && isFree(figureEnd, fractionAt.lastIndex)) {
    total = fraction[2]!
    planned = fraction[1] !== undefined
    figureEnd = fractionAt.lastIndex
  }
  const about = at(tolerance, key, figureEnd)
  if (about && isFree(figureEnd, tolerance.lastIndex)) figureEnd = tolerance.lastIndex
  let tail = readTail(key, figureEnd)
  if (isBare(tail) && announcesRow.test(key.slice(Math.max(0, start - rowReach), start)))
    tail = sharedTail(key, figureEnd) ?? tail
  else if (isBare(tail) && fromBefore.test(key.slice(Math.max(0, start - 6), start)))
    tail = tailOfNext(key, figureEnd) ?? tail
  let rangeEnd = 0
  const range = total
    ? null
    : (at(rangeAt, key, figureEnd) ??
      (fromBefore.test(key.slice(Math.max(0, start - 6), start)) ? at(rangeWordAt, key, figureEnd) : null))
  if (range && isFree(figureEnd, figureEnd + range[0].length) && !inChain(key, start, figureEnd + range[0].length)) {
    const to = figureEnd + range[0].length
    const far = readTail(key, to)
    const [low, high] = [scaled(figure, far, habit), scaled(range[2]!, far, habit)]
    const alike = range[1] === undefined || far.unit === '%'
    if (
      low &&
      high &&
      alike &&
      (far.unit !== null || far.noun !== null) &&
      compare(low.value, high.value) < 0 &&
      // 'tăng từ 5% đến 7%' tells where it came from; 'giảm từ 1,5 - 2%' how much.
      (!/\p{L}/u.test(range[0]) || !movesFrom.test(key.slice(Math.max(0, start - 24), start)))
    ) {
      second = range[2]!
      rangeEnd = to
      tail = far
    }
  }
  // 'bằng 101,2 kế hoạch': the sign has been left out.
  if (
    kindOf(tail) === 'count' &&
    (tail.noun === null || tail.noun === planWord) &&
    !total &&
    ofPlanBehind.test(key.slice(figureEnd, figureEnd + 12)) &&
    reachesRight.test(key.slice(Math.max(0, start - 5), start))
  )
    tail = { ...tail, unit: '%', noun: null, nounUnit: null, nounEnd: tail.end }
  const read = scaled(figure, tail, habit)
  if (!read) return null
  // '3.728 tỷ 900 triệu đồng' is one sum.
  const rest =
    tail.unit === 'VND' && billionsAtEnd.test(key.slice(figureEnd, tail.end)) ? at(restOfMoney, key, tail.end) : null
  if (rest && isFree(tail.end, tail.end + rest[0].length)) {
    const end = tail.end + rest[0].length
    return {
      value: plus(read.value, times(rest[1]!, '1000000')),
      unit: 'VND',
      noun: null,
      nounUnit: null,
      figureStart: start,
      figureEnd: end,
      nounEnd: end,
      end,
      word: false,
      ambiguous: read.ambiguous,
    }
  }
  const more = moreOf(key, read.value, tail)
  if (more && isFree(tail.end, more.tail.end))
    return {
      value: more.value,
      unit: more.tail.unit,
      noun: more.tail.noun,
      nounUnit: more.tail.nounUnit,
      figureStart: start,
      figureEnd: more.tail.end,
      nounEnd: more.tail.nounEnd,
      end: more.tail.end,
      word: false,
      ambiguous: read.ambiguous,
    }
  const behind =
    total === null && second === null && (tail.noun !== null || (tail.unit !== null && tail.unit !== '%'))
      ? at(unitFraction, key, tail.nounEnd)
      : null
  if (behind && isFree(tail.end, unitFraction.lastIndex)) {
    const far = readTail(key, unitFraction.lastIndex)
    const isOfAll = ofAll.test(behind[0])
    const alike =
      far.unit === tail.unit && far.noun === tail.noun && (far.noun === null || behind[1] !== undefined || isOfAll)
    const of = alike ? scaled(behind[2]!, far, habit) : null
    if (of && isFree(tail.end, far.end))
      return {
        value: read.value,
        total: of.value,
        ...(isOfAll ? {} : { ofPlan: true }),
        unit: tail.unit,
        noun: tail.noun,
        nounUnit: tail.nounUnit,
        figureStart: start,
        figureEnd: far.end,
        nounEnd: far.nounEnd,
        end: far.end,
        word: false,
        ambiguous: read.ambiguous,
      }
  }
  const upper = second === null ? null : scaled(second, tail, habit)
  const whole = total === null ? null : scaled(total, tail, habit)
  return {
    value: read.value,
    ...(upper ? { upper: upper.value } : {}),
    ...(whole ? { total: whole.value } : {}),
    ...(planned ? { ofPlan: true } : {}),
    unit: tail.unit,
    noun: tail.noun,
    nounUnit: tail.nounUnit,
    figureStart: start,
    figureEnd: rangeEnd || figureEnd,
    nounEnd: tail.nounEnd,
    end: tail.end,
    word: false,
    ambiguous: read.ambiguous,
    ...(about ? { about: true } : {}),
  }
}

/** Claims every figure that nothing else took; the figure that reads as no quantity is claimed unclassified. */
export function recogniseQuantities(claims: Claims): void {
  const { key } = claims.source
  const habit = habitOf(key)
  const isFree = (from: number, to: number): boolean => claims.isFree(from, to)
  figureAt.lastIndex = 0
  for (let match = figureAt.exec(key); match; match = figureAt.exec(key)) {
    const start = match.index
    if (!isFree(start, start + match[0].length)) continue
    const broken = at(brokenDecimal, key, start)
    if (broken) {
      const end = start + broken[0].length
      const unitEnd = readTail(key, end)
      const quantity: Quantity = {
        value: `${Number(broken[1] ?? broken[2])}.${broken[3]}`,
        unit: '%',
        noun: null,
        nounUnit: null,
        figureStart: start,
        figureEnd: end,
        nounEnd: unitEnd.end,
        word: false,
        ambiguous: false,
      }
      claims.add({ start, end: unitEnd.end, role: 'unclassified', rule: 'quantity', quantity })
      figureAt.lastIndex = end
      continue
    }
    const figure = figureWithGroups(key, start, match[0], isFree)
    const read = readQuantity(key, start, figure, habit, isFree)
    if (!read) {
      claims.add({
        start,
        end: start + match[0].length,
        role: 'unclassified',
        rule: 'figure:too-long',
        reason: 'longer than any measurement',
      })
      continue
    }
    const { end, ...positive } = read
    const below = minusBefore.test(key.slice(Math.max(0, start - 12), start))
    const quantity = below ? { ...positive, value: negate(positive.value) } : positive
    const whole = claims.add({ start, end, role: 'unclassified', rule: 'quantity', quantity })
    if (!whole)
      claims.add({
        start,
        end: start + match[0].length,
        role: 'unclassified',
        rule: 'figure',
        reason: 'its unit is part of another number',
      })
    else figureAt.lastIndex = Math.max(figureAt.lastIndex, quantity.figureEnd)
  }
  recogniseNumberWords(claims)
}
