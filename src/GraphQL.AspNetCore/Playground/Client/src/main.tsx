import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './main.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { readLink } from './link';
import { readSettings } from './settings';
import { createStorage } from './storage';
import { openTabs } from './tabs';

const { origin, pathname, search, hash } = window.location;
const storage = createStorage(`playground:${pathname}:`);
const link = readLink(hash);
const tabs = openTabs(readSettings().tabs, link, storage.getItem('graphiql:tabState') === null);
const fetcher = createGraphiQLFetcher({ url: origin + pathname, enableIncrementalDelivery: false });

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

createRoot(document.getElementById('playground')!).render(
  <GraphiQL fetcher={fetcher} storage={storage} inputValueDeprecation schemaDescription {...tabs} />,
);
