-- Alone in its file, so that it runs outside of a transaction: some rows at a time, and nobody waits for them.
DO $$
DECLARE
  first INTEGER := 0;
  last INTEGER := (SELECT max("id") FROM "observations");
BEGIN
  WHILE first <= last LOOP
    UPDATE "observations" o SET "district_code" = d."code" FROM "districts" d
      WHERE d."id" = o."district_id" AND o."district_code" IS NULL AND o."id" >= first AND o."id" < first + 200;
    COMMIT;
    SELECT coalesce(min("id"), last + 1) INTO first FROM "observations" WHERE "id" >= first + 200;
  END LOOP;
END $$;
