import { useContext, useEffect, useState } from 'preact/hooks';
import { ReferencesDocument, type ReferencesQueryVariables } from '../../generated/graphql';
import { ReferenceMarks } from '../claims/contexts';
import { useAddress } from '../claims/useAddress';
import { formatDate } from '../text/dates';
import { nameVoice } from '../text/sources';
import { Rest } from '../views/Rest';
import { ViewActions } from '../views/ViewActions';
import { listNumbers, type Reference } from './marks';

interface ReferenceListProps {
  references: Reference[];
  /** How many others there are on which only claims rest that the lenses keep out. */
  uncited: number;
  /** The documents that number references. */
  documents: { slug: string }[];
  total: number;
  variables: ReferencesQueryVariables;
}

/** The references of an engagement, each with everything on its page that rests on it. */
export function ReferenceList({ references, uncited, documents, total, variables }: ReferenceListProps) {
  const target = useTarget();
  const marks = useContext(ReferenceMarks);
  return (
    <section id="references" aria-labelledby="references-heading">
      <header class="section-head">
        <h2 id="references-heading">References</h2>
        <ViewActions name="references" document={ReferencesDocument} variables={variables} />
      </header>
      <ol class="references">
        {references.map(reference => (
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
              <RestingClaims reference={reference} isTarget={target === reference.slug} />
            </div>
          </li>
        ))}
      </ol>
      {uncited > 0 && (
        <p class="imprint">{uncited === 1 ? '1 more reference has' : `${uncited} more references have`} no claims that match these lenses.</p>
      )}
      <Rest shown={references.length + uncited} total={total} />
    </section>
  );
}

function RestingClaims({ reference, isTarget }: { reference: Reference; isTarget: boolean }) {
  const addressOf = useAddress();
  const claims = reference.claims?.nodes ?? [];
  const count = reference.claims?.totalCount ?? 0;
  return count === 0 ? (
    <p class="imprint">No claim on this page rests on it.</p>
  ) : (
    <details open={isTarget}>
      <summary>{count === 1 ? '1 claim rests on it' : `${count} claims rest on it`}</summary>
      <ul>
        {claims.map(claim => (
          <li key={claim.slug}>
            <a href={addressOf('claims', claim.slug)}>{claim.statement}</a> <span class="claimant">{nameVoice(claim)}</span>
          </li>
        ))}
      </ul>
      <Rest shown={claims.length} total={count} />
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

/** The part of the page that its address names, also where that comes after the data do. */
function useTarget(): string {
  const [target, setTarget] = useState(() => decodeURIComponent(location.hash.slice(1)));
  useEffect(() => {
    const follow = () => setTarget(decodeURIComponent(location.hash.slice(1)));
    addEventListener('hashchange', follow);
    if (location.hash) {
      // The browser looked for the part before it was there.
      location.replace(location.hash);
    }
    return () => removeEventListener('hashchange', follow);
  }, []);
  return target;
}
