import { useEffect, useRef, useState } from 'preact/hooks';
import type { PartialList } from '../api/useList';
import { describeRest } from '../text/counts';

interface MoreProps {
  list: PartialList<unknown>;
  /** What is in the list, for people: claims, references. */
  of: string;
  /** As far as the API counts such a list; it goes on behind that. */
  countedUpTo?: number;
}

/** Says how much of a list is left, and gets it; nothing where the list was whole from the start. */
export function More({ list: { items, total, wasCut, hasMore, isLoading, error, showMore }, of, countedUpTo = Infinity }: MoreProps) {
  const end = useRef<HTMLParagraphElement>(null);
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => {
    if (isAsked && !hasMore) {
      // The button that had the focus is gone.
      end.current?.focus({ preventScroll: true });
    }
  }, [isAsked, hasMore]);

  function ask() {
    setIsAsked(true);
    void showMore();
  }

  if (!wasCut) {
    return null;
  }
  return hasMore ? (
    <div class="more">
      <button type="button" aria-disabled={isLoading} onClick={() => isLoading || ask()}>
        Show more {of}
      </button>
      <span class="imprint" role="status">
        {isLoading ? 'Loading…' : `${items.length.toLocaleString('en')} shown, ${describeRest(items.length, total, countedUpTo)}`}
      </span>
      {error && <span role="alert">{error}</span>}
    </div>
  ) : (
    <p ref={end} class="imprint" tabIndex={-1}>
      All {items.length.toLocaleString('en')} {of} are shown.
    </p>
  );
}
