import { useLayoutEffect, useRef } from 'preact/hooks';

interface Place {
  part: Element;
  top: number;
}

/** What a reader may be at. */
const parts = '.measure, .infobox, .statement, .references > li';

/** Keeps what the reader is at where it is on the screen when the content of the page changes; where it is gone, what was near it. */
export function useSteadyPlace(...content: unknown[]): void {
  const last = useRef<{ content: unknown[]; places: Place[] }>({ content, places: [] });
  if (content.some((part, index) => part !== last.current.content[index])) {
    // The page still shows what was before.
    last.current = { content, places: scrollY > 0 ? listPlaces() : [] };
  }
  useLayoutEffect(() => {
    const place = last.current.places.find(({ part }) => part.isConnected);
    last.current.places = [];
    if (place) {
      scrollBy(0, place.part.getBoundingClientRect().top - place.top);
    }
  });
}

/** The parts of the page from the one that is nearest to the line below the bar, where readers are. */
function listPlaces(): Place[] {
  const line = document.querySelector('.lenses')?.getBoundingClientRect().bottom ?? 0;
  return [...document.querySelectorAll(parts)]
    .map(part => ({ part, top: part.getBoundingClientRect().top }))
    .toSorted((one, other) => Math.abs(one.top - line) - Math.abs(other.top - line));
}
