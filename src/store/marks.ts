import type pg from 'pg'

/** The last words of a transaction that wrote facts: districts to check, the ingestions done, and the data version. */
export interface Ending {
  readonly touched: ReadonlySet<string>
  readonly ended: readonly { readonly id: number; readonly articleId: number; readonly outcome: string }[]
  /** Whether readers see anything else than before. */
  readonly changed: boolean
}

/** A mark that stands is made anew, so that none is lost to a check that is under way. */
export async function markEnd(client: pg.PoolClient, { touched, ended, changed }: Ending): Promise<void> {
  await client.query({
    name: 'mark_end',
    text: `WITH marked AS (
        INSERT INTO districts_to_check (code) SELECT c FROM unnest($1::text[]) AS c ORDER BY c ON CONFLICT (code) DO UPDATE SET marked_at = now()
      ), done AS (
        UPDATE ingestions i SET state = 'done', outcome = e.outcome, article_id = e.article, attempts = i.attempts + 1, error = NULL, error_code = NULL, next_attempt_at = NULL, finished_at = now()
        FROM unnest($2::int[], $3::int[], $4::text[]) AS e (id, article, outcome) WHERE i.id = e.id
      ) UPDATE data_version SET version = version + 1, changed_at = now() WHERE $5`,
    values: [
      [...touched].sort(),
      ended.map(({ id }) => id),
      ended.map(({ articleId }) => articleId),
      ended.map(({ outcome }) => outcome),
      changed,
    ],
  })
}
