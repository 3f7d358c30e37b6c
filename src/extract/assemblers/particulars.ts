import { indicatorByCode } from '../../lexicon/indicators.ts'
import { constantPrices, currentPrices } from '../../lexicon/wording/change.ts'
import type { Range } from '../../text/sentences.ts'
import type { Claim, Quantity } from '../claims.ts'
import type { ArticleContext } from '../context.ts'
import type { Around, MeasureReading } from '../refiners/around.ts'
import { type Against, againstOf, isYearly, planBase } from '../refiners/bases.ts'
import type { Choice } from './choice.ts'
import type { MemberInput } from './member.ts'

const maxEvidence = 600

/** What it is measured against: named by the reading itself, or by words whose meaning its period tells. */
export function baseOf(
  reading: MeasureReading,
  around: Around,
  before: string,
  code: string | null,
  context: ArticleContext,
): { readonly base?: string; readonly against?: Against | null; readonly earlier?: true } {
  // 'vượt 2 triệu đồng so với Nghị quyết Đại hội'.
  if (reading.base) return { base: reading.base === 'plan' ? planBase(around, context) : reading.base }
  switch (reading.measure) {
    case 'attainment':
      return { base: planBase(around, context) }
    case 'growth':
    case 'change':
    case 'multiple':
      return { against: againstOf(around, before) }
    case 'level':
      if (reading.earlier) return { earlier: true }
      return isYearly(around, before) && !isRate(code) ? { against: { kind: 'yearly' } } : {}
    default:
      return {}
  }
}

/** A rate of growth is one of each year by itself. */
const isRate = (code: string | null): boolean => code?.endsWith('.growth_rate') === true

export function unitOf(reading: MeasureReading, choice: Choice, code: string | null, quantity: Quantity): string {
  // What is meant beside the phrase is told in its own unit.
  if (reading.measure === 'level' && code !== null && code !== choice.code) return indicatorByCode.get(code)!.unit
  if (reading.measure === 'change') return reading.unit === 'pp' ? 'pp' : choice.unit
  if (reading.measure === 'level') return choice.unit
  return reading.unit === 'count' ? (quantity.nounUnit ?? 'unit') : reading.unit
}

export function priceBasisOf(key: string, clause: Range, claim: Claim): 'current' | 'constant' | undefined {
  const near = key.slice(Math.max(clause.start, claim.start - 140), Math.min(clause.end, claim.end + 50))
  if (currentPrices.test(near)) return 'current'
  return constantPrices.test(near) ? 'constant' : undefined
}

export function evidenceOf({ sentence, clause, member }: MemberInput): { start: number; end: number } {
  if (sentence.end - sentence.start <= maxEvidence) return { start: sentence.start, end: sentence.end }
  if (clause.end - clause.start <= maxEvidence) return { start: clause.start, end: clause.end }
  return {
    start: Math.max(clause.start, member.claim.start - 250),
    end: Math.min(clause.end, member.claim.end + 250),
  }
}
