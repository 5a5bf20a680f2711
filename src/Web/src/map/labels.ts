import type { Size } from './view';

/** Something with a name at a point of a map. */
export interface Mark {
  name: string;
  x: number;
  y: number;
}

/** A name where it is legible. */
export interface Label extends Mark {
  anchor: 'start' | 'middle' | 'end';
}

/** How much room names take. */
export interface Type {
  widthOf: (text: string) => number;
  height: number;
}

/** A rectangle that nothing else may cover. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const dot = 7;

/** Where a name can stand beside its mark, in order of preference. */
const sites: { anchor: Label['anchor']; across: number; down: number }[] = [
  { anchor: 'start', across: 10, down: 0 },
  { anchor: 'end', across: -10, down: 0 },
  { anchor: 'middle', across: 0, down: -1 },
  { anchor: 'middle', across: 0, down: 1 },
  { anchor: 'start', across: 6, down: -0.9 },
  { anchor: 'start', across: 6, down: 0.9 },
  { anchor: 'end', across: -6, down: -0.9 },
  { anchor: 'end', across: -6, down: 0.9 },
  { anchor: 'middle', across: 0, down: -2 },
  { anchor: 'middle', across: 0, down: 2 },
];

/** Finds room for the names of marks beside them, the first before the others: none covers another, or a mark, or leaves the map. */
export function placeLabels(marks: Mark[], map: Size, type: Type): { labels: Map<Mark, Label>; taken: Box[] } {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - dot, right: x + dot, top: y - dot, bottom: y + dot }));
  const labels = new Map<Mark, Label>();
  for (const mark of marks) {
    const own = taken[marks.indexOf(mark)]!;
    const free = sites
      .map(({ anchor, across, down }) => {
        const label = { name: mark.name, anchor, x: mark.x + across, y: mark.y + down * (type.height + 3) };
        return { label, box: boxOf(label, type) };
      })
      .find(({ box }) => isWithin(box, map) && !taken.some(other => other !== own && overlap(box, other)));
    if (free) {
      labels.set(mark, free.label);
      taken.push(free.box);
    }
  }
  return { labels, taken };
}

/** The rectangle that a label takes; its point is the middle of its height. */
export function boxOf({ name, x, y, anchor }: Label, { widthOf, height }: Type): Box {
  const width = widthOf(name);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether two rectangles have something in common. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isWithin({ left, right, top, bottom }: Box, { width, height }: Size): boolean {
  return left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;
}
