import { formatShare } from './words';

interface ToleranceProps {
  tolerance: number | null;
  onChange: (tolerance: number | null) => void;
}

/** How far apart figures may lie and still count as fitting, in parts of the higher one. */
export function Tolerance({ tolerance, onChange }: ToleranceProps) {
  const choices = [...new Set([0.01, 0.05, 0.1, 0.25, ...(tolerance ? [tolerance] : [])])].toSorted((one, other) => one - other);
  return (
    <label class="tolerance">
      <span>Tolerance</span>
      <select value={tolerance ?? ''} onChange={event => onChange(Number(event.currentTarget.value) || null)}>
        <option value="">none</option>
        {choices.map(choice => (
          <option key={choice} value={choice}>
            {formatShare(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
