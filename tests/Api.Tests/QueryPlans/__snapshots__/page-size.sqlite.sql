-- round trip 1

-- statement 1: $1 page size
SELECT t1."id"
FROM (
  SELECT t3."id"
  FROM "engagement" AS t3
  WHERE 1 = 1
  ORDER BY t3."id"
  LIMIT $1
) AS t1
WHERE 1 = 1
ORDER BY t1."id";

-- round trip 2

-- statement 2: $1 keys of statement 1, $2 page size
SELECT p1.id, t2."slug"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p1
CROSS JOIN "claim" AS t2
WHERE t2.rowid IN (
  SELECT t5.rowid
  FROM "claim" AS t5
  WHERE (t5."engagement_id" = p1.id AND +t5."withdrawn_on" IS NULL)
  ORDER BY t5."occurred_on", t5."id" DESC
  LIMIT $2
)
ORDER BY p1.id, t2."occurred_on", t2."id" DESC;
