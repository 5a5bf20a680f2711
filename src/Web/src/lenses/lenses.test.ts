import { expect, test } from 'vitest';
import { isNarrowing, noLenses, readLenses, writeLenses, type Lenses } from './lenses';

test('An address without lenses shows everything', () => {
  expect(readLenses({})).toEqual({ lenses: noLenses, problems: [] });
  expect(writeLenses(noLenses)).toBe('');
});

test('Lenses are written as they are read', () => {
  const lenses: Lenses = { accordingTo: ['sohr', 'islamic-state'], documents: ['ucdp-ged'], knownBy: '2016-06-28', tolerance: 0.05 };
  const address = writeLenses(lenses);
  expect(address).toBe('?accordingTo=sohr,islamic-state&documents=ucdp-ged&knownBy=2016-06-28&tolerance=0.05');
  expect(readLenses(Object.fromEntries(new URLSearchParams(address)))).toEqual({ lenses, problems: [] });
});

test.each(['2016-02-30', '2015-02-29', '2016-13-01', '2016-6-29', '29.6.2016', 'yesterday', '2016'])('%s is not a day', knownBy => {
  const { lenses, problems } = readLenses({ knownBy });
  expect(lenses.knownBy).toBeNull();
  expect(problems).toEqual([expect.stringContaining(`“${knownBy}” is not a day, so no day is set.`)]);
});

test.each(['2016-02-29', '2016-06-29', '0999-12-31'])('%s is a day', knownBy => {
  expect(readLenses({ knownBy })).toEqual({ lenses: { ...noLenses, knownBy }, problems: [] });
});

test.each(['7', '1.5', '-0.1', '5%', 'some'])('%s is not a tolerance', tolerance => {
  const { lenses, problems } = readLenses({ tolerance });
  expect(lenses.tolerance).toBeNull();
  expect(problems).toEqual([expect.stringContaining(`“${tolerance}” is not a tolerance, so none is set.`)]);
});

test.each([
  ['0', null],
  ['.5', 0.5],
  ['1', 1],
])('%s is a tolerance', (text, tolerance) => {
  expect(readLenses({ tolerance: text })).toEqual({ lenses: { ...noLenses, tolerance }, problems: [] });
});

test('A slug that stands twice is one choice', () => {
  expect(readLenses({ accordingTo: 'sohr,,sohr' }).lenses.accordingTo).toEqual(['sohr']);
});

test('A tolerance leaves out no claim', () => {
  expect(isNarrowing({ ...noLenses, tolerance: 0.1 })).toBe(false);
  expect(isNarrowing({ ...noLenses, knownBy: '2016-06-28' })).toBe(true);
});
