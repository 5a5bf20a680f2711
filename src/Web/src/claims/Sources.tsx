import type { CitationsFragment } from '../../generated/graphql';
import { formatDate } from '../text/dates';
import { useAddress } from './useAddress';
import { useMark } from './useMark';

/** The references that a claim rests on, each leading to its place on the page and to where it was published. */
export function Sources({ citations }: CitationsFragment) {
  const addressOf = useAddress();
  const markOf = useMark();
  return citations.length === 0 ? (
    <>None given.</>
  ) : (
    <ul class="sources">
      {citations.map(citation => {
        const { slug, title, publisher, url, retractedOn } = citation.reference;
        const mark = markOf(citation);
        return (
          <li key={slug}>
            <a href={addressOf('references', slug)}>
              {mark && <span class="number">{mark}</span>} {title}
            </a>
            <span class="imprint">
              {publisher && ` ${publisher}`}
              {url && (
                <>
                  {' '}
                  <a href={url} aria-label={`Open ${title}`}>
                    open
                  </a>
                </>
              )}
              {retractedOn && ` retracted on ${formatDate(retractedOn)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
