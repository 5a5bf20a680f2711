import type { DocumentKind, Voice } from '../../generated/graphql';

/** What is needed to name a document. */
export interface NamedDocument {
  title: string;
  kind: DocumentKind;
  publisher?: string | null;
}

/** Who says something, and in which document. */
export interface Sourced {
  voice: Voice;
  claimant?: { name: string } | null;
  document: NamedDocument;
}

/** What people call a document: an article goes by its encyclopedia, the rest by their titles. */
export function nameDocument({ title, kind, publisher }: NamedDocument): string {
  return kind === 'ENCYCLOPEDIA_ARTICLE' && publisher ? publisher : title;
}

/** A document with its title in full. */
export function titleDocument(document: NamedDocument): string {
  const name = nameDocument(document);
  return name === document.title ? name : `${name}: “${document.title}”`;
}

/** In whose voice a claim is made: a claimant's, the document's own, or that of somebody whom the document does not name. */
export function nameVoice({ voice, claimant, document }: Sourced): string {
  return voice === 'UNNAMED' ? 'an unnamed source' : (claimant?.name ?? `${nameDocument(document)} itself`);
}

/** Some names as people list them: A, A and B, A, B and C; where there are many, the first and how many more. */
export function listNames(names: string[], most = 3): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  return [shown.slice(0, -1).join(', '), shown.at(-1)].filter(Boolean).join(' and ');
}

/** The start of a sentence, a row or a label. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
