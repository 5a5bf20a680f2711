import type { QueryState } from '../api/useQuery';

/** Says that data are awaited, or why they did not come. */
export function Notice({ state }: { state: QueryState<unknown> }) {
  if (state.error) {
    return (
      <p class="notice" role="alert">
        The data could not be loaded. {state.error}
      </p>
    );
  }
  return state.data ? null : (
    <p class="notice" role="status">
      Loading…
    </p>
  );
}
