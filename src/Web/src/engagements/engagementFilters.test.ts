import { expect, test } from 'vitest';
import { isBackwards, readFilters, toCondition, toDisputeCondition, wordsOf, writeFilters } from './engagementFilters';

test('An address says everything that the list is narrowed down to', () => {
  const address = 'text=day&kind=WAR&from=1861&to=1865&contested=true&measure=KILLED&claimant=Fox&document=Battle&partOf=Civil&order=name';

  expect(writeFilters(readFilters(Object.fromEntries(new URLSearchParams(address))))).toBe(address);
});

test('What an address says wrongly narrows down nothing', () => {
  const filters = readFilters({ kind: 'toString', from: '186', to: 'soon', contested: 'no', measure: 'SHEEP', order: 'constructor' });

  expect(writeFilters(filters)).toBe('');
  expect(toCondition(filters)).toEqual({ and: [] });
});

test('Contested figures of a measure have to be of one tally', () => {
  expect(toCondition(readFilters({ contested: 'true', measure: 'KILLED' }))).toEqual({
    and: [{ tallies: { some: { agreement: { eq: 'CONTESTED' }, measure: { eq: 'KILLED' } } } }],
  });
});

test('Where contested figures are listed, their measure is asked of themselves', () => {
  expect(toDisputeCondition(readFilters({ contested: 'true', measure: 'KILLED', kind: 'BATTLE' }))).toEqual({
    engagement: { and: [{ kind: { eq: 'BATTLE' } }] },
    measure: { eq: 'KILLED' },
  });
});

test('As many words are looked for as the API takes', () => {
  expect(wordsOf(' al-Bukamal  2016 ')).toEqual(['al-Bukamal', '2016']);
  expect(wordsOf('a b c d e f g h i j k l m n o p q r')).toHaveLength(16);
  expect(wordsOf('a b c d e f g h i j k l m n o p-q r')).toHaveLength(15);
});

test('Every word of a text has to occur', () => {
  expect(toCondition(readFilters({ text: 'day wrath' })).and).toHaveLength(2);
});

test.each([
  ['2020', '2010', true],
  ['2010', '2020', false],
  ['2010', '2010', false],
  ['2020', '', false],
])('From %s to %s is backwards: %s', (from, to, isBackward) => {
  expect(isBackwards(readFilters({ from, to }))).toBe(isBackward);
});
