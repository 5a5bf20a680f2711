-- round trip 1

-- statement 1: $1 search
SELECT CAST(COUNT(*) AS integer)
FROM (
  SELECT 1
  FROM search_entry AS e
  WHERE e.word_vector @@ (
    SELECT CAST($1 AS tsquery)
  ) AND NOT EXISTS (
    SELECT 1
    FROM search_entry AS o
    WHERE o.item_type = e.item_type AND o.item_id = e.item_id AND o.id < e.id AND o.word_vector @@ CAST($1 AS tsquery)
    LIMIT 1 OFFSET 0
  )
  LIMIT 10000
) AS found;

-- statement 2: $1 search, $2 search, $3 search, $4 search, $5 search, $6 search, $7 search
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
  FROM (WITH span AS MATERIALIZED (
    SELECT CASE WHEN current.is_known THEN GREATEST($2, words.above) ELSE $2 END AS above, CASE WHEN current.is_known THEN LEAST($3, words.below) ELSE $3 END AS below, CASE WHEN current.is_known THEN words.reads ELSE 5000 END AS reads
    FROM (
      SELECT EXISTS (
        SELECT 1
        FROM search_word
        WHERE word = ''
      ) AS is_known
    ) AS current
    CROSS JOIN (
      SELECT MAX(first) - 1 AS above, MIN(last) + 1 AS below, MIN(entries) / 4 AS reads
      FROM (
        SELECT COALESCE(known.first_entry_id, 9223372036854775807) AS first, COALESCE(known.last_entry_id, 0) AS last, COALESCE(known.entries, 0) AS entries
        FROM unnest(CAST($5 AS text[])) AS wanted (word)
        LEFT JOIN search_word AS known ON known.word = wanted.word
        UNION ALL
        SELECT COALESCE(MIN(first_entry_id), 9223372036854775807) AS first, COALESCE(MAX(last_entry_id), 0) AS last, COALESCE(SUM(entries), 0) AS entries
        FROM search_word
        WHERE word >= $6 AND word < $7 
      ) AS each_word
    ) AS words
  ), near AS MATERIALIZED (
    SELECT e.id, e.item_type, e.item_id, e.field, e.text
    FROM (
      SELECT *
      FROM search_entry
      WHERE id > (
        SELECT above
        FROM span
      ) AND id < (
        SELECT below
        FROM span
      )
      ORDER BY id ASC
      LIMIT (
        SELECT reads
        FROM span
      )
    ) AS e
    WHERE e.word_vector @@ CAST($4 AS tsquery) AND NOT EXISTS (
      SELECT 1
      FROM search_entry AS o
      WHERE o.item_type = e.item_type AND o.item_id = e.item_id AND (o.name_key = $1 OR (o.id < e.id AND o.word_vector @@ CAST($4 AS tsquery)))
      LIMIT 1 OFFSET 0
    )
    ORDER BY e.id ASC
    LIMIT 20
  ), matches AS MATERIALIZED (
    SELECT id, item_type, item_id
    FROM search_entry
    WHERE (
      SELECT above + 1 < below
      FROM span
    ) AND (
      SELECT COUNT(*) < 20
      FROM near
    ) AND word_vector @@ (
      SELECT CAST($4 AS tsquery)
      FROM span
    ) AND id + 0 > (
      SELECT above
      FROM span
    ) AND id + 0 < (
      SELECT below
      FROM span
    )
  ), far AS MATERIALIZED (
    SELECT e.id
    FROM (
      SELECT *
      FROM matches
      ORDER BY id ASC
    ) AS e
    WHERE NOT EXISTS (
      SELECT 1
      FROM search_entry AS o
      WHERE o.item_type = e.item_type AND o.item_id = e.item_id AND (o.name_key = $1 OR (o.id < e.id AND o.word_vector @@ CAST($4 AS tsquery)))
      LIMIT 1 OFFSET 0
    )
    ORDER BY e.id ASC
    LIMIT 20
  )
SELECT e.id, e.item_type, e.item_id, e.field, e.text FROM near AS e WHERE NOT EXISTS (
    SELECT 1
    FROM matches
  )
UNION ALL SELECT e.id, e.item_type, e.item_id, e.field, e.text FROM far JOIN search_entry AS e ON e.id = far.id) AS tier_1
) AS found
ORDER BY tier ASC, id ASC
LIMIT 20;

-- round trip 2

-- statement 3: $1 keys of statement 2
SELECT p2.id, t1."name", t1."start_earliest", t1."start_text"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p2
CROSS JOIN "engagement" AS t1
WHERE t1."id" = p2.id
ORDER BY p2.id;

-- statement 4: $1 keys of statement 2
SELECT p4.id, t3."name", t3."aliases"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p4
CROSS JOIN "place" AS t3
WHERE t3."id" = p4.id
ORDER BY p4.id;

-- statement 5: $1 keys of statement 2
SELECT p6.id, t5."title", t5."publisher"
FROM (
  SELECT unnest((SELECT $1)) AS id
) AS p6
CROSS JOIN "reference" AS t5
WHERE t5."id" = p6.id
ORDER BY p6.id;
