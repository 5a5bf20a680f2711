import type { Interval } from '../text/intervals';
import { capitalize, listNames } from '../text/sources';
import { Account } from './Account';
import type { ChartAccount, ChartRow } from './arrangement';
import type { Axis } from './axis';
import type { ChartFigure } from './figures';
import { Mark } from './Mark';
import { Plot } from './Plot';

interface RowsProps {
  rows: ChartRow[];
  axis: Axis;
  consensus: Interval | null;
  /** What tells a figure from the others of its panel, such as its document. */
  describe: (figure: ChartFigure) => string[];
}

/** Rows of the chart: who gives a figure, and the interval of the figure on the axis. */
export function Rows({ rows, ...panel }: RowsProps) {
  return (
    <ol class="rows">
      {rows.map(row => (
        <Row key={row.accounts[0]!.key} row={row} {...panel} />
      ))}
    </ol>
  );
}

function Row({ row: { accounts }, ...panel }: { row: ChartRow } & Omit<RowsProps, 'rows'>) {
  const isDerived = accounts.every(account => account.isDerived);
  const isCompared = accounts.some(account => account.isCompared);
  return (
    <li class="figure-row">
      <ul>
        {accounts.map(account => (
          <Account key={account.key} figure={account} about={[...panel.describe(account), ...describeFit(account)]} />
        ))}
      </ul>
      <Plot axis={panel.axis} consensus={panel.consensus}>
        <Mark figure={{ ...accounts[0]!, isDerived, isCompared }} axis={panel.axis} />
      </Plot>
      <Folded name="partial" figures={accounts.flatMap(({ parts }) => parts)} {...panel} />
    </li>
  );
}

interface FoldedProps extends Omit<RowsProps, 'rows'> {
  /** What the figures have in common. */
  name: 'partial' | 'not compared';
  figures: ChartAccount[];
}

/** Figures that stand behind others, folded, but named. */
export function Folded({ name, figures, ...panel }: FoldedProps) {
  return figures.length === 0 ? null : (
    <details class="folded">
      <summary>
        {capitalize(name)}: {listNames(figures.map(({ who, notation }) => `${who} ${notation}`))}
      </summary>
      <Rows rows={figures.map(figure => ({ accounts: [figure] }))} {...panel} />
    </details>
  );
}

function describeFit({ alsoFits }: ChartAccount): string[] {
  return alsoFits.length > 0 ? [`also fits ${listNames(alsoFits)}`] : [];
}
