import { createContext } from 'preact';

/** A figure that follows from a claim. */
export interface DerivedUse {
  /** Where on the page it is. */
  key: string;
  /** What it is, in words. */
  text: string;
}

/** The derived figures in which claims are used, by the claims' slugs. */
export const DerivedUses = createContext<ReadonlyMap<string, DerivedUse[]>>(new Map());

/** The slugs of the claims and references that have a place on the page. */
export const OnPage = createContext<ReadonlySet<string>>(new Set());

/** The marks of those references that no document numbers, by the references' slugs. */
export const ReferenceMarks = createContext<ReadonlyMap<string, string>>(new Map());
