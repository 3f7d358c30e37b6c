-- What others follow: each change of what is read, in the order in which the changes were committed.
CREATE TABLE "changes" (
  "position" BIGSERIAL PRIMARY KEY,
  "version" BIGINT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "action" TEXT NOT NULL CHECK ("action" IN ('added', 'ended', 'hidden', 'shown')),
  "reason" TEXT NOT NULL,
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id"),
  -- Null: all that the article has.
  "observations" INTEGER[]
);
CREATE INDEX "changes_article_id_idx" ON "changes" ("article_id");

-- Since when an article counts or not: as of an earlier day another one may have counted.
CREATE TABLE "copy_changes" (
  "id" BIGSERIAL PRIMARY KEY,
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE,
  "copy_of" INTEGER,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "copy_changes_article_id_idx" ON "copy_changes" ("article_id", "id");
CREATE FUNCTION keep_copy_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO copy_changes (article_id, copy_of) VALUES (NEW.id, NEW.copy_of);
  RETURN NULL;
END $$;
CREATE TRIGGER "articles_copy_kept" AFTER UPDATE OF "copy_of" ON "articles"
  FOR EACH ROW WHEN (OLD."copy_of" IS DISTINCT FROM NEW."copy_of") EXECUTE FUNCTION keep_copy_change();
