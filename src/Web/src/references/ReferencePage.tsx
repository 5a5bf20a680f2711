import { ReferencePageDocument } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { Detail, DocumentLink } from '../claims/ClaimDetails';
import { ClaimList } from '../claims/ClaimList';
import { Identifiers } from '../claims/Identifiers';
import { NotFoundPage } from '../layout/NotFoundPage';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { formatDate } from '../text/dates';
import { PageActions } from '../views/PageActions';
import { ViewActions } from '../views/ViewActions';

/** A reference: where and when it was published, which documents list it, and which claims rest on it. */
export function ReferencePage({ slug }: { slug: string }) {
  const variables = { slug };
  const state = useQuery(ReferencePageDocument, variables);
  const reference = state.data?.reference;
  if (!state.data || !reference) {
    return state.data ? <NotFoundPage /> : <Notice state={state} />;
  }
  return (
    <article class="source-page">
      <p class="kicker">Reference</p>
      <PageTitle>{reference.title}</PageTitle>
      <dl class="details">
        <Detail name="Retracted">{reference.retractedOn && formatDate(reference.retractedOn)}</Detail>
        <Detail name="Author">{reference.author}</Detail>
        <Detail name="Publisher">{reference.publisher}</Detail>
        <Detail name="Published">{reference.published && formatDate(reference.published.text)}</Detail>
        <Detail name="Address">{reference.url && <a href={reference.url}>{reference.url}</a>}</Detail>
        <Detail name="Retrieved">{reference.retrievedOn && formatDate(reference.retrievedOn)}</Detail>
        <Detail name="Archived">{reference.archivedOn && formatDate(reference.archivedOn)}</Detail>
        <Detail name="Archived copy">{reference.archiveUrl && <a href={reference.archiveUrl}>{reference.archiveUrl}</a>}</Detail>
        <Identifiers identifiers={reference.identifiers} />
        <Detail name="Listed in">
          {reference.listings.length > 0 && (
            <ul>
              {reference.listings.map(({ number, document }) => (
                <li key={document.slug + number}>
                  <DocumentLink document={document} /> as number {number}
                </li>
              ))}
            </ul>
          )}
        </Detail>
      </dl>
      <ViewActions name="reference" document={ReferencePageDocument} variables={variables} />
      <ClaimList
        name="resting-claims"
        title="Claims that rest on it"
        first={state.data.claims}
        where={{ citations: { some: { reference: { slug: { eq: slug } } } } }}
      />
      <PageActions key={slug} title={reference.title} />
    </article>
  );
}
