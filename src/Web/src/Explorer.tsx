import { LocationProvider, Route, Router } from 'preact-iso';
import { ActorPage } from './actors/ActorPage';
import { ClaimPage } from './claims/ClaimPage';
import { DocumentPage } from './documents/DocumentPage';
import { EngagementPage } from './engagement/EngagementPage';
import { EngagementsPage } from './engagements/EngagementsPage';
import { NotFoundPage } from './layout/NotFoundPage';
import { PageFrame } from './layout/PageFrame';
import { ReferencePage } from './references/ReferencePage';
import { ReleasesPage } from './releases/ReleasesPage';

/** The addresses that are the explorer's; links to others, such as the playground, leave it. */
const scope = /^\/((engagements|actors|references|documents|claims)\/[^/?#]+|releases)?([?#]|$)/;

/** The whole page, whatever its address. */
export function Explorer() {
  return (
    <LocationProvider scope={scope}>
      <PageFrame>
        <Router>
          <Route path="/" component={EngagementsPage} />
          <Route path="/engagements/:slug" component={EngagementPage} />
          <Route path="/actors/:slug" component={ActorPage} />
          <Route path="/references/:slug" component={ReferencePage} />
          <Route path="/documents/:slug" component={DocumentPage} />
          <Route path="/claims/:slug" component={ClaimPage} />
          <Route path="/releases" component={ReleasesPage} />
          <Route default component={NotFoundPage} />
        </Router>
      </PageFrame>
    </LocationProvider>
  );
}
