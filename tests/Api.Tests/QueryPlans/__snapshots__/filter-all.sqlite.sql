-- round trip 1

-- statement 1: $1 SourceCount
SELECT t1."title"
FROM (
  SELECT t2."title", t2."id"
  FROM "reference" AS t2
  WHERE NOT (t2."id" IN (
    SELECT l4."reference_id"
    FROM "citation" AS l4
    JOIN "claim" AS t3 ON t3."id" = l4."claim_id"
    WHERE (l4."reference_id" IS NOT NULL AND NOT (t3."source_count" > $1))
  ))
  ORDER BY t2."id"
  LIMIT 10
) AS t1
WHERE 1 = 1
ORDER BY t1."id";
