/** Which colours the page has: the system's choice, or the reader's. */
export type Theme = 'system' | 'light' | 'dark';

const key = 'explorer:theme';

/** The theme that the reader has chosen on an earlier visit. */
export function readTheme(): Theme {
  const stored = localStorage.getItem(key);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Applies a theme and keeps it for later visits. */
export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  applyTheme();
}

/** Applies the theme that was chosen last. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = readTheme();
}
