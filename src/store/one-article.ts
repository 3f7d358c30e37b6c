import sql from 'sql-template-tag'
import type { ReadableArticle } from '../domain/ingestion.ts'
import type { ArticleDetail } from '../domain/rows.ts'
import type { Store } from '../domain/store.ts'
import { first } from './database.ts'
import { timestamp } from './list.ts'
import { articleColumns } from './plans/articles.ts'
import type { Queries } from './reading.ts'

/** One article, as it is shown and as it is read: its text is shown where it may be. */
export const oneArticle = (reader: Queries, publicText: boolean): Pick<Store, 'findArticle' | 'findReadable'> => ({
  findArticle: async (id) => {
    const query = sql`SELECT ${articleColumns}, r.content_hash AS "contentHash", r.revision, r.text AS full_text, a.is_public,
        (SELECT jsonb_agg(jsonb_build_object('revision', v.revision, 'contentHash', v.content_hash, 'receivedAt', ${timestamp('v.received_at')}, 'length', char_length(v.text)) ORDER BY v.revision) FROM article_revisions v WHERE v.article_id = a.id) AS revisions,
        coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.other_id, 'similarity', c.similarity::text) ORDER BY c.other_id) FROM article_copies c WHERE c.article_id = a.id), '[]'::jsonb) AS copies
      FROM articles a JOIN article_revisions r ON r.article_id = a.id AND r.revision = a.revision WHERE a.id = ${id}`
    const row = await first(reader.query<ArticleDetail & { full_text: string; is_public: boolean }>(query))
    if (!row) return null
    const { full_text: text, is_public: isPublic, ...article } = row
    return { ...article, length: text.length, text: publicText || isPublic ? text : null }
  },

  findReadable: async (id) => {
    const query = sql`SELECT a.key, r.text, a.url, a.published_given::text AS "publishedAt"
      FROM articles a JOIN article_revisions r ON r.article_id = a.id AND r.revision = a.revision WHERE a.id = ${id}`
    return (await first(reader.query<ReadableArticle>(query))) ?? null
  },
})
