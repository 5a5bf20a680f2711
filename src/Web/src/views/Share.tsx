import { useState } from 'preact/hooks';

/** Hands the address of the page, lenses included, to another program; where the browser cannot, copies it. */
export function Share({ title }: { title: string }) {
  const [outcome, setOutcome] = useState('');

  async function share() {
    const data = { title: `${title} · Contested`, url: location.href };
    try {
      if (navigator.share && navigator.canShare(data)) {
        await navigator.share(data);
      } else {
        await navigator.clipboard.writeText(data.url);
        setOutcome('The address is copied.');
      }
    } catch (problem) {
      // Whoever closes the choice of programs has shared nothing, and knows it.
      setOutcome((problem as Error).name === 'AbortError' ? '' : `The address could not be copied. It is ${data.url}`);
    }
  }

  return (
    <p class="share">
      <button type="button" onClick={() => void share()}>
        Share this page
      </button>{' '}
      <span role="status">{outcome}</span>
    </p>
  );
}
