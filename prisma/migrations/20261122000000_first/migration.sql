-- Gazetteer. Dates that are not known are null; `valid_to` is inclusive.
CREATE TABLE "provinces" (
  "id" SERIAL PRIMARY KEY,
  "code" TEXT NOT NULL CHECK ("code" ~ '^[0-9]{2}$'),
  "name" TEXT NOT NULL CHECK ("name" <> '' AND "name" IS NFC NORMALIZED),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('tỉnh', 'thành phố')),
  "valid_from" DATE,
  "valid_to" DATE,
  "aliases" TEXT[] NOT NULL DEFAULT '{}',
  "search" TEXT NOT NULL,
  CONSTRAINT "provinces_code_valid_from_key" UNIQUE NULLS NOT DISTINCT ("code", "valid_from"),
  CHECK ("valid_from" IS NULL OR "valid_to" IS NULL OR "valid_from" <= "valid_to")
);

CREATE TABLE "province_successors" (
  "old_code" TEXT PRIMARY KEY,
  "new_code" TEXT NOT NULL CHECK ("new_code" ~ '^[0-9]{2}$'),
  "new_name" TEXT NOT NULL CHECK ("new_name" <> ''),
  "new_kind" TEXT NOT NULL CHECK ("new_kind" IN ('tỉnh', 'thành phố')),
  "valid_from" DATE NOT NULL
);

CREATE TABLE "districts" (
  "id" SERIAL PRIMARY KEY,
  "code" TEXT NOT NULL CHECK ("code" ~ '^[0-9]{3}$'),
  "name" TEXT NOT NULL CHECK ("name" <> '' AND "name" IS NFC NORMALIZED),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('huyện', 'quận', 'thị xã', 'thành phố')),
  "province_code" TEXT NOT NULL CHECK ("province_code" ~ '^[0-9]{2}$'),
  "valid_from" DATE,
  "valid_to" DATE,
  "aliases" TEXT[] NOT NULL DEFAULT '{}',
  "search" TEXT NOT NULL,
  CONSTRAINT "districts_code_valid_from_key" UNIQUE NULLS NOT DISTINCT ("code", "valid_from"),
  CHECK ("valid_from" IS NULL OR "valid_to" IS NULL OR "valid_from" <= "valid_to")
);
CREATE INDEX "districts_province_code_idx" ON "districts" ("province_code");

CREATE TABLE "communes" (
  "code" TEXT PRIMARY KEY CHECK ("code" ~ '^[0-9]{5}$'),
  "name" TEXT NOT NULL CHECK ("name" <> ''),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('xã', 'phường', 'thị trấn')),
  "district_code" TEXT NOT NULL CHECK ("district_code" ~ '^[0-9]{3}$')
);
CREATE INDEX "communes_district_code_idx" ON "communes" ("district_code");

CREATE TABLE "indicators" (
  "code" TEXT PRIMARY KEY CHECK ("code" ~ '^[a-z_]+(\.[a-z_]+)+$'),
  "topic" TEXT NOT NULL,
  "name_vi" TEXT NOT NULL,
  "name_en" TEXT NOT NULL,
  "unit" TEXT NOT NULL,
  "definition" TEXT,
  "position" INTEGER NOT NULL,
  "search" TEXT NOT NULL
);

-- Articles: what was received is kept for good; the facts read from it come and go with it.
CREATE TABLE "articles" (
  "id" SERIAL PRIMARY KEY,
  "key" TEXT NOT NULL UNIQUE CHECK ("key" <> ''),
  "url" TEXT,
  "published_given" DATE,
  "is_public" BOOLEAN NOT NULL DEFAULT false,
  "state" TEXT NOT NULL DEFAULT 'pending' CHECK ("state" IN ('pending', 'extracted', 'failed')),
  "attempts" INTEGER NOT NULL DEFAULT 0 CHECK ("attempts" >= 0),
  "error" TEXT,
  "title" TEXT,
  "source" TEXT,
  "author" TEXT,
  "published_at" DATE,
  "extractor_version" TEXT,
  "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "extracted_at" TIMESTAMPTZ(3),
  "revision" INTEGER,
  "search" TEXT NOT NULL DEFAULT '',
  CHECK ("state" <> 'extracted' OR ("revision" IS NOT NULL AND "extractor_version" IS NOT NULL AND "extracted_at" IS NOT NULL)),
  CHECK ("state" <> 'failed' OR "error" IS NOT NULL)
);
CREATE INDEX "articles_state_idx" ON "articles" ("state");

