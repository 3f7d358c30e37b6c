-- Alone in its file, so that it runs outside of a transaction: some rows at a time, and nobody waits for them.
DO $$
DECLARE
  first INTEGER := 0;
  last INTEGER := (SELECT max("id") FROM "articles");
BEGIN
  WHILE first <= last LOOP
    UPDATE "articles" a SET
      "told_on" = told."on",
      "told_by" = CASE WHEN a."published_given" IS NOT NULL THEN 'given' WHEN a."published_at" IS NOT NULL THEN 'page' ELSE 'meeting' END
      FROM (
        SELECT b."id", coalesce(b."published_at", (SELECT min(m."date") FROM "meetings" m WHERE m."article_id" = b."id")) AS "on"
        FROM "articles" b WHERE b."id" >= first AND b."id" < first + 200 AND b."told_on" IS NULL
      ) told
      WHERE told."id" = a."id" AND told."on" IS NOT NULL;
    COMMIT;
    first := first + 200;
  END LOOP;
END $$;
