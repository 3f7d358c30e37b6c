import type { Award, Meeting, Observation } from '../domain/report.ts'
import type { CleanText } from '../text/clean.ts'
import type { AwardDraft } from './assemblers/award-scene.ts'
import type { FoundMeeting } from './assemblers/meetings.ts'
import type { Draft } from './frame.ts'
import { meetingGround, sureOfOther } from './sureness/others.ts'

/** From what the engine weighed to the rows of a report. */

/** A session of a committee, or a conference, that reports results of a period reviews it. */
export function withResults({ meeting, mayReview }: FoundMeeting, drafts: readonly Draft[]): Meeting {
  const results = drafts.filter(({ status, indicator }) => indicator !== null && status !== 'target').length
  if (!mayReview || results < leastResults) return meeting
  const kind = 'review_conference'
  return { ...meeting, kind, confidence: sureOfOther('meeting', meetingGround(kind, meeting.date)) }
}

const leastResults = 4

export function observationOf(draft: Draft, source: CleanText): Observation {
  const [start, end] = [source.rawStart(draft.start), source.rawEnd(draft.end)]
  // A plan beside its result was read on from it, and can be what else came near then.
  const others = (draft.alternatives ?? []).filter(
    ({ period, status }) => period !== draft.period || status !== draft.status,
  )
  return {
    indicator: draft.indicator,
    label: draft.label,
    ...(draft.item ? { item: draft.item } : {}),
    measure: draft.measure,
    value: draft.value,
    ...(draft.upper === undefined ? {} : { upper: draft.upper }),
    ...(draft.total === undefined ? {} : { total: draft.total }),
    unit: draft.unit,
    precision: draft.precision,
    period: draft.period,
    status: draft.status,
    ...(draft.base === undefined ? {} : { base: draft.base }),
    ...(draft.asOf === undefined ? {} : { asOf: draft.asOf }),
    ...(draft.priceBasis === undefined ? {} : { priceBasis: draft.priceBasis }),
    ...(draft.area === undefined ? {} : { area: draft.area }),
    evidence: { start, end, quote: source.raw.slice(start, end) },
    rule: draft.rule,
    confidence: draft.confidence,
    ...(others.length > 0 ? { alternatives: others } : {}),
    inferred: draft.inferred,
  }
}

export function awardOf({ claims: _, start, end, ...award }: AwardDraft, source: CleanText): Award {
  const [rawStart, rawEnd] = [source.rawStart(start), source.rawEnd(end)]
  const confidence = sureOfOther('award', award.recipient)
  return { ...award, confidence, evidence: { start: rawStart, end: rawEnd, quote: source.raw.slice(rawStart, rawEnd) } }
}
