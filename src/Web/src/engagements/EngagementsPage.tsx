import { useState } from 'preact/hooks';
import { EngagementsDocument } from '../../generated/graphql';
import { request } from '../api/request';
import { useQuery } from '../api/useQuery';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { DocumentList } from '../references/DocumentList';
import { Rest } from '../views/Rest';
import { ViewActions } from '../views/ViewActions';
import { EngagementEntry, type ListedEngagement } from './EngagementEntry';
import { FoundTexts } from './FoundTexts';
import { EngagementFilterForm } from './EngagementFilterForm';
import { orders, toCondition, useEngagementFilters } from './useEngagementFilters';

/** All engagements, with filters and search. */
export function EngagementsPage() {
  const [filters, change] = useEngagementFilters();
  const variables = { where: toCondition(filters), order: [...orders[filters.order].order] };
  const state = useQuery(EngagementsDocument, variables);
  const found = state.data?.engagements;
  const documents = state.data?.documents?.nodes ?? [];
  return (
    <article class="list-page">
      <PageTitle>Contested</PageTitle>
      <p class="lede">
        Sources contradict each other, and encyclopedias flatten them into one number. Here every claim about a battle is kept: who makes it, with which figures, and on which references.
      </p>
      <EngagementFilterForm filters={filters} onChange={change} />
      <Notice state={state} />
      {found && (
        <section aria-labelledby="found" aria-busy={state.isLoading}>
          <header class="section-head">
            <h2 id="found" aria-live="polite">
              {found.totalCount === 1 ? '1 engagement' : `${found.totalCount} engagements`}
            </h2>
            <ViewActions name="engagements" document={EngagementsDocument} variables={variables} />
          </header>
          {found.totalCount === 0 && <p class="notice">No engagements match.</p>}
          <FoundEngagements key={JSON.stringify(variables)} variables={variables} first={found} />
        </section>
      )}
      {/[\p{L}\p{N}]/u.test(filters.text) && <FoundTexts text={filters.text} />}
      {state.data && (
        <footer class="colophon">
          <p>
            {state.data.dataset.engagements} engagements, {state.data.dataset.claims} claims, {state.data.dataset.references} references, from these
            documents:
          </p>
          <DocumentList documents={documents} />
          <Rest shown={documents.length} total={state.data.documents?.totalCount ?? 0} />
        </footer>
      )}
    </article>
  );
}

interface FoundEngagementsProps {
  variables: { where: ReturnType<typeof toCondition>; order: object[] };
  first: { nodes?: ListedEngagement[] | null; pageInfo: { hasNextPage: boolean; endCursor?: string | null } };
}

/** The first page of what was found, and further ones as the reader asks for them. */
function FoundEngagements({ variables, first }: FoundEngagementsProps) {
  const [pages, setPages] = useState<FoundEngagementsProps['first'][]>([]);
  const all = [first, ...pages];
  const { hasNextPage, endCursor } = all.at(-1)!.pageInfo;

  async function showMore() {
    const { engagements } = await request(EngagementsDocument, { ...variables, after: endCursor ?? null });
    setPages([...pages, ...(engagements ? [engagements] : [])]);
  }

  return (
    <>
      <ul class="engagements">
        {all.flatMap(page => page.nodes ?? []).map(engagement => (
          <EngagementEntry key={engagement.slug} engagement={engagement} />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" class="more" onClick={showMore}>
          Show more
        </button>
      )}
    </>
  );
}
