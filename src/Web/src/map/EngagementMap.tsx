import { geoGraticule, geoPath } from 'd3-geo';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { arrange, type MappedPlace } from './arrangement';
import { getTiles, type Tile } from './borders';
import type { Label } from './labels';
import { createView, type MapView, type Size } from './view';

interface EngagementMapProps {
  places: MappedPlace[];
  /** What there is room for. */
  size: Size;
}

/** Where an engagement took place, over borders from Natural Earth. */
export default function EngagementMap(props: EngagementMapProps) {
  const key = JSON.stringify(props);
  const shown = useMemo(() => {
    const { places, size } = JSON.parse(key) as EngagementMapProps;
    return { places, view: createView(places, size) };
  }, [key]);
  const tiles = useTiles(shown.view.tiles);
  return tiles && <Drawing {...shown} tiles={tiles} />;
}

/** The borders that a view needs, as soon as they are there. */
function useTiles(names: string[]): Tile[] | null {
  const [tiles, setTiles] = useState<Tile[] | null>(null);
  const key = names.join();
  useEffect(() => {
    const abort = new AbortController();
    getTiles(key.split(','), abort.signal).then(setTiles, (error: Error) => abort.signal.aborted || reportError(error));
    return () => abort.abort();
  }, [key]);
  return tiles;
}

interface DrawingProps {
  view: MapView;
  tiles: Tile[];
  places: MappedPlace[];
}

function Drawing({ view, tiles, places }: DrawingProps) {
  const { width, height } = view;
  const path = geoPath(view.projection).digits(1);
  const step = [2, 5, 10, 30].find(degrees => degrees * view.pixelsPerDegree > 50) ?? 30;
  const { marks, labels, countries } = useMemo(() => arrange(view, tiles, places), [view, tiles, places]);
  const nameless = marks.filter(mark => !labels.has(mark));
  return (
    <>
      <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`Map of ${places.map(place => place.name).join(', ')} and surroundings`}>
        <rect class="sea" width={width} height={height} />
        {tiles.map(tile =>
          tile.countries.features.map(country => (
            <path key={tile.name + country.properties.name} class="land" data-country={country.properties.name} d={path(country) ?? ''} />
          )),
        )}
        <path class="graticule" d={path(geoGraticule().step([step, step])()) ?? ''} />
        {tiles.map(tile => (
          <path key={tile.name} class="border" d={path(tile.borders) ?? ''} />
        ))}
        {countries.map(country => (
          <Name key={country.name} class="country" label={country} />
        ))}
        {marks.map(mark => (
          <g key={mark.slug} class={`place-mark${mark.isMain ? ' main' : ''}`} data-place={mark.slug}>
            <circle cx={mark.x} cy={mark.y} r={mark.isMain ? 11 : 8} class="halo" />
            <circle cx={mark.x} cy={mark.y} r={mark.isMain ? 4.5 : 3.5} />
            <title>{mark.name}</title>
          </g>
        ))}
        {[...labels].map(([mark, label]) => (
          <Name key={mark.name} class="place" label={label} />
        ))}
      </svg>
      {nameless.length > 0 && <p class="imprint">The map has no room for the names of {nameless.map(({ name }) => name).join(', ')}.</p>}
    </>
  );
}

function Name({ label: { name, x, y, anchor }, class: kind }: { label: Label; class: string }) {
  return (
    <text class={kind} x={x.toFixed(1)} y={y.toFixed(1)} text-anchor={anchor} dominant-baseline="central">
      {name}
    </text>
  );
}
