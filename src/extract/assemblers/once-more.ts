import { negate } from '../../domain/decimal.ts'
import { arrivesAt, fallsJustBefore, movesJustBefore, stillLeft } from '../../lexicon/wording/change.ts'
import { fillsTime, inTruth, namesBehind, plansOrVows, timesAgain } from '../../lexicon/wording/ties.ts'
import type { Quantity } from '../claims.ts'
import type { MeasureReading } from '../refiners/around.ts'
import {
  asItStands,
  type Choice,
  type ChoiceInput,
  isCountOf,
  isOf,
  ofSame,
  partsOfSentence,
  type ToldBefore,
  unitOf,
} from './choice.ts'

/**
 * 'Đi vào từng năm: 2016 tăng 14,1%, 2018 chỉ còn 11,6%', 'Kế hoạch giảm 3%, chúng tôi giảm được 3,6%': a number whose part of
 * the sentence names nothing but a time or a plan, and how it moved, is of what was told last.
 */
export function onceMore(input: ChoiceInput): Choice | null {
  const { memory, quantity, around, tokens, member } = input
  if (quantity.word || namesBehind.test(around.right)) return null
  const last = memory.last ?? memory.lastBefore
  if (!last?.code || last.code.startsWith('targets.')) return null
  let isTimed = timesAgain.test(around.left)
  for (let at = member.at - 1; at >= 0; at -= 1) {
    const { text, claim } = tokens[at]!
    if (claim?.quantity || (memory.last ? partsOfSentence.has(text) : text === ':')) break
    if (claim?.period || claim?.date || claim?.rule === 'reference:duration') isTimed = true
    else if (/\p{L}/u.test(text) && !fillsTime.has(text)) return null
  }
  if (!isTimed && !plansOrVows.test(around.left)) return null
  const told = readingOf(input, last)
  const reading = told && plansOrVows.test(around.left) && !inTruth.test(around.left) ? { ...told, plan: true } : told
  return reading && ofSame(last, reading, 'of another time', `«${last.label}» once more`)
}

function readingOf({ quantity, around }: ChoiceInput, last: ToldBefore): MeasureReading | null {
  const moves = movesJustBefore.test(around.left) && !arrivesAt.test(around.left)
  const signed = moves && fallsJustBefore.test(around.left) ? negative(quantity) : quantity
  if (quantity.unit !== '%') {
    if (!isOf(quantity, last.unit) && !isCountOf(quantity, last.unit)) return null
    return moves
      ? asItStands(signed, unitOf(quantity), 'change: once more', 'change')
      : last.measure === 'level'
        ? asItStands(quantity, last.unit, 'level: once more')
        : null
  }
  if (last.measure === 'growth' || (last.unit !== '%' && moves))
    return asItStands(signed, '%', 'growth: once more', 'growth')
  if (last.unit !== '%') return null
  // 'giảm bình quân 3,2%/năm; đến cuối năm 2020 còn 8,5%'.
  if (stillLeft.test(around.left)) return asItStands(quantity, '%', 'level: once more')
  if (moves || last.measure === 'change')
    return asItStands(moves ? signed : quantity, 'pp', 'change: once more', 'change')
  return last.measure === 'level' ? asItStands(quantity, '%', 'level: once more') : null
}

const negative = (quantity: Quantity): Quantity => ({
  ...quantity,
  value: negate(quantity.value),
  ...(quantity.upper === undefined ? {} : { upper: negate(quantity.upper) }),
})
