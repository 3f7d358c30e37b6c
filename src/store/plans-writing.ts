import sql from 'sql-template-tag'
import type { CorrectionRow, FindingRow, IngestionRow, ReviewRow } from '../domain/rows.ts'
import { as, atLeast, equals, type Filters, type ListPlan, matches, oneOf, timestamp } from './list.ts'
import { latestDistrict, latestDistrictRef, ofFinding } from './references.ts'

/** Lists about the work on the data: what came in, what is doubtful, what was checked and corrected. */

export const ingestionPlan: ListPlan<IngestionRow, 'ingestions'> = {
  select: sql`i.id, i.kind, i.source, i.name, i.url, i.state, i.outcome, i.attempts, CASE WHEN i.error IS NULL THEN NULL ELSE jsonb_build_object('code', i.error_code, 'message', i.error) END AS error,
    ${timestamp('i.next_attempt_at')} AS "nextAttemptAt", i.article_id AS "articleId", ${timestamp('i.received_at')} AS "receivedAt", ${timestamp('i.finished_at')} AS "finishedAt",
    CASE WHEN i.article_id IS NULL THEN NULL ELSE jsonb_build_object('observations', (SELECT count(*) FROM observations o WHERE o.article_id = i.article_id AND o.superseded_at IS NULL AND o.origin <> 'retracted'),
      'meetings', (SELECT count(*) FROM meetings m WHERE m.article_id = i.article_id), 'awards', (SELECT count(*) FROM awards w WHERE w.article_id = i.article_id),
      'mentions', (SELECT count(*) FROM mentions n WHERE n.article_id = i.article_id), 'unclassified', (SELECT count(*) FROM mentions n WHERE n.article_id = i.article_id AND n.role = 'unclassified')) END AS counts`,
  from: sql`ingestions i`,
  filters: { state: oneOf('i.state'), source: oneOf('i.source'), outcome: oneOf('i.outcome'), error: oneOf('i.error_code'), article: equals('i.article_id', 'integer') },
  sorts: { id: [{ by: 'i.id', type: 'integer' }] },
  map: as<IngestionRow>(),
} // biome-ignore format: one list

/** Below this, a reading is doubtful. */
const sureEnough = 0.6
/** From this on, another time comes near enough to be looked at. */
const nearEnough = 0.3

/** What waits for a person is not kept but follows from the data: once corrected or confirmed, it is gone from here. */
const reviews = sql`(
    SELECT 'article-' || x.article_id AS id, 1 AS rank, x.article_id AS place, 'open_district' AS kind, 'the district ' || x.name || ' can be one of several' AS detail, x.article_id AS article, NULL::integer AS observation, NULL::integer AS finding, x.candidates, NULL::numeric AS confidence
    FROM article_districts x WHERE x.district_id IS NULL
  UNION ALL
    SELECT 'finding-' || f.id || '-' || o.id, 2, o.id, CASE f.kind WHEN 'contradiction' THEN 'contradiction' ELSE 'failed_check' END, f.detail, o.article_id, o.id, f.id, NULL::jsonb, o.confidence
    FROM findings f JOIN finding_observations x ON x.finding_id = f.id JOIN observations o ON o.id = x.observation_id
    WHERE f.verdict = 'differs' AND f.kind <> 'estimate_result' AND o.superseded_at IS NULL AND o.origin = 'read'
  UNION ALL
    SELECT 'observation-' || o.id, 3, o.id, 'low_confidence', 'read with a confidence of ' || o.confidence || ' by ' || o.rule, o.article_id, o.id, NULL::integer, NULL::jsonb, o.confidence
    FROM observations o WHERE o.superseded_at IS NULL AND o.origin = 'read' AND o.confidence < ${sureEnough}
  UNION ALL
    SELECT 'time-' || o.id, 3, o.id, 'close_time', 'read as ' || coalesce(o.period, 'open') || ' (' || o.status || '); ' || coalesce(o.alternatives -> 0 ->> 'period', 'open') || ' (' || (o.alternatives -> 0 ->> 'status') || ') comes near', o.article_id, o.id, NULL::integer, NULL::jsonb, o.confidence
    FROM observations o WHERE o.superseded_at IS NULL AND o.origin = 'read' AND o.confidence >= ${sureEnough} AND (o.alternatives -> 0 ->> 'confidence')::numeric >= ${nearEnough}
  UNION ALL
    SELECT 'correction-' || c.id, 4, c.id, 'lost_correction', 'the words that were corrected no longer stand in the text: ' || coalesce(c.anchor ->> 'quote', ''), c.article_id, NULL::integer, NULL::integer, NULL::jsonb, NULL::numeric
    FROM corrections c WHERE NOT c.applied AND c.undone_at IS NULL
  ) v` // biome-ignore format: one list

