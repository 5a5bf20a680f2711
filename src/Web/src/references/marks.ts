import type { ReferencesOfEngagementFragment } from '../../generated/graphql';

/** A reference as the page of an engagement lists it. */
export type Reference = NonNullable<NonNullable<ReferencesOfEngagementFragment['references']>['nodes']>[number];

/** The numbers that some documents give a reference; more than one where they number it differently. */
export function listNumbers({ listings }: Reference, documents: { slug: string }[]): number[] {
  const numbers = listings.filter(({ document }) => documents.some(({ slug }) => slug === document.slug)).map(({ number }) => number);
  return [...new Set(numbers)].toSorted((one, other) => one - other);
}

/** References as a page lists them: by their numbers, then those without. */
export function sortReferences(references: Reference[], documents: { slug: string }[]): Reference[] {
  const rank = (reference: Reference) => listNumbers(reference, documents)[0] ?? Infinity;
  return references.toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

/** Letters for the references that none of the documents numbers: a to z, then aa, ab and so on. */
export function markReferences(references: Reference[], documents: { slug: string }[]): Map<string, string> {
  const unnumbered = references.filter(reference => listNumbers(reference, documents).length === 0);
  return new Map(unnumbered.map(({ slug }, index) => [slug, toLetters(index)]));
}

function toLetters(index: number): string {
  return (index < 26 ? '' : toLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));
}
