import { expect, test } from 'vitest';
import { formatDate, formatPeriod } from './dates';

test.each([
  ['1863', '1863'],
  ['1863-07', 'July 1863'],
  ['1863-07-03', '3 July 1863'],
])('%s is written as %s', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test.each([
  ['2016-06-28', '2016-06-29', '28–29 June 2016'],
  ['1861', '1865', '1861–1865'],
  ['1861-04', '1865', 'April 1861 to 1865'],
  ['2011-03-15', null, 'from 15 March 2011'],
  [null, '1865', 'until 1865'],
  [null, undefined, null],
])('The time from %s to %s is written as %s', (start, end, text) => {
  expect(formatPeriod(start, end)).toBe(text);
});
