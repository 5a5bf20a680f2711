import { expect, test } from 'vitest';
import { noLenses } from './lenses';
import { describeChoice, describeLenses, findUnknown, listLabelled } from './words';

const claimants = [
  { slug: 'sohr', name: 'SOHR' },
  { slug: 'islamic-state', name: 'Islamic State' },
  { slug: 'new-syrian-army', name: 'New Syrian Army' },
];
const documents = [{ slug: 'ucdp-ged', name: 'UCDP' }];

test('Lenses are told in sentences', () => {
  const lenses = { accordingTo: ['sohr', 'islamic-state'], documents: ['ucdp-ged'], knownBy: '2016-06-28', tolerance: 0.05 };
  expect(describeLenses(lenses, { claimants, documents })).toEqual([
    'Only claims by SOHR and Islamic State in UCDP known by 28 June 2016.',
    'Figures up to 5% apart count as fitting.',
  ]);
  expect(describeLenses({ ...noLenses, accordingTo: ['sohrr'] }, { claimants, documents })).toEqual(['Only claims by “sohrr”.']);
  expect(describeLenses(noLenses, { claimants, documents })).toEqual([]);
});

test.each([
  [[], 'all 60'],
  [['sohr'], 'SOHR'],
  [['sohr', 'islamic-state'], '2 of 60'],
])('The choice of %j is told as %s', (chosen, text) => {
  expect(describeChoice(chosen, claimants, 60)).toBe(text);
});

test('What is unknown is told with what is spelled most like it', () => {
  expect(findUnknown(['sohr', 'sorh', 'isis-state'], claimants)).toEqual([
    { slug: 'sorh', nearest: claimants[0] },
    { slug: 'isis-state', nearest: claimants[1] },
  ]);
  expect(findUnknown(['sohr'], [])).toEqual([{ slug: 'sohr', nearest: null }]);
});

test.each([
  [1, 3.4, [0]],
  [2, 3.4, [0, 1]],
  [5, 3.4, [0, 2, 4]],
  [6, 3.4, [0, 5]],
  [5, 7.4, [0, 1, 2, 3, 4]],
  [61, 3.4, [0, 27, 60]],
])('Of %i stops with room for %d labels those at %j are labelled', (count, room, labelled) => {
  expect(listLabelled(count, room)).toEqual(labelled);
});

test.each([3.4, 5, 7.4])('No two labels collide where there is room for %d', room => {
  for (let count = 2; count < 200; count++) {
    const labelled = listLabelled(count, room);
    const extents = labelled.map(stop => {
      const start = stop === 0 ? 0 : stop === count - 1 ? room - 1 : (stop / (count - 1)) * room - 0.5;
      return [start, start + 1] as const;
    });
    expect(extents.every(([start], index) => index === 0 || start >= extents[index - 1]![1])).toBe(true);
  }
});
