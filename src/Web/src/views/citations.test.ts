import { expect, test } from 'vitest';
import { citations } from './citations';

const cited = {
  title: 'Battle of {Gettysburg} & Co',
  address: 'https://example.org/engagements/gettysburg?accordingTo=fox,livermore',
  version: 'c9b99f1f3bb6b2d8',
  releasedOn: '2026-11-28',
  readOn: '2026-11-29',
};

const written = Object.fromEntries(citations.map(({ name, write }) => [name, write(cited)]));

test('Every form names the page, its address, the version and the day', () => {
  expect(written['Text']).toBe(
    `“${cited.title}”, Contested, version ${cited.version} of 28 November 2026, ${cited.address}, read on 29 November 2026.`,
  );
  expect(written['BibTeX']).toContain(`version = {${cited.version}}`);
  expect(written['BibTeX']).toContain(`url = {${cited.address}}`);
  expect(written['BibTeX']).toContain('urldate = {2026-11-29}');
});

test('BibTeX has no more braces than it closes, and escapes what TeX reads', () => {
  const text = written['BibTeX']!;
  expect(text.split('{').length).toBe(text.split('}').length);
  expect(text).toContain('Battle of Gettysburg \\& Co');
  expect(text).toMatch(/^@misc\{contested-battle-of-gettysburg-co,\n/);
});

test('CSL-JSON has its dates in parts', () => {
  const [item] = JSON.parse(written['CSL-JSON']!) as Record<string, unknown>[];
  expect(item).toMatchObject({
    type: 'webpage',
    title: cited.title,
    URL: cited.address,
    version: cited.version,
    issued: { 'date-parts': [[2026, 11, 28]] },
    accessed: { 'date-parts': [[2026, 11, 29]] },
  });
});
