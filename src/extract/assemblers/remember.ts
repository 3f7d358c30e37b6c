import type { Status } from '../../domain/report.ts'
import { paceOfGrowth, partsFollow, partWords } from '../../lexicon/wording/ties.ts'
import type { Range, Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { Draft } from '../frame.ts'
import type { MeasureReading } from '../refiners/around.ts'
import type { Scope } from '../refiners/scopes.ts'
import type { NumberBefore } from '../sureness/candidates.ts'
import { spanIn } from '../time/spans.ts'
import { nameBefore } from './by-memory.ts'
import type { Choice, ClauseMemory } from './choice.ts'
import type { MemberInput } from './member.ts'

/** What a number tells is kept for those behind it in its clause. */
export function remember(
  input: MemberInput,
  { choice, reading, code, item, status, scope, total, plan, isPart, key }: ToldNumber,
): NonNullable<ClauseMemory['last']> {
  const { member, clause, memory } = input
  const { claim } = member
  const { whole } = memory
  const own =
    choice.rule === 'head' ||
    choice.rule === 'counted' ||
    choice.rule === 'head-behind' ||
    choice.ground === 'of another time'
  if (
    reading.measure === 'level' &&
    !reading.plan &&
    code !== null &&
    own &&
    (!isPartOf(key, memory.whole, claim) || (clause.start > memory.whole!.end && !memory.partsOnly))
  )
    memory.whole = {
      code,
      label: choice.label,
      unit: choice.unit,
      end: claim.end,
      status,
      period: scope.period,
      season: scope.season,
    }
  // '; lũy kế 8 tháng 96,8 tỷ đồng, trong đó …': the sum told again is the whole of what follows.
  if (choice.rule === 'carried' && reading.measure === 'level' && !reading.plan && memory.whole?.code === code)
    memory.whole = { ...memory.whole, end: claim.end, status, period: scope.period }
  memory.lastMeasure = reading.measure
  memory.ofRate =
    (code === 'economy.growth_rate' && partsFollow.test(key.slice(claim.end, claim.end + 80))) ||
    (reading.measure === 'growth' &&
      (paceOfGrowth.test(`${choice.label} ${reading.rule}`) ||
        partsFollow.test(key.slice(claim.end, claim.end + 80)))) ||
    (memory.ofRate && choice.rule === 'list')
  memory.lastFalls = reading.value.startsWith('-')
  memory.plan = reading.plan ? reading.value : null
  memory.lastIsEarlier = reading.earlier === true
  const last = {
    code,
    label: choice.label,
    item,
    unit: choice.unit,
    claim,
    end: Math.max(claim.end, choice.end ?? 0),
    measure: reading.measure,
    compound: choice.compound,
    counted: choice.rule === 'counted',
    total: total !== undefined && !plan,
    partOf: isPart ? whole : null,
    name: nameBefore(input.tokens, member.at),
  }
  memory.last = last
  return last
}

interface ToldNumber {
  readonly choice: Choice
  readonly reading: MeasureReading
  readonly code: string | null
  readonly item: string | null
  readonly status: Status
  readonly scope: Scope
  readonly total: string | undefined
  /** Its total is a plan. */
  readonly plan: boolean
  readonly isPart: boolean
  readonly key: string
}

/** 'trong đó' or the like stands between a whole and this number. */
export const isPartOf = (key: string, whole: ClauseMemory['whole'], claim: Claim): boolean =>
  whole !== null && claim.start - whole.end < 400 && partWords.test(key.slice(whole.end, claim.start))

/** A number that was read, and where. */
export interface Read {
  readonly draft: Draft
  readonly clause: Range
  readonly sentence: Sentence
  /** What says its time, where that is not the report alone: words and seasons, or the number before it to which it belongs. */
  readonly timeFrom: 'words' | 'kin' | null
}

/** What the number before it in its paragraph was of. */
export function numberBefore(last: Read | null, { sentence, clause }: MemberInput): NumberBefore | null {
  if (last === null || last.sentence.paragraph !== sentence.paragraph) return null
  const { period, status } = last.draft
  const near = last.sentence !== sentence ? 'paragraph' : last.clause.start === clause.start ? 'clause' : 'sentence'
  return { span: period === null ? null : spanIn(period), status, near }
}
