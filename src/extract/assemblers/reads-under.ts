import type { Measure } from '../../domain/report.ts'
import { sectorCodes } from '../../lexicon/sectors.ts'
import { growsElse, joins, paceAtEnd, sharesBefore, totalArea } from '../../lexicon/wording/ties.ts'
import { type MeasureReading, reachedAlone } from '../refiners/around.ts'
import { measureOf } from '../refiners/measure.ts'
import { shareAlone } from '../refiners/percent.ts'
import type { Token } from '../tokens.ts'
import { asItStands, type ChoiceInput, firstEndingAfter, unitOf } from './choice.ts'
import { type Governor, type Resolved, resolveCompound } from './heads-in-scope.ts'
import { partOfAll } from './meant.ts'
import { ofTargetListed } from './of-target-listed.ts'
import { behindOwnRise, riseItself } from './own-rise.ts'
import { resolveFixed } from './resolve-fixed.ts'

/** Whether and how a number reads under one head: units, measures, and what the head's own words already say. */

function resolve(governor: Governor, input: ChoiceInput, measure: Measure | 'any'): Resolved | null {
  const { quantity, mode, memory } = input
  if (governor.fixed) return resolveFixed(governor.fixed, unitOf(quantity), quantity.nounUnit)
  return resolveCompound(
    governor.compound!,
    quantity.unit ?? (quantity.nounUnit === 'head' ? 'head' : animals.has(quantity.nounUnit) ? 'count' : 'other'),
    measure,
    mode,
    memory.last?.unit ?? null,
  )
}

/** Nouns that a number of animals may have beside 'con'. */
const animals: ReadonlySet<string | null> = new Set([null, 'item'])

export const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ')

/** Growth of what the head names, where the head stands right behind 'tốc độ tăng'. */
function growthOf(governor: Governor, { quantity, tokens }: ChoiceInput, unit: string): MeasureReading | null {
  if (quantity.unit !== '%' || unit === '%') return null
  if (!paceAtEnd.test(joined(tokens.slice(Math.max(0, governor.from - 5), governor.from)))) return null
  return asItStands(quantity, '%', 'growth: pace', 'growth')
}

/** Words of the longest run of sector words, with room. */
const longestSector = 16

/** 'công nghiệp - xây dựng, dịch vụ tăng 5%': one number for two sectors is of neither. */
export function sharesNumber(governor: Governor, { governors, tokens }: ChoiceInput): boolean {
  const own = governor.compound?.complement
  if (own?.type !== 'sector') return false
  // Only a neighbour can share it: those that end near are enough.
  const first = firstEndingAfter(governors, governor.from - 2)
  for (let at = first; at < governors.length && governors[at]!.to <= governor.to + longestSector; at += 1) {
    const other = governors[at]!
    const complement = other.compound?.complement
    if (complement?.type !== 'sector' || complement.class === own.class) continue
    const before = other.to <= governor.from && governor.from - other.to === 1 && joins.test(tokens[other.to]!.text)
    const behind =
      other.from > governor.to - 1 && other.from - governor.to === 1 && joins.test(tokens[governor.to]!.text)
    if (before || behind) return true
  }
  return false
}

/** In a list behind one of these, the growth of each sector. */
const outputsOfSectors: ReadonlySet<string> = new Set([...Object.values(sectorCodes.output), 'economy.gross_product'])

