import { useContext, useEffect, useState } from 'preact/hooks';
import { ReferencesDocument, RestingClaimsDocument } from '../../generated/graphql';
import { useList, type PartialList } from '../api/useList';
import { ReferenceMarks } from '../claims/contexts';
import { formatDate } from '../text/dates';
import { describeCount } from '../text/counts';
import { nameVoice } from '../text/sources';
import { More } from '../views/More';
import { ViewActions } from '../views/ViewActions';
import { listNumbers, sortReferences, type Reference } from './marks';

interface ReferenceListProps {
  references: PartialList<Reference>;
  /** The documents that number references. */
  documents: { slug: string }[];
  /** The engagement. */
  slug: string;
}

/** The references of an engagement, each with everything on its page that rests on it. */
export function ReferenceList({ references, documents, slug }: ReferenceListProps) {
  const target = useTarget();
  const marks = useContext(ReferenceMarks);
  return (
    <section id="references" aria-labelledby="references-heading">
      <header class="section-head">
        <h2 id="references-heading">References</h2>
        <ViewActions name="references" document={ReferencesDocument} variables={{ slug }} />
      </header>
      <ol class="references">
        {sortReferences(references.items, documents).map(reference => (
          <li key={reference.slug} id={reference.slug} tabIndex={-1}>
            <span class="number">{marks.get(reference.slug) ?? listNumbers(reference, documents).join(', ')}</span>
            <div>
              <cite>{reference.url ? <a href={reference.url}>{reference.title}</a> : reference.title}</cite>
              <p class="imprint">
                {describe(reference)}
                {reference.archiveUrl && (
                  <>
                    {' · '}
                    <a href={reference.archiveUrl}>archived copy</a>
                  </>
                )}
              </p>
              <RestingClaims reference={reference} slug={slug} isTarget={target === reference.slug} />
            </div>
          </li>
        ))}
      </ol>
      <More list={references} of="references" />
    </section>
  );
}

function RestingClaims({ reference, slug, isTarget }: { reference: Reference; slug: string; isTarget: boolean }) {
  const claims = useList(reference.claims, RestingClaimsDocument, { reference: reference.slug, slug }, answer => answer.reference?.claims);
  return claims.total === 0 ? (
    <p class="imprint">No claim on this page rests on it.</p>
  ) : (
    <details open={isTarget}>
      <summary>{claims.total === 1 ? '1 claim rests on it' : `${describeCount(claims.total, 'claim')} rest on it`}</summary>
      <ul>
        {claims.items.map(claim => (
          <li key={claim.slug}>
            <a href={`#${claim.slug}`}>{claim.statement}</a> <span class="claimant">{nameVoice(claim)}</span>
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
