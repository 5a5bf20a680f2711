import type { EngagementsQuery } from '../../generated/graphql';
import { nameSubject } from '../chart/figures';
import { Verdict } from '../chart/Verdict';
import { formatPeriod } from '../text/dates';
import { engagementKinds, measures } from '../text/names';

/** An engagement as the list has it. */
export type ListedEngagement = NonNullable<NonNullable<EngagementsQuery['engagements']>['nodes']>[number];

/** How many comparisons an entry shows. */
const most = 3;

/** An entry of the list of engagements. */
export function EngagementEntry({ engagement }: { engagement: ListedEngagement }) {
  const { slug, name, kind, summary, start, end, place, sides, partOf } = engagement;
  const claims = engagement.claims?.totalCount ?? 0;
  const references = engagement.references?.totalCount ?? 0;
  const facts = [engagementKinds[kind], formatPeriod(start?.text, end?.text), place?.name].filter(Boolean);
  return (
    <li class={claims === 0 ? 'engagement empty' : 'engagement'}>
      <div>
        <p class="kicker">{facts.join(' · ')}</p>
        <h3>
          <a href={`/engagements/${slug}`}>{name}</a>
        </h3>
        {summary && <p>{summary}</p>}
        {sides.length > 0 && <p class="sides">{sides.map(side => side.name).join(' vs. ')}</p>}
        <p class="imprint">
          {claims === 0 ? 'No direct claims yet' : `${claims} claims on ${references} references`}
          {partOf.length > 0 && ` · part of ${partOf.map(whole => whole.name).join(', ')}`}
        </p>
      </div>
      <Verdicts engagement={engagement} />
    </li>
  );
}

/** Who says what about the losses, and by how much the accounts differ: first where they differ most. */
function Verdicts({ engagement: { tallies, slug, name } }: { engagement: ListedEngagement }) {
  const ordered = tallies.toSorted((one, other) => rank(other) - rank(one));
  return tallies.length === 0 ? null : (
    <div class="verdicts">
      <dl>
        {ordered.slice(0, most).map(tally => (
          <div key={nameSubject(tally) + tally.measure} class={tally.agreement.toLowerCase()}>
            <dt>
              {nameSubject(tally)}: {measures[tally.measure].toLowerCase()}
            </dt>
            <dd>
              <Verdict comparison={tally} />
            </dd>
          </div>
        ))}
      </dl>
      {tallies.length > most && (
        <p class="imprint">
          <a href={`/engagements/${slug}#claims`}>
            {tallies.length - most} more {tallies.length === most + 1 ? 'figure' : 'figures'}
            <span class="visually-hidden"> on {name}</span>
          </a>
        </p>
      )}
    </div>
  );
}

/** Losses before what else is counted, contested figures first, and among those of one kind the ones that lie farther apart. */
function rank({ population, agreement, gap, relativeGap }: ListedEngagement['tallies'][number]): number {
  const order = ['NO_COMPLETE_FIGURE', 'UNCONTESTED', 'COMPATIBLE', 'CORROBORATED', 'CONTESTED'];
  return (population ? 100 : 0) + order.indexOf(agreement) * 10 + (gap > 0 ? relativeGap : 0);
}
