import type { ComponentChildren } from 'preact';
import type { TypedDocumentString } from '../../generated/graphql';
import type { Connection } from '../api/requestAll';
import { describeCount } from '../text/counts';
import { ViewActions } from '../views/ViewActions';

interface ResultsProps<TData, TVariables> {
  /** What is listed, for people: one of it, and several. */
  one: string;
  several: string;
  total: number;
  isLoading: boolean;
  document: TypedDocumentString<TData, TVariables>;
  variables: TVariables & object;
  /** Where the list is in an answer. */
  listOf: (data: TData) => Connection | null | undefined;
  children: ComponentChildren;
}

/** What meets the filters, below how much it is. */
export function Results<TData, TVariables>({ one, several, total, isLoading, children, ...query }: ResultsProps<TData, TVariables>) {
  return (
    <section aria-labelledby="found" aria-busy={isLoading}>
      <header class="section-head">
        <h2 id="found" aria-live="polite">
          {describeCount(total, one, several)}
        </h2>
        <ViewActions name={several} {...query} />
      </header>
      {total === 0 && (
        <p class="notice">
          No {several} match. <a href="/">Show all engagements</a>
        </p>
      )}
      {children}
    </section>
  );
}
