-- round trip 1

-- statement 1: $1 Slug
SELECT t1."id"
FROM "engagement" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug, $2 Kind
SELECT p1.id, t4."title"
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "engagement_reference" AS l5
JOIN "reference" AS t4 ON t4."id" = l5."reference_id"
WHERE l5.rowid IN (
  SELECT l7.rowid
  FROM "engagement_reference" AS l7
  JOIN "reference" AS t6 ON t6."id" = l7."reference_id"
  WHERE (l7."engagement_id" = p1.id AND NOT (EXISTS (
    SELECT 1
    FROM "citation" AS l9
    JOIN "claim" AS t8 ON t8."id" = l9."claim_id"
    WHERE (l9."reference_id" = t6."id" AND t8."kind" = $2)
  )))
  ORDER BY t6."id"
  LIMIT 10
)
ORDER BY p1.id, t4."id";
