import type pg from 'pg'
import type { Figures } from '../domain/store.ts'

export async function figuresOf(pool: pg.Pool): Promise<Figures> {
  const { rows } = await pool.query<Figures>(
    `SELECT (SELECT coalesce(jsonb_object_agg(state, n), '{}') FROM (SELECT state, count(*) AS n FROM ingestions GROUP BY 1) s) AS ingestions,
       (SELECT coalesce(jsonb_object_agg(role, n), '{}') FROM (SELECT role, count(*) AS n FROM mentions GROUP BY 1) m) AS numbers,
       (SELECT count(*)::int FROM observations WHERE superseded_at IS NULL AND origin <> 'retracted') AS observations,
       (SELECT coalesce(round(avg(confidence), 4), 0)::float8 FROM observations WHERE superseded_at IS NULL AND origin = 'read') AS confidence,
       (SELECT version::float8 FROM data_version) AS version`,
  )
  return rows[0]!
}
