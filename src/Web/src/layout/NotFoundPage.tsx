import { PageTitle } from './PageTitle';

/** What an address shows that leads nowhere. */
export function NotFoundPage() {
  return (
    <article class="narrow">
      <PageTitle>Page not found</PageTitle>
      <p>
        See <a href="/">all engagements</a>.
      </p>
    </article>
  );
}
