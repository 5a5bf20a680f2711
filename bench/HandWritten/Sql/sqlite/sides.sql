SELECT engagement_id, id, ordinal, name
FROM side
WHERE engagement_id = @p1
ORDER BY ordinal
