import { PageTitle } from './PageTitle';

/** What an address shows that leads nowhere. */
export function NotFoundPage() {
  return (
    <article class="narrow">
      <PageTitle>There is nothing at this address</PageTitle>
      <p>
        <a href="/">All engagements</a> are listed on the first page.
      </p>
    </article>
  );
}
