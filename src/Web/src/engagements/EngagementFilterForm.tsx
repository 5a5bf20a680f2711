import { useState } from 'preact/hooks';
import { engagementKinds, measures } from '../text/names';
import { Choice } from './Choice';
import { orders, type EngagementFilters } from './engagementFilters';
import { TypedFilter } from './TypedFilter';
import type { ChangeFilters } from './useEngagementFilters';
import { YearFilters } from './YearFilters';

interface EngagementFilterFormProps {
  filters: EngagementFilters;
  /** Names of documents, and of engagements with parts. */
  suggestions: { documents: string[]; wholes: string[] };
  onChange: ChangeFilters;
}

const orderNames = { latest: orders.latest.name, earliest: orders.earliest.name, name: orders.name.name, gap: orders.gap.name };

/** Searches and filters the list of engagements. */
export function EngagementFilterForm({ filters, suggestions, onChange }: EngagementFilterFormProps) {
  const { text, order, contested, ...others } = filters;
  const { kind, measure, claimant, document, partOf } = others;
  // As the address says at first; then the reader opens and closes it.
  const [isOpen] = useState(Object.values(others).some(Boolean));
  return (
    <form class="filters" role="search" aria-label="Engagements" onSubmit={event => event.preventDefault()}>
      <TypedFilter name="Search" value={text} placeholder="Name, place, claimant or claim" isSearch onChange={(value, replace) => onChange({ text: value }, replace)} />
      <Choice name="Order" value={order} options={orderNames} onChange={value => onChange({ order: value || 'latest' })} />
      <label class="check">
        <input
          type="checkbox"
          checked={contested !== '' || order === 'gap'}
          disabled={order === 'gap'}
          onChange={event => onChange({ contested: event.currentTarget.checked ? 'true' : '' })}
        />
        <span>Contested only</span>
      </label>
      <details open={isOpen}>
        <summary>More filters</summary>
        <div>
          <Choice name="Kind" value={kind} options={engagementKinds} none="Any" onChange={value => onChange({ kind: value })} />
          <YearFilters filters={filters} onChange={onChange} />
          <Choice name="Figures for" value={measure} options={measures} none="Anything" onChange={value => onChange({ measure: value })} />
          <TypedFilter name="Claimant" value={claimant} onChange={(value, replace) => onChange({ claimant: value }, replace)} />
          <TypedFilter name="Document" value={document} suggestions={suggestions.documents} onChange={(value, replace) => onChange({ document: value }, replace)} />
          <TypedFilter name="Part of" value={partOf} suggestions={suggestions.wholes} onChange={(value, replace) => onChange({ partOf: value }, replace)} />
        </div>
      </details>
    </form>
  );
}
