import '../../../FrontEnds/theme.css';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './main.css';
import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { PluginContextProvider } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { applyTheme, chooseTheme, readTheme, type Theme } from '../../../FrontEnds/theme';
import { AnswerReport } from './AnswerReport';
import { EditorAccess } from './EditorAccess';
import { fetchAnswer } from './fetcher';
import { readLink } from './link';
import { RunOnArrival } from './RunOnArrival';
import { settings } from './settings';
import { Sharing } from './Sharing';
import { createStorage } from './storage';
import { openTabs } from './tabs';

const { pathname, search, hash } = window.location;
const storage = createStorage(`playground:${pathname}:`);
const link = readLink(hash);
const tabs = openTabs(settings.tabs, link, storage.getItem('graphiql:tabState'));

const builder = { ...explorerPlugin(), title: 'Query Builder' };
const plugins = [builder];
const panels = [DOC_EXPLORER_PLUGIN, ...plugins];
const isWide = matchMedia('(min-width: 801px)').matches;
const lastPanel = storage.getItem('panel') ?? (isWide ? DOC_EXPLORER_PLUGIN.title : '');
const visiblePlugin = panels.find(({ title }) => title === lastPanel);
const openPanel = visiblePlugin ? { visiblePlugin } : {};

function keepPanel(panel: { title: string } | null) {
  storage.setItem('panel', panel?.title ?? '');
}

if (link) {
  // Reloading the page would otherwise bring the linked query back over what has been made of it since.
  window.history.replaceState(null, '', pathname + search);
}

// A link that is opened where the playground is open already changes nothing but the hash.
window.addEventListener('hashchange', () => {
  if (readLink(window.location.hash)) {
    window.location.reload();
  }
});

const root = createRoot(document.getElementById('playground')!);
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const themeChoice = document.querySelector<HTMLSelectElement>('#theme')!;
themeChoice.value = readTheme();
themeChoice.addEventListener('change', () => {
  chooseTheme(themeChoice.value as Theme);
  render();
});
prefersDark.addEventListener('change', render);
applyTheme();
render();

function render() {
  const theme = readTheme();
  root.render(
    // GraphiQL shows a panel only if it is known before GraphiQL itself is there.
    <PluginContextProvider plugins={panels} {...openPanel}>
      <GraphiQL
        fetcher={fetchAnswer}
        storage={storage}
        plugins={plugins}
        {...openPanel}
        onTogglePluginVisibility={keepPanel}
        forcedTheme={theme === 'system' ? (prefersDark.matches ? 'dark' : 'light') : theme}
        inputValueDeprecation
        schemaDescription
        {...tabs}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, merge, copy }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <Sharing />
            </>
          )}
        </GraphiQL.Toolbar>
        <GraphiQL.Footer>
          <AnswerReport />
        </GraphiQL.Footer>
        <EditorAccess />
        {link?.runs && <RunOnArrival />}
      </GraphiQL>
    </PluginContextProvider>,
  );
}
