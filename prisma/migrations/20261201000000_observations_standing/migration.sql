-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "observations_standing_indicator_code_idx" ON "observations" ("indicator_code", "article_id") WHERE "superseded_at" IS NULL AND "origin" <> 'retracted';
