import { geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import { labelAreas, type Area } from './areas';
import { listCountries, type Tile } from './borders';
import { placeLabels, type Type } from './labels';
import type { MapView, Position } from './view';

/** A place that can be shown on a map. */
export interface MappedPlace extends Position {
  slug: string;
  name: string;
  /** Whether the engagement as a whole took place there. */
  isMain: boolean;
}

/** Finds room for the names of the places, and then for those of the countries. */
export function arrange(view: MapView, tiles: Tile[], places: MappedPlace[]) {
  const marks = places.map(place => {
    const [x, y] = view.projection([place.longitude, place.latitude])!;
    return { ...place, x, y };
  });
  const { labels, taken } = placeLabels(marks, view, measureType('600', 14));
  return { marks, labels, countries: labelAreas(listAreas(view, tiles), view, measureType('400', 12, 1.5), taken) };
}

/** How much room text of a size takes in the font of maps. */
function measureType(weight: string, height: number, spacing = 0): Type {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.font = `${weight} ${height}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
  return { widthOf: text => canvas.measureText(text).width + text.length * spacing, height: height + 2 };
}

/** The countries in sight, with their outlines in pixels. */
function listAreas(view: MapView, tiles: Tile[]): Area[] {
  return [...listCountries(tiles)].map(([name, features]) => ({ name, rings: features.flatMap(feature => listRings(view, feature)) }));
}

function listRings({ projection }: MapView, shape: GeoPermissibleObjects): Area['rings'] {
  const rings: Area['rings'] = [];
  const context: GeoContext = {
    beginPath: () => {},
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)!.push([x, y]),
    arc: () => {},
    closePath: () => {},
  };
  geoPath(projection, context)(shape);
  return rings;
}
