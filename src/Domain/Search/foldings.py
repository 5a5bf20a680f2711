"""Writes foldings.txt: python3 foldings.py > foldings.txt

A line has what letters or digits are folded to, a space, and these letters or digits. Left out are those that .NET's lower case
folds, marks, and Hangul syllables, which are compared as they are.
"""

import unicodedata

# Letters that Unicode does not decompose, but that people write without their stroke or in two; Arabic and Persian forms of
# one letter; historic forms of Cyrillic letters.
NOT_DECOMPOSED = {
    'ß': 'ss', 'ı': 'i', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ħ': 'h', 'ŧ': 't', 'æ': 'ae', 'œ': 'oe', 'þ': 'th', 'ð': 'd', 'ς': 'σ',
    'ى': 'ي', 'ة': 'ه', 'ک': 'ك', 'ی': 'ي',
    'ᲀ': 'в', 'ᲁ': 'д', 'ᲂ': 'о', 'ᲃ': 'с', 'ᲄ': 'т', 'ᲅ': 'т', 'ᲆ': 'ъ', 'ᲇ': 'ѣ', 'ᲈ': 'ꙋ',
}
DROPPED = '\u0640\u02bc\u02bb\u02bf\u02be'
UPPER_CASE_THAT_STAYS = '\u2126\u212a\u212b\u1e9e'
MARKS = ('Mn', 'Me')


def is_word_part(character):
    return unicodedata.category(character)[0] in 'LN' or unicodedata.category(character) == 'Mc'


def fold(character):
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    decomposed = unicodedata.normalize('NFKD', character).lower()
    return ''.join(NOT_DECOMPOSED.get(part, part) for part in decomposed if unicodedata.category(part) not in MARKS and part not in DROPPED)


groups = {}
for code_point in range(0x80, 0x110000):
    character = chr(code_point)
    if 0xAC00 <= code_point <= 0xD7A3 or unicodedata.category(character)[0] not in 'LN':
        continue
    lower = character.lower()
    if lower != character and len(lower) == 1 and character not in UPPER_CASE_THAT_STAYS:
        continue
    folded = fold(character)
    if folded and folded != character and all(is_word_part(part) for part in folded):
        groups.setdefault(folded, []).append(character)

print(f'# Written by foldings.py from Unicode {unicodedata.unidata_version}.')
for folded in sorted(groups):
    print(folded, ''.join(groups[folded]))
