-- round trip 1

-- statement 1: $1 Slug
SELECT t1."number", t1."title", t1."author", t1."id"
FROM (
  SELECT t14."number", t14."title", t14."author", t14."id"
  FROM "reference" AS t14
  WHERE t14."slug" = $1
  ORDER BY t14."id"
  LIMIT 10
) AS t1
WHERE 1 = 1
ORDER BY t1."id";

-- round trip 2

-- statement 2: $1 SourceCount, $2 keys of statement 1
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "citation" AS l3
  JOIN "claim" AS t2 ON t2."id" = l3."claim_id"
  WHERE (l3."reference_id" = p.id AND t2."source_count" = $1)
)
FROM (
  SELECT unnest((SELECT $2)) AS id
) AS p;

-- statement 3: $1 keys of statement 1, $2 SourceCount
SELECT p2.id, t4."statement"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p2
CROSS JOIN LATERAL (
  SELECT t15."statement", t15."id"
  FROM "citation" AS l16
  JOIN "claim" AS t15 ON t15."id" = l16."claim_id"
  WHERE (l16."reference_id" = p2.id AND t15."source_count" = $2)
  ORDER BY t15."id"
  LIMIT 10
) AS t4
WHERE 1 = 1
ORDER BY p2.id, t4."id";

-- statement 4: $1 SourceCount, $2 keys of statement 1
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "citation" AS l6
  JOIN "claim" AS t5 ON t5."id" = l6."claim_id"
  WHERE (l6."reference_id" = p.id AND t5."source_count" > $1)
)
FROM (
  SELECT unnest((SELECT $2)) AS id
) AS p;

-- statement 5: $1 keys of statement 1, $2 SourceCount
SELECT p4.id, t7."statement", t7."id"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p4
CROSS JOIN LATERAL (
  SELECT t17."statement", t17."id"
  FROM "citation" AS l18
  JOIN "claim" AS t17 ON t17."id" = l18."claim_id"
  WHERE (l18."reference_id" = p4.id AND t17."source_count" > $2)
  ORDER BY t17."id"
  LIMIT 10
) AS t7
WHERE 1 = 1
ORDER BY p4.id, t7."id";

-- statement 6: $1 keys of statement 1, $2 SourceCount
SELECT p5.id, j13."number"
FROM (
  SELECT DISTINCT t8."id" AS id
  FROM (
    SELECT unnest((SELECT $1)) AS id
  ) AS p9
  CROSS JOIN LATERAL (
    SELECT t10."id"
    FROM "citation" AS l11
    JOIN "claim" AS t10 ON t10."id" = l11."claim_id"
    WHERE (l11."reference_id" = p9.id AND t10."source_count" > $2)
    ORDER BY t10."id"
    LIMIT 10
  ) AS t8
  WHERE t8."id" IS NOT NULL
) AS p5
CROSS JOIN "citation" AS t12
LEFT JOIN "reference" AS j13 ON j13."id" = t12."reference_id"
WHERE t12."claim_id" = p5.id
ORDER BY p5.id, t12."ordinal", t12."id";
