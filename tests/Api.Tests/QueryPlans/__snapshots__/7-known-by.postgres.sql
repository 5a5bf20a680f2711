-- round trip 1

-- statement 1: $1 Slug
SELECT t1."id"
FROM "engagement" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug, $2 KnownSince, $3 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "claim" AS t4
  LEFT JOIN "document" AS j5 ON j5."id" = t4."document_id"
  WHERE (t4."engagement_id" = p.id AND j5."slug" = ANY ($1) AND (t4."known_since" IS NOT NULL AND t4."known_since" <= $2) AND t4."withdrawn_on" IS NULL)
)
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $3 AND t2."id" IS NOT NULL)
) AS p;

-- statement 3: $1 Slug, $2 KnownSinceBasis, $3 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "claim" AS t6
  LEFT JOIN "document" AS j7 ON j7."id" = t6."document_id"
  WHERE (t6."engagement_id" = p.id AND j7."slug" = ANY ($1) AND (t6."known_since" IS NULL OR (t6."known_since_basis" IS NOT NULL AND t6."known_since_basis" = $2)) AND t6."withdrawn_on" IS NULL)
)
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $3 AND t2."id" IS NOT NULL)
) AS p;

-- statement 4: $1 Slug, $2 Slug, $3 KnownSince
SELECT p3.id, t8."known_since", t8."known_since_basis", t8."statement", t8."id"
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p3
CROSS JOIN LATERAL (
  SELECT t43."known_since", t43."known_since_basis", t43."statement", t43."id"
  FROM "claim" AS t43
  LEFT JOIN "document" AS j44 ON j44."id" = t43."document_id"
  WHERE (t43."engagement_id" = p3.id AND j44."slug" = ANY ($2) AND (t43."known_since" IS NOT NULL AND t43."known_since" <= $3) AND t43."withdrawn_on" IS NULL)
  ORDER BY t43."known_since", t43."id"
  LIMIT 50
) AS t8
WHERE 1 = 1
ORDER BY p3.id, t8."known_since", t8."id";

-- statement 5: $1 Slug, $2 Slug, $3 KnownSince
SELECT p4.id, j14."title", j14."published_earliest", j14."published_text", j14."retrieved_on"
FROM (
  SELECT t9."id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "engagement" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p10
  CROSS JOIN LATERAL (
    SELECT t11."id"
    FROM "claim" AS t11
    LEFT JOIN "document" AS j12 ON j12."id" = t11."document_id"
    WHERE (t11."engagement_id" = p10.id AND j12."slug" = ANY ($2) AND (t11."known_since" IS NOT NULL AND t11."known_since" <= $3) AND t11."withdrawn_on" IS NULL)
    ORDER BY t11."known_since", t11."id"
    LIMIT 50
  ) AS t9
  WHERE t9."id" IS NOT NULL
) AS p4
CROSS JOIN "citation" AS t13
LEFT JOIN "reference" AS j14 ON j14."id" = t13."reference_id"
WHERE t13."claim_id" = p4.id
ORDER BY p4.id, t13."ordinal", t13."id";

-- statement 6: $1 Slug
SELECT p5.id, t17."id", t17."claimant_id", t17."document_id", t17."engagement_id", t17."evidence", t17."is_partial", t17."kind", t17."known_since", t17."known_since_basis", t17."locators", t17."measure", t17."note", t17."occurred_on", t17."place_id", t17."population", t17."quote", t17."retracted_on", t17."side_id", t17."slug", t17."source_count", t17."speaker_id", t17."speaker_role", t17."statement", t17."subject_id", t17."voice", t17."withdrawn_because", t17."withdrawn_on", t17."occurred_earliest", t17."occurred_latest", t17."occurred_precision", t17."occurred_text", t17."quantity_best", t17."quantity_high", t17."quantity_is_approximate", t17."quantity_low", t17."quantity_verbatim", j42."name"
FROM (
  SELECT t15."id" AS id
  FROM "engagement" AS t15
  WHERE (t15."slug" = $1 AND t15."id" IS NOT NULL)
) AS p5
CROSS JOIN "claim" AS t17
LEFT JOIN "side" AS j42 ON j42."id" = t17."side_id"
WHERE (t17."engagement_id" = p5.id AND t17."measure" IS NOT NULL)
ORDER BY p5.id, t17."id";

-- statement 7: $1 Slug
SELECT p6.id, t20."id", t20."aliases", t20."end_date", t20."kind", t20."name", t20."place_id", t20."slug", t20."start_date", t20."summary", t20."end_earliest", t20."end_latest", t20."end_precision", t20."end_text", t20."start_earliest", t20."start_latest", t20."start_precision", t20."start_text"
FROM (
  SELECT DISTINCT t18."engagement_id" AS id
  FROM (
    SELECT t15."id" AS id
    FROM "engagement" AS t15
    WHERE (t15."slug" = $1 AND t15."id" IS NOT NULL)
  ) AS p19
  CROSS JOIN "claim" AS t18
  WHERE (t18."engagement_id" = p19.id AND t18."measure" IS NOT NULL AND t18."engagement_id" IS NOT NULL)
) AS p6
CROSS JOIN "engagement" AS t20
WHERE t20."id" = p6.id
ORDER BY p6.id;

-- statement 8: $1 Slug
SELECT p7.id, t23."id", t23."engagement_id", t23."name", t23."ordinal"
FROM (
  SELECT t21."id" AS id
  FROM (
    SELECT DISTINCT t18."engagement_id" AS id
    FROM (
      SELECT t15."id" AS id
      FROM "engagement" AS t15
      WHERE (t15."slug" = $1 AND t15."id" IS NOT NULL)
    ) AS p19
    CROSS JOIN "claim" AS t18
    WHERE (t18."engagement_id" = p19.id AND t18."measure" IS NOT NULL AND t18."engagement_id" IS NOT NULL)
  ) AS p22
  CROSS JOIN "engagement" AS t21
  WHERE (t21."id" = p22.id AND t21."id" IS NOT NULL)
) AS p7
CROSS JOIN "side" AS t23
WHERE t23."engagement_id" = p7.id
ORDER BY p7.id, t23."id";

