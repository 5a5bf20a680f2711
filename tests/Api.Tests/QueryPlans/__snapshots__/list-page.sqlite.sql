-- round trip 1

-- statement 1: $1 Kind, $2 page size
SELECT t1."slug", t1."statement", t1."id"
FROM (
  SELECT t2."slug", t2."statement", t2."id"
  FROM "claim" AS t2
  WHERE (t2."kind" = $1 AND +t2."withdrawn_on" IS NULL)
  ORDER BY t2."id"
  LIMIT $2
) AS t1
WHERE 1 = 1
ORDER BY t1."id";
