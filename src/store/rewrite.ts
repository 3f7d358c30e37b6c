import type pg from 'pg'
import { type ArticleCorrection, applyCorrections, type Correction } from '../domain/corrections.ts'
import { type Comparable, factsOf, type Superseding, supersede } from '../domain/facts.ts'
import type { Change, ReadArticle } from '../domain/ingestion.ts'
import type { Report } from '../domain/report.ts'
import { fromBytes, linkCopies } from './copies.ts'
import type { DistrictIndex } from './districts.ts'
import { comparedColumns, type FactRows, factRows, headColumns } from './facts.ts'
import type { KnownArticle } from './known-articles.ts'
import type { Traces } from './marks.ts'
import { type ArticleTable, columnNames, insertRows, type Row } from './rows.ts'

/** An article that is there already, read anew: rows that say the same stay, the others are superseded and kept. */

export interface Settling {
  readonly districts: DistrictIndex
  readonly read: ReadArticle
}

/** Reads the text again, lays the corrections over it, and writes what differs. Returns whether anything did. */
export async function rewriteFacts(
  client: pg.PoolClient,
  known: KnownArticle,
  { revision, text, reason }: { readonly revision: number; readonly text: string; readonly reason: Change },
  { districts, read }: Settling,
  traces: Traces,
): Promise<boolean> {
  const corrections = await activeCorrections(client, known.id)
  const overridden = articleCorrection(corrections)
  const publishedAt = overridden.publishedAt === undefined ? known.publishedGiven : overridden.publishedAt
  const report = withDistrict(await read({ key: known.key, text, url: known.url, publishedAt }), overridden, districts)
  const { facts, orphaned } = applyCorrections(factsOf(report), corrections, text)
  const rows = factRows(known.id, revision, report, facts, districts.find)
  const sameEngine = known.extractorVersion === report.extractor && known.revision === revision

  const observed = await writeObservations(
    client,
    known.id,
    rows,
    (old, now) => reasonFor(old, now, reason, sameEngine),
    reason,
    traces,
  )
  const others = await writeOthers(client, known.id, rows)
  // What is a copy of what depends on the districts, too.
  if (String([...known.districts].sort()) !== String([...rows.districtCodes].sort()))
    await linkCopies(client, new Map([[known.id, fromBytes(known.signature)]]), traces)
  const headed = await writeHead(client, known.id, report, revision, publishedAt)
  await client.query(
    'UPDATE corrections SET applied = NOT (id = ANY($2)) WHERE article_id = $1 AND undone_at IS NULL AND applied = (id = ANY($2))',
    [known.id, orphaned],
  )
  if (observed || others) for (const code of rows.districtCodes) traces.districts.add(code)
  return observed || others || headed
}

const byHand = new Set(['corrected', 'confirmed', 'added', 'retracted'])

function reasonFor(old: Comparable, now: Comparable | null, reason: Change, sameEngine: boolean): Change {
  if (byHand.has(String(now?.origin)) || byHand.has(String(old.origin))) return 'reviewed_by_hand'
  const differing =
    now === null
      ? []
      : comparedColumns.filter((name) => JSON.stringify(old[name] ?? null) !== JSON.stringify(now[name] ?? null))
  if (sameEngine && differing.length === 1 && differing[0] === 'district_id' && reason !== 'reviewed_by_hand')
    return 'unit_merged'
  // A correction brought the newer engine to this article: what it changed beside the correction is the engine's.
  return reason === 'reviewed_by_hand' && !sameEngine ? 'extractor_improved' : reason
}

async function activeCorrections(client: pg.PoolClient, articleId: number): Promise<Correction[]> {
  const { rows } = await client.query<Correction>({
    name: 'active_corrections',
    text: 'SELECT id, kind, anchor, before, after FROM corrections WHERE article_id = $1 AND undone_at IS NULL ORDER BY id',
    values: [articleId],
  })
  return rows
}

