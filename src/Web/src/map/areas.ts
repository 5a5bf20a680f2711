import { overlap, type Box, type Label, type Type } from './labels';
import type { Size } from './view';

/** A country as a map shows it: its outlines in pixels, with those of what lies within it the other way round. */
export interface Area {
  name: string;
  rings: [number, number][][];
}

/** How wide the squares are into which a map is divided to find room, in pixels. */
const cell = 8;

/** Finds room for the names of countries: in the country, where nothing else is, as near to its middle as possible. */
export function labelAreas(areas: Area[], map: Size, type: Type, taken: Box[]): Label[] {
  const [columns, rows] = [Math.floor(map.width / cell), Math.floor(map.height / cell)];
  const isTaken = Array.from({ length: columns * rows }, (_, index) => taken.some(box => overlap(box, cellAt(index % columns, Math.floor(index / columns)))));
  return areas.flatMap(({ name, rings }) => {
    const inside = fill(rings, columns, rows);
    const owned = inside.flatMap((isInside, index) => (isInside ? [index] : []));
    const middle = { x: average(owned.map(index => index % columns)), y: average(owned.map(index => Math.floor(index / columns))) };
    const [across, down] = [Math.ceil((type.widthOf(name) + cell) / cell), Math.ceil((type.height + cell / 2) / cell)];
    const isFree = (left: number, top: number) =>
      left + across <= columns &&
      top + down <= rows &&
      every(down, row => every(across, column => inside[(top + row) * columns + left + column]! && !isTaken[(top + row) * columns + left + column]!));
    const free = owned
      .map(index => ({ left: index % columns, top: Math.floor(index / columns) }))
      .filter(({ left, top }) => isFree(left, top))
      .map(({ left, top }) => ({ x: left + across / 2, y: top + down / 2 }));
    const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - middle.x, y - middle.y);
    const best = free.toSorted((one, other) => distance(one) - distance(other))[0];
    return best ? [{ name, anchor: 'middle', x: best.x * cell, y: best.y * cell } satisfies Label] : [];
  });
}

/** Which squares of a map have their middle within rings. */
export function fill(rings: Area['rings'], columns: number, rows: number): boolean[] {
  const crossings = Array.from({ length: rows }, (): { x: number; turn: number }[] => []);
  for (const ring of rings) {
    ring.forEach(([x, y], index) => {
      const [fromX, fromY] = ring[index === 0 ? ring.length - 1 : index - 1]!;
      const [low, high] = [Math.min(y, fromY), Math.max(y, fromY)];
      for (let row = Math.max(0, Math.ceil(low / cell - 0.5)); row < rows && (row + 0.5) * cell < high; row++) {
        crossings[row]!.push({ x: fromX + ((x - fromX) * ((row + 0.5) * cell - fromY)) / (y - fromY), turn: Math.sign(y - fromY) });
      }
    });
  }
  return crossings.flatMap(ofRow => {
    const sorted = ofRow.toSorted((one, other) => one.x - other.x);
    let [next, turns] = [0, 0];
    return Array.from({ length: columns }, (_, column) => {
      for (; next < sorted.length && sorted[next]!.x <= (column + 0.5) * cell; next++) {
        turns += sorted[next]!.turn;
      }
      return turns !== 0;
    });
  });
}

function cellAt(column: number, row: number): Box {
  return { left: column * cell, right: (column + 1) * cell, top: row * cell, bottom: (row + 1) * cell };
}

function every(count: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index++) {
    if (!holds(index)) {
      return false;
    }
  }
  return true;
}

function average(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
