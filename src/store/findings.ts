import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { CheckedObservation, Finding } from '../domain/checks/checked.ts'
import { runChecks } from '../domain/checks/checks.ts'
import { bumpVersion, type Transaction } from './database.ts'

/**
 * Checks one district whose numbers changed; null when none waits. The mark is taken away first and the facts are read after:
 * what is written meanwhile marks the district anew.
 */
export async function checkNextDistrict(transaction: Transaction): Promise<string | null> {
  return transaction(async (client) => {
    const { rows: marked } = await client.query<{ code: string }>(
      'DELETE FROM districts_to_check WHERE code = (SELECT code FROM districts_to_check ORDER BY marked_at, code LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING code',
    )
    const code = marked[0]?.code
    if (code === undefined) return null
    const { rows } = await client.query<CheckedObservation>({
      name: 'checked_observations',
      text: `SELECT o.id, o.article_id AS "articleId", a.key AS "articleKey", o.indicator_code AS indicator, o.item, o.measure, o.value::text AS value, o.upper::text AS upper, o.total::text AS total,
          o.unit, o.number_text AS display, o.precision, o.period, o.period_from::text AS "from", o.period_to::text AS "to", o.status, o.base, o.price_basis AS "priceBasis",
          o.evidence_start AS "evidenceStart", o.number_start AS "numberStart",
          a.told_on::text AS "saidOn"
        FROM observations o JOIN articles a ON a.id = o.article_id JOIN districts d ON d.id = o.district_id
        WHERE d.code = $1 AND o.superseded_at IS NULL AND o.origin <> 'retracted' AND a.copy_of IS NULL AND o.indicator_code IS NOT NULL AND o.period IS NOT NULL
        ORDER BY o.id`,
      values: [code],
    })
    if (await writeFindings(client, code, runChecks(rows))) await bumpVersion(client)
    return code
  })
}

/** Kind and observations make the key, so the same facts leave the same rows. */
const keyOf = ({ kind, observations, detail, verdict }: Finding): string =>
  createHash('sha256')
    .update(`${kind}|${verdict}|${observations.join(',')}|${detail}`)
    .digest('hex')

async function writeFindings(client: pg.PoolClient, code: string, findings: readonly Finding[]): Promise<boolean> {
  const keyed = new Map(findings.map((finding) => [keyOf(finding), finding]))
  const gone = await client.query('DELETE FROM findings WHERE district_code = $1 AND NOT (key = ANY($2))', [
    code,
    [...keyed.keys()],
  ])
  if (keyed.size === 0) return (gone.rowCount ?? 0) > 0
  const { rows: written } = await client.query<{ id: number; key: string }>(
    `INSERT INTO findings (key, kind, verdict, district_code, detail, stated, computed, unit)
     SELECT key, kind, verdict, $1, detail, stated, computed, unit FROM json_to_recordset($2::json) AS r (key text, kind text, verdict text, detail text, stated numeric, computed numeric, unit text)
     ON CONFLICT (key) DO NOTHING RETURNING id, key`,
    [code, JSON.stringify([...keyed].map(([key, finding]) => ({ key, ...finding })))],
  )
  const pairs = written.flatMap(({ id, key }) =>
    keyed.get(key)!.observations.map((observation) => ({ id, observation })),
  )
  await client.query(
    'INSERT INTO finding_observations (finding_id, observation_id) SELECT * FROM unnest($1::int[], $2::int[])',
    [pairs.map(({ id }) => id), pairs.map(({ observation }) => observation)],
  )
  return (gone.rowCount ?? 0) > 0 || written.length > 0
}
