-- round trip 1

-- statement 1: $1 Kind
SELECT t1."claimant_id", j2."name", j2."type", t1."_year", t1."_count", t1."_max_quantityHigh"
FROM (
  SELECT t4."claimant_id" AS "claimant_id", CAST(EXTRACT(YEAR FROM t4."occurred_on") AS INTEGER) AS "_year", CAST(COUNT(*) AS INTEGER) AS "_count", MAX(t4."quantity_high") AS "_max_quantityHigh", ROW_NUMBER() OVER (ORDER BY CAST(COUNT(*) AS INTEGER) DESC NULLS LAST, t4."claimant_id", CAST(EXTRACT(YEAR FROM t4."occurred_on") AS INTEGER)) AS "_position"
  FROM "claim" AS t4
  WHERE (t4."kind" = $1 AND t4."withdrawn_on" IS NULL)
  GROUP BY t4."claimant_id", CAST(EXTRACT(YEAR FROM t4."occurred_on") AS INTEGER)
) AS t1
LEFT JOIN "actor" AS j2 ON j2."id" = t1."claimant_id"
WHERE t1."_position" <= 5
ORDER BY t1."_position";
