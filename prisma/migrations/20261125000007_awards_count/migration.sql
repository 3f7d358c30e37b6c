-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "awards_count_id_idx" ON "awards" ("count", "id");
