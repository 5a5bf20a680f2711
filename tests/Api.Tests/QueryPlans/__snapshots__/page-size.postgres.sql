-- round trip 1

-- statement 1: $1 page size
SELECT t1."id"
FROM (
  SELECT n4."id"
  FROM (
    SELECT t3."id", t3."id" AS "_order0"
    FROM "engagement" AS t3
    WHERE 1 = 1
    ORDER BY t3."id"
    LIMIT 51
  ) AS n4
  ORDER BY n4."_order0"
  LIMIT $1
) AS t1
WHERE 1 = 1
ORDER BY t1."id";

-- round trip 2

-- statement 2: $1 keys of statement 1, $2 page size
SELECT p1.id, t2."slug"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p1
CROSS JOIN LATERAL (
  SELECT n6."slug", n6."occurred_on", n6."id"
  FROM (
    SELECT t5."slug", t5."occurred_on", t5."id", t5."occurred_on" AS "_order0", t5."id" AS "_order1"
    FROM "claim" AS t5
    WHERE (t5."engagement_id" = p1.id AND t5."withdrawn_on" IS NULL)
    ORDER BY t5."occurred_on" NULLS FIRST, t5."id" DESC
    LIMIT 51
  ) AS n6
  ORDER BY n6."_order0" NULLS FIRST, n6."_order1" DESC
  LIMIT $2
) AS t2
WHERE 1 = 1
ORDER BY p1.id, t2."occurred_on" NULLS FIRST, t2."id" DESC;
