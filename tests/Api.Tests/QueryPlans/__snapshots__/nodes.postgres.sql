-- round trip 1

-- statement 1: $1 Slug
SELECT p0.id, t1."slug", t1."name", t1."id"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p0
CROSS JOIN "engagement" AS t1
WHERE t1."slug" = p0.id
ORDER BY p0.id;

-- statement 2: $1 Slug
SELECT p1.id, t4."name"
FROM (
  SELECT t2."id" AS id
  FROM (
    SELECT unnest((SELECT $1)) AS id
  ) AS p3
  CROSS JOIN "engagement" AS t2
  WHERE (t2."slug" = p3.id AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "side" AS t4
WHERE t4."engagement_id" = p1.id
ORDER BY p1.id, t4."ordinal", t4."id";

-- statement 3: $1 Slug
SELECT p2.id, t5."slug", t5."title"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p2
CROSS JOIN "reference" AS t5
WHERE t5."slug" = p2.id
ORDER BY p2.id;
