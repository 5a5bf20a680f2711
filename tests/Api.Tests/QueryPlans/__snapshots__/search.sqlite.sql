-- round trip 1

-- statement 1: $1 search, $2 search, $3 search
SELECT CAST(COUNT(*) AS integer)
FROM (
  SELECT w.rowid
  FROM search_entry_words AS w
  CROSS JOIN search_entry AS e ON e.id = w.rowid
  WHERE w.search_entry_words MATCH $1 AND NOT EXISTS (
    SELECT 1
    FROM search_entry AS o
    WHERE o.item_type = e.item_type AND o.item_id = e.item_id AND o.id < e.id AND instr(' ' || o.words || ' ', $2) > 0 AND instr(' ' || o.words || ' ', $3) > 0
    LIMIT 1 OFFSET 0
  )
  ORDER BY w.rowid
  LIMIT 10000
) AS found;

-- statement 2: $1 search, $2 search, $3 search, $4 search, $5 search, $6 search
SELECT *
FROM (
  SELECT 0 AS tier, tier_0.*
  FROM (
    SELECT e.id, e.item_type, e.item_id, e.field, e.text
    FROM search_entry AS e
    WHERE e.name_key = $1 AND e.id > $2 AND e.id < $3 AND e.item_type IN ('Place', 'Claim') AND NOT EXISTS (
      SELECT 1
      FROM search_entry AS o
      WHERE o.item_type = e.item_type AND o.item_id = e.item_id AND o.name_key = $1 AND o.id < e.id
      LIMIT 1 OFFSET 0
    )
    ORDER BY e.id ASC
    LIMIT 5
  ) AS tier_0
  UNION ALL
  SELECT 1 AS tier, tier_1.*
  FROM (
    SELECT e.id, e.item_type, e.item_id, e.field, e.text
    FROM search_entry_words AS w
    CROSS JOIN search_entry AS e ON e.id = w.rowid
    WHERE w.search_entry_words MATCH $4 AND w.rowid > $2 AND w.rowid < $3 AND NOT EXISTS (
      SELECT 1
      FROM search_entry AS o
      WHERE o.item_type = e.item_type AND o.item_id = e.item_id AND (o.name_key = $1 OR (o.id < e.id AND instr(' ' || o.words || ' ', $5) > 0 AND instr(' ' || o.words || ' ', $6) > 0))
      LIMIT 1 OFFSET 0
    )
    ORDER BY w.rowid ASC
    LIMIT 5
  ) AS tier_1
) AS found
ORDER BY tier ASC, id ASC
LIMIT 5;

-- round trip 2

-- statement 3: $1 keys of statement 2
SELECT p4.id, t3."name"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p4
CROSS JOIN "place" AS t3
WHERE t3."id" = p4.id
ORDER BY p4.id;

-- statement 4: $1 keys of statement 2
SELECT p7.id, t6."statement", t6."id"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p7
CROSS JOIN "claim" AS t6
WHERE t6."id" = p7.id
ORDER BY p7.id;

-- statement 5: $1 keys of statement 2
SELECT p8.id, t9."marker"
FROM (
  SELECT t7."id" AS id
  FROM (
    SELECT value AS id
    FROM json_each($1)
  ) AS p8
  CROSS JOIN "claim" AS t7
  WHERE (t7."id" = p8.id AND t7."id" IS NOT NULL)
) AS p8
CROSS JOIN "citation" AS t9
WHERE t9."claim_id" = p8.id
ORDER BY p8.id, t9."ordinal", t9."id";
