-- round trip 1

-- statement 1: $1 Measure
SELECT t1."_count", t1."_min_quantityLow", t1."_max_quantityLow", t1."_sum_quantityLow", t1."_average_quantityLow"
FROM (
  SELECT CAST(COUNT(*) AS INTEGER) AS "_count", MIN(t7."quantity_low") AS "_min_quantityLow", MAX(t7."quantity_low") AS "_max_quantityLow", CAST(SUM(t7."quantity_low") AS double precision) AS "_sum_quantityLow", (CAST(SUM(t7."quantity_low") AS double precision) / COUNT(t7."quantity_low")) AS "_average_quantityLow"
  FROM "claim" AS t7
  WHERE ((t7."measure" IS NOT NULL AND t7."measure" = $1) AND t7."withdrawn_on" IS NULL)
) AS t1
WHERE 1 = 1;

-- statement 2
SELECT t4."slug", t4."id"
FROM (
  SELECT t8."slug", t8."id"
  FROM "engagement" AS t8
  WHERE 1 = 1
  ORDER BY t8."id"
  LIMIT 10
) AS t4
WHERE 1 = 1
ORDER BY t4."id";

-- round trip 2

-- statement 3: $1 keys of statement 2
SELECT t5."_parent", t5."_count", t5."_min_knownSince"
FROM (
  SELECT p2.id AS "_parent", CAST(COUNT(*) AS INTEGER) AS "_count", MIN(t9."known_since") AS "_min_knownSince"
  FROM (
    SELECT unnest((SELECT $1)) AS id
  ) AS p2
  CROSS JOIN "claim" AS t9
  WHERE (t9."engagement_id" = p2.id AND t9."withdrawn_on" IS NULL)
  GROUP BY p2.id
) AS t5
WHERE 1 = 1
ORDER BY t5."_parent";
