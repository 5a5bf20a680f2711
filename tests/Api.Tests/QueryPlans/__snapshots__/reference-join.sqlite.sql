-- round trip 1

-- statement 1
SELECT t1."claimant_id", j2."name", j2."type", t1."place_id", j3."name", t1."engagement_id"
FROM (
  SELECT t6."claimant_id", t6."place_id", t6."engagement_id", t6."id"
  FROM "claim" AS t6
  WHERE +t6."withdrawn_on" IS NULL
  ORDER BY t6."id"
  LIMIT 5
) AS t1
LEFT JOIN "actor" AS j2 ON j2."id" = t1."claimant_id"
LEFT JOIN "place" AS j3 ON j3."id" = t1."place_id"
LEFT JOIN "engagement" AS j4 ON j4."id" = t1."engagement_id"
WHERE 1 = 1
ORDER BY t1."id";

-- round trip 2

-- statement 2: $1 keys of statement 1
SELECT p1.id, t5."name"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p1
CROSS JOIN "engagement_part" AS l7
JOIN "engagement" AS t5 ON t5."id" = l7."whole_id"
WHERE l7."part_id" = p1.id
ORDER BY p1.id, t5."id";
