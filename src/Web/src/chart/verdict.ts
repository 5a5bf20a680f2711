import type { Agreement } from '../../generated/graphql';
import { describeInterval, type Interval } from '../text/intervals';

/** What the API finds when it compares the accounts of one side and one measure. */
export interface Comparison {
  agreement: Agreement;
  gap: number;
  completeClaimants: number;
  consensus?: Interval | null;
}

/** What a comparison comes to, in a few words. */
export function describeVerdict({ agreement, gap, completeClaimants, consensus }: Comparison): string {
  if (agreement === 'CONTESTED') {
    return `The accounts contradict each other, by up to ${gap.toLocaleString('en')}`;
  }
  if (!consensus || (consensus.low ?? consensus.high ?? null) === null) {
    return 'Nobody gives a figure';
  }
  const figure = describeInterval(consensus);
  if (agreement === 'COMPATIBLE') {
    return `Every account fits ${figure}`;
  }
  return completeClaimants === 0 ? `Partial accounts only: ${figure}` : `One account only: ${figure}`;
}
