-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "observations_recorded_at_id_idx" ON "observations" ("recorded_at", "id");
