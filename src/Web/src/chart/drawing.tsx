import { render } from 'preact';
import { DatasetVersionDocument } from '../../generated/graphql';
import { request } from '../api/request';
import { formatDate } from '../text/dates';
import { measures } from '../text/names';
import { titleDocument } from '../text/sources';
import type { Arrangement } from './arrangement';
import type { Axis } from './axis';
import { describeVerdict } from './comparison';
import { drawGroup, drawRow, drawText, drawTicks, margin, positionOf, space, width } from './drawnLines';
import { listClaims, nameSubject, type Tally } from './figures';
import { MarkPatterns } from './Mark';

interface Drawn {
  tally: Tally;
  arrangement: Arrangement;
  axis: Axis;
}

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
  const head = [...drawText(title, 'title', 62, 28), ...drawText(describeVerdict(tally), 'verdict', 120, 20), space(16)];
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
