import { useState } from 'preact/hooks';
import type { Interval } from '../text/intervals';
import type { Axis } from './axis';
import { ClaimCard } from './ClaimCard';
import { ClusterLetter } from './Clusters';
import { describeFigure, type ChartFigure } from './figures';
import { Mark } from './Mark';
import { Plot } from './Plot';

/** Where there is room beside the chart, so that a card hides nothing. */
const wide = '(min-width: 70rem)';

interface ClaimRowProps {
  figure: ChartFigure;
  axis: Axis;
  consensus: Interval | null;
  /** What tells the figure from the others of its panel, such as its document. */
  about: string[];
}

/** A figure of the chart: who claims it, its interval, and how the source writes it. Hover, focus or a tap shows the rest. */
export function ClaimRow({ figure, axis, consensus, about }: ClaimRowProps) {
  const [isPinned, setPinned] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const isOpen = isPinned || isTouched;
  const card = `card-${figure.key}`;

  function close() {
    setPinned(false);
    setTouched(false);
  }

  return (
    <li
      class="claim"
      id={figure.key}
      onPointerEnter={event => event.pointerType === 'mouse' && matchMedia(wide).matches && setTouched(true)}
      onPointerLeave={() => setTouched(false)}
      onFocusIn={event => (event.target as Element).matches(':focus-visible') && setTouched(true)}
      onFocusOut={event => event.currentTarget.contains(event.relatedTarget as Node | null) || setTouched(false)}
      onKeyDown={event => event.key === 'Escape' && close()}
    >
      <button type="button" class="row" aria-expanded={isOpen} aria-controls={card} onClick={() => (isPinned ? close() : setPinned(true))}>
        <span class="who">
          {figure.who}
          {about.length > 0 && <small>{about.join(' · ')}</small>}
        </span>
        <Plot axis={axis} consensus={consensus}>
          <Mark figure={{ ...figure, isDerived: figure.derived !== null }} axis={axis} />
        </Plot>
        <span class="notation">
          {figure.notation}
          {figure.clusters.length > 0 && (
            <>
              <span class="visually-hidden">, in cluster</span> <ClusterLetter letter={figure.clusters.join('')} />
            </>
          )}
        </span>
        <span class="visually-hidden">, that is {describeFigure(figure)}</span>
      </button>
      <div id={card} class="card" hidden={!isOpen}>
        {isOpen && <ClaimCard figure={figure} />}
      </div>
    </li>
  );
}
