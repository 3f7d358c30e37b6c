import sql, { raw } from 'sql-template-tag'
import type { ReviewRow } from '../../domain/rows-of-work.ts'
import { as, equals, type Filters, type ListPlan, oneOf } from '../list.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

/** Bounds of an index too, and so written into the query: below the first a reading is doubtful. */
const sureEnough = raw('0.6')

/** From this on, another time comes near enough to be looked at. */
const nearEnough = raw('0.3')

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
