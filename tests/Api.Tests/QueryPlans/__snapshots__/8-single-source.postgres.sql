-- round trip 1

-- statement 1: $1 Slug, $2 SourceCount
SELECT CAST(COUNT(*) AS INTEGER)
FROM "claim" AS t1
LEFT JOIN "engagement" AS j2 ON j2."id" = t1."engagement_id"
WHERE ((j2."slug" = $1 AND NOT (t1."measure" IS NULL) AND t1."source_count" = $2) AND t1."withdrawn_on" IS NULL);

-- statement 2: $1 Slug, $2 SourceCount
SELECT j4."slug", t3."statement", t3."id"
FROM (
  SELECT t11."document_id", t11."statement", t11."id"
  FROM "claim" AS t11
  LEFT JOIN "engagement" AS j12 ON j12."id" = t11."engagement_id"
  WHERE ((j12."slug" = $1 AND NOT (t11."measure" IS NULL) AND t11."source_count" = $2) AND t11."withdrawn_on" IS NULL)
  ORDER BY t11."id"
  LIMIT 50
) AS t3
LEFT JOIN "document" AS j4 ON j4."id" = t3."document_id"
WHERE 1 = 1
ORDER BY t3."id";

-- round trip 2

-- statement 3: $1 keys of statement 2
SELECT p2.id, t5."marker", j6."title"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p2
CROSS JOIN "citation" AS t5
LEFT JOIN "reference" AS j6 ON j6."id" = t5."reference_id"
WHERE t5."claim_id" = p2.id
ORDER BY p2.id, t5."ordinal", t5."id";

-- statement 4: $1 keys of statement 2
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "claim_agreement" AS l8
  JOIN "claim" AS t7 ON t7."id" = l8."other_id"
  WHERE (l8."claim_id" = p.id AND t7."withdrawn_on" IS NULL)
)
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p;

-- statement 5: $1 keys of statement 2
SELECT p.id, (
  SELECT CAST(COUNT(*) AS INTEGER)
  FROM "claim_conflict" AS l10
  JOIN "claim" AS t9 ON t9."id" = l10."other_id"
  WHERE (l10."claim_id" = p.id AND t9."withdrawn_on" IS NULL)
)
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p;
