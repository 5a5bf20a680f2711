-- round trip 1

-- statement 1: $1 Slug
SELECT t1."slug", t1."name"
FROM "actor" AS t1
WHERE (t1."type" IN ('Organization') AND t1."slug" = $1);
