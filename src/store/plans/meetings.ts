import sql from 'sql-template-tag'
import type { MeetingRow } from '../../domain/rows.ts'
import { as, atLeast, atMost, equals, type ListPlan, matches, oneOf } from '../list.ts'
import { districtRefOrNull } from '../references.ts'
import { articleRef, ofArticle, ofDistrict, rows } from './shared.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

export const meetingPlan: ListPlan<MeetingRow, 'meetings'> = {
  select: sql`m.id, m.kind, m.date::text AS date, m.date_end::text AS "dateEnd", m.organiser, m.session, m.congress, m.council_term AS "councilTerm", m.term_start AS "termStart", m.term_end AS "termEnd",
    m.review_year AS "reviewYear", m.plan_year AS "planYear", m.confidence::float8 AS confidence,
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', x.name, 'title', x.title, 'role', x.role, 'confidence', x.confidence) ORDER BY x.position) FROM meeting_people x WHERE x.meeting_id = m.id), '[]'::jsonb) AS people, ${districtRefOrNull} AS district, ${articleRef}`,
  near: 'm.search',
  from: sql`meetings m JOIN articles a ON a.id = m.article_id LEFT JOIN districts d ON d.id = m.district_id`,
  filters: {
    ...ofDistrict,
    ...ofArticle,
    meetingKind: oneOf('m.kind'),
    dateFrom: atLeast('m.date', 'date'),
    dateTo: atMost('m.date', 'date'),
    reviewYear: equals('m.review_year', 'integer'),
    q: matches("m.search || ' ' || a.search"),
    ...rows,
  },
  sorts: { id: [{ by: 'm.id', type: 'integer' }], date: [{ by: "coalesce(m.date, '0001-01-01'::date)", type: 'date' }, { by: 'm.id', type: 'integer' }] },
  map: as<MeetingRow>(),
} // biome-ignore format: one list
