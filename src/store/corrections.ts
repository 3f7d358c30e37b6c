import type pg from 'pg'
import type { Anchor, ArticleCorrection, CorrectableFields, CorrectionKind } from '../domain/corrections.ts'
import { correctable } from '../domain/corrections.ts'
import type { Actor, ReadArticle } from '../domain/ingestion.ts'
import type { CorrectionResult } from '../domain/writing.ts'
import { first, writeAudit } from './database.ts'
import type { IngestionWork } from './ingestions.ts'
import { markEnd, noTraces } from './marks.ts'
import { loadArticles, rewriteFacts } from './rewrite.ts'

/** Corrections by hand: each is kept, and the article is read again at once with it. What stands always follows from text, engine and corrections. */

interface Target {
  readonly article_id: number
  readonly superseded_at: string | null
  readonly superseded_by: number | null
  readonly anchor: Anchor
  readonly fields: CorrectableFields
  readonly origin: string
}

const targetColumns = `o.article_id, o.superseded_at::text, o.superseded_by, o.origin,
  jsonb_build_object('numberStart', o.number_start, 'numberEnd', o.number_end, 'numberText', o.number_text, 'evidenceStart', o.evidence_start, 'evidenceEnd', o.evidence_end, 'quote', o.quote) AS anchor,
  jsonb_build_object('indicator', o.indicator_code, 'label', o.label, 'item', o.item, 'measure', o.measure, 'value', o.value::text, 'upper', o.upper::text, 'total', o.total::text, 'unit', o.unit, 'precision', o.precision,
    'period', o.period, 'status', o.status, 'base', o.base, 'asOf', o.counted_until, 'priceBasis', o.price_basis, 'area', CASE WHEN o.area_level IS NOT NULL THEN jsonb_build_object('level', o.area_level, 'name', o.area_name) END) AS fields`

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

async function corrected(
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

async function apply(
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
