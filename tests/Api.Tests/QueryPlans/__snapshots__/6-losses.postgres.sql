-- round trip 1

-- statement 1: $1 Slug
SELECT t1."id"
FROM "engagement" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug
SELECT p1.id, t4."id", t4."claimant_id", t4."document_id", t4."engagement_id", t4."evidence", t4."is_partial", t4."kind", t4."known_since", t4."known_since_basis", t4."locators", t4."measure", t4."note", t4."occurred_on", t4."place_id", t4."population", t4."quote", t4."retracted_on", t4."side_id", t4."slug", t4."source_count", t4."speaker_id", t4."speaker_role", t4."statement", t4."subject_id", t4."voice", t4."withdrawn_because", t4."withdrawn_on", t4."occurred_earliest", t4."occurred_latest", t4."occurred_precision", t4."occurred_text", t4."quantity_best", t4."quantity_high", t4."quantity_is_approximate", t4."quantity_low", t4."quantity_verbatim", j29."name", j30."slug", j31."name", j31."type"
FROM (
  SELECT t2."id" AS id
  FROM "engagement" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "claim" AS t4
LEFT JOIN "side" AS j29 ON j29."id" = t4."side_id"
LEFT JOIN "document" AS j30 ON j30."id" = t4."document_id"
LEFT JOIN "actor" AS j31 ON j31."id" = t4."claimant_id"
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
CROSS JOIN "actor_subordinate" AS l84
JOIN "actor" AS t19 ON t19."id" = l84."superior_id"
WHERE l84."subordinate_id" = p6.id
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

-- statement 11: $1 Slug
SELECT p13.id, t34."id", t34."claimant_id", t34."document_id", t34."engagement_id", t34."evidence", t34."is_partial", t34."kind", t34."known_since", t34."known_since_basis", t34."locators", t34."measure", t34."note", t34."occurred_on", t34."place_id", t34."population", t34."quote", t34."retracted_on", t34."side_id", t34."slug", t34."source_count", t34."speaker_id", t34."speaker_role", t34."statement", t34."subject_id", t34."voice", t34."withdrawn_because", t34."withdrawn_on", t34."occurred_earliest", t34."occurred_latest", t34."occurred_precision", t34."occurred_text", t34."quantity_best", t34."quantity_high", t34."quantity_is_approximate", t34."quantity_low", t34."quantity_verbatim", j59."name", j60."slug", j61."name", j61."type"
FROM (
  SELECT t32."id" AS id
  FROM "engagement" AS t32
  WHERE (t32."slug" = $1 AND t32."id" IS NOT NULL)
) AS p13
CROSS JOIN "claim" AS t34
LEFT JOIN "side" AS j59 ON j59."id" = t34."side_id"
LEFT JOIN "document" AS j60 ON j60."id" = t34."document_id"
LEFT JOIN "actor" AS j61 ON j61."id" = t34."claimant_id"
WHERE (t34."engagement_id" = p13.id AND t34."measure" IS NOT NULL)
ORDER BY p13.id, t34."id";

-- statement 12: $1 Slug
SELECT p14.id, t37."id", t37."aliases", t37."end_date", t37."kind", t37."name", t37."place_id", t37."slug", t37."start_date", t37."summary", t37."end_earliest", t37."end_latest", t37."end_precision", t37."end_text", t37."start_earliest", t37."start_latest", t37."start_precision", t37."start_text"
FROM (
  SELECT DISTINCT t35."engagement_id" AS id
  FROM (
    SELECT t32."id" AS id
    FROM "engagement" AS t32
    WHERE (t32."slug" = $1 AND t32."id" IS NOT NULL)
  ) AS p36
  CROSS JOIN "claim" AS t35
  WHERE (t35."engagement_id" = p36.id AND t35."measure" IS NOT NULL AND t35."engagement_id" IS NOT NULL)
) AS p14
CROSS JOIN "engagement" AS t37
WHERE t37."id" = p14.id
ORDER BY p14.id;

-- statement 13: $1 Slug
SELECT p15.id, t40."id", t40."engagement_id", t40."name", t40."ordinal"
FROM (
  SELECT t38."id" AS id
  FROM (
    SELECT DISTINCT t35."engagement_id" AS id
    FROM (
      SELECT t32."id" AS id
      FROM "engagement" AS t32
      WHERE (t32."slug" = $1 AND t32."id" IS NOT NULL)
    ) AS p36
    CROSS JOIN "claim" AS t35
    WHERE (t35."engagement_id" = p36.id AND t35."measure" IS NOT NULL AND t35."engagement_id" IS NOT NULL)
  ) AS p39
  CROSS JOIN "engagement" AS t38
  WHERE (t38."id" = p39.id AND t38."id" IS NOT NULL)
) AS p15
CROSS JOIN "side" AS t40
WHERE t40."engagement_id" = p15.id
ORDER BY p15.id, t40."id";

-- statement 14: $1 Slug
SELECT p16.id, t43."id", t43."attribution", t43."author", t43."kind", t43."language", t43."licence", t43."licence_url", t43."publisher", t43."retrieved_on", t43."slug", t43."title", t43."url", t43."published_earliest", t43."published_latest", t43."published_precision", t43."published_text"
FROM (
  SELECT DISTINCT t41."document_id" AS id
  FROM (
    SELECT t32."id" AS id
    FROM "engagement" AS t32
    WHERE (t32."slug" = $1 AND t32."id" IS NOT NULL)
  ) AS p42
  CROSS JOIN "claim" AS t41
  WHERE (t41."engagement_id" = p42.id AND t41."measure" IS NOT NULL AND t41."document_id" IS NOT NULL)
) AS p16
CROSS JOIN "document" AS t43
WHERE t43."id" = p16.id
ORDER BY p16.id;

-- statement 15: $1 Slug
SELECT p17.id, t46."type", t46."id", t46."aliases", t46."description", t46."name", t46."slug", t46."affiliation_id", t46."belligerent_id"
FROM (
  SELECT DISTINCT t44."claimant_id" AS id
  FROM (
    SELECT t32."id" AS id
    FROM "engagement" AS t32
    WHERE (t32."slug" = $1 AND t32."id" IS NOT NULL)
  ) AS p45
  CROSS JOIN "claim" AS t44
  WHERE (t44."engagement_id" = p45.id AND t44."measure" IS NOT NULL AND t44."claimant_id" IS NOT NULL)
) AS p17
CROSS JOIN "actor" AS t46
WHERE t46."id" = p17.id
ORDER BY p17.id;

-- statement 16: $1 Slug
SELECT p18.id, t49."type", t49."id", t49."aliases", t49."description", t49."name", t49."slug", t49."affiliation_id", t49."belligerent_id"
FROM (
  SELECT t47."id" AS id
  FROM (
    SELECT DISTINCT t44."claimant_id" AS id
    FROM (
      SELECT t32."id" AS id
      FROM "engagement" AS t32
      WHERE (t32."slug" = $1 AND t32."id" IS NOT NULL)
    ) AS p45
    CROSS JOIN "claim" AS t44
    WHERE (t44."engagement_id" = p45.id AND t44."measure" IS NOT NULL AND t44."claimant_id" IS NOT NULL)
  ) AS p48
  CROSS JOIN "actor" AS t47
  WHERE (t47."id" = p48.id AND t47."id" IS NOT NULL)
) AS p18
CROSS JOIN "actor_subordinate" AS l85
JOIN "actor" AS t49 ON t49."id" = l85."superior_id"
WHERE l85."subordinate_id" = p18.id
ORDER BY p18.id, t49."id";

-- statement 17: $1 Slug
SELECT p19.id, t52."id", t52."claim_id", t52."kind", t52."other_id"
FROM (
  SELECT t50."id" AS id
  FROM (
    SELECT t32."id" AS id
    FROM "engagement" AS t32
    WHERE (t32."slug" = $1 AND t32."id" IS NOT NULL)
  ) AS p51
  CROSS JOIN "claim" AS t50
  WHERE (t50."engagement_id" = p51.id AND t50."measure" IS NOT NULL AND t50."id" IS NOT NULL)
) AS p19
CROSS JOIN "claim_relation" AS t52
WHERE t52."claim_id" = p19.id
ORDER BY p19.id, t52."id";

-- statement 18: $1 Slug
SELECT p20.id, t55."id", t55."claim_id", t55."marker", t55."ordinal", t55."reference_id"
FROM (
  SELECT t53."id" AS id
  FROM (
    SELECT t32."id" AS id
    FROM "engagement" AS t32
    WHERE (t32."slug" = $1 AND t32."id" IS NOT NULL)
  ) AS p54
  CROSS JOIN "claim" AS t53
  WHERE (t53."engagement_id" = p54.id AND t53."measure" IS NOT NULL AND t53."id" IS NOT NULL)
) AS p20
CROSS JOIN "citation" AS t55
WHERE t55."claim_id" = p20.id
ORDER BY p20.id, t55."id";

-- statement 19: $1 Slug
SELECT p21.id, t58."id", t58."archive_url", t58."archived_on", t58."author", t58."language", t58."published_on", t58."publisher", t58."retracted_on", t58."retrieved_on", t58."slug", t58."title", t58."url", t58."published_earliest", t58."published_latest", t58."published_precision", t58."published_text"
FROM (
  SELECT DISTINCT t56."reference_id" AS id
  FROM (
    SELECT t53."id" AS id
    FROM (
      SELECT t32."id" AS id
      FROM "engagement" AS t32
      WHERE (t32."slug" = $1 AND t32."id" IS NOT NULL)
    ) AS p54
    CROSS JOIN "claim" AS t53
    WHERE (t53."engagement_id" = p54.id AND t53."measure" IS NOT NULL AND t53."id" IS NOT NULL)
  ) AS p57
  CROSS JOIN "citation" AS t56
  WHERE (t56."claim_id" = p57.id AND t56."reference_id" IS NOT NULL)
) AS p21
CROSS JOIN "reference" AS t58
WHERE t58."id" = p21.id
ORDER BY p21.id;

-- statement 20: $1 Slug
SELECT p25.id, t64."side_id", j65."name", t64."population", t64."measure", t64."id", t64."agreement", t64."consensus_is_open_ended", t64."consensus_low", t64."consensus_high"
FROM (
  SELECT t62."id" AS id
  FROM "engagement" AS t62
  WHERE (t62."slug" = $1 AND t62."id" IS NOT NULL)
) AS p25
CROSS JOIN "tally" AS t64
LEFT JOIN "side" AS j65 ON j65."id" = t64."side_id"
WHERE t64."engagement_id" = p25.id
ORDER BY p25.id, t64."id";

-- statement 21: $1 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "tally_claim" AS l69
  JOIN "claim" AS t68 ON t68."id" = l69."claim_id"
  WHERE l69."tally_id" = p.id
)
FROM (
  SELECT t66."id" AS id
  FROM (
    SELECT t62."id" AS id
    FROM "engagement" AS t62
    WHERE (t62."slug" = $1 AND t62."id" IS NOT NULL)
  ) AS p67
  CROSS JOIN "tally" AS t66
  WHERE (t66."engagement_id" = p67.id AND t66."id" IS NOT NULL)
) AS p;

