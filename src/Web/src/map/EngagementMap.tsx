import { geoGraticule, geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import region from '../../generated/region.json';

/** A place that can be shown on a map. */
export interface MappedPlace {
  slug: string;
  name: string;
  latitude: number;
  longitude: number;
}

interface Countries extends Record<string, GeometryCollection<{ name: string }>> {
  countries: GeometryCollection<{ name: string }>;
}

const width = 720;
const height = 420;
/** How far the map reaches around its places, in degrees: enough to see in which country they are. */
const surroundings = 2.6;

const map = region as unknown as Topology<Countries>;
const countries = feature(map, map.objects.countries).features;
const borders = mesh(map, map.objects.countries, (one, other) => one !== other);

interface Mark {
  slug: string;
  name: string;
  x: number;
  y: number;
}

/** Puts the name of each place above or below its mark, as near as leaves the names before it legible, also in the large type of a phone. */
function placeLabels(marks: Mark[]): (Mark & { labelY: number })[] {
  const offsets = [-18, 36, -52, 70, -86, 104];
  return marks.reduce<(Mark & { labelY: number })[]>((placed, mark) => {
    const isFree = (offset: number) =>
      placed.every(({ x, name, labelY }) => Math.abs(x - mark.x) > 9 * (name.length + mark.name.length) || Math.abs(labelY - mark.y - offset) >= 32);
    return [...placed, { ...mark, labelY: mark.y + (offsets.find(isFree) ?? offsets[0]!) }];
  }, []);
}

/** Where an engagement took place, over the borders that Natural Earth has; they ship with the page. */
export default function EngagementMap({ places }: { places: MappedPlace[] }) {
  const longitudes = places.map(place => place.longitude);
  const latitudes = places.map(place => place.latitude);
  const projection = geoMercator()
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      {
        type: 'MultiPoint',
        coordinates: [
          [Math.min(...longitudes) - surroundings * 1.6, Math.min(...latitudes) - surroundings],
          [Math.max(...longitudes) + surroundings * 1.6, Math.max(...latitudes) + surroundings],
        ],
      },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection);
  const marks = placeLabels(
    places.map(({ slug, name, longitude, latitude }) => {
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return { slug, name, x, y };
    }),
  );
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map of ${places.map(place => place.name).join(', ')} and surroundings`}>
      <rect class="sea" width={width} height={height} />
      {countries.map(country => (
        <path key={country.properties.name} class="land" d={path(country) ?? ''} />
      ))}
      <path class="graticule" d={path(geoGraticule().step([2, 2])()) ?? ''} />
      <path class="border" d={path(borders) ?? ''} />
      {countries.filter(country => path.area(country) > 12_000).map(country => {
        const [x, y] = path.centroid(country);
        const isTaken = marks.some(mark => Math.abs(mark.x - x) < 200 && Math.abs(mark.labelY - y) < 24);
        return (
          <text key={country.properties.name} class="country" x={x} y={isTaken ? y + 60 : y}>
            {country.properties.name}
          </text>
        );
      })}
      {marks.map(({ slug, name, x, y, labelY }) => (
        <g key={slug} class="place-mark">
          <circle cx={x} cy={y} r={11} class="halo" />
          <circle cx={x} cy={y} r={4.5} />
          <text x={x} y={labelY}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
