SELECT p.side_id, p.role, a.slug, a.name
FROM unnest($1) WITH ORDINALITY AS root (id, position)
JOIN side s ON s.engagement_id = root.id
JOIN participation p ON p.side_id = s.id
JOIN actor a ON a.id = p.actor_id
ORDER BY root.position, s.ordinal, p.ordinal
