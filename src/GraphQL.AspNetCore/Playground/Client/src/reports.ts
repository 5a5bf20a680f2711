import { useSyncExternalStore } from 'react';

interface Statement {
  sql: string;
  parameters: { name: string; value: unknown }[];
  rows: number;
}

/** How an answer was got. */
export interface Plan {
  roundTrips: { statements: Statement[] }[];
  fieldByField?: string;
}

/** What there is to say about an answer, beside what it says itself. */
export interface Report {
  milliseconds: number;
  bytes: number;
  isCached: boolean;
  cost?: { fieldCost: number; typeCost: number };
  plan?: Plan;
}

const mostKept = 50;

let reports = new Map<string, Report>();
const listeners = new Set<() => void>();

/** Adds to what is known of the answer with this text. */
export function report(answer: string, news: Partial<Report>): void {
  const known = { ...reports.get(answer), ...news } as Report;
  reports = new Map([...[...reports].filter(([text]) => text !== answer).slice(1 - mostKept), [answer, known]]);
  listeners.forEach(listener => listener());
}

/** The report of the answer with this text; tabs keep their answers, so each finds its own. */
export function useReport(answer: string | null | undefined): Report | undefined {
  const known = useSyncExternalStore(subscribe, () => reports);
  return answer ? known.get(answer) : undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
