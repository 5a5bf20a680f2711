import { formatDate } from '../text/dates';

/** What is cited: a page of the explorer as it was on a day, of a version of the dataset. */
export interface Cited {
  title: string;
  address: string;
  version: string;
  /** The day on which the version was released, as 2026-11-28. */
  releasedOn: string;
  /** The day on which the page was read, in the same form. */
  readOn: string;
}

/** The forms in which a page can be cited. */
export const citations: { name: string; file: string; write: (cited: Cited) => string }[] = [
  { name: 'Text', file: 'citation.txt', write: writeText },
  { name: 'BibTeX', file: 'citation.bib', write: writeBibtex },
  { name: 'CSL-JSON', file: 'citation.json', write: writeCsl },
];

function writeText({ title, address, version, releasedOn, readOn }: Cited): string {
  return `“${title}”, Contested, version ${version} of ${formatDate(releasedOn)}, ${address}, read on ${formatDate(readOn)}.`;
}

function writeBibtex({ title, address, version, releasedOn, readOn }: Cited): string {
  const fields = {
    author: '{Contested}',
    title: `{${escapeTex(title)}}`,
    version,
    year: releasedOn.slice(0, 4),
    // What BibTeX reads of an address it takes as it stands.
    url: address,
    urldate: readOn,
  };
  return `@misc{${keyOf(title)},\n${Object.entries(fields)
    .map(([name, value]) => `  ${name} = {${value}}`)
    .join(',\n')}\n}`;
}

function writeCsl({ title, address, version, releasedOn, readOn }: Cited): string {
  return JSON.stringify(
    [
      {
        id: keyOf(title),
        type: 'webpage',
        title,
        'container-title': 'Contested',
        version,
        issued: { 'date-parts': [toParts(releasedOn)] },
        accessed: { 'date-parts': [toParts(readOn)] },
        URL: address,
      },
    ],
    null,
    2,
  );
}

/** Under which name a bibliography has a page. */
function keyOf(title: string): string {
  const words = title.normalize('NFKD').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return ['contested', ...words.slice(0, 6)].join('-');
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}

function toParts(day: string): number[] {
  return day.split('-').map(Number);
}
