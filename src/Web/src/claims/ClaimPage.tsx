import { ClaimPageDocument, type ClaimPageQuery } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { NotFoundPage } from '../layout/NotFoundPage';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { describeInterval } from '../text/intervals';
import { measures, populations } from '../text/names';
import { capitalize, nameVoice } from '../text/sources';
import { PageActions } from '../views/PageActions';
import { ViewActions } from '../views/ViewActions';
import { ClaimDetails } from './ClaimDetails';
import { ClaimList } from './ClaimList';

type Claim = NonNullable<ClaimPageQuery['claim']>;

/** One claim: what is stated, who says so, on which references, and which other claims speak for and against it. */
export function ClaimPage({ slug }: { slug: string }) {
  const variables = { slug };
  const state = useQuery(ClaimPageDocument, variables);
  const claim = state.data?.claim;
  if (!state.data || !claim) {
    return state.data ? <NotFoundPage /> : <Notice state={state} />;
  }
  return (
    <article class="source-page">
      <p class="kicker">
        Claim on <a href={`/engagements/${claim.engagement.slug}#${slug}`}>{claim.engagement.name}</a> · {capitalize(nameVoice(claim))}
      </p>
      <PageTitle>{claim.statement}</PageTitle>
      <Figure claim={claim} />
      {claim.quote && (
        <p class="lede">
          <q>{claim.quote}</q>
        </p>
      )}
      <ClaimDetails claim={claim} />
      <ViewActions name="claim" document={ClaimPageDocument} variables={variables} />
      <ClaimList
        name="conflicting"
        title="Claims that contradict it"
        first={state.data.conflicting}
        where={{ conflictsWith: { some: { slug: { eq: slug } } } }}
      />
      <ClaimList name="agreeing" title="Claims that fit it" first={state.data.agreeing} where={{ agreesWith: { some: { slug: { eq: slug } } } }} />
      <PageActions key={slug} title={claim.statement} />
    </article>
  );
}

/** The figure as the source writes it, with what it counts and means. */
function Figure({ claim: { quantity, isPartial, measure, side, population } }: { claim: Claim }) {
  if (!quantity) {
    return null;
  }
  const meaning = quantity.isUnknown ? 'unknown' : describeInterval(isPartial ? { low: quantity.low ?? null, high: null } : quantity);
  const saysItself = meaning.replaceAll(',', '') === quantity.verbatim.replaceAll(',', '');
  const counted = [measure && measures[measure].toLowerCase(), side?.name, population && populations[population]].filter(Boolean).join(', ');
  return (
    <p class="figure">
      <b>{quantity.verbatim}</b> {counted}
      {!saysItself && <span>that is {meaning}</span>}
      {isPartial && <span>counted only in part</span>}
    </p>
  );
}
