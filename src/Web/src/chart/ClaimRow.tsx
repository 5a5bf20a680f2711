import { useState } from 'preact/hooks';
import type { Interval } from '../text/intervals';
import type { Axis } from './axis';
import { ClaimCard } from './ClaimCard';
import { describeFigure, type ChartFigure } from './figures';
import { Gap, Mark } from './Mark';
import { Plot } from './Plot';

/** Where there is room beside the chart, so that a card hides nothing. */
const wide = '(min-width: 70rem)';

interface ClaimRowProps {
  figure: ChartFigure;
  axis: Axis;
  consensus: Interval | null;
}

/** A figure of the chart: who claims it, its interval, and how the source writes it. Hover, focus or a tap shows the rest. */
export function ClaimRow({ figure, axis, consensus }: ClaimRowProps) {
  const [isPinned, setPinned] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const isOpen = isPinned || isTouched;
  const card = `card-${figure.key}`;
  const about = [figure.subject && `of ${figure.subject}`, figure.isPartial && 'part of the total', figure.isDerived && 'derived'].filter(Boolean).join(' · ');

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
          {figure.claimant}
          {about && <small>{about}</small>}
        </span>
        <Plot axis={axis} consensus={consensus}>
          {figure.conflicts.map(conflict => (
            <Gap key={conflict.number} conflict={conflict} axis={axis} />
          ))}
          <Mark figure={figure} axis={axis} />
        </Plot>
        <span class="notation">
          {figure.notation}
          {figure.conflicts.map(({ number }) => (
            <span key={number}>
              <span class="conflict" aria-hidden="true">
                ≠{number}
              </span>
              <span class="visually-hidden">, part of contradiction {number}</span>
            </span>
          ))}
        </span>
        <span class="visually-hidden">, that is {describeFigure(figure)}</span>
      </button>
      <div id={card} class="card" hidden={!isOpen}>
        {isOpen && <ClaimCard figure={figure} />}
      </div>
    </li>
  );
}
