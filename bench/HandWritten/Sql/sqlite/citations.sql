SELECT ci.claim_id, ci.marker, r.slug, r.title, r.publisher, r.published_on
FROM (SELECT id FROM claim WHERE engagement_id = @p1 ORDER BY id LIMIT 20) c
JOIN citation ci ON ci.claim_id = c.id
JOIN reference r ON r.id = ci.reference_id
ORDER BY c.id, ci.ordinal
