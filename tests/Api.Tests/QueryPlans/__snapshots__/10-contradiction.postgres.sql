-- round trip 1

-- statement 1: $1 Agreement, $2 Slug, $3 Name, $4 Measure
SELECT j2."name", t1."side_id", j3."name", t1."population", t1."measure", t1."agreement", t1."gap", t1."relative_gap", t1."id"
FROM (
  SELECT t23."engagement_id", t23."side_id", t23."population", t23."measure", t23."agreement", t23."gap", t23."relative_gap", t23."id"
  FROM "tally" AS t23
  LEFT JOIN "engagement" AS j24 ON j24."id" = t23."engagement_id"
  LEFT JOIN "side" AS j25 ON j25."id" = t23."side_id"
  WHERE (t23."agreement" = $1 AND (j24."slug" = $2 AND (t23."side_id" IS NOT NULL AND j25."name" = $3) AND t23."measure" = $4))
  ORDER BY t23."relative_gap" DESC, t23."id"
  LIMIT 1
) AS t1
LEFT JOIN "engagement" AS j2 ON j2."id" = t1."engagement_id"
LEFT JOIN "side" AS j3 ON j3."id" = t1."side_id"
WHERE 1 = 1
ORDER BY t1."relative_gap" DESC, t1."id";

-- round trip 2

-- statement 2: $1 keys of statement 1
SELECT p1.id, t4."envelope_low", t4."envelope_high", t4."id"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p1
CROSS JOIN "cluster" AS t4
WHERE t4."tally_id" = p1.id
ORDER BY p1.id, t4."ordinal", t4."id";

-- statement 3: $1 keys of statement 1
SELECT p2.id, j8."slug", t7."claimant_id", j9."name", j9."type", t7."quantity_is_approximate", t7."quantity_verbatim", t7."id"
FROM (
  SELECT t5."id" AS id
  FROM (
    SELECT unnest((SELECT $1)) AS id
  ) AS p6
  CROSS JOIN "cluster" AS t5
  WHERE (t5."tally_id" = p6.id AND t5."id" IS NOT NULL)
) AS p2
CROSS JOIN "cluster_claim" AS l26
JOIN "claim" AS t7 ON t7."id" = l26."claim_id"
LEFT JOIN "document" AS j8 ON j8."id" = t7."document_id"
LEFT JOIN "actor" AS j9 ON j9."id" = t7."claimant_id"
WHERE l26."cluster_id" = p2.id
ORDER BY p2.id, t7."id";

-- statement 4: $1 keys of statement 1
SELECT p3.id, j14."title"
FROM (
  SELECT DISTINCT t10."id" AS id
  FROM (
    SELECT t5."id" AS id
    FROM (
      SELECT unnest((SELECT $1)) AS id
    ) AS p6
    CROSS JOIN "cluster" AS t5
    WHERE (t5."tally_id" = p6.id AND t5."id" IS NOT NULL)
  ) AS p11
  CROSS JOIN "cluster_claim" AS l12
  JOIN "claim" AS t10 ON t10."id" = l12."claim_id"
  WHERE (l12."cluster_id" = p11.id AND t10."id" IS NOT NULL)
) AS p3
CROSS JOIN "citation" AS t13
LEFT JOIN "reference" AS j14 ON j14."id" = t13."reference_id"
WHERE t13."claim_id" = p3.id
ORDER BY p3.id, t13."ordinal", t13."id";

-- statement 5: $1 keys of statement 1
SELECT p4.id, t17."claimant_id", j18."name", j18."type", t17."figure_low", t17."figure_high", t17."is_partial", t17."id"
FROM (
  SELECT t15."id" AS id
  FROM (
    SELECT unnest((SELECT $1)) AS id
  ) AS p16
  CROSS JOIN "cluster" AS t15
  WHERE (t15."tally_id" = p16.id AND t15."id" IS NOT NULL)
) AS p4
CROSS JOIN "cluster_derived_figure" AS l27
JOIN "derived_figure" AS t17 ON t17."id" = l27."derived_figure_id"
LEFT JOIN "actor" AS j18 ON j18."id" = t17."claimant_id"
WHERE l27."cluster_id" = p4.id
ORDER BY p4.id, t17."id";

-- statement 6: $1 keys of statement 1
SELECT p5.id, t22."measure", t22."quantity_is_approximate", t22."quantity_verbatim"
FROM (
  SELECT DISTINCT t19."id" AS id
  FROM (
    SELECT t15."id" AS id
    FROM (
      SELECT unnest((SELECT $1)) AS id
    ) AS p16
    CROSS JOIN "cluster" AS t15
    WHERE (t15."tally_id" = p16.id AND t15."id" IS NOT NULL)
  ) AS p20
  CROSS JOIN "cluster_derived_figure" AS l21
  JOIN "derived_figure" AS t19 ON t19."id" = l21."derived_figure_id"
  WHERE (l21."cluster_id" = p20.id AND t19."id" IS NOT NULL)
) AS p5
CROSS JOIN "derived_figure_claim" AS l28
JOIN "claim" AS t22 ON t22."id" = l28."claim_id"
WHERE l28."derived_figure_id" = p5.id
ORDER BY p5.id, t22."id";
