SELECT ci.claim_id, ci.marker, r.slug, r.title, r.publisher, r.published_on
FROM unnest($1) WITH ORDINALITY AS root (id, position)
CROSS JOIN LATERAL (SELECT id FROM claim WHERE engagement_id = root.id ORDER BY id LIMIT 20) c
JOIN citation ci ON ci.claim_id = c.id
JOIN reference r ON r.id = ci.reference_id
ORDER BY root.position, c.id, ci.ordinal
