import { SearchDocument, type SearchQuery } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { Notice } from '../layout/Notice';
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
  const voice = item.__typename === 'Claim' ? item.claimant?.name : item.publisher;
  const facts = [item.__typename === 'Claim' ? 'Claim' : 'Reference', voice, item.engagement.name].filter(Boolean);
  return (
    <li>
      <a href={`/engagements/${item.engagement.slug}#${item.slug}`}>{highlight(hit)}</a>
      <p class="imprint">{facts.join(' · ')}</p>
    </li>
  );
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
