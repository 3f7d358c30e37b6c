import type { Measure } from '../../domain/report.ts'
import { indicatorByCode } from '../../lexicon/indicators.ts'
import { sectorCodes } from '../../lexicon/sectors.ts'
import {
  annualCrops,
  fishing,
  grainCrops,
  light,
  numberWord,
  ofItsOwn,
  perennialCrops,
  riceName,
  seasonCrops,
  subjectBehind,
  totalWord,
  wholeHerd,
} from '../../lexicon/wording/heads.ts'
import { type CompoundHead, compoundHeadsOf } from '../recognisers/compound-heads.ts'
import { headsOf, type Occurrences } from '../recognisers/heads.ts'
import { quantityMark, type Token } from '../tokens.ts'

/** A phrase that can govern the numbers behind it, fixed or compound, at its place in the clause. */
export interface Governor {
  readonly from: number
  readonly to: number
  readonly label: string
  /** Stands where a subject stands: behind a mark, a link word or the clause's start. */
  readonly subject: boolean
  readonly fixed: string | null
  readonly compound: CompoundHead | null
}

/** What the sentence has measured so far, for complements that stand alone: 'nông nghiệp 20%, công nghiệp 45%'. */
export interface Mode {
  measured: 'output' | 'structure' | 'area' | 'product' | 'yield' | 'herd' | null
  /** The crop, animal or fish that the sentence last spoke of. */
  topic: CompoundHead['complement']
}

export interface Resolved {
  readonly code: string | null
  readonly item: string | null
  /** Unit of a level. */
  readonly unit: string
}

const boundaries = new Set([quantityMark, ...subjectBehind])

function isSubject(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  while (at >= 0 && light.has(tokens[at]!.text)) at -= 1
  return at < 0 || boundaries.has(tokens[at]!.text)
}

/** 'đúng hướng công nghiệp (đạt 72,4%) - dịch vụ (27,3%)', 'nhường chỗ cho công nghiệp (từ 19,3% lên 27,4%)'. */
const hasNumberInBracket = (tokens: readonly Token[], { to, complement }: CompoundHead): boolean =>
  complement?.type === 'sector' &&
  tokens[to]?.text === '(' &&
  tokens.slice(to + 1, to + 1 + farthestInBracket).some(({ text }) => text === quantityMark)

const farthestInBracket = 3

const rateOf = ({ fixed }: Governor): number => (fixed !== null && indicatorByCode.get(fixed)?.unit === '%' ? 1 : 0)

export function governorsOf(tokens: readonly Token[], occurrences: Occurrences, text: string): Governor[] {
  const label = (from: number, to: number): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  const heads = headsOf(tokens, occurrences).filter(({ from, code }) => !isDenominator(tokens, from, code))
  const fixed: Governor[] = heads.map(({ from, to, code }) => ({
    from,
    to,
    label: label(from, to),
    subject: true,
    fixed: code,
    compound: null,
  }))
  const compound: Governor[] = compoundHeadsOf(tokens).map((head) => ({
    from: head.from,
    to: head.to,
    label: label(head.from, head.to),
    subject: head.strong || isSubject(tokens, head.from) || hasNumberInBracket(tokens, head),
    fixed: null,
    compound: head,
  }))
  // 'Các mặt hàng công nghiệp chính: quần áo may sẵn tăng 29%': a sector that only says what kind governs nothing.
  const isKindOnly = ({ from, to }: Governor): boolean =>
    compound.some(
      (one) =>
        one.from === from &&
        one.to === to &&
        !one.subject &&
        !ofItsOwn.has(tokens[from - 1]?.text ?? '') &&
        one.compound?.complement?.type === 'sector',
    )
  return [...fixed.filter((one) => !isKindOnly(one)), ...compound].sort(
    (a, b) => a.to - b.to || b.from - a.from || (a.fixed ? 1 : 0) - (b.fixed ? 1 : 0) || rateOf(a) - rateOf(b),
  )
}

/** 'bằng 12,5% tổng số hộ': what the percentage is of governs nothing behind it. */
const isDenominator = (tokens: readonly Token[], from: number, code: string): boolean =>
  tokens[from - 1]?.claim?.quantity?.unit === '%' &&
  (tokens[from]!.text === totalWord || tokens[from]!.text === numberWord) &&
  indicatorByCode.get(code)?.unit !== '%'

const sectorKey = (
  complement: Extract<NonNullable<CompoundHead['complement']>, { type: 'sector' }>,
): keyof typeof sectorCodes.output =>
  complement.class !== 'industry'
    ? complement.class
    : complement.part === 'construction'
      ? 'construction'
      : complement.construction
        ? 'industryAndConstruction'
        : 'industry'

const moneyLike = (unit: string): boolean => unit === 'VND' || unit === 'USD'

