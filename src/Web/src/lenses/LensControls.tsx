import { useLayoutEffect, useState } from 'preact/hooks';
import { formatDate } from '../text/dates';
import type { Lenses } from './useLenses';

interface LensControlsProps {
  claimants: { slug: string; name: string }[];
  /** The days on which references came out, the earliest first. */
  days: string[];
  lenses: Lenses;
  onChange: (lenses: Lenses) => void;
}

/** Narrows the page down to the word of some claimants, and to what was known on a day. */
export function LensControls({ claimants, days, lenses, onChange }: LensControlsProps) {
  const toggle = (slug: string) => onChange({
    ...lenses,
    accordingTo: lenses.accordingTo.includes(slug) ? lenses.accordingTo.filter(chosen => chosen !== slug) : [...lenses.accordingTo, slug],
  });
  return (
    <div class="lenses" role="group" aria-label="Lenses">
      <fieldset>
        <legend>According to</legend>
        <label class="chip">
          <input type="checkbox" checked={lenses.accordingTo.length === 0} onChange={() => onChange({ ...lenses, accordingTo: [] })} />
          <span>everyone</span>
        </label>
        {claimants.map(({ slug, name }) => (
          <label key={slug} class="chip">
            <input type="checkbox" checked={lenses.accordingTo.includes(slug)} onChange={() => toggle(slug)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {days.length > 0 && <KnownBy days={days} knownBy={lenses.knownBy} onChange={knownBy => onChange({ ...lenses, knownBy })} />}
    </div>
  );
}

/** A slider over the days on which references came out; its last stop sets no day. */
function KnownBy({ days, knownBy, onChange }: { days: string[]; knownBy: string | null; onChange: (day: string | null) => void }) {
  const last = days.length;
  const chosen = knownBy === null ? last : Math.max(0, days.findLastIndex(day => day <= knownBy));
  const [stop, setStop] = useState(chosen);
  // At once, not after the next paint: another key may have moved the slider on by then.
  useLayoutEffect(() => setStop(chosen), [chosen]);
  const day = days[stop];
  const text = stop === last ? 'today' : formatDate(stop === chosen && knownBy ? knownBy : day!);
  return (
    <div class="known-by">
      <label for="known-by">Known by</label>
      <input
        id="known-by"
        type="range"
        min={0}
        max={last}
        step={1}
        value={stop}
        list="known-by-days"
        aria-valuetext={text}
        onInput={event => setStop(event.currentTarget.valueAsNumber)}
        onChange={event => onChange(days[event.currentTarget.valueAsNumber] ?? null)}
      />
      <datalist id="known-by-days">
        {[...days, null].map((_, index) => (
          <option key={index} value={index} />
        ))}
      </datalist>
      <output for="known-by">{text}</output>
    </div>
  );
}