-- statement 22: $1 Slug
SELECT p27.id, j71."slug", t70."voice", t70."claimant_id", j72."name", j72."type", t70."quantity_is_approximate", t70."quantity_verbatim", t70."is_partial"
FROM (
  SELECT t66."id" AS id
  FROM (
    SELECT t62."id" AS id
    FROM "engagement" AS t62
    WHERE (t62."slug" = $1 AND t62."id" IS NOT NULL)
  ) AS p67
  CROSS JOIN "tally" AS t66
  WHERE (t66."engagement_id" = p67.id AND t66."id" IS NOT NULL)
) AS p27
CROSS JOIN LATERAL (
  SELECT t86."document_id", t86."voice", t86."claimant_id", t86."quantity_is_approximate", t86."quantity_verbatim", t86."is_partial", t86."id"
  FROM "tally_claim" AS l87
  JOIN "claim" AS t86 ON t86."id" = l87."claim_id"
  WHERE l87."tally_id" = p27.id
  ORDER BY t86."id"
  LIMIT 10
) AS t70
LEFT JOIN "document" AS j71 ON j71."id" = t70."document_id"
LEFT JOIN "actor" AS j72 ON j72."id" = t70."claimant_id"
WHERE 1 = 1
ORDER BY p27.id, t70."id";

