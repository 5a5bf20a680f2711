import { expect, test } from 'vitest';
import { describeLeft } from './leftClaims';

type Engagement = Parameters<typeof describeLeft>[0];

const tally = (measure: string, claims: number) =>
  ({ side: { ordinal: 1, name: 'Union' }, population: 'FORCES', measure, claims: { nodes: Array.from({ length: claims }) }, derived: [] }) as unknown as Engagement['tallies'][number];

const group = (kind: string) => ({ key: { kind } });

function engagementOf(left: number, undatedClaims: number): Engagement {
  return {
    everything: [tally('KILLED', 9), tally('WOUNDED', 3), tally('CAPTURED', 3)],
    tallies: left > 0 ? [tally('KILLED', left), tally('WOUNDED', 0)] : [],
    everyClaim: { totalCount: 61, groups: [group('CASUALTIES'), group('EVENT'), group('OUTCOME')], speaking: [] },
    claimsLeft: { totalCount: left, undatedClaims, groups: left > 0 ? [group('CASUALTIES'), group('OUTCOME')] : [] },
  } as unknown as Engagement;
}

test('What lenses empty is told once', () => {
  expect(describeLeft(engagementOf(12, 3), null)).toBe('12 of 61 claims are left; none on Union, forces: wounded, Union, forces: captured and what happened when.');
  expect(describeLeft(engagementOf(1, 0), null)).toBe('1 of 61 claims is left; none on Union, forces: wounded, Union, forces: captured and what happened when.');
});

test('Where nothing is left nothing is listed', () => {
  expect(describeLeft(engagementOf(0, 0), null)).toBe('None of 61 claims is left.');
});

test('Under a day it is told how many claims have no date', () => {
  expect(describeLeft(engagementOf(0, 3), '2016-06-28')).toBe(
    'None of 61 claims is left. 3 claims have no dated reference and are left out unless the document has a date.',
  );
});
