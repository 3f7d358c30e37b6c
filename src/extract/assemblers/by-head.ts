import { indicatorByCode } from '../../lexicon/indicators.ts'
import { notProduced } from '../../lexicon/wording/ties.ts'
import type { Quantity } from '../claims.ts'
import { besideCatalogue } from '../recognisers/phrase-tables.ts'
import { quantityMark, type Token } from '../tokens.ts'
import { carried } from './carried.ts'
import {
  type Choice,
  type ChoiceInput,
  firstEndingAfter,
  followsEarlier,
  ofHead,
  quantitiesBetween,
  standsForItself,
} from './choice.ts'
import type { Governor } from './heads-in-scope.ts'
import { growthOfOutput } from './pace.ts'
import { narrowed, readUnder } from './reads-under.ts'

/** A number takes its indicator from a head before it, or from one that stands behind. */

const maxReach = 26

/** However many numbers stand between, no head reaches farther than so many words. */
const farthest = 120

const nearBeside = 6

/** A longer phrase of the catalogue holds these words. */
const coveredBy = (governors: readonly Governor[], index: number): boolean => {
  const { from, to } = governors[index]!
  return governors.some(
    (other) =>
      other.fixed !== besideCatalogue && other.from <= from && other.to >= to && other.to - other.from > to - from,
  )
}

const perHectare = 'agriculture.land_productivity'

/** 'giá trị sản xuất trên 1 ha đất nông nghiệp' is no output of a sector. */
const behindHectare = (tokens: readonly Token[], { from, to }: Governor): boolean =>
  tokens.slice(Math.max(0, from - 4), to).some(({ text }) => text === '@ha')

/** '… lên 4 xã, thôn đạt chuẩn kiểu mẫu lên 23 thôn': of two phrases that end alike, the one that counts what the number counts. */
const countsOther = (governors: readonly Governor[], { fixed, from, to }: Governor, { nounUnit }: Quantity): boolean =>
  nounUnit !== null &&
  unitOfFixed(fixed) !== nounUnit &&
  governors.some((other) => other.to === to && other.from > from && unitOfFixed(other.fixed) === nounUnit)

/** '2,3% hộ nghèo và 3,1% hộ cận nghèo': each has its own behind it. */
const isOfNumberBefore = (
  tokens: readonly Token[],
  governors: readonly Governor[],
  { from, to }: Governor,
  at: number,
): boolean =>
  tokens[from - 1]?.text === quantityMark &&
  at - to <= 2 &&
  governors.some((other) => other.fixed && other.from === at + 1)

const unitOfFixed = (code: string | null): string | undefined => indicatorByCode.get(code ?? '')?.unit

const isAnimal = ({ compound }: Governor): boolean =>
  compound?.complement?.type === 'species' || compound?.complement?.type === 'poultry'

export function fromHead(input: ChoiceInput): Choice | null {
  const { tokens, governors, member, quantity, memory, around } = input
  for (let index = firstEndingAfter(governors, member.at) - 1; index >= 0; index -= 1) {
    const governor = governors[index]!
    const distance = member.at - governor.to
    if (distance > farthest) break
    const between = quantitiesBetween(tokens, governor.to, member.at)
    if (distance > Math.min(maxReach + between * 8, farthest)) break
    // What stands right before the number is beside the catalogue: no head farther off takes it.
    if (governor.fixed === besideCatalogue) {
      if (between === 0 && distance <= nearBeside && !coveredBy(governors, index)) return null
      continue
    }
    if (countsOther(governors, governor, quantity)) continue
    if (quantity.unit === '%' && isOfNumberBefore(tokens, governors, governor, member.at)) continue
    if (governor.fixed !== perHectare && quantity.unit?.startsWith('VND') && behindHectare(tokens, governor)) continue
    if (!governor.subject && governor.compound && !(quantity.nounUnit === 'head' && isAnimal(governor))) continue
    const read = growthOfOutput(index, input) ?? readUnder(governor, input)
    if (!read) continue
    if (quantity.unit === 'ha' && notProduced.test(around.left)) return null
    if (quantity.unit === null && quantity.noun === null && distance > 0 && !standsForItself(around)) continue
    // 'diện tích đất ruộng đạt 100 triệu đồng/ha trở lên phát triển mới 51 ha': what names no crop reaches over no number.
    if (
      governor.compound?.complement === null &&
      between > 0 &&
      read.reading.measure === 'level' &&
      distance > farthestBare
    )
      continue
    const { reading } = read
    const resolved = narrowed(read.resolved, governor, input)
    // What is said of the number just before takes that number's reading, item and all.
    if (
      between > 0 &&
      memory.last &&
      memory.last.code !== null &&
      (memory.last.unit !== '%' || reading.plan) &&
      tokens[governor.to - 1]!.end <= memory.last.claim.start &&
      (reading.plan || (reading.measure !== 'level' && reading.measure !== 'change'))
    ) {
      const same = carried(input)
      if (same) return same
    }
    // A percentage belongs to the number just before it, even where no catalogue row has that one.
    if (
      between > 0 &&
      memory.last?.code === null &&
      reading.measure !== 'level' &&
      tokens[governor.to - 1]!.end <= memory.last.claim.start
    )
      return null
    // A second level of one head is another thing, unless the words set it beside the first.
    if (
      between > 0 &&
      reading.measure === 'level' &&
      !reading.earlier &&
      !reading.plan &&
      memory.last?.measure === 'level' &&
      !followsEarlier(input)
    ) {
      if (quantity.unit === '%' && resolved.unit === '%') continue
      return null
    }
    const far = distance > 9 && between === 0
    const head = governor.fixed ? 'head' : governor.compound!.strong ? 'built head' : 'bare head'
    return ofHead(governor, resolved, {
      reading,
      rule: read.list ? 'list' : 'head',
      ground: `${read.list ? 'list' : head}${far ? ', far' : between > 1 ? ', behind numbers' : ''}`,
      trace: [`head «${governor.label}»${distance ? `, ${distance} words before` : ''}`],
    })
  }
  return null
}

/** Words between a number and a head that names nothing by itself, where another number stands between. */
const farthestBare = 6
