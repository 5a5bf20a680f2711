import { expect, test } from 'vitest';
import { describeCount, describeRest } from './counts';

test.each([
  [0, Infinity, 'No claims'],
  [1, Infinity, '1 claim'],
  [16_566, Infinity, '16,566 claims'],
  [9_999, 10_000, '9,999 claims'],
  [10_000, 10_000, '10,000 claims or more'],
])('%i, counted up to %d', (count, countedUpTo, text) => {
  expect(describeCount(count, 'claim', 'claims', countedUpTo)).toBe(text);
});

test.each([
  [50, 153, Infinity, '103 more'],
  [20, 16_566, Infinity, '16,546 more'],
  [50, 10_000, 10_000, 'at least 9,950 more'],
  [10_050, 10_000, 10_000, 'more to come'],
])('%i shown of %i, counted up to %d', (shown, total, countedUpTo, text) => {
  expect(describeRest(shown, total, countedUpTo)).toBe(text);
});
