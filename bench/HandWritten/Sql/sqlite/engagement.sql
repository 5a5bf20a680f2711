SELECT e.id, e.slug, e.name, e.kind, e.start_date, e.end_date, p.name
FROM engagement e
LEFT JOIN place p ON p.id = e.place_id
WHERE e.slug = @p1
