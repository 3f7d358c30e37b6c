import pg from 'pg'
import { isEdit, isOther, likeness } from '../domain/fingerprint.ts'
import type { Outcome, PreparedArticle } from '../domain/ingestion.ts'
import { fromBytes, linkCopies, toHex } from './copies.ts'
import type { IdBlocks } from './id-blocks.ts'
import { contentHash, namesOf } from './identity.ts'
import { type KnownArticle, loadArticles } from './known-articles.ts'
import { noTraces, type Traces } from './marks.ts'
import { allocate, moveFiles, newRows, revisionRow } from './new-articles.ts'
import { rewriteFacts, type Settling } from './rewrite.ts'
import { insertRows } from './rows.ts'

/** Writes prepared articles: who each is, whether its text is new, and what of its facts is. Runs inside the caller's transaction. */

export interface Entry {
  readonly article: PreparedArticle
  readonly receipt: string
  readonly ingestionId: number
  /** Fetched just now: what the URL shows is the present text, even where it showed the same once before. */
  readonly live: boolean
}

export interface Settled {
  readonly articleId: number
  readonly outcome: Outcome
}

export async function settle(
  client: pg.PoolClient,
  entries: readonly Entry[],
  owners: ReadonlyMap<string, number>,
  { districts, read, ids: blocks }: Settling & { readonly ids: IdBlocks },
): Promise<{ settled: Settled[]; changed: boolean; traces: Traces }> {
  const known = await loadArticles(client, [...new Set([...owners.values()])])
  const identities = entries.map((entry) => identify(entry.article, owners, known))
  const fresh = entries.filter((_, at) => identities[at] === null)
  const ids = await allocate(client, fresh, blocks)
  const traces = noTraces()
  await insertRows(client, newRows(fresh, ids, districts, owners, traces))
  await moveFiles(client, fresh, ids, owners)

  let at = -1
  const settled: Settled[] = []
  let changed = fresh.length > 0
  for (const [index, entry] of entries.entries()) {
    const article = identities[index]
    if (!article) {
      at += 1
      settled.push({ articleId: ids.articles[at]!, outcome: 'added' })
      continue
    }
    const outcome = await resettle(client, article, entry, { districts, read }, owners, traces)
    changed ||= outcome.wrote
    settled.push({ articleId: article.id, outcome: outcome.outcome })
  }
  const signatures = new Map(
    settled.flatMap(({ articleId, outcome }, index) =>
      outcome === 'added' || outcome === 'changed' ? [[articleId, entries[index]!.article.signature]] : [],
    ),
  )
  await linkCopies(client, signatures, traces)
  return { settled, changed, traces }
}

/**
 * What a transaction opens with: no two may decide at once who bears a name, so the names are locked, in one order, that they never
 * wait for each other in a ring; and only then looked up.
 */
export function lockNames(articles: readonly PreparedArticle[]): [lock: string, find: string] {
  const names = `ARRAY[${articles.flatMap(({ names: own }) => namesOf(own).map((name) => pg.escapeLiteral(name))).join(', ')}]::text[]`
  return [
    `SELECT pg_advisory_xact_lock(k) FROM (SELECT DISTINCT hashtextextended(n, 0) AS k FROM unnest(${names}) AS n ORDER BY k OFFSET 0) s`,
    `SELECT name, article_id FROM article_names WHERE name = ANY(${names})`,
  ]
}

/** The articles that the names lead to, as the second statement of `lockNames` found them. */
export const ownersIn = ({ rows }: pg.QueryResult): Map<string, number> =>
  new Map((rows as { name: string; article_id: number }[]).map((row) => [row.name, row.article_id]))

/** A list or a front page was taken for an article's address, or an article claims another's: neither text nor district is the same. */
function isAnother({ signature, districts }: KnownArticle, article: PreparedArticle): boolean {
  const codes = article.report.districts.map(({ code }) => code).filter((code) => code !== null)
  if (codes.length > 0 && districts.length > 0 && !codes.some((code) => districts.includes(code))) return true
  return isOther(likeness(fromBytes(signature), article.signature))
}

/**
 * By canonical URL, else by content, else the file that it came from, where its text is still much the same. The same words under two
 * URLs are two articles, of which one is the copy.
 */
