-- round trip 1

-- statement 1: $1 Scheme, $2 Value
SELECT t1."slug", t1."name", t1."id"
FROM (
  SELECT t4."slug", t4."name", t4."id"
  FROM "engagement" AS t4
  WHERE EXISTS (
    SELECT 1
    FROM "identifier" AS t5
    WHERE (t5."engagement_id" = t4."id" AND (t5."scheme" = $1 AND t5."value" = $2))
  )
  ORDER BY t4."id"
  LIMIT 10
) AS t1
WHERE 1 = 1
ORDER BY t1."id";

-- round trip 2

-- statement 2: $1 keys of statement 1
SELECT p1.id, t2."scheme", t2."value", t2."url"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p1
CROSS JOIN "identifier" AS t2
WHERE t2."engagement_id" = p1.id
ORDER BY p1.id, t2."ordinal", t2."id";

-- statement 3: $1 keys of statement 1, $2 Slug
SELECT p2.id, t3."locators", t3."statement", t3."note"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p2
CROSS JOIN LATERAL (
  SELECT t6."locators", t6."statement", t6."note", t6."id"
  FROM "claim" AS t6
  LEFT JOIN "document" AS j7 ON j7."id" = t6."document_id"
  WHERE (t6."engagement_id" = p2.id AND j7."slug" = ANY ($2) AND t6."withdrawn_on" IS NULL)
  ORDER BY t6."id"
  LIMIT 50
) AS t3
WHERE 1 = 1
ORDER BY p2.id, t3."id";