const articleCorrection = (corrections: readonly Correction[]): ArticleCorrection =>
  Object.assign(
    {},
    ...corrections.filter(({ kind }) => kind === 'article').map(({ after }) => after),
  ) as ArticleCorrection

/** A day set by hand is that of telling; without one it is no longer the page's. */
const toldAnew = ({ article: { toldOn } }: Report, publishedAt: string | null): Partial<Report['article']> =>
  publishedAt !== null ? { toldOn: { on: publishedAt, by: 'given' } } : toldOn?.by === 'page' ? { toldOn: null } : {}

function withDistrict(report: Report, { district, publishedAt }: ArticleCorrection, districts: DistrictIndex): Report {
  const dated =
    publishedAt === undefined
      ? report
      : { ...report, article: { ...report.article, publishedAt, ...toldAnew(report, publishedAt) } }
  const unit = district ? districts.byCode(district) : null
  return unit && district ? { ...dated, districts: [{ code: district, ...unit }] } : dated
}

/** Types that leave the database as something else than the rows hold. */
const asText = new Set([
  'value',
  'upper',
  'total',
  'confidence',
  'counted_until',
  'date',
  'date_end',
  'period_from',
  'period_to',
])

const selected = (names: readonly string[]): string =>
  names.map((name) => (asText.has(name) ? `"${name}"::text` : `"${name}"`)).join(', ')

async function writeObservations(
  client: pg.PoolClient,
  articleId: number,
  rows: FactRows,
  reasonFor: (old: Comparable, now: Comparable | null) => Change,
  reason: Change,
  traces: Traces,
): Promise<boolean> {
  const current = await client.query<Comparable & { readonly id: number; readonly position: number }>(
    `SELECT id, position, ${selected(comparedColumns)} FROM observations WHERE article_id = $1 AND superseded_at IS NULL ORDER BY position, id`,
    [articleId],
  )
  const { kept, ended, added } = supersede(current.rows, rows.observations, comparedColumns, reasonFor)
  const places = new Map(current.rows.map(({ id, position }) => [id, position]))
  const moved = kept.filter(({ id, at }) => places.get(id) !== at)
  if (moved.length > 0)
    await client.query(
      'UPDATE observations o SET position = m.at FROM unnest($1::int[], $2::int[]) AS m (id, at) WHERE o.id = m.id',
      [moved.map(({ id }) => id), moved.map(({ at }) => at)],
    )
  if (ended.length > 0)
    await client.query(
      // The clock of a later transaction can stand before that of the row which it ends.
      'UPDATE observations o SET superseded_at = greatest(now(), o.recorded_at), change = e.change FROM unnest($1::int[], $2::text[]) AS e (id, change) WHERE o.id = e.id',
      [ended.map(({ id }) => id), ended.map(({ change }) => change)],
    )
  await insertRows(client, { observations: added.map((at) => rows.observations[at]!) })
  const followed = ended.filter(({ by }) => by !== null)
  if (followed.length > 0)
    await client.query(
      `UPDATE observations o SET superseded_by = n.id FROM unnest($2::int[], $3::int[]) AS e (id, at)
       JOIN observations n ON n.article_id = $1 AND n.superseded_at IS NULL AND n.position = e.at WHERE o.id = e.id`,
      [articleId, followed.map(({ id }) => id), followed.map(({ by }) => by)],
    )
  await traceChanges(client, articleId, { ended, added }, reason, traces)
  return ended.length > 0 || added.length > 0
}

