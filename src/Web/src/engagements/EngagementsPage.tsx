import { EngagementsDocument, EngagementsPageDocument } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { AllDocuments } from '../references/DocumentList';
import { Found } from '../search/Found';
import { FoundKinds } from '../search/FoundKinds';
import { listFoundKinds } from '../search/kinds';
import { describeCount } from '../text/counts';
import { ViewActions } from '../views/ViewActions';
import { mostWords, orders, toCondition, wordsOf } from './engagementFilters';
import { EngagementFilterForm } from './EngagementFilterForm';
import { FoundEngagements } from './FoundEngagements';
import { useEngagementFilters } from './useEngagementFilters';

/** All engagements, with filters and search. */
export function EngagementsPage() {
  const [filters, change] = useEngagementFilters();
  const words = wordsOf(filters.text);
  const text = words.join(' ');
  const variables = { where: toCondition(filters), order: [...orders[filters.order].order] };
  const state = useQuery(EngagementsPageDocument, { ...variables, text, isSearch: /[\p{L}\p{N}]/u.test(text) });
  const engagements = state.data?.engagements;
  const kinds = state.data ? listFoundKinds(state.data) : [];
  const suggestions = {
    documents: state.data?.documents?.nodes?.map(({ title }) => title) ?? [],
    wholes: state.data?.wholes?.nodes?.map(({ name }) => name) ?? [],
  };
  return (
    <article class="list-page">
      <PageTitle>Contested</PageTitle>
      <p class="lede">
        Sources contradict each other, and encyclopedias flatten them into one number. Here every claim about a battle is kept: who makes it, with which figures, and on which references.
      </p>
      <EngagementFilterForm filters={filters} suggestions={suggestions} onChange={change} />
      {words.length < filters.text.split(/\s+/).filter(Boolean).length && <p class="notice">Only the first {mostWords} words are looked for.</p>}
      <Notice state={state} />
      {state.data && engagements && (
        <>
          <FoundKinds kinds={kinds} />
          {(engagements.totalCount > 0 || kinds.length === 0) && (
            <section aria-labelledby="found-engagements" aria-busy={state.isLoading}>
              <header class="section-head">
                <h2 id="found-engagements" aria-live="polite">
                  {describeCount(engagements.totalCount, 'engagement')}
                </h2>
                <ViewActions name="engagements" document={EngagementsDocument} variables={variables} />
              </header>
              {engagements.totalCount === 0 && (
                <p class="notice">
                  No engagements match. <a href="/">Show all engagements</a>
                </p>
              )}
              <FoundEngagements first={engagements} variables={variables} />
            </section>
          )}
          {kinds.map(kind => (
            <Found key={kind.type} kind={kind} text={text} />
          ))}
          <footer class="colophon">
            <p>
              {state.data.dataset.engagements.toLocaleString('en')} engagements, {state.data.dataset.claims.toLocaleString('en')} claims,{' '}
              {state.data.dataset.references.toLocaleString('en')} references, from these documents:
            </p>
            <AllDocuments first={state.data.documents} />
          </footer>
        </>
      )}
    </article>
  );
}
