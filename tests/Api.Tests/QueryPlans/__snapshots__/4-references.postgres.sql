-- round trip 1

-- statement 1
SELECT CAST(COUNT(*) AS INTEGER)
FROM "reference" AS t1
WHERE 1 = 1;

-- statement 2
SELECT t2."number", t2."title", t2."author", t2."publisher", t2."published_on", t2."id"
FROM (
  SELECT t6."number", t6."title", t6."author", t6."publisher", t6."published_on", t6."id"
  FROM "reference" AS t6
  WHERE 1 = 1
  ORDER BY t6."number", t6."id"
  LIMIT 50
) AS t2
WHERE 1 = 1
ORDER BY t2."number", t2."id";

-- round trip 2

-- statement 3: $1 keys of statement 2
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "citation" AS l4
  JOIN "claim" AS t3 ON t3."id" = l4."claim_id"
  WHERE l4."reference_id" = p.id
)
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p;

-- statement 4: $1 keys of statement 2
SELECT p3.id, t5."statement"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p3
CROSS JOIN LATERAL (
  SELECT t7."statement", t7."id"
  FROM "citation" AS l8
  JOIN "claim" AS t7 ON t7."id" = l8."claim_id"
  WHERE l8."reference_id" = p3.id
  ORDER BY t7."id"
  LIMIT 10
) AS t5
WHERE 1 = 1
ORDER BY p3.id, t5."id";
