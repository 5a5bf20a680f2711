-- round trip 1

-- statement 1: $1 SourceCount
SELECT CAST(COUNT(*) AS INTEGER)
FROM "claim" AS t1
WHERE (NOT (t1."measure" IS NULL) AND t1."source_count" = $1);

-- statement 2: $1 SourceCount
SELECT t2."statement", t2."id"
FROM (
  SELECT t7."statement", t7."id"
  FROM "claim" AS t7
  WHERE (NOT (t7."measure" IS NULL) AND t7."source_count" = $1)
  ORDER BY t7."id"
  LIMIT 50
) AS t2
WHERE 1 = 1
ORDER BY t2."id";

-- round trip 2

-- statement 3: $1 keys of statement 2
SELECT p2.id, j4."number", j4."title"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p2
CROSS JOIN "citation" AS t3
LEFT JOIN "reference" AS j4 ON j4."id" = t3."reference_id"
WHERE t3."claim_id" = p2.id
ORDER BY p2.id, t3."ordinal", t3."id";

-- statement 4: $1 keys of statement 2
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "claim_agreement" AS l6
  JOIN "claim" AS t5 ON t5."id" = l6."other_id"
  WHERE l6."claim_id" = p.id
)
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p;
