-- round trip 1

-- statement 1: $1 Slug
SELECT t1."name", t1."start_date", t1."end_date", t1."place_id", j2."name", j2."latitude", j2."longitude", t1."id"
FROM "engagement" AS t1
LEFT JOIN "place" AS j2 ON j2."id" = t1."place_id"
WHERE t1."slug" = $1;

-- statement 2: $1 Slug
SELECT p1.id, t5."name", t5."id"
FROM (
  SELECT t3."id" AS id
  FROM "engagement" AS t3
  WHERE (t3."slug" = $1 AND t3."id" IS NOT NULL)
) AS p1
CROSS JOIN "side" AS t5
WHERE t5."engagement_id" = p1.id
ORDER BY p1.id, t5."ordinal", t5."id";

-- statement 3: $1 Slug
SELECT p2.id, t8."role", j9."name", j9."type"
FROM (
  SELECT t6."id" AS id
  FROM (
    SELECT t3."id" AS id
    FROM "engagement" AS t3
    WHERE (t3."slug" = $1 AND t3."id" IS NOT NULL)
  ) AS p7
  CROSS JOIN "side" AS t6
  WHERE (t6."engagement_id" = p7.id AND t6."id" IS NOT NULL)
) AS p2
CROSS JOIN "participation" AS t8
LEFT JOIN "actor" AS j9 ON j9."id" = t8."actor_id"
WHERE t8."side_id" = p2.id
ORDER BY p2.id, t8."ordinal", t8."id";

-- statement 4: $1 Kind, $2 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "claim" AS t12
  WHERE (t12."engagement_id" = p.id AND t12."kind" = $1)
)
FROM (
  SELECT t10."id" AS id
  FROM "engagement" AS t10
  WHERE (t10."slug" = $2 AND t10."id" IS NOT NULL)
) AS p;

-- statement 5: $1 Slug, $2 Kind
SELECT p4.id, t13."side_id", j14."name", t13."claimant_id", j15."name", j15."type", t13."measure", t13."quantity_is_approximate", t13."quantity_low", t13."quantity_high", t13."quantity_verbatim", t13."is_partial", t13."id"
FROM (
  SELECT t10."id" AS id
  FROM "engagement" AS t10
  WHERE (t10."slug" = $1 AND t10."id" IS NOT NULL)
) AS p4
CROSS JOIN LATERAL (
  SELECT t21."side_id", t21."claimant_id", t21."measure", t21."quantity_is_approximate", t21."quantity_low", t21."quantity_high", t21."quantity_verbatim", t21."is_partial", t21."id"
  FROM "claim" AS t21
  WHERE (t21."engagement_id" = p4.id AND t21."kind" = $2)
  ORDER BY t21."id"
  LIMIT 50
) AS t13
LEFT JOIN "side" AS j14 ON j14."id" = t13."side_id"
LEFT JOIN "actor" AS j15 ON j15."id" = t13."claimant_id"
WHERE 1 = 1
ORDER BY p4.id, t13."id";

-- statement 6: $1 Slug, $2 Kind
SELECT p5.id, t19."marker", j20."title", j20."publisher"
FROM (
  SELECT t16."id" AS id
  FROM (
    SELECT t10."id" AS id
    FROM "engagement" AS t10
    WHERE (t10."slug" = $1 AND t10."id" IS NOT NULL)
  ) AS p17
  CROSS JOIN LATERAL (
    SELECT t18."id"
    FROM "claim" AS t18
    WHERE (t18."engagement_id" = p17.id AND t18."kind" = $2)
    ORDER BY t18."id"
    LIMIT 50
  ) AS t16
  WHERE t16."id" IS NOT NULL
) AS p5
CROSS JOIN "citation" AS t19
LEFT JOIN "reference" AS j20 ON j20."id" = t19."reference_id"
WHERE t19."claim_id" = p5.id
ORDER BY p5.id, t19."ordinal", t19."id";
