-- round trip 1

-- statement 1: $1 Measure, $2 Low
SELECT t1."slug"
FROM (
  SELECT t2."slug", t2."id"
  FROM "engagement" AS t2
  WHERE EXISTS (
    SELECT 1
    FROM "claim" AS t3
    WHERE (t3."engagement_id" = t2."id" AND ((t3."measure" IS NOT NULL AND t3."measure" = $1) AND (NOT (t3."quantity_is_approximate" IS NULL) AND (t3."quantity_low" IS NOT NULL AND t3."quantity_low" >= $2))))
  )
  ORDER BY t2."id"
  LIMIT 10
) AS t1
WHERE 1 = 1
ORDER BY t1."id";
