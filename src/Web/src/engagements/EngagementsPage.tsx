import { DisputesDocument, EngagementsDocument, EngagementsPageDocument } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { AllDocuments } from '../references/DocumentList';
import { Found } from '../search/Found';
import { FoundKinds } from '../search/FoundKinds';
import { listFoundKinds } from '../search/kinds';
import { mostWords, orders, toCondition, toDisputeCondition, wordsOf, writeFilters } from './engagementFilters';
import { EngagementFilterForm } from './EngagementFilterForm';
import { FoundDisputes } from './FoundDisputes';
import { FoundEngagements } from './FoundEngagements';
import { Results } from './Results';
import { useEngagementFilters } from './useEngagementFilters';
import { WidestGap } from './WidestGap';

/** All engagements, with filters and search. */
export function EngagementsPage() {
  const [filters, change] = useEngagementFilters();
  const words = wordsOf(filters.text);
  const text = words.join(' ');
  const variables = { where: toCondition(filters), order: [...orders[filters.order].order] };
  const where = toDisputeCondition(filters);
  const state = useQuery(EngagementsPageDocument, {
    ...variables,
    text,
    isSearch: /[\p{L}\p{N}]/u.test(text),
    disputes: where,
    byGap: filters.order === 'gap',
    isWhole: writeFilters(filters) === '',
  });
  const engagements = state.data?.engagements;
  const disputes = state.data?.contradictions;
  const widest = state.data?.widest?.nodes?.[0];
  const kinds = state.data ? listFoundKinds(state.data) : [];
  const suggestions = {
    documents: state.data?.documents?.nodes?.map(({ title }) => title) ?? [],
    wholes: state.data?.wholes?.nodes?.map(({ name }) => name) ?? [],
  };
  return (
    <article class="list-page">
      <header class="list-head">
        <div>
          <PageTitle>Contested</PageTitle>
          <p class="lede">
            Sources contradict each other, and encyclopedias flatten them into one number. Here every claim about a battle is kept: who makes it, with which figures, and on which references.
          </p>
        </div>
        {widest && <WidestGap dispute={widest} />}
      </header>
      {/* Not before what comes above it, or it would move. */}
      {(state.data ?? state.error) !== null && <EngagementFilterForm filters={filters} suggestions={suggestions} onChange={change} />}
      {words.length < filters.text.split(/\s+/).filter(Boolean).length && <p class="notice">Only the first {mostWords} words are looked for.</p>}
      <Notice state={state} />
      {state.data && (
        <>
          <FoundKinds kinds={kinds} />
          {engagements && (engagements.totalCount > 0 || kinds.length === 0) && (
            <Results
              one="engagement"
              several="engagements"
              total={engagements.totalCount}
              isLoading={state.isLoading}
              document={EngagementsDocument}
              variables={variables}
              listOf={data => data.engagements}
            >
              <FoundEngagements first={engagements} variables={variables} />
            </Results>
          )}
          {disputes && (disputes.totalCount > 0 || kinds.length === 0) && (
            <Results
              one="contested figure"
              several="contested figures"
              total={disputes.totalCount}
              isLoading={state.isLoading}
              document={DisputesDocument}
              variables={{ where }}
              listOf={data => data.contradictions}
            >
              <FoundDisputes first={disputes} variables={{ where }} />
            </Results>
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
