import type { CitationsFragment } from '../../generated/graphql';

/** The marks of the references that a claim rests on, each leading to its reference. */
export function Footnotes({ citations }: CitationsFragment) {
  return citations.length === 0 ? null : (
    <span class="footnotes">
      {citations.map(({ marker, reference }) => (
        <a key={marker} href={`#${reference.slug}`} aria-label={`Reference ${marker}: ${reference.title}`} title={reference.title}>
          {marker}
        </a>
      ))}
    </span>
  );
}
