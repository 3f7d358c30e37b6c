import sql from 'sql-template-tag'
import type { PersonRow } from '../../domain/views/views.ts'
import { as, type ListPlan, matches, oneOf } from '../list.ts'
import { latestDistrictRef } from '../references.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

/** People by name and district: two of one name in one district are told as one. */
const people = sql`(SELECT o.name, o.code, min(o.district_id) AS district_id, jsonb_agg(jsonb_build_object('title', o.title, 'from', o.first, 'to', o.last, 'meetings', o.meetings) ORDER BY o.first NULLS LAST, o.title) AS offices FROM (
    SELECT p.name, coalesce(d.code, '') AS code, min(d.id) AS district_id, p.title, min(m.date) AS first, max(m.date) AS last, jsonb_agg(DISTINCT m.id) AS meetings
    FROM meeting_people p JOIN meetings m ON m.id = p.meeting_id JOIN articles a ON a.id = m.article_id LEFT JOIN districts d ON d.id = m.district_id
    WHERE a.copy_of IS NULL GROUP BY p.name, coalesce(d.code, ''), p.title
  ) o GROUP BY o.name, o.code)` // biome-ignore format: one query

export const personPlan: ListPlan<PersonRow, 'people'> = {
  select: sql`p.name, CASE WHEN d.id IS NULL THEN NULL ELSE ${latestDistrictRef} END AS district, p.offices`,
  near: 'plain_letters(p.name)',
  from: sql`${people} p LEFT JOIN districts d ON d.id = p.district_id`,
  filters: { district: oneOf('p.code'), province: oneOf('d.province_code'), name: matches('plain_letters(p.name)'), q: matches("plain_letters(p.name || ' ' || p.offices::text)") },
  sorts: { name: [{ by: 'p.name COLLATE "vi-x-icu"', type: 'text' }, { by: 'p.code', type: 'text' }] },
  map: as<PersonRow>(),
} // biome-ignore format: one list
