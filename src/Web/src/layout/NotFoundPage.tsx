import { PageTitle } from './PageTitle';

/** What an address shows that leads nowhere. */
export function NotFoundPage() {
  // Unlike decodeURIComponent, this takes any address.
  const slug = new URLSearchParams(`slug=${location.pathname.split('/').at(-1)}`).get('slug') ?? '';
  const words = slug.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return (
    <article class="narrow">
      <PageTitle>Page not found</PageTitle>
      <p>There is nothing at {location.pathname}.</p>
      <p>
        {words && (
          <>
            Search for <a href={`/?${new URLSearchParams({ text: words })}`}>{words}</a>, or see
          </>
        )}{' '}
        <a href="/">all engagements</a>.
      </p>
    </article>
  );
}
