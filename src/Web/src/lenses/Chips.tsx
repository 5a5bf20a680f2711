import type { LensOption } from './lenses';

interface ChipsProps {
  legend: string;
  /** What the chip is called that chooses nothing in particular. */
  all: string;
  options: LensOption[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Options of which any number may be chosen. */
export function Chips({ legend, all, options, chosen, onChange }: ChipsProps) {
  const toggle = (slug: string) => onChange(chosen.includes(slug) ? chosen.filter(other => other !== slug) : [...chosen, slug]);
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{legend}</legend>
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
