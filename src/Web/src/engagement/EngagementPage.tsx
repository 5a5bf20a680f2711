import { EngagementPageDocument, ReferencesDocument, StatementsDocument, type ClaimTextFragment } from '../../generated/graphql';
import { useList } from '../api/useList';
import { useQuery } from '../api/useQuery';
import { ClaimChart } from '../chart/ClaimChart';
import { DerivedUses, OnPage, ReferenceMarks } from '../claims/contexts';
import { useTarget } from '../claims/useTarget';
import { FigureRows } from '../infobox/FigureRows';
import { Infobox } from '../infobox/Infobox';
import { NotFoundPage } from '../layout/NotFoundPage';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { useSteadyPlace } from '../layout/useSteadyPlace';
import { isNarrowing } from '../lenses/lenses';
import { useLenses } from '../lenses/useLenses';
import { MapSection } from '../map/MapSection';
import { DocumentList } from '../references/DocumentList';
import { markReferences } from '../references/marks';
import { ReferenceList } from '../references/ReferenceList';
import { formatPeriod } from '../text/dates';
import { engagementKinds } from '../text/names';
import { Timeline } from '../timeline/Timeline';
import { PageActions } from '../views/PageActions';
import { More } from '../views/More';
import { listDerivedUses } from './derivedUses';
import { EngagementLenses } from './EngagementLenses';
import { listLeft } from './leftClaims';
import { listOnPage } from './onPage';
import { FurtherStatements, Judgements } from './Statements';

const isJudgement = (claim: ClaimTextFragment) => claim.kind === 'ASSESSMENT';

/** Everything about one engagement. */
export function EngagementPage({ slug }: { slug: string }) {
  const { lenses, ...lensState } = useLenses();
  const { tolerance } = lenses;
  // What is not narrowed down takes no list at all: an empty one lets nothing through.
  const accordingTo = lenses.accordingTo.length > 0 ? lenses.accordingTo : null;
  const documents = lenses.documents.length > 0 ? lenses.documents : null;
  const variables = { slug, accordingTo, documents, knownBy: lenses.knownBy };
  const state = useQuery(EngagementPageDocument, { ...variables, tolerance, chosen: lenses.accordingTo });
  const engagement = state.data?.engagement;
  const references = useList(engagement?.references, ReferencesDocument, variables, answer => answer.engagement?.references);
  const others = useList(engagement?.others, StatementsDocument, variables, answer => answer.engagement?.others);
  useTarget(Boolean(engagement));
  useSteadyPlace(state.data, state.isLoading, location.search);
  if (!state.data || !engagement) {
    return state.data ? <NotFoundPage /> : <Notice state={state} />;
  }
  const facts = [engagementKinds[engagement.kind], formatPeriod(engagement.start?.text, engagement.end?.text), engagement.place?.name];
  // Through lenses, only the references of what they let through.
  const cited = isNarrowing(lenses) ? references.items.filter(({ claims }) => claims && claims.totalCount > 0) : references.items;
  const tallies = listLeft(engagement.tallies);
  return (
    <ReferenceMarks.Provider value={markReferences(references.items, engagement.documents)}>
      <OnPage.Provider value={listOnPage(engagement, cited)}>
        <DerivedUses.Provider value={listDerivedUses(engagement.tallies)}>
          <article class="engagement-page" aria-busy={state.isLoading}>
            <header class="lead">
              <p class="kicker">{facts.filter(Boolean).join(' · ')}</p>
              <PageTitle>{engagement.name}</PageTitle>
              {engagement.summary && <p class="lede">{engagement.summary}</p>}
            </header>
            <EngagementLenses data={state.data} engagement={engagement} references={references} lenses={lenses} {...lensState} isLoading={state.isLoading} />
            <div class="columns">
              {tallies.length > 0 && <ClaimChart tallies={tallies} everything={engagement.everything} variables={{ ...variables, tolerance }} />}
              {engagement.everything.length === 0 && <p class="notice">No claim gives figures for this engagement as a whole.</p>}
              <div class="margin">
                <Infobox engagement={engagement} variables={variables}>
                  <FigureRows tallies={tallies} />
                </Infobox>
                <Judgements claims={others.items.filter(isJudgement)} />
              </div>
              <div class="rest">
                {(engagement.timeline?.totalCount ?? 0) > 0 && <Timeline first={engagement.timeline} variables={variables} />}
                <MapSection engagement={engagement} slug={slug} />
                <FurtherStatements claims={others.items.filter(claim => !isJudgement(claim))} variables={variables} />
                <More list={others} of="statements" />
              </div>
            </div>
            {engagement.documents.length > 0 && (
              <section id="documents" aria-labelledby="documents-heading">
                <header class="section-head">
                  <h2 id="documents-heading">Documents</h2>
                </header>
                <DocumentList documents={engagement.documents} />
              </section>
            )}
            {references.total > 0 && <ReferenceList references={references} cited={cited} documents={engagement.documents} variables={variables} />}
            <PageActions key={location.href} title={engagement.name} />
          </article>
        </DerivedUses.Provider>
      </OnPage.Provider>
    </ReferenceMarks.Provider>
  );
}
