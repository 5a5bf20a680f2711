-- round trip 1

-- statement 1: $1 Slug
SELECT t1."id"
FROM "engagement" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 KnownSince, $2 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "claim" AS t4
  WHERE (t4."engagement_id" = p.id AND (t4."known_since" IS NOT NULL AND t4."known_since" <= $1))
)
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $2 AND t2."id" IS NOT NULL)
) AS p;

-- statement 3: $1 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "claim" AS t5
  WHERE (t5."engagement_id" = p.id AND t5."known_since" IS NULL)
)
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p;

-- statement 4: $1 Slug, $2 KnownSince
SELECT p3.id, t6."known_since", t6."statement", t6."id"
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p3
CROSS JOIN LATERAL (
  SELECT t16."known_since", t16."statement", t16."id"
  FROM "claim" AS t16
  WHERE (t16."engagement_id" = p3.id AND (t16."known_since" IS NOT NULL AND t16."known_since" <= $2))
  ORDER BY t16."known_since", t16."id"
  LIMIT 50
) AS t6
WHERE 1 = 1
ORDER BY p3.id, t6."known_since", t6."id";

-- statement 5: $1 Slug, $2 KnownSince
SELECT p4.id, j11."number", j11."published_on", j11."retrieved_on"
FROM (
  SELECT t7."id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "engagement" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p8
  CROSS JOIN LATERAL (
    SELECT t9."id"
    FROM "claim" AS t9
    WHERE (t9."engagement_id" = p8.id AND (t9."known_since" IS NOT NULL AND t9."known_since" <= $2))
    ORDER BY t9."known_since", t9."id"
    LIMIT 50
  ) AS t7
  WHERE t7."id" IS NOT NULL
) AS p4
CROSS JOIN "citation" AS t10
LEFT JOIN "reference" AS j11 ON j11."id" = t10."reference_id"
WHERE t10."claim_id" = p4.id
ORDER BY p4.id, t10."ordinal", t10."id";

-- statement 6: $1 Slug
SELECT p5.id, t14."id", t14."claimant_id", t14."engagement_id", t14."is_partial", t14."kind", t14."known_since", t14."locators", t14."measure", t14."occurred_on", t14."place_id", t14."quote", t14."side_id", t14."slug", t14."source_count", t14."statement", t14."subject_id", t14."quantity_high", t14."quantity_low", t14."quantity_verbatim", j15."name"
FROM (
  SELECT t12."id" AS id
  FROM "engagement" AS t12
  WHERE (t12."slug" = $1 AND t12."id" IS NOT NULL)
) AS p5
CROSS JOIN "claim" AS t14
LEFT JOIN "side" AS j15 ON j15."id" = t14."side_id"
WHERE (t14."engagement_id" = p5.id AND (t14."side_id" IS NOT NULL AND t14."measure" IS NOT NULL))
ORDER BY p5.id, t14."id";
