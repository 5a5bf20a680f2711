import { expect, test } from 'vitest';
import { abbreviateInterval, describeInterval } from './intervals';

test.each([
  [40, 40, '40', '40'],
  [20, 40, '20 to 40', '20–40'],
  [25, null, 'at least 25', '25+'],
  [null, 7, 'at most 7', '≤7'],
  [0, 0, '0', '0'],
  [1000, 2650, '1,000 to 2,650', '1,000–2,650'],
  [null, null, 'any number', 'any'],
])('From %s to %s is %s in words and %s in signs', (low, high, words, signs) => {
  expect(describeInterval({ low, high })).toBe(words);
  expect(abbreviateInterval({ low, high })).toBe(signs);
});