/** Each new row is told with the reason why the one before it ended; what follows nothing, with that of the reading. */
async function traceChanges(
  client: pg.PoolClient,
  articleId: number,
  { ended, added }: Pick<Superseding, 'ended' | 'added'>,
  reason: Change,
  { changes }: Traces,
): Promise<void> {
  const byReason = <T>(rows: readonly T[], reasonOf: (row: T) => string): Map<string, T[]> =>
    Map.groupBy(rows, reasonOf)
  for (const [why, rows] of byReason(ended, ({ change }) => change))
    changes.push({ action: 'ended', reason: why, articleId, observations: rows.map(({ id }) => id) })
  if (added.length === 0) return
  const { rows: inserted } = await client.query<{ id: number; at: number }>(
    'SELECT id, position AS at FROM observations WHERE article_id = $1 AND superseded_at IS NULL AND position = ANY($2) ORDER BY id',
    [articleId, added],
  )
  const reasons = new Map(ended.flatMap(({ by, change }) => (by === null ? [] : [[by, change]])))
  for (const [why, rows] of byReason(inserted, ({ at }) => reasons.get(at) ?? reason))
    changes.push({ action: 'added', reason: why, articleId, observations: rows.map(({ id }) => id) })
}

/** Districts, meetings, awards and mentions: a table whose rows differ is written anew. */
async function writeOthers(client: pg.PoolClient, articleId: number, rows: FactRows): Promise<boolean> {
  let wrote = false
  const differs = async (table: ArticleTable, next: readonly Row[]): Promise<boolean> => {
    const names = columnNames(table).filter((name) => name !== 'id')
    const { rows: current } = await client.query<Row>(
      `SELECT ${selected(names)} FROM ${table} WHERE article_id = $1 ORDER BY position`,
      [articleId],
    )
    return canonical(current, names) !== canonical(next, names)
  }
  for (const table of ['article_districts', 'awards', 'mentions'] as const)
    if (await differs(table, rows[table])) {
      await client.query(`DELETE FROM ${table} WHERE article_id = $1`, [articleId])
      await insertRows(client, { [table]: rows[table] })
      wrote = true
    }
  const people = await client.query<Row>(
    'SELECT m.position AS meeting, p.position, p.name, p.title, p.role, p.confidence::text AS confidence FROM meeting_people p JOIN meetings m ON m.id = p.meeting_id WHERE m.article_id = $1 ORDER BY 1, 2',
    [articleId],
  )
  const personal = ['meeting', 'position', 'name', 'title', 'role', 'confidence']
  if (
    (await differs('meetings', rows.meetings)) ||
    canonical(people.rows, personal) !== canonical(rows.people, personal)
  ) {
    await client.query('DELETE FROM meetings WHERE article_id = $1', [articleId])
    const { rows: ids } = await client.query<{ id: number }>(
      "SELECT nextval('meetings_id_seq')::int AS id FROM generate_series(1, $1::int)",
      [rows.meetings.length],
    )
    await insertRows(client, {
      meetings: rows.meetings.map((row, at) => ({ id: ids[at]!.id, ...row })),
      meeting_people: rows.people.map(({ meeting, ...person }) => ({ meeting_id: ids[meeting]!.id, ...person })),
    })
    wrote = true
  }
  return wrote
}

/** Objects of JSON columns come back with their keys in another order. */
const canonical = (rows: readonly Row[], names: readonly string[]): string =>
  JSON.stringify(
    rows.map((row) => names.map((name) => row[name] ?? null)),
    (_, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  )

async function writeHead(
  client: pg.PoolClient,
  articleId: number,
  report: Report,
  revision: number,
  publishedAt: string | null,
): Promise<boolean> {
  const head = { ...headColumns(report), published_at: report.article.publishedAt ?? publishedAt, revision }
  const names = Object.keys(head)
  const { rowCount } = await client.query(
    `UPDATE articles SET ${names.map((name, at) => `${name} = $${at + 2}`).join(', ')}, extracted_at = now()
     WHERE id = $1 AND (${names.join(', ')}) IS DISTINCT FROM (${names.map((name, at) => `$${at + 2}${name === 'published_at' || name === 'told_on' ? '::date' : name === 'revision' ? '::int' : '::text'}`).join(', ')})`,
    [articleId, ...Object.values(head)],
  )
  return (rowCount ?? 0) > 0
}
