-- round trip 1

-- statement 1
SELECT CAST(COUNT(*) AS INTEGER)
FROM "reference" AS t1
WHERE NOT (t1."publisher" IS NULL);

-- statement 2
SELECT t2."title", t2."id"
FROM (
  SELECT t5."title", t5."id"
  FROM "reference" AS t5
  WHERE NOT (t5."publisher" IS NULL)
  ORDER BY t5."id"
  LIMIT 5
) AS t2
WHERE 1 = 1
ORDER BY t2."id";

-- round trip 2

-- statement 3: $1 keys of statement 2
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "citation" AS l4
  JOIN "claim" AS t3 ON t3."id" = l4."claim_id"
  WHERE (l4."reference_id" = p.id AND t3."withdrawn_on" IS NULL)
)
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p;
