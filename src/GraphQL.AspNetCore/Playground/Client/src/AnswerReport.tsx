import { useEditorContext } from '@graphiql/react';
import { type Plan, useReport } from './reports';
import { settings } from './settings';

/** Says of the answer in front how long it took, how large it is, what it costs, and how it was got. */
export function AnswerReport() {
  const { tabs, activeTabIndex } = useEditorContext({ nonNull: true });
  const report = useReport(tabs[activeTabIndex]?.response);
  if (!report) {
    return null;
  }

  const { milliseconds, bytes, isCached, cost, plan } = report;
  return (
    <section className="report" aria-label="About this answer">
      <p>
        <span>{Math.max(1, Math.round(milliseconds))} ms</span> <span>{size(bytes)}</span>{' '}
        <span>{isCached ? 'from the server’s cache' : 'executed'}</span>
      </p>
      {cost && (
        <p>
          <span>
            Field cost {count(cost.fieldCost)} of {count(settings.maxFieldCost)}
          </span>{' '}
          <span>
            type cost {count(cost.typeCost)} of {count(settings.maxTypeCost)}
          </span>
        </p>
      )}
      {plan && <PlanDetails plan={plan} />}
      {!settings.plans && <p>This server does not report its plans.</p>}
    </section>
  );
}

function PlanDetails({ plan: { roundTrips, fieldByField } }: { plan: Plan }) {
  const statements = roundTrips.flatMap(trip => trip.statements);
  return (
    <details>
      <summary>
        Plan: {plural(statements.length, 'statement')} in {plural(roundTrips.length, 'round trip')}
      </summary>
      {fieldByField && <p>Executed field by field: {fieldByField}</p>}
      <ol>
        {statements.map(({ sql, parameters, rows }, index) => (
          <li key={index}>
            <pre>{sql}</pre>
            {parameters.map(({ name, value }) => `${name} = ${JSON.stringify(value)}; `)}
            {plural(rows, 'row')}
          </li>
        ))}
      </ol>
    </details>
  );
}

function size(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}
