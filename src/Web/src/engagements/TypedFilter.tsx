import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface TypedFilterProps {
  name: string;
  value: string;
  placeholder?: string;
  /** Names to choose from; others can be typed. */
  suggestions?: string[];
  isSearch?: boolean;
  onChange: (value: string, replace: boolean) => void;
}

/** A filter that takes effect as the reader types. */
export function TypedFilter({ name, value, placeholder = '', suggestions = [], isSearch = false, onChange }: TypedFilterProps) {
  const [text, setText] = useState(value);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const list = useId();
  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(pause.current), []);

  function type(typed: string) {
    setText(typed);
    clearTimeout(pause.current);
    // One entry of the browser's history for a word, not for each of its letters.
    pause.current = setTimeout(() => onChange(typed, value !== ''), 250);
  }

  return (
    <label class={isSearch ? 'search' : 'typed'}>
      <span>{name}</span>
      <input
        type="search"
        value={text}
        placeholder={placeholder}
        list={suggestions.length > 0 ? list : undefined}
        onInput={event => type(event.currentTarget.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map(suggestion => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </label>
  );
}
