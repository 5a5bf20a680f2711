import { SearchDocument } from '../../generated/graphql';
import { useList } from '../api/useList';
import { describeCount } from '../text/counts';
import { More } from '../views/More';
import { ViewActions } from '../views/ViewActions';
import { FoundText } from './FoundText';
import { mostCountedHits, type FoundKind } from './kinds';

/** What a search has found of one kind, the best first. */
export function Found({ kind: { type, one, several, first }, text }: { kind: FoundKind; text: string }) {
  const variables = { text, type };
  const hits = useList(first, SearchDocument, variables, answer => answer.search);
  const heading = `found-${several}`;
  return (
    <section class="found" aria-labelledby={heading}>
      <header class="section-head">
        <h2 id={heading}>{describeCount(hits.total, one, several, mostCountedHits)}</h2>
        <ViewActions name={several} document={SearchDocument} variables={variables} listOf={data => data.search} />
      </header>
      <ul>
        {hits.items.map((hit, index) => (
          <FoundText key={index} hit={hit} />
        ))}
      </ul>
      <More list={hits} of={several} countedUpTo={mostCountedHits} />
    </section>
  );
}
