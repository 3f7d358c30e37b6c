import { compare } from '../../domain/decimal.ts'
import {
  aimsLead,
  aimsSet,
  aimsThen,
  aimWords,
  hasTargets,
  ofThoseThen,
  reachesBehind,
  setsTargets,
  totalLead,
  totalOf,
} from '../../lexicon/wording/ties.ts'
import type { Range } from '../../text/sentences.ts'
import type { Quantity } from '../claims.ts'
import { countedAt, type Occurrences } from '../recognisers/heads.ts'
import type { Token } from '../tokens.ts'
import { aroundOf, type Member, type Total } from './member.ts'

export interface Totals {
  /** The total that holds from here on, if one was announced. */
  readonly announced: Total | null
  /** By index of the member: the total right behind it. */
  readonly own: ReadonlyMap<number, Total>
  /** Members that are totals, and so say nothing else. */
  readonly used: ReadonlySet<number>
}

/** Which numbers of a clause are the wholes of others: '18 trên tổng số 20 chỉ tiêu', 'trong 20 chỉ tiêu, 18 …'. */
export function totalsOf(key: string, clause: Range, members: readonly Member[], pending: Total | null): Totals {
  let announced = pending
  const own = new Map<number, Total>()
  const used = new Set<number>()
  members.forEach((member, index) => {
    const { left, right } = aroundOf(key, clause, members, index)
    const before = members[index - 1]
    const found = { value: member.quantity.value, noun: member.quantity.noun, claim: member.claim }
    if (before && !used.has(index - 1) && left.length < 36 && totalOf.test(left) && canBeOf(before, member)) {
      own.set(index - 1, found)
      used.add(index)
    } else if (
      (totalLead.test(left) || (aimWords.test(found.noun ?? '') && setsAims(left, right))) &&
      member.quantity.total === undefined &&
      member.quantity.unit === null &&
      member.quantity.noun !== null &&
      !reachesBehind.test(right)
    ) {
      announced = found
      used.add(index)
    }
  })
  return { announced, own, used }
}

const setsAims = (left: string, right: string): boolean =>
  (aimsLead.test(left) && aimsSet.test(right)) ||
  (setsTargets.test(left) && aimsThen.test(right)) ||
  (hasTargets.test(left) && ofThoseThen.test(right))

/** What is done against a plan: '5.210/6.000 lao động' tells the plan, where '25/37 xã' tells the whole. */
const plannedCounts =
  /^(?:labour\.(?:jobs_created|exported|trained)|party\.members_admitted|defence\.recruits|enterprise\.new|cooperative\.new|agriculture\.(?:livestock_herd|poultry_flock))$/

/** The denominator is a plan: of money, of what a year is to bring, or smaller than the result. */
export function isPlan(code: string | null, quantity: Quantity, total: string): boolean {
  if (quantity.ofPlan || compare(quantity.value, total) > 0) return true
  // Of a measure the second is a plan; a whole is told of what is counted.
  if (quantity.unit !== null && quantity.unit !== '%') return true
  return code !== null && plannedCounts.test(code)
}

function canBeOf({ quantity: part }: Member, { quantity: whole }: Member): boolean {
  return !part.total && part.unit === null && whole.unit === null && compare(part.value, whole.value) <= 0
}

/** A total announced at the head of a list holds for numbers of the same noun, or of none. */
export function shares(member: Member, total: Total, tokens: readonly Token[], occurrences: Occurrences): boolean {
  const { quantity } = member
  if (
    quantity.unit !== null ||
    quantity.total ||
    compare(quantity.value, total.value) > 0 ||
    member.claim.start < total.claim.end
  )
    return false
  if (quantity.noun !== null) return quantity.noun.split(' ')[0] === total.noun?.split(' ')[0]
  const best = countedAt(tokens, occurrences, member.at, null)[0]
  return best?.code.startsWith('targets.') === true && aimWords.test(total.noun ?? '')
}
