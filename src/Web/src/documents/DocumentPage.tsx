import { DocumentPageDocument } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { Detail, Licence } from '../claims/ClaimDetails';
import { ClaimList } from '../claims/ClaimList';
import { Identifiers } from '../claims/Identifiers';
import { NotFoundPage } from '../layout/NotFoundPage';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { EngagementLinks } from '../references/EngagementLinks';
import { formatDate } from '../text/dates';
import { documentKinds } from '../text/names';
import { PageActions } from '../views/PageActions';
import { ViewActions } from '../views/ViewActions';

/** A document: where it is, under which licence, what it lists, and what is restated from it. */
export function DocumentPage({ slug }: { slug: string }) {
  const variables = { slug };
  const state = useQuery(DocumentPageDocument, variables);
  const document = state.data?.document;
  if (!state.data || !document) {
    return state.data ? <NotFoundPage /> : <Notice state={state} />;
  }
  return (
    <article class="source-page">
      <p class="kicker">Document · {documentKinds[document.kind]}</p>
      <PageTitle>{document.title}</PageTitle>
      <dl class="details">
        <Detail name="Author">{document.author}</Detail>
        <Detail name="Publisher">{document.publisher}</Detail>
        <Detail name="Published">{document.published && formatDate(document.published.text)}</Detail>
        <Detail name="Address">{document.url && <a href={document.url}>{document.url}</a>}</Detail>
        <Detail name="Retrieved">{document.retrievedOn && formatDate(document.retrievedOn)}</Detail>
        <Detail name="Licence">
          <Licence document={document} />
        </Detail>
        <Detail name="Attribution">{document.attribution}</Detail>
        <Identifiers identifiers={document.identifiers} />
        <Detail name="Engagements">
          {document.engagements && document.engagements.totalCount > 0 && <EngagementLinks engagements={document.engagements} />}
        </Detail>
      </dl>
      <ViewActions name="document" document={DocumentPageDocument} variables={variables} />
      <ClaimList name="restated-claims" title="Claims restated from it" first={state.data.claims} where={{ document: { slug: { eq: slug } } }} />
      {document.listings.length > 0 && (
        <section aria-labelledby="listings">
          <header class="section-head">
            <h2 id="listings">
              References that it lists <small>{document.listings.length}</small>
            </h2>
          </header>
          <ol class="listings">
            {document.listings.map(({ number, reference }) => (
              <li key={number} value={number}>
                <a href={`/references/${reference.slug}`}>{reference.title}</a>
                {reference.publisher && <span class="imprint"> {reference.publisher}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <PageActions key={slug} title={document.title} />
    </article>
  );
}
