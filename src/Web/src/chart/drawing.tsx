import { render } from 'preact';
import { DatasetVersionDocument } from '../../generated/graphql';
import { request } from '../api/request';
import { formatDate } from '../text/dates';
import { measures } from '../text/names';
import { titleDocument } from '../text/sources';
import { wrap } from '../text/wrap';
import type { Arrangement, ChartAccount } from './arrangement';
import type { Axis } from './axis';
import { describeVerdict } from './comparison';
import { listClaims, nameSubject, type Tally } from './figures';
import { Mark, MarkPatterns } from './Mark';

interface Drawn {
  tally: Tally;
  arrangement: Arrangement;
  axis: Axis;
}

interface Line {
  height: number;
  draw: (y: number) => preact.JSX.Element;
}

const width = 900;
const margin = 24;
const plotLeft = 380;
const plotWidth = width - margin - 20 - plotLeft;
const lineHeight = 20;

const styles = `
  svg { color: #1d1b18; fill: currentColor; font: 15px 'Source Serif 4', Georgia, serif; }
  .paper { fill: #fbfaf6; }
  .title { font-size: 22px; font-weight: 600; }
  .verdict, .credit, .tick { fill: #5f5a51; font-size: 13px; }
  .tick { text-anchor: middle; }
  .notation { font-weight: 600; text-anchor: end; }
  .grid { stroke: #dcd7cb; }
  .apart { fill: #b3261e; font-weight: 600; }
  .unequal { fill: none; stroke: #b3261e; stroke-width: 2.4; stroke-linecap: round; }
  .unknown { fill: #5f5a51; font-style: italic; }
  .mark path, .mark line { fill: none; stroke: currentColor; stroke-width: 2; }
  .mark.open rect { fill: url(#fade); }
  .mark.derived rect, .mark.derived circle { fill: url(#hatch); stroke: currentColor; stroke-width: 1.5; }
  .mark.partial line { stroke-dasharray: 2 4; }
  .mark.listed { opacity: 0.4; }
  stop { stop-color: currentColor; }`;

/** Draws the accounts of a tally as a picture that stands for itself: with its title, fonts and colours, where it comes from, and its licences. */
export async function writeChart(drawn: Drawn): Promise<string> {
  const { dataset } = await request(DatasetVersionDocument, {});
  const engagement = document.querySelector('h1')?.textContent ?? '';
  const origin = `Contested, version ${dataset.version} of ${formatDate(dataset.releasedOn)}, ${location.href}, read on ${formatDate(new Date().toISOString().slice(0, 10))}.`;
  const container = document.createElement('div');
  render(<Drawing {...drawn} title={`${engagement}: ${nameSubject(drawn.tally)}, ${measures[drawn.tally.measure].toLowerCase()}`} credits={[...listSources(drawn.tally), origin]} />, container);
  const picture = new XMLSerializer().serializeToString(container.firstElementChild!);
  render(null, container);
  return picture;
}

function Drawing({ tally, arrangement, axis, title, credits }: Drawn & { title: string; credits: string[] }) {
  const head = [...drawText(title, 'title', 62, 28), ...drawText(describeVerdict(tally), 'verdict', 120, lineHeight), space(16)];
  const accounts = [...arrangement.groups.flatMap(drawGroup(axis)), ...arrangement.listed.flatMap(account => drawRow([account], axis))];
  const foot = [drawTicks(axis), space(16), ...credits.flatMap(credit => drawText(credit, 'credit', 125, 18))];
  const tops = [...head, ...accounts, ...foot].reduce((ends, { height }) => [...ends, ends.at(-1)! + height], [margin]);
  const [from, to] = [tops[head.length]!, tops[head.length + accounts.length]!];
  const height = tops.at(-1)! + margin;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={title}>
      <title>{title}</title>
      <style>{listFonts() + styles}</style>
      <MarkPatterns />
      <rect class="paper" width={width} height={height} />
      {axis.ticks.map(tick => (
        <line key={tick} class="grid" x1={positionOf(axis, tick)} x2={positionOf(axis, tick)} y1={from} y2={to} />
      ))}
      {[...head, ...accounts, ...foot].map(({ draw }, index) => draw(tops[index]!))}
    </svg>
  );
}

/** A group of accounts, below how far it lies from the one before it. */
function drawGroup(axis: Axis): (group: Arrangement['groups'][number]) => Line[] {
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
function drawRow(accounts: ChartAccount[], axis: Axis): Line[] {
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

function drawTicks(axis: Axis): Line {
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

function drawText(text: string, kind: string, most: number, height: number): Line[] {
  return wrap(text, most).map(line => ({
    height,
    draw: y => (
      <text class={kind} x={margin} y={y + height * 0.75}>
        {line}
      </text>
    ),
  }));
}

function space(height: number): Line {
  return { height, draw: () => <g /> };
}

function positionOf(axis: Axis, tick: number): number {
  return plotLeft + (axis.position(tick) * plotWidth) / 100;
}

/** The documents that the figures are restated from, each with its licence. */
function listSources(tally: Tally): string[] {
  const documents = new Map(listClaims(tally).map(claim => [claim.document.slug, claim.document]));
  return [...documents.values()].map(document => [`Source: ${titleDocument(document)}`, document.licence].filter(Boolean).join(', '));
}

/** The fonts of the page, which stand in its styles as data. */
function listFonts(): string {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]);
  return rules.flatMap(rule => (rule instanceof CSSFontFaceRule ? [rule.cssText] : [])).join('\n');
}
