import { describeCount } from '../text/counts';
import { mostCountedHits, type FoundKind } from './kinds';

/** How much a search has found beside engagements, leading to it; nothing where it has found nothing. */
export function FoundKinds({ kinds }: { kinds: FoundKind[] }) {
  return kinds.length === 0 ? null : (
    <p class="found-kinds" role="status">
      The words are in{' '}
      {kinds.map(({ one, several, first }, index) => (
        <span key={several}>
          {index > 0 && (index === kinds.length - 1 ? ' and ' : ', ')}
          <a href={`#found-${several}`}>{describeCount(first.totalCount, one, several, mostCountedHits)}</a>
        </span>
      ))}
      .
    </p>
  );
}
