-- round trip 1

-- statement 1: $1 text, $2 Low, $3 Measure, $4 OccurredOn, $5 text
SELECT t1."slug"
FROM (
  SELECT t2."slug", t2."id"
  FROM "claim" AS t2
  LEFT JOIN "actor" AS j3 ON j3."id" = t2."claimant_id"
  WHERE ((((t2."claimant_id" IS NOT NULL AND starts_with(replace(replace(lower(CASE WHEN j3."name" COLLATE "C" ~ '[Ᲊ-ᲉⰯ-ⰯꟀ-ꟀꟋ-ꟋꟌ-Ꟍ꟎-꟎Ꟑ-Ꟑ꟒-꟒꟔-꟔Ꟗ-ꟖꟘ-ꟘꟚ-ꟚꟜ-Ƛ𐕰-𐕺𐕼-𐖊𐖌-𐖒𐖔-𐖕𐵐-𐵥𖺠-𖺸]' THEN translate(j3."name", 'ᲉⰯꟀꟋꟌ꟎Ꟑ꟒꟔ꟖꟘꟚꟜ𐕰𐕱𐕲𐕳𐕴𐕵𐕶𐕷𐕸𐕹𐕺𐕼𐕽𐕾𐕿𐖀𐖁𐖂𐖃𐖄𐖅𐖆𐖇𐖈𐖉𐖊𐖌𐖍𐖎𐖏𐖐𐖑𐖒𐖔𐖕𐵐𐵑𐵒𐵓𐵔𐵕𐵖𐵗𐵘𐵙𐵚𐵛𐵜𐵝𐵞𐵟𐵠𐵡𐵢𐵣𐵤𐵥𖺠𖺡𖺢𖺣𖺤𖺥𖺦𖺧𖺨𖺩𖺪𖺫𖺬𖺭𖺮𖺯𖺰𖺱𖺲𖺳𖺴𖺵𖺶𖺷𖺸', 'ᲊⱟꟁɤꟍ꟏ꟑꟓꟕꟗꟙꟛƛ𐖗𐖘𐖙𐖚𐖛𐖜𐖝𐖞𐖟𐖠𐖡𐖣𐖤𐖥𐖦𐖧𐖨𐖩𐖪𐖫𐖬𐖭𐖮𐖯𐖰𐖱𐖳𐖴𐖵𐖶𐖷𐖸𐖹𐖻𐖼𐵰𐵱𐵲𐵳𐵴𐵵𐵶𐵷𐵸𐵹𐵺𐵻𐵼𐵽𐵾𐵿𐶀𐶁𐶂𐶃𐶄𐶅𖺻𖺼𖺽𖺾𖺿𖻀𖻁𖻂𖻃𖻄𖻅𖻆𖻇𖻈𖻉𖻊𖻋𖻌𖻍𖻎𖻏𖻐𖻑𖻒𖻓') ELSE j3."name" END COLLATE "und-x-icu"), 'ς', 'σ'), 'i̇', 'i'), $1)) AND (NOT (t2."quantity_is_approximate" IS NULL) AND (t2."quantity_low" IS NOT NULL AND t2."quantity_low" >= $2))) OR ((t2."measure" IS NOT NULL AND t2."measure" = ANY ($3)) AND NOT (t2."quote" IS NULL)) OR (NOT ((t2."occurred_on" IS NOT NULL AND t2."occurred_on" < $4)) AND strpos(replace(replace(lower(CASE WHEN t2."statement" COLLATE "C" ~ '[Ᲊ-ᲉⰯ-ⰯꟀ-ꟀꟋ-ꟋꟌ-Ꟍ꟎-꟎Ꟑ-Ꟑ꟒-꟒꟔-꟔Ꟗ-ꟖꟘ-ꟘꟚ-ꟚꟜ-Ƛ𐕰-𐕺𐕼-𐖊𐖌-𐖒𐖔-𐖕𐵐-𐵥𖺠-𖺸]' THEN translate(t2."statement", 'ᲉⰯꟀꟋꟌ꟎Ꟑ꟒꟔ꟖꟘꟚꟜ𐕰𐕱𐕲𐕳𐕴𐕵𐕶𐕷𐕸𐕹𐕺𐕼𐕽𐕾𐕿𐖀𐖁𐖂𐖃𐖄𐖅𐖆𐖇𐖈𐖉𐖊𐖌𐖍𐖎𐖏𐖐𐖑𐖒𐖔𐖕𐵐𐵑𐵒𐵓𐵔𐵕𐵖𐵗𐵘𐵙𐵚𐵛𐵜𐵝𐵞𐵟𐵠𐵡𐵢𐵣𐵤𐵥𖺠𖺡𖺢𖺣𖺤𖺥𖺦𖺧𖺨𖺩𖺪𖺫𖺬𖺭𖺮𖺯𖺰𖺱𖺲𖺳𖺴𖺵𖺶𖺷𖺸', 'ᲊⱟꟁɤꟍ꟏ꟑꟓꟕꟗꟙꟛƛ𐖗𐖘𐖙𐖚𐖛𐖜𐖝𐖞𐖟𐖠𐖡𐖣𐖤𐖥𐖦𐖧𐖨𐖩𐖪𐖫𐖬𐖭𐖮𐖯𐖰𐖱𐖳𐖴𐖵𐖶𐖷𐖸𐖹𐖻𐖼𐵰𐵱𐵲𐵳𐵴𐵵𐵶𐵷𐵸𐵹𐵺𐵻𐵼𐵽𐵾𐵿𐶀𐶁𐶂𐶃𐶄𐶅𖺻𖺼𖺽𖺾𖺿𖻀𖻁𖻂𖻃𖻄𖻅𖻆𖻇𖻈𖻉𖻊𖻋𖻌𖻍𖻎𖻏𖻐𖻑𖻒𖻓') ELSE t2."statement" END COLLATE "und-x-icu"), 'ς', 'σ'), 'i̇', 'i'), $5) > 0)) AND t2."withdrawn_on" IS NULL)
  ORDER BY t2."id"
  LIMIT 10
) AS t1
WHERE 1 = 1
ORDER BY t1."id";
