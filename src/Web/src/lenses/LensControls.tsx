import { useLayoutEffect, useState } from 'preact/hooks';
import { formatDate } from '../text/dates';
import type { Lenses } from './useLenses';

/** Somebody whose word, or a document, that the page can be narrowed down to. */
export interface LensOption {
  slug: string;
  name: string;
}

interface LensControlsProps {
  claimants: LensOption[];
  documents: LensOption[];
  /** The days on which references came out, the earliest first. */
  days: string[];
  lenses: Lenses;
  onChange: (lenses: Lenses) => void;
}

/** Narrows the page down to the word of some claimants, to some documents, and to what was known on a day; and says how far apart figures may lie. */
export function LensControls({ claimants, documents, days, lenses, onChange }: LensControlsProps) {
  return (
    <div class="lenses" role="group" aria-label="Lenses">
      <Chips
        legend="According to"
        all="everyone"
        options={claimants}
        chosen={lenses.accordingTo}
        onChange={accordingTo => onChange({ ...lenses, accordingTo })}
      />
      {(documents.length > 1 || lenses.documents.length > 0) && (
        <Chips
          legend="In"
          all="all documents"
          options={documents}
          chosen={lenses.documents}
          onChange={chosen => onChange({ ...lenses, documents: chosen })}
        />
      )}
      {days.length > 0 && <KnownBy days={days} knownBy={lenses.knownBy} onChange={knownBy => onChange({ ...lenses, knownBy })} />}
      <Tolerance tolerance={lenses.tolerance} onChange={tolerance => onChange({ ...lenses, tolerance })} />
    </div>
  );
}

interface ChipsProps {
  legend: string;
  /** What the chip is called that chooses nothing in particular. */
  all: string;
  options: LensOption[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

function Chips({ legend, all, options, chosen, onChange }: ChipsProps) {
  const toggle = (slug: string) => onChange(chosen.includes(slug) ? chosen.filter(other => other !== slug) : [...chosen, slug]);
  return (
    <fieldset>
      <legend>{legend}</legend>
      <label class="chip">
        <input type="checkbox" checked={chosen.length === 0} onChange={() => onChange([])} />
        <span>{all}</span>
      </label>
      {options.map(({ slug, name }) => (
        <label key={slug} class="chip">
          <input type="checkbox" checked={chosen.includes(slug)} onChange={() => toggle(slug)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How far apart figures may lie and still count as fitting, in parts of the higher one. */
function Tolerance({ tolerance, onChange }: { tolerance: number | null; onChange: (tolerance: number | null) => void }) {
  const choices = [...new Set([0.01, 0.05, 0.1, 0.25, ...(tolerance ? [tolerance] : [])])].toSorted((one, other) => one - other);
  return (
    <label class="tolerance">
      <span>Tolerance</span>
      <select value={tolerance ?? ''} onChange={event => onChange(Number(event.currentTarget.value) || null)}>
        <option value="">none</option>
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {choice.toLocaleString('en', { style: 'percent', maximumSignificantDigits: 3 })}
          </option>
        ))}
      </select>
    </label>
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
