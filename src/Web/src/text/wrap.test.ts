import { expect, test } from 'vitest';
import { wrap } from './wrap';

test('Lines are no longer than asked, and hold the whole text', () => {
  const text = 'Source: Numbers and Losses in the Civil War in America, 1861-65, public domain';
  const lines = wrap(text, 30);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every(line => line.length <= 30)).toBe(true);
  expect(lines.join(' ')).toBe(text);
});

test('A word that is longer has a line of its own', () => {
  expect(wrap('at https://example.org/a/long/address today', 12)).toEqual(['at', 'https://example.org/a/long/address', 'today']);
});
