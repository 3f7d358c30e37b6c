-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
DROP INDEX CONCURRENTLY IF EXISTS "observations_period_from_id_idx";
