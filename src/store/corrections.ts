import type { ArticleCorrection, CorrectableFields, CorrectionKind } from '../domain/corrections.ts'
import type { Actor, ReadArticle } from '../domain/ingestion.ts'
import type { CorrectionResult } from '../domain/writing.ts'
import { apply, corrected } from './correcting.ts'
import { type Target, targetColumns } from './correction-target.ts'
import { first, writeAudit } from './database.ts'
import type { IngestionWork } from './ingestions.ts'
import { loadArticles } from './known-articles.ts'

/** Corrections by hand: each is kept, and the article is read again at once with it. What stands always follows from text, engine and corrections. */

export async function correctObservation(
  work: IngestionWork,
  id: number,
  kind: Exclude<CorrectionKind, 'add' | 'article'>,
  after: CorrectableFields,
  reason: string,
  actor: Actor,
  read: ReadArticle,
): Promise<CorrectionResult> {
  return corrected(
    work,
    async (client) => {
      // The article first: of two corrections at once, the second sees what the first left.
      await client.query(
        'SELECT 1 FROM articles WHERE id = (SELECT article_id FROM observations WHERE id = $1) FOR UPDATE',
        [id],
      )
      const target = await first(
        client.query<Target>(`SELECT ${targetColumns} FROM observations o WHERE o.id = $1`, [id]),
      )
      if (!target) return { kind: 'missing' }
      if (target.superseded_at !== null) return { kind: 'superseded', by: target.superseded_by }
      if (target.origin === 'retracted') return { kind: 'refused', why: 'it is retracted; undo that correction first' }
      return {
        articleId: target.article_id,
        kind,
        anchor: target.anchor,
        before: target.fields,
        after,
        reason,
        actor,
        target: `observations/${id}`,
      }
    },
    read,
  )
}

export async function addObservation(
  work: IngestionWork,
  articleId: number,
  place: { readonly quote: string; readonly number: string },
  fields: CorrectableFields,
  reason: string,
  actor: Actor,
  read: ReadArticle,
): Promise<CorrectionResult> {
  return corrected(
    work,
    async (client) => {
      const article = (await loadArticles(client, [articleId])).get(articleId)
      if (!article) return { kind: 'missing' }
      const start = article.text.indexOf(place.quote)
      if (start < 0) return { kind: 'refused', why: 'quote: does not stand in the article as received' }
      const inside = place.quote.indexOf(place.number)
      if (inside < 0) return { kind: 'refused', why: 'number: does not stand in the quote' }
      const anchor = {
        numberStart: start + inside,
        numberEnd: start + inside + place.number.length,
        numberText: place.number,
        evidenceStart: start,
        evidenceEnd: start + place.quote.length,
        quote: place.quote,
      }
      return {
        articleId,
        kind: 'add',
        anchor,
        before: {},
        after: fields,
        reason,
        actor,
        target: `articles/${articleId}`,
      }
    },
    read,
  )
}

export async function correctArticle(
  work: IngestionWork,
  articleId: number,
  after: ArticleCorrection,
  reason: string,
  actor: Actor,
  read: ReadArticle,
): Promise<CorrectionResult> {
  return corrected(
    work,
    async (client) => {
      const row = await first(
        client.query<{ publishedAt: string | null; district: string | null }>(
          `SELECT a.published_at::text AS "publishedAt", (SELECT d.code FROM article_districts x JOIN districts d ON d.id = x.district_id WHERE x.article_id = a.id ORDER BY x.position LIMIT 1) AS district
         FROM articles a WHERE a.id = $1`,
          [articleId],
        ),
      )
      if (!row) return { kind: 'missing' }
      return {
        articleId,
        kind: 'article',
        anchor: null,
        before: row,
        after,
        reason,
        actor,
        target: `articles/${articleId}`,
      }
    },
    read,
  )
}

/** Takes a correction back: the article is read again without it. */
export async function undoCorrection(
  work: IngestionWork,
  id: number,
  reason: string | null,
  actor: Actor,
  read: ReadArticle,
): Promise<CorrectionResult> {
  const districts = await work.districts()
  return work.transaction(async (client) => {
    const row = await first(
      client.query<{ article_id: number; undone_at: string | null }>(
        'SELECT article_id, undone_at::text FROM corrections WHERE id = $1 FOR UPDATE',
        [id],
      ),
    )
    if (!row) return { kind: 'missing' }
    if (row.undone_at !== null) return { kind: 'refused', why: 'it is undone already' }
    const article = (await loadArticles(client, [row.article_id])).get(row.article_id)!
    await client.query('UPDATE corrections SET undone_at = now(), undone_by = $2, undone_reason = $3 WHERE id = $1', [
      id,
      actor,
      reason,
    ])
    await apply(client, article, { districts, read })
    await writeAudit(client, actor, 'undo', `corrections/${id}`, { reason })
    return { kind: 'done', correctionId: id, articleId: row.article_id, observationId: null }
  })
}
