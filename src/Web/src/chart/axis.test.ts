import { expect, test } from 'vitest';
import type { MeasuredFragment } from '../../generated/graphql';
import { createAxis, extentOf, roomOf } from './axis';

/** A tally with these figures: a number, or the ends of an interval. */
function tallyOf(...figures: (number | [number | null, number | null])[]): MeasuredFragment {
  const nodes = figures.map(figure => {
    const [low, high] = typeof figure === 'number' ? [figure, figure] : figure;
    return { isPartial: false, quantity: { low, high } };
  });
  return { measure: 'KILLED', claims: { nodes }, derived: [] } as unknown as MeasuredFragment;
}

test('An axis starts at 0 where that leaves room for what tells figures apart', () => {
  const { position } = createAxis([tallyOf(5, 40)]);
  expect(position.domain()[0]).toBe(0);
  expect(position.domain()[1]).toBeGreaterThan(40);
});

test('An axis is broken off where figures lie close together', () => {
  const { position } = createAxis([tallyOf(2834, 3160)]);
  expect(position.domain()[0]).toBeGreaterThan(0);
  expect(position(3160) - position(2834)).toBeGreaterThan(25);
});

test.each([[[1]], [[0]], [[40, 55]], [[2834, 3160]], [[83_289, 93_921]], [[1_234_567, 1_250_000]]])('The labels of an axis for %j do not collide', figures => {
  const { ticks, position } = createAxis([tallyOf(...figures)]);
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  ticks.slice(1).forEach((tick, index) => expect(position(tick) - position(ticks[index]!)).toBeGreaterThan(roomOf(tick) * 0.9));
});

test('What is open goes on to the end of the axis', () => {
  const axis = createAxis([tallyOf([25, null], 55)]);
  const { start, width } = extentOf(axis, 25, null);
  expect(start + width).toBe(100);
  expect(extentOf(axis, 55, 55).width).toBeGreaterThan(0);
});