/** What a compound head means for a number of this unit and measure; null when it means nothing for it. */
export function resolveCompound(
  head: CompoundHead,
  unit: string,
  measure: Measure | 'any',
  mode: Mode,
  earlierUnit: string | null,
): Resolved | null {
  const { complement } = head
  const measured = head.strong ? head.measured : (mode.measured ?? head.measured)
  if (unit === 'VND/ha' && head.measured === 'output' && head.strong)
    return { code: 'agriculture.land_productivity', item: null, unit: 'VND/ha' }
  if (complement === null)
    return mode.topic && head.measured
      ? resolveCompound({ ...head, complement: mode.topic }, unit, measure, mode, earlierUnit)
      : null
  switch (complement.type) {
    case 'all-sectors':
      return head.measured === 'output' && (moneyLike(unit) || unit === '%')
        ? { code: 'economy.output', item: null, unit: 'VND' }
        : null
    case 'sector': {
      const key = sectorKey(complement)
      if (complement.part === fishing && unit === 't') return { code: 'fishery.output', item: null, unit: 't' }
      if (complement.part === fishing && unit === 'ha') return { code: 'fishery.area', item: null, unit: 'ha' }
      // 'sản lượng … tăng 1,44%', of fish: of its tonnes, not of its part of the economy.
      if (complement.part === fishing && head.strong && (unit === '%' || unit === 'x')) {
        if (measured === 'product') return { code: 'fishery.output', item: null, unit: 't' }
        if (measured === 'area') return { code: 'fishery.area', item: null, unit: 'ha' }
      }
      const part =
        complement.part && complement.part !== 'construction' && complement.class === 'agriculture'
          ? complement.part
          : null
      const structure = { code: sectorCodes.structure[key], item: part, unit: '%' }
      const output = { code: sectorCodes.output[key], item: part, unit: 'VND' }
      if (moneyLike(unit)) return measured === 'structure' ? null : output
      if (unit !== '%') return null
      if (measure === 'growth' || measure === 'attainment')
        return measured === 'structure' && head.strong ? structure : output
      if (measured === 'structure' || measure === 'share') return structure
      return head.measured === 'output' && head.strong ? output : structure
    }
    case 'crop': {
      const of =
        unit === '%'
          ? measured
          : unit === 'ha'
            ? 'area'
            : unit === 't'
              ? head.strong && measured === 'yield'
                ? 'yield'
                : 'product'
              : unit === 't/ha'
                ? 'yield'
                : null
      if (of === null && unit !== '%' && unit !== 'x') return null
      const by = of ?? (earlierUnit === 'ha' ? 'area' : earlierUnit === 't' ? 'product' : null)
      const item = complement.rice && complement.name === riceName ? null : complement.name
      // One season of all crops.
      if (by === 'area' && complement.name.startsWith(seasonCrops))
        return { code: 'agriculture.sown_area', item: complement.name.slice(4), unit: 'ha' }
      if (by === 'area' && complement.name === annualCrops)
        return { code: 'agriculture.sown_area', item: null, unit: 'ha' }
      if (by === 'area' && complement.name === perennialCrops)
        return { code: 'agriculture.perennial_area', item: null, unit: 'ha' }
      if (by === 'area')
        return complement.rice
          ? { code: 'agriculture.rice_area', item, unit: 'ha' }
          : { code: 'agriculture.crop_area', item, unit: 'ha' }
      if (by === 'product' && grainCrops.has(complement.name))
        return { code: 'agriculture.grain_output', item: null, unit: 't' }
      if (by === 'product')
        return complement.rice
          ? { code: 'agriculture.rice_output', item, unit: 't' }
          : { code: 'agriculture.crop_output', item, unit: 't' }
      if (by === 'yield')
        return complement.rice
          ? { code: 'agriculture.rice_yield', item, unit: 't/ha' }
          : { code: 'agriculture.crop_yield', item, unit: 't/ha' }
      return null
    }
    case 'species':
    case 'poultry': {
      if (unit === 'head' || unit === 'count' || (unit === '%' && measured === 'herd')) {
        return complement.type === 'species'
          ? {
              code: 'agriculture.livestock_herd',
              item: wholeHerd.has(complement.name) ? null : complement.name,
              unit: 'head',
            }
          : {
              code: 'agriculture.poultry_flock',
              item: wholeHerd.has(complement.name) ? null : complement.name,
              unit: 'head',
            }
      }
      return unit === 't' ? { code: 'agriculture.meat_output', item: complement.name, unit: 't' } : null
    }
    case 'fish':
      if (unit === 't' || (unit === '%' && measured === 'product'))
        return { code: 'fishery.output', item: complement.name, unit: 't' }
      return unit === 'ha' ? { code: 'fishery.area', item: complement.name, unit: 'ha' } : null
  }
}

const groups: readonly (readonly string[])[] = [
  ['person', 'turn', 'household'],
  ['organization', 'inspection', 'turn', 'event', 'collective'],
  ['inspection', 'turn', 'person'],
  ['commune', 'ward', 'township', 'station', 'organization'],
  ['visit', 'turn', 'person'],
  ['project', 'item', 'station'],
  ['establishment', 'household', 'organization', 'enterprise'],
  ['head', 'item'],
  ['village', 'commune', 'ward'],
  ['certificate', 'document'],
  ['petition', 'case'],
  ['guest-day', 'visit', 'turn'],
  ['house', 'project'],
  ['project', 'station', 'house', 'classroom'],
]

export const alike = (a: string, b: string): boolean => groups.some((group) => group.includes(a) && group.includes(b))
