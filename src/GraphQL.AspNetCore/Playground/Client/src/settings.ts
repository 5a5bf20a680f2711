/** A query, with the text of its variables, to open in a tab of its own. */
export interface Tab {
  query: string;
  variables: string | null;
}

/** What the server tells the page. */
export interface Settings {
  tabs: Tab[];
  /** Whether the server reports the statements of an operation. */
  plans: boolean;
  maxFieldCost: number;
  maxTypeCost: number;
}

/** The settings that the server wrote into the page. */
export const settings = JSON.parse(document.getElementById('settings')!.textContent) as Settings;
