import { expect, test } from 'vitest';
import { describeVerdict, listAccounts, listOpposites } from './comparison';
import type { Comparison } from './figures';

const document = { slug: 'table', title: 'Table', kind: 'TABLE', publisher: null } as const;

/** A comparison of figures by claimants, of which the first are loaded. */
function compare(figures: Record<string, number>, { gap = 0, loaded = Infinity }: { gap?: number; loaded?: number } = {}): Comparison {
  const nodes = Object.entries(figures).map(([name, figure]) => ({
    slug: name,
    voice: 'NAMED',
    claimant: { slug: name, name },
    document,
    isPartial: false,
    quantity: { low: figure, high: figure, isUnknown: false, verbatim: String(figure) },
  }));
  const clusters = [...Map.groupBy(nodes, ({ quantity }) => quantity.low)].toSorted(([one], [other]) => one - other);
  return {
    side: null,
    population: 'FORCES',
    measure: 'KILLED',
    agreement: gap > 0 ? 'CONTESTED' : 'COMPATIBLE',
    gap,
    relativeGap: 0.5,
    envelope: { low: 0, high: 0 },
    consensus: { low: 40, high: 40 },
    boundedBy: [{ name: 'Fox' }],
    boundedByDocuments: [],
    clusters: clusters.map(([low, claims]) => ({ envelope: { low, high: low }, claimants: claims.map(({ claimant }) => claimant), documents: [], claims })),
    claims: { totalCount: nodes.length, nodes: nodes.slice(0, loaded) },
    derived: [],
  } as unknown as Comparison;
}

test('A contested comparison sets the lowest account against the highest', () => {
  const comparison = compare({ Fox: 20, Bodart: 30, Phisterer: 40, Livermore: 20 }, { gap: 20 });
  expect(listOpposites(comparison)).toEqual([
    { named: [{ names: ['Fox', 'Livermore'], notation: '20', remarks: '' }], others: 0 },
    { named: [{ names: ['Phisterer'], notation: '40', remarks: '' }], others: 0 },
  ]);
  expect(describeVerdict(comparison)).toBe('Contested: 20 (50%) apart, in 3 clusters');
});

test('Accounts that are not loaded are named by their cluster', () => {
  const comparison = compare({ Fox: 1000, Phisterer: 2650, Livermore: 1000 }, { gap: 1650, loaded: 2 });
  expect(listOpposites(comparison).map(({ named }) => named)).toEqual([
    [{ names: ['Fox', 'Livermore'], notation: '1,000', remarks: '' }],
    [{ names: ['Phisterer'], notation: '2,650', remarks: '' }],
  ]);
});

test('Accounts that are not loaded are counted where all fit', () => {
  const figures = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`Chronicler ${index}`, 40]));
  expect(listAccounts(compare(figures, { loaded: 50 })).others).toBe(10);
});
