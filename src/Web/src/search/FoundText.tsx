import type { HitsFragment } from '../../generated/graphql';
import { capitalize, nameVoice } from '../text/sources';

type Hit = NonNullable<HitsFragment['nodes']>[number];
type Item = Hit['item'];
interface NamedEngagement {
  slug: string;
  name: string;
}

/** A text in which the words of a search stand, and where it belongs. */
export function FoundText({ hit }: { hit: Hit }) {
  const href = addressOf(hit.item);
  const { facts, engagements, total } = describe(hit);
  return (
    <li>
      {href ? <a href={href}>{highlight(hit)}</a> : <span>{highlight(hit)}</span>}
      <p class="imprint">
        {facts.filter(Boolean).join(' · ')}
        {engagements.map(({ slug, name }, index) => (
          <span key={slug}>
            {index > 0 ? ', ' : ' · in '}
            <a href={`/engagements/${slug}`}>{name}</a>
          </span>
        ))}
        {total > engagements.length && ` and ${(total - engagements.length).toLocaleString('en')} more`}
      </p>
    </li>
  );
}

/** Where the text can be read in its place; null where it has no page. */
function addressOf(item: Item): string | null {
  switch (item.__typename) {
    case 'Claim':
      return `/engagements/${item.engagement.slug}#${item.slug}`;
    case 'Reference':
      return `/references/${item.slug}`;
    case 'Document':
      return `/documents/${item.slug}`;
    case 'Engagement':
    case 'Place':
      return null;
    default:
      return `/actors/${item.slug}`;
  }
}

function describe({ item, snippet }: Hit): { facts: (string | null | undefined)[]; engagements: NamedEngagement[]; total: number } {
  const none = { engagements: [], total: 0 };
  switch (item.__typename) {
    case 'Claim':
      return { facts: [capitalize(nameVoice(item)), item.engagement.name], ...none };
    case 'Reference':
      return { facts: [item.publisher, item.claims?.nodes?.[0]?.engagement.name], ...none };
    case 'Document':
      return { facts: [item.publisher], engagements: item.engagements?.nodes ?? [], total: item.engagements?.totalCount ?? 0 };
    case 'Engagement':
      return { facts: [], ...none };
    case 'Place':
      return { facts: [item.name === snippet ? null : item.name], ...none };
    default:
      return {
        facts: [item.name === snippet ? item.__typename : `${item.__typename}: ${item.name}`, item.description],
        engagements: item.engagements?.nodes ?? [],
        total: item.engagements?.totalCount ?? 0,
      };
  }
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
