import { closest } from 'fastest-levenshtein';
import { formatDate } from '../text/dates';
import { listNames } from '../text/sources';
import { isNarrowing, type LensOption, type Lenses } from './lenses';

/** What the lenses of a page choose from. */
export interface LensChoices {
  claimants: LensOption[];
  documents: LensOption[];
}

/** What lenses do, in sentences; none where they show everything as it is. */
export function describeLenses(lenses: Lenses, { claimants, documents }: LensChoices): string[] {
  const { accordingTo, knownBy, tolerance } = lenses;
  const claims = [
    'Only claims',
    accordingTo.length > 0 && `by ${listChosen(accordingTo, claimants)}`,
    lenses.documents.length > 0 && `in ${listChosen(lenses.documents, documents)}`,
    knownBy && `known by ${formatDate(knownBy)}`,
  ];
  return [
    ...(isNarrowing(lenses) ? [`${claims.filter(Boolean).join(' ')}.`] : []),
    ...(tolerance ? [`Figures up to ${formatShare(tolerance)} apart count as fitting.`] : []),
  ];
}

/** What is chosen, as short as a control has room for: all 60, SOHR, 3 of 60. */
export function describeChoice(chosen: string[], options: LensOption[], total: number): string {
  const [slug] = chosen;
  return slug === undefined ? `all ${total}` : chosen.length === 1 ? nameOf(slug, options) : `${chosen.length} of ${total}`;
}

/** A share in percent. */
export function formatShare(share: number): string {
  return share.toLocaleString('en', { style: 'percent', maximumSignificantDigits: 3 });
}

/** The slugs that none of the options has, each with the option that is spelled most like it. */
export function findUnknown(chosen: string[], options: LensOption[]): { slug: string; nearest: LensOption | null }[] {
  const slugs = options.map(({ slug }) => slug);
  return chosen
    .filter(slug => !slugs.includes(slug))
    .map(slug => ({ slug, nearest: options.find(option => slugs.length > 0 && option.slug === closest(slug, slugs)) ?? null }));
}

/**
 * Which stops of a slider have room for a label: the first and the last, which stay within the slider, and those between them
 * that come near no other.
 * @param count How many stops there are.
 * @param room The width of the slider in labels.
 */
export function listLabelled(count: number, room: number): number[] {
  const last = count - 1;
  const labelled = [0];
  let end = 1;
  for (let stop = 1; stop < last; stop++) {
    const middle = (stop / last) * room;
    if (middle - 0.5 >= end && middle + 0.5 <= room - 1) {
      labelled.push(stop);
      end = middle + 0.5;
    }
  }
  return last > 0 ? [...labelled, last] : labelled;
}

function listChosen(chosen: string[], options: LensOption[]): string {
  return listNames(chosen.map(slug => nameOf(slug, options)));
}

/** What people call what is chosen; what is unknown is called as it is written. */
function nameOf(slug: string, options: LensOption[]): string {
  return options.find(option => option.slug === slug)?.name ?? `“${slug}”`;
}
