-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "observations_period_id_idx" ON "observations" ((coalesce("period_from", '0001-01-01'::date)), "id");
