import type { DisputesFragment } from '../../generated/graphql';
import { describeGap } from '../chart/comparison';
import { UnequalSign } from '../chart/UnequalSign';
import { abbreviateInterval } from '../text/intervals';
import { listNames, nameDocument } from '../text/sources';

/** A contested figure. */
export type Dispute = NonNullable<DisputesFragment['nodes']>[number];

/** Those who give the lowest and the highest of a contested figure, against each other, and how far apart they lie. */
export function Opposites({ dispute }: { dispute: Dispute }) {
  const { clusters } = dispute;
  return (
    <div class="contested">
      <p class="accounts">
        <Side cluster={clusters[0]!} /> <UnequalSign /> <Side cluster={clusters.at(-1)!} />
      </p>
      <p class="verdict">{describeGap(dispute)}</p>
    </div>
  );
}

function Side({ cluster: { envelope, claimants, documents } }: { cluster: Dispute['clusters'][number] }) {
  const names = [...claimants.map(({ name }) => name), ...documents.map(document => `${nameDocument(document)} itself`)];
  return (
    <span>
      {names.length > 0 ? listNames(names) : 'An unnamed source'}
      {'\xa0'}
      <b>{abbreviateInterval(envelope)}</b>
    </span>
  );
}
