SELECT s.engagement_id, s.id, s.ordinal, s.name
FROM unnest($1) WITH ORDINALITY AS root (id, position)
JOIN side s ON s.engagement_id = root.id
ORDER BY root.position, s.ordinal
