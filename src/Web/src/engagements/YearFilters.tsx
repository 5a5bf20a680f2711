import { useState } from 'preact/hooks';
import { isBackwards, type EngagementFilters } from './engagementFilters';
import type { ChangeFilters } from './useEngagementFilters';

interface YearFiltersProps {
  filters: EngagementFilters;
  onChange: ChangeFilters;
}

/** The years between which engagements are listed. */
export function YearFilters({ filters, onChange }: YearFiltersProps) {
  return (
    <>
      <Year name="From" value={filters.from} onChange={from => onChange({ from })} />
      <Year name="To" value={filters.to} onChange={to => onChange({ to })} />
      {isBackwards(filters) && (
        <p class="hint" role="alert">
          {filters.from} is after {filters.to}, so no engagement lies between them.
          <button type="button" onClick={() => onChange({ from: filters.to, to: filters.from })}>
            Swap the years
          </button>
        </p>
      )}
    </>
  );
}

function Year({ name, value, onChange }: { name: string; value: string; onChange: (year: string) => void }) {
  const [isValid, setIsValid] = useState(true);

  function read(year: string) {
    const isYear = /^(\d{4})?$/.test(year);
    setIsValid(isYear);
    if (isYear) {
      onChange(year);
    }
  }

  return (
    <label class="year">
      <span>{name}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={4}
        placeholder="Year"
        value={value}
        aria-invalid={!isValid}
        onChange={event => read(event.currentTarget.value.trim())}
      />
      {!isValid && (
        <span class="hint" role="alert">
          Four digits, such as 1863
        </span>
      )}
    </label>
  );
}
