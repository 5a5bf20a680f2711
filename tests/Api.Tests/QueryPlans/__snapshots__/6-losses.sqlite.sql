-- round trip 1

-- statement 1: $1 Slug
SELECT t1."id"
FROM "engagement" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug, $2 Slug
SELECT p1.id, t4."id", t4."claimant_id", t4."engagement_id", t4."is_partial", t4."kind", t4."known_since", t4."locators", t4."measure", t4."occurred_on", t4."place_id", t4."quote", t4."side_id", t4."slug", t4."source_count", t4."statement", t4."subject_id", t4."quantity_high", t4."quantity_low", t4."quantity_verbatim", j5."name", j6."name", j6."type"
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "claim" AS t4
LEFT JOIN "side" AS j5 ON j5."id" = t4."side_id"
LEFT JOIN "actor" AS j6 ON j6."id" = t4."claimant_id"
WHERE (t4."engagement_id" = p1.id AND (t4."side_id" IS NOT NULL AND t4."measure" IS NOT NULL) AND (j6."slug" IS NOT NULL AND j6."slug" IN (
  SELECT value
  FROM json_each($2)
)))
ORDER BY p1.id, t4."id";

-- statement 3: $1 Slug, $2 Slug
SELECT p4.id, t9."id", t9."claimant_id", t9."engagement_id", t9."is_partial", t9."kind", t9."known_since", t9."locators", t9."measure", t9."occurred_on", t9."place_id", t9."quote", t9."side_id", t9."slug", t9."source_count", t9."statement", t9."subject_id", t9."quantity_high", t9."quantity_low", t9."quantity_verbatim", j10."name", j11."name", j11."type"
FROM (
  SELECT t7."id" AS id
  FROM "engagement" AS t7
  WHERE (t7."slug" = $1 AND t7."id" IS NOT NULL)
) AS p4
CROSS JOIN "claim" AS t9
LEFT JOIN "side" AS j10 ON j10."id" = t9."side_id"
LEFT JOIN "actor" AS j11 ON j11."id" = t9."claimant_id"
WHERE (t9."engagement_id" = p4.id AND (t9."side_id" IS NOT NULL AND t9."measure" IS NOT NULL) AND (j11."slug" IS NOT NULL AND j11."slug" IN (
  SELECT value
  FROM json_each($2)
)))
ORDER BY p4.id, t9."id";

-- statement 4: $1 Slug
SELECT p7.id, j15."name", t14."measure", t14."id", t14."agreement", t14."consensus_is_open_ended", t14."consensus_low", t14."consensus_high"
FROM (
  SELECT t12."id" AS id
  FROM "engagement" AS t12
  WHERE (t12."slug" = $1 AND t12."id" IS NOT NULL)
) AS p7
CROSS JOIN "tally" AS t14
LEFT JOIN "side" AS j15 ON j15."id" = t14."side_id"
WHERE t14."engagement_id" = p7.id
ORDER BY p7.id, t14."id";

-- statement 5: $1 Slug
SELECT p8.id, t18."claimant_id", j19."name", j19."type", t18."quantity_verbatim", t18."is_partial"
FROM (
  SELECT t16."id" AS id
  FROM (
    SELECT t12."id" AS id
    FROM "engagement" AS t12
    WHERE (t12."slug" = $1 AND t12."id" IS NOT NULL)
  ) AS p17
  CROSS JOIN "tally" AS t16
  WHERE (t16."engagement_id" = p17.id AND t16."id" IS NOT NULL)
) AS p8
CROSS JOIN "tally_claim" AS l24
JOIN "claim" AS t18 ON t18."id" = l24."claim_id"
LEFT JOIN "actor" AS j19 ON j19."id" = t18."claimant_id"
WHERE l24."tally_id" = p8.id
ORDER BY p8.id, t18."id";

-- statement 6: $1 Slug
SELECT p9.id, j23."name", j23."type", t22."figure_low", t22."figure_high"
FROM (
  SELECT t20."id" AS id
  FROM (
    SELECT t12."id" AS id
    FROM "engagement" AS t12
    WHERE (t12."slug" = $1 AND t12."id" IS NOT NULL)
  ) AS p21
  CROSS JOIN "tally" AS t20
  WHERE (t20."engagement_id" = p21.id AND t20."id" IS NOT NULL)
) AS p9
CROSS JOIN "derived_figure" AS t22
LEFT JOIN "actor" AS j23 ON j23."id" = t22."claimant_id"
WHERE t22."tally_id" = p9.id
ORDER BY p9.id, t22."id";
