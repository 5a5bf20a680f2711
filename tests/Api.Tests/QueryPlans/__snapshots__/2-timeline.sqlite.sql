-- round trip 1

-- statement 1: $1 Slug
SELECT t1."id"
FROM "engagement" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug, $2 Kind
SELECT p1.id, t4."occurred_on", t4."place_id", j5."name", t4."subject_id", j6."name", j6."type", t4."statement", t4."id"
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "claim" AS t4
LEFT JOIN "place" AS j5 ON j5."id" = t4."place_id"
LEFT JOIN "actor" AS j6 ON j6."id" = t4."subject_id"
WHERE t4.rowid IN (
  SELECT t11.rowid
  FROM "claim" AS t11
  WHERE (t11."engagement_id" = p1.id AND t11."kind" = $2)
  ORDER BY t11."occurred_earliest", t11."id"
  LIMIT 50
)
ORDER BY p1.id, t4."occurred_earliest", t4."id";

-- statement 3: $1 Slug, $2 Kind
SELECT p2.id, t10."marker"
FROM (
  SELECT t7."id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "engagement" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p8
  CROSS JOIN "claim" AS t7
  WHERE (t7.rowid IN (
    SELECT t9.rowid
    FROM "claim" AS t9
    WHERE (t9."engagement_id" = p8.id AND t9."kind" = $2)
    ORDER BY t9."occurred_earliest", t9."id"
    LIMIT 50
  ) AND t7."id" IS NOT NULL)
) AS p2
CROSS JOIN "citation" AS t10
WHERE t10."claim_id" = p2.id
ORDER BY p2.id, t10."ordinal", t10."id";
