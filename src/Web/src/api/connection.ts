/** The server could not be reached, or had no time; what was asked can be asked again. */
export class AwayError extends Error {}

/** The first and the longest pause before the server is asked again, in milliseconds. */
const shortest = 1_000;
const longest = 30_000;

const attempts = new EventTarget();
const listeners = new Set<() => void>();
let waiting = 0;

/** Asks the server until it can be reached: with growing pauses, or at once when {@link tryNow} is called. */
export async function untilReached<T>(attempt: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let pause = shortest; ; pause = Math.min(longest, pause * 2)) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AwayError) || signal?.aborted) {
        throw error;
      }
    }
    countWaiting(1);
    try {
      await rest(pause, signal);
    } finally {
      countWaiting(-1);
    }
  }
}

/** Whether somebody waits for the server to come back. */
export function isAway(): boolean {
  return waiting > 0;
}

/** Tells whenever {@link isAway} may have changed. */
export function onAwayChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Ends all pauses. */
export function tryNow() {
  attempts.dispatchEvent(new Event('now'));
}

function countWaiting(change: number) {
  waiting += change;
  listeners.forEach(listener => listener());
}

function rest(pause: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const timer = setTimeout(finish, pause);
    function finish() {
      clearTimeout(timer);
      end.abort();
      if (signal?.aborted) {
        reject(signal.reason as Error);
      } else {
        resolve();
      }
    }
    attempts.addEventListener('now', finish, { signal: end.signal });
    signal?.addEventListener('abort', finish, { signal: end.signal });
  });
}
