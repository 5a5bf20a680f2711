import { useLayoutEffect, useState } from 'preact/hooks';
import { abbreviateDate, formatDate } from '../text/dates';
import { listLabelled } from './words';

interface KnownByProps {
  /** The days that can be chosen, the earliest first. */
  days: string[];
  knownBy: string | null;
  onChange: (day: string | null) => void;
}

/** How many labels fit side by side under the slider, on a phone and elsewhere. */
const rooms = { narrow: 3.4, wide: 7.4 };

/** A slider over some days; its last stop sets no day. */
export function KnownBy({ days, knownBy, onChange }: KnownByProps) {
  const last = days.length;
  const chosen = knownBy === null ? last : Math.max(0, days.findLastIndex(day => day <= knownBy));
  const [stop, setStop] = useState(chosen);
  // At once, not after the next paint: another key may have moved the slider on by then.
  useLayoutEffect(() => setStop(chosen), [chosen]);
  const text = stop === last ? 'today' : formatDate(stop === chosen && knownBy ? knownBy : days[stop]!);
  return (
    <div class="known-by">
      <label for="known-by">Known by</label> <output for="known-by">{text}</output>
      <input
        id="known-by"
        type="range"
        min={0}
        max={last}
        step={1}
        value={stop}
        aria-valuetext={text}
        onInput={event => setStop(event.currentTarget.valueAsNumber)}
        onChange={event => onChange(days[event.currentTarget.valueAsNumber] ?? null)}
      />
      <Ticks labels={[...days.map(abbreviateDate), 'today']} />
    </div>
  );
}

/** A tick for each stop of the slider, and a label where there is room for it. */
function Ticks({ labels }: { labels: string[] }) {
  const narrow = new Set(listLabelled(labels.length, rooms.narrow));
  const wide = new Set(listLabelled(labels.length, rooms.wide));
  const classOf = (stop: number) => (narrow.has(stop) ? (wide.has(stop) ? '' : 'narrow') : wide.has(stop) ? 'wide' : 'unlabelled');
  return (
    <ol class="ticks" aria-hidden="true">
      {labels.map((label, stop) => (
        <li key={label} class={classOf(stop)} style={{ left: `${(stop / (labels.length - 1)) * 100}%` }}>
          <span>{label}</span>
        </li>
      ))}
    </ol>
  );
}
