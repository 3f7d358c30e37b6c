import sql from 'sql-template-tag'
import { atLeast, atMost, equals, type Filters, oneOf } from '../list.ts'

/** What several plans have in common. */

export const one = (value: string | readonly string[]): string => String(value)

/** Who says when it was published: the sender or the page. */
export const publishedAtSource = sql`CASE WHEN a.published_at IS NOT NULL THEN a.told_by END`

export const articleRef = sql`jsonb_build_object('id', a.id, 'title', a.title, 'url', a.url, 'source', a.source, 'publishedAt', a.published_at, 'publishedAtSource', ${publishedAtSource}, 'meetingDate', (SELECT min(m0.date) FROM meetings m0 WHERE m0.article_id = a.id)) AS article`

export const ofDistrict = {
  district: oneOf('d.code'),
  province: oneOf('d.province_code'),
  kind: oneOf('d.kind'),
} satisfies Filters

export const ofArticle = {
  article: equals('a.id', 'integer'),
  publishedAfter: atLeast('a.published_at', 'date'),
  publishedBefore: atMost('a.published_at', 'date'),
} satisfies Filters

/** Of near-copies, only the one that counts; of one article, whatever it has. */
export const rows = {
  rows: (value) => (one(value) === 'standing' ? sql`a.copy_of IS NULL` : sql`TRUE`),
} satisfies Filters
