-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "observations_district_code_id_idx" ON "observations" ("district_code", "id");
