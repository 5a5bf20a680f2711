-- round trip 1

-- statement 1
SELECT t1."slug", t1."occurred_on"
FROM (
  SELECT t2."slug", t2."occurred_on", t2."id"
  FROM (
    (
      SELECT t3."slug", t3."occurred_on", t3."id"
      FROM "claim" AS t3
      WHERE (t3."occurred_on" IS NOT NULL AND t3."withdrawn_on" IS NULL)
      ORDER BY t3."occurred_on" DESC, t3."id"
      LIMIT 5
    )
    UNION ALL (
      SELECT t4."slug", t4."occurred_on", t4."id"
      FROM "claim" AS t4
      WHERE (t4."occurred_on" IS NULL AND t4."withdrawn_on" IS NULL)
      ORDER BY t4."id"
      LIMIT 5
    )
  ) AS t2
  ORDER BY t2."occurred_on" DESC NULLS LAST, t2."id"
  LIMIT 5
) AS t1
WHERE 1 = 1
ORDER BY t1."occurred_on" DESC NULLS LAST, t1."id";
