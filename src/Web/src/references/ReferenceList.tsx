import { useEffect, useState } from 'preact/hooks';
import { ReferencesDocument, type ReferencesOfEngagementFragment } from '../../generated/graphql';
import { formatDate } from '../text/dates';
import { Rest } from '../views/Rest';
import { ViewActions } from '../views/ViewActions';

type Reference = NonNullable<NonNullable<ReferencesOfEngagementFragment['references']>['nodes']>[number];

/** The references of an engagement, each with everything that rests on it. */
export function ReferenceList({ references, total, slug }: { references: Reference[]; total: number; slug: string }) {
  const target = useTarget();
  return (
    <section id="references" aria-labelledby="references-heading">
      <header class="section-head">
        <h2 id="references-heading">References</h2>
        <ViewActions name="references" document={ReferencesDocument} variables={{ slug }} />
      </header>
      <ol class="references">
        {references.map(reference => (
          <li key={reference.slug} id={reference.slug} tabIndex={-1}>
            <span class="number">{reference.number}</span>
            <div>
              <cite>{reference.title}</cite>
              <p class="imprint">{describe(reference)}</p>
              <RestingClaims reference={reference} isTarget={target === reference.slug} />
            </div>
          </li>
        ))}
      </ol>
      <Rest shown={references.length} total={total} />
    </section>
  );
}

function RestingClaims({ reference, isTarget }: { reference: Reference; isTarget: boolean }) {
  const claims = reference.claims?.nodes ?? [];
  const count = reference.claims?.totalCount ?? 0;
  return count === 0 ? (
    <p class="imprint">Nothing on this page rests on it.</p>
  ) : (
    <details open={isTarget}>
      <summary>{count === 1 ? '1 claim rests on it' : `${count} claims rest on it`}</summary>
      <ul>
        {claims.map(claim => (
          <li key={claim.slug}>
            <a href={`#${claim.slug}`}>{claim.statement}</a>
            {claim.claimant && <> <span class="claimant">{claim.claimant.name}</span></>}
          </li>
        ))}
      </ul>
      <Rest shown={claims.length} total={count} />
    </details>
  );
}

function describe({ author, publisher, publishedOn, retrievedOn, archivedOn }: Reference): string {
  const dates = [
    publishedOn && `published ${formatDate(publishedOn)}`,
    retrievedOn && `retrieved ${formatDate(retrievedOn)}`,
    archivedOn && `archived ${formatDate(archivedOn)}`,
  ].filter(Boolean);
  return [author, publisher, dates.length > 0 ? dates.join(', ') : 'without a date'].filter(Boolean).join(' · ');
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
