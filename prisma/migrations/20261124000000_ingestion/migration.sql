-- Ingestion as a service: what was received, what became of it, and the history of every observation.

-- The bytes exactly as received, by their hash; never changed, never deleted.
CREATE TABLE "receipts" (
  "sha256" TEXT PRIMARY KEY CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  "media_type" TEXT NOT NULL,
  "body" BYTEA NOT NULL,
  "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE "ingestions" (
  "id" SERIAL PRIMARY KEY,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('article', 'reread')),
  "source" TEXT NOT NULL CHECK ("source" IN ('seed', 'file', 'api', 'url', 'reextract')),
  "name" TEXT,
  "url" TEXT,
  "canonical_url" TEXT,
  "published_given" DATE,
  "is_public" BOOLEAN NOT NULL DEFAULT false,
  "media_type" TEXT,
  "charset" TEXT,
  "receipt" TEXT REFERENCES "receipts" ("sha256"),
  "article_id" INTEGER REFERENCES "articles" ("id"),
  "state" TEXT NOT NULL DEFAULT 'waiting' CHECK ("state" IN ('waiting', 'done', 'failed')),
  "outcome" TEXT CHECK ("outcome" IN ('added', 'changed', 'unchanged', 'outdated')),
  "attempts" INTEGER NOT NULL DEFAULT 0 CHECK ("attempts" >= 0),
  "error_code" TEXT,
  "error" TEXT,
  "next_attempt_at" TIMESTAMPTZ(3),
  "job_id" UUID,
  "received_by" TEXT,
  "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "finished_at" TIMESTAMPTZ(3),
  CHECK ("kind" = 'reread' OR "receipt" IS NOT NULL OR "url" IS NOT NULL),
  CHECK ("kind" <> 'reread' OR "article_id" IS NOT NULL),
  CHECK ("state" <> 'failed' OR ("error" IS NOT NULL AND "error_code" IS NOT NULL)),
  CHECK (("state" = 'done') = ("outcome" IS NOT NULL)),
  CHECK (("state" = 'waiting') = ("finished_at" IS NULL))
);
CREATE INDEX "ingestions_state_id_idx" ON "ingestions" ("state", "id");
CREATE INDEX "ingestions_article_id_idx" ON "ingestions" ("article_id");
CREATE INDEX "ingestions_receipt_idx" ON "ingestions" ("receipt");
CREATE INDEX "ingestions_waiting_url_idx" ON "ingestions" ("canonical_url", "id") WHERE "state" = 'waiting';
CREATE UNIQUE INDEX "ingestions_waiting_reread_key" ON "ingestions" ("article_id") WHERE "kind" = 'reread' AND "state" = 'waiting';

-- What a URL answered last, for conditional requests; and the manners kept with each host, by all workers together.
CREATE TABLE "pages" (
  "url" TEXT PRIMARY KEY,
  "etag" TEXT,
  "last_modified" TEXT,
  "receipt" TEXT NOT NULL REFERENCES "receipts" ("sha256"),
  "media_type" TEXT NOT NULL,
  "charset" TEXT,
  "fetched_at" TIMESTAMPTZ(3) NOT NULL
);
CREATE TABLE "hosts" (
  "host" TEXT PRIMARY KEY,
  "next_at" TIMESTAMPTZ(3) NOT NULL,
  "robots" TEXT,
  "robots_at" TIMESTAMPTZ(3)
);

-- Articles are made when they are read, with their facts; until then there is the ingestion.
ALTER TABLE "article_revisions" ADD COLUMN "receipt" TEXT REFERENCES "receipts" ("sha256"), ADD COLUMN "ingestion_id" INTEGER REFERENCES "ingestions" ("id");
CREATE TABLE "article_names" (
  "name" TEXT PRIMARY KEY CHECK ("name" <> ''),
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id")
);
CREATE INDEX "article_names_article_id_idx" ON "article_names" ("article_id");
INSERT INTO "article_names" ("name", "article_id") SELECT "key", "id" FROM "articles";

-- What an earlier version took in and had not read yet, or could not: it waits for the worker.
INSERT INTO "receipts" ("sha256", "media_type", "body")
  SELECT DISTINCT ON (r."content_hash") r."content_hash", 'text/plain; charset=utf-8', convert_to(r."text", 'UTF8')
  FROM "article_revisions" r JOIN "articles" a ON a."id" = r."article_id" WHERE a."state" <> 'extracted';
INSERT INTO "ingestions" ("kind", "source", "name", "url", "published_given", "is_public", "media_type", "receipt")
  SELECT 'article', 'file', a."key", a."url", a."published_given", a."is_public", 'text/plain; charset=utf-8', r."content_hash"
  FROM "articles" a JOIN "article_revisions" r ON r."article_id" = a."id" WHERE a."state" <> 'extracted' ORDER BY a."id", r."revision";
DELETE FROM "article_names" n USING "articles" a WHERE a."id" = n."article_id" AND a."extracted_at" IS NULL;
DELETE FROM "article_revisions" r USING "articles" a WHERE a."id" = r."article_id" AND a."extracted_at" IS NULL;
DELETE FROM "articles" WHERE "extracted_at" IS NULL;

DROP INDEX "articles_state_idx";
ALTER TABLE "articles" DROP COLUMN "state", DROP COLUMN "attempts", DROP COLUMN "error";
ALTER TABLE "articles"
  ADD COLUMN "name" TEXT,
  ADD COLUMN "content_name" TEXT,
  ADD COLUMN "copy_of" INTEGER REFERENCES "articles" ("id"),
  ADD COLUMN "signature" BYTEA NOT NULL DEFAULT '',
  ALTER COLUMN "revision" SET NOT NULL,
  ALTER COLUMN "extractor_version" SET NOT NULL,
  ALTER COLUMN "extracted_at" SET NOT NULL,
  ADD CHECK ("copy_of" <> "id");
