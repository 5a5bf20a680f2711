-- round trip 1

-- statement 1: $1 Slug
SELECT t1."title", t1."licence", t1."id"
FROM "document" AS t1
WHERE t1."slug" = $1;

-- statement 2: $1 Slug
SELECT p1.id, t4."number", j5."title", j5."author", j5."publisher", j5."published_earliest", j5."published_text", t4."reference_id"
FROM (
  SELECT t2."id" AS id
  FROM "document" AS t2
  WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
) AS p1
CROSS JOIN "listing" AS t4
LEFT JOIN "reference" AS j5 ON j5."id" = t4."reference_id"
WHERE t4."document_id" = p1.id
ORDER BY p1.id, t4."number", t4."id";

-- statement 3: $1 Slug
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "citation" AS l9
  JOIN "claim" AS t8 ON t8."id" = l9."claim_id"
  WHERE (l9."reference_id" = p.id AND +t8."withdrawn_on" IS NULL)
)
FROM (
  SELECT DISTINCT t6."reference_id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "document" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p7
  CROSS JOIN "listing" AS t6
  WHERE (t6."document_id" = p7.id AND t6."reference_id" IS NOT NULL)
) AS p;

-- statement 4: $1 Slug
SELECT p3.id, t10."statement"
FROM (
  SELECT DISTINCT t6."reference_id" AS id
  FROM (
    SELECT t2."id" AS id
    FROM "document" AS t2
    WHERE (t2."slug" = $1 AND t2."id" IS NOT NULL)
  ) AS p7
  CROSS JOIN "listing" AS t6
  WHERE (t6."document_id" = p7.id AND t6."reference_id" IS NOT NULL)
) AS p3
CROSS JOIN "citation" AS l11
JOIN "claim" AS t10 ON t10."id" = l11."claim_id"
WHERE l11.rowid IN (
  SELECT l13.rowid
  FROM "citation" AS l13
  JOIN "claim" AS t12 ON t12."id" = l13."claim_id"
  WHERE (l13."reference_id" = p3.id AND +t12."withdrawn_on" IS NULL)
  ORDER BY t12."id"
  LIMIT 10
)
ORDER BY p3.id, t10."id";
