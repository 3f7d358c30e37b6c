-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "observations_words_idx" ON "observations" USING gin (search_words("search"));