-- statement 9: $1 Slug
SELECT p8.id, t26."id", t26."attribution", t26."author", t26."kind", t26."language", t26."licence", t26."licence_url", t26."publisher", t26."retrieved_on", t26."slug", t26."title", t26."url", t26."published_earliest", t26."published_latest", t26."published_precision", t26."published_text"
FROM (
  SELECT DISTINCT t24."document_id" AS id
  FROM (
    SELECT t15."id" AS id
    FROM "engagement" AS t15
    WHERE (t15."slug" = $1 AND t15."id" IS NOT NULL)
  ) AS p25
  CROSS JOIN "claim" AS t24
  WHERE (t24."engagement_id" = p25.id AND t24."measure" IS NOT NULL AND t24."document_id" IS NOT NULL)
) AS p8
CROSS JOIN "document" AS t26
WHERE t26."id" = p8.id
ORDER BY p8.id;

-- statement 10: $1 Slug
SELECT p9.id, t29."type", t29."id", t29."aliases", t29."description", t29."name", t29."slug", t29."affiliation_id", t29."belligerent_id"
FROM (
  SELECT DISTINCT t27."claimant_id" AS id
  FROM (
    SELECT t15."id" AS id
    FROM "engagement" AS t15
    WHERE (t15."slug" = $1 AND t15."id" IS NOT NULL)
  ) AS p28
  CROSS JOIN "claim" AS t27
  WHERE (t27."engagement_id" = p28.id AND t27."measure" IS NOT NULL AND t27."claimant_id" IS NOT NULL)
) AS p9
CROSS JOIN "actor" AS t29
WHERE t29."id" = p9.id
ORDER BY p9.id;

-- statement 11: $1 Slug
SELECT p10.id, t32."type", t32."id", t32."aliases", t32."description", t32."name", t32."slug", t32."affiliation_id", t32."belligerent_id"
FROM (
  SELECT t30."id" AS id
  FROM (
    SELECT DISTINCT t27."claimant_id" AS id
    FROM (
      SELECT t15."id" AS id
      FROM "engagement" AS t15
      WHERE (t15."slug" = $1 AND t15."id" IS NOT NULL)
    ) AS p28
    CROSS JOIN "claim" AS t27
    WHERE (t27."engagement_id" = p28.id AND t27."measure" IS NOT NULL AND t27."claimant_id" IS NOT NULL)
  ) AS p31
  CROSS JOIN "actor" AS t30
  WHERE (t30."id" = p31.id AND t30."id" IS NOT NULL)
) AS p10
CROSS JOIN "actor_subordinate" AS l45
JOIN "actor" AS t32 ON t32."id" = l45."superior_id"
WHERE l45."subordinate_id" = p10.id
ORDER BY p10.id, t32."id";

-- statement 12: $1 Slug
SELECT p11.id, t35."id", t35."claim_id", t35."kind", t35."other_id"
FROM (
  SELECT t33."id" AS id
  FROM (
    SELECT t15."id" AS id
    FROM "engagement" AS t15
    WHERE (t15."slug" = $1 AND t15."id" IS NOT NULL)
  ) AS p34
  CROSS JOIN "claim" AS t33
  WHERE (t33."engagement_id" = p34.id AND t33."measure" IS NOT NULL AND t33."id" IS NOT NULL)
) AS p11
CROSS JOIN "claim_relation" AS t35
WHERE t35."claim_id" = p11.id
ORDER BY p11.id, t35."id";

-- statement 13: $1 Slug
SELECT p12.id, t38."id", t38."claim_id", t38."marker", t38."ordinal", t38."reference_id"
FROM (
  SELECT t36."id" AS id
  FROM (
    SELECT t15."id" AS id
    FROM "engagement" AS t15
    WHERE (t15."slug" = $1 AND t15."id" IS NOT NULL)
  ) AS p37
  CROSS JOIN "claim" AS t36
  WHERE (t36."engagement_id" = p37.id AND t36."measure" IS NOT NULL AND t36."id" IS NOT NULL)
) AS p12
CROSS JOIN "citation" AS t38
WHERE t38."claim_id" = p12.id
ORDER BY p12.id, t38."id";

-- statement 14: $1 Slug
SELECT p13.id, t41."id", t41."archive_url", t41."archived_on", t41."author", t41."language", t41."published_on", t41."publisher", t41."retracted_on", t41."retrieved_on", t41."slug", t41."title", t41."url", t41."published_earliest", t41."published_latest", t41."published_precision", t41."published_text"
FROM (
  SELECT DISTINCT t39."reference_id" AS id
  FROM (
    SELECT t36."id" AS id
    FROM (
      SELECT t15."id" AS id
      FROM "engagement" AS t15
      WHERE (t15."slug" = $1 AND t15."id" IS NOT NULL)
    ) AS p37
    CROSS JOIN "claim" AS t36
    WHERE (t36."engagement_id" = p37.id AND t36."measure" IS NOT NULL AND t36."id" IS NOT NULL)
  ) AS p40
  CROSS JOIN "citation" AS t39
  WHERE (t39."claim_id" = p40.id AND t39."reference_id" IS NOT NULL)
) AS p13
CROSS JOIN "reference" AS t41
WHERE t41."id" = p13.id
ORDER BY p13.id;
