-- round trip 1

-- statement 1: $1 Slug
SELECT t1."number", t1."title", t1."author", t1."id"
FROM (
  SELECT t15."number", t15."title", t15."author", t15."id"
  FROM "reference" AS t15
  WHERE t15."slug" = $1
  ORDER BY t15."id"
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
  SELECT value AS id
  FROM json_each($2)
) AS p;

-- statement 3: $1 keys of statement 1, $2 SourceCount
SELECT p2.id, t4."statement"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p2
CROSS JOIN "citation" AS l16
JOIN "claim" AS t4 ON t4."id" = l16."claim_id"
WHERE l16.rowid IN (
  SELECT l18.rowid
  FROM "citation" AS l18
  JOIN "claim" AS t17 ON t17."id" = l18."claim_id"
  WHERE (l18."reference_id" = p2.id AND t17."source_count" = $2)
  ORDER BY t17."id"
  LIMIT 10
)
ORDER BY p2.id, t4."id";

-- statement 4: $1 SourceCount, $2 keys of statement 1
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "citation" AS l6
  JOIN "claim" AS t5 ON t5."id" = l6."claim_id"
  WHERE (l6."reference_id" = p.id AND t5."source_count" > $1)
)
FROM (
  SELECT value AS id
  FROM json_each($2)
) AS p;

-- statement 5: $1 keys of statement 1, $2 SourceCount
SELECT p4.id, t7."statement", t7."id"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p4
CROSS JOIN "citation" AS l19
JOIN "claim" AS t7 ON t7."id" = l19."claim_id"
WHERE l19.rowid IN (
  SELECT l21.rowid
  FROM "citation" AS l21
  JOIN "claim" AS t20 ON t20."id" = l21."claim_id"
  WHERE (l21."reference_id" = p4.id AND t20."source_count" > $2)
  ORDER BY t20."id"
  LIMIT 10
)
ORDER BY p4.id, t7."id";

-- statement 6: $1 keys of statement 1, $2 SourceCount
SELECT p5.id, j14."number"
FROM (
  SELECT DISTINCT t8."id" AS id
  FROM (
    SELECT value AS id
    FROM json_each($1)
  ) AS p9
  CROSS JOIN "citation" AS l10
  JOIN "claim" AS t8 ON t8."id" = l10."claim_id"
  WHERE (l10.rowid IN (
    SELECT l12.rowid
    FROM "citation" AS l12
    JOIN "claim" AS t11 ON t11."id" = l12."claim_id"
    WHERE (l12."reference_id" = p9.id AND t11."source_count" > $2)
    ORDER BY t11."id"
    LIMIT 10
  ) AND t8."id" IS NOT NULL)
) AS p5
CROSS JOIN "citation" AS t13
LEFT JOIN "reference" AS j14 ON j14."id" = t13."reference_id"
WHERE t13."claim_id" = p5.id
ORDER BY p5.id, t13."ordinal", t13."id";
