-- round trip 1

-- statement 1: $1 text, $2 Low, $3 Measure, $4 OccurredOn, $5 text
SELECT t1."slug"
FROM (
  SELECT t2."slug", t2."id"
  FROM "claim" AS t2
  LEFT JOIN "actor" AS j3 ON j3."id" = t2."claimant_id"
  WHERE ((((t2."claimant_id" IS NOT NULL AND substr(lower(j3."name"), 1, length($1)) = $1) AND (NOT (t2."quantity_is_approximate" IS NULL) AND (t2."quantity_low" IS NOT NULL AND t2."quantity_low" >= $2))) OR ((t2."measure" IS NOT NULL AND t2."measure" IN (
    SELECT value
    FROM json_each($3)
  )) AND NOT (t2."quote" IS NULL)) OR (NOT ((t2."occurred_on" IS NOT NULL AND t2."occurred_on" < $4)) AND instr(lower(t2."statement"), $5) > 0)) AND +t2."withdrawn_on" IS NULL)
  ORDER BY t2."id"
  LIMIT 10
) AS t1
WHERE 1 = 1
ORDER BY t1."id";
