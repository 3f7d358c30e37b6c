import type pg from 'pg'
import { daysOf } from '../domain/period.ts'
import type { Award, Mention, Observation, Report } from '../domain/report.ts'
import type { PendingArticle } from '../domain/store.ts'
import { searchText } from './search-text.ts'

/** Each table's columns with their types, as rows of JSON are read into it. */
const tables = {
  article_districts:
    'article_id integer, position integer, district_id integer, name text, kind text, candidates jsonb',
  meetings:
    'article_id integer, position integer, district_id integer, kind text, date date, date_end date, organiser text, session integer, congress text, council_term text, term_start integer, term_end integer, review_year integer, plan_year integer, search text',
  observations:
    'article_id integer, position integer, district_id integer, indicator_code text, label text, item text, measure text, value numeric, upper numeric, total numeric, unit text, precision text, period text, period_from date, period_to date, status text, base text, counted_until date, price_basis text, area_level text, area_name text, evidence_start integer, evidence_end integer, quote text, number_start integer, number_end integer, number_text text, rule text, confidence numeric, inferred text[], extractor_version text, search text, item_search text',
  awards:
    'article_id integer, position integer, district_id integer, form text, recipient text, recipient_label text, count integer, awarded_by text, reason text, year integer, evidence_start integer, evidence_end integer, quote text, extractor_version text, search text',
  mentions:
    'article_id integer, position integer, span_start integer, span_end integer, text text, role text, reason text, facts integer[]',
} as const

/** Puts the facts of one report in place of what an earlier reading of the article left. Runs inside the caller's transaction. */
export async function writeReport(client: pg.PoolClient, article: PendingArticle, report: Report): Promise<void> {
  const { id } = article
  for (const table of Object.keys(tables)) await client.query(`DELETE FROM ${table} WHERE article_id = $1`, [id])
  const districtIds = await versionsOn(client, report)
  const main = districtIds.length === 1 ? (districtIds[0] ?? null) : null
  const byName = new Map(report.districts.map(({ name }, at) => [name, districtIds[at] ?? null]))
  const numbers = numbersOf(report)
  const own = (position: number) => ({ article_id: id, position })

  await insert(
    client,
    'article_districts',
    report.districts.map(({ name, kind, candidates }, at) => {
      const district_id = districtIds[at] ?? null
      return { ...own(at), district_id, name, kind, candidates: district_id === null ? (candidates ?? []) : null }
    }),
  )
  await insert(client, 'meetings', meetingRows(report, id, main))
  await insertPeople(client, id, report)
  await insert(
    client,
    'observations',
    report.observations.map((one, at) => ({
      ...own(at),
      district_id: districtOf(one, main, byName),
      extractor_version: report.extractor,
      ...observationColumns(one, numbers.get(at)!),
    })),
  )
  await insert(
    client,
    'awards',
    report.awards.map((award, at) => ({
      ...own(at),
      district_id: main,
      extractor_version: report.extractor,
      ...awardColumns(award),
    })),
  )
  await insert(
    client,
    'mentions',
    report.mentions.map(({ start, end, text, role, reason, facts }, at) => ({
      ...own(at),
      span_start: start,
      span_end: end,
      text,
      role,
      reason,
      facts: facts ?? [],
    })),
  )
  await markRead(client, article, report)
}

