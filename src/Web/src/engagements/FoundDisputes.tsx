import { DisputesDocument, type DisputesFragment, type DisputesQueryVariables } from '../../generated/graphql';
import { useList } from '../api/useList';
import { nameSubject } from '../chart/figures';
import { formatPeriod } from '../text/dates';
import { engagementKinds, measures } from '../text/names';
import { More } from '../views/More';
import { Opposites, type Dispute } from './Opposites';

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
  const { engagement, measure } = dispute;
  const facts = [engagement.name, engagementKinds[engagement.kind], formatPeriod(engagement.start?.text, engagement.end?.text)];
  return (
    <li class="engagement">
      <div>
        <p class="kicker">{facts.filter(Boolean).join(' · ')}</p>
        <h3>
          <a href={`/engagements/${engagement.slug}#claims`}>
            {nameSubject(dispute)}: {measures[measure].toLowerCase()}
          </a>
        </h3>
      </div>
      <Opposites dispute={dispute} />
    </li>
  );
}
