-- round trip 1

-- statement 1: $1 Kind, $2 Slug, $3 Id
SELECT t1."slug"
FROM (
  SELECT t2."slug", t2."kind", t2."id"
  FROM "claim" AS t2
  WHERE (+t2."withdrawn_on" IS NULL AND (t2."kind" >= $1 AND (t2."kind" > $1 OR (t2."kind" = $1 AND (t2."slug" >= $2 AND (t2."slug" > $2 OR (t2."slug" = $2 AND t2."id" > $3)))))))
  ORDER BY t2."kind", t2."slug", t2."id"
  LIMIT 6
) AS t1
WHERE 1 = 1
ORDER BY t1."kind", t1."slug", t1."id";
