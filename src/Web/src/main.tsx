import '../../GraphQL.AspNetCore/FrontEnds/theme.css';
import './styles/fonts.css';
import './styles/page.css';
import './engagements/engagements.css';
import './engagement/engagement.css';
import './lenses/lenses.css';
import './claims/claims.css';
import './claims/source-page.css';
import './chart/chart.css';
import './footnotes/footnotes.css';
import './infobox/infobox.css';
import './timeline/timeline.css';
import './map/map.css';
import './references/references.css';
import './releases/releases.css';
import './views/cite.css';
import './styles/print.css';
import { render } from 'preact';
import { Explorer } from './Explorer';
import { applyTheme } from '../../GraphQL.AspNetCore/FrontEnds/theme';

applyTheme();
// The fonts come with the page: without them the first text would move a moment later.
void Promise.allSettled([400, 600].map(weight => document.fonts.load(`${weight} 1em 'Source Serif 4'`))).then(() =>
  render(<Explorer />, document.getElementById('explorer')!),
);
