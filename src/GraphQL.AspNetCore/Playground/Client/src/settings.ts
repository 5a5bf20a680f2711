/** A query, with the text of its variables, to open in a tab of its own. */
export interface Tab {
  query: string;
  variables: string | null;
}

/** What the server tells the page. */
export interface Settings {
  tabs: Tab[];
}

/** Reads the settings that the server wrote into the page. */
export function readSettings(): Settings {
  return JSON.parse(document.getElementById('settings')?.textContent ?? '') as Settings;
}
