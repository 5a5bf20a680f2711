-- round trip 1

-- statement 1: $1 Slug
SELECT t1."id"
FROM "engagement" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug, $2 Kind
SELECT p1.id, t4."occurred_earliest", t4."occurred_text", t4."place_id", j5."name", t4."subject_id", j6."name", j6."type", t4."statement", j7."slug", t4."voice", t4."claimant_id", j8."name", j8."type", t4."id"
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "claim" AS t4
LEFT JOIN "place" AS j5 ON j5."id" = t4."place_id"
LEFT JOIN "actor" AS j6 ON j6."id" = t4."subject_id"
LEFT JOIN "document" AS j7 ON j7."id" = t4."document_id"
LEFT JOIN "actor" AS j8 ON j8."id" = t4."claimant_id"
WHERE t4.rowid IN (
  SELECT t13.rowid
  FROM "claim" AS t13
  WHERE (t13."engagement_id" = p1.id AND t13."kind" = $2 AND +t13."withdrawn_on" IS NULL)
  ORDER BY t13."occurred_earliest" NULLS LAST, t13."id"
  LIMIT 50
)
ORDER BY p1.id, t4."occurred_earliest" NULLS LAST, t4."id";

-- statement 3: $1 Slug, $2 Kind
SELECT p2.id, t12."marker"
FROM (
  SELECT t9."id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "engagement" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p10
  CROSS JOIN "claim" AS t9
  WHERE (t9.rowid IN (
    SELECT t11.rowid
    FROM "claim" AS t11
    WHERE (t11."engagement_id" = p10.id AND t11."kind" = $2 AND +t11."withdrawn_on" IS NULL)
    ORDER BY t11."occurred_earliest" NULLS LAST, t11."id"
    LIMIT 50
  ) AND t9."id" IS NOT NULL)
) AS p2
CROSS JOIN "citation" AS t12
WHERE t12."claim_id" = p2.id
ORDER BY p2.id, t12."ordinal", t12."id";
