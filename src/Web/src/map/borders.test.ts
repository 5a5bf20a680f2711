import { readFileSync } from 'node:fs';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';

type Borders = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The countries that a point lies in, in the finest tile. */
function countriesAt(latitude: number, longitude: number): string[] {
  const name = `10m.${Math.floor((longitude + 180) / 15)}.${Math.floor((latitude + 90) / 15)}`;
  const borders = JSON.parse(readFileSync(new URL(`../../generated/borders/${name}.json`, import.meta.url), 'utf8')) as Borders;
  return feature(borders, borders.objects.countries)
    .features.filter(({ geometry }) => (geometry as MultiPolygon).coordinates.some(rings => rings.filter(ring => isWithin(longitude, latitude, ring)).length % 2 === 1))
    .map(({ properties }) => properties.name);
}

function isWithin(x: number, y: number, ring: Position[]): boolean {
  return ring.slice(1).filter(([toX, toY], index) => {
    const [fromX, fromY] = ring[index]!;
    return fromY! > y !== toY! > y && x < fromX! + ((toX! - fromX!) * (y - fromY!)) / (toY! - fromY!);
  }).length % 2 === 1;
}

test.each([
  ['Latakia', 35.531683, 35.790106, ['Syria']],
  ['Tartus', 34.88902, 35.88659, ['Syria']],
  ['Beirut', 33.8938, 35.5018, ['Lebanon']],
  ['Odesa', 46.4825, 30.7233, ['Ukraine']],
  ['Alexandria', 31.2001, 29.9187, ['Egypt']],
  ['New York', 40.7128, -74.006, ['United States of America']],
  ['Maseru, in a country within another', -29.31, 27.48, ['Lesotho']],
  ['Suva, close to the date line', -18.1416, 178.4419, ['Fiji']],
  ['the sea west of an island on the date line', -16.6, 175, []],
  ['Chukotka, beyond the date line', 66.5, -173, ['Russia']],
  ['the South Pole', -89.9, 10, ['Antarctica']],
  ['a meeting of tiles', 30, 30, ['Egypt']],
])('The borders have %s in its country', (_, latitude, longitude, countries) => {
  expect(countriesAt(latitude, longitude)).toEqual(countries);
});