CREATE TABLE "article_revisions" (
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id"),
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "text" TEXT NOT NULL,
  "content_hash" TEXT NOT NULL CHECK ("content_hash" ~ '^[0-9a-f]{64}$'),
  "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  PRIMARY KEY ("article_id", "revision")
);
CREATE INDEX "article_revisions_content_hash_idx" ON "article_revisions" ("content_hash");

CREATE TABLE "article_districts" (
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "district_id" INTEGER REFERENCES "districts" ("id"),
  "name" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "candidates" JSONB,
  PRIMARY KEY ("article_id", "position"),
  CHECK (("district_id" IS NULL) = ("candidates" IS NOT NULL))
);
CREATE INDEX "article_districts_district_id_idx" ON "article_districts" ("district_id");

CREATE TABLE "meetings" (
  "id" SERIAL PRIMARY KEY,
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "district_id" INTEGER REFERENCES "districts" ("id"),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('review_conference', 'committee_session', 'council_session', 'government_meeting', 'working_session', 'congress', 'other')),
  "date" DATE,
  "date_end" DATE,
  "organiser" TEXT,
  "session" INTEGER,
  "congress" TEXT,
  "council_term" TEXT,
  "term_start" INTEGER,
  "term_end" INTEGER,
  "review_year" INTEGER,
  "plan_year" INTEGER,
  "search" TEXT NOT NULL,
  UNIQUE ("article_id", "position"),
  CHECK ("date_end" IS NULL OR "date" <= "date_end"),
  CHECK ("term_end" IS NULL OR "term_start" <= "term_end"),
  CHECK ("plan_year" IS NULL OR "review_year" IS NULL OR "plan_year" > "review_year")
);
CREATE INDEX "meetings_district_id_idx" ON "meetings" ("district_id");

CREATE TABLE "meeting_people" (
  "meeting_id" INTEGER NOT NULL REFERENCES "meetings" ("id") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "name" TEXT NOT NULL CHECK ("name" <> ''),
  "title" TEXT NOT NULL,
  "role" TEXT NOT NULL CHECK ("role" IN ('chair', 'speaker', 'attendee')),
  PRIMARY KEY ("meeting_id", "position")
);

