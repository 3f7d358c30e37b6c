-- What is there already.
INSERT INTO "changes" ("version", "action", "reason", "article_id") SELECT v."version", 'added', 'article_added', a."id" FROM "articles" a CROSS JOIN "data_version" v
  WHERE NOT EXISTS (SELECT 1 FROM "changes" c WHERE c."article_id" = a."id" AND c."action" = 'added') ORDER BY a."id";
INSERT INTO "changes" ("version", "action", "reason", "article_id", "observations")
  SELECT v."version", 'ended', o."change", o."article_id", array_agg(o."id" ORDER BY o."id") FROM "observations" o CROSS JOIN "data_version" v
  WHERE o."superseded_at" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "changes" c WHERE c."article_id" = o."article_id" AND c."action" = 'ended') GROUP BY 1, 3, 4 ORDER BY o."article_id";
INSERT INTO "changes" ("version", "action", "reason", "article_id") SELECT v."version", 'hidden', 'copy_linked', a."id" FROM "articles" a CROSS JOIN "data_version" v
  WHERE a."copy_of" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "changes" c WHERE c."article_id" = a."id" AND c."action" = 'hidden') ORDER BY a."id";
INSERT INTO "copy_changes" ("article_id", "copy_of") SELECT a."id", a."copy_of" FROM "articles" a
  WHERE a."copy_of" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "copy_changes" c WHERE c."article_id" = a."id");
