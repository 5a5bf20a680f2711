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
  ORDER BY t6."number" NULLS LAST, t6."id"
  LIMIT 50
) AS t2
WHERE 1 = 1
ORDER BY t2."number" NULLS LAST, t2."id";

-- round trip 2

-- statement 3: $1 keys of statement 2
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "citation" AS l4
  JOIN "claim" AS t3 ON t3."id" = l4."claim_id"
  WHERE l4."reference_id" = p.id
)
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p;

-- statement 4: $1 keys of statement 2
SELECT p3.id, t5."statement"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p3
CROSS JOIN "citation" AS l7
JOIN "claim" AS t5 ON t5."id" = l7."claim_id"
WHERE l7.rowid IN (
  SELECT l9.rowid
  FROM "citation" AS l9
  JOIN "claim" AS t8 ON t8."id" = l9."claim_id"
  WHERE l9."reference_id" = p3.id
  ORDER BY t8."id"
  LIMIT 10
)
ORDER BY p3.id, t5."id";
