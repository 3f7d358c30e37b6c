import type pg from 'pg'
import type { CorrectedSentence } from '../domain/writing.ts'

/** Every sentence in which a correction stands, with all its present facts: a row for the corpus each. */
export async function correctedSentences(pool: pg.Pool): Promise<CorrectedSentence[]> {
  const { rows } = await pool.query<CorrectedSentence>(
    `SELECT a.key AS article, o.quote, coalesce(jsonb_agg(jsonb_build_object('indicator', o.indicator_code, 'measure', o.measure, 'value', o.value::text, 'upper', o.upper::text, 'total', o.total::text, 'unit', o.unit,
        'item', o.item, 'status', o.status, 'period', o.period, 'base', o.base, 'precision', o.precision, 'area', o.area_name) ORDER BY o.number_start, o.id) FILTER (WHERE o.origin <> 'retracted'), '[]'::jsonb) AS facts
     FROM observations o JOIN articles a ON a.id = o.article_id
     WHERE o.superseded_at IS NULL AND EXISTS (SELECT 1 FROM observations c WHERE c.article_id = o.article_id AND c.quote = o.quote AND c.superseded_at IS NULL AND c.origin <> 'read')
     GROUP BY a.key, o.quote ORDER BY a.key, min(o.evidence_start)`,
  )
  return rows
}
