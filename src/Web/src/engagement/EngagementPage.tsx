import { EngagementPageDocument, type ClaimTextFragment } from '../../generated/graphql';
import { useQuery } from '../api/useQuery';
import { ClaimChart } from '../chart/ClaimChart';
import { FigureRows } from '../infobox/FigureRows';
import { Infobox } from '../infobox/Infobox';
import { NotFoundPage } from '../layout/NotFoundPage';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { LensControls } from '../lenses/LensControls';
import { useLenses } from '../lenses/useLenses';
import { MapSection } from '../map/MapSection';
import { ReferenceList } from '../references/ReferenceList';
import { formatPeriod } from '../text/dates';
import { engagementKinds } from '../text/names';
import { Timeline } from '../timeline/Timeline';
import { listClaimants, listDays } from './lensOptions';
import { Rest } from '../views/Rest';
import { FurtherStatements, Judgements } from './Statements';

const isJudgement = (claim: ClaimTextFragment) => claim.kind === 'ASSESSMENT';

/** Everything about one engagement. */
export function EngagementPage({ slug }: { slug: string }) {
  const [lenses, setLenses] = useLenses();
  const variables = {
    slug,
    accordingTo: lenses.accordingTo.length > 0 ? lenses.accordingTo : null,
    knownBy: lenses.knownBy,
  };
  const state = useQuery(EngagementPageDocument, variables);
  const engagement = state.data?.engagement;
  if (!state.data || !engagement) {
    return state.data ? <NotFoundPage /> : <Notice state={state} />;
  }
  const facts = [engagementKinds[engagement.kind], formatPeriod(engagement.startDate, engagement.endDate), engagement.place?.name];
  const references = engagement.references?.nodes ?? [];
  const isNarrowed = lenses.accordingTo.length > 0 || lenses.knownBy !== null;
  const events = engagement.timeline?.nodes ?? [];
  const others = engagement.others?.nodes ?? [];
  const claimants = listClaimants(state.data);
  return (
    <article class="engagement-page" aria-busy={state.isLoading}>
      <header class="lead">
        <p class="kicker">{facts.filter(Boolean).join(' · ')}</p>
        <PageTitle>{engagement.name}</PageTitle>
        {engagement.summary && <p class="lede">{engagement.summary}</p>}
      </header>
      {claimants.length > 0 && <LensControls claimants={claimants} days={listDays(references)} lenses={lenses} onChange={setLenses} />}
      <div class="columns">
        {engagement.everything.length > 0 ? (
          <ClaimChart tallies={engagement.tallies} everything={engagement.everything} variables={variables} />
        ) : (
          <p class="notice">Nothing is claimed in figures about this engagement as a whole.</p>
        )}
        <div class="margin">
          <Infobox engagement={engagement} variables={variables}>
            <FigureRows tallies={engagement.tallies} />
          </Infobox>
          <Judgements claims={others.filter(isJudgement)} />
        </div>
        <div class="rest">
          {(events.length > 0 || isNarrowed) && <Timeline events={events} total={engagement.timeline?.totalCount ?? 0} variables={variables} />}
          <MapSection engagement={engagement} slug={slug} />
          <FurtherStatements claims={others.filter(claim => !isJudgement(claim))} variables={variables} />
          <Rest shown={others.length} total={engagement.others?.totalCount ?? 0} />
        </div>
      </div>
      {references.length > 0 && <ReferenceList references={references} total={engagement.references?.totalCount ?? 0} slug={slug} />}
    </article>
  );
}
