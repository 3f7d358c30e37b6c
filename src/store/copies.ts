import type pg from 'pg'
import { isCopy, likeness } from '../domain/fingerprint.ts'
import type { Traces } from './marks.ts'

/**
 * Links near-copies. Of articles that say the same, the one published first counts (where that is not known, the one whose
 * key stands first); the others point to it, and lists leave them out. Which one is chosen does not depend on the order of arrival.
 */
export async function linkCopies(
  client: pg.PoolClient,
  signatures: ReadonlyMap<number, Int32Array>,
  traces: Traces,
): Promise<void> {
  const articleIds = [...signatures.keys()]
  if (articleIds.length === 0) return
  const { rows } = await client.query<Pair>({
    name: 'find_copies',
    // OFFSET 0 keeps each look-up one by its index, however little the planner knows of tables that grow.
    text: `SELECT p.id, p.other, o.signature AS its
      FROM (SELECT DISTINCT x.article_id AS id, y.article_id AS other FROM unnest($1::int[]) AS i (id)
        CROSS JOIN LATERAL (SELECT article_id, band FROM article_bands WHERE article_id = i.id OFFSET 0) x
        CROSS JOIN LATERAL (SELECT article_id FROM article_bands WHERE band = x.band AND article_id <> x.article_id OFFSET 0) y) p
      CROSS JOIN LATERAL (SELECT signature FROM articles WHERE id = p.other OFFSET 0) o
      WHERE ${areOfOneDistrict}
      UNION ALL SELECT article_id, other_id, NULL FROM article_copies WHERE article_id = ANY($1)`,
    values: [articleIds],
  })
  const linked = rows.filter(({ its }) => its === null)
  const pairs = rows.flatMap(({ id, other, its }) => {
    if (its === null) return []
    const like = likeness(signatures.get(id)!, fromBytes(its))
    return isCopy(like) ? [{ id, other, similarity: Math.min(like.words, like.figures).toFixed(2) }] : []
  })
  if (pairs.length === 0 && linked.length === 0) return
  // Which of a group counts is decided by one transaction at a time.
  await client.query("SELECT pg_advisory_xact_lock(hashtextextended('copies', 0))")
  await client.query('DELETE FROM article_copies WHERE article_id = ANY($1) OR other_id = ANY($1)', [articleIds])
  await client.query(
    `INSERT INTO article_copies (article_id, other_id, similarity)
     SELECT l, r, s FROM unnest($1::int[], $2::int[], $3::numeric[]) AS p (l, r, s) UNION SELECT r, l, s FROM unnest($1::int[], $2::int[], $3::numeric[]) AS p (l, r, s)
     ON CONFLICT DO NOTHING`,
    [pairs.map(({ id }) => id), pairs.map(({ other }) => other), pairs.map(({ similarity }) => similarity)],
  )
  await elect(client, [...articleIds, ...linked.map(({ other }) => other), ...pairs.map(({ other }) => other)], traces)
}

/** Where both are known to be about districts, one is the same: what two districts are told in the same words is told of two. */
const codes = (id: string): string =>
  `(SELECT array_agg(d.code) FROM article_districts x JOIN districts d ON d.id = x.district_id WHERE x.article_id = ${id})`
const areOfOneDistrict = `coalesce(${codes('p.id')} && ${codes('p.other')}, TRUE)`

/** A candidate with its signature, or a link that stands, without. */
interface Pair {
  readonly id: number
  readonly other: number
  readonly its: Buffer | null
}

/** A signature as PostgreSQL keeps it: its numbers one behind the other, little-endian. */
export const toHex = (signature: Int32Array): string =>
  `\\x${Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('hex')}`
/** The bytes are copied: those of a query's answer begin anywhere. */
export const fromBytes = (bytes: Buffer): Int32Array => new Int32Array(new Uint8Array(bytes).buffer)

/** Chooses the article that counts of each group that one of these belongs to. */
async function elect(client: pg.PoolClient, articleIds: readonly number[], traces: Traces): Promise<void> {
  const { rows } = await client.query<{ id: number; copyOf: number | null }>({
    name: 'elect_originals',
    text: `WITH RECURSIVE member (root, id) AS (
        SELECT i, i FROM unnest($1::int[]) AS i
        UNION SELECT m.root, c.other_id FROM member m CROSS JOIN LATERAL (SELECT other_id FROM article_copies WHERE article_id = m.id OFFSET 0) c
      ), known AS (
        SELECT m.root, a.* FROM member m CROSS JOIN LATERAL (SELECT id, published_at, key, copy_of FROM articles WHERE id = m.id OFFSET 0) a
      ), chosen AS (
        SELECT DISTINCT ON (root) root, id FROM known ORDER BY root, published_at NULLS LAST, key
      )
      SELECT DISTINCT k.id, nullif(c.id, k.id) AS "copyOf" FROM known k JOIN chosen c ON c.root = k.root WHERE k.copy_of IS DISTINCT FROM nullif(c.id, k.id)`,
    values: [[...new Set(articleIds)]],
  })
  if (rows.length === 0) return
  const changed = rows.map(({ id }) => id)
  const { rows: districts } = await client.query<{ code: string }>({
    name: 'link_copies',
    text: `WITH written AS (UPDATE articles SET copy_of = ($2::int[])[array_position($1::int[], id)] WHERE id = ANY($1))
      SELECT DISTINCT d.code FROM article_districts x JOIN districts d ON d.id = x.district_id WHERE x.article_id = ANY($1)`,
    values: [changed, rows.map(({ copyOf }) => copyOf)],
  })
  for (const { code } of districts) traces.districts.add(code)
  for (const { id, copyOf } of rows)
    traces.changes.push({
      action: copyOf === null ? 'shown' : 'hidden',
      reason: copyOf === null ? 'copy_unlinked' : 'copy_linked',
      articleId: id,
      observations: null,
    })
}
