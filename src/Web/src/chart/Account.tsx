import { useLayoutEffect, useState } from 'preact/hooks';
import { useIsTarget } from '../claims/useTarget';
import { Footnotes } from '../footnotes/Footnotes';
import { ClaimCard } from './ClaimCard';
import { describeFigure, type ChartFigure } from './figures';

/** Where there is room beside the chart, so that a card hides nothing. */
const wide = '(min-width: 70rem)';

interface AccountProps {
  figure: ChartFigure;
  /** What tells the figure from the others of its panel, such as its document. */
  about: string[];
}

/** An account of a figure: whose it is, how the source writes it, and on which references. Hover, focus or a tap shows the rest. */
export function Account({ figure, about }: AccountProps) {
  const [isPinned, setPinned] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const isTarget = useIsTarget(figure.key);
  useLayoutEffect(() => setPinned(isTarget), [isTarget]);
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
      onFocusIn={event => (event.target as Element).matches('button:focus-visible') && setTouched(true)}
      onFocusOut={event => event.currentTarget.contains(event.relatedTarget as Node | null) || setTouched(false)}
      onKeyDown={event => event.key === 'Escape' && close()}
    >
      <button type="button" class="row" aria-expanded={isOpen} aria-controls={card} onClick={() => (isPinned ? close() : setPinned(true))}>
        <span class="who">
          {figure.who}
          {about.length > 0 && <small>{about.join(' · ')}</small>}
        </span>{' '}
        <span class="notation">{figure.notation}</span>
        <span class="visually-hidden">, that is {describeFigure(figure)}</span>
      </button>
      {figure.claim && <Footnotes citations={figure.claim.citations} />}
      <div id={card} class="card" hidden={!isOpen}>
        {isOpen && <ClaimCard figure={figure} />}
      </div>
    </li>
  );
}
