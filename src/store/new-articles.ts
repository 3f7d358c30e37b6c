import type pg from 'pg'
import { factsOf } from '../domain/facts.ts'
import type { PreparedArticle } from '../domain/ingestion.ts'
import { toHex } from './copies.ts'
import type { DistrictIndex } from './districts.ts'
import { factRows, headColumns } from './facts.ts'
import type { IdBlocks } from './id-blocks.ts'
import { contentHash, namesOf } from './identity.ts'
import type { Traces } from './marks.ts'
import type { ArticleRows, Row } from './rows.ts'
import type { Entry } from './settle.ts'

/** Rows of articles that are new. */

interface Allocated {
  readonly articles: readonly number[]
  readonly meetings: readonly number[]
}

export async function allocate(client: pg.PoolClient, fresh: readonly Entry[], blocks: IdBlocks): Promise<Allocated> {
  const meetings = fresh.reduce((sum, { article }) => sum + article.report.meetings.length, 0)
  return {
    articles: await blocks.take(client, 'articles_id_seq', fresh.length),
    meetings: await blocks.take(client, 'meetings_id_seq', meetings),
  }
}

/** Everything of articles that were not there before, table by table. */
export function newRows(
  fresh: readonly Entry[],
  { articles, meetings }: Allocated,
  districts: DistrictIndex,
  owners: ReadonlyMap<string, number>,
  traces: Traces,
): ArticleRows {
  const rows: Record<keyof Required<ArticleRows>, Row[]> = {
    articles: [],
    article_names: [],
    article_revisions: [],
    article_bands: [],
    article_districts: [],
    meetings: [],
    meeting_people: [],
    observations: [],
    awards: [],
    mentions: [],
  }
  let meeting = 0
  for (const [at, entry] of fresh.entries()) {
    const { article } = entry
    const id = articles[at]!
    const facts = factRows(id, 1, article.report, factsOf(article.report), districts.find)
    rows.articles.push(articleRow(id, article, owners))
    // The same words under another URL keep the owner that they have.
    for (const name of namesOf(article.names)) if (!owners.has(name)) rows.article_names.push({ name, article_id: id })
    rows.article_revisions.push(revisionRow(id, 1, entry))
    for (const band of article.bands) rows.article_bands.push({ band, article_id: id })
    const base = meeting
    for (const row of facts.meetings) {
      rows.meetings.push({ id: meetings[meeting]!, ...row })
      meeting += 1
    }
    for (const { meeting: of, ...person } of facts.people)
      rows.meeting_people.push({ meeting_id: meetings[base + of]!, ...person })
    rows.article_districts.push(...facts.article_districts)
    rows.observations.push(...facts.observations)
    rows.awards.push(...facts.awards)
    rows.mentions.push(...facts.mentions)
    for (const code of facts.districtCodes) traces.districts.add(code)
    traces.changes.push({ action: 'added', reason: 'article_added', articleId: id, observations: null })
  }
  return rows
}

/** A file that holds another article now leads to that one. */
export async function moveFiles(
  client: pg.PoolClient,
  fresh: readonly Entry[],
  { articles }: Allocated,
  owners: ReadonlyMap<string, number>,
): Promise<void> {
  for (const [at, { article }] of fresh.entries())
    if (article.names.file !== null && owners.has(article.names.file))
      await client.query('UPDATE article_names SET article_id = $2 WHERE name = $1', [article.names.file, articles[at]])
}

export const revisionRow = (articleId: number, revision: number, { article, receipt, ingestionId }: Entry): Row => ({
  article_id: articleId,
  revision,
  text: article.text,
  content_hash: contentHash(article.text),
  receipt,
  ingestion_id: ingestionId,
})

const articleRow = (id: number, article: PreparedArticle, owners: ReadonlyMap<string, number>): Row => ({
  id,
  key: [article.names.url, article.names.content].find((name) => name !== null && !owners.has(name)) ?? `article:${id}`,
  url: article.url,
  name: article.name,
  content_name: article.names.content,
  published_given: article.publishedAt,
  is_public: article.isPublic,
  ...headColumns(article.report),
  extracted_at: new Date().toISOString(),
  revision: 1,
  signature: toHex(article.signature),
})
