-- Full text: words of letters and digits, already without diacritics in the columns named `search`.
CREATE FUNCTION search_words(text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_tsvector('simple'::regconfig, regexp_replace($1, '[^[:alnum:]]+', ' ', 'g'));
CREATE INDEX "observations_words_idx" ON "observations" USING gin (search_words("search"));
CREATE INDEX "articles_words_idx" ON "articles" USING gin (search_words("search"));

-- An index for each order that the API takes; none of the keys is ever null.
DROP INDEX "observations_period_from_id_idx";
CREATE INDEX "observations_period_id_idx" ON "observations" ((coalesce("period_from", '0001-01-01'::date)), "id");
CREATE INDEX "observations_value_id_idx" ON "observations" ("value", "id");
CREATE INDEX "observations_recorded_at_id_idx" ON "observations" ("recorded_at", "id");
CREATE INDEX "meetings_date_id_idx" ON "meetings" ((coalesce("date", '0001-01-01'::date)), "id");
CREATE INDEX "awards_count_id_idx" ON "awards" ("count", "id");
CREATE INDEX "articles_published_at_id_idx" ON "articles" ((coalesce("published_at", '0001-01-01'::date)), "id");

-- Lower case without diacritics, as `search` columns have it, of texts that have no such column.
CREATE FUNCTION plain_letters(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN replace(regexp_replace(normalize(lower($1), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd');
CREATE INDEX "meeting_people_name_idx" ON "meeting_people" ("name");

-- Whoever keeps answers hears of a change when it is committed.
CREATE FUNCTION tell_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('data_version', NEW.version::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "data_version_told" AFTER UPDATE ON "data_version" FOR EACH ROW EXECUTE FUNCTION tell_version();
