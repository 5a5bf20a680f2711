SELECT c.engagement_id, c.id, c.slug, c.kind, c.measure, c.quantity_low, c.quantity_high, c.quantity_verbatim, c.statement, c.occurred_on,
       a.slug, a.name, s.ordinal, s.name
FROM unnest($1) WITH ORDINALITY AS root (id, position)
CROSS JOIN LATERAL (SELECT * FROM claim WHERE engagement_id = root.id ORDER BY id LIMIT 20) c
LEFT JOIN actor a ON a.id = c.claimant_id
LEFT JOIN side s ON s.id = c.side_id
ORDER BY root.position, c.id
