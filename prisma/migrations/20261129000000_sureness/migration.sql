-- When an article was told, and how that is known; what else a number could be of; how sure meetings, people and awards are.
ALTER TABLE "articles" ADD COLUMN "told_on" DATE, ADD COLUMN "told_by" TEXT CHECK ("told_by" IN ('given', 'page', 'meeting', 'inferred'));
ALTER TABLE "observations" ADD COLUMN "alternatives" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "meetings" ADD COLUMN "confidence" NUMERIC(3, 2) CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "meeting_people" ADD COLUMN "confidence" NUMERIC(3, 2) CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "awards" ADD COLUMN "confidence" NUMERIC(3, 2) CHECK ("confidence" BETWEEN 0 AND 1);
