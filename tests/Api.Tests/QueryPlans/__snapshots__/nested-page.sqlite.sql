-- round trip 1

-- statement 1
SELECT t1."name", t1."id"
FROM (
  SELECT t7."name", t7."id"
  FROM "engagement" AS t7
  WHERE 1 = 1
  ORDER BY t7."id"
  LIMIT 5
) AS t1
WHERE 1 = 1
ORDER BY t1."id";

-- round trip 2

-- statement 2: $1 keys of statement 1
SELECT p1.id, t2."statement", t2."id"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p1
CROSS JOIN "claim" AS t2
WHERE t2.rowid IN (
  SELECT t8.rowid
  FROM "claim" AS t8
  WHERE (t8."engagement_id" = p1.id AND +t8."withdrawn_on" IS NULL)
  ORDER BY t8."slug" DESC, t8."id"
  LIMIT 4
)
ORDER BY p1.id, t2."slug" DESC, t2."id";

-- statement 3: $1 keys of statement 1
SELECT p2.id, t6."marker"
FROM (
  SELECT t3."id" AS id
  FROM (
    SELECT value AS id
    FROM json_each($1)
  ) AS p4
  CROSS JOIN "claim" AS t3
  WHERE (t3.rowid IN (
    SELECT t5.rowid
    FROM "claim" AS t5
    WHERE (t5."engagement_id" = p4.id AND +t5."withdrawn_on" IS NULL)
    ORDER BY t5."slug" DESC, t5."id"
    LIMIT 3
  ) AND t3."id" IS NOT NULL)
) AS p2
CROSS JOIN "citation" AS t6
WHERE t6."claim_id" = p2.id
ORDER BY p2.id, t6."ordinal", t6."id";
