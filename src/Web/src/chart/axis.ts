import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Interval } from '../text/intervals';

/** An axis of whole numbers, from 0 to beyond the highest figure, in percent of the chart's width. */
export interface Axis {
  position: ScaleLinear<number, number>;
  ticks: number[];
}

/** What an axis has to hold. */
export interface Measured {
  claims?: { nodes?: { quantity?: Interval | null }[] | null } | null;
  derived: { figure: Interval }[];
}

/** Makes one axis for some tallies. */
export function createAxis(tallies: Measured[]): Axis {
  const ends = tallies.flatMap(tally => [
    ...(tally.claims?.nodes ?? []).flatMap(({ quantity }) => [quantity?.low, quantity?.high]),
    ...tally.derived.flatMap(({ figure }) => [figure.low, figure.high]),
  ]);
  const highest = Math.max(1, ...ends.map(end => end ?? 0));
  // What is open needs room to be seen going on.
  const count = highest < 1000 ? 6 : 4; // Long numbers need more room.
  const position = scaleLinear([0, highest * 1.15], [0, 100]).nice(count);
  return { position, ticks: position.ticks(count).filter(Number.isInteger) };
}

/** Where an interval lies, in percent; a number is as wide as its unit, so that a single one can be seen. */
export function extentOf({ position }: Axis, low: number | null | undefined, high: number | null | undefined): { start: number; width: number } {
  const start = Math.max(0, position((low ?? 0) - 0.5));
  const end = high === null || high === undefined ? 100 : Math.min(100, position(high + 0.5));
  return { start, width: end - start };
}
