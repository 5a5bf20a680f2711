import type { ComponentChildren } from 'preact';
import { Away } from './Away';
import { ThemeSwitch } from './ThemeSwitch';

/** What every page has around it. */
export function PageFrame({ children }: { children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#content">
        Skip to content
      </a>
      <header class="masthead">
        <a class="wordmark" href="/">
          Contested
        </a>
        <p>Who claims what, and on whose word</p>
        <nav aria-label="Site">
          <a href="/releases">Releases</a>
          <a href="/graphql">Playground</a>
          <a href="/pulls">Pulls</a>
          <ThemeSwitch />
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Away />
    </>
  );
}
