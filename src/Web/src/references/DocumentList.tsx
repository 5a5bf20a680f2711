import { DocumentsDocument, type DocumentsFragment, type DocumentTextFragment } from '../../generated/graphql';
import { useList } from '../api/useList';
import { DocumentLink, Licence } from '../claims/ClaimDetails';
import { formatDate } from '../text/dates';
import { More } from '../views/More';

/** The documents of the dataset, of which the first have come with the view. */
export function AllDocuments({ first }: { first: DocumentsFragment | null | undefined }) {
  const documents = useList(first, DocumentsDocument, {}, answer => answer.documents);
  return (
    <>
      <DocumentList documents={documents.items} />
      <More list={documents} of="documents" />
    </>
  );
}

/** The documents that the claims restate, each with its attribution and under its licence. */
export function DocumentList({ documents }: { documents: DocumentTextFragment[] }) {
  return (
    <ul class="documents">
      {documents.map(document => (
        <li key={document.slug}>
          <DocumentLink document={document} />
          <p class="imprint">
            {describeDates(document)}
            {document.attribution} Licence: <Licence document={document} />
            {document.url && (
              <>
                {' · '}
                <a href={document.url} aria-label={`Open ${document.title}`}>
                  open
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function describeDates({ published, retrievedOn }: DocumentTextFragment): string {
  const dates = [published && `Published ${formatDate(published.text)}.`, retrievedOn && `Retrieved ${formatDate(retrievedOn)}.`];
  return dates.filter(Boolean).map(date => `${date} `).join('');
}
