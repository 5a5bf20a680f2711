SELECT slug, kind, measure, quantity_low, quantity_high, quantity_verbatim, is_partial, statement, occurred_on
FROM claim
WHERE occurred_on >= $1
ORDER BY occurred_on, id
LIMIT 100