/** One statement a table, however many rows. Names come from this file alone, never from input. */
async function insert(client: pg.PoolClient, table: keyof typeof tables, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const typed = tables[table].split(', ').map((column) => column.replace(/^\S+/, (name) => `"${name}"`))
  const names = typed.map((column) => column.split(' ')[0]).join(', ')
  await client.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS r (${typed.join(', ')})`,
    [JSON.stringify(rows)],
  )
}

const meetingRows = (report: Report, article_id: number, district_id: number | null): object[] =>
  report.meetings.map((meeting, position) => ({
    article_id,
    position,
    district_id,
    kind: meeting.kind,
    date: meeting.date,
    date_end: meeting.dateEnd,
    organiser: meeting.organiser,
    session: meeting.session,
    congress: meeting.congress,
    council_term: meeting.councilTerm,
    term_start: meeting.termStart,
    term_end: meeting.termEnd,
    review_year: meeting.reviewYear,
    plan_year: meeting.planYear,
    search: searchText(
      meeting.organiser ?? null,
      ...(meeting.people ?? []).map(({ name, title }) => `${name}, ${title}`),
    ),
  }))

async function insertPeople(client: pg.PoolClient, articleId: number, report: Report): Promise<void> {
  const people = report.meetings.flatMap(({ people = [] }, meeting) =>
    people.map((person, position) => ({ meeting, position, ...person })),
  )
  if (people.length === 0) return
  await client.query(
    `INSERT INTO meeting_people (meeting_id, position, name, title, role)
     SELECT m.id, r.position, r.name, r.title, r.role
     FROM jsonb_to_recordset($1::jsonb) AS r (meeting integer, position integer, name text, title text, role text)
     JOIN meetings m ON m.article_id = $2 AND m.position = r.meeting`,
    [JSON.stringify(people), articleId],
  )
}

function observationColumns(one: Observation, number: { start: number; end: number; text: string }): object {
  const days = one.period === null ? null : daysOf(one.period)
  return {
    indicator_code: one.indicator,
    label: one.label,
    item: one.item,
    measure: one.measure,
    value: one.value,
    upper: one.upper,
    total: one.total,
    unit: one.unit,
    precision: one.precision,
    period: days ? one.period : null,
    period_from: days?.from,
    period_to: days?.to,
    status: one.status,
    base: one.base,
    counted_until: one.asOf,
    price_basis: one.priceBasis,
    area_level: one.area?.level,
    area_name: one.area?.name,
    ...evidenceColumns(one.evidence),
    number_start: number.start,
    number_end: number.end,
    number_text: number.text,
    rule: one.rule,
    confidence: one.confidence,
    inferred: one.inferred,
    search: searchText(one.label, one.item ?? null, one.evidence.quote),
    item_search: one.item === undefined ? null : searchText(one.item),
  }
}

const evidenceColumns = ({ start, end, quote }: Observation['evidence']) => ({
  evidence_start: start,
  evidence_end: end,
  quote,
})

const awardColumns = (award: Award): object => ({
  form: award.form,
  recipient: award.recipient,
  recipient_label: award.recipientLabel,
  count: award.count,
  awarded_by: award.awardedBy,
  reason: award.reason,
  year: award.year,
  ...evidenceColumns(award.evidence),
  search: searchText(award.form, award.recipientLabel ?? null, award.awardedBy ?? null, award.evidence.quote),
})

async function markRead(client: pg.PoolClient, article: PendingArticle, report: Report): Promise<void> {
  const { title, source, author, publishedAt } = report.article
  await client.query(
    `UPDATE articles SET state = 'extracted', error = NULL, title = $2, source = $3, author = $4, published_at = $5,
       extractor_version = $6, revision = $7, extracted_at = now(), search = $8 WHERE id = $1`,
    [
      article.id,
      title,
      source,
      author,
      publishedAt,
      report.extractor,
      article.revision,
      searchText(title, source, author, ...report.districts.map(({ name }) => name)),
    ],
  )
}

/** The day by which the version of a district is chosen: of the meeting, of publication, else the end of the year reviewed. */
function dateOf({ meetings, article }: Report): string | null {
  const year = meetings[0]?.reviewYear
  return meetings[0]?.date ?? article.publishedAt ?? (year === undefined ? null : `${year}-12-31`)
}

/** The row of each district's version that was valid on the article's date; null for a name that is still open. */
async function versionsOn(client: pg.PoolClient, report: Report): Promise<(number | null)[]> {
  const { rows } = await client.query<{ code: string; id: number }>(
    `SELECT DISTINCT ON (code) code, id FROM districts WHERE code = ANY($1)
     ORDER BY code,
       ($2::date IS NULL OR ((valid_from IS NULL OR valid_from <= $2) AND (valid_to IS NULL OR $2 <= valid_to))) DESC,
       valid_from DESC NULLS LAST`,
    [report.districts.map(({ code }) => code), dateOf(report)],
  )
  const ids = new Map(rows.map((row) => [row.code, row.id]))
  return report.districts.map(({ code }) => (code === null ? null : (ids.get(code) ?? null)))
}

function districtOf(
  { area }: Observation,
  main: number | null,
  byName: ReadonlyMap<string, number | null>,
): number | null {
  if (!area) return main
  return area.level === 'district' ? (byName.get(area.name) ?? null) : null
}

/** The mention that each observation was read from. */
function numbersOf(report: Report): Map<number, Mention> {
  const numbers = new Map<number, Mention>()
  for (const mention of report.mentions) {
    if (mention.role !== 'observation') continue
    for (const fact of mention.facts ?? []) {
      const { evidence } = report.observations[fact]!
      if (mention.start >= evidence.start && mention.end <= evidence.end && !numbers.has(fact))
        numbers.set(fact, mention)
    }
  }
  return numbers
}
