SELECT c.engagement_id, c.id, c.slug, c.kind, c.measure, c.quantity_low, c.quantity_high, c.quantity_verbatim, c.statement, c.occurred_on,
       a.slug, a.name, s.ordinal, s.name
FROM claim c
LEFT JOIN actor a ON a.id = c.claimant_id
LEFT JOIN side s ON s.id = c.side_id
WHERE c.engagement_id = @p1
ORDER BY c.id
LIMIT 20
