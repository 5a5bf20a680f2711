-- round trip 1

-- statement 1
SELECT t1."slug", t1."id"
FROM (
  SELECT t2."slug", t2."id"
  FROM "claim" AS t2
  WHERE +t2."withdrawn_on" IS NULL
  ORDER BY t2."slug" DESC, t2."id" DESC
  LIMIT 6
) AS t1
WHERE 1 = 1
ORDER BY t1."slug" DESC, t1."id" DESC;
