import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { MeasuredFragment } from '../../generated/graphql';

/** An axis of whole numbers around some figures, in percent of the chart's width. */
export interface Axis {
  position: ScaleLinear<number, number>;
  ticks: number[];
}

/** How wide the axis is on the narrowest phone, and a letter of its labels, in pixels. */
const narrowest = 260;
const letter = 6.5;

/**
 * Makes an axis for the figures of one measure. It starts at 0, unless the figures lie so close together that this would leave
 * more room to what nobody claims than to what tells them apart.
 */
export function createAxis(tallies: MeasuredFragment[]): Axis {
  const figures = tallies.flatMap(tally => [
    ...(tally.claims?.nodes ?? []).map(({ isPartial, quantity }) => ({ isPartial, ...quantity })),
    ...tally.derived.map(({ isPartial, figure }) => ({ isPartial, ...figure })),
  ]);
  const whole = figures.filter(({ isPartial }) => !isPartial);
  const ends = (whole.length > 0 ? whole : figures).flatMap(({ low, high }) => [low, high]).filter(end => typeof end === 'number');
  const [lowest, highest] = [Math.min(...ends), Math.max(1, ...ends)];
  // What is open needs room to be seen going on.
  const domain = lowest > highest / 2 && lowest < highest ? [lowest - (highest - lowest) * 0.2, highest + (highest - lowest) * 0.2] : [0, highest * 1.15];
  const position = scaleLinear(domain, [0, 100]).nice(4);
  return { position, ticks: listTicks(position) };
}

/** As many whole numbers as have room beside each other. */
function listTicks(position: Axis['position']): number[] {
  const choices = [6, 5, 4, 3, 2].map(count => position.ticks(count).filter(Number.isInteger));
  return choices.find(ticks => ticks.every((tick, index) => index === 0 || position(tick) - position(ticks[index - 1]!) > roomOf(tick))) ?? position.domain();
}

/** How much of the axis a label takes where there is least room, in percent. */
export function roomOf(number: number): number {
  return ((number.toLocaleString('en').length + 1.5) * letter * 100) / narrowest;
}

/** Where an interval lies, in percent; a number is as wide as its unit, so that a single one can be seen. */
export function extentOf({ position }: Axis, low: number | null | undefined, high: number | null | undefined): { start: number; width: number } {
  const start = Math.max(0, position((low ?? 0) - 0.5));
  const end = high === null || high === undefined ? 100 : Math.min(100, position(high + 0.5));
  return { start, width: Math.max(0, end - start) };
}
