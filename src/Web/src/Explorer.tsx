import { LocationProvider, Route, Router } from 'preact-iso';
import { EngagementPage } from './engagement/EngagementPage';
import { EngagementsPage } from './engagements/EngagementsPage';
import { NotFoundPage } from './layout/NotFoundPage';
import { PageFrame } from './layout/PageFrame';

/** The addresses that are the explorer's; links to others, such as the playground, leave it. */
const scope = /^\/(engagements\/[^/]+)?$/;

/** The whole page, whatever its address. */
export function Explorer() {
  return (
    <LocationProvider scope={scope}>
      <PageFrame>
        <Router>
          <Route path="/" component={EngagementsPage} />
          <Route path="/engagements/:slug" component={EngagementPage} />
          <Route default component={NotFoundPage} />
        </Router>
      </PageFrame>
    </LocationProvider>
  );
}
