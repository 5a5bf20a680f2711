import { useContext } from 'preact/hooks';
import { ReferencesDocument, RestingClaimsDocument, type ReferencesQueryVariables } from '../../generated/graphql';
import { useList, type PartialList } from '../api/useList';
import { ReferenceMarks } from '../claims/contexts';
import { useAddress } from '../claims/useAddress';
import { useIsTarget } from '../claims/useTarget';
import { formatDate } from '../text/dates';
import { describeCount } from '../text/counts';
import { nameVoice } from '../text/sources';
import { More } from '../views/More';
import { ViewActions } from '../views/ViewActions';
import { listNumbers, sortReferences, type Reference } from './marks';

interface ReferenceListProps {
  references: PartialList<Reference>;
  /** Those of them that are listed: the others have no claims that match the lenses. */
  cited: Reference[];
  /** The documents that number references. */
  documents: { slug: string }[];
  variables: Omit<ReferencesQueryVariables, 'after'>;
}

/** The references of an engagement, each with everything on its page that rests on it. */
export function ReferenceList({ references, cited, documents, variables }: ReferenceListProps) {
  const marks = useContext(ReferenceMarks);
  const uncited = references.items.length - cited.length;
  return (
    <section id="references" aria-labelledby="references-heading">
      <header class="section-head">
        <h2 id="references-heading">References</h2>
        <ViewActions name="references" document={ReferencesDocument} variables={variables} listOf={data => data.engagement?.references} />
      </header>
      <ol class="references">
        {sortReferences(cited, documents).map(reference => (
          <li key={reference.slug} id={reference.slug} tabIndex={-1}>
            <span class="number">{marks.get(reference.slug) ?? listNumbers(reference, documents).join(', ')}</span>
            <div>
              <cite>
                <a href={`/references/${reference.slug}`}>{reference.title}</a>
              </cite>
              <p class="imprint">
                {describe(reference)}
                {reference.url && (
                  <>
                    {' · '}
                    <a href={reference.url} aria-label={`Open ${reference.title}`}>
                      open
                    </a>
                  </>
                )}
                {reference.archiveUrl && (
                  <>
                    {' · '}
                    <a href={reference.archiveUrl}>archived copy</a>
                  </>
                )}
              </p>
              <RestingClaims reference={reference} variables={variables} />
            </div>
          </li>
        ))}
      </ol>
      {uncited > 0 && (
        <p class="imprint">{uncited === 1 ? '1 more reference has' : `${uncited} more references have`} no claims that match these lenses.</p>
      )}
      <More list={references} of="references" />
    </section>
  );
}

interface RestingClaimsProps {
  reference: Reference;
  variables: Omit<ReferencesQueryVariables, 'after'>;
}

function RestingClaims({ reference, variables }: RestingClaimsProps) {
  const addressOf = useAddress();
  const isTarget = useIsTarget(reference.slug);
  const claims = useList(reference.claims, RestingClaimsDocument, { reference: reference.slug, ...variables }, answer => answer.reference?.claims);
  return claims.total === 0 ? (
    <p class="imprint">No claim on this page rests on it.</p>
  ) : (
    <details open={isTarget}>
      <summary>{claims.total === 1 ? '1 claim rests on it' : `${describeCount(claims.total, 'claim')} rest on it`}</summary>
      <ul>
        {claims.items.map(claim => (
          <li key={claim.slug}>
            <a href={addressOf('claims', claim.slug)}>{claim.statement}</a> <span class="claimant">{nameVoice(claim)}</span>
          </li>
        ))}
      </ul>
      <More list={claims} of="claims" />
    </details>
  );
}

function describe({ author, publisher, published, retrievedOn, archivedOn, retractedOn }: Reference): string {
  const dates = [
    published && `published ${formatDate(published.text)}`,
    retrievedOn && `retrieved ${formatDate(retrievedOn)}`,
    archivedOn && `archived ${formatDate(archivedOn)}`,
    retractedOn && `retracted ${formatDate(retractedOn)}`,
  ].filter(Boolean);
  return [author, publisher, dates.length > 0 ? dates.join(', ') : 'undated'].filter(Boolean).join(' · ');
}
