import type { EngagementsQuery } from '../../generated/graphql';
import { nameSubject } from '../chart/figures';
import { describeVerdict, listClusterFigures } from '../chart/verdict';
import { formatPeriod } from '../text/dates';
import { engagementKinds, measures } from '../text/names';

/** An engagement as the list has it. */
export type ListedEngagement = NonNullable<NonNullable<EngagementsQuery['engagements']>['nodes']>[number];

/** An entry of the list of engagements. */
export function EngagementEntry({ engagement }: { engagement: ListedEngagement }) {
  const { slug, name, kind, summary, start, end, place, sides, partOf, tallies } = engagement;
  const claims = engagement.claims?.totalCount ?? 0;
  const references = engagement.references?.totalCount ?? 0;
  const facts = [engagementKinds[kind], formatPeriod(start?.text, end?.text), place?.name].filter(Boolean);
  return (
    <li class={claims === 0 ? 'engagement empty' : 'engagement'}>
      <p class="kicker">{facts.join(' · ')}</p>
      <h3>
        <a href={`/engagements/${slug}`}>{name}</a>
      </h3>
      {summary && <p>{summary}</p>}
      {sides.length > 0 && <p class="sides">{sides.map(side => side.name).join(' vs. ')}</p>}
      <Verdicts tallies={tallies.filter(tally => tally.population)} />
      <p class="imprint">
        {claims === 0 ? 'No direct claims yet' : `${claims} claims on ${references} references`}
        {partOf.length > 0 && ` · part of ${partOf.map(whole => whole.name).join(', ')}`}
      </p>
    </li>
  );
}

/** What the accounts of the losses come to. */
function Verdicts({ tallies }: { tallies: ListedEngagement['tallies'] }) {
  return tallies.length === 0 ? null : (
    <dl class="verdicts">
      {tallies.map(tally => (
        <div key={nameSubject(tally) + tally.measure} class={tally.agreement.toLowerCase()}>
          <dt>
            {nameSubject(tally)}: {measures[tally.measure].toLowerCase()}
          </dt>
          <dd class="verdict">
            {describeVerdict(tally)}
            {tally.agreement === 'CONTESTED' && `: ${listClusterFigures(tally)}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
