import './styles/fonts.css';
import './styles/page.css';
import './styles/parts.css';
import './styles/chart.css';
import { render } from 'preact';
import { Explorer } from './Explorer';
import { applyTheme } from './layout/theme';

applyTheme();
render(<Explorer />, document.getElementById('explorer')!);
