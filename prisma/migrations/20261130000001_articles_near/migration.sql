-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "articles_near_idx" ON "articles" USING gin ("search" public.gin_trgm_ops);
