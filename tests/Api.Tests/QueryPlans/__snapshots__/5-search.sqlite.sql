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
    WHERE e.name_key = $1 AND e.id > $2 AND e.id < $3 AND NOT EXISTS (
      SELECT 1
      FROM search_entry AS o
      WHERE o.item_type = e.item_type AND o.item_id = e.item_id AND o.name_key = $1 AND o.id < e.id
      LIMIT 1 OFFSET 0
    )
    ORDER BY e.id ASC
    LIMIT 20
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
    LIMIT 20
  ) AS tier_1
) AS found
ORDER BY tier ASC, id ASC
LIMIT 20;

-- round trip 2

-- statement 3: $1 keys of statement 2
SELECT p2.id, t1."name", t1."start_earliest", t1."start_text"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p2
CROSS JOIN "engagement" AS t1
WHERE t1."id" = p2.id
ORDER BY p2.id;

-- statement 4: $1 keys of statement 2
SELECT p4.id, t3."name", t3."aliases"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p4
CROSS JOIN "place" AS t3
WHERE t3."id" = p4.id
ORDER BY p4.id;

-- statement 5: $1 keys of statement 2
SELECT p6.id, t5."title", t5."publisher"
FROM (
  SELECT value AS id
  FROM json_each($1)
) AS p6
CROSS JOIN "reference" AS t5
WHERE t5."id" = p6.id
ORDER BY p6.id;
