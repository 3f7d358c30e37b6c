-- How often a worker vanished while it read this document: tries that failed are counted apart.
ALTER TABLE "ingestions" ADD COLUMN "vanished" INTEGER NOT NULL DEFAULT 0 CHECK ("vanished" >= 0);
