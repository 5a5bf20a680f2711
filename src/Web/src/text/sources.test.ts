import { expect, test } from 'vitest';
import { listNames, nameVoice } from './sources';

test.each([
  [[], ''],
  [['Fox'], 'Fox'],
  [['Fox', 'Bodart'], 'Fox and Bodart'],
  [['Fox', 'Bodart', 'Livermore'], 'Fox, Bodart and Livermore'],
  [['Fox', 'Bodart', 'Livermore', 'Phisterer'], 'Fox, Bodart and 2 more'],
])('%j are listed as %s', (names, text) => {
  expect(listNames(names)).toBe(text);
});

test('A claim is named by whose word it is', () => {
  const document = { title: '2016 Abu Kamal offensive', kind: 'ENCYCLOPEDIA_ARTICLE', publisher: 'Wikipedia' } as const;
  expect(nameVoice({ voice: 'NAMED', claimant: { name: 'SOHR' }, document })).toBe('SOHR');
  expect(nameVoice({ voice: 'DOCUMENT', document })).toBe('Wikipedia itself');
  expect(nameVoice({ voice: 'UNNAMED', document })).toBe('an unnamed source');
});
