-- round trip 1

-- statement 1: $1 Slug
SELECT t1."id"
FROM "engagement" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug
SELECT p1.id, t4."id", t4."claimant_id", t4."document_id", t4."engagement_id", t4."evidence", t4."is_partial", t4."kind", t4."known_since", t4."known_since_basis", t4."locators", t4."measure", t4."note", t4."occurred_on", t4."place_id", t4."population", t4."quote", t4."retracted_on", t4."side_id", t4."slug", t4."source_count", t4."speaker_id", t4."speaker_role", t4."statement", t4."subject_id", t4."voice", t4."withdrawn_because", t4."withdrawn_on", t4."occurred_earliest", t4."occurred_latest", t4."occurred_precision", t4."occurred_text", t4."quantity_best", t4."quantity_high", t4."quantity_is_approximate", t4."quantity_low", t4."quantity_verbatim", j29."name", j30."name", j30."type"
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "claim" AS t4
LEFT JOIN "side" AS j29 ON j29."id" = t4."side_id"
LEFT JOIN "actor" AS j30 ON j30."id" = t4."claimant_id"
WHERE (t4."engagement_id" = p1.id AND t4."measure" IS NOT NULL)
ORDER BY p1.id, t4."id";

-- statement 3: $1 Slug
SELECT p2.id, t7."id", t7."aliases", t7."end_date", t7."kind", t7."name", t7."place_id", t7."slug", t7."start_date", t7."summary", t7."end_earliest", t7."end_latest", t7."end_precision", t7."end_text", t7."start_earliest", t7."start_latest", t7."start_precision", t7."start_text"
FROM (
  SELECT DISTINCT t5."engagement_id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "engagement" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p6
  CROSS JOIN "claim" AS t5
  WHERE (t5."engagement_id" = p6.id AND t5."measure" IS NOT NULL AND t5."engagement_id" IS NOT NULL)
) AS p2
CROSS JOIN "engagement" AS t7
WHERE t7."id" = p2.id
ORDER BY p2.id;

-- statement 4: $1 Slug
SELECT p3.id, t10."id", t10."engagement_id", t10."name", t10."ordinal"
FROM (
  SELECT t8."id" AS id
  FROM (
    SELECT DISTINCT t5."engagement_id" AS id
    FROM (
      SELECT t2."id" AS id
      FROM "engagement" AS t2
      WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
    ) AS p6
    CROSS JOIN "claim" AS t5
    WHERE (t5."engagement_id" = p6.id AND t5."measure" IS NOT NULL AND t5."engagement_id" IS NOT NULL)
  ) AS p9
  CROSS JOIN "engagement" AS t8
  WHERE (t8."id" = p9.id AND t8."id" IS NOT NULL)
) AS p3
CROSS JOIN "side" AS t10
WHERE t10."engagement_id" = p3.id
ORDER BY p3.id, t10."id";

-- statement 5: $1 Slug
SELECT p4.id, t13."id", t13."attribution", t13."author", t13."kind", t13."language", t13."licence", t13."licence_url", t13."publisher", t13."retrieved_on", t13."slug", t13."title", t13."url", t13."published_earliest", t13."published_latest", t13."published_precision", t13."published_text"
FROM (
  SELECT DISTINCT t11."document_id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "engagement" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p12
  CROSS JOIN "claim" AS t11
  WHERE (t11."engagement_id" = p12.id AND t11."measure" IS NOT NULL AND t11."document_id" IS NOT NULL)
) AS p4
CROSS JOIN "document" AS t13
WHERE t13."id" = p4.id
ORDER BY p4.id;

-- statement 6: $1 Slug
SELECT p5.id, t16."type", t16."id", t16."aliases", t16."description", t16."name", t16."slug", t16."affiliation_id", t16."belligerent_id"
FROM (
  SELECT DISTINCT t14."claimant_id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "engagement" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p15
  CROSS JOIN "claim" AS t14
  WHERE (t14."engagement_id" = p15.id AND t14."measure" IS NOT NULL AND t14."claimant_id" IS NOT NULL)
) AS p5
CROSS JOIN "actor" AS t16
WHERE t16."id" = p5.id
ORDER BY p5.id;

-- statement 7: $1 Slug
SELECT p6.id, t19."type", t19."id", t19."aliases", t19."description", t19."name", t19."slug", t19."affiliation_id", t19."belligerent_id"
FROM (
  SELECT t17."id" AS id
  FROM (
    SELECT DISTINCT t14."claimant_id" AS id
    FROM (
      SELECT t2."id" AS id
      FROM "engagement" AS t2
      WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
    ) AS p15
    CROSS JOIN "claim" AS t14
    WHERE (t14."engagement_id" = p15.id AND t14."measure" IS NOT NULL AND t14."claimant_id" IS NOT NULL)
  ) AS p18
  CROSS JOIN "actor" AS t17
  WHERE (t17."id" = p18.id AND t17."id" IS NOT NULL)
) AS p6
CROSS JOIN "actor_subordinate" AS l31
JOIN "actor" AS t19 ON t19."id" = l31."superior_id"
WHERE l31."subordinate_id" = p6.id
ORDER BY p6.id, t19."id";

-- statement 8: $1 Slug
SELECT p7.id, t22."id", t22."claim_id", t22."kind", t22."other_id"
FROM (
  SELECT t20."id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "engagement" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p21
  CROSS JOIN "claim" AS t20
  WHERE (t20."engagement_id" = p21.id AND t20."measure" IS NOT NULL AND t20."id" IS NOT NULL)
) AS p7
CROSS JOIN "claim_relation" AS t22
WHERE t22."claim_id" = p7.id
ORDER BY p7.id, t22."id";

-- statement 9: $1 Slug
SELECT p8.id, t25."id", t25."claim_id", t25."marker", t25."ordinal", t25."reference_id"
FROM (
  SELECT t23."id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "engagement" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p24
  CROSS JOIN "claim" AS t23
  WHERE (t23."engagement_id" = p24.id AND t23."measure" IS NOT NULL AND t23."id" IS NOT NULL)
) AS p8
CROSS JOIN "citation" AS t25
WHERE t25."claim_id" = p8.id
ORDER BY p8.id, t25."id";

-- statement 10: $1 Slug
SELECT p9.id, t28."id", t28."archive_url", t28."archived_on", t28."author", t28."language", t28."published_on", t28."publisher", t28."retracted_on", t28."retrieved_on", t28."slug", t28."title", t28."url", t28."published_earliest", t28."published_latest", t28."published_precision", t28."published_text"
FROM (
  SELECT DISTINCT t26."reference_id" AS id
  FROM (
    SELECT t23."id" AS id
    FROM (
      SELECT t2."id" AS id
      FROM "engagement" AS t2
      WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
    ) AS p24
    CROSS JOIN "claim" AS t23
    WHERE (t23."engagement_id" = p24.id AND t23."measure" IS NOT NULL AND t23."id" IS NOT NULL)
  ) AS p27
  CROSS JOIN "citation" AS t26
  WHERE (t26."claim_id" = p27.id AND t26."reference_id" IS NOT NULL)
) AS p9
CROSS JOIN "reference" AS t28
WHERE t28."id" = p9.id
ORDER BY p9.id;