CREATE TABLE "observations" (
  "id" SERIAL PRIMARY KEY,
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "district_id" INTEGER REFERENCES "districts" ("id"),
  "indicator_code" TEXT REFERENCES "indicators" ("code"),
  "label" TEXT NOT NULL,
  "item" TEXT,
  "measure" TEXT NOT NULL CHECK ("measure" IN ('level', 'share', 'growth', 'change', 'multiple', 'attainment')),
  "value" NUMERIC NOT NULL CHECK ("value" <> 'NaN'),
  "upper" NUMERIC,
  "total" NUMERIC,
  "unit" TEXT NOT NULL CHECK ("unit" <> ''),
  "precision" TEXT NOT NULL CHECK ("precision" IN ('exact', 'over', 'nearly', 'about', 'at_least', 'at_most', 'under')),
  "period" TEXT,
  "period_from" DATE,
  "period_to" DATE,
  "status" TEXT NOT NULL CHECK ("status" IN ('actual', 'estimate', 'target')),
  "base" TEXT,
  "counted_until" DATE,
  "price_basis" TEXT CHECK ("price_basis" IN ('current', 'constant')),
  "area_level" TEXT CHECK ("area_level" IN ('district', 'province', 'country', 'commune', 'other')),
  "area_name" TEXT,
  "evidence_start" INTEGER NOT NULL CHECK ("evidence_start" >= 0),
  "evidence_end" INTEGER NOT NULL,
  "quote" TEXT NOT NULL CHECK ("quote" <> ''),
  "number_start" INTEGER NOT NULL,
  "number_end" INTEGER NOT NULL,
  "number_text" TEXT NOT NULL CHECK ("number_text" <> ''),
  "rule" TEXT NOT NULL,
  "confidence" NUMERIC(3, 2) NOT NULL CHECK ("confidence" BETWEEN 0 AND 1),
  "inferred" TEXT[] NOT NULL DEFAULT '{}',
  "extractor_version" TEXT NOT NULL,
  "search" TEXT NOT NULL,
  "item_search" TEXT,
  UNIQUE ("article_id", "position"),
  -- The number lies inside its evidence.
  CHECK ("evidence_start" <= "number_start" AND "number_start" < "number_end" AND "number_end" <= "evidence_end"),
  CHECK (("period" IS NULL) = ("period_from" IS NULL) AND ("period" IS NULL) = ("period_to" IS NULL)),
  CHECK ("period_from" IS NULL OR "period_from" <= "period_to"),
  CHECK (("area_level" IS NULL) = ("area_name" IS NULL)),
  -- A number of another area is never a district's.
  CHECK ("area_level" IS NULL OR "area_level" = 'district' OR "district_id" IS NULL),
  CHECK ("measure" NOT IN ('growth', 'share', 'attainment') OR "unit" = '%')
);
CREATE INDEX "observations_district_id_id_idx" ON "observations" ("district_id", "id");
CREATE INDEX "observations_indicator_code_id_idx" ON "observations" ("indicator_code", "id");
CREATE INDEX "observations_period_from_id_idx" ON "observations" ("period_from", "id");

CREATE TABLE "awards" (
  "id" SERIAL PRIMARY KEY,
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "district_id" INTEGER REFERENCES "districts" ("id"),
  "form" TEXT NOT NULL CHECK ("form" <> ''),
  "recipient" TEXT NOT NULL CHECK ("recipient" IN ('party_organization', 'collective', 'individual', 'household', 'mixed')),
  "recipient_label" TEXT,
  "count" INTEGER NOT NULL CHECK ("count" >= 0),
  "awarded_by" TEXT,
  "reason" TEXT,
  "year" INTEGER,
  "evidence_start" INTEGER NOT NULL CHECK ("evidence_start" >= 0),
  "evidence_end" INTEGER NOT NULL,
  "quote" TEXT NOT NULL CHECK ("quote" <> ''),
  "extractor_version" TEXT NOT NULL,
  "search" TEXT NOT NULL,
  UNIQUE ("article_id", "position"),
  CHECK ("evidence_start" < "evidence_end")
);
CREATE INDEX "awards_district_id_idx" ON "awards" ("district_id");

CREATE TABLE "mentions" (
  "article_id" INTEGER NOT NULL REFERENCES "articles" ("id") ON DELETE CASCADE,
  "position" INTEGER NOT NULL,
  "span_start" INTEGER NOT NULL CHECK ("span_start" >= 0),
  "span_end" INTEGER NOT NULL,
  "text" TEXT NOT NULL CHECK ("text" <> ''),
  "role" TEXT NOT NULL CHECK ("role" IN ('observation', 'award', 'date', 'term', 'ordinal', 'document', 'age', 'duration', 'criterion', 'threshold', 'name', 'page', 'unclassified')),
  "reason" TEXT,
  "facts" INTEGER[] NOT NULL DEFAULT '{}',
  PRIMARY KEY ("article_id", "position"),
  CHECK ("span_start" < "span_end"),
  CHECK (("role" IN ('observation', 'award')) = (cardinality("facts") > 0)),
  CHECK ("role" <> 'unclassified' OR "reason" IS NOT NULL)
);

CREATE TABLE "data_version" (
  "id" INTEGER PRIMARY KEY CHECK ("id" = 1),
  "version" BIGINT NOT NULL,
  "changed_at" TIMESTAMPTZ(3) NOT NULL
);
INSERT INTO "data_version" VALUES (1, 0, CURRENT_TIMESTAMP);
