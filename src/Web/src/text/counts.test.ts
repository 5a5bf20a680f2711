import { expect, test } from 'vitest';
import { describeCount, describeRest } from './counts';

test.each([
  [0, 'No engagements'],
  [1, '1 engagement'],
  [1234, '1,234 engagements'],
  [10_000, '10,000 engagements or more'],
])('%i', (count, text) => {
  expect(describeCount(count, 'engagement')).toBe(text);
});

test.each([
  [50, 153, '103 more'],
  [50, 10_000, 'at least 9,950 more'],
  [10_050, 10_000, 'more'],
])('Of what is left behind %i of %i', (shown, total, text) => {
  expect(describeRest(shown, total)).toBe(text);
});
