SELECT p.side_id, p.role, a.slug, a.name
FROM side s
JOIN participation p ON p.side_id = s.id
JOIN actor a ON a.id = p.actor_id
WHERE s.engagement_id = @p1
ORDER BY s.ordinal, p.ordinal
