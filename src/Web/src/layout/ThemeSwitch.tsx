import { useState } from 'preact/hooks';
import { chooseTheme, readTheme, type Theme } from '../../../GraphQL.AspNetCore/FrontEnds/theme';

const names: Record<Theme, string> = { system: 'System', light: 'Light', dark: 'Dark' };

/** Lets the reader choose light or dark colours. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(readTheme);
  return (
    <label class="theme">
      <span class="visually-hidden">Colours</span>
      <select
        value={theme}
        onChange={event => {
          const chosen = event.currentTarget.value as Theme;
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        {Object.entries(names).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