CREATE INDEX "articles_copy_of_idx" ON "articles" ("copy_of");
CREATE TABLE "article_bands" (
  "band" INTEGER NOT NULL,
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE,
  PRIMARY KEY ("band", "article_id")
);
CREATE INDEX "article_bands_article_id_idx" ON "article_bands" ("article_id");
-- Pairs of articles that say the same, both ways.
CREATE TABLE "article_copies" (
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE,
  "other_id" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE,
  "similarity" NUMERIC(3, 2) NOT NULL CHECK ("similarity" BETWEEN 0 AND 1),
  PRIMARY KEY ("article_id", "other_id"),
  CHECK ("article_id" <> "other_id")
);

-- Two clocks: the article's publication, and `recorded_at`. A row that was superseded stays, with why and by what.
ALTER TABLE "observations"
  ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD COLUMN "superseded_at" TIMESTAMPTZ(3),
  ADD COLUMN "superseded_by" INTEGER REFERENCES "observations" ("id"),
  ADD COLUMN "change" TEXT CHECK ("change" IN ('source_corrected', 'extractor_improved', 'reviewed_by_hand', 'unit_merged')),
  ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'read' CHECK ("origin" IN ('read', 'corrected', 'confirmed', 'added', 'retracted')),
  ADD CHECK (("superseded_at" IS NULL) = ("change" IS NULL)),
  ADD CHECK ("superseded_by" IS NULL OR "superseded_at" IS NOT NULL),
  ADD CHECK ("superseded_at" IS NULL OR "recorded_at" <= "superseded_at"),
  DROP CONSTRAINT "observations_article_id_position_key";
ALTER TABLE "observations" ALTER COLUMN "revision" DROP DEFAULT;
CREATE INDEX "observations_article_id_idx" ON "observations" ("article_id");
CREATE INDEX "observations_superseded_by_idx" ON "observations" ("superseded_by") WHERE "superseded_by" IS NOT NULL;

-- What people changed by hand. It is applied at every reading, so it outlives extractor and revision.
CREATE TABLE "corrections" (
  "id" SERIAL PRIMARY KEY,
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id"),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('change', 'confirm', 'retract', 'add', 'article')),
  "anchor" JSONB,
  "before" JSONB NOT NULL,
  "after" JSONB NOT NULL,
  "made_by" TEXT NOT NULL,
  "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "reason" TEXT NOT NULL CHECK ("reason" <> ''),
  "applied" BOOLEAN NOT NULL DEFAULT true,
  "undone_at" TIMESTAMPTZ(3),
  "undone_by" TEXT,
  "undone_reason" TEXT,
  CHECK ("kind" = 'article' OR "anchor" IS NOT NULL),
  CHECK (("undone_at" IS NULL) = ("undone_by" IS NULL))
);
CREATE INDEX "corrections_article_id_idx" ON "corrections" ("article_id", "id");

-- Arithmetic over what a district's articles say. Districts whose facts changed wait here to be checked again.
CREATE TABLE "districts_to_check" (
  "code" TEXT PRIMARY KEY,
  "marked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE "findings" (
  "id" SERIAL PRIMARY KEY,
  "key" TEXT NOT NULL UNIQUE,
  "kind" TEXT NOT NULL,
  "verdict" TEXT NOT NULL CHECK ("verdict" IN ('agrees', 'rounding', 'differs')),
  "district_code" TEXT NOT NULL,
  "detail" TEXT NOT NULL CHECK ("detail" <> ''),
  "stated" NUMERIC,
  "computed" NUMERIC,
  "unit" TEXT,
  "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "findings_district_code_idx" ON "findings" ("district_code", "id");
CREATE INDEX "findings_kind_idx" ON "findings" ("kind", "id");
CREATE TABLE "finding_observations" (
  "finding_id" INTEGER NOT NULL REFERENCES "findings" ("id") ON DELETE CASCADE,
  "observation_id" INTEGER NOT NULL REFERENCES "observations" ("id"),
  PRIMARY KEY ("finding_id", "observation_id")
);
CREATE INDEX "finding_observations_observation_id_idx" ON "finding_observations" ("observation_id");
INSERT INTO "districts_to_check" ("code") SELECT DISTINCT d."code" FROM "observations" o JOIN "districts" d ON d."id" = o."district_id";

-- Keys are kept as hashes; every write has a row in `audit`.
CREATE TABLE "api_keys" (
  "id" TEXT PRIMARY KEY CHECK ("id" ~ '^[0-9a-f]{12}$'),
  "name" TEXT NOT NULL CHECK ("name" <> ''),
  "scope" TEXT NOT NULL CHECK ("scope" IN ('ingest', 'review', 'admin')),
  "hash" TEXT NOT NULL CHECK ("hash" ~ '^[0-9a-f]{64}$'),
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "revoked_at" TIMESTAMPTZ(3)
);
CREATE UNIQUE INDEX "api_keys_name_key" ON "api_keys" ("name") WHERE "revoked_at" IS NULL;
CREATE TABLE "audit" (
  "id" SERIAL PRIMARY KEY,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "actor" TEXT NOT NULL,
  "action" TEXT NOT NULL,
  "target" TEXT NOT NULL,
  "detail" JSONB NOT NULL DEFAULT '{}'
);
CREATE TABLE "idempotency_keys" (
  "actor" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "request_hash" TEXT NOT NULL,
  "status" INTEGER NOT NULL,
  "location" TEXT NOT NULL,
  "body" JSONB NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY ("actor", "key")
);
