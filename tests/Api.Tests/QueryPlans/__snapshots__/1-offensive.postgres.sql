-- round trip 1

-- statement 1: $1 Slug
SELECT t1."name", t1."start_earliest", t1."start_text", t1."end_earliest", t1."end_text", t1."place_id", j2."name", j2."latitude", j2."longitude", t1."id"
FROM "engagement" AS t1
LEFT JOIN "place" AS j2 ON j2."id" = t1."place_id"
WHERE t1."slug" = $1;

-- statement 2: $1 Slug
SELECT p1.id, t5."slug", t5."title", t5."licence"
FROM (
  SELECT t3."id" AS id
  FROM "engagement" AS t3
  WHERE (t3."slug" = $1 AND t3."id" IS NOT NULL)
) AS p1
CROSS JOIN "engagement_document" AS l25
JOIN "document" AS t5 ON t5."id" = l25."document_id"
WHERE l25."engagement_id" = p1.id
ORDER BY p1.id, t5."id";

-- statement 3: $1 Slug
SELECT p2.id, t8."name", t8."id"
FROM (
  SELECT t6."id" AS id
  FROM "engagement" AS t6
  WHERE (t6."slug" = $1 AND t6."id" IS NOT NULL)
) AS p2
CROSS JOIN "side" AS t8
WHERE t8."engagement_id" = p2.id
ORDER BY p2.id, t8."ordinal", t8."id";

-- statement 4: $1 Slug
SELECT p3.id, t11."role", j12."name", j12."type"
FROM (
  SELECT t9."id" AS id
  FROM (
    SELECT t6."id" AS id
    FROM "engagement" AS t6
    WHERE (t6."slug" = $1 AND t6."id" IS NOT NULL)
  ) AS p10
  CROSS JOIN "side" AS t9
  WHERE (t9."engagement_id" = p10.id AND t9."id" IS NOT NULL)
) AS p3
CROSS JOIN "participation" AS t11
LEFT JOIN "actor" AS j12 ON j12."id" = t11."actor_id"
WHERE t11."side_id" = p3.id
ORDER BY p3.id, t11."ordinal", t11."id";

-- statement 5: $1 Kind, $2 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "claim" AS t15
  WHERE (t15."engagement_id" = p.id AND t15."kind" = $1 AND t15."withdrawn_on" IS NULL)
)
FROM (
  SELECT t13."id" AS id
  FROM "engagement" AS t13
  WHERE (t13."slug" = $2 AND t13."id" IS NOT NULL)
) AS p;

-- statement 6: $1 Slug, $2 Kind
SELECT p5.id, t16."side_id", j17."name", t16."population", j18."slug", t16."voice", t16."claimant_id", j19."name", j19."type", t16."measure", t16."quantity_is_approximate", t16."quantity_low", t16."quantity_high", t16."quantity_verbatim", t16."is_partial", t16."id"
FROM (
  SELECT t13."id" AS id
  FROM "engagement" AS t13
  WHERE (t13."slug" = $1 AND t13."id" IS NOT NULL)
) AS p5
CROSS JOIN LATERAL (
  SELECT t26."side_id", t26."population", t26."document_id", t26."voice", t26."claimant_id", t26."measure", t26."quantity_is_approximate", t26."quantity_low", t26."quantity_high", t26."quantity_verbatim", t26."is_partial", t26."id"
  FROM "claim" AS t26
  WHERE (t26."engagement_id" = p5.id AND t26."kind" = $2 AND t26."withdrawn_on" IS NULL)
  ORDER BY t26."id"
  LIMIT 50
) AS t16
LEFT JOIN "side" AS j17 ON j17."id" = t16."side_id"
LEFT JOIN "document" AS j18 ON j18."id" = t16."document_id"
LEFT JOIN "actor" AS j19 ON j19."id" = t16."claimant_id"
WHERE 1 = 1
ORDER BY p5.id, t16."id";

-- statement 7: $1 Slug, $2 Kind
SELECT p6.id, t23."marker", j24."title", j24."publisher"
FROM (
  SELECT t20."id" AS id
  FROM (
    SELECT t13."id" AS id
    FROM "engagement" AS t13
    WHERE (t13."slug" = $1 AND t13."id" IS NOT NULL)
  ) AS p21
  CROSS JOIN LATERAL (
    SELECT t22."id"
    FROM "claim" AS t22
    WHERE (t22."engagement_id" = p21.id AND t22."kind" = $2 AND t22."withdrawn_on" IS NULL)
    ORDER BY t22."id"
    LIMIT 50
  ) AS t20
  WHERE t20."id" IS NOT NULL
) AS p6
CROSS JOIN "citation" AS t23
LEFT JOIN "reference" AS j24 ON j24."id" = t23."reference_id"
WHERE t23."claim_id" = p6.id
ORDER BY p6.id, t23."ordinal", t23."id";
