import { describeInterval } from '../text/intervals';
import type { Tally } from './figures';

/** What the comparison of the accounts comes to, in a few words. */
export function describeVerdict(tally: Tally): string {
  if (tally.claims.length + tally.derived.length === 0) {
    return 'No account that these lenses let through';
  }
  if (tally.agreement === 'CONTESTED') {
    return `The accounts contradict each other, by up to ${tally.gap.toLocaleString('en')}`;
  }
  if (!tally.consensus || (tally.consensus.low ?? tally.consensus.high ?? null) === null) {
    return 'Nobody gives a figure';
  }
  const figure = describeInterval(tally.consensus);
  if (tally.agreement === 'COMPATIBLE') {
    return `Every account fits ${figure}`;
  }
  return tally.completeClaimants === 0 ? `Partial accounts only: ${figure}` : `One account only: ${figure}`;
}
