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
CROSS JOIN LATERAL (
  SELECT t5."title", t5."id"
  FROM "engagement_reference" AS l6
  JOIN "reference" AS t5 ON t5."id" = l6."reference_id"
  WHERE (l6."engagement_id" = p1.id AND NOT (EXISTS (
    SELECT 1
    FROM "citation" AS l8
    JOIN "claim" AS t7 ON t7."id" = l8."claim_id"
    WHERE (l8."reference_id" = t5."id" AND t7."kind" = $2)
  )))
  ORDER BY t5."id"
  LIMIT 10
) AS t4
WHERE 1 = 1
ORDER BY p1.id, t4."id";
