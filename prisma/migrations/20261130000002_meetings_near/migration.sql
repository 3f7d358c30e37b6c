-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "meetings_near_idx" ON "meetings" USING gin ("search" public.gin_trgm_ops);
