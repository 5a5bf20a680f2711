import { expect, test } from 'vitest';
import { arcOf, createView } from './view';

const size = { width: 700, height: 400 };

test('The shortest arc has all places in it, also across the date line', () => {
  expect(arcOf([40])).toEqual({ centre: 40, reach: 0 });
  expect(arcOf([-77, 35, -80])).toEqual({ centre: -22.5, reach: 57.5 });
  expect(arcOf([179, -178, 172])).toEqual({ centre: 177, reach: 5 });
});

test.each([
  ['one place', [{ latitude: 34.45, longitude: 40.92 }]],
  ['places across the date line', [{ latitude: 51.9, longitude: 177.5 }, { latitude: 52, longitude: -176.6 }]],
  ['places all over the world', [{ latitude: 60, longitude: -150 }, { latitude: -35, longitude: 20 }, { latitude: 36, longitude: 140 }]],
  ['a place far north', [{ latitude: 82.5, longitude: -62.3 }]],
])('A map has room for %s', (_, places) => {
  const { projection, tiles } = createView(places, size);
  for (const { longitude, latitude } of places) {
    const [x, y] = projection([longitude, latitude])!;
    expect(x).toBeGreaterThan(5);
    expect(x).toBeLessThan(size.width - 5);
    expect(y).toBeGreaterThan(5);
    expect(y).toBeLessThan(size.height - 5);
  }
  expect(new Set(tiles).size).toBe(tiles.length);
});

test('The nearer the map, the finer its borders', () => {
  const resolutionOf = (...longitudes: number[]) =>
    createView(
      longitudes.map(longitude => ({ latitude: 34, longitude })),
      size,
    ).tiles[0]!.split('.')[0];
  expect(resolutionOf(40)).toBe('10m');
  expect(resolutionOf(40, 80)).toBe('50m');
  expect(resolutionOf(-100, 100)).toBe('110m');
});

test('The tiles are those of the view, on both sides of the date line', () => {
  expect(createView([{ latitude: 34.45, longitude: 38 }], size).tiles).toEqual(['10m.14.8']);
  expect(createView([{ latitude: -16.5, longitude: 179.9 }], size).tiles).toEqual(['10m.23.4', '10m.23.5', '10m.0.4', '10m.0.5']);
});
