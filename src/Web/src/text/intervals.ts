/** An interval of whole numbers; an end that is null is open. */
export interface Interval {
  low?: number | null;
  high?: number | null;
}

/** An interval in words: 40, 20 to 40, at least 25, at most 7. */
export function describeInterval({ low, high }: Interval): string {
  const [from, to] = [low ?? null, high ?? null].map(end => end?.toLocaleString('en') ?? null);
  if (from && to) {
    return from === to ? from : `${from} to ${to}`;
  }
  return from ? `at least ${from}` : to ? `at most ${to}` : 'any number';
}

/** An interval in signs: 40, 20–40, 25+, ≤7. */
export function abbreviateInterval({ low, high }: Interval): string {
  const [from, to] = [low ?? null, high ?? null].map(end => end?.toLocaleString('en') ?? null);
  if (from && to) {
    return from === to ? from : `${from}–${to}`;
  }
  return from ? `${from}+` : to ? `≤${to}` : 'any';
}
