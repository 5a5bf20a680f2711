SELECT e.id, e.slug, e.name, e.kind, e.start_date, e.end_date, p.name
FROM engagement e
LEFT JOIN place p ON p.id = e.place_id
WHERE e.id IN (
    SELECT c.engagement_id
    FROM claim c
    WHERE c.claimant_id = (SELECT a.id FROM actor a WHERE a.slug = @p2)
      AND c.measure = 0
      AND c.quantity_low >= @p1)
ORDER BY e.start_date NULLS LAST, e.id
LIMIT 20
