import type { CitationsFragment } from '../../generated/graphql';
import { useAddress } from '../claims/useAddress';
import { useMark } from '../claims/useMark';

/** The marks of the references that a claim rests on, each leading to its reference. */
export function Footnotes({ citations }: CitationsFragment) {
  const addressOf = useAddress();
  const markOf = useMark();
  return citations.length === 0 ? null : (
    <span class="footnotes">
      {citations.map(citation => {
        const { slug, title } = citation.reference;
        const mark = markOf(citation) ?? '*';
        return (
          <a key={slug} href={addressOf('references', slug)} aria-label={`Reference ${mark}: ${title}`} title={title}>
            {mark}
          </a>
        );
      })}
    </span>
  );
}
