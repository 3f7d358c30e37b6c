import type pg from 'pg'
import { daysOf } from '../domain/period.ts'
import type { Observation, Report } from '../domain/report.ts'
import type { PendingArticle } from '../domain/store.ts'
import { searchText } from './search-text.ts'

/** Puts the facts of one report in place of what an earlier reading of the article left. Runs inside the caller's transaction. */
export async function writeReport(client: pg.PoolClient, article: PendingArticle, report: Report): Promise<void> {
  const id = article.id
  for (const table of ['mentions', 'awards', 'observations', 'meetings', 'article_districts']) await client.query(`DELETE FROM ${table} WHERE article_id = $1`, [id])
  const date = report.meetings[0]?.date ?? report.article.publishedAt ?? yearEnd(report)
  const districtIds = await versionsOn(client, report, date)
  const main = districtIds.length === 1 ? (districtIds[0] ?? null) : null
  const byName = new Map(report.districts.map((district, at) => [district.name, districtIds[at] ?? null]))

  await insert(client, 'article_districts', 'article_id integer, position integer, district_id integer, name text, kind text, candidates jsonb',
    report.districts.map((district, position) => ({ article_id: id, position, district_id: districtIds[position] ?? null, name: district.name, kind: district.kind, candidates: districtIds[position] ? null : (district.candidates ?? []) })))
  await insert(client, 'meetings', 'article_id integer, position integer, district_id integer, kind text, date date, date_end date, organiser text, session integer, congress text, council_term text, term_start integer, term_end integer, review_year integer, plan_year integer',
    report.meetings.map((meeting, position) => ({ article_id: id, position, district_id: main, kind: meeting.kind, date: meeting.date, date_end: meeting.dateEnd, organiser: meeting.organiser, session: meeting.session, congress: meeting.congress, council_term: meeting.councilTerm, term_start: meeting.termStart, term_end: meeting.termEnd, review_year: meeting.reviewYear, plan_year: meeting.planYear })))
  const people = report.meetings.flatMap((meeting, position) => (meeting.people ?? []).map((person, at) => ({ meeting: position, position: at, ...person })))
  await client.query(
    `INSERT INTO meeting_people (meeting_id, position, name, title, role)
     SELECT m.id, r.position, r.name, r.title, r.role FROM jsonb_to_recordset($1::jsonb) AS r (meeting integer, position integer, name text, title text, role text)
     JOIN meetings m ON m.article_id = $2 AND m.position = r.meeting`,
    [JSON.stringify(people), id],
  )
  const numbers = numberOf(report)
  await insert(client, 'observations', 'article_id integer, position integer, district_id integer, indicator_code text, label text, item text, measure text, value numeric, upper numeric, total numeric, unit text, precision text, period text, period_from date, period_to date, status text, base text, counted_until date, price_basis text, area_level text, area_name text, evidence_start integer, evidence_end integer, quote text, number_start integer, number_end integer, number_text text, rule text, confidence numeric, inferred text[], extractor_version text, search text',
    report.observations.map((one, position) => observationRow(one, id, position, districtOf(one, main, byName), numbers.get(position)!, report.extractor)))
  await insert(client, 'awards', 'article_id integer, position integer, district_id integer, form text, recipient text, recipient_label text, count integer, awarded_by text, reason text, year integer, evidence_start integer, evidence_end integer, quote text, extractor_version text',
    report.awards.map((award, position) => ({ article_id: id, position, district_id: main, form: award.form, recipient: award.recipient, recipient_label: award.recipientLabel, count: award.count, awarded_by: award.awardedBy, reason: award.reason, year: award.year, evidence_start: award.evidence.start, evidence_end: award.evidence.end, quote: award.evidence.quote, extractor_version: report.extractor })))
  await insert(client, 'mentions', 'article_id integer, position integer, span_start integer, span_end integer, text text, role text, reason text, facts integer[]',
    report.mentions.map((mention, position) => ({ article_id: id, position, span_start: mention.start, span_end: mention.end, text: mention.text, role: mention.role, reason: mention.reason, facts: mention.facts ?? [] })))
  const { title, source, author, publishedAt } = report.article
  await client.query(
    `UPDATE articles SET state = 'extracted', error = NULL, title = $2, source = $3, author = $4, published_at = $5, extractor_version = $6, revision = $7, extracted_at = now(), search = $8 WHERE id = $1`,
    [id, title, source, author, publishedAt, report.extractor, article.revision, searchText(title, source, author, ...report.districts.map(({ name }) => name))],
  )
} // biome-ignore format: a table a statement

async function insert(client: pg.PoolClient, table: string, columns: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const names = columns.split(', ').map((column) => `"${column.split(' ')[0]!}"`).join(', ')
  const typed = columns.split(', ').map((column) => column.replace(/^\S+/, (name) => `"${name}"`)).join(', ')
  await client.query(`INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS r (${typed})`, [JSON.stringify(rows)])
} // biome-ignore format: short

const yearEnd = (report: Report): string | null => {
  const year = report.meetings[0]?.reviewYear
  return year === undefined ? null : `${year}-12-31`
}

/** The row of each district's version that was valid on the article's date; null for a name that is still open. */
async function versionsOn(client: pg.PoolClient, report: Report, date: string | null): Promise<(number | null)[]> {
  const { rows } = await client.query<{ code: string; id: number }>(
    `SELECT DISTINCT ON (code) code, id FROM districts WHERE code = ANY($1)
     ORDER BY code, ($2::date IS NULL OR ((valid_from IS NULL OR valid_from <= $2) AND (valid_to IS NULL OR $2 <= valid_to))) DESC, valid_from DESC NULLS LAST`,
    [report.districts.map(({ code }) => code), date],
  )
  const ids = new Map(rows.map((row) => [row.code, row.id]))
  return report.districts.map(({ code }) => (code === null ? null : (ids.get(code) ?? null)))
}

function districtOf({ area }: Observation, main: number | null, byName: ReadonlyMap<string, number | null>): number | null {
  if (!area) return main
  return area.level === 'district' ? (byName.get(area.name) ?? null) : null
}

/** The mention that each observation was read from. */
function numberOf(report: Report): Map<number, { start: number; end: number; text: string }> {
  const numbers = new Map<number, { start: number; end: number; text: string }>()
  for (const mention of report.mentions) {
    if (mention.role !== 'observation') continue
    for (const fact of mention.facts ?? []) {
      const { evidence } = report.observations[fact]!
      if (mention.start >= evidence.start && mention.end <= evidence.end && !numbers.has(fact)) numbers.set(fact, mention)
    }
  }
  return numbers
}

function observationRow(one: Observation, article_id: number, position: number, district_id: number | null, number: { start: number; end: number; text: string }, extractor_version: string): object {
  const days = one.period === null ? null : daysOf(one.period)
  return {
    article_id, position, district_id, indicator_code: one.indicator, label: one.label, item: one.item, measure: one.measure, value: one.value, upper: one.upper, total: one.total,
    unit: one.unit, precision: one.precision, period: days ? one.period : null, period_from: days?.from, period_to: days?.to, status: one.status, base: one.base, counted_until: one.asOf,
    price_basis: one.priceBasis, area_level: one.area?.level, area_name: one.area?.name, evidence_start: one.evidence.start, evidence_end: one.evidence.end, quote: one.evidence.quote,
    number_start: number.start, number_end: number.end, number_text: number.text, rule: one.rule, confidence: one.confidence, inferred: one.inferred, extractor_version,
    search: searchText(one.label, one.item ?? null, one.evidence.quote),
  }
} // biome-ignore format: a table
