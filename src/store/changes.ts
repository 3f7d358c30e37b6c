import type { ObservationRow } from '../domain/rows.ts'
import type { ChangeFeed, ChangePosition } from '../domain/store.ts'
import { listPage } from './list.ts'
import { observationPlan } from './plans/observations.ts'
import type { Queries } from './reading.ts'

interface Event {
  readonly position: string
  readonly version: string
  readonly at: string
  readonly action: 'added' | 'ended' | 'hidden' | 'shown'
  readonly reason: string
  readonly articleId: number
  readonly added: number[]
  readonly ended: number[]
}

/**
 * Changes behind a position, each with the observations that it is about. What an article has as a whole is told as it stands
 * today: an observation that ended later has its own change further on. Retracted ones are told as ended, never as added. An event with more
 * observations than an answer holds is told in parts, by the order of their ids: what is taken back in between leaves no gap.
 */
export async function changesAfter(db: Queries, { event, after }: ChangePosition, limit: number): Promise<ChangeFeed> {
  const { rows: events } = await db.query<Event>({
    text: `SELECT c.position::text, c.version::text, to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, c.action, c.reason, c.article_id AS "articleId",
        CASE WHEN c.action IN ('ended', 'hidden') THEN '{}' WHEN c.observations IS NOT NULL THEN ARRAY(SELECT o.id FROM observations o WHERE o.id = ANY(c.observations) AND o.origin <> 'retracted' ORDER BY 1)
          WHEN c.action = 'shown' THEN ARRAY(SELECT o.id FROM observations o WHERE o.article_id = c.article_id AND o.superseded_at IS NULL AND o.origin <> 'retracted' ORDER BY 1)
          ELSE ARRAY(SELECT o.id FROM observations o WHERE o.article_id = c.article_id AND o.origin <> 'retracted'
            AND NOT EXISTS (SELECT 1 FROM changes l WHERE l.article_id = c.article_id AND l.action = 'added' AND o.id = ANY(l.observations)) ORDER BY 1) END AS added,
        CASE WHEN c.action IN ('added', 'shown') THEN '{}' WHEN c.observations IS NOT NULL THEN ARRAY(SELECT unnest(c.observations) ORDER BY 1)
          ELSE ARRAY(SELECT o.id FROM observations o WHERE o.article_id = c.article_id ORDER BY 1) END AS ended
      FROM changes c WHERE c.position ${after === null ? '>' : '>='} $1 ORDER BY c.position LIMIT $2`,
    values: [event, limit + 1],
  })
  const kept: Event[] = []
  let left = limit
  let position: ChangePosition = { event, after }
  for (const one of events.slice(0, limit)) {
    if (left <= 0) break
    const isRest = after !== null && one.position === event
    const [added, ended] = [one.added, one.ended].map((ids) => (isRest ? ids.filter((id) => id > after) : ids)) as [
      number[],
      number[],
    ]
    const ids = added.length > 0 ? added : ended
    kept.push({ ...one, added: added.slice(0, left), ended: ended.slice(0, left) })
    position = ids.length > left ? { event: one.position, after: ids[left - 1]! } : { event: one.position, after: null }
    left -= Math.max(1, ids.length)
  }
  const byId = new Map(
    (await observationsOf(db, [...new Set(kept.flatMap(({ added }) => added))])).map((row) => [row.id, row]),
  )
  return {
    changes: kept.map(({ version, at, action, reason, articleId, added, ended }) => ({
      dataVersion: version,
      at,
      action: action === 'added' || action === 'shown' ? 'added' : 'ended',
      reason,
      articleId,
      observations: added.flatMap((id) => byId.get(id) ?? []),
      ended,
    })),
    position,
    more: position.after !== null || events.length > kept.length,
  }
}

export async function positionAt(db: Queries, moment: string): Promise<ChangePosition> {
  const { rows } = await db.query<{ event: string }>({
    text: 'SELECT coalesce(max(position), 0)::text AS event FROM changes WHERE at < $1::timestamptz',
    values: [moment],
  })
  return { event: rows[0]!.event, after: null }
}

export async function observationsOf(db: Queries, ids: readonly number[]): Promise<readonly ObservationRow[]> {
  if (ids.length === 0) return []
  const { rows } = await listPage(db, observationPlan, {
    filters: { ids: ids.map(String), rows: 'all' },
    sort: 'id',
    limit: ids.length,
    after: null,
  })
  return rows
}
