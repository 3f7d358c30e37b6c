-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "articles_published_at_id_idx" ON "articles" ((coalesce("published_at", '0001-01-01'::date)), "id");
