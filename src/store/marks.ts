import type pg from 'pg'

/** The last words of a transaction that wrote facts: districts to check, the ingestions done, and the data version. */
export interface Ending {
  readonly touched: ReadonlySet<string>
  readonly ended: readonly { readonly id: number; readonly articleId: number; readonly outcome: string }[]
  /** Whether readers see anything else than before. */
  readonly changed: boolean
}

/**
 * A mark that stands is made anew, so that none is lost to a check that is under way. The row of the data version is one for all
 * writers, and locked from here to the commit: nothing comes between.
 */
export async function markEnd(client: pg.PoolClient, { touched, ended, changed }: Ending): Promise<void> {
  await client.query({
    name: 'mark_end',
    text: `WITH marked AS (
        INSERT INTO districts_to_check (code) SELECT c FROM unnest($1::text[]) AS c ORDER BY c ON CONFLICT (code) DO UPDATE SET marked_at = now()
      ), done AS (
        UPDATE ingestions SET state = 'done', outcome = ($4::text[])[array_position($2::int[], id)], article_id = ($3::int[])[array_position($2::int[], id)],
          attempts = attempts + 1, error = NULL, error_code = NULL, next_attempt_at = NULL, finished_at = now() WHERE id = ANY($2)
      ) UPDATE data_version SET version = version + 1, changed_at = now() WHERE id = 1 AND $5`,
    values: [
      [...touched].sort(),
      ended.map(({ id }) => id),
      ended.map(({ articleId }) => articleId),
      ended.map(({ outcome }) => outcome),
      changed,
    ],
  })
}
