import { DisputesDocument, type DisputesFragment, type DisputesQueryVariables } from '../../generated/graphql';
import { useList } from '../api/useList';
import { nameSubject } from '../chart/figures';
import { formatPeriod } from '../text/dates';
import { describeInterval } from '../text/intervals';
import { engagementKinds, measures } from '../text/names';
import { listNames, nameDocument } from '../text/sources';
import { More } from '../views/More';

type Dispute = NonNullable<DisputesFragment['nodes']>[number];

interface FoundDisputesProps {
  first: DisputesFragment;
  variables: Omit<DisputesQueryVariables, 'after'>;
}

/** The contested figures of some engagements, those furthest apart first, as far as the reader has asked for them. */
export function FoundDisputes({ first, variables }: FoundDisputesProps) {
  const disputes = useList(first, DisputesDocument, variables, answer => answer.contradictions);
  return (
    <>
      <ul class="engagements">
        {disputes.items.map(dispute => (
          <DisputeEntry key={`${dispute.engagement.slug} ${nameSubject(dispute)} ${dispute.measure}`} dispute={dispute} />
        ))}
      </ul>
      <More list={disputes} of="contested figures" />
    </>
  );
}

/** A figure that is contested, with those who give the lowest and the highest of it. */
function DisputeEntry({ dispute }: { dispute: Dispute }) {
  const { engagement, measure, gap, relativeGap, clusters } = dispute;
  const facts = [engagement.name, engagementKinds[engagement.kind], formatPeriod(engagement.start?.text, engagement.end?.text)];
  const share = relativeGap.toLocaleString('en', { style: 'percent', maximumSignificantDigits: 2 });
  return (
    <li class="engagement">
      <p class="kicker">{facts.filter(Boolean).join(' · ')}</p>
      <h3>
        <a href={`/engagements/${engagement.slug}#claims`}>
          {nameSubject(dispute)}: {measures[measure].toLowerCase()}
        </a>
      </h3>
      <p>
        {describeCluster(clusters[0]!)}, but {describeCluster(clusters.at(-1)!)}.
      </p>
      <p class="imprint">
        {gap.toLocaleString('en')} apart ({share}), in {clusters.length} clusters
      </p>
    </li>
  );
}

function describeCluster({ envelope, claimants, documents }: Dispute['clusters'][number]): string {
  const names = [...claimants.map(({ name }) => name), ...documents.map(document => `${nameDocument(document)} itself`)];
  return `${describeInterval(envelope)} according to ${names.length > 0 ? listNames(names) : 'an unnamed source'}`;
}