/** The district of the number that is looked at; of an article as a whole, one that it is about or may be about. */
const reviewed =
  (is: Filters[string]): Filters[string] =>
  (value) => sql`CASE WHEN v.observation IS NOT NULL THEN EXISTS (SELECT 1 FROM observations o JOIN districts d ON d.id = o.district_id WHERE o.id = v.observation AND ${is(value)})
    ELSE EXISTS (SELECT 1 FROM article_districts x JOIN districts d ON d.id = x.district_id OR x.candidates @> jsonb_build_array(jsonb_build_object('code', d.code)) WHERE x.article_id = v.article AND ${is(value)}) END` // biome-ignore format: one condition

export const reviewPlan: ListPlan<ReviewRow, 'reviews'> = {
  select: sql`v.id, v.kind, v.detail, v.article AS "articleId", v.observation AS "observationId", v.finding AS "findingId", v.candidates, v.confidence::float8 AS confidence`,
  from: reviews,
  filters: {
    reviewKind: oneOf('v.kind'),
    article: equals('v.article', 'integer'),
    district: reviewed(oneOf('d.code')),
    province: reviewed(oneOf('d.province_code')),
    indicator: (value) => sql`EXISTS (SELECT 1 FROM observations o WHERE o.id = v.observation AND ${oneOf('o.indicator_code')(value)})`,
  },
  sorts: { rank: [{ by: 'v.rank', type: 'integer' }, { by: 'v.place', type: 'integer' }, { by: 'v.id', type: 'text' }] },
  map: as<ReviewRow>(),
} // biome-ignore format: one list

export const findingPlan: ListPlan<FindingRow, 'findings'> = {
  select: sql`f.id, f.kind, f.verdict, f.detail, f.stated::text AS stated, f.computed::text AS computed, f.unit, ${latestDistrictRef} AS district, ${ofFinding} AS observations, ${timestamp('f.recorded_at')} AS "recordedAt"`,
  from: sql`findings f JOIN ${latestDistrict} ON d.code = f.district_code`,
  filters: {
    district: oneOf('f.district_code'),
    province: oneOf('d.province_code'),
    indicator: (value) => sql`EXISTS (SELECT 1 FROM finding_observations x JOIN observations o ON o.id = x.observation_id WHERE x.finding_id = f.id AND ${oneOf('o.indicator_code')(value)})`,
    findingKind: oneOf('f.kind'),
    verdict: oneOf('f.verdict'),
    observation: (value) => sql`EXISTS (SELECT 1 FROM finding_observations x WHERE x.finding_id = f.id AND x.observation_id = ${String(value)}::integer)`,
  },
  sorts: { id: [{ by: 'f.id', type: 'integer' }] },
  map: as<FindingRow>(),
} // biome-ignore format: one list

/** The districts that the corrected article is about. */
const corrected =
  (is: Filters[string]): Filters[string] =>
  (value) => sql`EXISTS (SELECT 1 FROM article_districts x JOIN districts d ON d.id = x.district_id WHERE x.article_id = c.article_id AND ${is(value)})` // biome-ignore format: one condition

export const correctionPlan: ListPlan<CorrectionRow, 'corrections'> = {
  select: sql`c.id, c.kind, c.article_id AS "articleId", c.anchor ->> 'quote' AS quote, c.anchor ->> 'numberText' AS number, c.before, c.after, c.reason, c.made_by AS "madeBy", ${timestamp('c.made_at')} AS "madeAt", c.applied,
    ${timestamp('c.undone_at')} AS "undoneAt", c.undone_by AS "undoneBy", c.undone_reason AS "undoneReason"`,
  from: sql`corrections c`,
  filters: {
    district: corrected(oneOf('d.code')),
    province: corrected(oneOf('d.province_code')),
    indicator: (value) => sql`(${oneOf("(c.before ->> 'indicator')")(value)} OR ${oneOf("(c.after ->> 'indicator')")(value)})`,
    article: equals('c.article_id', 'integer'),
    madeBy: oneOf('c.made_by'),
    madeAfter: atLeast('c.made_at', 'timestamptz'),
    undone: (value) => (String(value) === 'true' ? sql`c.undone_at IS NOT NULL` : sql`c.undone_at IS NULL`),
    q: matches("lower(c.reason)"),
  },
  sorts: { id: [{ by: 'c.id', type: 'integer' }] },
  map: as<CorrectionRow>(),
} // biome-ignore format: one list
