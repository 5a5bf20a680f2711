import { SearchDocument, type SearchQuery } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { Notice } from '../layout/Notice';
import { nameVoice } from '../text/sources';
import { ViewActions } from '../views/ViewActions';

type Hit = NonNullable<NonNullable<SearchQuery['search']>['nodes']>[number];

/** The claims and references in which the words of a search stand, the best first. */
export function FoundTexts({ text }: { text: string }) {
  const state = useQuery(SearchDocument, { text });
  const hits = state.data?.search?.nodes ?? [];
  if (state.data && hits.length === 0) {
    return null;
  }
  return (
    <section class="found-texts" aria-labelledby="found-texts" aria-busy={state.isLoading}>
      <header class="section-head">
        <h2 id="found-texts">In claims and references</h2>
        <ViewActions name="search" document={SearchDocument} variables={{ text }} />
      </header>
      <Notice state={state} />
      <ul>
        {hits.map(hit => (
          <FoundText key={hit.snippet} hit={hit} />
        ))}
      </ul>
    </section>
  );
}

function FoundText({ hit }: { hit: Hit }) {
  const { item } = hit;
  if (item.__typename !== 'Claim' && item.__typename !== 'Reference') {
    return null;
  }
  const source = item.__typename === 'Claim' ? nameVoice(item) : item.publisher;
  const engagement = item.__typename === 'Claim' ? item.engagement : findEngagement(item);
  const facts = [item.__typename === 'Claim' ? 'Claim' : 'Reference', source, engagement?.name].filter(Boolean);
  return (
    <li>
      {engagement ? <a href={`/engagements/${engagement.slug}#${item.slug}`}>{highlight(hit)}</a> : <span>{highlight(hit)}</span>}
      <p class="imprint">{facts.join(' · ')}</p>
    </li>
  );
}

/** An engagement on whose page the reference is: one on which it is cited, else one of a document that lists it. */
function findEngagement({ claims, listings }: Extract<Hit['item'], { __typename: 'Reference' }>) {
  const listed = listings.flatMap(({ document }) => document.engagements?.nodes ?? []);
  return [...(claims?.nodes ?? []).map(claim => claim.engagement), ...listed][0];
}

/** The text with the words that were searched for set off. */
function highlight({ snippet, highlights }: Hit) {
  let end = 0;
  const pieces = highlights.flatMap(({ start, length }) => {
    const before = snippet.slice(end, start);
    end = start + length;
    return [before, <mark key={start}>{snippet.slice(start, end)}</mark>];
  });
  return [...pieces, snippet.slice(end)];
}
