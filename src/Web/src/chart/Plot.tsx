import type { ComponentChildren } from 'preact';
import { abbreviateInterval, type Interval } from '../text/intervals';
import { extentOf, roomOf, type Axis } from './axis';

interface PlotProps {
  axis: Axis;
  /** The numbers that satisfy every account, drawn behind the rows; none where the accounts contradict each other. */
  consensus: Interval | null;
  children?: ComponentChildren;
}

/** A row of the chart: a mark over the grid of the axis and over the consensus. */
export function Plot({ axis, consensus, children }: PlotProps) {
  const band = consensus && extentOf(axis, consensus.low, consensus.high);
  return (
    <span class="track">
      <svg class="plot" aria-hidden="true">
        {axis.ticks.map(tick => (
          <line key={tick} class="grid" x1={`${axis.position(tick)}%`} x2={`${axis.position(tick)}%`} y1="0" y2="100%" />
        ))}
        {band && <rect class="band" x={`${band.start}%`} width={`${band.width}%`} height="100%" />}
        {children}
      </svg>
    </span>
  );
}

/** The numbers below the rows; those of the consensus stand out. An axis that does not start at 0 is broken off at its start. */
export function AxisLabels({ axis, consensus }: { axis: Axis; consensus: Interval | null }) {
  const ends = [...new Set([consensus?.low, consensus?.high])].filter(end => end !== null && end !== undefined);
  const isFree = (tick: number) => ends.every(end => Math.abs(axis.position(end) - axis.position(tick)) > (roomOf(end) + roomOf(tick)) / 2);
  const [low, high] = ends;
  const isNarrow = low !== undefined && high !== undefined && axis.position(high) - axis.position(low) < (roomOf(low) + roomOf(high)) / 2;
  const labels = isNarrow
    ? [{ at: (low + high) / 2, text: abbreviateInterval({ low, high }) }]
    : ends.map(end => ({ at: end, text: end.toLocaleString('en') }));
  return (
    <svg class="plot axis" aria-hidden="true">
      {axis.position.domain()[0]! > 0 && <path class="break" d="M-3 6L1 -6M2 6L6 -6" />}
      {axis.ticks.filter(isFree).map(tick => (
        <text key={tick} x={`${axis.position(tick)}%`} y="1.2em" text-anchor={axis.position(tick) > 98 ? 'end' : 'middle'}>
          {tick.toLocaleString('en')}
        </text>
      ))}
      {labels.map(({ at, text }) => (
        <text key={text} class="consensus" x={`${axis.position(at)}%`} y="1.2em">
          {text}
        </text>
      ))}
    </svg>
  );
}
