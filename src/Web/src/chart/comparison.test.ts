import { expect, test } from 'vitest';
import { describeVerdict, listOpposites } from './comparison';
import type { Comparison } from './figures';

const document = { slug: 'table', title: 'Table', kind: 'TABLE', publisher: null } as const;

/** A contested comparison of figures by claimants, of which the first are loaded. */
function compare(figures: Record<string, number>, gap: number, loaded: number): Comparison {
  const nodes = Object.entries(figures).map(([name, figure]) => ({
    slug: name,
    voice: 'NAMED',
    claimant: { slug: name, name },
    document,
    isPartial: false,
    quantity: { low: figure, high: figure, isUnknown: false, verbatim: String(figure) },
  }));
  const lows = [...new Set(Object.values(figures))].toSorted((one, other) => one - other);
  const clusters = lows.map(low => ({ low, claims: nodes.filter(({ quantity }) => quantity.low === low) }));
  return {
    side: null,
    population: 'FORCES',
    measure: 'KILLED',
    agreement: 'CONTESTED',
    gap,
    relativeGap: 0.5,
    envelope: { low: 0, high: 0 },
    boundedBy: [],
    boundedByDocuments: [],
    clusters: clusters.map(({ low, claims }) => ({ envelope: { low, high: low }, claimants: claims.map(({ claimant }) => claimant), documents: [], claims })),
    claims: { totalCount: nodes.length, nodes: nodes.slice(0, loaded) },
    derived: [],
  } as unknown as Comparison;
}

test('Accounts that are not loaded are named by their cluster', () => {
  const comparison = compare({ Fox: 1000, Phisterer: 2650, Bodart: 1150, Livermore: 1000 }, 1650, 3);
  expect(listOpposites(comparison).map(({ named }) => named)).toEqual([
    [{ names: ['Fox', 'Livermore'], notation: '1,000', remarks: '' }],
    [{ names: ['Phisterer'], notation: '2,650', remarks: '' }],
  ]);
});

test('A contested comparison tells how far apart its figures lie', () => {
  expect(describeVerdict(compare({ Fox: 1325, Phisterer: 2650 }, 1325, 2))).toBe('Contested: 1,325 (50%) apart, in 2 clusters');
});
