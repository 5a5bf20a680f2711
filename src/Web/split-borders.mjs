// Splits Natural Earth's maps of the countries (npm's world-atlas) into tiles, of which the explorer fetches those that a map shows,
// and writes them to generated/borders as {resolution}.{column}.{row}.json, counted from the west and from the south.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';

const resolutions = JSON.parse(readFileSync(new URL('src/map/resolutions.json', import.meta.url), 'utf8'));

const overlap = 0.03; // degrees, so that no seam is seen between tiles
const grid = 8_000; // steps of the coordinates across a tile
const folder = new URL('generated/borders/', import.meta.url);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, tile } of resolutions) {
  const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/countries-${name}.json`), 'utf8'));
  const countries = feature(world, world.objects.countries).features.map(({ properties, geometry }) => ({
    name: properties.name,
    polygons: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(rings => ({ rings, box: boxOf(rings[0]) })),
  }));
  for (let column = 0; column * tile < 360; column++) {
    for (let row = 0; row * tile < 180; row++) {
      const [west, south] = [column * tile - 180, row * tile - 90];
      const part = { west: west - overlap, east: west + tile + overlap, south: south - overlap, north: south + tile + overlap };
      const features = countries.flatMap(country => cutCountry(country, part));
      if (features.length > 0) {
        const content = topology({ countries: { type: 'FeatureCollection', features } }, grid);
        writeFileSync(new URL(`${name}.${column}.${row}.json`, folder), JSON.stringify(content));
      }
    }
  }
}

/** What of a country is within a part of the world, as a list of one feature or none. */
function cutCountry({ name, polygons }, part) {
  const coordinates = polygons
    .filter(({ box }) => box.west <= part.east && part.west <= box.east && box.south <= part.north && part.south <= box.north)
    .map(({ rings }) => clipPolygon(rings, part))
    .filter(polygon => polygon !== null);
  return coordinates.length === 0 ? [] : [{ type: 'Feature', properties: { name }, geometry: { type: 'MultiPolygon', coordinates } }];
}

function boxOf(ring) {
  const [longitudes, latitudes] = [0, 1].map(axis => ring.map(point => point[axis]));
  return { west: Math.min(...longitudes), east: Math.max(...longitudes), south: Math.min(...latitudes), north: Math.max(...latitudes) };
}

/** What of a polygon is within a part, or null where nothing is; its holes, which are other countries' land, are clipped alike. */
function clipPolygon(rings, part) {
  const [outline, ...holes] = rings.map(ring => clipRing(ring, part));
  return outline.length < 4 ? null : [outline, ...holes.filter(hole => hole.length >= 4)];
}

/** Sutherland and Hodgman's way of clipping: one side of the rectangle after the other. */
function clipRing(ring, { west, east, south, north }) {
  const sides = [
    { axis: 0, limit: west, keeps: value => value >= west },
    { axis: 0, limit: east, keeps: value => value <= east },
    { axis: 1, limit: south, keeps: value => value >= south },
    { axis: 1, limit: north, keeps: value => value <= north },
  ];
  return sides.reduce((points, { axis, limit, keeps }) => {
    const clipped = points.slice(1).flatMap((end, index) => {
      const start = points[index];
      const crossing = keeps(start[axis]) === keeps(end[axis]) ? [] : [cross(start, end, axis, limit)];
      return keeps(end[axis]) ? [...crossing, end] : crossing;
    });
    return clipped.length === 0 ? [] : [...clipped, clipped[0]];
  }, ring);
}

function cross(start, end, axis, limit) {
  const share = (limit - start[axis]) / (end[axis] - start[axis]);
  const other = start[1 - axis] + share * (end[1 - axis] - start[1 - axis]);
  return axis === 0 ? [limit, other] : [other, limit];
}
