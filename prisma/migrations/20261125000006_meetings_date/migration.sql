-- Alone in its file, so that it runs outside of a transaction and keeps nobody waiting.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "meetings_date_id_idx" ON "meetings" ((coalesce("date", '0001-01-01'::date)), "id");
