import type { ClaimKind, ClaimTextFragment } from '../../generated/graphql';
import { Statement } from '../footnotes/Statement';

const titles: Partial<Record<ClaimKind, string>> = {
  ASSESSMENT: 'How it was judged',
  MATERIEL: 'Weapons and equipment',
  PARTICIPATION: 'Who took part',
  CASUALTIES: 'Losses without a figure',
  LOCATION: 'Where it lay',
  CLASSIFICATION: 'What it is counted among',
};

const further = 'Further statements';

/** What is claimed beside figures and events, by what it is about. */
export function Statements({ claims }: { claims: ClaimTextFragment[] }) {
  return (
    <>
      {[...Map.groupBy(claims, claim => claim.kind)].map(([kind, ofKind]) => (
        <section key={kind} class="statements" aria-label={titles[kind] ?? further}>
          <h2>{titles[kind] ?? further}</h2>
          <ul>
            {ofKind.map(claim => (
              <li key={claim.slug}>
                <Statement claim={claim} isHome />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
