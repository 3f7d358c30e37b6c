import { yearOf } from '../../domain/period.ts'
import type { Status } from '../../domain/report.ts'
import type { Range } from '../../text/sentences.ts'
import type { ArticleContext } from '../context.ts'
import type { ScopeEvent } from './scope-events.ts'

/** How far words of time and certainty reach. */

export interface Scope {
  /** A crop season named before the number: it has the year of its harvest. */
  readonly season: string | null
  readonly period: string | null
  readonly periodStated: boolean
  readonly status: Status
  readonly asOf: string | null
  readonly trace: readonly string[]
}

/** What holds where a paragraph goes on without saying it again. */
export interface Carried {
  period: string | null
  status: Status | null
  /** The last year named at all: a plan without a year is of that year. */
  lastPeriod: string | null
}

/** Words farther off than so many others do not reach; it also bounds the work on a sentence without end. */
const maxEvents = 30

/** How many events stand before `at`; events are sorted. */
export function countBefore(events: readonly ScopeEvent[], at: number): number {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (events[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The scope at a number: the nearest words before it that reach it, else what was carried, else the report's period. */
export function scopeAt(
  at: number,
  clause: Range,
  events: readonly ScopeEvent[],
  carried: Carried,
  context: ArticleContext,
): Scope {
  const trace: string[] = []
  let period: string | null = null
  let status: Status | null = null
  let periodWords: string | null = null
  let inSeason: string | null = null
  const before = countBefore(events, at + 1)
  for (const event of events.slice(Math.max(0, before - maxEvents), before)) {
    if (event.reach === 'clause' && event.at < clause.start) continue
    if (event.season) inSeason = event.season
    else if (event.period) {
      period = event.period
      periodWords = event.words
      if (event.status) status = event.status
      else if (
        status === 'target' &&
        event.at > clause.start &&
        context.reviewYear !== null &&
        yearOf(event.period) <= context.reviewYear &&
        event.at - clause.start < 12
      )
        status = null
    } else if (event.status) {
      if (event.status === 'actual' && status !== 'target') continue
      if (event.words === 'sẽ' && status === 'estimate') continue
      status = event.status === 'actual' ? null : event.status
    }
  }
  let asOf: string | null = null
  for (const event of events.slice(Math.max(0, before - maxEvents), before + maxEvents))
    if (event.asOf && event.at >= clause.start && event.at < clause.end) asOf ??= event.asOf
  const stated = period !== null
  if (stated) trace.push(`period ${period} from «${periodWords}»`)
  if (status === null && !stated && carried.status !== null) {
    status = carried.status
    trace.push(`status ${status} carried from before`)
  }
  if (status === 'estimate' && period !== null && context.reviewYear !== null && yearOf(period) > context.reviewYear)
    status = 'target'
  if (period === null && carried.period !== null) {
    period = carried.period
    trace.push(`period ${period} carried from before`)
  }
  if (period === null && status === 'target') {
    period = carried.lastPeriod ?? (context.planYear === null ? null : String(context.planYear))
    if (period !== null) trace.push(`period ${period}: the plan's`)
  }
  if (period === null) {
    period = context.reviewPeriod
    if (period !== null) trace.push(`period ${period}: the report's`)
  }
  if (
    status === null &&
    period !== null &&
    context.reviewYear !== null &&
    /^\d{4}$/.test(period) &&
    Number(period) > context.reviewYear
  )
    status = 'target'
  return { period, periodStated: stated, status: status ?? 'actual', asOf, season: inSeason, trace }
}
