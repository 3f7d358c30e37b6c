import type pg from 'pg'

/** What a transaction leaves behind for others: districts to check, and what changed for those who follow. */
export interface Traces {
  /** Official codes. */
  readonly districts: Set<string>
  readonly changes: Change[]
}

export interface Change {
  readonly action: 'added' | 'ended' | 'hidden' | 'shown'
  readonly reason: string
  readonly articleId: number
  /** Ids; null for all that the article has. */
  readonly observations: readonly number[] | null
}

export const noTraces = (): Traces => ({ districts: new Set(), changes: [] })

/** The last words of a transaction that wrote facts: its traces, the ingestions done, and the data version. */
export interface Ending {
  readonly traces: Traces
  readonly ended: readonly { readonly id: number; readonly articleId: number; readonly outcome: string }[]
  /** Whether readers see anything else than before. */
  readonly changed: boolean
}

/**
 * A mark that stands is made anew, so that none is lost to a check that is under way. The row of the data version is one for all
 * writers, and locked from here to the commit: nothing comes between, and changes are numbered in the order of their commits.
 */
export async function markEnd(client: pg.PoolClient, { traces, ended, changed }: Ending): Promise<void> {
  await client.query({
    name: 'mark_end',
    text: `WITH marked AS (
        INSERT INTO districts_to_check (code) SELECT c FROM unnest($1::text[]) AS c ORDER BY c ON CONFLICT (code) DO UPDATE SET marked_at = now()
      ), done AS (
        UPDATE ingestions SET state = 'done', outcome = ($4::text[])[array_position($2::int[], id)], article_id = ($3::int[])[array_position($2::int[], id)],
          attempts = attempts + 1, error = NULL, error_code = NULL, next_attempt_at = NULL, finished_at = now() WHERE id = ANY($2)
      ), bumped AS (
        UPDATE data_version SET version = version + 1, changed_at = now() WHERE id = 1 AND $5 RETURNING version
      ) INSERT INTO changes (version, action, reason, article_id, observations)
        SELECT b.version, c.action, c.reason, c.article, c.observations
        FROM bumped b CROSS JOIN LATERAL json_to_recordset($6::json) AS c (action text, reason text, article int, observations int[])`,
    values: [
      [...traces.districts].sort(),
      ended.map(({ id }) => id),
      ended.map(({ articleId }) => articleId),
      ended.map(({ outcome }) => outcome),
      changed,
      JSON.stringify(
        traces.changes.map(({ action, reason, articleId, observations }) => ({
          action,
          reason,
          article: articleId,
          observations,
        })),
      ),
    ],
  })
}
