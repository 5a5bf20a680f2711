import type { ComponentChildren } from 'preact';

interface LensProps {
  name: string;
  /** What is chosen, in a few words. */
  value: string;
  isSet: boolean;
  /** What the lens does. */
  meaning: string;
  children: ComponentChildren;
}

/** A lens as a button that says what is chosen, and unfolds what may be chosen. One is open at a time; Escape and going elsewhere close it. */
export function Lens({ name, value, isSet, meaning, children }: LensProps) {
  return (
    <details
      name="lens"
      class={isSet ? 'lens set' : 'lens'}
      onFocusOut={event => {
        event.currentTarget.open &&= event.relatedTarget === null || event.currentTarget.contains(event.relatedTarget as Node);
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') {
          event.currentTarget.open = false;
          event.currentTarget.querySelector('summary')!.focus();
        }
      }}
    >
      <summary>
        {name} <b>{value}</b>
      </summary>
      <div class="lens-panel" tabIndex={-1}>
        <p>{meaning}</p>
        {children}
      </div>
    </details>
  );
}
