import { keyOfDerived, nameSubject, nameSummed, type Tally } from '../chart/figures';
import type { DerivedUse } from '../claims/contexts';
import { describeInterval } from '../text/intervals';
import { measures } from '../text/names';

/** For each claim the derived figures in which it is used. */
export function listDerivedUses(tallies: Tally[]): Map<string, DerivedUse[]> {
  const uses = tallies.flatMap(tally =>
    tally.derived.flatMap(sum => {
      const use = {
        key: keyOfDerived(tally, sum),
        text: `${describeInterval(sum.figure)} ${measures[tally.measure].toLowerCase()} (${nameSubject(tally)}), derived for ${nameSummed(sum)}`,
      };
      return sum.claims.map(({ slug }) => ({ slug, use }));
    }),
  );
  return new Map([...Map.groupBy(uses, ({ slug }) => slug)].map(([slug, ofClaim]) => [slug, ofClaim.map(({ use }) => use)]));
}
