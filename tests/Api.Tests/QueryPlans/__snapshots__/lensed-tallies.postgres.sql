-- round trip 1

-- statement 1: $1 Slug
SELECT t1."id"
FROM "engagement" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug, $2 Slug
SELECT p1.id, t4."id", t4."claimant_id", t4."engagement_id", t4."is_partial", t4."kind", t4."known_since", t4."locators", t4."measure", t4."occurred_on", t4."place_id", t4."quote", t4."side_id", t4."slug", t4."source_count", t4."statement", t4."subject_id", t4."quantity_high", t4."quantity_low", t4."quantity_verbatim", j5."name", j6."name", j6."type"
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "claim" AS t4
LEFT JOIN "side" AS j5 ON j5."id" = t4."side_id"
LEFT JOIN "actor" AS j6 ON j6."id" = t4."claimant_id"
WHERE (t4."engagement_id" = p1.id AND (t4."side_id" IS NOT NULL AND t4."measure" IS NOT NULL) AND (j6."slug" IS NOT NULL AND j6."slug" = ANY ($2)))
ORDER BY p1.id, t4."id";
