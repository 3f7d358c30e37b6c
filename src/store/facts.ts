import type { ObservationFact } from '../domain/facts.ts'
import { daysOf } from '../domain/period.ts'
import type { Award, Observation, Report, ToldOn } from '../domain/report.ts'
import type { Row } from './rows.ts'
import { searchText } from './search-text.ts'

/** The facts of one article as rows of their tables. */
export interface FactRows {
  readonly article_districts: readonly Row[]
  readonly meetings: readonly Row[]
  /** With the place of their meeting in place of its id. */
  readonly people: readonly (Row & { readonly meeting: number })[]
  readonly observations: readonly Row[]
  readonly awards: readonly Row[]
  readonly mentions: readonly Row[]
  /** Official codes of the districts that have facts here. */
  readonly districtCodes: readonly string[]
}

/** The version of a district valid on a day; null for a code that is not known. */
export type FindDistrict = (code: string, day: string | null) => { readonly id: number } | null

export function factRows(
  articleId: number,
  revision: number,
  report: Report,
  facts: readonly ObservationFact[],
  findDistrict: FindDistrict,
): FactRows {
  const day = dateOf(report)
  const districtIds = report.districts.map(({ code }) => (code === null ? null : (findDistrict(code, day)?.id ?? null)))
  const main = districtIds.length === 1 ? (districtIds[0] ?? null) : null
  const byName = new Map(report.districts.map(({ name }, at) => [name, districtIds[at] ?? null]))
  const own = (position: number) => ({ article_id: articleId, position })
  return {
    article_districts: report.districts.map(({ name, kind, candidates }, at) => {
      const district_id = districtIds[at] ?? null
      return { ...own(at), district_id, name, kind, candidates: district_id === null ? (candidates ?? []) : null }
    }),
    meetings: report.meetings.map((meeting, at) => ({
      ...own(at),
      district_id: main,
      kind: meeting.kind,
      date: meeting.date,
      date_end: meeting.dateEnd ?? null,
      organiser: meeting.organiser ?? null,
      session: meeting.session ?? null,
      congress: meeting.congress ?? null,
      council_term: meeting.councilTerm ?? null,
      term_start: meeting.termStart ?? null,
      term_end: meeting.termEnd ?? null,
      review_year: meeting.reviewYear ?? null,
      plan_year: meeting.planYear ?? null,
      confidence: meeting.confidence.toFixed(2),
      search: searchText(
        meeting.organiser ?? null,
        ...(meeting.people ?? []).map(({ name, title }) => `${name}, ${title}`),
      ),
    })),
    people: report.meetings.flatMap(({ people = [] }, meeting) =>
      people.map(({ name, title, role, confidence }, position) => ({
        meeting,
        position,
        name,
        title,
        role,
        confidence: confidence.toFixed(2),
      })),
    ),
    observations: facts.map(({ observation, number, origin }, at) => ({
      ...own(at),
      revision,
      origin,
      district_id: districtOf(observation, main, byName),
      extractor_version: report.extractor,
      ...observationColumns(observation, number),
    })),
    awards: report.awards.map((award, at) => ({
      ...own(at),
      district_id: main,
      extractor_version: report.extractor,
      ...awardColumns(award),
    })),
    mentions: report.mentions.map(({ start, end, text, role, reason, facts: of }, at) => ({
      ...own(at),
      span_start: start,
      span_end: end,
      text,
      role,
      reason: reason ?? null,
      facts: of ?? [],
    })),
    districtCodes: report.districts.flatMap(({ code }) => (code === null ? [] : [code])),
  }
}

/** A year that is all that is known ends with its last day. */
const toldColumns = (told: ToldOn | null): Row =>
  told === null
    ? { told_on: null, told_by: null }
    : { told_on: told.on.length === 4 ? `${told.on}-12-31` : told.on, told_by: told.by }

export const headColumns = (report: Report): Row => {
  const { title, source, author, publishedAt } = report.article
  return {
    title,
    source,
    author,
    published_at: publishedAt,
    ...toldColumns(report.article.toldOn),
    extractor_version: report.extractor,
    search: searchText(title, source, author, ...report.districts.map(({ name }) => name)),
  }
}

function observationColumns(one: Observation, number: ObservationFact['number']): Row {
  const days = one.period === null ? null : daysOf(one.period)
  return {
    indicator_code: one.indicator,
    label: one.label,
    item: one.item ?? null,
    measure: one.measure,
    value: one.value,
    upper: one.upper ?? null,
    total: one.total ?? null,
    unit: one.unit,
    precision: one.precision,
    period: days ? one.period : null,
    period_from: days?.from ?? null,
    period_to: days?.to ?? null,
    status: one.status,
    base: one.base ?? null,
    counted_until: one.asOf ?? null,
    price_basis: one.priceBasis ?? null,
    area_level: one.area?.level ?? null,
    area_name: one.area?.name ?? null,
    ...evidenceColumns(one.evidence),
    number_start: number.start,
    number_end: number.end,
    number_text: number.text,
    rule: one.rule,
    confidence: one.confidence.toFixed(2),
    alternatives: (one.alternatives ?? []).map(({ period, status, confidence }) => ({
      period,
      status,
      confidence: confidence.toFixed(2),
    })),
    inferred: one.inferred,
    search: searchText(one.label, one.item ?? null, one.evidence.quote),
    item_search: one.item === undefined ? null : searchText(one.item),
  }
}

/** What makes an observation another one than before; its place in the report and who read it do not. */
export const comparedColumns = [
  'origin',
  'district_id',
  'indicator_code',
  'label',
  'item',
  'measure',
  'value',
  'upper',
  'total',
  'unit',
  'precision',
  'period',
  'status',
  'base',
  'counted_until',
  'price_basis',
  'area_level',
  'area_name',
  'evidence_start',
  'evidence_end',
  'quote',
  'number_start',
  'number_end',
  'number_text',
  'rule',
  'confidence',
  'alternatives',
  'inferred',
] as const

const evidenceColumns = ({ start, end, quote }: Observation['evidence']) => ({
  evidence_start: start,
  evidence_end: end,
  quote,
})

const awardColumns = (award: Award): Row => ({
  form: award.form,
  recipient: award.recipient,
  recipient_label: award.recipientLabel ?? null,
  count: award.count,
  awarded_by: award.awardedBy ?? null,
  reason: award.reason ?? null,
  year: award.year ?? null,
  confidence: award.confidence.toFixed(2),
  ...evidenceColumns(award.evidence),
  search: searchText(award.form, award.recipientLabel ?? null, award.awardedBy ?? null, award.evidence.quote),
})

/** The day by which the version of a district is chosen: of the meeting, of publication, else the end of the year reviewed. */
function dateOf({ meetings, article }: Report): string | null {
  const year = meetings[0]?.reviewYear
  return meetings[0]?.date ?? article.publishedAt ?? (year === undefined ? null : `${year}-12-31`)
}

function districtOf(
  { area }: Observation,
  main: number | null,
  byName: ReadonlyMap<string, number | null>,
): number | null {
  if (!area) return main
  return area.level === 'district' ? (byName.get(area.name) ?? null) : null
}
