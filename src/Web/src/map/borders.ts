import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { untilReached } from '../api/connection';
import { getFile } from '../api/request';

/** The countries in a tile of the world, and the borders between them. */
export interface Tile {
  name: string;
  countries: FeatureCollection<Geometry, { name: string }>;
  borders: MultiLineString;
}

type Borders = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const addresses = import.meta.glob<string>('../../generated/borders/*.json', { query: '?url', import: 'default', eager: true });

/** Gets tiles of the world, as long as it takes until the server can be reached. Those in which there is only sea are left out. */
export async function getTiles(names: string[], signal: AbortSignal): Promise<Tile[]> {
  const tiles = names.map(async name => {
    const address = addresses[`../../generated/borders/${name}.json`];
    return address ? [read(name, await untilReached(() => getFile<Borders>(address, signal), signal))] : [];
  });
  return (await Promise.all(tiles)).flat();
}

function read(name: string, borders: Borders): Tile {
  return { name, countries: feature(borders, borders.objects.countries), borders: mesh(borders, borders.objects.countries, (one, other) => one !== other) };
}

/** All countries in some tiles, each with its parts. */
export function listCountries(tiles: Tile[]): Map<string, Feature[]> {
  return Map.groupBy(
    tiles.flatMap(({ countries }) => countries.features),
    ({ properties }) => properties.name,
  );
}