function identify(
  article: PreparedArticle,
  owners: ReadonlyMap<string, number>,
  known: ReadonlyMap<number, KnownArticle>,
): KnownArticle | null {
  const { names, signature } = article
  const owner = (name: string | null): KnownArticle | null => known.get(owners.get(name ?? '') ?? -1) ?? null
  const byUrl = owner(names.url)
  if (byUrl && !isAnother(byUrl, article)) return byUrl
  const byContent = owner(names.content)
  if (byUrl) return byContent
  if (byContent && (names.url === null || byContent.url === null)) return byContent
  if (names.url !== null) return null
  const byFile = owner(names.file)
  return byFile && byFile.url === null && isEdit(likeness(fromBytes(byFile.signature), signature)) ? byFile : null
}

/** An article that is there already: nothing new, new names, a new text, or the same text read by a newer engine. */
async function resettle(
  client: pg.PoolClient,
  known: KnownArticle,
  entry: Entry,
  { districts, read }: Settling,
  owners: ReadonlyMap<string, number>,
  traces: Traces,
): Promise<{ outcome: Outcome; wrote: boolean }> {
  const { article } = entry
  const named = await adoptNames(client, known, article)
  const hash = contentHash(article.text)
  // A text that the article had before is a replay, unless the page shows it again today.
  const sameText =
    known.contentName === article.names.content || (!entry.live && owners.get(article.names.content) === known.id)
  const late = known.latestIngestion !== null && entry.ingestionId < known.latestIngestion
  if (late && !sameText) {
    await client.query(
      'INSERT INTO article_revisions (article_id, revision, text, content_hash, receipt, ingestion_id) SELECT $1, max(revision) + 1, $2, $3, $4, $5 FROM article_revisions WHERE article_id = $1',
      [known.id, article.text, hash, entry.receipt, entry.ingestionId],
    )
    return { outcome: 'outdated', wrote: true }
  }
  if (sameText && known.extractorVersion === article.report.extractor && !named.redated)
    return { outcome: 'unchanged', wrote: named.wrote }
  const revision = sameText ? known.revision : known.lastRevision + 1
  if (!sameText) {
    await insertRows(client, { article_revisions: [revisionRow(known.id, revision, entry)] })
    await client.query('UPDATE articles SET signature = $2, content_name = $3 WHERE id = $1', [
      known.id,
      toHex(article.signature),
      article.names.content,
    ])
    await client.query('DELETE FROM article_bands WHERE article_id = $1', [known.id])
    await insertRows(client, { article_bands: article.bands.map((band) => ({ band, article_id: known.id })) })
  }
  const text = sameText ? known.text : article.text
  await rewriteFacts(
    client,
    { ...known, publishedGiven: article.publishedAt ?? known.publishedGiven },
    { revision, text, reason: sameText ? 'extractor_improved' : 'source_corrected' },
    { districts, read },
    traces,
  )
  return { outcome: sameText ? 'unchanged' : 'changed', wrote: true }
}

/** Names, URL, date and openness that this document adds to what is known of the article. */
async function adoptNames(
  client: pg.PoolClient,
  known: KnownArticle,
  { names, url, name, publishedAt, isPublic }: PreparedArticle,
): Promise<{ wrote: boolean; redated: boolean }> {
  const { rowCount } = await client.query(
    'INSERT INTO article_names (name, article_id) SELECT n, $1 FROM unnest($2::text[]) AS n ON CONFLICT (name) DO UPDATE SET article_id = excluded.article_id WHERE article_names.article_id <> excluded.article_id AND starts_with(excluded.name, $3)',
    [known.id, namesOf(names), 'file:'],
  )
  const adopted = names.url !== null && known.url === null
  const redated = publishedAt !== null && publishedAt !== known.publishedGiven
  if (adopted || redated || (isPublic && !known.isPublic))
    await client.query(
      'UPDATE articles SET url = coalesce(url, $2), key = CASE WHEN $3::text IS NULL THEN key ELSE $3 END, name = coalesce(name, $4), published_given = coalesce($5, published_given), is_public = is_public OR $6 WHERE id = $1',
      [known.id, url, adopted ? names.url : null, name, publishedAt, isPublic],
    )
  return { wrote: (rowCount ?? 0) > 0 || adopted || redated || (isPublic && !known.isPublic), redated }
}
