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
  const { features } = feature(world, world.objects.countries);
  if (tile === 360) {
    write(`${name}.0.0`, features);
    continue;
  }
  const countries = features.map(({ properties, geometry }) => ({
    name: properties.name,
    polygons: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(lieFlat),
  }));
  for (let column = 0; column * tile < 360; column++) {
    for (let row = 0; row * tile < 180; row++) {
      const [west, south] = [column * tile - 180, row * tile - 90];
      const part = { west: west - overlap, east: west + tile + overlap, south: south - overlap, north: south + tile + overlap };
      write(`${name}.${column}.${row}`, countries.flatMap(country => cutCountry(country, part)));
    }
  }
}

function write(name, features) {
  if (features.length > 0) {
    const countries = { type: 'FeatureCollection', features: features.map(({ properties, geometry }) => ({ type: 'Feature', properties: { name: properties.name }, geometry })) };
    writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(topology({ countries }, grid)));
  }
}

/** A polygon as it lies on a flat map: in one piece, though it may reach beyond the date line, and once more on the other side where it does. */
function lieFlat(rings) {
  const outline = unroll(rings[0], 0);
  const { west, east } = boxOf(outline);
  const flat = [outline, ...rings.slice(1).map(ring => unroll(ring, (west + east) / 2))];
  return [-360, 0, 360]
    .filter(shift => west + shift < 180 && east + shift > -180)
    .map(shift => flat.map(ring => ring.map(([longitude, latitude]) => [longitude + shift, latitude])))
    .map(shifted => ({ rings: shifted, box: boxOf(shifted[0]) }));
}

/** A ring without leaps at the date line; one around the pole is closed along it. */
function unroll(ring, near) {
  const unrolled = ring.reduce((points, [longitude, latitude]) => {
    const last = points.at(-1)?.[0] ?? near;
    points.push([longitude - 360 * Math.round((longitude - last) / 360), latitude]);
    return points;
  }, []);
  const [[first, latitude], [last]] = [unrolled[0], unrolled.at(-1)];
  const pole = latitude < 0 ? -90 : 90;
  return Math.abs(last - first) < 180 ? unrolled : [...unrolled, [last, pole], [first, pole], unrolled[0]];
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
