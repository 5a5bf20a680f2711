import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PartPlacesDocument, PlacesDocument, type PlacesOfEngagementFragment } from '../../generated/graphql';
import { AwayError, untilReached } from '../api/connection';
import { useList } from '../api/useList';
import { More } from '../views/More';
import { ViewActions } from '../views/ViewActions';
import type { MappedPlace } from './arrangement';
import type { Size } from './view';

type Place = NonNullable<PlacesOfEngagementFragment['place']>;

/** Where an engagement, its parts and what is claimed about it took place: a map, and the names of the places whose position is not known. */
export function MapSection({ engagement, slug }: { engagement: PlacesOfEngagementFragment; slug: string }) {
  const located = useList(engagement.located, PlacesDocument, { slug }, answer => answer.engagement?.located);
  const parts = useList(engagement.locatedParts, PartPlacesDocument, { slug }, answer => answer.engagement?.locatedParts);
  const ofOthers = [...parts.items, ...located.items].flatMap(({ place }) => place ?? []);
  const places = [...new Map([...ofOthers, ...(engagement.place ? [engagement.place] : [])].map(place => [place.slug, place])).values()];
  const isMain = ({ slug: place }: Place) => place === engagement.place?.slug;
  const mapped = places
    .filter(isMapped)
    .map(place => ({ ...place, isMain: isMain(place) }))
    .toSorted((one, other) => Number(other.isMain) - Number(one.isMain));
  const others = places.filter(place => !isMapped(place));
  return places.length === 0 ? null : (
    <section id="map" aria-labelledby="map-heading">
      <header class="section-head">
        <h2 id="map-heading">Where it happened</h2>
        <ViewActions name="places" document={PlacesDocument} variables={{ slug }} />
      </header>
      {mapped.length > 0 && <LazyMap places={mapped} />}
      <p class="imprint">
        {others.length > 0 && `Named without coordinates: ${others.map(place => place.name).join(', ')}. `}
        {mapped.length > 0 && 'Borders: Natural Earth.'}
      </p>
      <More list={parts} of="parts with a place" />
      <More list={located} of="claims with a place" />
    </section>
  );
}

const loadMap = () =>
  import('./EngagementMap').catch(() => {
    throw new AwayError('The script of the map could not be loaded.');
  });

/** Narrower maps are higher, as map.css has it. */
const widestPhone = 560;

type MapComponent = ComponentType<{ places: MappedPlace[]; size: Size }>;

/** Loads the map when the reader comes near it, or prints. */
function LazyMap({ places }: { places: MappedPlace[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const [Map, setMap] = useState<MapComponent | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    let isAsked = false;
    const load = async () => {
      if (!isAsked) {
        isAsked = true;
        const module = await untilReached(loadMap, signal);
        setMap(() => module.default);
      }
    };
    const sight = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && void load(), { rootMargin: '300px' });
    const room = new ResizeObserver(([entry]) => {
      // A map that is printed is the one on the screen, only larger or smaller.
      if (!matchMedia('print').matches) {
        const width = Math.round(entry!.contentRect.width);
        setSize({ width, height: Math.round(width / (width < widestPhone ? 1.1 : 1.7)) });
      }
    });
    sight.observe(frame.current!);
    room.observe(frame.current!);
    addEventListener('beforeprint', () => void load(), { signal });
    return () => {
      abort.abort();
      sight.disconnect();
      room.disconnect();
    };
  }, []);
  return (
    <>
      <div ref={frame} class="map-frame">
        {Map && size && <Map places={places} size={size} />}
      </div>
      {!Map && <p class="unseen">{places.map(({ name }) => name).join(' · ')}</p>}
    </>
  );
}

function isMapped(place: Place): place is Place & { latitude: number; longitude: number } {
  return typeof place.latitude === 'number' && typeof place.longitude === 'number';
}
