import '../../GraphQL.AspNetCore/FrontEnds/theme.css';
import './styles/fonts.css';
import './styles/page.css';
import './engagements/engagements.css';
import './engagement/engagement.css';
import './lenses/lenses.css';
import './claims/claims.css';
import './chart/chart.css';
import './footnotes/footnotes.css';
import './infobox/infobox.css';
import './timeline/timeline.css';
import './map/map.css';
import './references/references.css';
import { render } from 'preact';
import { Explorer } from './Explorer';
import { applyTheme } from '../../GraphQL.AspNetCore/FrontEnds/theme';

applyTheme();
render(<Explorer />, document.getElementById('explorer')!);
