import type { JSX } from 'preact';
import { wrap } from '../text/wrap';
import type { Arrangement, ChartAccount } from './arrangement';
import type { Axis } from './axis';
import { Mark } from './Mark';

/** A part of a drawing that takes its whole width. */
export interface Line {
  height: number;
  draw: (y: number) => JSX.Element;
}

/** The width of a drawing, and what is left free around it, in pixels. */
export const width = 900;
export const margin = 24;
const plotLeft = 380;
const plotWidth = width - margin - 20 - plotLeft;
const lineHeight = 20;

/** A group of accounts, below how far it lies from the one before it. */
export function drawGroup(axis: Axis): (group: Arrangement['groups'][number]) => Line[] {
  return ({ isOpposed, apart, rows, partial }) => [
    ...(isOpposed ? [drawGap(apart)] : []),
    ...rows.flatMap(({ accounts }) => [...drawRow(accounts, axis), ...accounts.flatMap(({ parts }) => parts).flatMap(part => drawRow([part], axis))]),
    ...partial.flatMap(account => drawRow([account], axis)),
  ];
}

function drawGap(apart: number | null): Line {
  return {
    height: 30,
    draw: y => (
      <g transform={`translate(${margin} ${y})`}>
        <path class="unequal" transform="translate(0 8)" d="M2 5.5H14M2 10.5H14M11.5 1.5L4.5 14.5" />
        <text class="apart" x="22" y="21">
          {apart === null ? 'not all fit' : `${apart.toLocaleString('en')} apart`}
        </text>
      </g>
    ),
  };
}

/** Accounts of one figure, and the figure on the axis. */
export function drawRow(accounts: ChartAccount[], axis: Axis): Line[] {
  const lines = accounts.flatMap(({ who, notation }) => wrap(who, 40).map((text, index) => ({ text, notation: index === 0 ? notation : '' })));
  const height = Math.max(32, lines.length * lineHeight + 12);
  const [first] = accounts;
  const figure = { ...first!, isDerived: accounts.every(({ isDerived }) => isDerived), isCompared: accounts.some(({ isCompared }) => isCompared) };
  return [
    {
      height,
      draw: y => (
        <g>
          {lines.map(({ text, notation }, index) => (
            <g key={index} transform={`translate(0 ${y + (height - lines.length * lineHeight) / 2 + index * lineHeight + 15})`}>
              <text x={margin}>{text}</text>
              <text class="notation" x={plotLeft - 24}>
                {notation}
              </text>
            </g>
          ))}
          <svg x={plotLeft} y={y} width={plotWidth} height={height} overflow="visible">
            <Mark figure={figure} axis={axis} />
          </svg>
        </g>
      ),
    },
  ];
}

/** The numbers of the axis. */
export function drawTicks(axis: Axis): Line {
  return {
    height: 24,
    draw: y => (
      <g>
        {axis.ticks.map(tick => (
          <text key={tick} class="tick" x={positionOf(axis, tick)} y={y + 16}>
            {tick.toLocaleString('en')}
          </text>
        ))}
      </g>
    ),
  };
}

/** A text in lines of at most so many characters. */
export function drawText(text: string, kind: string, most: number, height: number): Line[] {
  return wrap(text, most).map(line => ({
    height,
    draw: y => (
      <text class={kind} x={margin} y={y + height * 0.75}>
        {line}
      </text>
    ),
  }));
}

/** Nothing. */
export function space(height: number): Line {
  return { height, draw: () => <g /> };
}

/** Where a number lies, in pixels. */
export function positionOf(axis: Axis, tick: number): number {
  return plotLeft + (axis.position(tick) * plotWidth) / 100;
}
