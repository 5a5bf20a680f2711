import { useEffect, useState } from 'preact/hooks';
import { engagementKinds } from '../text/names';
import { orders, type EngagementFilters } from './useEngagementFilters';

interface EngagementFilterFormProps {
  filters: EngagementFilters;
  onChange: (change: Partial<EngagementFilters>, replace?: boolean) => void;
}

/** Searches and filters the list of engagements, as the reader types. */
export function EngagementFilterForm({ filters, onChange }: EngagementFilterFormProps) {
  const [text, setText] = useState(filters.text);
  useEffect(() => setText(filters.text), [filters.text]);
  useEffect(() => {
    if (text === filters.text) {
      return;
    }
    const pause = setTimeout(() => onChange({ text }, filters.text !== ''), 250);
    return () => clearTimeout(pause);
  }, [text]);

  return (
    <form class="filters" role="search" aria-label="Engagements" onSubmit={event => event.preventDefault()}>
      <label class="search">
        <span>Search</span>
        <input type="search" value={text} placeholder="Name, place or participant" onInput={event => setText(event.currentTarget.value)} />
      </label>
      <label>
        <span>Kind</span>
        <select value={filters.kind} onChange={event => onChange({ kind: event.currentTarget.value as EngagementFilters['kind'] })}>
          <option value="">Any</option>
          {Object.entries(engagementKinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Year name="From" value={filters.from} onChange={from => onChange({ from })} />
      <Year name="To" value={filters.to} onChange={to => onChange({ to })} />
      <label>
        <span>Order</span>
        <select value={filters.order} onChange={event => onChange({ order: event.currentTarget.value as EngagementFilters['order'] })}>
          {Object.entries(orders).map(([value, { name }]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

function Year({ name, value, onChange }: { name: string; value: string; onChange: (year: string) => void }) {
  return (
    <label class="year">
      <span>{name}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={4}
        placeholder="Year"
        value={value}
        onChange={event => onChange(/^\d{4}$/.test(event.currentTarget.value) ? event.currentTarget.value : '')}
      />
    </label>
  );
}
