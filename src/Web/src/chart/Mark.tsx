import { extentOf, type Axis } from './axis';
import type { Figure } from './figures';

type MarkedFigure = Pick<Figure, 'low' | 'high' | 'isPartial' | 'isUnknown' | 'isCompared' | 'isDerived'>;

/** The patterns that marks are filled with; once a page. */
export function MarkPatterns() {
  return (
    <svg class="patterns" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.75" height="4" />
        </pattern>
        <linearGradient id="fade">
          <stop offset="0" />
          <stop offset="1" stop-opacity="0.12" />
        </linearGradient>
      </defs>
    </svg>
  );
}

/**
 * A figure as an interval on the axis: a bar from end to end, or a dot where it is one number. What is open fades into an arrow,
 * a lower bound is dashed from its end on, what is derived is hatched, and what is listed but not compared is pale.
 */
export function Mark({ figure, axis }: { figure: MarkedFigure; axis: Axis }) {
  if (figure.isUnknown) {
    return (
      <text class="unknown" x="0" y="50%" dy="0.35em">
        unknown
      </text>
    );
  }
  const kind = `mark${figure.isDerived ? ' derived' : ''}${figure.isCompared ? '' : ' listed'}`;
  const isOpen = figure.high === null || figure.high === undefined;
  if (!figure.isPartial && !isOpen && figure.low === figure.high) {
    return (
      <g class={kind}>
        <circle cx={`${axis.position(figure.low ?? 0)}%`} cy="50%" r="6.5" />
      </g>
    );
  }
  const { start, width } = extentOf(axis, figure.low, figure.isPartial ? null : figure.high);
  return (
    <g class={`${kind}${figure.isPartial ? ' partial' : isOpen ? ' open' : ''}`}>
      {figure.isPartial ? (
        <line x1={`${start}%`} x2="100%" y1="50%" y2="50%" />
      ) : (
        <rect x={`${start}%`} width={`${width}%`} y="50%" height="11" transform="translate(0 -5.5)" />
      )}
      {axis.position((figure.low ?? 0) + 0.5) >= 0 && <Sign position={start} path="M0 -8V8" />}
      {isOpen || figure.isPartial ? <Sign position={100} path="M-8 -5L-1 0L-8 5" /> : <Sign position={start + width} path="M0 -8V8" />}
    </g>
  );
}

/** A sign of a fixed size at a position on the axis: the end of an interval, or the arrow of what goes on beyond the chart. */
function Sign({ position, path }: { position: number; path: string }) {
  return (
    <svg x={`${position}%`} y="50%" overflow="visible">
      <path d={path} />
    </svg>
  );
}
