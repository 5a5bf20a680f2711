-- round trip 1

-- statement 1: $1 Slug
SELECT t1."title", t1."author", t1."retracted_on", t1."id"
FROM "reference" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug
SELECT p1.id, t4."number", j5."title"
FROM (
  SELECT t2."id" AS id
  FROM "reference" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "listing" AS t4
LEFT JOIN "document" AS j5 ON j5."id" = t4."document_id"
WHERE t4."reference_id" = p1.id
ORDER BY p1.id, t4."id";

-- statement 3: $1 SourceCount, $2 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "citation" AS l9
  JOIN "claim" AS t8 ON t8."id" = l9."claim_id"
  WHERE (l9."reference_id" = p.id AND t8."source_count" = $1 AND t8."withdrawn_on" IS NULL)
)
FROM (
  SELECT t6."id" AS id
  FROM "reference" AS t6
  WHERE (t6."slug" = $2 AND t6."id" IS NOT NULL)
) AS p;

-- statement 4: $1 Slug, $2 SourceCount
SELECT p3.id, t10."statement"
FROM (
  SELECT t6."id" AS id
  FROM "reference" AS t6
  WHERE (t6."slug" = $1 AND t6."id" IS NOT NULL)
) AS p3
CROSS JOIN LATERAL (
  SELECT t22."statement", t22."id"
  FROM "citation" AS l23
  JOIN "claim" AS t22 ON t22."id" = l23."claim_id"
  WHERE (l23."reference_id" = p3.id AND t22."source_count" = $2 AND t22."withdrawn_on" IS NULL)
  ORDER BY t22."id"
  LIMIT 10
) AS t10
WHERE 1 = 1
ORDER BY p3.id, t10."id";

-- statement 5: $1 SourceCount, $2 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "citation" AS l14
  JOIN "claim" AS t13 ON t13."id" = l14."claim_id"
  WHERE (l14."reference_id" = p.id AND t13."source_count" > $1 AND t13."withdrawn_on" IS NULL)
)
FROM (
  SELECT t11."id" AS id
  FROM "reference" AS t11
  WHERE (t11."slug" = $2 AND t11."id" IS NOT NULL)
) AS p;

-- statement 6: $1 Slug, $2 SourceCount
SELECT p5.id, t15."statement", t15."id"
FROM (
  SELECT t11."id" AS id
  FROM "reference" AS t11
  WHERE (t11."slug" = $1 AND t11."id" IS NOT NULL)
) AS p5
CROSS JOIN LATERAL (
  SELECT t24."statement", t24."id"
  FROM "citation" AS l25
  JOIN "claim" AS t24 ON t24."id" = l25."claim_id"
  WHERE (l25."reference_id" = p5.id AND t24."source_count" > $2 AND t24."withdrawn_on" IS NULL)
  ORDER BY t24."id"
  LIMIT 10
) AS t15
WHERE 1 = 1
ORDER BY p5.id, t15."id";

-- statement 7: $1 Slug, $2 SourceCount
SELECT p6.id, j21."title"
FROM (
  SELECT DISTINCT t16."id" AS id
  FROM (
    SELECT t11."id" AS id
    FROM "reference" AS t11
    WHERE (t11."slug" = $1 AND t11."id" IS NOT NULL)
  ) AS p17
  CROSS JOIN LATERAL (
    SELECT t18."id"
    FROM "citation" AS l19
    JOIN "claim" AS t18 ON t18."id" = l19."claim_id"
    WHERE (l19."reference_id" = p17.id AND t18."source_count" > $2 AND t18."withdrawn_on" IS NULL)
    ORDER BY t18."id"
    LIMIT 10
  ) AS t16
  WHERE t16."id" IS NOT NULL
) AS p6
CROSS JOIN "citation" AS t20
LEFT JOIN "reference" AS j21 ON j21."id" = t20."reference_id"
WHERE t20."claim_id" = p6.id
ORDER BY p6.id, t20."ordinal", t20."id";
