-- Full text: words of letters and digits, already without diacritics in the columns named `search`.
CREATE FUNCTION search_words(text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN to_tsvector('simple'::regconfig, regexp_replace($1, '[^[:alnum:]]+', ' ', 'g'));

-- Lower case without diacritics, as `search` columns have it, of texts that have no such column.
CREATE FUNCTION plain_letters(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN replace(regexp_replace(normalize(lower($1), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd');

-- Whoever keeps answers hears of a change when it is committed.
CREATE FUNCTION tell_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('data_version', NEW.version::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "data_version_told" AFTER UPDATE ON "data_version" FOR EACH ROW EXECUTE FUNCTION tell_version();
