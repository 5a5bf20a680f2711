import { ClaimsDocument, type ClaimFilterInput, type ClaimListFragment } from '../../generated/graphql';
import { useList } from '../api/useList';
import { capitalize, nameDocument, nameVoice } from '../text/sources';
import { More } from '../views/More';
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
  const claims = useList(first, ClaimsDocument, { where }, answer => answer.claims);
  if (claims.total === 0) {
    return null;
  }
  return (
    <section class="claim-list" aria-labelledby={name}>
      <header class="section-head">
        <h2 id={name}>
          {title} <small>{claims.total.toLocaleString('en')}</small>
        </h2>
        <ViewActions name={name} document={ClaimsDocument} variables={{ where }} listOf={data => data.claims} />
      </header>
      <ul>
        {claims.items.map(claim => (
          <ListedClaim key={claim.slug} claim={claim} />
        ))}
      </ul>
      <More list={claims} of="claims" />
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
