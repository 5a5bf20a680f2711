import { expect, test } from 'vitest';
import { fill, labelAreas } from './areas';
import { boxOf, overlap, placeLabels } from './labels';

const map = { width: 320, height: 240 };
const type = { widthOf: (text: string) => text.length * 8, height: 14 };

test('No name covers another or a mark, or leaves the map', () => {
  const marks = Array.from({ length: 12 }, (_, index) => ({ name: `Place number ${index}`, x: 30 + (index % 4) * 80, y: 40 + Math.floor(index / 4) * 30 }));
  const { labels } = placeLabels(marks, map, type);
  const boxes = [...labels.values()].map(label => boxOf(label, type));
  expect(boxes.length).toBeGreaterThan(4);
  boxes.forEach((box, index) => {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(map.width);
    expect(boxes.slice(index + 1).some(other => overlap(box, other))).toBe(false);
    expect(marks.some(({ x, y }) => overlap(box, { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }))).toBe(false);
  });
});

test('Without room, a place goes without its name, and the first keeps it', () => {
  const marks = Array.from({ length: 30 }, (_, index) => ({ name: `Place ${index}`, x: 160, y: 120 }));
  const { labels } = placeLabels(marks, map, type);
  expect(labels.has(marks[0]!)).toBe(true);
  expect(labels.size).toBeLessThan(marks.length);
});

const square = (left: number, top: number, size: number): [number, number][] => [
  [left, top],
  [left + size, top],
  [left + size, top + size],
  [left, top + size],
];

test('What lies within a country is not the country', () => {
  const inside = fill([square(0, 0, 160), square(40, 40, 80).toReversed()], 40, 30);
  expect(inside[1 * 40 + 1]).toBe(true);
  expect(inside[10 * 40 + 10]).toBe(false);
  expect(inside[25 * 40 + 25]).toBe(false);
});

test('Parts of a country that overlap are one', () => {
  expect(fill([square(0, 0, 100), square(90, 0, 100)], 40, 30)[5 * 40 + 11]).toBe(true);
});

test('A country has its name where it has room for it', () => {
  const areas = [
    { name: 'Land', rings: [square(0, 0, 160)] },
    { name: 'An island', rings: [square(200, 200, 30)] },
    { name: 'Taken', rings: [square(200, 0, 100)] },
  ];
  const labels = labelAreas(areas, map, type, [{ left: 200, right: 300, top: 0, bottom: 100 }]);
  expect(labels.map(({ name }) => name)).toEqual(['Land']);
  expect(Math.abs(labels[0]!.x - 80)).toBeLessThan(16);
  expect(Math.abs(labels[0]!.y - 80)).toBeLessThan(16);
});
