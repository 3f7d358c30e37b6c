import type pg from 'pg'

/** All that an ingestion leaves behind, without ids and moments, each table's rows in the order of all that they say: two stores that know the same give the same. */
const questions: Readonly<Record<string, string>> = {
  articles: `SELECT a.key, a.title, a.published_at::text, a.revision, c.key AS copy_of, (SELECT count(*)::int FROM article_revisions r WHERE r.article_id = a.id) AS revisions
    FROM articles a LEFT JOIN articles c ON c.id = a.copy_of`,
  texts: 'SELECT a.key, r.content_hash, r.receipt FROM article_revisions r JOIN articles a ON a.id = r.article_id',
  districts:
    'SELECT a.key, x.position, x.name, d.code, x.candidates::text FROM article_districts x JOIN articles a ON a.id = x.article_id LEFT JOIN districts d ON d.id = x.district_id',
  observations: `SELECT a.key, o.position, o.revision, o.origin, o.change, o.superseded_at IS NULL AS stands, d.code, o.indicator_code, o.label, o.item, o.measure, o.value::text, o.upper::text, o.total::text, o.unit, o.precision, o.period, o.status, o.base,
      o.counted_until::text, o.price_basis, o.area_level, o.area_name, o.evidence_start, o.evidence_end, o.quote, o.number_start, o.number_end, o.number_text, o.rule, o.confidence::text, o.inferred
    FROM observations o JOIN articles a ON a.id = o.article_id LEFT JOIN districts d ON d.id = o.district_id`,
  meetings: `SELECT a.key, m.position, m.kind, m.date::text, m.organiser, m.search, (SELECT count(*)::int FROM meeting_people p WHERE p.meeting_id = m.id) AS people FROM meetings m JOIN articles a ON a.id = m.article_id`,
  awards:
    'SELECT a.key, w.position, w.form, w.recipient, w.count, w.quote FROM awards w JOIN articles a ON a.id = w.article_id',
  mentions:
    'SELECT a.key, n.position, n.span_start, n.role, n.facts FROM mentions n JOIN articles a ON a.id = n.article_id',
  findings: `SELECT f.kind, f.verdict, f.district_code, f.detail, (SELECT string_agg(a.key || ':' || o.number_start, ' ' ORDER BY a.key, o.number_start) FROM finding_observations x JOIN observations o ON o.id = x.observation_id JOIN articles a ON a.id = o.article_id WHERE x.finding_id = f.id) AS of
    FROM findings f`,
}

export async function stateOf(pool: pg.Pool): Promise<Record<string, unknown[]>> {
  const state: Record<string, unknown[]> = {}
  for (const [name, text] of Object.entries(questions)) {
    const { rows } = await pool.query<object>(text)
    const keyed = rows.map((row) => ({ row, said: JSON.stringify(row) }))
    state[name] = keyed.sort((a, b) => (a.said < b.said ? -1 : Number(a.said > b.said))).map(({ row }) => row)
  }
  return state
}
