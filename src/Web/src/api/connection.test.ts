import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AwayError, isAway, tryNow, untilReached } from './connection';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A server that is away for the first attempts. */
function serverAwayFor(count: number) {
  const times: number[] = [];
  const attempt = () => {
    times.push(Date.now());
    return times.length <= count ? Promise.reject(new AwayError('Away.')) : Promise.resolve('answer');
  };
  return { times, attempt };
}

test('The pauses between attempts grow, up to half a minute', async () => {
  const { times, attempt } = serverAwayFor(7);
  const answer = untilReached(attempt);
  await vi.advanceTimersByTimeAsync(1);
  expect(isAway()).toBe(true);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(await answer).toBe('answer');
  expect(isAway()).toBe(false);
  expect(times.slice(1).map((time, index) => (time - times[index]!) / 1000)).toEqual([1, 2, 4, 8, 16, 30, 30]);
});

test('The server is asked at once when it may be back', async () => {
  const { times, attempt } = serverAwayFor(1);
  const answer = untilReached(attempt);
  await vi.advanceTimersByTimeAsync(10);
  tryNow();
  expect(await answer).toBe('answer');
  expect(times[1]! - times[0]!).toBeLessThan(100);
});

test('Whoever no longer waits asks no more', async () => {
  const { times, attempt } = serverAwayFor(9);
  const abort = new AbortController();
  const answer = untilReached(attempt, abort.signal);
  await vi.advanceTimersByTimeAsync(10);
  abort.abort();
  await expect(answer).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(times.length).toBe(1);
  expect(isAway()).toBe(false);
});

test('Another error is not tried again', async () => {
  await expect(untilReached(() => Promise.reject(new Error('Wrong.')))).rejects.toThrow('Wrong.');
});
