import { useState } from 'preact/hooks';
import { ClaimsDocument, type ClaimFilterInput, type ClaimListFragment } from '../../generated/graphql';
import { request } from '../api/request';
import { capitalize, nameDocument, nameVoice } from '../text/sources';
import { ViewActions } from '../views/ViewActions';

interface ClaimListProps {
  /** The name of the list in addresses and files. */
  name: string;
  title: string;
  /** The first claims, and how many there are. */
  first: ClaimListFragment | null | undefined;
  /** Which claims are in the list. */
  where: ClaimFilterInput;
}

/** Claims of any engagement, the first ones at once and the others as the reader asks for them; nothing where there are none. */
export function ClaimList({ name, title, first, where }: ClaimListProps) {
  const [pages, setPages] = useState<ClaimListFragment[]>([]);
  const [error, setError] = useState<string | null>(null);
  if (!first || first.totalCount === 0) {
    return null;
  }
  const all = [first, ...pages];
  const claims = all.flatMap(page => page.nodes ?? []);
  const { hasNextPage, endCursor } = all.at(-1)!.pageInfo;

  async function showMore() {
    try {
      const { claims: next } = await request(ClaimsDocument, { where, after: endCursor ?? null });
      setPages([...pages, ...(next ? [next] : [])]);
      setError(null);
    } catch (problem) {
      setError((problem as Error).message);
    }
  }

  return (
    <section class="claim-list" aria-labelledby={name}>
      <header class="section-head">
        <h2 id={name}>
          {title} <small>{first.totalCount.toLocaleString('en')}</small>
        </h2>
        <ViewActions name={name} document={ClaimsDocument} variables={{ where }} listOf={data => data.claims} />
      </header>
      <ul>
        {claims.map(claim => (
          <ListedClaim key={claim.slug} claim={claim} />
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" class="more" onClick={showMore}>
          Show more of the {(first.totalCount - claims.length).toLocaleString('en')} left
        </button>
      )}
      {error && (
        <p class="notice" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}

function ListedClaim({ claim }: { claim: NonNullable<ClaimListFragment['nodes']>[number] }) {
  const { slug, statement, quantity, engagement, document } = claim;
  return (
    <li>
      {quantity && <b class="verbatim">{quantity.verbatim}</b>}
      <div>
        <a href={`/claims/${slug}`}>{statement}</a>
        <p class="imprint">
          {capitalize(nameVoice(claim))} · {claim.voice !== 'DOCUMENT' && `in ${nameDocument(document)} · `}
          <a href={`/engagements/${engagement.slug}#${slug}`}>{engagement.name}</a>
        </p>
      </div>
    </li>
  );
}
