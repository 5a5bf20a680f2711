import type { DocumentTextFragment } from '../../generated/graphql';
import { DocumentLink, Licence } from '../claims/ClaimDetails';
import { formatDate } from '../text/dates';

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
