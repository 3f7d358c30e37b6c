import type pg from 'pg'

/** Articles that are there already, locked. */

export interface KnownArticle {
  readonly id: number
  readonly key: string
  readonly url: string | null
  readonly isPublic: boolean
  readonly publishedGiven: string | null
  readonly extractorVersion: string
  readonly contentName: string | null
  readonly signature: Buffer
  /** The revision that the facts are read from, and its text. */
  readonly revision: number
  readonly text: string
  readonly lastRevision: number
  readonly latestIngestion: number | null
  /** Codes of the districts that it is known to be about. */
  readonly districts: readonly string[]
}

/** The articles by their ids, each locked until the transaction ends. */
export async function loadArticles(client: pg.PoolClient, ids: readonly number[]): Promise<Map<number, KnownArticle>> {
  if (ids.length === 0) return new Map()
  const { rows } = await client.query<KnownArticle>({
    name: 'load_articles',
    text: `SELECT a.id, a.key, a.url, a.is_public AS "isPublic", a.published_given::text AS "publishedGiven", a.extractor_version AS "extractorVersion",
        a.content_name AS "contentName", a.signature, a.revision, r.text, (SELECT max(v.revision) FROM article_revisions v WHERE v.article_id = a.id) AS "lastRevision",
        (SELECT max(v.ingestion_id) FROM article_revisions v WHERE v.article_id = a.id) AS "latestIngestion",
        ARRAY(SELECT d.code FROM article_districts x JOIN districts d ON d.id = x.district_id WHERE x.article_id = a.id) AS districts
      FROM articles a JOIN article_revisions r ON r.article_id = a.id AND r.revision = a.revision WHERE a.id = ANY($1) ORDER BY a.id FOR UPDATE OF a`,
    values: [ids],
  })
  return new Map(rows.map((row) => [row.id, row]))
}
