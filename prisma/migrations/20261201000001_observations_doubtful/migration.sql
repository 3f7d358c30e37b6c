-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "observations_doubtful_idx" ON "observations" ("id") WHERE "superseded_at" IS NULL AND "origin" = 'read' AND ("confidence" < 0.6 OR (("alternatives" -> 0) ->> 'confidence')::numeric >= 0.3);
