-- round trip 1

-- statement 1: $1 Slug
SELECT t1."name", t1."id", t1."type"
FROM "actor" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug
SELECT p1.id, j5."title", t4."speaker_role", t4."statement", t4."quote", t4."quantity_is_approximate", t4."quantity_verbatim", j6."name"
FROM (
  SELECT t2."id" AS id
  FROM "actor" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "claim" AS t4
LEFT JOIN "document" AS j5 ON j5."id" = t4."document_id"
LEFT JOIN "engagement" AS j6 ON j6."id" = t4."engagement_id"
WHERE t4.rowid IN (
  SELECT t7.rowid
  FROM "claim" AS t7
  WHERE (t7."claimant_id" = p1.id AND +t7."withdrawn_on" IS NULL)
  ORDER BY t7."id"
  LIMIT 10
)
ORDER BY p1.id, t4."id";