/** How the number reads under a governor; null when the two do not go together. */
export function readUnder(
  governor: Governor,
  input: ChoiceInput,
): { resolved: Resolved; reading: MeasureReading; list: boolean } | null {
  const { quantity, around, memory } = input
  const base = {
    value: quantity.value,
    upper: quantity.upper,
    unit: unitOf(quantity),
    around: behindOwnRise(governor, input),
    lastMeasure: memory.lastMeasure,
    lastFalls: memory.lastFalls,
  }
  const sector =
    governor.compound?.complement?.type === 'sector' || governor.compound?.complement?.type === 'all-sectors'
  if (!sector) {
    const resolved = resolve(governor, input, 'any')
    if (!resolved) return null
    if (
      resolved.code === 'economy.growth_rate' &&
      growsElse.test(joined(input.tokens.slice(governor.to, governor.to + 3)))
    )
      return null
    const growth = growthOf(governor, input, resolved.unit)
    // 'tốc độ tăng bình quân GRDP 14%' is the rate of the economy.
    if (growth && resolved.code === 'economy.gross_product')
      return {
        resolved: { code: 'economy.growth_rate', item: null, unit: '%' },
        reading: { ...growth, measure: 'level', rule: 'level: rate' },
        list: false,
      }
    if (growth) return { resolved, reading: growth, list: false }
    const listed = ofTargetListed(governor, input, resolved.unit)
    if (listed) return { resolved, reading: listed, list: false }
    const reading = measureOf({
      ...base,
      headUnit: resolved.unit,
      afterCount: memory.last?.code === resolved.code && memory.last?.measure === 'level',
    })
    if (
      !reading ||
      ((reading.rule === reachedAlone || reading.rule === shareAlone) && !partOfAll.has(resolved.code ?? ''))
    )
      return null
    return { resolved, reading: riseItself(resolved, reading, memory), list: false }
  }
  if (sharesNumber(governor, input)) return null
  // 'mức tăng của công nghiệp là 16,6%, của thương mại - dịch vụ 19,4%'.
  const ofOutput = resolve(governor, input, 'growth')
  const pace = ofOutput && growthOf(governor, input, ofOutput.unit)
  if (pace) return { resolved: ofOutput, reading: pace, list: false }
  const reading = measureOf({ ...base, headUnit: null, afterCount: false })
  if (quantity.unit === '%') {
    if (reading && (reading.measure === 'growth' || reading.measure === 'attainment')) {
      const resolved = resolve(governor, input, reading.measure)
      if (!resolved) return null
      if (resolved.unit === '%' && reading.measure === 'growth')
        return {
          resolved,
          reading: { ...reading, measure: 'change', unit: 'pp', rule: reading.rule.replace('growth', 'change') },
          list: false,
        }
      return { resolved, reading, list: false }
    }
    const level = {
      measure: 'level' as const,
      value: quantity.value,
      ...(quantity.upper ? { upper: quantity.upper } : {}),
      unit: '%',
      rule: 'level: share of the economy',
      ...(reading?.earlier ? { earlier: true } : {}),
    }
    const chiem = sharesBefore.test(around.left)
    const listed =
      (memory.last?.compound?.complement?.type === 'sector' ||
        outputsOfSectors.has(memory.last?.code ?? '') ||
        memory.ofRate) &&
      (memory.lastMeasure === 'growth' || memory.last?.code === 'economy.growth_rate') &&
      !chiem &&
      input.mode.measured !== 'structure' &&
      !(governor.compound?.measured === 'structure' && governor.compound.strong)
    if (listed) {
      const resolved = resolve(governor, input, 'growth')
      return resolved && { resolved, reading: { ...level, measure: 'growth', rule: 'growth: list' }, list: true }
    }
    if (
      !chiem &&
      input.mode.measured !== 'structure' &&
      governor.compound?.measured !== 'structure' &&
      memory.lastMeasure !== 'level'
    ) {
      if (input.member.at - governor.to > 2) return null
    }
    const resolved = resolve(governor, input, 'share')
    return resolved && resolved.unit === '%' ? { resolved, reading: level, list: false } : null
  }
  const resolved = resolve(governor, input, 'level')
  return resolved && reading ? { resolved, reading, list: false } : null
}

/** A group of crops narrower than all takes the area for itself: 'cây hàng năm … gieo trồng … 8.730 ha'. */
export function narrowed(resolved: Resolved, governor: Governor, input: ChoiceInput): Resolved {
  if (resolved.code !== 'agriculture.sown_area') return resolved
  // All annual crops together are what is sown.
  if (totalArea.test(input.around.left)) return resolved
  for (let at = firstEndingAfter(input.governors, input.member.at) - 1; at >= 0; at -= 1) {
    const other = input.governors[at]!
    if (input.memory.last && input.tokens[other.from]!.start < input.memory.last.claim.end) break
    if (other.compound?.complement?.type !== 'crop' || Math.abs(other.to - governor.from) > 12) continue
    return resolveCompound(other.compound, 'ha', 'level', { measured: 'area', topic: null }, null) ?? resolved
  }
  return resolved
}
