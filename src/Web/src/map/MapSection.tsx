import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PlacesDocument, type PlacesOfEngagementFragment } from '../../generated/graphql';
import { useList } from '../api/useList';
import { More } from '../views/More';
import { ViewActions } from '../views/ViewActions';
import type { MappedPlace } from './EngagementMap';

type Place = NonNullable<PlacesOfEngagementFragment['place']>;

/** Where an engagement took place: a map of the places whose position is known, and the names of the others. */
export function MapSection({ engagement, slug }: { engagement: PlacesOfEngagementFragment; slug: string }) {
  const located = useList(engagement.located, PlacesDocument, { slug }, answer => answer.engagement?.located);
  const claimed = located.items.flatMap(claim => claim.place ?? []);
  const places = [...new Map([...(engagement.place ? [engagement.place] : []), ...claimed].map(place => [place.slug, place])).values()];
  const mapped = places.filter(isMapped);
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
      <More list={located} of="claims with a place" />
    </section>
  );
}

/** Loads the map when the reader comes near it. */
function LazyMap({ places }: { places: MappedPlace[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const [Map, setMap] = useState<ComponentType<{ places: MappedPlace[] }> | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(entry => entry.isIntersecting)) {
          observer.disconnect();
          void import('./EngagementMap').then(module => setMap(() => module.default));
        }
      },
      { rootMargin: '300px' },
    );
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} class="map-frame">
      {Map && <Map places={places} />}
    </div>
  );
}

function isMapped(place: Place): place is Place & MappedPlace {
  return typeof place.latitude === 'number' && typeof place.longitude === 'number';
}
