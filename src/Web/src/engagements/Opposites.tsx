import type { DisputesFragment } from '../../generated/graphql';
import { describeGap, nameCluster } from '../chart/comparison';
import { Sides } from '../chart/Verdict';

/** A contested figure. */
export type Dispute = NonNullable<DisputesFragment['nodes']>[number];

/** Those who give the lowest and the highest of a contested figure, against each other, and how far apart they lie. */
export function Opposites({ dispute }: { dispute: Dispute }) {
  const { clusters } = dispute;
  return (
    <div class="contested">
      <Sides sides={[nameCluster(clusters[0]!), nameCluster(clusters.at(-1)!)]} />
      <p class="verdict">{describeGap(dispute)}</p>
    </div>
  );
}
