// Cuts the parts of Natural Earth's map of the countries (npm's world-atlas) that the places of the dataset lie in, for the maps
// of the explorer, and writes them to generated/region.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { parse } from 'yaml';

const margin = 7; // degrees around the places
const grid = 20_000; // steps of the coordinates across the parts

const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'));
const places = parse(readFileSync(new URL('../../data/places.yaml', import.meta.url), 'utf8'))
  .filter(place => place.latitude !== undefined && place.longitude !== undefined);
// Places that are far apart have nothing between them that a map shows, so each part is cut by itself.
const parts = places
  .map(({ latitude, longitude }) => ({ west: longitude - margin, east: longitude + margin, south: latitude - margin, north: latitude + margin }))
  .reduce(addPart, []);

const countries = feature(world, world.objects.countries).features
  .flatMap(({ properties, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const kept = parts.flatMap(part => polygons.map(rings => clipPolygon(rings, part)).filter(polygon => polygon !== null));
    return kept.length === 0
      ? []
      : [{ type: 'Feature', properties: { name: properties.name }, geometry: { type: 'MultiPolygon', coordinates: kept } }];
  });

mkdirSync(new URL('generated', import.meta.url), { recursive: true });
writeFileSync(
  new URL('generated/region.json', import.meta.url),
  JSON.stringify(topology({ countries: { type: 'FeatureCollection', features: countries } }, grid)));

/** The parts with one more, made one with those that it overlaps. */
function addPart(others, part) {
  const met = others.find(other => part.west <= other.east && other.west <= part.east && part.south <= other.north && other.south <= part.north);
  return met === undefined
    ? [...others, part]
    : addPart(others.filter(other => other !== met), {
        west: Math.min(part.west, met.west),
        east: Math.max(part.east, met.east),
        south: Math.min(part.south, met.south),
        north: Math.max(part.north, met.north),
      });
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
