import type { ClaimTextFragment } from '../../generated/graphql';
import { Footnotes } from './Footnotes';

interface StatementProps {
  claim: ClaimTextFragment;
  /** Whether this is where the claim is found by its address; each claim has one such place on a page. */
  isHome?: boolean;
}

/** A claim as a sentence: what is stated, in whose words, on whose word, and on which references. */
export function Statement({ claim, isHome = false }: StatementProps) {
  return (
    <span class="statement" {...(isHome && { id: claim.slug })}>
      {claim.statement}
      {claim.quote && (
        <>
          {' '}
          <q>{claim.quote}</q>
        </>
      )}
      <Footnotes citations={claim.citations} />
      {claim.claimant && <> <span class="claimant">{claim.claimant.name}</span></>}
    </span>
  );
}
