/** Whose claims are shown, from which documents, as of which day, and how far apart figures may lie and still fit; nothing of a lens shows them all. */
export interface Lenses {
  /** The slugs of claimants, actors or documents. */
  accordingTo: string[];
  /** The slugs of documents. */
  documents: string[];
  knownBy: string | null;
  /** From 0 to 1. */
  tolerance: number | null;
}

/** Somebody whose word, or a document, that the page can be narrowed down to. */
export interface LensOption {
  slug: string;
  name: string;
}

/** The lenses that show everything. */
export const noLenses: Lenses = { accordingTo: [], documents: [], knownBy: null, tolerance: null };

/** Reads the lenses of an address, and says what of it is none. */
export function readLenses(query: Record<string, string | undefined>): { lenses: Lenses; problems: string[] } {
  const { knownBy, tolerance } = query;
  const hasDay = Boolean(knownBy && isDay(knownBy));
  const hasTolerance = Boolean(tolerance && isShare(tolerance));
  return {
    lenses: {
      accordingTo: readList(query.accordingTo),
      documents: readList(query.documents),
      knownBy: hasDay ? knownBy! : null,
      tolerance: hasTolerance ? Number(tolerance) || null : null,
    },
    problems: [
      ...(knownBy && !hasDay ? [`“${knownBy}” is not a day, so no day is set. A day is written as year, month and day: 2016-06-29.`] : []),
      ...(tolerance && !hasTolerance ? [`“${tolerance}” is not a tolerance, so none is set. A tolerance is a number from 0 to 1: 0.05 is 5%.`] : []),
    ],
  };
}

/** Writes lenses as the query of an address, which is empty where they show everything. */
export function writeLenses({ accordingTo, documents, knownBy, tolerance }: Lenses): string {
  const parameters = [
    ...writeList('accordingTo', accordingTo),
    ...writeList('documents', documents),
    ...(knownBy ? [`knownBy=${knownBy}`] : []),
    ...(tolerance ? [`tolerance=${tolerance}`] : []),
  ];
  return parameters.length > 0 ? `?${parameters.join('&')}` : '';
}

/** Whether lenses leave claims out; a tolerance does not. */
export function isNarrowing({ accordingTo, documents, knownBy }: Lenses): boolean {
  return accordingTo.length > 0 || documents.length > 0 || knownBy !== null;
}

function readList(slugs: string | undefined): string[] {
  return [...new Set(slugs?.split(',').filter(Boolean))];
}

function writeList(name: string, slugs: string[]): string[] {
  return slugs.length > 0 ? [`${name}=${slugs.map(encodeURIComponent).join(',')}`] : [];
}

/** Whether the calendar has the day: it has no 30 February. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

function isShare(text: string): boolean {
  return /^(0|1|0?\.\d+)$/.test(text);
}
