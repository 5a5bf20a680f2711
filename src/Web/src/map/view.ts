import { geoMercator, type GeoProjection } from 'd3-geo';
import resolutions from './resolutions.json';

/** A place that can be shown on a map. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** How large a map is, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A part of the world, as a map shows it. */
export interface MapView extends Size {
  projection: GeoProjection;
  pixelsPerDegree: number;
  /** The files with the borders in it, in the resolution that it needs. */
  tiles: string[];
}

/** How far a map reaches around its places, in degrees: enough to see in which country they are. */
const surroundings = 2.4;
/** As far north and south as Mercator's projection is of use. */
const farthest = 83;

/** Finds the part of the world that has some places in it, wherever they are. */
export function createView(places: Position[], { width, height }: Size): MapView {
  const { centre, reach } = arcOf(places.map(({ longitude }) => longitude));
  const latitudes = places.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const around = Math.max(surroundings, (north - south) * 0.12, reach * 0.15);
  const aside = Math.min(179.9, reach + around);
  const corners = [
    [centre - aside, clampLatitude(south - around)],
    [centre + aside, clampLatitude(north + around)],
  ];
  const extent: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  // Straight lines stay straight: the edges of neighbouring tiles then lie on each other.
  const projection = geoMercator().rotate([-centre, 0]).precision(0).fitExtent(extent, { type: 'MultiPoint', coordinates: corners }).clipExtent(extent);
  const pixelsPerDegree = (projection.scale() * Math.PI) / 180;
  const resolution = resolutions.find(each => pixelsPerDegree <= (each.pixelsPerDegree ?? Infinity))!;
  if (resolution.tile < 360) {
    // Tiles in sight end far from where the world is cut open, and their smallest scraps would pass for the rest of the world.
    projection.preclip(stream => stream);
  }
  const half = Math.min(180, width / 2 / pixelsPerDegree);
  const box = { west: centre - half, east: centre + half, south: projection.invert!([width / 2, height])![1], north: projection.invert!([width / 2, 0])![1] };
  return { width, height, projection, pixelsPerDegree, tiles: listTiles(box, resolution) };
}

/** The shortest arc that has all longitudes in it: its middle, and how far it reaches to either side. */
export function arcOf(longitudes: number[]): { centre: number; reach: number } {
  const sorted = longitudes.toSorted((one, other) => one - other);
  const gaps = sorted.map((east, index) => ({ east, gap: index === 0 ? east + 360 - sorted.at(-1)! : east - sorted[index - 1]! }));
  // What lies east of the widest gap is the western end.
  const { east: west, gap } = gaps.reduce((widest, other) => (other.gap > widest.gap ? other : widest));
  const reach = (360 - gap) / 2;
  return { centre: wrap(west + reach), reach };
}

interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

function listTiles({ west, east, south, north }: Box, { name, tile }: (typeof resolutions)[number]): string[] {
  const count = 360 / tile;
  const columns = range(Math.floor((west + 180) / tile), Math.floor((east + 180) / tile)).map(column => ((column % count) + count) % count);
  const rows = range(Math.floor((south + 90) / tile), Math.floor((north + 90) / tile));
  return [...new Set(columns)].flatMap(column => rows.map(row => `${name}.${column}.${row}`));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function wrap(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

function clampLatitude(latitude: number): number {
  return Math.max(-farthest, Math.min(farthest, latitude));
}
