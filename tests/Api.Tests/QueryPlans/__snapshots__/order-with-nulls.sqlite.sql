-- round trip 1

-- statement 1
SELECT t1."slug", t1."occurred_on"
FROM (
  SELECT t2."slug", t2."occurred_on", t2."id"
  FROM "claim" AS t2
  WHERE +t2."withdrawn_on" IS NULL
  ORDER BY t2."occurred_on" DESC, t2."id"
  LIMIT 5
) AS t1
WHERE 1 = 1
ORDER BY t1."occurred_on" DESC, t1."id";
