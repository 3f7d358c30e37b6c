import type pg from 'pg'
import { type Anchor, type CorrectionKind, correctable } from '../domain/corrections.ts'
import type { Actor, ReadArticle } from '../domain/ingestion.ts'
import type { CorrectionResult } from '../domain/writing.ts'
import { targetColumns } from './correction-target.ts'
import { writeAudit } from './database.ts'
import type { IngestionWork } from './ingestions.ts'
import { loadArticles } from './known-articles.ts'
import { markEnd, noTraces } from './marks.ts'
import { rewriteFacts } from './rewrite.ts'

/** A correction on record, and what it makes of its article, in one transaction. */

interface NewCorrection {
  readonly articleId: number
  readonly kind: CorrectionKind
  readonly anchor: Anchor | null
  readonly before: object
  readonly after: object
  readonly reason: string
  readonly actor: Actor
  readonly target: string
}

export async function corrected(
  work: IngestionWork,
  prepare: (client: pg.PoolClient) => Promise<NewCorrection | Exclude<CorrectionResult, { kind: 'done' }>>,
  read: ReadArticle,
): Promise<CorrectionResult> {
  const districts = await work.districts()
  try {
    return await work.transaction(async (client) => {
      const draft = await prepare(client)
      if (!('articleId' in draft)) return draft
      const article = (await loadArticles(client, [draft.articleId])).get(draft.articleId)!
      const { rows } = await client.query<{ id: number }>(
        'INSERT INTO corrections (article_id, kind, anchor, before, after, made_by, reason) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id',
        [
          draft.articleId,
          draft.kind,
          draft.anchor && JSON.stringify(draft.anchor),
          JSON.stringify(draft.before),
          JSON.stringify(draft.after),
          draft.actor,
          draft.reason,
        ],
      )
      const correctionId = rows[0]!.id
      await apply(client, article, { districts, read })
      const { rows: applied } = await client.query<{ applied: boolean }>(
        'SELECT applied FROM corrections WHERE id = $1',
        [correctionId],
      )
      if (!applied[0]!.applied) throw new Unapplied()
      await writeAudit(client, draft.actor, draft.kind, draft.target, {
        correction: correctionId,
        before: draft.before,
        after: draft.after,
        reason: draft.reason,
      })
      return {
        kind: 'done',
        correctionId,
        articleId: draft.articleId,
        observationId: await observationAt(client, draft),
      }
    })
  } catch (error) {
    if (error instanceof Unapplied)
      return { kind: 'refused', why: 'the article is read otherwise by now; look at its observations again' }
    throw error
  }
}

class Unapplied extends Error {}

export async function apply(
  client: pg.PoolClient,
  article: Parameters<typeof rewriteFacts>[1],
  settling: Parameters<typeof rewriteFacts>[3],
): Promise<void> {
  const traces = noTraces()
  await rewriteFacts(
    client,
    article,
    { revision: article.revision, text: article.text, reason: 'reviewed_by_hand' },
    settling,
    traces,
  )
  await markEnd(client, { traces, ended: [], changed: true })
}

/** The row that stands now where the correction was made. */
async function observationAt(
  client: pg.PoolClient,
  { articleId, anchor, before, after, kind }: NewCorrection,
): Promise<number | null> {
  if (!anchor) return null
  const fields: Readonly<Record<string, unknown>> = { ...before, ...(kind === 'change' || kind === 'add' ? after : {}) }
  const { rows } = await client.query<{ id: number; fields: Record<string, unknown> }>(
    `SELECT o.id, ${targetColumns} FROM observations o WHERE o.article_id = $1 AND o.superseded_at IS NULL AND o.number_start = $2 AND o.number_text = $3`,
    [articleId, anchor.numberStart, anchor.numberText],
  )
  const likest = (row: { fields: Record<string, unknown> }): number =>
    correctable.filter((name) => JSON.stringify(row.fields[name] ?? null) === JSON.stringify(fields[name] ?? null))
      .length
  return rows.sort((a, b) => likest(b) - likest(a))[0]?.id ?? null
}