-- statement 23: $1 Slug
SELECT p28.id, t75."name", t75."type"
FROM (
  SELECT t73."id" AS id
  FROM (
    SELECT t62."id" AS id
    FROM "engagement" AS t62
    WHERE (t62."slug" = $1 AND t62."id" IS NOT NULL)
  ) AS p74
  CROSS JOIN "tally" AS t73
  WHERE (t73."engagement_id" = p74.id AND t73."id" IS NOT NULL)
) AS p28
CROSS JOIN "tally_actor" AS l88
JOIN "actor" AS t75 ON t75."id" = l88."actor_id"
WHERE l88."tally_id" = p28.id
ORDER BY p28.id, t75."id";

-- statement 24: $1 Slug
SELECT p29.id, t78."title"
FROM (
  SELECT t76."id" AS id
  FROM (
    SELECT t62."id" AS id
    FROM "engagement" AS t62
    WHERE (t62."slug" = $1 AND t62."id" IS NOT NULL)
  ) AS p77
  CROSS JOIN "tally" AS t76
  WHERE (t76."engagement_id" = p77.id AND t76."id" IS NOT NULL)
) AS p29
CROSS JOIN "tally_document" AS l89
JOIN "document" AS t78 ON t78."id" = l89."document_id"
WHERE l89."tally_id" = p29.id
ORDER BY p29.id, t78."id";

-- statement 25: $1 Slug
SELECT p30.id, t81."claimant_id", j82."name", j82."type", t81."document_id", j83."title", t81."figure_low", t81."figure_high", t81."is_partial", t81."is_compared"
FROM (
  SELECT t79."id" AS id
  FROM (
    SELECT t62."id" AS id
    FROM "engagement" AS t62
    WHERE (t62."slug" = $1 AND t62."id" IS NOT NULL)
  ) AS p80
  CROSS JOIN "tally" AS t79
  WHERE (t79."engagement_id" = p80.id AND t79."id" IS NOT NULL)
) AS p30
CROSS JOIN "derived_figure" AS t81
LEFT JOIN "actor" AS j82 ON j82."id" = t81."claimant_id"
LEFT JOIN "document" AS j83 ON j83."id" = t81."document_id"
WHERE t81."tally_id" = p30.id
ORDER BY p30.id, t81."id";
