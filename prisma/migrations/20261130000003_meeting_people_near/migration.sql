-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "meeting_people_near_idx" ON "meeting_people" USING gin (plain_letters("name") public.gin_trgm_ops);
