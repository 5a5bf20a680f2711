import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ClaimTextFragment } from '../../generated/graphql';
import { ClaimDetails } from '../claims/ClaimDetails';
import { useIsTarget } from '../claims/useTarget';
import { nameVoice } from '../text/sources';
import { Footnotes } from './Footnotes';

interface StatementProps {
  claim: ClaimTextFragment;
  /** What stands behind the statement, such as its place. */
  children?: ComponentChildren;
}

/** A claim as a sentence: what is stated, in whose words, on whose word, and on which references. The rest is shown on request. */
export function Statement({ claim, children }: StatementProps) {
  const [isOpen, setOpen] = useState(false);
  const isTarget = useIsTarget(claim.slug);
  useLayoutEffect(() => setOpen(isTarget), [isTarget]);
  // Each claim has one place on the page where its address leads; that of a figure is in the chart.
  const isCharted = claim.measure !== null && claim.measure !== undefined && claim.measure !== 'DISTANCE_MILES';
  return (
    <>
      <span class="statement" {...(!isCharted && { id: claim.slug })}>
        {claim.statement}
        {claim.quote && (
          <>
            {' '}
            <q>{claim.quote}</q>
          </>
        )}
        <Footnotes citations={claim.citations} /> <span class="claimant">{nameVoice(claim)}</span>
      </span>
      {children}{' '}
      <button type="button" class="unfold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'less' : 'more'}
        <span class="visually-hidden"> about this claim</span>
      </button>
      {isOpen && <ClaimDetails claim={claim} />}
    </>
  );
}
