import type { CitationsFragment, TalliesOfEngagementFragment } from '../../generated/graphql';
import { describeInterval, type Interval } from '../text/intervals';
import { measures, ownVoice } from '../text/names';

/** A tally as the API computes it; nothing of it is computed here. */
export type Tally = TalliesOfEngagementFragment['tallies'][number];

/** A figure in the chart: one that is claimed, or one that is derived from claims. */
export interface ChartFigure extends Interval {
  /** The claim's slug; for a derived figure, a name made of what it is derived for. */
  key: string;
  claimant: string;
  /** Whom the figure is about, where that is not the side as a whole. */
  subject: string | null;
  isPartial: boolean;
  isDerived: boolean;
  isUnknown: boolean;
  /** The figure as the source writes it. */
  notation: string;
  statement: string;
  quote: string | null;
  knownSince: string | null;
  citations: CitationsFragment['citations'];
  /** The contradictions that the figure is part of. */
  conflicts: FigureConflict[];
}

/** A contradiction, as one of its two figures sees it. */
export interface FigureConflict {
  /** The number of the contradiction in the chart. */
  number: number;
  /** The numbers between the two figures: from the end of the lower to the start of the higher. */
  between: [number, number];
}

/** The figures of a tally: the claims in the order of the source, the partial ones behind those of the whole, then what is derived. */
export function listFigures(tally: Tally): ChartFigure[] {
  const claimed = tally.claims.map((claim): ChartFigure => ({
    key: claim.slug,
    claimant: claim.claimant?.name ?? ownVoice,
    subject: claim.subject && claim.subject.name !== tally.side.name ? claim.subject.name : null,
    low: claim.quantity?.low ?? null,
    high: claim.quantity?.high ?? null,
    isPartial: claim.isPartial,
    isDerived: false,
    isUnknown: claim.quantity?.isUnknown ?? true,
    notation: claim.quantity?.verbatim ?? '',
    statement: claim.statement,
    quote: claim.quote ?? null,
    knownSince: claim.knownSince ?? null,
    citations: claim.citations,
    conflicts: [],
  }));
  const derived = tally.derived.map((sum): ChartFigure => ({
    key: keyOfDerived(tally, sum.claimant.slug),
    claimant: sum.claimant.name,
    subject: null,
    ...sum.figure,
    isPartial: sum.isPartial,
    isDerived: true,
    isUnknown: false,
    notation: sum.claims.map(claim => claim.quantity?.verbatim).join(' + '),
    statement: `Derived from what ${sum.claimant.name} claims: ${sum.claims
      .map(claim => `${claim.quantity?.verbatim} ${claim.measure ? measures[claim.measure].toLowerCase() : ''}`)
      .join(', ')}.`,
    quote: null,
    knownSince: null,
    citations: [...new Map(sum.claims.flatMap(claim => claim.citations).map(citation => [citation.marker, citation])).values()],
    conflicts: [],
  }));
  const figures = [...claimed.filter(figure => !figure.isPartial), ...derived, ...claimed.filter(figure => figure.isPartial)];
  tally.conflicts.forEach((conflict, index) => {
    const keys = keysOfConflict(tally, conflict);
    const pair = figures.filter(figure => keys.includes(figure.key));
    const start = Math.min(...pair.map(figure => (figure.isPartial ? null : figure.high) ?? Infinity));
    pair.forEach(figure => figure.conflicts.push({ number: index + 1, between: [start, start + conflict.gap] }));
  });
  return figures;
}

/** The two figures of each contradiction, in the order of their numbers. */
export function listConflicts(tally: Tally, figures: ChartFigure[]): { figures: ChartFigure[]; gap: number }[] {
  return tally.conflicts.map(conflict => {
    const keys = keysOfConflict(tally, conflict);
    return { figures: figures.filter(figure => keys.includes(figure.key)), gap: conflict.gap };
  });
}

/** What a figure says, in words. */
export function describeFigure(figure: ChartFigure): string {
  if (figure.isUnknown) {
    return 'unknown';
  }
  return describeInterval(figure.isPartial ? { low: figure.low ?? null, high: null } : figure);
}

function keysOfConflict(tally: Tally, { first, firstDerived, second, secondDerived }: Tally['conflicts'][number]): string[] {
  return [
    first?.slug ?? keyOfDerived(tally, firstDerived?.claimant.slug),
    second?.slug ?? keyOfDerived(tally, secondDerived?.claimant.slug),
  ];
}

function keyOfDerived(tally: Tally, claimant: string | undefined): string {
  return `derived-${tally.side.ordinal}-${tally.measure.toLowerCase()}-${claimant}`;
}
