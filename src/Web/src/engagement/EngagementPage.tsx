import { EngagementPageDocument, ReferencesDocument, StatementsDocument, type ClaimTextFragment } from '../../generated/graphql';
import { useList } from '../api/useList';
import { useQuery } from '../api/useQuery';
import { ClaimChart } from '../chart/ClaimChart';
import { DerivedUses, OnPage, ReferenceMarks } from '../claims/contexts';
import { FigureRows } from '../infobox/FigureRows';
import { Infobox } from '../infobox/Infobox';
import { NotFoundPage } from '../layout/NotFoundPage';
import { Notice } from '../layout/Notice';
import { PageTitle } from '../layout/PageTitle';
import { LensControls } from '../lenses/LensControls';
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
import { listClaimants, listDays, listDocuments } from './lensOptions';
import { listOnPage } from './onPage';
import { FurtherStatements, Judgements } from './Statements';

const isJudgement = (claim: ClaimTextFragment) => claim.kind === 'ASSESSMENT';

/** Everything about one engagement. */
export function EngagementPage({ slug }: { slug: string }) {
  const [lenses, setLenses] = useLenses();
  const { tolerance } = lenses;
  // What is not narrowed down takes no list at all: an empty one lets nothing through.
  const accordingTo = lenses.accordingTo.length > 0 ? lenses.accordingTo : null;
  const documents = lenses.documents.length > 0 ? lenses.documents : null;
  const variables = { slug, accordingTo, documents, knownBy: lenses.knownBy };
  const state = useQuery(EngagementPageDocument, { ...variables, tolerance });
  const engagement = state.data?.engagement;
  const references = useList(engagement?.references, ReferencesDocument, variables, answer => answer.engagement?.references);
  const others = useList(engagement?.others, StatementsDocument, variables, answer => answer.engagement?.others);
  if (!state.data || !engagement) {
    return state.data ? <NotFoundPage /> : <Notice state={state} />;
  }
  const facts = [engagementKinds[engagement.kind], formatPeriod(engagement.start?.text, engagement.end?.text), engagement.place?.name];
  const isNarrowed = Boolean(accordingTo ?? documents ?? lenses.knownBy);
  // Through lenses, only the references of what they let through.
  const cited = isNarrowed ? references.items.filter(({ claims }) => claims && claims.totalCount > 0) : references.items;
  const claimants = listClaimants(state.data, engagement);
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
            {claimants.length > 0 && (
              <LensControls
                claimants={claimants}
                documents={listDocuments(engagement)}
                days={listDays(engagement)}
                lenses={lenses}
                onChange={setLenses}
              />
            )}
            <div class="columns">
              {engagement.everything.length > 0 ? (
                <ClaimChart tallies={engagement.tallies} everything={engagement.everything} variables={{ ...variables, tolerance }} />
              ) : (
                <p class="notice">No claim gives figures for this engagement as a whole.</p>
              )}
              <div class="margin">
                <Infobox engagement={engagement} variables={variables}>
                  <FigureRows tallies={engagement.tallies} />
                </Infobox>
                <Judgements claims={others.items.filter(isJudgement)} />
              </div>
              <div class="rest">
                {(engagement.timeline?.totalCount || isNarrowed) && <Timeline first={engagement.timeline} variables={variables} />}
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
